"""The lines that drawn columns would give, in the place of the lines, until they are taken or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QTableView, QVBoxLayout, QWidget

from invoicext_desktop.domain.check_lines import missed
from invoicext_desktop.domain.fields import LINE_FIELDS, Line, line_path
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.ui import formats
from invoicext_desktop.ui.review.field_row import Glyph
from invoicext_desktop.ui.review.fields_panel import rule
from invoicext_desktop.ui.review.line_sum import line_sum
from invoicext_desktop.ui.review.lines_model import NUMERIC
from invoicext_desktop.ui.review.words import label_of, tr
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, SPACE_4, Meaning, TypeSize, font, meaning_color
from invoicext_desktop.ui.widgets.shrinking_label import ShrinkingLabel

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PreviewModel(QAbstractTableModel):
    """To read, not to edit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self._lines: Sequence[Line] = ()
        self._names: tuple[str, ...] = ()
        self._specs = {spec.path: spec for spec in LINE_FIELDS}

    def show_lines(self, lines: Sequence[Line], names: Sequence[str]) -> None:
        """These lines, in the columns `names`."""
        self.beginResetModel()
        self._lines = lines
        self._names = tuple(spec.path for spec in LINE_FIELDS if spec.path in names)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._names)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole and section < len(self._names):
            return label_of(line_path(0, self._names[section]))
        if role == Qt.ItemDataRole.TextAlignmentRole and section < len(self._names):
            return self._alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line, name = self._lines[index.row()], self._names[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            draft = dict(line.drafts).get(name)
            value = getattr(line.item, name)
            return draft or formats.display(self._specs[name].type, value, self._widget.locale())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Qt.ItemDataRole.ForegroundRole and self._is_wrong(line, name):
            return meaning_color(Meaning.PROBLEM, self._widget.palette())
        return None

    def _is_wrong(self, line: Line, name: str) -> bool:
        return name in dict(line.drafts) or (name == "amount" and missed(line.item) is not None)

    def _alignment(self, column: int) -> int:
        numeric = self._specs[self._names[column]].type in NUMERIC
        side = Qt.AlignmentFlag.AlignRight if numeric else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)


class LinesPreview(QWidget):
    """`taken` and `left`: the person has decided."""

    taken = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PreviewModel(self)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("Lines by these columns"))
        self.table.setFrameShape(QTableView.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setWordWrap(False)
        self.table.setFont(font(TypeSize.BODY, tabular=True))
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + SPACE_2)
        self.table.horizontalHeader().setHighlightSections(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar())
        column.addWidget(rule(self))
        column.addWidget(self.table, 1)

    def _make_bar(self) -> QWidget:
        bar = QWidget(self)
        title = ShrinkingLabel(bar, tr("Lines by these columns"))
        title.setFont(font(TypeSize.BODY, bold=True))
        self._glyph = Glyph(bar)
        self.words = ShrinkingLabel(bar)
        self.words.setFont(font(TypeSize.BODY, tabular=True))
        self.take = QPushButton(tr("Take these lines"), bar)
        self.take.setToolTip(tr("Put them in the place of the lines (Enter); Undo brings the old ones back"))
        self.take.clicked.connect(self.taken)
        cancel = QPushButton(tr("Cancel"), bar)
        cancel.setToolTip(tr("Leave the lines as they are (Esc)"))
        cancel.clicked.connect(self.left)
        for button in (self.take, cancel):
            button.setAutoDefault(False)
            button.setAccessibleDescription(button.toolTip())
        row = QHBoxLayout(bar)
        row.setContentsMargins(SPACE_4, SPACE_1, SPACE_2, SPACE_1)
        row.setSpacing(SPACE_2)
        row.addWidget(title)
        row.addStretch(1)
        for widget in (self._glyph, self.words, self.take, cancel):
            row.addWidget(widget)
        return bar

    def show_lines(self, lines: Sequence[Line], names: Sequence[str], content: InvoiceContent) -> None:
        """What would be taken: these lines, with `content` for the totals they are held against."""
        self.model.show_lines(lines, names)
        header = self.table.horizontalHeader()
        for at in range(self.model.columnCount()):
            first = at == 0
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch if first else QHeaderView.ResizeMode.Fixed)
        meaning, words = line_sum(replace(content, line_items=tuple(line.item for line in lines)), self.locale())
        self._glyph.show_meaning(meaning)
        self._glyph.setVisible(meaning is not None)
        count = tr("1 line") if len(lines) == 1 else tr("%n lines", len(lines))
        self.words.setText(f"{count}   {words}" if words else count)
        self.words.setToolTip(self.words.text())
        self.words.setToolTip(self.words.text())
        self.table.setAccessibleDescription(self.words.text())
        self.take.setEnabled(bool(lines))

    def say(self, words: str) -> None:
        """There is nothing to show yet, and this is what to do."""
        self.model.show_lines((), ())
        self._glyph.hide()
        self.words.setText(words)
        self.take.setEnabled(False)

"""The line items as a table: a thin model over the desk's content, changed in place."""

from __future__ import annotations

import uuid
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from invoicext_desktop.domain.fields import (
    LINE_FIELDS,
    FieldSpec,
    FieldType,
    Line,
    get_cell,
    get_lines,
    line_path,
    split_line_path,
    with_lines,
)
from invoicext_desktop.ui import formats
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.words import label_of, said, standing_of, tr
from invoicext_desktop.ui.theme import Meaning

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

PATH_ROLE = int(Qt.ItemDataRole.UserRole) + 1
MEANING_ROLE = int(Qt.ItemDataRole.UserRole) + 2
NUMERIC = frozenset({FieldType.AMOUNT, FieldType.QUANTITY, FieldType.PERCENT})


class LinesModel(QAbstractTableModel):
    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._content = desk.content
        self.locale = QLocale()
        desk.replaced.connect(self._on_replaced)
        desk.changed.connect(self._on_changed)

    # --- from the desk ---------------------------------------------------------------------------

    def _on_replaced(self) -> None:
        self.beginResetModel()
        self._content = self._desk.content
        self.endResetModel()

    def _on_changed(self) -> None:
        """Rows that are new or gone, told as such, so that selection and cursor stay where they are."""
        old, new = self._content, self._desk.content
        if new.line_items is old.line_items and new.drafts == old.drafts:
            return  # a header field was typed in
        if len(self._content.line_items) != len(new.line_items):
            self._splice(get_lines(self._content), get_lines(new))
        self._content = new
        if new.line_items:
            self.dataChanged.emit(self.index(0, 0), self.index(len(new.line_items) - 1, self.columnCount() - 1))

    def _splice(self, old: tuple[Line, ...], new: tuple[Line, ...]) -> None:
        """Take out and put in what lies between the lines that begin and those that end both alike."""
        start = 0
        while start < min(len(old), len(new)) and old[start] == new[start]:
            start += 1
        end = 0
        while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
            end += 1
        kept = old[:start] + old[len(old) - end :]
        if len(kept) < len(old):
            self.beginRemoveRows(QModelIndex(), start, len(old) - end - 1)
            self._content = with_lines(self._content, kept)
            self.endRemoveRows()
        if len(kept) < len(new):
            self.beginInsertRows(QModelIndex(), start, len(new) - end - 1)
            self._content = self._desk.content
            self.endInsertRows()

    # --- for the view ----------------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._content.line_items)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(LINE_FIELDS)

    def spec(self, column: int) -> FieldSpec:
        return LINE_FIELDS[column]

    def path(self, index: Index) -> str:
        """The field path of a cell."""
        return line_path(index.row(), LINE_FIELDS[index.column()].path)

    def index_of(self, path: str) -> QModelIndex:
        """The cell of a field path; invalid where there is none."""
        row, name = split_line_path(path)
        column = next(column for column, spec in enumerate(LINE_FIELDS) if spec.path == name)
        return self.index(row, column) if row < len(self._content.line_items) else QModelIndex()

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        if role == Qt.ItemDataRole.DisplayRole:
            if orientation is Qt.Orientation.Vertical:
                return str(section + 1)
            return label_of(line_path(0, LINE_FIELDS[section].path))
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return _alignment(LINE_FIELDS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index, editing=False)
            case Qt.ItemDataRole.EditRole:
                return self._text(index, editing=True)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(LINE_FIELDS[index.column()])
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return standing_of(self._desk, self.path(index), self.locale).full or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._accessible_text(index)
            case _:
                return self._own_data(index, role)

    def _own_data(self, index: Index, role: int) -> Any:
        if role == PATH_ROLE:
            return self.path(index)
        if role == MEANING_ROLE:
            meaning = standing_of(self._desk, self.path(index), self.locale).meaning
            return None if meaning is Meaning.PROVED else meaning
        return None

    def _text(self, index: Index, *, editing: bool) -> str:
        cell = get_cell(self._content, self.path(index))
        if cell.draft is not None:
            return cell.draft
        write = formats.editable if editing else formats.display
        return write(LINE_FIELDS[index.column()].type, cell.value, self.locale)

    def _accessible_text(self, index: Index) -> str:
        text = self._text(index, editing=False)
        words = f"{self.headerData(index.column(), Qt.Orientation.Horizontal)}: {text or tr('empty')}"
        problem = self._desk.issues_at(self.path(index))
        return f"{words}. {said(problem[0], self.locale)}" if problem else words

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """A cell set as a whole (a screen reader, a paste): saved like typing."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        text = str(value if value is not None else "")
        if text != self._text(index, editing=True):
            self._desk.type_text(self.path(index), text, uuid.uuid4().hex, self.locale)
        return True

    def is_used(self, column: int) -> bool:
        """Whether any line has a value in this column."""
        name = LINE_FIELDS[column].path
        if any(getattr(line, name) not in (None, "") for line in self._content.line_items):
            return True
        return any(path.endswith("." + name) and path.startswith("line_items.") for path in self._content.drafts)


def _alignment(spec: FieldSpec) -> int:
    side = Qt.AlignmentFlag.AlignRight if spec.type in NUMERIC else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)

"""The line items as a table: a thin model over the desk's content, changed in place."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from invoicext_desktop.domain.fields import (
    LINE_FIELDS,
    FieldSpec,
    FieldType,
    get_cell,
    is_line_path,
    line_path,
    split_line_path,
)
from invoicext_desktop.domain.invoice import InvoiceContent, LineItem
from invoicext_desktop.ui import formats
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.words import label_of, place_of, said, standing_of, tr
from invoicext_desktop.ui.theme import Meaning

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

PATH_ROLE = int(Qt.ItemDataRole.UserRole) + 1
MEANING_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_EDITABLE = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsEditable
    | Qt.ItemFlag.ItemNeverHasChildren
)
NUMERIC = frozenset({FieldType.AMOUNT, FieldType.QUANTITY, FieldType.PERCENT})


class LinesModel(QAbstractTableModel):
    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._content = desk.content
        self._seen = self._how_it_stands()
        self.locale = QLocale()
        desk.replaced.connect(self._on_replaced)
        desk.changed.connect(self._on_changed)

    # --- from the desk ---------------------------------------------------------------------------

    def _on_replaced(self) -> None:
        self.beginResetModel()
        self._content = self._desk.content
        self._seen = self._how_it_stands()
        self.endResetModel()

    def _on_changed(self) -> None:
        """Rows that are new or gone, told as such, so that selection and cursor stay where they are."""
        old, new = self._content, self._desk.content
        if len(old.line_items) != len(new.line_items):
            self._splice(old.line_items, new.line_items)
        self._content = new
        rows = self._changed_rows(old, new)
        self._seen = self._how_it_stands()
        for first, last in runs(rows):
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))

    def _changed_rows(self, old: InvoiceContent, new: InvoiceContent) -> list[int]:
        """The rows that say something else than before, or of which something else is said."""
        count = len(new.line_items)
        issues, settled = self._how_it_stands()
        if settled is not self._seen[1]:
            return list(range(count))
        rows = {row for row, line in enumerate(new.line_items) if not _at(old.line_items, row, line)}
        paths = _different(old.drafts, new.drafts) | _different(self._seen[0], issues)
        if old.evidence is not new.evidence:
            paths |= _different(old.evidence, new.evidence)
        rows |= {split_line_path(path)[0] for path in paths if is_line_path(path)}
        return sorted(row for row in rows if row < count)

    def _how_it_stands(self) -> tuple[Mapping[str, object], bool]:
        """The problems by path, and whether it is approved."""
        return self._desk.issues_by_path, self._desk.settled

    def _splice(self, old: Sequence[LineItem], new: Sequence[LineItem]) -> None:
        """Take out and put in what lies between the lines that begin and those that end both alike."""
        start = 0
        while start < min(len(old), len(new)) and old[start] is new[start]:
            start += 1
        end = 0
        while end < min(len(old), len(new)) - start and old[-1 - end] is new[-1 - end]:
            end += 1
        kept = (*old[:start], *old[len(old) - end :])
        if len(kept) < len(old):
            self.beginRemoveRows(QModelIndex(), start, len(old) - end - 1)
            self._content = replace(self._content, line_items=kept)
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
        return _EDITABLE if index.isValid() else Qt.ItemFlag.NoItemFlags

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
        words = tr("{place}: {value}").format(place=place_of(self.path(index)), value=text or tr("empty"))
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

    def is_used(self, column: int, rows: range | None = None) -> bool:
        """Whether any line, or any of these rows, has a value in this column."""
        name, lines = LINE_FIELDS[column].path, self._content.line_items
        chosen = lines if rows is None else lines[rows.start : rows.stop]
        if any(getattr(line, name) not in (None, "") for line in chosen):
            return True
        return any(is_line_path(path) and path.endswith("." + name) for path in self._content.drafts)


def _alignment(spec: FieldSpec) -> int:
    side = Qt.AlignmentFlag.AlignRight if spec.type in NUMERIC else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _at(lines: Sequence[LineItem], row: int, line: LineItem) -> bool:
    return row < len(lines) and lines[row] is line


def _different(old: Mapping[str, object], new: Mapping[str, object]) -> set[str]:
    """The keys of which both say something else."""
    if old is new:
        return set()
    changed = {path for path, item in new.items() if old.get(path) is not item and old.get(path) != item}
    return changed | (old.keys() - new.keys())


def runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """(first, last) of rows, in order, that follow each other without a gap."""
    first = last = -1
    for row in rows:
        if row == last + 1 and first >= 0:
            last = row
            continue
        if first >= 0:
            yield first, last
        first = last = row
    if first >= 0:
        yield first, last

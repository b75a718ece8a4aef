"""One supplier: by what it is recognised, whether its lessons are used, and each of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from invoicext_desktop.domain.lessons import Lesson, SupplierLessons
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.suppliers.lesson_row import LessonRow, QuietLabel
from invoicext_desktop.ui.suppliers.words import breakable, counts_of, in_order, name_of, signs_of, tr
from invoicext_desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_5, TypeSize, font

WIDTH = 760


class SupplierDetail(QScrollArea):
    """`switched` and `forgotten` have the supplier's id; the others a lesson of it too."""

    switched = Signal(str, bool)
    forgotten = Signal(str)
    lesson_switched = Signal(str, object, bool)
    lesson_forgotten = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._supplier: SupplierLessons | None = None
        self._rows: list[LessonRow] = []
        self._name = QLabel(self)
        self._name.setFont(font(TypeSize.TITLE, bold=True))
        self._name.setWordWrap(True)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._about = QuietLabel(self)
        self._use = QCheckBox(tr("Use what was learned from this supplier"), self)
        self._forget = QPushButton(icons.icon("delete"), tr("Forget all"), self)
        self._forget.setToolTip(tr("Forget everything that was learned from this supplier"))
        self._use.toggled.connect(lambda on: self.switched.emit(self.supplier_id, on))
        self._forget.clicked.connect(lambda: self.forgotten.emit(self.supplier_id))
        self._place()

    def _place(self) -> None:
        inner = QWidget(self)
        inner.setMaximumWidth(WIDTH)
        line = QHBoxLayout()
        line.setSpacing(SPACE_3)
        line.addWidget(self._use, 1)
        line.addWidget(self._forget)
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_2)
        column.addWidget(self._name)
        column.addWidget(self._about)
        column.addLayout(line)
        column.addSpacing(SPACE_4)
        self._lessons = QVBoxLayout()
        self._lessons.setSpacing(0)
        column.addLayout(self._lessons)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it scrolls to what has the focus
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def supplier_id(self) -> str:
        return "" if self._supplier is None else self._supplier.id

    def show_supplier(self, supplier: SupplierLessons) -> None:
        """This one; what has the focus keeps it where the lessons are the same."""
        if self.supplier_id != supplier.id:
            self.verticalScrollBar().setValue(0)
        self._supplier = supplier
        self._name.setText(breakable(name_of(supplier)))
        self._name.setAccessibleName(name_of(supplier))
        self._about.setText(breakable("\n".join(part for part in (signs_of(supplier), counts_of(supplier)) if part)))
        self._use.blockSignals(True)
        self._use.setChecked(supplier.enabled)
        self._use.blockSignals(False)
        self._use.setAccessibleDescription(name_of(supplier))
        self._forget.setAccessibleDescription(name_of(supplier))
        self._show_lessons(sorted(supplier.lessons, key=in_order), enabled=supplier.enabled)

    def _show_lessons(self, lessons: list[Lesson], *, enabled: bool) -> None:
        focused = next((place for place, row in enumerate(self._rows) if row.isAncestorOf(self.focusWidget())), None)
        for row, lesson in zip(self._rows, lessons, strict=False):
            row.show_lesson(lesson)
        for lesson in lessons[len(self._rows) :]:
            self._rows.append(self._make_row(lesson))
        for row in self._rows[len(lessons) :]:
            self._lessons.removeWidget(row)
            row.deleteLater()
        del self._rows[len(lessons) :]
        for row in self._rows:
            row.setEnabled(enabled)
        if focused is not None and focused >= len(self._rows):
            (self._rows[-1].forget if self._rows else self._use).setFocus()

    def _make_row(self, lesson: Lesson) -> LessonRow:
        row = LessonRow(lesson, self.widget())
        row.switched.connect(lambda it, on: self.lesson_switched.emit(self.supplier_id, it, on))
        row.forgotten.connect(lambda it: self.lesson_forgotten.emit(self.supplier_id, it))
        self._lessons.addWidget(row)
        return row

"""What was learned of a supplier: whether it is used, and each lesson."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from invoicext_desktop.domain.lessons import Lesson, SupplierLessons
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.suppliers.lesson_row import LessonRow, QuietLabel
from invoicext_desktop.ui.suppliers.words import breakable, counts_of, in_order, name_of, signs_of, tr
from invoicext_desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_5

WIDTH = 760


class LearnedTab(QScrollArea):
    """`switched` and `forgotten` have the learned supplier's id; the others a lesson of it too."""

    switched = Signal(str, bool)
    forgotten = Signal(str)
    lesson_switched = Signal(str, object, bool)
    lesson_forgotten = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sections: list[LearnedSection] = []
        inner = QWidget(self)
        inner.setMaximumWidth(WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_4)
        self.empty = QuietLabel(inner)
        self.empty.setText(
            tr("Correct or approve an invoice of this supplier: what it teaches comes here, and is used on the next.")
        )
        column.addWidget(self.empty)
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE_5)
        column.addLayout(self._column)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it scrolls to what has the focus
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_learned(self, learned: Sequence[SupplierLessons]) -> None:
        """What was learned of one supplier, mostly in one place; what has the focus keeps it where it can."""
        for section, item in zip(self.sections, learned, strict=False):
            section.show_supplier(item)
        for item in learned[len(self.sections) :]:
            self.sections.append(self._make(item))
        for section in self.sections[len(learned) :]:
            self._column.removeWidget(section)
            section.deleteLater()
        del self.sections[len(learned) :]
        self.empty.setVisible(not learned)

    def _make(self, item: SupplierLessons) -> LearnedSection:
        section = LearnedSection(self.widget())
        section.switched.connect(self.switched)
        section.forgotten.connect(self.forgotten)
        section.lesson_switched.connect(self.lesson_switched)
        section.lesson_forgotten.connect(self.lesson_forgotten)
        section.show_supplier(item)
        self._column.addWidget(section)
        return section


class LearnedSection(QWidget):
    """All that was learned in one place."""

    switched = Signal(str, bool)
    forgotten = Signal(str)
    lesson_switched = Signal(str, object, bool)
    lesson_forgotten = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._supplier: SupplierLessons | None = None
        self.rows: list[LessonRow] = []
        self._about = QuietLabel(self)
        self.use = QCheckBox(tr("Use what was learned from this supplier"), self)
        self.forget = QPushButton(icons.icon("delete"), tr("Forget all"), self)
        self.forget.setToolTip(tr("Forget everything that was learned from this supplier"))
        self.use.toggled.connect(lambda on: self.switched.emit(self.supplier_id, on))
        self.forget.clicked.connect(lambda: self.forgotten.emit(self.supplier_id))
        line = QHBoxLayout()
        line.setSpacing(SPACE_3)
        line.addWidget(self.use, 1)
        line.addWidget(self.forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self._about)
        column.addLayout(line)
        column.addSpacing(SPACE_4)
        self._lessons = QVBoxLayout()
        self._lessons.setSpacing(0)
        column.addLayout(self._lessons)

    @property
    def supplier_id(self) -> str:
        return "" if self._supplier is None else self._supplier.id

    def show_supplier(self, supplier: SupplierLessons) -> None:
        """This one; what has the focus keeps it where the lessons are the same."""
        self._supplier = supplier
        self._about.setText(breakable("\n".join(part for part in (signs_of(supplier), counts_of(supplier)) if part)))
        self.use.blockSignals(True)
        self.use.setChecked(supplier.enabled)
        self.use.blockSignals(False)
        self.use.setAccessibleDescription(name_of(supplier))
        self.forget.setAccessibleDescription(name_of(supplier))
        self._show_lessons(sorted(supplier.lessons, key=in_order), enabled=supplier.enabled)

    def _show_lessons(self, lessons: list[Lesson], *, enabled: bool) -> None:
        focused = next((place for place, row in enumerate(self.rows) if row.isAncestorOf(self.focusWidget())), None)
        for row, lesson in zip(self.rows, lessons, strict=False):
            row.show_lesson(lesson)
        for lesson in lessons[len(self.rows) :]:
            self.rows.append(self._make_row(lesson))
        for row in self.rows[len(lessons) :]:
            self._lessons.removeWidget(row)
            row.deleteLater()
        del self.rows[len(lessons) :]
        for row in self.rows:
            row.setEnabled(enabled)
        if focused is not None and focused >= len(self.rows):
            (self.rows[-1].forget if self.rows else self.use).setFocus()

    def _make_row(self, lesson: Lesson) -> LessonRow:
        row = LessonRow(lesson, self)
        row.switched.connect(lambda it, on: self.lesson_switched.emit(self.supplier_id, it, on))
        row.forgotten.connect(lambda it: self.lesson_forgotten.emit(self.supplier_id, it))
        self._lessons.addWidget(row)
        return row

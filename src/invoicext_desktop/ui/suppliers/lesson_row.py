"""One lesson: what it says, where from, whether it is used, and forgetting it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QStyle, QToolButton, QWidget

from invoicext_desktop.domain.lessons import Lesson
from invoicext_desktop.ui.suppliers.words import breakable, origin_of, saying_of, sentence_of, title_of, tr
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, TypeSize, font, hairline, subtle


class QuietLabel(QLabel):
    """Text of the second rank, in the palette that the window has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font(TypeSize.SMALL))
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        palette = self.palette()
        if palette.color(self.foregroundRole()) != subtle(palette):
            palette.setColor(self.foregroundRole(), subtle(palette))
            self.setPalette(palette)
        super().paintEvent(event)


class LessonRow(QWidget):
    """`switched` has the lesson and whether it is to be used; `forgotten` has the lesson."""

    switched = Signal(object, bool)
    forgotten = Signal(object)

    def __init__(self, lesson: Lesson, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self)
        self.box.setFont(font(TypeSize.BODY, bold=True))
        self._saying = QLabel(self)
        self._saying.setWordWrap(True)
        self._saying.setTextFormat(Qt.TextFormat.PlainText)
        self._origin = QuietLabel(self)
        self.forget = QToolButton(self)
        self.forget.setText(tr("Forget"))
        self.forget.setAutoRaise(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, SPACE_2, 0, SPACE_3)
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_1)
        grid.addWidget(self.box, 0, 0)
        grid.addWidget(self.forget, 0, 1, Qt.AlignmentFlag.AlignTop)
        for line, label in enumerate((self._saying, self._origin), start=1):
            label.setContentsMargins(self._indent(), 0, 0, 0)
            grid.addWidget(label, line, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        self.show_lesson(lesson)
        self.box.toggled.connect(lambda on: self.switched.emit(self.lesson, on))
        self.forget.clicked.connect(lambda: self.forgotten.emit(self.lesson))

    def _indent(self) -> int:
        """Where the switch's own words begin."""
        metric, style = QStyle.PixelMetric, self.box.style()
        return style.pixelMetric(metric.PM_IndicatorWidth) + style.pixelMetric(metric.PM_CheckBoxLabelSpacing)

    def show_lesson(self, lesson: Lesson) -> None:
        """This lesson, in the place of the one before."""
        self.lesson = lesson
        sentence, origin = sentence_of(lesson), origin_of(lesson, self.locale())
        self.box.blockSignals(True)
        self.box.setChecked(lesson.enabled)
        self.box.blockSignals(False)
        self.box.setText(title_of(lesson).replace("&", "&&"))
        self.box.setAccessibleName(sentence)
        self.box.setAccessibleDescription(origin)
        self.box.setToolTip(tr("Use this lesson on the next invoice"))
        self._saying.setText(breakable(saying_of(lesson)))
        self._saying.setAccessibleName(saying_of(lesson))
        self._origin.setText(origin)
        self.forget.setAccessibleName(tr("Forget {0}").format(sentence))
        self.forget.setToolTip(tr("Forget this lesson"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(hairline(self.palette()))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

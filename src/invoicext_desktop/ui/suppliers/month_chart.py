"""Totals by month as bars over an axis, in one currency; read by keyboard and by screen readers, too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from invoicext_desktop.domain.known_suppliers import Month
from invoicext_desktop.ui.suppliers.axis import steps
from invoicext_desktop.ui.suppliers.words import money, month_name, tr
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, TypeSize, accent, font, hairline, subtle

HEIGHT = 200
#: The share of a month's place that its bar fills.
BAR = 0.62
MOST_WIDTH = 48.0


@dataclass(frozen=True, slots=True)
class Bar:
    month: Month
    amount: Decimal


class MonthChart(QWidget):
    """Left and Right go from month to month; `pointed` has the month that is pointed at, or None."""

    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._currency = ""
        self._at: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Totals by month"))

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(480, round(HEIGHT * self.fontMetrics().height() / 15))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(220, self.sizeHint().height())

    def show_bars(self, bars: Sequence[Bar], currency: str) -> None:
        """These months, one after the other."""
        self._bars, self._currency = tuple(bars), currency
        if self._at is not None and self._at >= len(bars):
            self._at = None
        said = [self._said(bar, long=True) for bar in bars if bar.amount]
        self.setAccessibleDescription("; ".join(said) or tr("Nothing in these months"))
        self.update()

    def _said(self, bar: Bar, *, long: bool) -> str:
        name = month_name(bar.month, self.locale(), long=long)
        return tr("{0}: {1}").format(name, money(bar.amount, self._currency, self.locale()))

    # --- where things are -----------------------------------------------------------------------

    def _frame(self, marks: Sequence[Decimal]) -> QRectF:
        """Where the bars stand: right of the amounts, above the months."""
        metrics = QFontMetricsF(font(TypeSize.SMALL, tabular=True))
        widest = max((metrics.horizontalAdvance(self._mark(mark)) for mark in marks), default=0.0)
        below = 2 * metrics.height() + SPACE_1
        left = widest + SPACE_2
        return QRectF(left, metrics.height() / 2 + 1, self.width() - left, self.height() - below - metrics.height() / 2)

    def _marks(self) -> tuple[Decimal, ...]:
        amounts = [bar.amount for bar in self._bars]
        if not any(amounts):
            return (Decimal(0), Decimal(1))
        return steps(min([Decimal(0), *amounts]), max([Decimal(0), *amounts]))

    def _mark(self, mark: Decimal) -> str:
        return money(mark, "", self.locale())

    def _bar_at(self, x: float) -> int | None:
        frame = self._frame(self._marks())
        if not self._bars or not frame.left() <= x < frame.right():
            return None
        return int((x - frame.left()) / (frame.width() / len(self._bars)))

    # --- painting -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks = self._marks()
        frame = self._frame(marks)
        span = marks[-1] - marks[0]

        def y_of(amount: Decimal) -> float:
            return frame.bottom() - float((amount - marks[0]) / span) * frame.height()

        painter.setFont(font(TypeSize.SMALL, tabular=True))
        said = marks if any(bar.amount for bar in self._bars) else marks[:1]
        self._paint_marks(painter, frame, [(mark, y_of(mark)) for mark in said])
        place = frame.width() / max(len(self._bars), 1)
        for at, bar in enumerate(self._bars):
            middle = frame.left() + (at + 0.5) * place
            self._paint_month(painter, at, QRectF(middle - place / 2, frame.bottom() + SPACE_1, place, self.height()))
            width = min(place * BAR, MOST_WIDTH)
            top, bottom = sorted((y_of(bar.amount), y_of(Decimal(0))))
            self._paint_bar(painter, at, QRectF(middle - width / 2, top, width, max(bottom - top, 0.0)), bar)
        if not any(bar.amount for bar in self._bars):
            painter.setPen(subtle(self.palette()))
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, tr("Nothing in these months"))
        if self._at is not None and self.hasFocus():
            painter.setPen(QPen(accent(self.palette()), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            left = frame.left() + self._at * place
            painter.drawRoundedRect(QRectF(left + 1, frame.top(), place - 2, frame.height()), 3, 3)

    def _paint_marks(self, painter: QPainter, frame: QRectF, marks: Sequence[tuple[Decimal, float]]) -> None:
        palette = self.palette()
        half = painter.fontMetrics().height() / 2
        for mark, y in marks:
            painter.setPen(QPen(subtle(palette) if mark == 0 else hairline(palette), 1))
            line = round(y) + 0.5
            painter.drawLine(QPointF(frame.left(), line), QPointF(frame.right(), line))
            painter.setPen(subtle(palette))
            box = QRectF(0, y - half, frame.left() - SPACE_2, 2 * half)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._mark(mark))

    def _paint_month(self, painter: QPainter, at: int, box: QRectF) -> None:
        """The month's name where there is room for it, and the year below the first and each January."""
        month = self._bars[at].month
        metrics = QFontMetricsF(painter.font())
        name = month_name(month, self.locale(), long=False)
        widest = max(metrics.horizontalAdvance(month_name(bar.month, self.locale(), long=False)) for bar in self._bars)
        every = 1 if widest + SPACE_1 <= box.width() else 3
        painter.setPen(subtle(self.palette()))
        top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextDontClip
        if every == 1 or (month[1] - 1) % every == 0:
            painter.drawText(box, int(top), name)
        # Two years side by side would lie one over the other.
        crowded = at == 0 and any(bar.month[1] == 1 for bar in self._bars[1 : 1 + every])
        if (at == 0 and not crowded) or month[1] == 1:
            painter.drawText(box.translated(0, metrics.height()), int(top), str(month[0]))

    def _paint_bar(self, painter: QPainter, at: int, box: QRectF, bar: Bar) -> None:
        if not bar.amount:
            return
        color = accent(self.palette())
        if at == self._at:
            color = self.palette().color(QPalette.ColorRole.Text)
        painter.setPen(QPen(color, 1))
        # What is given back is hollow: below the line, and not by colour alone.
        painter.setBrush(color if bar.amount > 0 else Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))

    # --- pointing -------------------------------------------------------------------------------

    @property
    def said(self) -> str:
        """The month that is pointed at, in words; "" where none is."""
        return "" if self._at is None else self._said(self._bars[self._at], long=True)

    def _point(self, at: int | None) -> None:
        if at == self._at:
            return
        self._at = at
        self.pointed.emit(None if at is None else self._bars[at].month)
        self.update()
        if at is not None and self.hasFocus():
            self.setAccessibleName(tr("Totals by month, {0}").format(self.said))
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        last = len(self._bars) - 1
        at = last if self._at is None else self._at
        moves = {
            Qt.Key.Key_Left: at if self._at is None else max(at - 1, 0),
            Qt.Key.Key_Right: min(at + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        wanted = moves.get(Qt.Key(event.key()))
        if wanted is None or last < 0:
            super().keyPressEvent(event)
            return
        self._point(wanted)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._point(self._bar_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802, ARG002
        if not self.hasFocus():
            self._point(None)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.said, self)
            return True
        return super().event(event)

"""One row of the fields panel: name, value, glyph, and the problem in the space below it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from invoicext_desktop.domain.fields import FieldType, spec_of
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.editors import make_editor
from invoicext_desktop.ui.review.words import Standing, label_of, standing_of, tr
from invoicext_desktop.ui.theme import Meaning, TypeSize, font, meaning_color, meaning_glyph, subtle

GLYPH = 16


class Glyph(QWidget):
    """The small sign after a value; pressed, it offers other values, as a key does.

    Its words are in the value's own description and the tooltip. The field with the cursor has one in any case.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meaning: Meaning | None = None
        self._offering = False
        self.setFixedSize(GLYPH, GLYPH)

    @property
    def meaning(self) -> Meaning | None:
        return self._meaning

    def show_meaning(self, meaning: Meaning | None) -> None:
        if meaning is not self._meaning:
            self._meaning = meaning
            self.update()

    def show_offering(self, *, offering: bool) -> None:
        """Whether its field has the cursor, and other values can be had for it."""
        if offering != self._offering:
            self._offering = offering
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()
        else:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        rect = QRect(0, (self.height() - GLYPH) // 2, GLYPH, GLYPH)
        painter = QPainter(self)
        if self._meaning is None:
            if self._offering:
                icons.paint(painter, "chevron-down", rect, subtle(self.palette()))
            return
        color = meaning_color(self._meaning, self.palette())
        icons.paint(painter, meaning_glyph(self._meaning), rect, color)


class Note(QWidget):
    """A problem in small type. Its space is always there, so that nothing moves while one types."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._meaning: Meaning | None = None
        self.setFont(font(TypeSize.SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        return self._text

    def show_note(self, text: str, meaning: Meaning | None) -> None:
        if (text, meaning) != (self._text, self._meaning):
            self._text, self._meaning = text, meaning
            self.setToolTip(text)
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(40, self.fontMetrics().height() + 1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        if not self._text:
            return
        painter = QPainter(self)
        painter.setPen(meaning_color(self._meaning, self.palette()) if self._meaning else subtle(self.palette()))
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)


class FieldRow:
    """Puts its widgets into two rows of a grid and keeps them in step with the desk."""

    def __init__(self, desk: Desk, path: str, grid: QGridLayout, row: int, parent: QWidget) -> None:
        self._desk = desk
        self.path = path
        self.spec = spec_of(path)
        name = label_of(path)
        self.label = QLabel(name, parent)
        self.editor = make_editor(desk, path, parent)
        self.editor.setAccessibleName(name)
        self.editor.setObjectName(path)
        self.label.setBuddy(self.editor)
        self.glyph = Glyph(parent)
        self.glyph.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tell_glyph("")
        self.note = Note(parent)
        grid.addWidget(self.label, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.editor, row, 1)
        grid.addWidget(self.glyph, row, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.note, row + 1, 1, 1, 2)

    def align(self, height: int) -> None:
        """Name and glyph stand on the first line of the value, however tall that is."""
        self.label.setFixedHeight(height)
        self.glyph.setFixedHeight(height)

    def set_shown(self, *, shown: bool) -> None:
        """Take the row out of the panel, or put it back; one with the cursor stays."""
        if not self.editor.hasFocus():
            for widget in self.widgets():
                widget.setVisible(shown)

    def refresh(self) -> None:
        self.show_offering()
        standing = standing_of(self._desk, self.path, self.editor.locale())
        self.editor.refresh()
        self.glyph.show_meaning(standing.meaning)
        self.note.show_note(standing.note, standing.meaning)
        self._describe(standing)

    def show_offering(self) -> None:
        """A sign that other values can be had, while it has the cursor."""
        focused = self._desk.focus_path == self.path and not self._desk.settled
        self.glyph.show_offering(offering=focused and self.offers)

    def _describe(self, standing: Standing) -> None:
        if standing.full != self.editor.accessibleDescription():
            self.editor.setAccessibleDescription(standing.full)
            self.editor.setToolTip(standing.full)
            self._tell_glyph(standing.full)

    def _tell_glyph(self, words: str) -> None:
        offer = tr("Press for other values from the page") if self.offers else ""
        self.glyph.setToolTip("\n".join(part for part in (words, offer) if part))

    @property
    def offers(self) -> bool:
        """Whether the page can offer values for it: what is chosen from a list is not read again."""
        return self.spec.type is not FieldType.CHOICE

    def widgets(self) -> tuple[QWidget, ...]:
        return (self.label, self.editor, self.glyph, self.note)

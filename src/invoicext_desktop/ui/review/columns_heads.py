"""The heads of the columns that a person draws on the page: what each is, said and chosen in a menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QWidget

from invoicext_desktop.domain.column_grid import KINDS, NOTHING
from invoicext_desktop.domain.fields import line_path
from invoicext_desktop.ui.review.words import label_of, tr
from invoicext_desktop.ui.theme import SPACE_3, TypeSize, font
from invoicext_desktop.ui.widgets.menu_button import MenuButton

#: Keys that are the drawing's, whichever head has the cursor.
DRAWING_KEYS = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Insert,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Escape,
    }
)


def kind_words(kind: str) -> str:
    """What a column is called; one that nobody reads says so."""
    return label_of(line_path(0, kind)) if kind else tr("Not read")


class ColumnHead(MenuButton):
    """`chosen`: this kind was picked for the column. `commands`: what else its menu offers, by name."""

    def __init__(
        self,
        number: int,
        chosen: Callable[[int, str], None],
        commands: tuple[tuple[str, Callable[[int], None]], ...],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._number = number
        self._kind = NOTHING
        self._chosen = chosen
        self._commands = commands
        self.setFont(font(TypeSize.SMALL, bold=True))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.popup.aboutToShow.connect(self._fill)

    def say(self, kind: str, width: int) -> None:
        """Show what the column is, in so many pixels."""
        self._kind = kind
        words = kind_words(kind)
        room = max(width - SPACE_3, 8)
        self.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room))
        self.setToolTip(tr("{name}: press to say what this column is").format(name=words))
        self.setAccessibleName(tr("Column {number}: {name}").format(number=self._number + 1, name=words))
        self.setAccessibleDescription(
            tr("Space chooses what it is. Left and right move its right edge, with Shift its left one.")
        )

    def _fill(self) -> None:
        self.popup.clear()
        group = QActionGroup(self.popup)
        for kind in KINDS:
            action = self.popup.addAction(kind_words(kind))
            action.setCheckable(True)
            action.setChecked(kind == self._kind)
            action.triggered.connect(lambda _checked=False, kind=kind: self._chosen(self._number, kind))
            group.addAction(action)
        self.popup.addSeparator()
        for words, run in self._commands:
            self.popup.addAction(words).triggered.connect(lambda _checked=False, run=run: run(self._number))

    def event(self, event: QEvent) -> bool:
        """The drawing's keys are no shortcuts of the window while a head has the cursor."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and drawing_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if drawing_key(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


def drawing_key(event: QKeyEvent) -> bool:
    """Whether a key moves, divides, takes or leaves the drawn columns."""
    alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
    return event.key() in DRAWING_KEYS and not alt

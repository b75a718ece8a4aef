"""The editors of single values: one line, an address of a few lines, a choice. All save as one types."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QMenu, QWidget

from invoicext_desktop.domain.fields import FieldType, get_value, spec_of
from invoicext_desktop.domain.invoice import DocumentType
from invoicext_desktop.ui import currencies, dates
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.typing_session import TypingSession
from invoicext_desktop.ui.review.words import tr
from invoicext_desktop.ui.theme import TypeSize, font
from invoicext_desktop.ui.widgets.growing_text import GrowingText, is_undo_key

NUMBERS = frozenset({FieldType.AMOUNT, FieldType.QUANTITY, FieldType.PERCENT})
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
#: The focus comes back from these: a menu, another window. The visit to the field goes on.
_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)
ADDRESS_LINES = 3


class Editor(Protocol):
    """What the rows of the panel need of an editor; all are widgets."""

    def refresh(self) -> None: ...


class LineField(QLineEdit):
    """A value on one line, of the type of its field."""

    entered = Signal()

    def __init__(self, desk: Desk, path: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = TypingSession(desk, path, self.locale)
        kind = spec_of(path()).type
        if kind in NUMBERS:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setFont(font(TypeSize.BODY, tabular=True))
        if kind is FieldType.CURRENCY:
            self._complete(currencies.CODES)
        self._is_date = kind is FieldType.DATE
        self._hint()
        self._showing = False
        self.textChanged.connect(self._on_text_changed)
        desk.changed.connect(self.refresh)

    def _on_text_changed(self, text: str) -> None:
        """Any change but our own is a person's: by keys, by the completer or by a screen reader."""
        if not self._showing:
            self.session.type(text)

    def _complete(self, words: tuple[str, ...]) -> None:
        completer = QCompleter(list(words), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    def _hint(self) -> None:
        if self._is_date:
            letters = dict(zip("DMY", tr("DMY"), strict=True))
            pattern = dates.date_pattern(self.locale()).upper()
            self.setPlaceholderText("".join(letters.get(letter, letter) for letter in pattern))

    def refresh(self) -> None:
        """Show what the desk says, unless what is typed here is newer."""
        text = self.session.news(focused=self.hasFocus())
        if text is not None:
            self._show(text)

    def _show(self, text: str) -> None:
        if text != self.text():
            self._showing = True
            self.setText(text)
            self._showing = False
            if not self.hasFocus():
                self.setCursorPosition(0)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if event.reason() in _PASSING:
            return
        self.session.begin()
        if not self.session.is_draft:
            self._show(self.session.text(editing=True))
        if event.reason() in _BY_KEYBOARD:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        if event.reason() in _PASSING:
            return
        self.session.end()
        self._show(self.session.text(editing=False))
        self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_undo_key(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if is_undo_key(event):
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape and self.session.put_back():
            self.selectAll()
        elif event.key() in _RETURN and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the pane's and the window's
        elif event.key() in _RETURN and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.session.end()
            self.session.begin()
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        menu = without_undo(self.createStandardContextMenu())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange and hasattr(self, "_is_date"):
            self._hint()
            self.session.forget()
            self.refresh()


def without_undo(menu: QMenu) -> QMenu:
    """The editor's own menu without its own undo, which the window's replaces."""
    for action in menu.actions():
        if action.objectName() in {"edit-undo", "edit-redo"}:
            menu.removeAction(action)
    if menu.actions() and menu.actions()[0].isSeparator():
        menu.removeAction(menu.actions()[0])
    return menu


class AddressField(GrowingText):
    """A longer text: grows from one line to three, then scrolls."""

    entered = Signal()

    def __init__(self, desk: Desk, path: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(ADDRESS_LINES, parent)
        self.session = TypingSession(desk, path, self.locale)
        self.textChanged.connect(self._on_text_changed)
        desk.changed.connect(self.refresh)

    def _on_text_changed(self) -> None:
        self.session.type(self.toPlainText())
        self.updateGeometry()

    def refresh(self) -> None:
        """Show what the desk says, unless what is typed here is newer."""
        text = self.session.news(focused=self.hasFocus())
        if text is not None and text != self.toPlainText():
            with QSignalBlocker(self):
                self.setPlainText(text)
            self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if event.reason() not in _PASSING:
            self.session.begin()
            if event.reason() in _BY_KEYBOARD:
                self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        if event.reason() in _PASSING:
            return
        self.session.end()
        cursor = self.textCursor()
        cursor.clearSelection()
        cursor.setPosition(0)
        self.setTextCursor(cursor)
        self.session.forget()
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            if not self.session.put_back():
                event.ignore()
        elif event.key() in _RETURN and event.modifiers() != Qt.KeyboardModifier.ShiftModifier:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()  # the window's shortcut
                return
            self.session.end()
            self.session.begin()
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        menu = without_undo(self.createStandardContextMenu())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())


class ChoiceField(QComboBox):
    """One of a few: what kind of document it is."""

    entered = Signal()

    def __init__(self, desk: Desk, path: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.session = TypingSession(desk, path, self.locale)
        names = {
            DocumentType.INVOICE: tr("Invoice"),
            DocumentType.CREDIT_NOTE: tr("Credit note"),
            DocumentType.RECEIPT: tr("Receipt"),
        }
        for kind, name in names.items():
            self.addItem(name, kind.value)
        self.activated.connect(self._on_activated)
        desk.changed.connect(self.refresh)

    def _on_activated(self, index: int) -> None:
        self.session.type(str(self.itemData(index)))
        self.session.end()

    def refresh(self) -> None:
        """Show what the desk says."""
        index = self.findData(get_value(self._desk.content, self.session.path))
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if event.reason() not in _PASSING:
            self.session.begin()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.session.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in _RETURN and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: object) -> None:  # noqa: N802
        """The wheel scrolls the panel; it never changes a value by accident."""
        event.ignore()  # type: ignore[attr-defined]


def make_editor(desk: Desk, path: str, parent: QWidget | None = None) -> LineField | AddressField | ChoiceField:
    """The editor for a header field."""
    match spec_of(path).type:
        case FieldType.LONG_TEXT:
            return AddressField(desk, lambda: path, parent)
        case FieldType.CHOICE:
            return ChoiceField(desk, lambda: path, parent)
        case _:
            return LineField(desk, lambda: path, parent)

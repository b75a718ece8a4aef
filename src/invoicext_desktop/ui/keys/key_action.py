"""How an action is made: with a name that lasts, so that its keys can be looked up and changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from invoicext_desktop.ui import icons

Keys = QKeySequence.StandardKey | str | Sequence[str]
#: Dynamic properties: in which group of the page of keys the action stands, and its keys as it was made.
GROUP, USUAL_KEYS, HELP = "keyGroup", "usualKeys", "helpText"


def key_action(
    parent: QObject,
    name: str,
    text: str,
    *,
    icon: str = "",
    keys: Keys = (),
    help_text: str = "",
    group: str = "",
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> QAction:
    """An action called `name` (never shown, never translated); `keys`: the first is the one that is shown."""
    action = QAction(icons.icon(icon), text, parent) if icon else QAction(text, parent)
    action.setObjectName(name)
    action.setIconText(text)
    action.setShortcutContext(context)
    action.setStatusTip(help_text)
    action.setProperty(HELP, help_text or text)
    action.setProperty(GROUP, group)
    action.setShortcuts(_sequences(keys))
    action.setProperty(USUAL_KEYS, texts_of(action.shortcuts()))
    show_keys(action)
    return action


def _sequences(keys: Keys) -> list[QKeySequence]:
    if isinstance(keys, QKeySequence.StandardKey):
        return [QKeySequence(keys)]
    if isinstance(keys, str):
        return [QKeySequence(keys)] if keys else []
    return [QKeySequence(key) for key in keys]


def texts_of(sequences: Sequence[QKeySequence]) -> list[str]:
    """Keys as they are written down: the same on every system and in every language."""
    return [sequence.toString(QKeySequence.SequenceFormat.PortableText) for sequence in sequences]


def shown_key(action: QAction) -> str:
    """The key of an action as the person's keyboard names it; "" where it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def show_keys(action: QAction) -> None:
    """Put the key into the tooltip, after what the action does."""
    key, words = shown_key(action), str(action.property(HELP) or action.iconText())
    action.setToolTip(f"{words} ({key})" if key else words)


def tool_button(action: QAction, parent: QWidget, size: int = 18) -> QToolButton:
    """A flat button for an action; a screen reader hears its name, what it does and its key as they are now."""
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setAutoRaise(True)
    button.setIconSize(QSize(size, size))

    def describe() -> None:
        button.setAccessibleName(action.iconText())
        button.setAccessibleDescription(action.toolTip())

    action.changed.connect(describe)
    describe()
    return button

"""The book of keys: which keys each action has, what a person made of them, and where two would clash."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from invoicext_desktop.ui.keys.key_action import GROUP, USUAL_KEYS, show_keys, texts_of


class Memory(Protocol):
    """Where the person's own keys are written down."""

    def get(self, key: str) -> Any: ...
    def put(self, key: str, value: object) -> None: ...
    def save(self) -> None: ...


class KeyBook(QObject):
    """`changed`: another action, or other keys of one.

    Actions without a name are nobody's to change and are left out. What the memory holds for an action that is
    not made yet waits for it.
    """

    changed = Signal()

    def __init__(self, memory: Memory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._actions: dict[str, QAction] = {}
        stored = memory.get("keys")
        self._own: dict[str, list[str]] = _only_keys(stored) if isinstance(stored, dict) else {}

    @property
    def actions(self) -> list[QAction]:
        """In the order in which they came."""
        return list(self._actions.values())

    def adopt(self, actions: Iterable[QAction]) -> None:
        """Take these in and give them the person's own keys."""
        for action in actions:
            name = action.objectName()
            if not name:
                continue
            self._actions[name] = action
            action.destroyed.connect(lambda _=None, gone=name: self._actions.pop(gone, None))
            if name in self._own:
                self._apply(action, self._own[name])
        self.changed.emit()

    def usual(self, action: QAction) -> list[str]:
        """The keys that the action was made with."""
        usual = action.property(USUAL_KEYS)
        return [str(key) for key in usual] if isinstance(usual, list) else []

    def is_own(self, action: QAction) -> bool:
        """Whether the person gave it other keys than it was made with."""
        return texts_of(action.shortcuts()) != self.usual(action)

    def clashing(self, action: QAction, key: QKeySequence) -> QAction | None:
        """The action that has `key` already where both could be meant; None where nobody has it."""
        for other in self._actions.values():
            if other is not action and key in other.shortcuts() and _meet(action, other):
                return other
        return None

    def give(self, action: QAction, keys: Sequence[QKeySequence]) -> None:
        """Other keys from now on, none included; whoever has one of them loses it."""
        for key in keys:
            while (other := self.clashing(action, key)) is not None:
                self._set(other, [kept for kept in other.shortcuts() if kept != key])
        self._set(action, keys)
        self._write()

    def reset(self, action: QAction) -> None:
        """The keys that the action was made with, again."""
        self.give(action, [QKeySequence(key) for key in self.usual(action)])

    def reset_all(self) -> None:
        """Every action as it was made."""
        self._own.clear()
        for action in self._actions.values():
            self._apply(action, self.usual(action))
        self._write()

    def _set(self, action: QAction, keys: Sequence[QKeySequence]) -> None:
        texts = texts_of(keys)
        self._apply(action, texts)
        if texts == self.usual(action):
            self._own.pop(action.objectName(), None)
        else:
            self._own[action.objectName()] = texts

    def _apply(self, action: QAction, keys: Sequence[str]) -> None:
        action.setShortcuts([QKeySequence(key) for key in keys])
        show_keys(action)

    def _write(self) -> None:
        self._memory.put("keys", self._own)
        self._memory.save()
        self.changed.emit()


def _meet(one: QAction, other: QAction) -> bool:
    """Whether both are listened for at the same time: one works in the whole window, or both in one panel."""
    window = Qt.ShortcutContext.WindowShortcut
    if window in (one.shortcutContext(), other.shortcutContext()):
        return True
    return bool(one.property(GROUP) == other.property(GROUP))


def _only_keys(stored: dict[Any, Any]) -> dict[str, list[str]]:
    """What was written down, as far as it makes sense."""
    return {
        str(name): [key for key in keys if isinstance(key, str)]
        for name, keys in stored.items()
        if isinstance(keys, list)
    }

"""A key of the window that parts of it may want for themselves while they have the focus."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget


def give_way(action: QAction, window: QWidget) -> None:
    """Switch `action` off while what has the focus, or what is around it, has an action with the same key.

    Two actions with one key would both do nothing. Text fields take their keys before any action does.
    """

    def on_focus(_: QWidget | None, now: QWidget | None) -> None:
        around = now
        while around is not None and around is not window:
            keys = set(action.shortcuts())
            if any(keys & set(other.shortcuts()) for other in around.actions() if other is not action):
                action.setEnabled(False)
                return
            around = around.parentWidget()
        action.setEnabled(True)

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    connection = application.focusChanged.connect(on_focus)
    window.destroyed.connect(lambda: application.focusChanged.disconnect(connection))

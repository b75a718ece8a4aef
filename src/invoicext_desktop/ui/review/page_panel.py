"""The page preview with its bar: pages, zoom, and what is said where there is no page to show."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from invoicext_desktop.domain.invoice import Status
from invoicext_desktop.ui.keys.key_action import Keys, key_action, tool_button
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.fields_panel import rule
from invoicext_desktop.ui.review.find_bar import FindBar
from invoicext_desktop.ui.review.page_scroll import Zoom
from invoicext_desktop.ui.review.page_view import PageView
from invoicext_desktop.ui.review.placeholder import Placeholder
from invoicext_desktop.ui.review.words import tr
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, SPACE_4, TypeSize, font
from invoicext_desktop.ui.widgets.line_edit import LineEdit

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services


class PagePanel(QWidget):
    def __init__(self, desk: Desk, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.view = PageView(desk, services, self)
        self._nothing = Placeholder("page", self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        self.find_bar = FindBar(self.view, self)
        self._make_actions()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar())
        column.addWidget(self.find_bar)
        column.addWidget(rule(self))
        column.addWidget(self._stack, 1)
        self._seen_status: Status | None = None
        self.view.moved.connect(self._refresh)
        self.view.touch.copied.connect(self._copy_text)
        self.view.unreadable.connect(self._on_unreadable)
        self.view.readable.connect(lambda: self._stack.setCurrentWidget(self.view))
        desk.replaced.connect(self._on_replaced)
        desk.changed.connect(self._on_changed)
        self._refresh()

    def _make_actions(self) -> None:
        view = self.view
        self._previous = self._action(
            "previous-page", "chevron-up", tr("Previous page"), "Ctrl+PgUp", lambda: self._turn(-1)
        )
        self._next = self._action("next-page", "chevron-down", tr("Next page"), "Ctrl+PgDown", lambda: self._turn(1))
        self._out = self._action("zoom-out", "zoom-out", tr("Zoom out"), "Ctrl+-", view.zoom_out)
        self._in = self._action("zoom-in", "zoom-in", tr("Zoom in"), ("Ctrl++", "Ctrl+="), view.zoom_in)
        self._actual = self._action("actual-size", "", tr("Actual size"), "Ctrl+1", lambda: view.set_zoom(1.0))
        self._width = self._action(
            "fit-width", "fit-width", tr("Fit width"), "Ctrl+0", lambda: view.set_mode(Zoom.FIT_WIDTH)
        )
        self._whole = self._action(
            "fit-page", "fit-page", tr("Fit page"), "Ctrl+9", lambda: view.set_mode(Zoom.FIT_PAGE)
        )
        self._copy = self._action(
            "copy-from-page", "copy", tr("Copy text from the page"), "Ctrl+Shift+C", self._copy_text
        )
        self._all = self._action("choose-page", "", tr("Choose all text of the page"), "", self._choose_all)
        self._search = self._action(
            "find-on-page", "search", tr("Find on the page"), "Ctrl+Shift+F", self.find_bar.open_bar
        )
        self._width.setCheckable(True)
        self._whole.setCheckable(True)

    def _action(self, name: str, icon: str, text: str, keys: Keys, run: Callable[[], object]) -> QAction:
        action = key_action(self, name, text, icon=icon, keys=keys, group=tr("Page"))
        action.triggered.connect(run)
        return action

    def _copy_text(self) -> None:
        """The chosen words; all of the page where none are chosen."""
        hand = self.view.hand
        if not hand.choice.words:
            hand.choose_page(self.view.page)
        if hand.choice.words:
            QGuiApplication.clipboard().setText(hand.copied())

    def _choose_all(self) -> None:
        self.view.hand.choose_page(self.view.page)

    @property
    def actions_for_menu(self) -> tuple[QAction, ...]:
        """What the window's View menu can show."""
        return (
            self._in,
            self._out,
            self._actual,
            self._width,
            self._whole,
            self._previous,
            self._next,
            self._copy,
            self._all,
        )

    def _make_bar(self) -> QWidget:
        bar = QWidget(self)
        self._page = LineEdit(bar)
        self._page.setAccessibleName(tr("Page"))
        self._page.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._page.setFont(font(TypeSize.BODY, tabular=True))
        self._page.setFixedWidth(self._page.fontMetrics().horizontalAdvance("0000") + SPACE_4)
        self._page.setValidator(QIntValidator(1, 99999, self._page))
        self._page.returnPressed.connect(self._on_page_typed)
        self._count = QLabel(bar)
        self._count.setFont(font(TypeSize.BODY, tabular=True))
        self._percent = tool_button(self._actual, bar)
        self._percent.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._percent.setFont(font(TypeSize.BODY, tabular=True))
        self._percent.setMinimumWidth(self._percent.fontMetrics().horizontalAdvance("0000 %") + SPACE_2)
        row = QHBoxLayout(bar)
        row.setContentsMargins(SPACE_2, SPACE_1, SPACE_2, SPACE_1)
        row.setSpacing(SPACE_1)
        for widget in (
            tool_button(self._previous, bar),
            tool_button(self._next, bar),
            self._page,
            self._count,
        ):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (
            tool_button(self._search, bar),
            tool_button(self._width, bar),
            tool_button(self._whole, bar),
            tool_button(self._out, bar),
            self._percent,
            tool_button(self._in, bar),
        ):
            row.addWidget(widget)
        return bar

    def _turn(self, step: int) -> None:
        self.view.go_to_page(self.view.page + step)

    def _on_page_typed(self) -> None:
        self.view.go_to_page(int(self._page.text() or 1) - 1)
        self._refresh()

    def _refresh(self) -> None:
        view, there = self.view, self.view.pages > 0
        self._page.setEnabled(there)
        self._page.setText(str(view.page + 1) if there else "")
        self._count.setText(tr("/ {pages}").format(pages=view.pages) if there else "")
        self._previous.setEnabled(view.page > 0)
        self._next.setEnabled(view.page + 1 < view.pages)
        for action in (
            self._out,
            self._in,
            self._actual,
            self._width,
            self._whole,
            self._copy,
            self._all,
            self._search,
        ):
            action.setEnabled(there)
        percent = f"{round(view.zoom * 100)} %"
        self._percent.setText(percent)
        self._width.setChecked(view.mode is Zoom.FIT_WIDTH)
        self._whole.setChecked(view.mode is Zoom.FIT_PAGE)
        words = tr("Page {page} of {pages}, {zoom}").format(page=view.page + 1, pages=view.pages, zoom=percent)
        view.setAccessibleDescription(words if there else "")

    def _on_unreadable(self, reason: str) -> None:
        self._nothing.say(tr("There is no page to show"), reason)
        self._stack.setCurrentWidget(self._nothing)
        self._refresh()

    def _on_replaced(self) -> None:
        self._seen_status = self._desk.status
        if self.view.pages:
            self._stack.setCurrentWidget(self.view)
        self._refresh()

    def _on_changed(self) -> None:
        """A document that could not be opened may be open now: it was read again, with a password."""
        before, self._seen_status = self._seen_status, self._desk.status
        if before is not self._seen_status and self._stack.currentWidget() is self._nothing:
            self.view.show_again()

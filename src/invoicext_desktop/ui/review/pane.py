"""The review pane: the page, the values read from it, and its lines, side by side."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from invoicext_desktop.domain.fields import LINES, is_line_path, split_line_path
from invoicext_desktop.domain.history import Work
from invoicext_desktop.domain.invoice import Status
from invoicext_desktop.domain.listing import InvoiceCounts, InvoiceFilter
from invoicext_desktop.ui.keys.key_action import key_action
from invoicext_desktop.ui.review.asking import Asking
from invoicext_desktop.ui.review.choices_popup import ChoicesPopup
from invoicext_desktop.ui.review.columns_reader import ColumnsReader
from invoicext_desktop.ui.review.compare import CompareDialog
from invoicext_desktop.ui.review.desk import HEADER_PATHS, Desk
from invoicext_desktop.ui.review.fields_panel import FieldsPanel, rule
from invoicext_desktop.ui.review.history_dialog import HistoryDialog
from invoicext_desktop.ui.review.lines_panel import LinesPanel
from invoicext_desktop.ui.review.look import style_sheet
from invoicext_desktop.ui.review.note_box import NoteBox
from invoicext_desktop.ui.review.page_ahead import PageAhead
from invoicext_desktop.ui.review.page_panel import PagePanel
from invoicext_desktop.ui.review.page_scroll import Zoom
from invoicext_desktop.ui.review.placeholder import Placeholder
from invoicext_desktop.ui.review.queue_end import QueueEnd
from invoicext_desktop.ui.review.splitting import Splitting
from invoicext_desktop.ui.review.words import tr
from invoicext_desktop.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

FIELDS_WIDTH = 360
LINES_HEIGHT = 200


class ReviewPane(QWidget):
    """One invoice at a time. Saves as one types; what the store says never replaces what is being typed."""

    approve_requested = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()
    message = Signal(str)
    other_requested = Signal(str)
    suggestion_changed = Signal(bool)
    finding_changed = Signal(bool)
    doubled_changed = Signal(bool)

    def __init__(
        self, services: Services, tasks: TaskRunner, parent: QWidget | None = None, *, release: QAction | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._goes_on = False
        self._reopen: tuple[str, str] | None = None
        self._desk = Desk(services, tasks, self)
        self._desk.message.connect(self.message)
        self.splitting = Splitting(self._desk, services, tasks, self)
        self.pages = PagePanel(self._desk, services, self)
        self.fields = FieldsPanel(self._desk, services, tasks, self)
        self.lines = LinesPanel(self._desk, self)
        self.columns = ColumnsReader(self._desk, services, tasks, self.pages.view, self.lines, self)
        self.lines.actions_.columns_asked.connect(self.columns.start)
        self.ahead = PageAhead(self.pages.view, services, tasks, self)
        self.notes = NoteBox(self._desk, services, tasks, release, self)
        self.choices = ChoicesPopup(self._desk, services, self.pages.view, self)
        self.asking = Asking(self._desk, services, tasks, self)
        self.end = QueueEnd(self)
        self._lay_out()
        self._connect()
        self._dress()
        self._on_replaced()

    def _lay_out(self) -> None:
        self._left = QSplitter(Qt.Orientation.Vertical)
        self._left.addWidget(self.pages)
        self._left.addWidget(self.lines)
        self._left.setStretchFactor(0, 1)
        self._left.setStretchFactor(1, 0)
        self._left.setCollapsible(0, False)
        self._left.setCollapsible(1, False)
        self._open_rows = [600, LINES_HEIGHT]
        self._left.setSizes(self._open_rows)
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        self._columns.addWidget(self._left)
        self._right = QWidget(self)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.fields, 1)
        right.addWidget(rule(self._right))
        right.addWidget(self.notes)
        self._columns.addWidget(self._right)
        self._columns.setStretchFactor(0, 1)
        self._columns.setStretchFactor(1, 0)
        self._columns.setChildrenCollapsible(False)
        self._columns.setSizes([700, FIELDS_WIDTH])
        for splitter in (self._left, self._columns):
            splitter.setHandleWidth(1)
        self._right.setMinimumWidth(300)
        self.pages.setMinimumWidth(240)
        self._nothing = Placeholder("invoices", self)
        self._nothing.say(tr("No invoice selected"), tr("Select one in the list to see its page and its values."))
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._columns)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Fields in their order, then lines, then the page."""
        chain: list[QWidget] = [row.editor for row in self.fields.rows.values()]
        chain.insert(11, self.fields.more_button)
        chain += [self.fields.head.approve, self.lines.table, self.pages.view, self.notes.note]
        for first, second in itertools.pairwise(chain):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        desk = self._desk
        desk.replaced.connect(self._on_replaced)
        self.fields.approve_requested.connect(self._approve)
        self.fields.entered.connect(self._go_on)
        self.fields.choices_requested.connect(self._choose_for)
        self.lines.entered.connect(self._go_on)
        self.lines.folded.connect(self._on_folded)
        self.notes.left.connect(lambda: self.focus_field(HEADER_PATHS[0]))
        self.pages.view.touch.picked.connect(self.focus_field)
        self.pages.view.touch.left.connect(lambda: self.focus_field(desk.focus_path or HEADER_PATHS[0]))
        self.choices.taken.connect(self._on_picked)
        self.choices.left.connect(self.focus_field)
        self.pages.find_bar.left.connect(lambda: self.focus_field(desk.focus_path or HEADER_PATHS[0]))
        self._make_actions()
        self.pages.view.hand.fills = self._waits_for_value
        self.pages.view.picking.taken.connect(self._on_picked)
        self.fields.head.history_requested.connect(self.show_history)
        offers = self.fields.notice.offers
        offers.other_requested.connect(self.other_requested)
        offers.split_requested.connect(self.split_as_found)
        offers.keep_requested.connect(self.keep_as_one)
        offers.pages_requested.connect(self.choose_pages)
        offers.compare_requested.connect(self.compare)
        self.fields.answers.answered.connect(self.focus_field)
        for told in (desk.changed, desk.replaced, desk.focused):
            told.connect(self._tell_answers)
        offers.answered.connect(lambda: self.focus_field(HEADER_PATHS[0]))  # not to wherever Qt would send it

    def _make_actions(self) -> None:
        self._choose = key_action(
            self,
            "other-values",
            tr("Other values from the page"),
            keys="F4",
            help_text=tr("Other values of the field with the cursor, the likeliest first"),
            group=tr("Review"),
        )
        self._choose.triggered.connect(self.choose_value)
        self.addAction(self._choose)

    def choose_value(self) -> None:
        """Offer the other values on the page for the field or cell with the cursor."""
        path, focus = self._desk.focus_path, QApplication.focusWidget()
        if not path or focus is None or self._desk.settled or self._desk.status is Status.PROCESSING:
            return
        if focus is self.pages.view or self._holds_value(focus):
            self.choices.open_for(path, self._place_of(path))

    def _choose_for(self, path: str) -> None:
        """The sign after a field was pressed."""
        self.focus_field(path)
        self.choose_value()

    def _place_of(self, path: str) -> QRect:
        """Where the field or cell is on the screen."""
        row = self.fields.rows.get(path)
        if row is not None:
            return QRect(row.editor.mapToGlobal(QPoint(0, 0)), row.editor.size())
        cell = self.lines.table.visualRect(self.lines.model.index_of(path))
        return QRect(self.lines.table.viewport().mapToGlobal(cell.topLeft()), cell.size())

    def _holds_value(self, widget: QWidget) -> bool:
        """Whether it is the editor of a field, the table of the lines, or the editor of a cell."""
        table = self.lines.table
        return self.fields.isAncestorOf(widget) or widget is table or table.isAncestorOf(widget)

    # --- what the window asks for ----------------------------------------------------------------

    @property
    def current_invoice_id(self) -> str | None:
        return self._desk.wanted

    def show_invoice(self, invoice_id: str | None) -> None:
        """Show this one; None: nothing is selected."""
        self._desk.show(invoice_id)

    def invoice_changed(self, invoice_ids: frozenset[str]) -> None:
        """The store has something new about these."""
        if self._desk.wanted in invoice_ids:
            self._desk.reload()

    def flush(self) -> None:
        """Hand over what is being typed to the store, now: before undo, before closing."""
        self._desk.flush()
        self.notes.flush()

    def focus_field(self, path: str) -> None:
        """Put the cursor into a field or on a cell."""
        if path == LINES:
            self.lines.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif is_line_path(path):
            self.lines.focus_path(path)
        else:
            self.fields.focus_field(path)

    def go_on(self) -> None:
        """On to the next value that needs a look, from wherever the cursor is."""
        self._go_on(self._desk.focus_path)

    def show_end(self, queue: InvoiceFilter, work: Work, counts: InvoiceCounts) -> None:
        """The queue is through: what was done, and where to go on. Another invoice takes its place."""
        if self._desk.wanted is None:
            self._stack.setCurrentWidget(self.end)
            self.end.show_end(queue, work, counts)

    def write_note(self) -> None:
        if self._desk.invoice is not None:
            self.notes.focus_note()

    def ask_client(self) -> None:
        """A question to the client about the shown invoice, with the page in view."""
        self.asking.ask(self.pages.view.page + 1)

    def show_history(self) -> None:
        """Who changed what in this invoice, in a window beside it."""
        invoice = self._desk.invoice
        if invoice is not None:
            self._desk.flush()
            dialog = HistoryDialog(self._services, self._tasks, invoice.id, self)
            dialog.setLocale(self.locale())
            dialog.open()

    def _tell_answers(self) -> None:
        """Which questions the shown invoice asks: their actions can be used."""
        invoice, settled = self._desk.invoice, self._desk.settled
        self.suggestion_changed.emit(self._desk.suggestion is not None)
        self.finding_changed.emit(self._desk.finding is not None)
        self.doubled_changed.emit(invoice is not None and invoice.duplicate_of is not None and not settled)

    def accept_finding(self) -> None:
        """It is right as it is."""
        self.fields.answers.accept()

    def compare(self) -> None:
        """The shown invoice beside the one that it may be a duplicate of."""
        invoice = self._desk.invoice
        if invoice is None or invoice.duplicate_of is None or self._desk.settled:
            return
        self._desk.flush()
        dialog = CompareDialog(self._services, self._tasks, invoice.id, invoice.duplicate_of, self)
        dialog.setLocale(self.locale())
        dialog.other_requested.connect(self.other_requested)
        dialog.message.connect(self.message)
        dialog.answered.connect(self._desk.reload)
        dialog.open()

    def take_suggestion(self) -> None:
        """Put the value there that the checks propose."""
        self.fields.answers.take()

    def choose_pages(self) -> None:
        """Ask where in the file of the shown invoice each invoice begins, and split it there."""
        if self._desk.invoice is not None:
            self.splitting.choose(self._desk.invoice)

    def split_here(self) -> None:
        """Make what follows the shown page an invoice of its own."""
        if self._desk.invoice is not None:
            self.splitting.split_after(self._desk.invoice, self.pages.view.number)

    def split_as_found(self) -> None:
        """One invoice for each that reading found in the file."""
        invoice = self._desk.invoice
        if invoice is not None:
            self.splitting.split(invoice, [(segment.first, segment.last) for segment in invoice.segments])

    def keep_as_one(self) -> None:
        """Whatever reading found: all pages are one invoice."""
        if self._desk.invoice is not None:
            self.splitting.keep_as_one(self._desk.invoice)

    @property
    def page_after(self) -> bool:
        """Whether a page of the shown invoice follows the one in view."""
        return self.pages.view.page + 1 < self.pages.view.pages

    def save_state(self) -> dict[str, object]:
        """Where everything is, in values that JSON knows."""
        view = self.pages.view
        return {
            "columns": self._columns.sizes(),
            "rows": self._open_rows if self.lines.is_folded else self._left.sizes(),
            "zoom_mode": view.mode.value,
            "zoom": view.zoom,
            "invoice": self._desk.wanted,
            "page": view.page,
            "field": self._desk.focus_path,
            "more": self.fields.more_shown,
            "lines_folded": self.lines.is_folded,
            "line_columns": self.lines.table.columns_state(),
        }

    def restore_state(self, state: dict[str, object]) -> None:
        """What `save_state` gave; what does not fit any more is left as it is."""
        for splitter, name in ((self._columns, "columns"), (self._left, "rows")):
            sizes = state.get(name)
            if isinstance(sizes, list) and len(sizes) == 2 and all(isinstance(size, int) for size in sizes):
                splitter.setSizes(sizes)
        self._restore_zoom(state)
        invoice, page = state.get("invoice"), state.get("page")
        if isinstance(invoice, str) and isinstance(page, int):
            self.pages.view.open_at(invoice, page)
        field = state.get("field")
        self._reopen = (invoice, field) if isinstance(invoice, str) and isinstance(field, str) and field else None
        self.fields.set_more_shown(shown=state.get("more") is True)
        self.lines.set_folded(folded=state.get("lines_folded") is True)
        self.lines.table.restore_columns(state.get("line_columns"))

    def _restore_zoom(self, state: dict[str, object]) -> None:
        mode, zoom = state.get("zoom_mode"), state.get("zoom")
        if mode == Zoom.FREE.value and isinstance(zoom, float | int):
            self.pages.view.set_zoom(float(zoom))
        elif mode in {Zoom.FIT_WIDTH.value, Zoom.FIT_PAGE.value}:
            self.pages.view.set_mode(Zoom(mode))

    # --- inside ----------------------------------------------------------------------------------

    def _on_replaced(self) -> None:
        invoice = self._desk.invoice
        self._stack.setCurrentWidget(self._columns if invoice else self._nothing)
        if invoice is None:
            self._goes_on = False
        self._reopen_field()
        if invoice is not None and self._goes_on:
            self._goes_on = False
            self._go_on("")  # after an approval: on to what needs a look in the next one

    def _reopen_field(self) -> None:
        """Where the cursor was when the window was closed, if that invoice is shown again."""
        reopen, self._reopen = self._reopen, None
        invoice = self._desk.invoice
        if reopen is None or invoice is None or invoice.id != reopen[0]:
            return
        known = reopen[1] in HEADER_PATHS or (
            is_line_path(reopen[1]) and self.lines.model.index_of(reopen[1]).isValid()
        )
        if known:
            QTimer.singleShot(0, self, lambda: self.focus_field(reopen[1]))

    def _on_folded(self, folded: bool) -> None:
        """The page gets the room of the folded lines, and gives back as much as it got."""
        sizes = self._left.sizes()
        if folded:
            self._open_rows = sizes
            self._left.setSizes([sum(sizes), self.lines.folded_height])
        else:
            lines = self._open_rows[1] if self._open_rows[1] > 2 * self.lines.folded_height else LINES_HEIGHT
            self._left.setSizes([max(sum(sizes) - lines, 1), lines])

    def _approve(self) -> None:
        invoice = self._desk.invoice
        if invoice is not None and self.fields.head.approve.isEnabled():
            self._desk.flush()
            self._goes_on = True
            self.approve_requested.emit(invoice.id)

    def _waits_for_value(self) -> bool:
        """Whether the cursor is in a field or in a cell: what is pointed at on the page goes there."""
        focus = QApplication.focusWidget()
        if focus is None or self._desk.settled or not self._desk.focus_path:
            return False
        return focus is self.pages.view or self._holds_value(focus)

    def _on_picked(self, path: str) -> None:
        """The value was pointed at: on to the next that needs a look, or back to the field where none does."""
        if any(stop != path for stop in self._desk.stops):
            self._go_on(path)
        else:
            self.focus_field(path)

    def _go_on(self, path: str) -> None:
        """Enter: on to the next value that needs a look; after the last one, to the button."""
        stops = [stop for stop in self._desk.stops if stop != path]
        here = _order(path)
        later = [stop for stop in stops if _order(stop) > here]
        if later or stops:
            self.focus_field((later or stops)[0])
        elif self.fields.head.approve.isEnabled():
            self.fields.head.approve.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Ctrl+Enter approves from any field; where the window has that key, it comes first."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._approve()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        sheet = style_sheet(QGuiApplication.palette())
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange) and hasattr(self, "lines"):
            self._dress()
        if event.type() == QEvent.Type.LocaleChange and hasattr(self, "lines"):
            self.lines.model.locale = self.locale()
            self.lines.refresh()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self.flush()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self.flush()
        self.ahead.give_up()
        self.pages.view.close_images()
        super().closeEvent(event)


def _order(path: str) -> tuple[int, int]:
    """The place of a field on the screen: header fields first, then lines."""
    if is_line_path(path):
        return 1, split_line_path(path)[0]
    return 0, HEADER_PATHS.index(path) if path in HEADER_PATHS else -1

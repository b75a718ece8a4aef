"""The way to the pages dialog and from it to the store, off the thread of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.domain.pages import PageLayout
from invoicext_desktop.ui.arranging.board import Board
from invoicext_desktop.ui.arranging.dialog import PagesDialog
from invoicext_desktop.ui.tasks import Lane, TaskRunner

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

#: What is done to the board before it is shown.
Prepare = Callable[[Board, Sequence[Invoice]], None]


class Arranging(QObject):
    """`changed`: the invoice that stays on the desk and a sentence that Undo goes with. `failed`: an error.

    `flush` hands to the store what is being typed.
    """

    changed = Signal(str, str)
    failed = Signal(object)

    def __init__(self, services: Services, tasks: TaskRunner, flush: Callable[[], None], window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._tasks = tasks
        self._flush = flush
        self._window = window

    def open(self, ids: Sequence[str], prepare: Prepare | None = None) -> None:
        """Show the pages of these invoices, the oldest first. What cannot be arranged says so instead."""
        services = self._services
        self._flush()

        def look() -> tuple[PageLayout, list[Invoice]]:
            invoices = sorted((services.invoices.get(item) for item in ids), key=lambda invoice: invoice.created_at)
            return services.pages.layout([invoice.id for invoice in invoices]), invoices

        self._run(look, lambda found: self._ask(found[0], found[1], prepare), Lane.POOL)

    def _ask(self, layout: PageLayout, invoices: Sequence[Invoice], prepare: Prepare | None) -> None:
        board = Board(layout)
        if prepare is not None:
            prepare(board, invoices)
        names = {invoice.id: name_of(invoice) for invoice in invoices}
        dialog = PagesDialog(self._services, layout, board, names, self._window)
        dialog.accepted.connect(lambda: self._arrange(dialog.before, dialog.board))
        dialog.open()

    def _arrange(self, before: PageLayout, board: Board) -> None:
        services, piles, had = self._services, board.piles, len(before.piles)

        def done(ids: list[str]) -> None:
            stays = next(pile.invoice_id for pile in piles if pile.invoice_id is not None)
            self.changed.emit(stays, self._told(had, len(ids)))

        self._flush()
        self._run(lambda: services.pages.arrange(before, piles), done)

    def _told(self, had: int, has: int) -> str:
        if had == 1 and has > 1:
            return self.tr("Split into {0} invoices.").format(has)
        if had > 1 and has == 1:
            return self.tr("Merged {0} invoices into one.").format(had)
        return self.tr("The pages are arranged.")

    def _run(self, work: Callable[[], object], done: Callable[..., None], lane: Lane = Lane.STORE) -> None:
        self._tasks.run(work, done=done, failed=self.failed.emit, lane=lane, owner=self)


def name_of(invoice: Invoice) -> str:
    """What was read, which tells them apart where they come from one file, and the file."""
    content = invoice.content
    read = " ".join(part for part in (content.supplier.name, content.invoice_number) if part)
    return f"{read} \u2014 {invoice.source.file_name}" if read else invoice.source.file_name


def cut_where_it_looks_so(board: Board, invoices: Sequence[Invoice]) -> None:
    """Cut where reading has found that another invoice begins."""
    board.cut_before(segment.first for segment in invoices[0].segments[1:])


def all_in_one(board: Board, _: Sequence[Invoice]) -> None:
    """All pages as one invoice."""
    board.join_all()

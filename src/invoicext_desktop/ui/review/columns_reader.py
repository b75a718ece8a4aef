"""Reading the lines again by columns that a person draws on the page, the result shown while they draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from invoicext_desktop.domain.column_grid import Area, Grid, grid_of
from invoicext_desktop.domain.evidence import BBox, EvidenceSource
from invoicext_desktop.domain.fields import Line
from invoicext_desktop.domain.invoice import DocumentType, Status
from invoicext_desktop.domain.page_text import PageText
from invoicext_desktop.ui.review.columns_overlay import ColumnsOverlay
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.lines_panel import LinesPanel
from invoicext_desktop.ui.review.page_view import PageView
from invoicext_desktop.ui.review.words import tr
from invoicext_desktop.ui.tasks import Lane, TaskRunner

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

#: The words of more pages than these are not asked for.
MOST_PAGES = 200


class ColumnsReader(QObject):
    """One drawing at a time; another invoice, or an approval, ends it without a change."""

    def __init__(
        self, desk: Desk, services: Services, tasks: TaskRunner, view: PageView, lines: LinesPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._services = services
        self._tasks = tasks
        self._view = view
        self._panel = lines
        self.overlay = ColumnsOverlay(view)
        self._lines: tuple[Line, ...] = ()
        self._read_by: Grid | None = None
        self._running = self._again = self._taking = self._seeking = False
        self.overlay.changed.connect(self._read)
        self.overlay.drawn.connect(self._on_drawn)
        for told in (self.overlay.taken, lines.preview.taken):
            told.connect(self.take)
        for told in (self.overlay.left, lines.preview.left, desk.replaced):
            told.connect(self.leave)
        view.texts.changed.connect(self._on_words)
        desk.changed.connect(self._on_changed)

    @property
    def active(self) -> bool:
        return self.overlay.isVisible()

    def start(self) -> None:
        """Draw the columns as they were read; where none were, as they seem to be."""
        if self.active:
            self.leave()
            return
        if self._desk.invoice is None or not self._view.pages or self._desk.settled:
            return
        if self._desk.status is Status.PROCESSING:
            return
        self._lines, self._read_by = (), None
        self._view.want_words(MOST_PAGES)
        grid = grid_of(self._desk.content)
        self._panel.set_previewing(on=True)
        self._panel.preview.say(tr("Draw a box around the lines on the page."))
        self.overlay.open(grid)
        self._seeking = grid is None
        if grid is not None:
            self._show_table(grid)
            self._read()
        else:
            self._seek()

    def _show_table(self, grid: Grid) -> None:
        """Scroll to the table, unless some of it is in view."""
        places, height = self.overlay.places, self._view.viewport().height()
        own = places.own(grid.areas[0].page)
        seen = any(rect.bottom() > 0 and rect.top() < height for _, rect in places.rects())
        if not seen and 0 <= own < self._view.pages:
            self._view.go_to_page(own)

    # --- words -----------------------------------------------------------------------------------

    def _pages(self) -> dict[int, PageText]:
        """The words of the pages that have come so far, by the page's number in its file (from 1)."""
        return {self._view.file_page(page) + 1: text for page, text in self._view.known_pages()}

    def _on_words(self) -> None:
        if self.active:
            self._seek()
            self._read()

    def _on_changed(self) -> None:
        if self.active and self._desk.settled:
            self.leave()

    def _seek(self) -> None:
        """Nothing was read: columns are proposed on the page in view, once its words have come."""
        page = self._view.file_page(self._view.page) + 1
        text = self._pages().get(page)
        if self._seeking and text is not None and self.overlay.grid is None:
            self._seeking = False
            self._propose(text, page, None)

    def _on_drawn(self, page: int, box: BBox) -> None:
        self._seeking = False
        text = self._pages().get(page)
        if text is not None:
            self._propose(text, page, box)

    def _propose(self, text: PageText, page: int, box: BBox | None) -> None:
        def done(grid: Grid | None) -> None:
            if not self.active:
                return
            if grid is not None:
                self.overlay.set_grid(grid)
            elif box is not None:
                self.overlay.set_grid(Grid((box.x0, box.x1), ("description",), (_area(page, box),)))

        self._tasks.run(
            lambda: self._services.lines.propose(text, page, box), done=done, lane=Lane.POOL, owner=self.overlay
        )

    # --- the lines -------------------------------------------------------------------------------

    def _read(self) -> None:
        """Read by the columns as they are now; while that is done, only the newest of further ones waits."""
        grid = self.overlay.grid
        if not self.active or grid is None:
            return
        if self._running:
            self._again = True
            return
        self._running, self._again = True, False
        pages, content = self._pages(), self._desk.content
        scanned = frozenset(
            item.page for item in content.evidence.values() if item.page and item.source is EvidenceSource.OCR
        )
        credit = content.document_type is DocumentType.CREDIT_NOTE

        def done(lines: tuple[Line, ...]) -> None:
            self._on_read(grid, lines)

        self._tasks.run(
            lambda: self._services.lines.read(grid, pages, scanned=scanned, credit=credit),
            done=done,
            lane=Lane.POOL,
            owner=self.overlay,
        )

    def _on_read(self, grid: Grid, lines: tuple[Line, ...]) -> None:
        self._running = False
        if not self.active:
            return
        self._lines, self._read_by = lines, grid
        self.overlay.show_lines(lines)
        self._panel.preview.show_lines(lines, grid.kinds, self._desk.content)
        if self._again:
            self._read()
        elif self._taking:
            self.take()

    def take(self) -> None:
        """These lines instead of those there are: one step of undo. Waits for columns that are still being read by."""
        if not self.active:
            return
        if self._running or self._again:
            self._taking = True
            return
        lines = self._lines
        if not lines:
            return
        self.leave()
        self._desk.change_lines("Read lines by columns", lambda _: lines)
        self._panel.table.select_rows([0])

    def leave(self) -> None:
        """As if nothing had been drawn."""
        if not self.active:
            return
        self._taking = self._seeking = False
        self.overlay.hide()
        self._panel.set_previewing(on=False)
        if self._desk.invoice is not None:
            self._panel.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _area(page: int, box: BBox) -> Area:
    return Area(page, box.y0, box.y1)

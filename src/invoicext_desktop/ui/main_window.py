"""The main window: places the screens and joins them; decides nothing by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QGuiApplication, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QMainWindow,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from invoicext_desktop.domain.errors import CancelledError, InvoiceXTError
from invoicext_desktop.ui.memory import WindowMemory
from invoicext_desktop.ui.spoken import error_said, label_said
from invoicext_desktop.ui.tasks import Lane, TaskRunner
from invoicext_desktop.ui.widgets.first_frame import FirstFrame

# Whatever the first frame does not show is imported when it is built, right after that frame.
if TYPE_CHECKING:
    from invoicext_desktop.domain.company import Company
    from invoicext_desktop.domain.history import UndoState
    from invoicext_desktop.domain.intake import Added
    from invoicext_desktop.services.app import Services
    from invoicext_desktop.services.events import FolderNews, ManyProgress, ReadingProgress
    from invoicext_desktop.services.tasks import Progress
    from invoicext_desktop.ui.actions import Actions
    from invoicext_desktop.ui.adding import Adder
    from invoicext_desktop.ui.dropping.formats import Dropped, Piece
    from invoicext_desktop.ui.events_bridge import EventsBridge
    from invoicext_desktop.ui.inbox.page import InvoicesPage
    from invoicext_desktop.ui.keys.book import KeyBook
    from invoicext_desktop.ui.review.pane import ReviewPane
    from invoicext_desktop.ui.side_pages import SidePage, SidePages
    from invoicext_desktop.ui.suppliers.page import SuppliersPage
    from invoicext_desktop.ui.widgets.drop_overlay import DropOverlay
    from invoicext_desktop.ui.widgets.rail import Rail
    from invoicext_desktop.ui.widgets.strip import Strip

NAME = "InvoiceXT"
#: Where a person is gets written down this long after they went there: a crash loses no more.
REMEMBER_MS = 250
USUAL = QSize(1280, 800)
#: What a screen of 1280 x 800 has left at 150 %, less the bars of the desktop.
SMALLEST = QSize(840, 460)
#: Room for the frame and the title that the desktop puts around the window, unknown before it is shown.
FRAME = QSize(2, 40)
FILE_TYPES = (
    "PDF, pictures, e-invoices, mails "
    "(*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp *.heic *.heif *.bmp *.gif *.xml *.p7m *.eml *.msg)"
)


class MainWindow(QMainWindow):
    """`painted`: the first frame is on the screen. `usable`: the list is there. `open_again`: try again."""

    painted = Signal()
    usable = Signal()
    open_again = Signal()

    def __init__(self, tasks: TaskRunner, memory: WindowMemory) -> None:
        super().__init__()
        self._tasks = tasks
        self._memory = memory
        self._services: Services | None = None
        self._bridge: EventsBridge | None = None
        self._adder: Adder | None = None
        self._side: SidePages | None = None
        self._companies: list[Company] = []
        self._results: Sequence[Added] = ()
        self._stop: Callable[[], None] = lambda: None
        self._undo_label: str | None = None
        self._offered: str | None = None
        self._was_painted = False
        self._built = False
        self._pending: list[str] = []
        self._remember = QTimer(self, singleShot=True, interval=REMEMBER_MS)
        self._remember.timeout.connect(self._save)
        self.setWindowTitle(NAME)
        self.setAccessibleName(NAME)
        self.setMinimumSize(SMALLEST)
        self.setCentralWidget(FirstFrame(self))
        self._restore()

    actions_: Actions
    key_book: KeyBook
    invoices: InvoicesPage
    strip: Strip
    _pages: QStackedWidget
    _rail: Rail
    _overlay: DropOverlay

    def build(self) -> None:
        """Make all that is in the window. Apart from the constructor, so that its frame is painted first."""
        from invoicext_desktop.ui.actions import Actions
        from invoicext_desktop.ui.inbox.page import InvoicesPage
        from invoicext_desktop.ui.keys.book import KeyBook
        from invoicext_desktop.ui.menus import fill_menu_bar
        from invoicext_desktop.ui.widgets.drop_overlay import DropOverlay, leave_drops_to
        from invoicext_desktop.ui.widgets.rail import Rail
        from invoicext_desktop.ui.widgets.strip import Strip

        if self._built:
            return
        self.actions_ = actions = Actions(self)
        self.addActions(actions.all)
        self.key_book = KeyBook(self._memory, self)
        self.key_book.adopt(actions.all)
        self.invoices = InvoicesPage(actions, self._tasks, self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.invoices)
        self._rail = Rail(
            [
                (actions.show_invoices, "invoices"),
                (actions.show_bank, "bank"),
                (actions.show_suppliers, "suppliers"),
                (actions.show_settings, "settings"),
            ],
            actions.new_company,
        )
        self.strip = Strip(self)
        self._place_parts()
        self._overlay = DropOverlay(self)
        self._overlay.dropped.connect(self._add_dropped)
        self._overlay.nothing.connect(self.strip.show_message)
        self._overlay.setGeometry(self.rect())
        leave_drops_to(self)
        fill_menu_bar(self.menuBar(), actions)
        self._built = True
        self._connect()

    def _place_parts(self) -> None:
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self._rail)
        middle.addWidget(self._pages, 1)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(self.strip)
        centre = QWidget(self)
        centre.setLayout(column)
        self.setCentralWidget(centre)
        centre.setVisible(True)  # the window is on the screen already

    def _connect(self) -> None:
        actions, page = self.actions_, self.invoices
        actions.add_files.triggered.connect(self.choose_files)
        actions.add_folder.triggered.connect(self.choose_folder)
        actions.paste.triggered.connect(self._paste)
        actions.quit.triggered.connect(self.close)
        actions.about.triggered.connect(self._show_about)
        actions.keys.triggered.connect(self._show_keys)
        actions.undo_list.triggered.connect(self._show_undo_list)
        actions.palette.triggered.connect(self._show_palette)
        actions.show_invoices.triggered.connect(lambda: self._pages.setCurrentIndex(0))
        actions.show_suppliers.triggered.connect(lambda: self._show_page("suppliers"))
        actions.show_bank.triggered.connect(lambda: self._show_page("bank"))
        actions.invoice_supplier.triggered.connect(self._show_supplier_of_invoice)
        actions.show_settings.triggered.connect(lambda: self._show_page("settings"))
        actions.new_company.triggered.connect(self._new_company)
        self._rail.company_chosen.connect(self._open_company)
        page.message.connect(self.strip.show_message)
        page.pages_changed.connect(self._offer_undo)
        self.strip.undo_asked.connect(actions.undo.trigger)
        page.failed.connect(self.show_error)
        page.progressed.connect(self._on_export)
        page.undo_changed.connect(self._on_undo_state)
        page.usable.connect(self.usable)
        page.moved.connect(self._remember.start)
        self._pages.currentChanged.connect(self._remember.start)
        self.strip.cancelled.connect(self._cancel)
        self.strip.asked.connect(self._show_problems)

    # --- services -------------------------------------------------------------------------------

    def attach(self, services: Services, companies: Sequence[Company], company: Company) -> None:
        """The data folder is open: begin to work."""
        from invoicext_desktop.ui.adding import Adder
        from invoicext_desktop.ui.dropping.giving_way import give_way
        from invoicext_desktop.ui.events_bridge import EventsBridge
        from invoicext_desktop.ui.side_pages import SidePages
        from invoicext_desktop.ui.widgets.drop_overlay import leave_drops_to

        self.build()
        self._services = services
        self._bridge = bridge = EventsBridge(services.events, self)
        self._adder = adder = Adder(services, self._tasks, self)
        adder.progressed.connect(self._on_adding)
        adder.ended.connect(self._on_added)
        adder.first_added.connect(self.invoices.show_invoice)
        adder.failed.connect(lambda _: self.strip.end_progress())
        adder.failed.connect(self.show_error)
        bridge.reading.connect(self._on_reading)
        bridge.many.connect(self._on_many)
        bridge.password_remembered.connect(self._on_password_remembered)
        bridge.folder_news.connect(self._on_folder_news)
        bridge.companies_changed.connect(self._load_companies)
        bridge.everything_changed.connect(self._load_companies)
        state = self._memory.get("invoices") or {}
        self.invoices.restore_state(state)
        self.invoices.opened.connect(lambda: leave_drops_to(self))
        self.invoices.attach(services, lambda: self._make_pane(services, state), bridge, company.id)
        self._show_companies(companies, company)
        self.actions_.open_up()
        give_way(self.actions_.paste, self)
        self._overlay.set_ready(True)
        self._side = SidePages(self._pages, services, self._tasks, bridge, self.actions_.undo, self._on_page_made)
        for name, action in (
            ("settings", self.actions_.show_settings),
            ("suppliers", self.actions_.show_suppliers),
            ("bank", self.actions_.show_bank),
        ):
            if self._memory.get("page") == name and not self._pending:
                action.trigger()
        if self._pending:
            paths, self._pending = self._pending, []
            self.add(paths, show_first=True)

    def _make_pane(self, services: Services, state: dict[str, Any]) -> ReviewPane:
        from invoicext_desktop.ui.review.pane import ReviewPane

        pane = ReviewPane(services, self._tasks, self, release=self.actions_.release)
        pane.restore_state(state.get("pane") or {})
        self.key_book.adopt(pane.findChildren(QAction))
        return pane

    def _on_page_made(self, page: SidePage) -> None:
        from invoicext_desktop.ui.widgets.drop_overlay import leave_drops_to

        page.failed.connect(self.show_error)
        page.message.connect(self.strip.show_message)
        leave_drops_to(self)
        from invoicext_desktop.ui.suppliers.page import SuppliersPage

        if isinstance(page, SuppliersPage):
            page.invoice_asked.connect(self._go_to_invoice)
            page.list_asked.connect(self._show_only)

    def _show_supplier_of_invoice(self) -> None:
        """The page of whoever sent the invoice on the desk."""
        services, invoice_id = self._services, self.invoices.current_id
        if services is None or invoice_id is None:
            return
        self.invoices.flush()

        def done(supplier_id: str | None) -> None:
            page = None if supplier_id is None else self._suppliers_page()
            if page is None or supplier_id is None:
                self.strip.show_message(self.tr("This invoice names no supplier yet."))
            else:
                page.show_supplier(supplier_id)

        self._tasks.run(
            lambda: services.known_suppliers.of_invoice(invoice_id), done=done, failed=self.show_error, owner=self
        )

    def _suppliers_page(self) -> SuppliersPage | None:
        from invoicext_desktop.ui.suppliers.page import SuppliersPage

        self.actions_.show_suppliers.trigger()
        return next(iter(self.findChildren(SuppliersPage)), None)

    def _show_only(self, supplier_id: str, name: str) -> None:
        self.actions_.show_invoices.trigger()
        self.invoices.show_only(supplier_id, name)

    def _show_page(self, name: str) -> None:
        """One of the pages beside the invoices, as `side_pages` names them."""
        if self._side is not None:
            company = next(item for item in self._companies if item.id == self.invoices.company_id)
            self._side.show(name, company)

    def fail(self, error: InvoiceXTError, folder: Path) -> None:
        """The data folder cannot be opened: say why, in the window."""
        from invoicext_desktop.ui.widgets.failure import FailurePane

        self.build()
        pane = FailurePane(error, str(folder), self)
        pane.gave_up.connect(self.close)

        def again() -> None:
            self._pages.removeWidget(pane)
            pane.deleteLater()
            self.open_again.emit()

        pane.again.connect(again)
        self._pages.setCurrentIndex(self._pages.addWidget(pane))

    # --- companies ------------------------------------------------------------------------------

    def _show_companies(self, companies: Sequence[Company], company: Company) -> None:
        self._companies = list(companies)
        self._rail.show_companies(companies, company.id)
        self.setWindowTitle(f"{company.name} — {NAME}")
        self._memory.put("company", company.id)

    def _load_companies(self) -> None:
        services = self._services
        if services is not None:
            self._tasks.run(services.companies.list, done=self._on_companies, lane=Lane.POOL, owner=self)

    def _on_companies(self, companies: list[Company]) -> None:
        current = next((item for item in companies if item.id == self.invoices.company_id), companies[0])
        self._show_companies(companies, current)

    def _open_company(self, company_id: str) -> None:
        company = next(item for item in self._companies if item.id == company_id)
        self.invoices.set_company(company_id)
        if self._side is not None:
            self._side.set_company(company)
        self._show_companies(self._companies, company)

    def _new_company(self) -> None:
        services = self._services
        name, given = QInputDialog.getText(self, self.tr("New company"), self.tr("Name of the company:"))
        if services is None or not given or not name.strip():
            return

        from invoicext_desktop.domain.listing import InvoiceFilter

        def done(company: Company) -> None:
            self._companies.append(company)
            self.invoices.panel.choose(InvoiceFilter.ALL)  # where the first drop is invited
            self._open_company(company.id)

        self._tasks.run(lambda: services.companies.create(name), done=done, failed=self.show_error, owner=self)

    # --- files in -------------------------------------------------------------------------------

    def choose_files(self) -> None:
        start = self._memory.get("folder") or str(Path.home())
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Add files"), start, FILE_TYPES)
        self._add_chosen(paths)

    def choose_folder(self) -> None:
        start = self._memory.get("folder") or str(Path.home())
        path = QFileDialog.getExistingDirectory(self, self.tr("Add folder"), start)
        self._add_chosen([path] if path else [])

    def _add_chosen(self, paths: Sequence[str]) -> None:
        if paths:
            self._memory.put("folder", str(Path(paths[0]).parent))
            self.add(paths)

    def _add_dropped(self, dropped: Dropped) -> None:
        self.add(dropped.paths, pieces=dropped.pieces, missing=dropped.missing)

    def _paste(self) -> None:
        """What is in the clipboard: files, a picture. Text fields and tables have the key before this."""
        from invoicext_desktop.ui.dropping.formats import read
        from invoicext_desktop.ui.dropping.words import why_nothing

        pasted = read(QGuiApplication.clipboard().mimeData())
        if pasted.count or pasted.missing:
            self._add_dropped(pasted)
        else:
            self.strip.show_message(why_nothing(pasted))

    def _cancel(self) -> None:
        """Stop what the strip shows."""
        self._stop()

    def add(
        self,
        paths: Sequence[str],
        *,
        show_first: bool = True,
        pieces: Sequence[Piece] = (),
        missing: Sequence[str] = (),
    ) -> None:
        """Add files, folders and what has no file; the first is selected and shown. `missing` could not be had."""
        if self._adder is None:
            self._pending += paths
            return
        if paths or pieces or missing:
            self._pages.setCurrentIndex(0)
            self.actions_.show_invoices.setChecked(True)
            self.strip.clear()  # how the last batch ended is no news any more
            self._stop = self._adder.cancel
            self._adder.add(self.invoices.company_id, paths, show_first=show_first, pieces=pieces, missing=missing)

    def _on_adding(self, progress: Progress) -> None:
        text = self.tr("Adding {0} of {1}").format(progress.done, progress.total)
        self.strip.show_progress(f"{text} — {progress.what}" if progress.what else text, progress.done, progress.total)

    def _on_added(self, results: list[Added]) -> None:
        from invoicext_desktop.domain.intake import Outcome
        from invoicext_desktop.ui.adding import problems_of

        self._results = results
        self.strip.end_progress()
        assert self._adder is not None
        refused = problems_of(results)
        plain = len(results) == 1 and results[0].outcome is Outcome.ADDED
        if refused:
            self.strip.show_message(self._adder.sentence(results), link=self.tr("Show why"), stays=True)
        elif not plain:
            self.strip.show_message(self._adder.sentence(results))

    def _show_problems(self) -> None:
        box = QMessageBox(QMessageBox.Icon.Information, self.tr("Files that could not be added"), "", parent=self)
        from invoicext_desktop.ui.adding import problems_of

        lines = problems_of(self._results)
        box.setText("\n".join(lines[:12]) + ("\n…" if len(lines) > 12 else ""))
        box.setDetailedText("\n".join(lines) if len(lines) > 12 else "")
        box.open()

    def _on_many(self, progress: ManyProgress) -> None:
        """One change of very many invoices: nothing is written before its end, so it can be called off."""
        if progress.done >= progress.total:
            self.strip.end_progress()
            return
        done, total = self.locale().toString(progress.done), self.locale().toString(progress.total)
        self.strip.show_progress(self.tr("{0} of {1} invoices").format(done, total), progress.done, progress.total)
        self._stop = progress.cancel.cancel

    def _on_reading(self, progress: ReadingProgress) -> None:
        if self._adder is not None and self._adder.busy:
            return  # one thing at a time, and Cancel is for what is shown
        if progress.done >= progress.total:
            self.strip.end_progress()
            return
        services, company = self._services, self.invoices.company_id
        text = self.tr("Reading {0} of {1} — {2}").format(progress.done, progress.total, progress.current)
        if progress.pages > 1:
            text = self.tr("{0}, page {1} of {2}").format(text, progress.page, progress.pages)
        if progress.pages_per_minute:
            text = self.tr("{0} — {1} pages a minute").format(text, self.locale().toString(progress.pages_per_minute))
        if progress.total == 1 and progress.pages > 1:
            self.strip.show_progress(text, progress.page - 1, progress.pages)
        else:
            self.strip.show_progress(text, progress.done, progress.total)

        def stop() -> None:
            if services is not None:
                self._tasks.run(lambda: services.reading.cancel(company), lane=Lane.POOL, owner=self)

        self._stop = stop

    def _on_folder_news(self, news: FolderNews) -> None:
        from invoicext_desktop.ui.settings.folder_words import news_in_words

        words = news_in_words(news) if news.company_id == self.invoices.company_id else ""
        if news.back:
            self.strip.clear()  # what was said of its being away is no news any more
        if words:
            self.strip.show_message(words, stays=bool(news.problem or news.refused))

    def _on_password_remembered(self, lasting: bool) -> None:
        self.strip.show_message(
            self.tr("The password is remembered in this computer's keyring.")
            if lasting
            else self.tr(
                "The password is remembered until InvoiceXT is closed: this computer's keyring does not keep it."
            )
        )

    def _on_export(self, progress: Progress | None) -> None:
        if progress is None:
            self.strip.end_progress()
            return
        self._stop = self.invoices.exporter.cancel
        text = self.tr("Exporting {0} of {1}").format(progress.done, progress.total)
        self.strip.show_progress(text, progress.done, progress.total)

    # --- the rest -------------------------------------------------------------------------------

    def _offer_undo(self, text: str) -> None:
        """Said with Undo beside it, as long as that is what Undo takes back."""
        self._offered = self._undo_label
        self.strip.offer_undo(text)

    def _on_undo_state(self, state: UndoState) -> None:
        from invoicext_desktop.ui.keys.key_action import HELP, show_keys

        self._undo_label = state.undo
        if self._undo_label != self._offered:
            self.strip.withdraw_undo()
        for action, name, what in (
            (self.actions_.undo, self.tr("Undo"), state.undo),
            (self.actions_.redo, self.tr("Redo"), state.redo),
        ):
            action.setEnabled(what is not None)
            action.setText(f"{name}: {label_said(what)}" if what else name)
            action.setIconText(name)
            action.setProperty(HELP, action.text())
            show_keys(action)

    def show_error(self, error: BaseException) -> None:
        """A sentence in place where the program knows what happened; the dialog where it does not."""
        if isinstance(error, CancelledError):
            self.strip.show_message(self.tr("Cancelled: nothing was changed."))
        elif isinstance(error, InvoiceXTError) and not error.detail:
            self.strip.show_message(error_said(error), stays=True)
        else:
            from invoicext_desktop.ui.dialogs.error import ErrorDialog

            ErrorDialog(error, self).open()

    # Boxes are imported when they are asked for: they would make the first frame wait.

    def _show_about(self) -> None:
        from invoicext_desktop.ui.dialogs.about import AboutDialog

        AboutDialog(self).open()

    def _show_keys(self) -> None:
        from invoicext_desktop.ui.keys.dialog import KeysDialog

        KeysDialog(self.key_book, self).open()

    def _show_palette(self) -> None:
        from invoicext_desktop.ui.palette.palette import Palette

        if self._services is None:
            return
        palette = Palette(
            self.key_book,
            self._services,
            self._tasks,
            self.invoices.company_id,
            show_invoice=self._go_to_invoice,
            show_supplier=self._go_to_supplier,
            recent=self._memory.get("palette") or [],
            parent=self,
        )
        palette.used.connect(self._on_palette_used)
        palette.show()
        palette.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_palette_used(self, name: str) -> None:
        recent = [name, *(other for other in self._memory.get("palette") or [] if other != name)]
        self._memory.put("palette", recent[:8])

    def _go_to_invoice(self, invoice_id: str) -> None:
        self.actions_.show_invoices.trigger()
        self.invoices.show_anywhere(invoice_id)

    def _go_to_supplier(self, name: str) -> None:
        self.actions_.show_invoices.trigger()
        self.invoices.show_supplier(name)

    def _show_undo_list(self) -> None:
        from invoicext_desktop.ui.dialogs.undo_list import UndoListDialog

        if self._services is not None:
            self.flush()
            dialog = UndoListDialog(self._services, self._tasks, self.invoices.company_id, self)
            dialog.setLocale(self.locale())
            dialog.stepped.connect(self.invoices.show_stepped)
            dialog.open()

    def flush(self) -> None:
        """Hand what is being typed to the store."""
        if self._built:
            self.invoices.flush()

    def bring_to_front(self) -> None:
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # --- Qt -------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if self._built:
            self._overlay.begin(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if self._built:
            self._overlay.setGeometry(self.rect())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.flush()  # whoever looks elsewhere finds everything saved there too

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self.flush()
        self._remember.stop()
        self._save()
        if self._bridge is not None:
            self._bridge.close()
        event.accept()

    def _restore(self) -> None:
        if not self.restoreGeometry(self._memory.geometry()):
            self.resize(USUAL)
        if not self.isMaximized() and not self.isFullScreen():
            # A smaller screen than last time, or a larger scale: nothing may lie outside.
            self.resize(self.size().boundedTo(self.screen().availableSize() - FRAME))

    def _save(self) -> None:
        memory = self._memory
        memory.put_geometry(self.saveGeometry())
        if self._services is not None:
            memory.put("page", "invoices" if self._side is None else self._side.shown)
            memory.put("invoices", self.invoices.save_state())
        memory.save()

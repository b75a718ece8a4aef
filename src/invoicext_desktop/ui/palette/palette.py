"""The palette: type a few letters, press Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from invoicext_desktop.domain.listing import InvoiceQuery, InvoiceRow
from invoicext_desktop.ui.keys.book import KeyBook
from invoicext_desktop.ui.palette.items import MOST, Item, action_items, invoice_items, supplier_items
from invoicext_desktop.ui.palette.row_delegate import ITEM_ROLE, RowDelegate
from invoicext_desktop.ui.tasks import Lane, TaskHandle, TaskRunner
from invoicext_desktop.ui.theme import SPACE_2, SPACE_3
from invoicext_desktop.ui.widgets.line_edit import LineEdit

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

WIDTH, HEIGHT = 640, 420
#: The store is asked when nothing was typed for this long.
ASK_MS = 60
_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

Found = tuple[list[InvoiceRow], list[tuple[str, int]]]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


class Palette(QDialog):
    """`used`: the name of an action that was chosen."""

    used = Signal(str)

    def __init__(
        self,
        book: KeyBook,
        services: Services,
        tasks: TaskRunner,
        company_id: str,
        *,
        show_invoice: Callable[[str], None],
        show_supplier: Callable[[str], None],
        recent: Sequence[str] = (),
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._window = parent
        self._moved = False
        self._book = book
        self._services = services
        self._tasks = tasks
        self._company_id = company_id
        self._show_invoice = show_invoice
        self._show_supplier = show_supplier
        self._recent = tuple(recent)
        self._found: Found = ([], [])
        self._asking: TaskHandle | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_tr("Go to anything"))
        self.setAccessibleName(_tr("Go to anything"))
        self.search = LineEdit(self)
        self.search.setPlaceholderText(_tr("An action, an invoice, a supplier"))
        self.search.setAccessibleName(_tr("Go to anything"))
        self.search.setAccessibleDescription(_tr("Arrow keys choose, Enter does it, Esc leaves"))
        self.search.textChanged.connect(self._on_text)
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(_tr("Found"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._run)
        self._nothing = QLabel(_tr("Nothing found"), self)
        self._nothing.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        self._later = QTimer(self, singleShot=True, interval=ASK_MS)
        self._later.timeout.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_2, SPACE_2, SPACE_2, SPACE_2)
        column.setSpacing(SPACE_2)
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        self._place(parent)
        self._fill()

    def _place(self, parent: QWidget) -> None:
        """In the upper middle of the window: the eye is there, and the list grows downwards."""
        width, height = min(WIDTH, parent.width() - 40), min(HEIGHT, parent.height() - 80)
        self.resize(width, height)
        self.move(parent.mapToGlobal(parent.rect().topLeft()).x() + (parent.width() - width) // 2,
                  parent.mapToGlobal(parent.rect().topLeft()).y() + 60)  # fmt: skip

    # --- finding ---------------------------------------------------------------------------------

    def _on_text(self) -> None:
        self._later.start()
        self._fill()

    def _ask(self) -> None:
        """Invoices and suppliers, off this thread."""
        text, services = self.search.text().strip(), self._services
        if self._asking is not None:
            self._asking.cancel()
        if not text:
            self._on_found(([], []))
            return
        query = InvoiceQuery(company_id=self._company_id, text=text)

        def work() -> Found:
            return services.invoices.first_rows(query, MOST), services.invoices.supplier_names(
                self._company_id, text, MOST
            )

        self._asking = self._tasks.run(work, done=self._on_found, lane=Lane.POOL, owner=self)

    def _on_found(self, found: Found) -> None:
        self._found = found
        self._fill()

    def _fill(self) -> None:
        """Actions first, then suppliers, then invoices; the first is chosen."""
        text = self.search.text()
        rows, names = self._found if text.strip() else ([], [])
        items = [
            *action_items(self._book.actions, text, self._recent),
            *supplier_items(names, self._show_supplier),
            *invoice_items(rows, self._show_invoice),
        ]
        kept = self._item()
        self.list.clear()
        for item in items:
            row = QListWidgetItem(item.spoken, self.list)
            row.setData(ITEM_ROLE, item)
        names_now = [item.name for item in items]
        chosen = names_now.index(kept.name) if kept is not None and self._moved and kept.name in names_now else 0
        self.list.setCurrentRow(chosen)
        self._nothing.setVisible(not items and bool(text.strip()))
        self._tell()

    def _item(self) -> Item | None:
        index = self.list.currentIndex()
        item = index.data(ITEM_ROLE) if index.isValid() else None
        return item if isinstance(item, Item) else None

    def _tell(self) -> None:
        """The field has the focus: what is chosen in the list is said as its description."""
        item = self._item()
        self.search.setAccessibleDescription(item.spoken if item is not None else _tr("Nothing found"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Dark), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    # --- choosing --------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The arrow keys are the list's, all else is the field's."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _KEYS:
                self._moved = True
                QCoreApplication.sendEvent(self.list, event)
                self._tell()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run()
                return True
            self._moved = False
        return super().eventFilter(watched, event)

    def _run(self) -> None:
        item = self._item()
        if item is None:
            return
        self.close()
        self.used.emit(item.name)
        # After the window has the focus again: an action asks where it is.
        QTimer.singleShot(0, self._window, item.run)

"""The other values that a field could have: chosen with the arrow keys, each framed on the page meanwhile."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from concurrent.futures import CancelledError as FutureCancelledError
from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from invoicext_desktop.domain.alternative import Alternative
from invoicext_desktop.domain.errors import InvoiceXTError
from invoicext_desktop.domain.evidence import PICKED, BBox, Evidence, EvidenceSource
from invoicext_desktop.domain.fields import get_cell, is_line_path, spec_of, split_line_path
from invoicext_desktop.ui import formats
from invoicext_desktop.ui.palette.items import Item
from invoicext_desktop.ui.palette.row_delegate import ITEM_ROLE, RowDelegate
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.page_view import PageView
from invoicext_desktop.ui.review.words import place_of, tr
from invoicext_desktop.ui.spoken import error_said

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

WIDTH, MOST_ROWS = 380, 9
Found = tuple[Alternative, ...]


class ChoicesPopup(QFrame):
    """`taken`: the field at this path has another value. `left`: nothing was taken; back to the field."""

    taken = Signal(str)
    left = Signal(str)
    _came = Signal(int, object)

    def __init__(self, desk: Desk, services: Services, page: PageView, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._desk = desk
        self._previews = services.previews
        self._page = page
        self._path = ""
        self._number = 0
        self._asked: Future[Found] | None = None
        self._done = False
        self._below = QRect()
        self.setFrameShape(QFrame.Shape.Box)
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._point)
        self.list.itemClicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)

    def open_for(self, path: str, below: QRect) -> None:
        """Show what could stand in the field at `path`, under its place on the screen."""
        invoice = self._desk.invoice
        if invoice is None:
            return
        self._path, self._done = path, False
        self._number += 1
        number = self._number
        name = tr("Other values for {field}").format(field=place_of(path))
        self.setWindowTitle(name)
        self.list.setAccessibleName(name)
        self._below = below
        self._fill([Item("", tr("Looking on the page..."), "", "", None, _nothing)], ())
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)
        future = self._previews.alternatives(invoice.id, path, self._near(path))
        self._asked = future
        future.add_done_callback(lambda done: self._tell(number, done))

    def _near(self, path: str) -> tuple[int, BBox] | None:
        """Where the cell's own line stands: a value of another line is none for it."""
        if not is_line_path(path):
            return None
        line = split_line_path(path)[0]
        found = [item for key, item in self._desk.content.evidence.items() if key.startswith(f"line_items.{line}.")]
        places = [(item.page, item.bbox) for item in found if item.page is not None and item.bbox is not None]
        if not places:
            return None
        page = places[0][0]
        boxes = [box for other, box in places if other == page]
        return page, BBox(0, min(box.y0 for box in boxes), 10_000, max(box.y1 for box in boxes))

    def _tell(self, number: int, done: Future[Found]) -> None:
        if isValid(self):
            self._came.emit(number, _outcome(done))

    def _on_came(self, number: int, found: Found | str) -> None:
        if number != self._number or not self.isVisible():
            return
        if isinstance(found, str):
            self._fill([Item("", found, "", "", None, _nothing)], ())
            return
        kind, locale = spec_of(self._path).type, self._page.locale()
        now = str(get_cell(self._desk.content, self._path).value)
        others = tuple(item for item in found if str(item.value) != now)
        rows = [
            Item(str(place), formats.display(kind, item.value, locale), item.label, _where(item), None, _nothing)
            for place, item in enumerate(others)
        ]
        self._fill(rows or [Item("", tr("Nothing else of this kind on the page"), "", "", None, _nothing)], others)

    def _fill(self, rows: Sequence[Item], found: Found) -> None:
        self._found = found
        self.list.blockSignals(True)
        self.list.clear()
        for item in rows:
            row = QListWidgetItem(item.spoken, self.list)
            row.setData(ITEM_ROLE, item)
        self.list.blockSignals(False)
        self._place(self.list.sizeHintForRow(0) * min(max(len(rows), 1), MOST_ROWS))
        self.list.setCurrentRow(0)
        self._point(0)

    def _place(self, height: int) -> None:
        """Under the field, or above it where the screen ends; as wide as the field or a little more."""
        below = self._below
        screen = QGuiApplication.screenAt(below.center()) or self.screen()
        room = screen.availableGeometry()
        self.list.setFixedHeight(height)
        self.setFixedSize(max(WIDTH, below.width()), height + 2 * self.frameWidth())
        top = below.bottom() + 2
        if top + self.height() > room.bottom():
            top = max(below.top() - self.height() - 2, room.top())
        # Beyond the window's edge it would lie over another program: its right end is the field's then.
        window = self._page.window().frameGeometry()
        fits = below.left() + self.width() <= min(room.right(), window.right())
        left = below.left() if fits else below.right() - self.width()
        self.move(max(left, room.left()), top)

    def _point(self, row: int) -> None:
        item = self._found[row] if 0 <= row < len(self._found) else None
        self._page.point_at((item.page, item.box) if item is not None else None)

    def _take(self) -> None:
        row = self.list.currentRow()
        if not 0 <= row < len(self._found):
            return
        item, self._done = self._found[row], True
        self.hide()
        evidence = Evidence(1.0, EvidenceSource.USER, item.page, item.box, reason=PICKED)
        self._desk.pick(self._path, item.value, evidence, uuid.uuid4().hex)
        self.taken.emit(self._path)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._take()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F4):
            self.hide()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self._number += 1
        if self._asked is not None:
            self._asked.cancel()
        self._page.point_at(None)
        if not self._done:
            self.left.emit(self._path)

    _found: Found = ()


def _outcome(future: Future[Found]) -> Found | str:
    """What was found, or the sentence that says why nothing could be looked for."""
    try:
        return future.result()
    except FutureCancelledError:
        return ()
    except InvoiceXTError as error:
        return error_said(error)


def _where(item: Alternative) -> str:
    return tr("page {number}").format(number=item.page) if item.page > 1 else ""


def _nothing() -> None:
    """A row here is not done by itself."""

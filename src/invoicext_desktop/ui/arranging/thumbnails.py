"""Small pictures of pages, made in the background, a few at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from concurrent.futures import CancelledError as FutureCancelledError
from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QTransform
from shiboken6 import isValid

from invoicext_desktop.domain.page_image import PageImage
from invoicext_desktop.domain.pages import PagePlace
from invoicext_desktop.ui.arranging.board import Sheet, sheet_of
from invoicext_desktop.ui.review.page_images import as_image

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

#: The room for a picture, in logical pixels.
ROOM = QSize(108, 144)
#: Pixels a point: what fills the room with an A4 page.
SCALE = 0.18
#: So many are asked for at a time: closing the dialog leaves no more behind.
AT_ONCE = 3


class Thumbnails(QObject):
    """`arrived`: the picture of a page (a Sheet) is there."""

    arrived = Signal(object)
    _ready = Signal(object, object)

    def __init__(self, services: Services, invoice_id: str, ratio: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._previews = services.previews
        self._invoice_id = invoice_id
        self._ratio = ratio
        self._waiting: deque[PagePlace] = deque()
        self._running: dict[Sheet, Future[PageImage]] = {}
        self._images: dict[Sheet, QImage] = {}
        self._ready.connect(self._on_ready, Qt.ConnectionType.QueuedConnection)

    def want(self, places: Iterable[PagePlace]) -> None:
        """Ask for all of these, in this order. They are asked for unturned, and turned here."""
        self._waiting.extend(PagePlace(place.document_id, place.page) for place in places)
        self._ask()

    def picture(self, place: PagePlace) -> QImage | None:
        """The page as it is turned, in the size of the room; None until it is there."""
        image = self._images.get(sheet_of(place))
        if image is None:
            return None
        if place.turn:
            image = image.transformed(QTransform().rotate(place.turn))
        shown = image.scaled(
            ROOM * self._ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        shown.setDevicePixelRatio(self._ratio)
        return shown

    def give_up(self) -> None:
        """Nobody waits any more."""
        self._waiting.clear()
        for future in list(self._running.values()):
            future.cancel()
        self._running.clear()

    def _ask(self) -> None:
        while self._waiting and len(self._running) < AT_ONCE:
            place = self._waiting.popleft()
            sheet = sheet_of(place)
            future = self._previews.sheet_image(self._invoice_id, place, SCALE * self._ratio)
            self._running[sheet] = future
            future.add_done_callback(lambda done, sheet=sheet: self._tell(sheet, done))  # type: ignore[misc]

    def _tell(self, sheet: Sheet, done: Future[PageImage]) -> None:
        """On the thread that has made it; the dialog may be gone by then."""
        image: QImage | None = None
        try:
            image = as_image(done.result())
        except FutureCancelledError:
            return
        except Exception:  # noqa: BLE001 - boundary: a page that cannot be shown is a blank sheet
            image = None
        if isValid(self):
            self._ready.emit(sheet, image)

    def _on_ready(self, sheet: Sheet, image: QImage | None) -> None:
        self._running.pop(sheet, None)
        if image is not None:
            self._images[sheet] = image
            self.arrived.emit(sheet)
        self._ask()

"""Page images as they are needed: asked for, kept up to a limit, given up when nobody waits any more."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import CancelledError as FutureCancelledError
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from shiboken6 import isValid

from invoicext_desktop.domain.errors import CancelledError, InvoiceXTError
from invoicext_desktop.domain.page_image import PageImage
from invoicext_desktop.ui.review.words import tr
from invoicext_desktop.ui.spoken import error_said

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

KEPT_BYTES = 160 * 1024 * 1024
#: No single image is larger than this; beyond it a page is enlarged, which at that size nobody sees.
MAX_PIXELS = 16_000_000

Key = tuple[str, int, float]


class PageImages(QObject):
    """`sizes_known`: the pages' sizes in points. `arrived`: a page (from 0). `failed`: page (-1: all) and why."""

    sizes_known = Signal(object)
    arrived = Signal(int)
    failed = Signal(int, str)
    _sizes_ready = Signal(str, object)
    _image_ready = Signal(object, object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._previews = services.previews
        self._invoice_id: str | None = None
        self._kept: OrderedDict[Key, QImage] = OrderedDict()
        self._bytes = 0
        self._asked: dict[Key, Future[PageImage]] = {}
        self._asked_sizes: Future[Any] | None = None
        self._refused: set[Key] = set()
        self._sizes_ready.connect(self._on_sizes, Qt.ConnectionType.QueuedConnection)
        self._image_ready.connect(self._on_image, Qt.ConnectionType.QueuedConnection)

    def show(self, invoice_id: str | None) -> None:
        """From now on it is about this invoice; what was asked for another one is given up."""
        self.give_up()
        self._invoice_id = invoice_id
        self._refused.clear()
        if invoice_id is None:
            return
        future = self._previews.page_sizes(invoice_id)
        self._asked_sizes = future
        if future.done():
            self._on_sizes(invoice_id, _outcome(future))
        else:
            future.add_done_callback(lambda done: self._tell(self._sizes_ready, invoice_id, _outcome(done)))

    def give_up(self) -> None:
        """Nobody waits for anything any more."""
        for future in self._asked.values():
            future.cancel()
        self._asked.clear()
        if self._asked_sizes is not None:
            self._asked_sizes.cancel()
            self._asked_sizes = None

    def best(self, page: int, scale: float) -> QImage | None:
        """The image of a page at this scale or, until it is there, at the one nearest to it."""
        if self._invoice_id is None:
            return None
        key = self._key(page, scale)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        others = [key for key in self._kept if key[0] == self._invoice_id and key[1] == page]
        return self._kept[min(others, key=lambda key: abs(key[2] - scale))] if others else None

    def want(self, wanted: Sequence[tuple[int, float]]) -> None:
        """These pages at these scales, the most urgent first; what was asked before and is not here is not."""
        if self._invoice_id is None:
            return
        keys = [self._key(page, scale) for page, scale in wanted]
        for key in [key for key in self._asked if key not in keys]:
            self._asked.pop(key).cancel()
        for key in keys:
            if key not in self._kept and key not in self._asked and key not in self._refused:
                self._ask(key)

    def _ask(self, key: Key) -> None:
        future = self._previews.page_image(key[0], key[1] + 1, key[2])
        self._asked[key] = future
        if future.done():
            self._on_image(key, _picture(future))
        else:
            future.add_done_callback(lambda done: self._tell(self._image_ready, key, _picture(done)))

    def _key(self, page: int, scale: float) -> Key:
        assert self._invoice_id is not None
        return self._invoice_id, page, round(scale, 4)

    def _tell(self, signal: Any, *values: object) -> None:
        """On the thread that has made it; the window may be gone by then."""
        if isValid(self):
            signal.emit(*values)

    def _on_sizes(self, invoice_id: str, outcome: object) -> None:
        if invoice_id != self._invoice_id or outcome is None:
            return
        self._asked_sizes = None
        if isinstance(outcome, BaseException):
            self.failed.emit(-1, _sentence(outcome))
        else:
            self.sizes_known.emit(outcome)

    def _on_image(self, key: Key, outcome: object) -> None:
        self._asked.pop(key, None)
        if outcome is None:
            return
        if isinstance(outcome, QImage):
            self._keep(key, outcome)
            if key[0] == self._invoice_id:
                self.arrived.emit(key[1])
        elif isinstance(outcome, BaseException) and key[0] == self._invoice_id:
            self._refused.add(key)
            self.failed.emit(key[1], _sentence(outcome))

    def _keep(self, key: Key, image: QImage) -> None:
        if key in self._kept:
            self._bytes -= self._kept.pop(key).sizeInBytes()
        self._kept[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > KEPT_BYTES and len(self._kept) > 1:
            _, old = self._kept.popitem(last=False)
            self._bytes -= old.sizeInBytes()

    def forget(self, invoice_id: str) -> None:
        """Its document can be opened now, or looks different."""
        for key in [key for key in self._kept if key[0] == invoice_id]:
            self._bytes -= self._kept.pop(key).sizeInBytes()
        self._refused.clear()


def capped(scale: float, size: tuple[float, float]) -> float:
    """The scale to ask for: `scale`, or what keeps the image within its limit."""
    pixels = size[0] * size[1] * scale * scale
    return scale if pixels <= MAX_PIXELS else scale * (MAX_PIXELS / pixels) ** 0.5


def _outcome(future: Future[Any]) -> object:
    """The result, the error, or None where it was given up."""
    try:
        return future.result()
    except (FutureCancelledError, CancelledError):
        return None
    except Exception as error:  # noqa: BLE001 - boundary: shown in place of the page
        return error


def _picture(future: Future[PageImage]) -> object:
    """An image that is ready to be painted, made on the thread that has its bytes."""
    outcome = _outcome(future)
    if not isinstance(outcome, PageImage):
        return outcome
    return as_image(outcome)


def as_image(page: PageImage) -> QImage:
    """The pixels as an image that owns them."""
    image = QImage(page.samples, page.width, page.height, page.stride, QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)


def _sentence(error: BaseException) -> str:
    return error_said(error) if isinstance(error, InvoiceXTError) else tr("This page cannot be shown.")

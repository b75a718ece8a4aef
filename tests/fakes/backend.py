"""A backend that reads nothing and answers what the test prepared, at once or when it is told to."""

from __future__ import annotations

from concurrent.futures import Future
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from invoicext_desktop.backends.base import DocumentFile, PageProgress
from invoicext_desktop.domain.alternative import Alternative
from invoicext_desktop.domain.errors import CancelledError, InvoiceXTError
from invoicext_desktop.domain.evidence import BBox, Evidence, EvidenceSource
from invoicext_desktop.domain.invoice import Extraction, InvoiceContent, LineItem, Party, Totals
from invoicext_desktop.domain.lessons import KeyKind, LessonKind, Observation, Observed, SupplierKey
from invoicext_desktop.domain.mail import OpenedMail
from invoicext_desktop.domain.page_image import PageImage
from invoicext_desktop.domain.page_text import PageText
from invoicext_desktop.domain.statement import Answers, StatementReading
from invoicext_desktop.reading.mail.opening import open_mail
from invoicext_desktop.statements.importing import read_file

T = TypeVar("T")


def extraction(name: str = "Harrow Paper Supplies", number: str = "HPS-1", total: str = "12.00") -> Extraction:
    """A small reading with evidence for each value."""
    sure = Evidence(0.99, EvidenceSource.TEXT, 1, BBox(10, 10, 60, 20))
    content = InvoiceContent(
        supplier=Party(name=name),
        invoice_number=number,
        currency="GBP",
        totals=Totals(subtotal=Decimal("10.00"), tax_amount=Decimal("2.00"), total=Decimal(total)),
        line_items=(LineItem("Paper", Decimal(2), None, Decimal("5.00"), None, None, Decimal("10.00")),),
        evidence={
            "supplier.name": sure,
            "invoice_number": sure,
            "totals.total": sure,
            "line_items.0.amount": sure,
        },
    )
    return Extraction(content, (), 1, 0.95)


def observed_of(content: InvoiceContent) -> Observed:
    """An observation for each value, and the supplier's name and tax number as keys."""
    party = content.supplier
    pairs = ((KeyKind.NAME, party.name), (KeyKind.TAX_ID, party.tax_id))
    keys = tuple(SupplierKey(kind, value) for kind, value in pairs if value)
    seen = tuple(
        Observation(path, LessonKind.PLACE, {"label": path, "relation": "right"}, item.source is EvidenceSource.USER)
        for path, item in content.evidence.items()
        if not path.startswith("line_items")
    )
    return Observed(party.name, keys, seen)


class FakeBackend:
    """`held` keeps every reading waiting until `release` is called."""

    def __init__(self, result: Extraction | InvoiceXTError | None = None, *, held: bool = False) -> None:
        self.parallel = 2
        self.result: Extraction | InvoiceXTError = result or extraction()
        self.held = held
        self.asked: list[DocumentFile] = []
        self.waiting: list[Future[Extraction]] = []
        self.memories: list[Path | None] = []
        self.learned: list[InvoiceContent] = []
        self.words = PageText()
        self.others: dict[str, tuple[Alternative, ...]] = {}
        self.observed: Observed | InvoiceXTError | None = None

    def extract(
        self, *documents: DocumentFile, progress: PageProgress | None = None, memory: Path | None = None
    ) -> Future[Extraction]:
        future: Future[Extraction] = _Cancellable()
        self.asked.extend(documents)
        self.memories.append(memory)
        if self.held:
            self.waiting.append(future)
        else:
            self._answer(future)
        return future

    def learn(self, *documents: DocumentFile, content: InvoiceContent) -> Future[Observed]:
        """What the content says, as if each corrected value stood behind a label of its own."""
        self.learned.append(content)
        future: Future[Observed] = Future()
        if isinstance(self.observed, InvoiceXTError):
            future.set_exception(self.observed)
        else:
            future.set_result(self.observed or observed_of(content))
        return future

    def release(self) -> None:
        self.held = False
        while self.waiting:
            self._answer(self.waiting.pop(0))

    def _answer(self, future: Future[Extraction]) -> None:
        if future.done():
            return
        if isinstance(self.result, InvoiceXTError):
            future.set_exception(self.result)
        else:
            future.set_result(self.result)

    def page_sizes(self, *documents: DocumentFile) -> Future[tuple[tuple[float, float], ...]]:
        self.asked.extend(documents)
        pages = self.result.pages if isinstance(self.result, Extraction) and len(documents) == 1 else len(documents)
        return _resolved(((595.0, 842.0),) * pages)

    def page_image(self, document: DocumentFile, page: int, scale: float) -> Future[PageImage]:
        self.asked.append(document)
        return _resolved(PageImage(2, 1, 6, bytes(6)))

    def open_mail(self, path: Path, kind: str, folder: Path) -> Future[OpenedMail]:
        future: Future[OpenedMail] = Future()
        try:
            future.set_result(open_mail(path, kind, folder))
        except InvoiceXTError as error:
            future.set_exception(error)
        return future

    def page_words(self, document: DocumentFile, page: int) -> Future[PageText]:
        self.asked.append(document)
        return _resolved(self.words)

    def alternatives(
        self, *documents: DocumentFile, path: str, near: tuple[int, BBox] | None
    ) -> Future[tuple[Alternative, ...]]:
        self.asked.extend(documents)
        return _resolved(() if near is not None else self.others.get(path, ()))

    def read_statement(self, document: DocumentFile, answers: Answers, name: str = "") -> Future[StatementReading]:
        """Really read, on the calling thread."""
        future: Future[StatementReading] = Future()
        try:
            future.set_result(read_file(document.path, passwords=document.passwords, answers=answers, name=name))
        except InvoiceXTError as error:
            future.set_exception(error)
        return future

    def close(self) -> None:
        for future in self.waiting:
            future.cancel()


class _Cancellable(Future[Extraction]):
    def cancel(self) -> bool:
        if self.done():
            return False
        self.set_exception(CancelledError())
        return True


def _resolved(value: T) -> Future[T]:
    future: Future[T] = Future()
    future.set_result(value)
    return future

"""The contract of what reads documents for a company."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from invoicext_desktop.domain.alternative import Alternative
from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.invoice import Extraction, InvoiceContent
from invoicext_desktop.domain.lessons import Observed
from invoicext_desktop.domain.mail import OpenedMail
from invoicext_desktop.domain.page_image import PageImage
from invoicext_desktop.domain.page_text import PageText
from invoicext_desktop.domain.statement import Answers, StatementReading


@dataclass(frozen=True, slots=True)
class DocumentFile:
    """A stored document to be read, or its pages `first` to `last` (None: the end) where `first` is given.

    `password` opens a protected one, or one of `remembered` does. `kept` begins the names of the files
    in which what is recognised on its pages is kept (None: nothing is). `turn`: as `domain.pages.Part` has it.
    """

    path: Path
    media_type: str
    password: str | None = field(default=None, repr=False)
    remembered: tuple[str, ...] = field(default=(), repr=False)
    first: int | None = None
    last: int | None = None
    kept: Path | None = None
    turn: int = 0

    @property
    def passwords(self) -> tuple[str, ...]:
        """All that are tried, in order."""
        return self.remembered if self.password is None else (self.password, *self.remembered)


PageProgress = Callable[[int, int], None]


class Backend(Protocol):
    """Reads documents somewhere else than on the calling thread.

    Every future fails with an error of the tree: DocumentError, WorkerError, CancelledError.
    """

    @property
    def parallel(self) -> int:
        """How many documents it reads at the same time."""

    def extract(
        self, *documents: DocumentFile, progress: PageProgress | None = None, memory: Path | None = None
    ) -> Future[Extraction]:
        """The values of an invoice: of one document, or of the pages of several in their order.

        `progress` is called, on any thread, with (page, pages) before a page that has to be recognised.
        `memory` is a file with what was learned of suppliers (`domain.lesson_snapshot`).
        """

    def learn(self, *documents: DocumentFile, content: InvoiceContent) -> Future[Observed]:
        """What an invoice teaches whose values a person has corrected or confirmed. Goes before what waits."""

    def page_sizes(self, *documents: DocumentFile) -> Future[tuple[tuple[float, float], ...]]:
        """(width, height) of each page in points, as shown."""

    def page_image(self, document: DocumentFile, page: int, scale: float) -> Future[PageImage]:
        """Page `page` of the file (from 1) at `scale` pixels a point."""

    def open_mail(self, path: Path, kind: str, folder: Path) -> Future[OpenedMail]:
        """What is attached to a mail (`reading.mail.kinds`), written into `folder`, which is there and empty."""

    def page_words(self, document: DocumentFile, page: int) -> Future[PageText]:
        """The words of page `page` of the file (from 1), where they are shown."""

    def alternatives(
        self, *documents: DocumentFile, path: str, near: tuple[int, BBox] | None
    ) -> Future[tuple[Alternative, ...]]:
        """What else could stand in the field at `path`, best first; see `extraction.alternatives`."""

    def read_statement(self, document: DocumentFile, answers: Answers, name: str = "") -> Future[StatementReading]:
        """What a bank file says, proved; `answers` settle what files of its layout leave open."""

    def close(self) -> None:
        """End what runs."""

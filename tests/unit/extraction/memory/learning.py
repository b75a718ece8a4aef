"""Suppliers with a few printed invoices, and a memory of what one of them taught."""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from documents.correcting import corrected
from documents.designs.families import print_family
from documents.designs.truth import Truth
from invoicext_desktop.domain.lessons import Observed, SupplierLessons
from invoicext_desktop.domain.memory import agree
from invoicext_desktop.extraction.memory.learn import learn
from invoicext_desktop.extraction.memory.snapshot import Memory
from invoicext_desktop.extraction.pipeline import read_invoice
from invoicext_desktop.reading.model import Page
from invoicext_desktop.reading.pdf import read_pages
from invoicext_desktop.reading.sniff import PDF

NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


@cache
def family(
    seed: int, count: int = 2, design: str | None = None, strange: int | None = None
) -> tuple[tuple[tuple[Page, ...], Truth], ...]:
    """(pages, truth) of the invoices of one supplier, `strange` (None: some) of its labels being unknown words."""
    made = []
    with TemporaryDirectory() as folder:
        for number, printed in enumerate(print_family(seed, count, design=design, strange=strange)):
            path = Path(folder) / f"{number}.pdf"
            path.write_bytes(printed.pdf)
            made.append((read_pages(path, PDF)[0], printed.truth))
    return tuple(made)


def observed(pages: tuple[Page, ...], truth: Truth) -> Observed:
    return learn(pages, corrected(read_invoice(pages)[0], truth))


def supplier(taught: Observed, name: str = "1") -> SupplierLessons:
    return SupplierLessons(name, taught.supplier, taught.keys, agree([(taught, NOW)]))


def memory_of(pages: tuple[Page, ...], truth: Truth) -> Memory:
    return Memory([supplier(observed(pages, truth))])

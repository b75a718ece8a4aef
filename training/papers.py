"""The generated documents as training sees them: pages of words, and the truth by field path."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from documents.composed.compose import Composed, compose
from documents.designs.judging import HEADER, MORE
from documents.designs.printing import Printed, print_document
from documents.ocr_noise import recognised
from documents.receipts.printing import print_receipt
from invoicext_desktop.domain.fields import HEADER_FIELDS, LINE_FIELDS, FieldSpec, FieldType, Value
from invoicext_desktop.reading.model import Page
from invoicext_desktop.reading.pdf import read_pages
from invoicext_desktop.reading.sniff import PDF

_NUMBERS = {FieldType.AMOUNT, FieldType.QUANTITY, FieldType.PERCENT}


@dataclass(frozen=True, slots=True)
class Paper:
    """One document. A field that the generator says nothing of is not in `truth`; one that it leaves out is None.

    `also` has values that are right too.
    """

    design: str
    pages: tuple[Page, ...]
    truth: Mapping[str, Value]
    lines: tuple[Mapping[str, Value], ...]
    also: Mapping[str, tuple[Value, ...]] = field(default_factory=dict)


#: What tills print beside what invoices say.
TILLS = ("totals.tip", "payment.card_last4")
#: Of so many documents one is a receipt.
RECEIPTS = 6


def make_paper(seed: int) -> Paper:
    """Draw document number `seed` and read its words back: odd ones are designs, even ones composed or receipts."""
    number, kind = divmod(seed, RECEIPTS)
    if kind == RECEIPTS - 2:
        return _printed(print_receipt(number))
    return _printed(print_document(seed // 2)) if seed % 2 else _composed(compose(seed // 2))


def scanned(paper: Paper, seed: int) -> Paper:
    """The same as an OCR would read it."""
    return replace(paper, pages=recognised(paper.pages, seed))


def _pages(document: Composed | Printed) -> tuple[Page, ...]:
    with tempfile.TemporaryDirectory() as folder:
        return read_pages(document.write(Path(folder)), PDF)[0]


def _printed(document: Printed) -> Paper:
    truth = document.truth
    values = {path: truth.values.get(path) for path in (*HEADER, *MORE, *TILLS)}
    return Paper(
        document.design,
        _pages(document),
        {**values, "document_type": truth.document_type},
        tuple(truth.lines),
        truth.alternatives,
    )


def _composed(document: Composed) -> Paper:
    truth = document.truth()
    lines: Any = truth.get("line_items", [])
    return Paper(
        document.layout,
        _pages(document),
        {
            spec.path: _value(spec, found)
            for spec in HEADER_FIELDS
            if (found := _find(truth, spec.path)) is not _NOTHING
        },
        tuple(
            {spec.path: _value(spec, line[spec.path]) for spec in LINE_FIELDS if spec.path in line} for line in lines
        ),
    )


_NOTHING: Any = object()


def _find(truth: Any, path: str) -> Any:
    for part in path.split("."):
        if not isinstance(truth, dict) or part not in truth:
            return _NOTHING
        truth = truth[part]
    return truth


def _value(spec: FieldSpec, value: Any) -> Value:
    if value is None:
        return None
    if spec.type in _NUMBERS:
        return Decimal(str(value))
    return dt.date.fromisoformat(str(value)) if spec.type is FieldType.DATE else str(value)

"""The generated documents as training sees them: pages of words, and the truth by field path."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from documents.composed.compose import compose
from invoicext_desktop.domain.fields import HEADER_FIELDS, LINE_FIELDS, FieldSpec, FieldType, Value
from invoicext_desktop.reading.model import Page
from invoicext_desktop.reading.pdf import read_pages
from invoicext_desktop.reading.sniff import PDF

_NUMBERS = {FieldType.AMOUNT, FieldType.QUANTITY, FieldType.PERCENT}


@dataclass(frozen=True, slots=True)
class Paper:
    """One document. A field that the generator says nothing of is not in `truth`; one that it leaves out is None."""

    design: str
    pages: tuple[Page, ...]
    truth: Mapping[str, Value]
    lines: tuple[Mapping[str, Value], ...]


def make_paper(seed: int) -> Paper:
    """Draw document number `seed` and read its words back."""
    document = compose(seed)
    with tempfile.TemporaryDirectory() as folder:
        pages, _ = read_pages(document.write(Path(folder)), PDF)
    truth = document.truth()
    lines: Any = truth.get("line_items", [])
    return Paper(
        document.layout,
        pages,
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

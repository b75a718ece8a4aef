"""Other values of a field's type that stand on the document, for a person to choose from."""

from __future__ import annotations

from dataclasses import dataclass

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.fields import Value


@dataclass(frozen=True, slots=True)
class Alternative:
    """`label` is what stands beside it on the page ("Due date"), "" where nothing does. `page` counts from 1."""

    value: Value
    label: str
    page: int
    box: BBox
    score: float

"""What a change is: a place in an invoice's state, and its old and new value as the trail keeps them.

Places are field paths, and five that are not fields: all lines, the review state, the bin, the pages, and which
others this invoice is no duplicate of.
"""

from __future__ import annotations

import dataclasses
import json

from invoicext_desktop.domain.fields import LINES, get_cell, get_lines, spec_of, with_cell, with_lines
from invoicext_desktop.domain.invoice import Review
from invoicext_desktop.services.page_changes import PAGES, pages_in_words, same_pages, with_pages, with_reading
from invoicext_desktop.storage.codec import (
    decode_cell,
    decode_lines,
    dumps,
    encode_cell,
    encode_lines,
)
from invoicext_desktop.storage.invoices import InvoiceState

REVIEW = "review"
BIN = "bin"
DISTINCT = "distinct"


def read_place(state: InvoiceState, path: str) -> str:
    """What stands at `path` now, as JSON."""
    match path:
        case "review":
            return dumps(state.review.value)
        case "bin":
            return dumps(state.deleted)
        case "pages":
            return with_reading(state)
        case "distinct":
            return dumps(state.distinct_from)
        case "line_items":
            return encode_lines(get_lines(state.content))
        case _:
            return encode_cell(get_cell(state.content, path))


def write_place(state: InvoiceState, path: str, value: str) -> InvoiceState:
    """A copy of `state` with `value` (JSON) at `path`. Raises InvalidValueError for a line that is gone."""
    match path:
        case "review":
            return dataclasses.replace(state, review=Review(json.loads(value)))
        case "bin":
            return dataclasses.replace(state, deleted=bool(json.loads(value)))
        case "pages":
            return with_pages(state, value)
        case "distinct":
            return dataclasses.replace(state, distinct_from=tuple(json.loads(value)))
        case "line_items":
            return dataclasses.replace(state, content=with_lines(state.content, decode_lines(value)))
        case _:
            return dataclasses.replace(state, content=with_cell(state.content, path, decode_cell(path, value)))


def stands(state: InvoiceState, path: str, value: str) -> bool:
    """Whether `value` is what stands at `path` now."""
    now = read_place(state, path)
    return same_pages(now, value) if path == PAGES else now == value


def in_words(path: str, value: str) -> str:
    """The value as a person reads it in the history."""
    match path:
        case "review":
            return {"approved": "approved", "on_hold": "on hold"}.get(json.loads(value), "not approved")
        case "bin":
            return "in the bin" if json.loads(value) else "in the list"
        case "distinct":
            return "no duplicate" if json.loads(value) else "possibly a duplicate"
        case "line_items":
            count = len(decode_lines(value))
            return "1 line" if count == 1 else f"{count} lines"
        case "pages":
            return pages_in_words(value)
        case "reading":
            return str(json.loads(value))
        case _:
            cell = decode_cell(path, value)
            return cell.draft if cell.draft is not None else ("" if cell.value is None else str(cell.value))


def label_of(path: str) -> str:
    """The name of a place on screen."""
    match path:
        case "review":
            return "Approval"
        case "bin":
            return "Bin"
        case "distinct":
            return "Duplicate"
        case "reading":
            return "Reading"
        case "pages":
            return "Pages"
        case _ if path == LINES:
            return "Line items"
        case _:
            return spec_of(path).label

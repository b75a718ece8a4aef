"""What a change is: a place in an invoice's state, and its old and new value as the trail keeps them.

Places are field paths, and seven that are not fields: all lines, the review state, the bin, the pages, which others
this invoice is no duplicate of, whether and why it is on hold, and the note on it.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable

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
HOLD = "hold"
NOTE = "note"
#: Written once, when an invoice comes in: no place that anybody changes.
ORIGIN = "origin"


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
        case "hold":
            return encode_hold(on_hold=state.review is Review.ON_HOLD, reason=state.hold_reason)
        case "note":
            return dumps(state.note)
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
        case "hold":
            return _with_hold(state, value)
        case "note":
            return dataclasses.replace(state, note=str(json.loads(value)))
        case "line_items":
            return dataclasses.replace(state, content=with_lines(state.content, decode_lines(value)))
        case _:
            return dataclasses.replace(state, content=with_cell(state.content, path, decode_cell(path, value)))


def encode_hold(*, on_hold: bool, reason: str) -> str:
    """Whether it is kept aside, and why, as JSON."""
    return dumps({"on_hold": on_hold, "reason": reason if on_hold else ""})


def _with_hold(state: InvoiceState, value: str) -> InvoiceState:
    hold = json.loads(value)
    if hold["on_hold"]:
        return dataclasses.replace(state, review=Review.ON_HOLD, hold_reason=hold["reason"])
    open_again = Review.NEW if state.review is Review.ON_HOLD else state.review
    return dataclasses.replace(state, review=open_again, hold_reason="")


def same_value(path: str, first: str, second: str) -> bool:
    """Whether a person would call both values (JSON) of this place the same, wherever they were read."""
    if path == NOTE:
        return first == second
    one, other = decode_cell(path, first), decode_cell(path, second)
    return one.draft is None and other.draft is None and str(one.value) == str(other.value)


def stands(state: InvoiceState, path: str, value: str) -> bool:
    """Whether `value` is what stands at `path` now."""
    now = read_place(state, path)
    return same_pages(now, value) if path == PAGES else now == value


def in_words(path: str, value: str) -> str:
    """The value as a person reads it in the history."""
    place = _PLACES.get(path)
    if place is not None:
        return place[1](value)
    cell = decode_cell(path, value)
    return cell.draft if cell.draft is not None else ("" if cell.value is None else str(cell.value))


def label_of(path: str) -> str:
    """The name of a place on screen."""
    place = _PLACES.get(path)
    return place[0] if place is not None else spec_of(path).label


def _hold_in_words(value: str) -> str:
    hold = json.loads(value)
    return (hold["reason"] or "on hold") if hold["on_hold"] else "not on hold"


def _lines_in_words(value: str) -> str:
    count = len(decode_lines(value))
    return "1 line" if count == 1 else f"{count} lines"


#: The places that are not fields: what they are called, and how their values are read.
_PLACES: dict[str, tuple[str, Callable[[str], str]]] = {
    REVIEW: (
        "Approval",
        lambda value: {"approved": "approved", "on_hold": "on hold"}.get(json.loads(value), "not approved"),
    ),
    BIN: ("Bin", lambda value: "in the bin" if json.loads(value) else "in the list"),
    DISTINCT: ("Duplicate", lambda value: "no duplicate" if json.loads(value) else "possibly a duplicate"),
    HOLD: ("On hold", _hold_in_words),
    ORIGIN: ("Came from", lambda value: str(json.loads(value) or "")),
    NOTE: ("Note", lambda value: str(json.loads(value))),
    LINES: ("Line items", _lines_in_words),
    PAGES: ("Pages", pages_in_words),
    "reading": ("Reading", lambda value: str(json.loads(value))),
}

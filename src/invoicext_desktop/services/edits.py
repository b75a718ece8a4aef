"""What a change is: a place in an invoice's state, and its old and new value as the trail keeps them.

Places are field paths, and eight that are not fields: all lines, the review state, the bin, the pages, which others
this invoice is no duplicate of, whether and why it is on hold, the note on it, and which findings a person accepted.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from dataclasses import dataclass

from invoicext_desktop.domain.fields import LINES, get_cell, get_lines, spec_of, with_cell, with_lines
from invoicext_desktop.domain.invoice import Review
from invoicext_desktop.services.page_changes import PAGES, pages_in_words, same_pages, with_pages, with_reading
from invoicext_desktop.storage.codec import (
    decode_cell,
    decode_lines,
    decode_payments,
    dumps,
    encode_cell,
    encode_lines,
    encode_payments,
)
from invoicext_desktop.storage.invoices import InvoiceState

REVIEW = "review"
BIN = "bin"
DISTINCT = "distinct"
HOLD = "hold"
NOTE = "note"
#: Written once, when an invoice comes in: no place that anybody changes.
ORIGIN = "origin"
PAYMENTS = "payments"
ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True)
class _Place:
    """A place that is no field: its name on screen, its JSON, a state with other JSON there, and the JSON in words."""

    label: str
    read: Callable[[InvoiceState], str]
    write: Callable[[InvoiceState, str], InvoiceState]
    words: Callable[[str], str]


def read_place(state: InvoiceState, path: str) -> str:
    """What stands at `path` now, as JSON."""
    place = _PLACES.get(path)
    return encode_cell(get_cell(state.content, path)) if place is None else place.read(state)


def write_place(state: InvoiceState, path: str, value: str) -> InvoiceState:
    """A copy of `state` with `value` (JSON) at `path`. Raises InvalidValueError for a line that is gone."""
    place = _PLACES.get(path)
    if place is not None:
        return place.write(state, value)
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
    if path in (NOTE, LINES):
        return first == second
    one, other = decode_cell(path, first), decode_cell(path, second)
    return one.draft is None and other.draft is None and str(one.value) == str(other.value)


def stands(state: InvoiceState, path: str, value: str) -> bool:
    """Whether `value` is what stands at `path` now."""
    now = read_place(state, path)
    if path == REVIEW:
        return _open_or(now) == _open_or(value)
    return same_pages(now, value) if path == PAGES else now == value


def _open_or(value: str) -> str:
    """Whether an open one has to be looked at follows from its values, and from other invoices: nobody sets it."""
    review = Review(json.loads(value))
    return Review.NEW.value if review is Review.NEEDS_REVIEW else review.value


def in_words(path: str, value: str) -> str:
    """The value as a person reads it in the history."""
    place = _PLACES.get(path)
    if place is not None:
        return place.words(value)
    cell = decode_cell(path, value)
    return cell.draft if cell.draft is not None else ("" if cell.value is None else str(cell.value))


def label_of(path: str) -> str:
    """The name of a place on screen."""
    place = _PLACES.get(path)
    return place.label if place is not None else spec_of(path).label


def _hold_in_words(value: str) -> str:
    hold = json.loads(value)
    return (hold["reason"] or "on hold") if hold["on_hold"] else "not on hold"


def _accepted_in_words(value: str) -> str:
    """The fields of which a person said that they are right: what was found is in the label."""
    fields = [key.split("\n")[1] for key in json.loads(value)]
    return ", ".join(dict.fromkeys(spec_of(path).label if path else "the document" for path in fields))


def _lines_in_words(value: str) -> str:
    count = len(decode_lines(value))
    return "1 line" if count == 1 else f"{count} lines"


def _review_in_words(value: str) -> str:
    return {"approved": "approved", "on_hold": "on hold"}.get(json.loads(value), "not approved")


def _payments_in_words(value: str) -> str:
    """Each payment's day and what it settled."""
    links = decode_payments(value)
    return "; ".join(f"{link.date or ''} {link.amount:f}".strip() for link in links)


def _never(_state: InvoiceState, _value: str) -> InvoiceState:
    raise AssertionError("what was read is no place that a person changes")


#: The places that are not fields.
_PLACES: dict[str, _Place] = {
    REVIEW: _Place(
        "Approval",
        lambda state: dumps(state.review.value),
        lambda state, value: dataclasses.replace(state, review=Review(json.loads(value))),
        _review_in_words,
    ),
    BIN: _Place(
        "Bin",
        lambda state: dumps(state.deleted),
        lambda state, value: dataclasses.replace(state, deleted=bool(json.loads(value))),
        lambda value: "in the bin" if json.loads(value) else "in the list",
    ),
    DISTINCT: _Place(
        "Duplicate",
        lambda state: dumps(state.distinct_from),
        lambda state, value: dataclasses.replace(state, distinct_from=tuple(json.loads(value))),
        lambda value: "no duplicate" if json.loads(value) else "possibly a duplicate",
    ),
    HOLD: _Place(
        "On hold",
        lambda state: encode_hold(on_hold=state.review is Review.ON_HOLD, reason=state.hold_reason),
        _with_hold,
        _hold_in_words,
    ),
    NOTE: _Place(
        "Note",
        lambda state: dumps(state.note),
        lambda state, value: dataclasses.replace(state, note=str(json.loads(value))),
        lambda value: str(json.loads(value)),
    ),
    ACCEPTED: _Place(
        "Said to be right",
        lambda state: dumps(state.accepted),
        lambda state, value: dataclasses.replace(state, accepted=tuple(json.loads(value))),
        _accepted_in_words,
    ),
    LINES: _Place(
        "Line items",
        lambda state: encode_lines(get_lines(state.content)),
        lambda state, value: dataclasses.replace(state, content=with_lines(state.content, decode_lines(value))),
        _lines_in_words,
    ),
    PAGES: _Place("Pages", with_reading, with_pages, pages_in_words),
    PAYMENTS: _Place(
        "Payment",
        lambda state: encode_payments(state.payments),
        lambda state, value: dataclasses.replace(state, payments=decode_payments(value)),
        _payments_in_words,
    ),
    ORIGIN: _Place("Came from", lambda _: "", _never, lambda value: str(json.loads(value) or "")),
    "reading": _Place("Reading", lambda _: "", _never, lambda value: str(json.loads(value))),
}

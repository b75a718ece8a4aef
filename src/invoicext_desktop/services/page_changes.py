"""A change of an invoice's pages, as the trail keeps it: which pages, and what had been read from them.

Undo compares the pages alone: what was read from them since is not in its way.
"""

from __future__ import annotations

import dataclasses
import json
from typing import Any

from invoicext_desktop.domain.errors import InvoiceXTError
from invoicext_desktop.domain.fields import get_cell
from invoicext_desktop.domain.invoice import InvoiceContent, Status
from invoicext_desktop.domain.pages import Part
from invoicext_desktop.services.merging import merge
from invoicext_desktop.storage.codec import (
    decode_content,
    decode_issues,
    decode_parts,
    decode_segments,
    dumps,
    encode_content,
    encode_issues,
    encode_parts,
    encode_segments,
)
from invoicext_desktop.storage.invoices import InvoiceState

PAGES = "pages"
#: Instead of a reading: it is to be read from these pages.
_AGAIN = "again"


def with_reading(state: InvoiceState) -> str:
    """The pages, and all that was read from them: what undo goes back to."""
    read = {
        "status": state.status.value,
        "content": encode_content(state.content),
        "issues": encode_issues(state.reading_issues),
        "confidence": state.confidence,
        "segments": encode_segments(state.segments),
    }
    return _encode(state.parts, hidden=state.hidden, read=read)


def as_it_is(parts: tuple[Part, ...], *, hidden: bool) -> str:
    """The pages; what was read from them stays."""
    return _encode(parts, hidden=hidden, read=None)


def to_be_read(parts: tuple[Part, ...]) -> str:
    """Other pages, to be read."""
    return _encode(parts, hidden=False, read=_AGAIN)


def _encode(parts: tuple[Part, ...], *, hidden: bool, read: object) -> str:
    return dumps({"parts": encode_parts(parts), "hidden": hidden, "read": read})


def same_pages(one: str, other: str) -> bool:
    first, second = json.loads(one), json.loads(other)
    return bool(first["parts"] == second["parts"] and first["hidden"] == second["hidden"])


def with_pages(state: InvoiceState, value: str) -> InvoiceState:
    """`state` with the pages of `value` and what was, or is to be, read from them. What was typed stays."""
    change = json.loads(value)
    state = dataclasses.replace(state, parts=decode_parts(change["parts"]), hidden=change["hidden"])
    read: Any = change["read"]
    if read is None:
        return state
    if read == _AGAIN:
        return dataclasses.replace(state, status=Status.PROCESSING, reading_issues=(), confidence=None, segments=())
    return dataclasses.replace(
        state,
        status=Status(read["status"]),
        content=_as_it_stood(merge(state.content, decode_content(read["content"])), decode_content(read["content"])),
        reading_issues=decode_issues(read["issues"]),
        confidence=read["confidence"],
        segments=decode_segments(read["segments"]),
    )


def _as_it_stood(content: InvoiceContent, then: InvoiceContent) -> InvoiceContent:
    """What is still as it was then is found again where it was found then."""
    paths = [path for path in content.evidence if path in then.evidence and _same(content, then, path)]
    evidence = {**content.evidence, **{path: then.evidence[path] for path in paths}}
    return dataclasses.replace(content, evidence=evidence)


def _same(content: InvoiceContent, then: InvoiceContent, path: str) -> bool:
    try:
        return get_cell(content, path).value == get_cell(then, path).value
    except (InvoiceXTError, IndexError):
        return False  # a line that is gone


def pages_in_words(value: str) -> str:
    """The pages as a person reads them in the history."""
    change = json.loads(value)
    parts = decode_parts(change["parts"])
    if change["hidden"]:
        return "with another invoice"
    if not parts:
        return "all of its file"
    files = len({part.document_id for part in parts})
    if files > 1:
        return f"from {files} files"
    return "pages " + ", ".join(_range(part) for part in parts)


def _range(part: Part) -> str:
    if part.last is None:
        return f"{part.first} to the end"
    return str(part.first) if part.first == part.last else f"{part.first}-{part.last}"

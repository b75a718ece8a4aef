"""JSON as the wire has it: exact numbers both ways, UTF-8, ISO dates."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import simplejson
from pydantic import BaseModel

from invoicext_desktop.wire.numbers import plain


def dumps(value: object, *, indent: int | None = None) -> str:
    """JSON text. Decimals are written digit for digit; NaN and infinities raise ValueError."""
    return simplejson.dumps(
        _exact(value),
        default=_encode,
        use_decimal=True,
        allow_nan=False,
        ensure_ascii=False,
        indent=indent,
        separators=(",", ": ") if indent else (", ", ": "),
    )


def dump_bytes(value: object, *, indent: int | None = None) -> bytes:
    """JSON in UTF-8. Half a surrogate pair (a file name that is no UTF-8) becomes a JSON escape."""
    return dumps(value, indent=indent).encode("utf-8", "backslashreplace")


def loads(text: str | bytes) -> Any:
    """The value that `text` describes; numbers with a point are Decimals. Raises ValueError."""
    return simplejson.loads(text, use_decimal=True, allow_nan=False)


def _exact(value: object) -> object:
    """The same value with numbers that are written without an exponent; those of models are so already."""
    match value:
        case Decimal():
            return plain(value)
        case dict():
            return {key: _exact(item) for key, item in value.items()}
        case list() | tuple():
            return [_exact(item) for item in value]
        case _:
            return value


def _encode(value: object) -> object:
    """What the encoder does not know by itself."""
    match value:
        case BaseModel():
            return value.model_dump()
        case dt.datetime():
            return timestamp(value)
        case dt.date():
            return value.isoformat()
        case _:
            raise TypeError(f"A {type(value).__name__} has no place on the wire.")


def timestamp(moment: dt.datetime) -> str:
    """UTC to the second: "2026-04-14T12:30:00Z"."""
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

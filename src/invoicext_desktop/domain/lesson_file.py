"""What was learned as a file that can be taken to another company or computer.

JSON: `{"format": "invoicext-lessons", "version": 1, "suppliers": [...]}`. A supplier has a `name`, `enabled`,
`off` (lessons that are switched off: `path`, `kind`, `told`) and `taught`: for each invoice its `origin` (an id, so
that nothing counts twice), the time `at`, the supplier's name as `supplier`, `keys` (`kind`, `value`) and
`observations` (`path`, `kind`, `details`, `corrected`). Whoever made the file is a stranger: each part is looked at.
"""

from __future__ import annotations

import datetime as dt
import json
import math
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, NoReturn

from invoicext_desktop.domain.errors import InvalidValueError
from invoicext_desktop.domain.fields import LINE_FIELDS, LINES, FieldType, spec_of
from invoicext_desktop.domain.lessons import (
    Detail,
    KeptSupplier,
    KeyKind,
    LessonKind,
    Observation,
    Observed,
    SupplierKey,
    Taught,
)

FORMAT, VERSION = "invoicext-lessons", 1
MOST_BYTES = 50 * 1024 * 1024
_LONGEST, _MOST = 4_000, 1_000
#: No place, number of days or count is larger.
_LARGEST = 100_000.0
_COLUMNS = frozenset(f"{LINES}.{spec.path}" for spec in LINE_FIELDS)
DATES = "dates"


def encode_file(suppliers: Iterable[KeptSupplier]) -> str:
    data = {"format": FORMAT, "version": VERSION, "suppliers": [_supplier(one) for one in suppliers]}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def decode_file(data: bytes) -> tuple[KeptSupplier, ...]:
    """Raises InvalidValueError for anything but what `encode_file` writes."""
    try:
        read = json.loads(data.decode("utf-8-sig"), parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise InvalidValueError("This file holds no lessons.", hint="Choose one that was exported here.") from error
    if not isinstance(read, dict) or read.get("format") != FORMAT:
        raise InvalidValueError("This file holds no lessons.", hint="Choose one that was exported here.")
    if read.get("version") != VERSION:
        raise InvalidValueError("This file was made by a newer version.", hint="Update InvoiceXT, then import it.")
    try:
        return tuple(_read_supplier(one) for one in _list(read["suppliers"], 100 * _MOST))
    except (KeyError, TypeError, ValueError, AttributeError, ArithmeticError, InvalidValueError) as error:
        detail = f"{type(error).__name__}: {error}"[:200]
        raise InvalidValueError("This file of lessons is damaged.", hint="Export it again.", detail=detail) from error


# --- writing ------------------------------------------------------------------------------------


def _supplier(kept: KeptSupplier) -> dict[str, Any]:
    return {
        "name": kept.name,
        "enabled": kept.enabled,
        "off": [{"path": path, "kind": kind.value, "told": told} for path, kind, told in kept.off],
        "taught": [_taught(one) for one in kept.taught],
    }


def _taught(item: Taught) -> dict[str, Any]:
    return {
        "origin": item.origin,
        "at": item.at.isoformat(),
        "supplier": item.observed.supplier,
        "keys": [{"kind": key.kind.value, "value": key.value} for key in item.observed.keys],
        "observations": [
            {"path": it.path, "kind": it.kind.value, "details": dict(it.details), "corrected": it.corrected}
            for it in item.observed.observations
        ],
    }


# --- reading ------------------------------------------------------------------------------------


def _read_supplier(data: Mapping[str, Any]) -> KeptSupplier:
    off = tuple(_read_off(one) for one in _list(data["off"]))
    return KeptSupplier(
        _text(data["name"]), tuple(_read_taught(one) for one in _list(data["taught"])), _yes_no(data["enabled"]), off
    )


def _read_off(data: Mapping[str, Any]) -> tuple[str, LessonKind, str]:
    kind, told = LessonKind(data["kind"]), _need(_text(data["told"]))
    json.loads(told)
    return _path(kind, data["path"]), kind, told


def _read_taught(data: Mapping[str, Any]) -> Taught:
    at = dt.datetime.fromisoformat(data["at"])
    if at.tzinfo is None:
        raise ValueError("a time without its zone")
    keys = tuple(SupplierKey(KeyKind(one["kind"]), _need(_text(one["value"]))) for one in _list(data["keys"]))
    seen = tuple(_read_observation(one) for one in _list(data["observations"]))
    origin = _need(_text(data["origin"]))
    if len(origin) > 80:
        raise ValueError("a long origin")
    return Taught(origin, min(at, dt.datetime.now(dt.UTC)), Observed(_text(data["supplier"]), keys, seen))


def _read_observation(data: Mapping[str, Any]) -> Observation:
    kind = LessonKind(data["kind"])
    path = _path(kind, data["path"])
    details = {_need(_text(name)): _detail(value) for name, value in dict(data["details"]).items()}
    if kind is LessonKind.ALWAYS and spec_of(path).type is FieldType.PERCENT:
        rate = Decimal(str(details["value"]))
        if not rate.is_finite() or not 0 <= rate <= 100:
            raise ValueError("no rate")
    return Observation(path, kind, details, _yes_no(data["corrected"]))


def _path(kind: LessonKind, path: Any) -> str:
    """What a lesson of this kind can be about: readers rely on it."""
    if kind is LessonKind.COLUMNS or (kind is LessonKind.ACCOUNT and path == LINES):
        known = path in _COLUMNS or path == LINES
    elif kind is LessonKind.DATE_ORDER:
        known = path == DATES
    else:
        spec_of(path)
        known = True
    if not known:
        raise ValueError("a path of another kind")
    return str(path)


def _detail(value: Any) -> Detail:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return _text(value)
    number = float(value)
    if not math.isfinite(number) or abs(number) > _LARGEST:
        raise ValueError("a number out of bounds")
    return number


def _text(value: Any) -> str | None:
    if value is not None and (not isinstance(value, str) or len(value) > _LONGEST):
        raise ValueError("no text, or too long")
    return value


def _need(value: str | None) -> str:
    if not value:
        raise ValueError("an empty text")
    return value


def _yes_no(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError("neither true nor false")
    return value


def _list(value: Any, most: int = _MOST) -> list[Any]:
    if not isinstance(value, list) or len(value) > most:
        raise ValueError("no list, or too long")
    return value


def _refuse(text: str) -> NoReturn:
    raise ValueError(text)

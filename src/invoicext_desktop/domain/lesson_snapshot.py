"""All suppliers' lessons as text: what the processes that read are given."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from typing import Any

from invoicext_desktop.domain.lessons import KeyKind, Lesson, LessonKind, SupplierKey, SupplierLessons

VERSION = 1


def encode_suppliers(suppliers: Iterable[SupplierLessons]) -> str:
    """As JSON. Lessons that are switched off are left out; a supplier that is stays, so that nobody is taken for it."""
    return json.dumps({"version": VERSION, "suppliers": [_encoded(one) for one in suppliers]})


def decode_suppliers(text: str) -> tuple[SupplierLessons, ...]:
    """The inverse of `encode_suppliers`. Raises ValueError for text that is none."""
    data = json.loads(text)
    if not isinstance(data, dict) or data.get("version") != VERSION:
        raise ValueError("no snapshot of lessons")
    try:
        return tuple(_decoded(one) for one in data["suppliers"])
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("no snapshot of lessons") from error


def encode_lesson(lesson: Lesson) -> dict[str, Any]:
    return {
        "path": lesson.path,
        "kind": lesson.kind.value,
        "details": dict(lesson.details),
        "votes": lesson.votes,
        "against": lesson.against,
        "learned_at": lesson.learned_at.isoformat() if lesson.learned_at else None,
    }


def decode_lesson(data: dict[str, Any]) -> Lesson:
    return Lesson(
        data["path"],
        LessonKind(data["kind"]),
        data["details"],
        data["votes"],
        data["against"],
        dt.datetime.fromisoformat(data["learned_at"]) if data["learned_at"] else None,
    )


def _encoded(supplier: SupplierLessons) -> dict[str, Any]:
    return {
        "id": supplier.id,
        "name": supplier.name,
        "enabled": supplier.enabled,
        "keys": [[key.kind.value, key.value] for key in supplier.keys],
        "lessons": [encode_lesson(lesson) for lesson in supplier.lessons if lesson.enabled],
    }


def _decoded(data: dict[str, Any]) -> SupplierLessons:
    keys = tuple(SupplierKey(KeyKind(kind), value) for kind, value in data["keys"])
    lessons = tuple(decode_lesson(one) for one in data["lessons"])
    return SupplierLessons(data["id"], data["name"], keys, lessons, data["enabled"])

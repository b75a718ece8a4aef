"""Times as the database keeps them: UTC, ISO 8601, microseconds, sortable as text."""

from __future__ import annotations

import datetime as dt


def now() -> str:
    return to_text(dt.datetime.now(dt.UTC))


def to_text(moment: dt.datetime) -> str:
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def from_text(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


def from_optional(text: str | None) -> dt.datetime | None:
    return None if text is None else from_text(text)

"""A company: one of the bookkeeper's clients, with its own documents and invoices."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

DEFAULT_COMPANY = "My company"


@dataclass(frozen=True, slots=True)
class Company:
    id: str
    name: str
    created_at: dt.datetime

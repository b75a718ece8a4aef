"""What corrections and confirmations teach about a supplier.

An **observation** is what one invoice of a supplier showed once a person had corrected or confirmed it:
what locates a value ("to the right of `Our ref.`", "the third column is the price"), or what this supplier
always has (its currency, its date order). A **lesson** is what the observations of a supplier agree on.
Observations belong to an invoice: when a correction is taken back or the invoice is deleted, what it taught
goes with it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

#: What JSON has, but for nesting: an observation's details.
Detail = str | float | bool | None


class KeyKind(StrEnum):
    """By what a supplier is recognised, the surest first."""

    TAX_ID = "tax_id"
    IBAN = "iban"
    DOMAIN = "domain"
    PHONE = "phone"
    NAME = "name"
    LAYOUT = "layout"


@dataclass(frozen=True, slots=True)
class SupplierKey:
    """Something that a supplier's documents have and others have not. `value` is normalised: compare as it is."""

    kind: KeyKind
    value: str


class LessonKind(StrEnum):
    """What a lesson says of its path."""

    PLACE = "place"  # where the value stands: label, relative place, format, sign
    ALWAYS = "always"  # the value is always the same: the supplier's name, its currency
    COLUMNS = "columns"  # what the columns of the items' table are
    DATE_ORDER = "date_order"
    TERMS = "terms"  # days from the invoice's date to the due date
    ACCOUNT = "account"  # the account that lines go to


@dataclass(frozen=True, slots=True)
class Observation:
    """One thing that one invoice taught. `corrected`: a person changed or filled it, rather than left it so."""

    path: str
    kind: LessonKind
    details: Mapping[str, Detail]
    corrected: bool


@dataclass(frozen=True, slots=True)
class Observed:
    """What one invoice taught of its supplier; the keys are those found on its pages and in its values."""

    supplier: str | None
    keys: tuple[SupplierKey, ...]
    observations: tuple[Observation, ...]


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a supplier's observations agree on. `votes` counts the invoices for it, `against` those that contradict.

    `enabled` False: a person does not want it used.
    """

    path: str
    kind: LessonKind
    details: Mapping[str, Detail]
    votes: int = 1
    against: int = 0
    learned_at: dt.datetime | None = None
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class SupplierLessons:
    """All that is known of one supplier, from so many invoices. `enabled` False: kept, but not used."""

    id: str
    name: str | None
    keys: tuple[SupplierKey, ...]
    lessons: tuple[Lesson, ...]
    enabled: bool = True
    invoices: int = 0
    learned_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Taught:
    """What one invoice taught and when, as it is kept. `origin` is the invoice's id, here or in another folder."""

    origin: str
    at: dt.datetime
    observed: Observed


@dataclass(frozen=True, slots=True)
class KeptSupplier:
    """A supplier with everything that its lessons are made from, and those of them that are switched off."""

    name: str | None
    taught: tuple[Taught, ...]
    enabled: bool = True
    off: tuple[tuple[str, LessonKind, str], ...] = ()

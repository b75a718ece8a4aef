"""Issues whose sentences can be said in any language: a sentence's name and the values that stand in it.

The English sentences are in `domain.sentences`; a front end translates the sentence and writes the values its own way.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from invoicext_desktop.domain.countries import country_name
from invoicext_desktop.domain.fields import spec_of
from invoicext_desktop.domain.invoice import Arg, Fix, Issue, Severity
from invoicext_desktop.domain.sentences import SENTENCES
from invoicext_desktop.domain.spoken import spoken_date


@dataclass(frozen=True, slots=True)
class FieldName:
    """The name on screen of the field at `path`."""

    path: str


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its two letters."""

    code: str


Said = str | int | Decimal | dt.date | FieldName | Country


def issue(
    code: str,
    severity: Severity,
    field: str | None = None,
    *,
    sentence: str = "",
    fixes: tuple[Fix, ...] = (),
    basis: str = "",
    values: Mapping[str, Said] | None = None,
    **more: Said,
) -> Issue:
    """An issue with the sentence called `sentence` (else as its code is), with its `values` in their places.

    `basis` is what the finding rests on, as text: accepted once, it comes back when that changes (else all values).
    """
    name = sentence or code
    args = tuple(arg_of(key, value) for key, value in {**(values or {}), **more}.items())
    return Issue(code, severity, in_english(name, args), field, name, args, fixes, basis)


def arg_of(name: str, value: Said) -> Arg:
    """A value as it stands in a sentence under `name`."""
    if isinstance(value, FieldName):
        return Arg(name, "field", value.path)
    if isinstance(value, Country):
        return Arg(name, "country", value.code)
    if isinstance(value, dt.date):
        return Arg(name, "date", value.isoformat())
    if isinstance(value, Decimal):
        return Arg(name, "number", f"{value:f}")
    return Arg(name, "text", str(value))


def in_english(sentence: str, args: tuple[Arg, ...]) -> str:
    """The sentence as the command line and the API say it."""
    return SENTENCES[sentence].format(**{arg.name: words_of(arg) for arg in args})


def words_of(arg: Arg) -> str:
    """The value in English."""
    if arg.kind == "field":
        return spec_of(arg.text).label
    if arg.kind == "country":
        return country_name(arg.text)
    return spoken_date(dt.date.fromisoformat(arg.text)) if arg.kind == "date" else arg.text


def finding_key(found: Issue) -> str:
    """What a person accepts: this finding on these values. The same text, the same finding."""
    basis = found.basis or "\n".join(f"{arg.name}={arg.text}" for arg in found.args) or found.message
    return f"{found.code}\n{found.field or ''}\n{basis}"


def without_accepted(found: tuple[Issue, ...], accepted: tuple[str, ...]) -> tuple[Issue, ...]:
    """Those of which a person has not said that it is right as it is."""
    if not accepted:
        return found
    known = frozenset(accepted)
    return tuple(item for item in found if finding_key(item) not in known)

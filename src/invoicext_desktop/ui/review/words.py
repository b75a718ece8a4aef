"""What stands beside a value, in a bookkeeper's words and as a glyph."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from invoicext_desktop.domain.attention import is_doubtful
from invoicext_desktop.domain.countries import country_name
from invoicext_desktop.domain.evidence import PICKED, Evidence, EvidenceSource
from invoicext_desktop.domain.fields import (
    FieldType,
    Value,
    get_value,
    is_line_path,
    same_line,
    spec_of,
    split_line_path,
)
from invoicext_desktop.domain.invoice import Arg, Fix, Issue, Severity
from invoicext_desktop.domain.sentences import SENTENCES
from invoicext_desktop.ui import formats
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.spoken import reason_said, said_of_error
from invoicext_desktop.ui.theme import Meaning


def tr(text: str, count: int = -1) -> str:
    """A sentence of the review screen in the language of the window; `%n` is the count."""
    return QCoreApplication.translate("review", text, None, count).replace("%n", str(count))


def label_of(path: str) -> str:
    """The name of a field on screen."""
    return QCoreApplication.translate("fields", spec_of(path).label)


def place_of(path: str) -> str:
    """The name of a field, and for a cell which line it is in."""
    if not is_line_path(path):
        return label_of(path)
    return tr("{name}, line {number}").format(name=label_of(path), number=split_line_path(path)[0] + 1)


@dataclass(frozen=True, slots=True)
class Standing:
    """`meaning` is None where there is nothing to say; `note` is for beside the field, `full` for everyone.

    `source` is the part of it that says where the value comes from.
    """

    meaning: Meaning | None
    note: str
    full: str
    source: str = ""


def said(issue: Issue, locale: QLocale) -> str:
    """What an issue says, in the language of the window, its values as this locale writes them."""
    template = SENTENCES.get(issue.sentence)
    if template is None:
        return formats.in_locale(said_of_error(issue.message), locale)
    values = {arg.name: _value_said(arg, locale) for arg in issue.args}
    try:
        return QCoreApplication.translate("issues", template).format(**values)
    except (KeyError, IndexError, ValueError):  # a translation with places of its own, or values of another version
        return formats.in_locale(issue.message, locale)


def _value_said(arg: Arg, locale: QLocale) -> str:
    match arg.kind:
        case "number":
            return formats.format_number(Decimal(arg.text), locale, grouped=True)
        case "date":
            return formats.display(FieldType.DATE, dt.date.fromisoformat(arg.text), locale)
        case "field":
            return label_of(arg.text)
        case "country":
            return QCoreApplication.translate("countries", country_name(arg.text))
        case _:
            return formats.in_locale(arg.text, locale) if arg.name == "sum" else arg.text


def fix_words(fix: Fix, locale: QLocale, asked: str = "") -> str:
    """What a button that puts something right is called, beside a question about the field at `asked`."""
    if fix.kind == "swap":
        return tr("Exchange the two dates")
    if fix.kind == "credit":
        return tr("Make it a credit note")
    if fix.kind == "known":
        return tr("Use the known one")
    path, value = fix.values[0]
    beside = same_line(path, asked)
    name = label_of(path) if beside else place_of(path)
    return tr("Use {value} for {field}").format(value=_shown(path, value, locale), field=name)


def fix_tip(fix: Fix, locale: QLocale, *, first: bool) -> str:
    """Which values it puts where, and the key."""
    change = tr("{field}: {value}")
    parts = [change.format(field=place_of(path), value=_shown(path, value, locale)) for path, value in fix.values]
    undo = tr("(Ctrl+U); Undo brings back what was there") if first else tr("(Undo brings back what was there)")
    return f"{', '.join(parts)} {undo}"


def _shown(path: str, value: Value, locale: QLocale) -> str:
    return formats.display(spec_of(path).type, value, locale)


def standing_of(desk: Desk, path: str, locale: QLocale) -> Standing:
    """How the value at `path` stands: its problem, its doubt, its proof."""
    issues = desk.issues_at(path)
    evidence = desk.content.evidence.get(path)
    problem = " ".join(said(issue, locale) for issue in issues)
    note = said(issues[0], locale) if issues else ""
    source = "" if is_blank(desk, path) else formats.in_locale(describe(evidence), locale)
    full = ". ".join(part.rstrip(".") for part in (problem, source) if part)
    if any(issue.severity is not Severity.INFO for issue in issues):
        return Standing(Meaning.PROBLEM, note, full, source)
    if not desk.settled and is_doubtful(desk.content, path):
        return Standing(Meaning.CHECK, note, full, source)
    proved = evidence is not None and evidence.proved
    return Standing(Meaning.PROVED if proved else None, note, full, source)


def is_blank(desk: Desk, path: str) -> bool:
    """Whether nothing stands there, not even a draft."""
    return path not in desk.content.drafts and get_value(desk.content, path) in (None, "")


def describe(evidence: Evidence | None) -> str:
    """Where a value comes from and how sure that is: "92 % sure, from the page"."""
    if evidence is None:
        return ""
    if evidence.source is EvidenceSource.USER:
        return tr("Taken from the page by a person") if evidence.reason == PICKED else tr("Typed by a person")
    if evidence.proved:
        reason = reason_said(evidence.reason)
        return tr("Proved: {reason}").format(reason=reason) if reason else tr("Proved")
    sure = tr("{percent} % sure").format(percent=min(99, round(evidence.confidence * 100)))
    said = f"{sure}, {_SOURCES[evidence.source]()}"
    return (
        f"{said}: {reason_said(evidence.reason)}"
        if evidence.source is EvidenceSource.LEARNED and evidence.reason
        else said
    )


_SOURCES = {
    EvidenceSource.XML: lambda: tr("from the e-invoice's data"),
    EvidenceSource.TEXT: lambda: tr("from the page"),
    EvidenceSource.OCR: lambda: tr("from the picture of the page"),
    EvidenceSource.COMPUTED: lambda: tr("worked out from other values"),
    EvidenceSource.LEARNED: lambda: tr("as learned from this supplier"),
    EvidenceSource.USER: lambda: tr("typed by a person"),
}

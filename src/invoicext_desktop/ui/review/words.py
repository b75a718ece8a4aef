"""What stands beside a value, in a bookkeeper's words and as a glyph."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from invoicext_desktop.domain.attention import is_doubtful
from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.fields import get_value, spec_of
from invoicext_desktop.domain.invoice import Severity
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.theme import Meaning


def tr(text: str, count: int = -1) -> str:
    """A sentence of the review screen in the language of the window; `%n` is the count."""
    return QCoreApplication.translate("review", text, None, count).replace("%n", str(count))


def label_of(path: str) -> str:
    """The name of a field on screen."""
    return QCoreApplication.translate("fields", spec_of(path).label)


@dataclass(frozen=True, slots=True)
class Standing:
    """`meaning` is None where there is nothing to say; `note` is for beside the field, `full` for everyone."""

    meaning: Meaning | None
    note: str
    full: str


def standing_of(desk: Desk, path: str) -> Standing:
    """How the value at `path` stands: its problem, its doubt, its proof."""
    issues = desk.issues_at(path)
    evidence = desk.content.evidence.get(path)
    problem = " ".join(issue.message for issue in issues)
    source = "" if is_blank(desk, path) else describe(evidence)
    full = ". ".join(part.rstrip(".") for part in (problem, source) if part)
    if any(issue.severity is not Severity.INFO for issue in issues):
        return Standing(Meaning.PROBLEM, issues[0].message, full)
    if not desk.settled and is_doubtful(desk.content, path):
        return Standing(Meaning.CHECK, issues[0].message if issues else "", full)
    proved = evidence is not None and evidence.proved
    return Standing(Meaning.PROVED if proved else None, issues[0].message if issues else "", full)


def is_blank(desk: Desk, path: str) -> bool:
    """Whether nothing stands there, not even a draft."""
    return path not in desk.content.drafts and get_value(desk.content, path) in (None, "")


def describe(evidence: Evidence | None) -> str:
    """Where a value comes from and how sure that is: "92 % sure, from the page"."""
    if evidence is None:
        return ""
    if evidence.source is EvidenceSource.USER:
        return tr("Typed by a person")
    if evidence.proved:
        return tr("Proved: {reason}").format(reason=evidence.reason) if evidence.reason else tr("Proved")
    sure = tr("{percent} % sure").format(percent=min(99, round(evidence.confidence * 100)))
    return f"{sure}, {_SOURCES[evidence.source]()}"


_SOURCES = {
    EvidenceSource.XML: lambda: tr("from the e-invoice's data"),
    EvidenceSource.TEXT: lambda: tr("from the page"),
    EvidenceSource.OCR: lambda: tr("from the picture of the page"),
    EvidenceSource.COMPUTED: lambda: tr("worked out from other values"),
    EvidenceSource.LEARNED: lambda: tr("as learned from this supplier"),
    EvidenceSource.USER: lambda: tr("typed by a person"),
}

"""From a score to a confidence that means what it says: of the values said with 0.97, 97 in 100 are right.

The scores of the readers order the candidates of one field well, but a score of 0.8 means one thing for
a number beside its label and another for a name without one. Each field has curves of knots
(score, share right), one for each kind of proof; between two knots a curve is straight. They are counted
by training, over designs that the model had not seen, and never fall as the score rises.
"""

from __future__ import annotations

import dataclasses
from bisect import bisect_right
from collections.abc import Mapping

from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.fields import is_line_path, split_line_path
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.extraction.scoring.model import Curve

#: Nothing that was read from a page is surer than this.
MOST = 0.995
#: From here on a value is said to be sure.
SURE = 0.95


#: A supplier that is less sure may be the customer; whose number it is is then no surer than this.
IN_DOUBT, MOST_IN_DOUBT = 0.7, 0.9
#: What a kind's name begins with where the value was made out of pixels.
OCR = "ocr "


def kind_of(evidence: Evidence, proofs: tuple[str, ...], *, disproved: bool = False) -> str:
    """Which curve a value has: by how much proves it, or speaks against it, and by how it was read."""
    if evidence.source is EvidenceSource.COMPUTED:
        return "computed"
    kind = "plain" if not disproved else "disproved"
    if len(proofs) > 1:
        kind = "twice"
    elif proofs or evidence.proved:
        kind = "proved"
    return OCR + kind if evidence.source is EvidenceSource.OCR else kind


def _curve(kinds: Mapping[str, Curve], kind: str) -> Curve | None:
    """The curve of a kind; where training saw too few of it, that of the kind most like it."""
    bare = kind.removeprefix(OCR)
    likely = (kind, OCR + "plain", bare, "plain") if kind != bare else (kind, "plain")
    return next((kinds[name] for name in likely if name in kinds), None)


def calibrate(
    content: InvoiceContent,
    proofs: Mapping[str, tuple[str, ...]],
    against: frozenset[str],
    curves: Mapping[str, Mapping[str, Curve]],
) -> InvoiceContent:
    """A copy whose evidence says calibrated confidences; where a field has no curve, its score stays.

    `proofs` vouch for values, by path; `against` are the paths of which something says otherwise.
    """
    evidence = {}
    for path, item in content.evidence.items():
        name = f"line.{split_line_path(path)[1]}" if is_line_path(path) else path
        kinds = curves.get(name, {})
        curve = _curve(kinds, kind_of(item, proofs.get(path, ()), disproved=path in against))
        confidence = item.confidence if curve is None else share_right(curve, item.confidence)
        confidence = round(min(confidence, MOST), 3)
        # Check digits prove that a number is one, not whose it is.
        proved = item.proved and (path != "supplier.tax_id" or confidence >= SURE)
        evidence[path] = dataclasses.replace(item, confidence=confidence, proved=proved)
    return dataclasses.replace(content, evidence=_with_supplier(evidence))


def _with_supplier(evidence: dict[str, Evidence]) -> dict[str, Evidence]:
    """Where two tax numbers stand and the supplier is in doubt, so is which of the numbers is the supplier's."""
    name, mine = evidence.get("supplier.name"), evidence.get("supplier.tax_id")
    if name is None or mine is None or "customer.tax_id" not in evidence or name.confidence >= IN_DOUBT:
        return evidence
    doubted = dataclasses.replace(mine, confidence=min(mine.confidence, MOST_IN_DOUBT), proved=False)
    return {**evidence, "supplier.tax_id": doubted}


def share_right(curve: Curve, score: float) -> float:
    """The curve's height at `score`; scores outside its knots count as the nearer end."""
    place = bisect_right(curve, (score, 2.0))
    if place == 0:
        return curve[0][1]
    if place == len(curve):
        return curve[-1][1]
    (x0, y0), (x1, y1) = curve[place - 1], curve[place]
    return y0 + (y1 - y0) * (score - x0) / (x1 - x0)

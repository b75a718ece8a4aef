"""From a score to a confidence that means what it says: of the values said with 0.97, 97 in 100 are right.

The scores of the readers order the candidates of one field well, but a score of 0.8 means one thing for
a number beside its label and another for a name without one. Each field has a curve, given by knots
(score, share right); between two knots the curve is straight. The shares were counted over documents
of suppliers that no rule was written for, smoothed by Laplace's rule of succession, and never fall
as the score rises. Where fewer than thirty values were counted, the knot stays at 0.93 or below.
"""

from __future__ import annotations

import dataclasses
from bisect import bisect_right

from invoicext_desktop.domain.evidence import Evidence
from invoicext_desktop.domain.invoice import InvoiceContent

Curve = tuple[tuple[float, float], ...]

_CURVES: dict[str, Curve] = {
    "supplier.name": ((0.0, 0.3), (0.6, 0.75), (0.75, 0.85), (0.9, 0.9), (0.95, 0.96), (1.0, 0.98)),
    "supplier.address": ((0.0, 0.3), (0.65, 0.75), (0.85, 0.93), (1.0, 0.94)),
    "supplier.tax_id": ((0.0, 0.3), (0.75, 0.83), (0.85, 0.93), (0.9, 0.93), (0.95, 0.96), (1.0, 0.98)),
    "invoice_number": ((0.0, 0.3), (0.5, 0.85), (0.65, 0.95), (0.8, 0.97), (0.9, 0.98), (1.0, 0.99)),
    "invoice_date": ((0.0, 0.3), (0.45, 0.7), (0.5, 0.85), (0.6, 0.95), (0.8, 0.97), (0.9, 0.98), (1.0, 0.99)),
    "due_date": ((0.0, 0.3), (0.4, 0.85), (0.6, 0.93), (0.9, 0.94), (0.95, 0.96), (1.0, 0.98)),
    "currency": ((0.0, 0.3), (0.5, 0.9), (0.6, 0.96), (0.9, 0.98), (1.0, 0.99)),
    "totals.total": ((0.0, 0.3), (0.7, 0.85), (0.75, 0.93), (0.9, 0.94), (0.95, 0.96), (1.0, 0.99)),
    "totals.tax_rate": ((0.0, 0.3), (0.75, 0.88), (0.9, 0.94), (0.95, 0.97), (1.0, 0.99)),
}
_DESCRIPTION: Curve = ((0.0, 0.3), (0.7, 0.85), (0.85, 0.93), (1.0, 0.98))


def calibrate(content: InvoiceContent) -> InvoiceContent:
    """A copy whose evidence says calibrated confidences; what is proved keeps at least its own."""
    evidence = {path: _calibrated(path, item) for path, item in content.evidence.items()}
    return dataclasses.replace(content, evidence=evidence)


def _calibrated(path: str, evidence: Evidence) -> Evidence:
    curve = _DESCRIPTION if path.endswith(".description") else _CURVES.get(path)
    if curve is None:
        return evidence
    confidence = round(share_right(curve, evidence.confidence), 3)
    if path == "supplier.tax_id":
        # Check digits prove that the number is one, not whose it is.
        return dataclasses.replace(evidence, confidence=confidence, proved=evidence.proved and confidence >= 0.96)
    if evidence.proved:
        confidence = max(confidence, evidence.confidence)
    return dataclasses.replace(evidence, confidence=confidence)


def share_right(curve: Curve, score: float) -> float:
    """The curve's height at `score`; scores outside 0 to 1 count as the nearer end."""
    place = bisect_right(curve, (score, 2.0))
    if place == 0:
        return curve[0][1]
    if place == len(curve):
        return curve[-1][1]
    (x0, y0), (x1, y1) = curve[place - 1], curve[place]
    return y0 + (y1 - y0) * (score - x0) / (x1 - x0)

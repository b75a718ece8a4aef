"""Confidences: curves that never fall, and check digits that prove no ownership."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.fields import HEADER_FIELDS
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.extraction.calibration import calibrate, share_right
from invoicext_desktop.extraction.scoring.model import shipped

CURVES = {f"{field} {kind}": curve for field, kinds in shipped().curves.items() for kind, curve in kinds.items()}


@pytest.mark.parametrize("name", sorted(CURVES))
def test_a_higher_score_is_never_less_sure(name: str) -> None:
    heights = [share_right(CURVES[name], step / 200) for step in range(201)]
    assert all(low <= high for low, high in itertools.pairwise(heights))
    assert 0 < heights[0] <= heights[-1] < 1


@given(st.floats(-1, 2), st.sampled_from(sorted(CURVES)))
def test_every_score_has_a_share(score: float, name: str) -> None:
    assert 0 < share_right(CURVES[name], score) < 1


def test_every_required_field_has_a_curve() -> None:
    assert {spec.path for spec in HEADER_FIELDS if spec.required} <= shipped().curves.keys()


def test_check_digits_alone_prove_no_ownership() -> None:
    weak = Evidence(0.5, EvidenceSource.TEXT, 1, None, proved=True, reason="the check digits are right")
    content = InvoiceContent(evidence={"supplier.tax_id": weak, "payment.iban": weak})
    curves = {"supplier.tax_id": {"plain": ((0.0, 0.5), (1.0, 0.9))}}
    calibrated = calibrate(content, {}, frozenset(), curves)
    assert not calibrated.evidence["supplier.tax_id"].proved
    assert calibrated.evidence["payment.iban"].proved

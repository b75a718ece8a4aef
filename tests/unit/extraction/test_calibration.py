"""Confidences: curves that never fall, and check digits that prove no ownership."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.extraction.calibration import _CURVES, calibrate, share_right


@pytest.mark.parametrize("path", sorted(_CURVES))
def test_a_higher_score_is_never_less_sure(path: str) -> None:
    heights = [share_right(_CURVES[path], step / 200) for step in range(201)]
    assert all(low <= high for low, high in itertools.pairwise(heights))
    assert 0 < heights[0] < heights[-1] < 1


@given(st.floats(-1, 2), st.sampled_from(sorted(_CURVES)))
def test_every_score_has_a_share(score: float, path: str) -> None:
    assert 0 < share_right(_CURVES[path], score) < 1


def test_check_digits_alone_prove_no_ownership() -> None:
    weak = Evidence(0.9, EvidenceSource.TEXT, 1, None, proved=True, reason="the check digits are right")
    content = calibrate(InvoiceContent(evidence={"supplier.tax_id": weak, "payment.iban": weak}))
    assert not content.evidence["supplier.tax_id"].proved
    assert content.evidence["payment.iban"].proved

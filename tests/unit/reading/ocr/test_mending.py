"""Figures that can only be letters, and codes that stay."""

from __future__ import annotations

import pytest

from invoicext_desktop.reading.ocr.mending import mended


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("Te1:", "Tel:"),
        ("Fu11", "Full"),
        ("750m1", "750ml"),
        ("T0TAL", "TOTAL"),
        ("HOTEL", "HOTEL"),
        ("Bow1,", "Bowl,"),
    ],
)
def test_a_figure_inside_a_word_is_a_letter(read: str, printed: str) -> None:
    assert mended(read) == printed


@pytest.mark.parametrize(
    "code", ["INV-1001", "A10", "No1,", "B0B", "me1@shop.example", "www.te1.example", "DE129273398", "10", "", "2x1"]
)
def test_codes_and_addresses_stay(code: str) -> None:
    assert mended(code) == code

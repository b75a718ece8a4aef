"""The country that tax words and numbers give away, where nothing else does."""

from __future__ import annotations

from pathlib import Path

import pytest

from invoicext_desktop.extraction.pipeline import extract
from unit.extraction.made import Text, write


@pytest.mark.parametrize(
    ("words", "currency"),
    [
        ("Responsable Inscripto - Ingresos Brutos 901-1234", "ARS"),
        ("Este documento es una representacion impresa de un CFDI", "MXN"),
        ("GST Registration 49-091-850", "NZD"),
        ("accounts@kauri.nz", "NZD"),
        ("QST 1012345678 TQ0001", "CAD"),
        ("BSB 062-000", "AUD"),
        ("Halifax, NS B3H 4R2", "CAD"),
        ("Newtown NSW 2042", "AUD"),
        ("Austin, TX 78701", "USD"),
        ("Pay by check", "USD"),
    ],
)
def test_whose_dollar_it_is(tmp_path: Path, words: str, currency: str) -> None:
    page: list[Text] = [
        (50, 50, "Kauri Joinery"),
        (50, 64, "4 Long Street"),
        (350, 50, "Invoice number: 4711"),
        (50, 100, words),
        (50, 400, "Total"),
        (-540, 400, "$ 1,250.00"),
        (50, 420, "Amount due"),
        (-540, 420, "$ 1,250.00"),
    ]
    assert extract(write(tmp_path / "a.pdf", page), "application/pdf").content.currency == currency

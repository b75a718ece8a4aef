"""Invoice numbers in the forms of certain countries, and beside other numbers."""

from __future__ import annotations

from pathlib import Path

import pytest

from invoicext_desktop.extraction.pipeline import extract
from unit.extraction.made import HEADER, TABLE, TOTALS, Text, write

REST = [text for text in [*HEADER, *TABLE, *TOTALS] if "NT-2025-0042" not in text[2]]


@pytest.mark.parametrize(
    ("texts", "number"),
    [
        ([(350, 50, "FACTURA"), (350, 70, "N° 0024 - 00036646")], "0024-00036646"),
        ([(350, 70, "Punto de Venta: 00003"), (470, 70, "Comp. Nro: 00000123")], "00003-00000123"),
        ([(350, 50, "Factura"), (500, 50, "A 36617")], "A 36617"),
        ([(350, 50, "Folio No."), (500, 50, "88127")], "88127"),
        ([(350, 50, "Folio No."), (500, 50, "88127"), (350, 70, "Invoice No."), (500, 70, "INV-17")], "INV-17"),
        ([(350, 50, "Invoice number"), (500, 50, "I-117"), (350, 66, "Receipt number"), (500, 66, "2-991")], "I-117"),
        ([(350, 50, "Receipt number"), (500, 50, "2-991")], "2-991"),
    ],
)
def test_the_number(tmp_path: Path, texts: list[Text], number: str) -> None:
    read = extract(write(tmp_path / "a.pdf", [*texts, *REST]), "application/pdf")
    assert read.content.invoice_number == number

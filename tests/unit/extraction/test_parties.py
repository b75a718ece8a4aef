from __future__ import annotations

from pathlib import Path

import pytest

from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.extraction.blocks import has_legal_form, is_address, is_sender_line
from invoicext_desktop.extraction.pipeline import extract
from invoicext_desktop.extraction.tax_ids import check
from unit.extraction.made import TABLE, TOTALS, Text, write


def read(tmp_path: Path, page: list[Text]) -> InvoiceContent:
    return extract(write(tmp_path / "a.pdf", [*page, *TABLE, *TOTALS]), "application/pdf").content


def test_the_sender_line_above_the_window(tmp_path: Path) -> None:
    content = read(
        tmp_path,
        [
            (50, 100, "Seilerei Brandt | Kaiweg 4 | 24103 Kiel"),
            (50, 120, "Yachthafen Ost GmbH"),
            (50, 132, "Am Steg 1"),
            (50, 144, "18055 Rostock"),
            (50, 200, "Rechnung Nr. 2025-17"),
        ],
    )
    assert content.supplier.name == "Seilerei Brandt"
    assert content.supplier.address == "Kaiweg 4, 24103 Kiel"
    assert content.customer.name == "Yachthafen Ost GmbH"
    assert content.invoice_number == "2025-17"


def test_parties_side_by_side_with_keys(tmp_path: Path) -> None:
    content = read(
        tmp_path,
        [
            (50, 100, "Sprzedawca"),
            (300, 100, "Nabywca"),
            (50, 114, "Zielony Ogród Sp. z o.o."),
            (300, 114, "Hurtownia Narzędzi S.A."),
            (50, 128, "ul. Lipowa 5"),
            (300, 128, "ul. Polna 8"),
            (50, 142, "30-001 Kraków"),
            (300, 142, "00-950 Warszawa"),
            (50, 156, "NIP: 526-025-02-74"),
            (50, 200, "Faktura nr FV/3/2025"),
        ],
    )
    assert content.supplier.name is not None
    assert content.supplier.name.startswith("Zielony Ogr")
    assert content.supplier.tax_id == "526-025-02-74"
    assert content.customer.name is not None
    assert content.customer.name.startswith("Hurtownia")
    assert content.invoice_number == "FV/3/2025"


def test_the_web_domain_points_at_the_supplier(tmp_path: Path) -> None:
    content = read(
        tmp_path,
        [
            (50, 60, "Fernhill Studio"),
            (50, 74, "9 Mill Road"),
            (50, 88, "Dublin D02 AF30"),
            (350, 130, "Corner Books Ltd"),
            (350, 144, "3 High Street"),
            (350, 158, "Cork T12 XY00"),
            (50, 200, "Invoice 77-A"),
            (50, 800, "hello@fernhillstudio.example | www.fernhillstudio.example"),
        ],
    )
    assert content.supplier.name == "Fernhill Studio"
    assert content.customer.name == "Corner Books Ltd"


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("DE258314690", "DE"),
        ("GB 980 7806 84", "GB"),
        ("27AAPFU0939F1ZV", "IN"),
        ("51 824 753 556", "AU"),
        ("30-50001091-2", "AR"),
        ("CHE-107.787.577 MWST", "CH"),
    ],
)
def test_check_digits(text: str, country: str) -> None:
    assert check(text) == (country, True)


def test_wrong_check_digits_prove_nothing() -> None:
    assert check("DE258314691") == ("DE", False)


@pytest.mark.parametrize(
    "line", ["12 Harbour Street", "Hafenweg 3", "20457 Hamburg", "Leeds LS1 4AP", "75001 Paris", "Suomi", "PO Box 12"]
)
def test_addresses(line: str) -> None:
    assert is_address(line)


@pytest.mark.parametrize(
    "line", ["Northwind Tools Ltd", "Tel. +44 20 7946 0000", "info@northwind.example", "Thank you"]
)
def test_no_addresses(line: str) -> None:
    assert not is_address(line)


@pytest.mark.parametrize(
    "name", ["Acme GmbH", "Dupont S.A.R.L.", "Rossi S.r.l.", "Kos Sp. z o.o.", "Berg A/S", "Vries B.V.", "Virta Oy"]
)
def test_legal_forms(name: str) -> None:
    assert has_legal_form(name)


def test_sender_lines() -> None:
    assert is_sender_line("Seilerei Brandt · Kaiweg 4 · 24103 Kiel")
    assert is_sender_line("Brandt GmbH, Kaiweg 4, 24103 Kiel")
    assert not is_sender_line("Kaiweg 4, 24103 Kiel")

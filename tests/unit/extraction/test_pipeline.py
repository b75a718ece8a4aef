from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pymupdf
import pytest

from invoicext_desktop.domain.errors import BrokenDocumentError, EncryptedDocumentError, NoTextError
from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.invoice import DocumentType
from invoicext_desktop.extraction.pipeline import extract
from unit.extraction.made import HEADER, TABLE, TOTALS, Text, write

PDF = "application/pdf"


def test_a_plain_invoice(tmp_path: Path) -> None:
    read = extract(write(tmp_path / "a.pdf", [*HEADER, *TABLE, *TOTALS]), PDF)
    content = read.content
    assert read.pages == 1
    assert content.document_type is DocumentType.INVOICE
    assert content.supplier.name == "Northwind Tools Ltd"
    assert content.supplier.address == "12 Harbour Street, Bristol BS1 4ST"
    assert content.supplier.tax_id == "GB 980 7806 84"
    assert content.customer.name == "Carol Garden Centre"
    assert content.invoice_number == "NT-2025-0042"
    assert content.invoice_date == dt.date(2025, 3, 14)
    assert content.currency == "GBP"
    assert content.totals.subtotal == Decimal("100.00")
    assert content.totals.tax_rate == Decimal(20)
    assert content.totals.tax_amount == Decimal("20.00")
    assert content.totals.total == Decimal("120.00")


def test_lines_with_wrapped_descriptions(tmp_path: Path) -> None:
    content = extract(write(tmp_path / "a.pdf", [*HEADER, *TABLE, *TOTALS]), PDF).content
    first, second = content.line_items
    assert first.description == "Steel hammer with a wooden handle"
    assert (first.quantity, first.unit_price, first.amount) == (Decimal(3), Decimal("20.00"), Decimal("60.00"))
    assert second.description == "Copper nails, box"
    assert content.evidence["line_items.1.amount"].proved


def test_evidence_says_where_and_why(tmp_path: Path) -> None:
    content = extract(write(tmp_path / "a.pdf", [*HEADER, *TABLE, *TOTALS]), PDF).content
    total, due = content.evidence["totals.total"], content.evidence["due_date"]
    assert total.page == 1
    assert total.bbox is not None
    assert total.bbox.x1 == pytest.approx(540, abs=1)
    assert 360 < total.bbox.y0 < total.bbox.y1 < 380
    assert total.proved
    assert "100.00" in total.reason
    assert content.due_date == dt.date(2025, 4, 13)
    assert due.source is EvidenceSource.COMPUTED
    assert due.reason == "2025-03-14 + 30 days"


def test_items_go_on_over_pages(tmp_path: Path) -> None:
    more: list[Text] = [(50, 60, "Brass screws"), (-330, 60, "2"), (-430, 60, "£10.00"), (-540, 60, "£20.00")]
    content = extract(write(tmp_path / "a.pdf", [*HEADER, *TABLE], [*more]), PDF).content
    assert [item.amount for item in content.line_items] == [Decimal("60.00"), Decimal("40.00"), Decimal("20.00")]
    assert content.evidence["line_items.2.amount"].page == 2


def test_items_without_a_heading(tmp_path: Path) -> None:
    content = extract(write(tmp_path / "a.pdf", [*HEADER, *TABLE[4:], *TOTALS]), PDF).content
    assert [item.amount for item in content.line_items] == [Decimal("60.00"), Decimal("40.00")]
    assert content.line_items[1].quantity == Decimal(8)


def test_a_german_credit_note(tmp_path: Path) -> None:
    page: list[Text] = [
        (50, 40, "Gutschrift"),
        (50, 80, "Verkäufer"),
        (50, 94, "Nordlicht Leuchten GmbH"),
        (50, 108, "Hafenweg 3"),
        (50, 122, "20457 Hamburg"),
        (300, 80, "Kunde"),
        (300, 94, "Malerbetrieb Sommer e.K."),
        (300, 108, "Amselgasse 9"),
        (300, 122, "50667 Köln"),
        (50, 160, "Gutschriftsnummer: GS-77"),
        (50, 174, "Datum: 03.04.2025"),
        (50, 220, "Bezeichnung"),
        (-400, 220, "Menge"),
        (-470, 220, "Einzelpreis"),
        (-540, 220, "Betrag"),
        (50, 240, "Leuchte"),
        (-400, 240, "2"),
        (-470, 240, "617,28"),
        (-540, 240, "1.234,56"),
        (-470, 280, "Nettobetrag"),
        (-540, 280, "1.234,56"),
        (-470, 296, "MwSt. 19 %"),
        (-540, 296, "234,57"),
        (-470, 312, "Gesamtbetrag"),
        (-540, 312, "1.469,13 EUR"),
    ]
    content = extract(write(tmp_path / "a.pdf", page), PDF).content
    assert content.document_type is DocumentType.CREDIT_NOTE
    assert content.supplier.name == "Nordlicht Leuchten GmbH"
    assert content.customer.name == "Malerbetrieb Sommer e.K."
    assert content.invoice_number == "GS-77"
    assert content.invoice_date == dt.date(2025, 4, 3)
    assert content.currency == "EUR"
    assert content.totals.total == Decimal("1469.13")
    assert content.line_items[0].amount == Decimal("1234.56")


def test_boxes_on_a_turned_page(tmp_path: Path) -> None:
    content = extract(write(tmp_path / "a.pdf", [*HEADER, *TABLE, *TOTALS], sideways=True), PDF).content
    box = content.evidence["totals.total"].bbox
    assert content.totals.total == Decimal("120.00")
    assert box is not None
    assert box.x1 == pytest.approx(540, abs=1)
    assert 360 < box.y0 < box.y1 < 380


def test_ambiguous_dates_are_reported(tmp_path: Path) -> None:
    page: list[Text] = [
        (50, 50, "Acme Gardens"),
        (50, 80, "Invoice no: 12345"),
        (50, 94, "Date: 03/04/2025"),
        (50, 120, "Total: 12.00 for garden work"),
    ]
    read = extract(write(tmp_path / "a.pdf", page), PDF)
    assert [issue.code for issue in read.issues] == ["ambiguous_date"]


def test_what_cannot_be_read(tmp_path: Path) -> None:
    locked = write(tmp_path / "locked.pdf", [*HEADER, *TABLE], password="secret")
    with pytest.raises(EncryptedDocumentError):
        extract(locked, PDF)
    assert extract(locked, PDF, "secret").content.invoice_number == "NT-2025-0042"
    with pytest.raises(NoTextError):
        extract(write(tmp_path / "blank.pdf", []), PDF)
    photo = tmp_path / "photo.png"
    pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 30, 40)).save(photo)
    with pytest.raises(NoTextError):
        extract(photo, "image/png")
    photo.write_bytes(photo.read_bytes()[:20])
    with pytest.raises(BrokenDocumentError):
        extract(photo, "image/png")
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7\nnonsense")
    with pytest.raises(BrokenDocumentError):
        extract(broken, PDF)

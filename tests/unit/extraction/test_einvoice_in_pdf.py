"""Factur-X and ZUGFeRD: the XML's values on the page's places, and what the page adds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pymupdf
import pytest

from documents.einvoices.as_cii import cii, zugferd1
from documents.einvoices.as_ubl import ubl
from documents.einvoices.samples import SELLER
from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.invoice import Extraction, Severity
from invoicext_desktop.extraction.einvoice.semantic import EInvoice, InvoiceLine, PaymentDetails, Sums, TaxGroup
from invoicext_desktop.extraction.pipeline import extract
from invoicext_desktop.reading.sniff import PDF
from unit.extraction.made import HEADER, TABLE, TOTALS, write
from unit.reading.papers import pdf

D = Decimal
#: The invoice that `made` prints.
PRINTED = EInvoice(
    number="NT-2025-0042",
    type_code="380",
    currency="GBP",
    seller=replace(SELLER, name="Northwind Tools Ltd"),
    lines=(
        InvoiceLine("Steel hammer", None, D("3"), "H87", D("60.00"), D("20.00"), tax_rate=D("20")),
        InvoiceLine("Copper nails, box", None, D("8"), "H87", D("40.00"), D("5.00"), tax_rate=D("20")),
    ),
    sums=Sums(lines=D("100.00"), net=D("100.00"), tax=D("20.00"), total=D("120.00"), due=D("120.00")),
    taxes=(TaxGroup("S", D("20"), D("100.00"), D("20.00")),),
    payment=PaymentDetails(terms="30 days net"),
)


def paper(folder: Path, files: Iterable[tuple[str, bytes]], *, printed: bool = True) -> Path:
    """A PDF that carries these files."""
    if printed:
        path = write(folder / "printed.pdf", [*HEADER, *TABLE, *TOTALS])
    else:
        path = folder / "blank.pdf"
        path.write_bytes(pdf(lambda page: None))
    with pymupdf.open(path) as document:
        for name, data in files:
            document.embfile_add(name, data, filename=name)
        document.save(folder / "invoice.pdf")
    return folder / "invoice.pdf"


def read(folder: Path, *files: tuple[str, bytes], printed: bool = True) -> Extraction:
    return extract(paper(folder, files, printed=printed), PDF)


def codes(found: Extraction) -> list[str]:
    return [issue.code for issue in found.issues if issue.severity is not Severity.INFO]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("factur-x.xml", cii(PRINTED)),
        ("ZUGFeRD-invoice.xml", zugferd1(PRINTED)),
        ("zugferd-invoice.xml", cii(PRINTED)),
        ("xrechnung.xml", ubl(PRINTED)),
        ("anything.bin", ubl(PRINTED)),
    ],
)
def test_the_xml_is_found_and_shown_on_the_page(tmp_path: Path, name: str, data: bytes) -> None:
    found = read(tmp_path, ("notes.txt", b"hello"), (name, data), ("other.xml", b"<other/>"))
    assert codes(found) == []
    assert found.pages == 1
    content = found.content
    assert content.totals.total == D("120.00")
    total = content.evidence["totals.total"]
    assert (total.source, total.proved, total.page) == (EvidenceSource.XML, True, 1)
    assert total.confidence >= 0.99
    assert total.bbox is not None
    assert content.evidence["line_items.1.amount"].bbox is not None
    assert content.evidence["supplier.name"].bbox is not None


def test_what_the_xml_lacks_comes_from_the_page(tmp_path: Path) -> None:
    """A profile of totals alone."""
    short = replace(PRINTED, lines=(), taxes=(), payment=PaymentDetails(), sums=replace(PRINTED.sums, lines=None))
    content = read(tmp_path, ("factur-x.xml", cii(short))).content
    assert [line.amount for line in content.line_items] == [D("60.00"), D("40.00")]
    assert content.evidence["line_items.0.amount"].source is EvidenceSource.TEXT
    assert content.evidence["totals.total"].source is EvidenceSource.XML
    assert content.invoice_date is not None
    assert content.evidence["invoice_date"].source is EvidenceSource.TEXT


def test_lines_without_prices_have_the_pages(tmp_path: Path) -> None:
    lines = tuple(replace(line, net_price=None, tax_rate=None) for line in PRINTED.lines)
    content = read(tmp_path, ("ZUGFeRD-invoice.xml", zugferd1(replace(PRINTED, lines=lines)))).content
    assert [line.unit_price for line in content.line_items] == [D("20.00"), D("5.00")]
    assert content.evidence["line_items.1.unit_price"].source is EvidenceSource.TEXT


def test_a_price_that_stands_nowhere_is_what_quantity_and_amount_make(tmp_path: Path) -> None:
    line = InvoiceLine("Rope", None, D("40"), "MTR", D("100.00"))
    content = read(tmp_path, ("factur-x.xml", cii(replace(PRINTED, lines=(line,))))).content
    assert content.line_items[0].unit_price == D("2.50")
    assert content.evidence["line_items.0.unit_price"].source is EvidenceSource.COMPUTED


def test_a_page_that_prints_something_else_is_told(tmp_path: Path) -> None:
    sums = Sums(lines=D("210.00"), net=D("210.00"), tax=D("42.00"), total=D("252.00"), due=D("252.00"))
    lines = (InvoiceLine("Steel hammer", None, D("3"), "H87", D("210.00"), D("70.00"), tax_rate=D("20")),)
    taxes = (TaxGroup("S", D("20"), D("210.00"), D("42.00")),)
    found = read(tmp_path, ("factur-x.xml", cii(replace(PRINTED, number="NT-1", sums=sums, lines=lines, taxes=taxes))))
    said = {issue.field: issue.message for issue in found.issues if issue.code == "xml_contradicts_page"}
    assert "252.00" in said["totals.total"]
    assert "120.00" in said["totals.total"]
    assert "NT-2025-0042" in said.get("invoice_number", "NT-2025-0042")
    assert found.content.totals.total == D("252.00")


def test_what_is_printed_anywhere_contradicts_nothing(tmp_path: Path) -> None:
    """The page's reader may have taken the wrong one of two amounts."""
    swapped = replace(PRINTED, sums=replace(PRINTED.sums, total=D("100.00")))
    assert "xml_contradicts_page" not in codes(read(tmp_path, ("factur-x.xml", cii(swapped))))


@pytest.mark.parametrize("data", [b"<broken", b"<Invoice/>", b"", cii(PRINTED)[:-30], b"\x00" * 50])
def test_xml_that_is_no_use_is_said_and_the_page_is_read(tmp_path: Path, data: bytes) -> None:
    found = read(tmp_path, ("factur-x.xml", data or b" "))
    assert found.content.totals.total == D("120.00")
    assert codes(found) == ["xml_not_usable"]
    assert found.content.evidence["totals.total"].source is EvidenceSource.TEXT


def test_other_attachments_are_no_matter(tmp_path: Path) -> None:
    order = b'<r:SCRDMCCBDACIOMessageStructure xmlns:r="urn:un:unece:uncefact:data:SCRDMCCBDACIOMessageStructure:1"/>'
    assert codes(read(tmp_path, ("order-x.xml", order), ("broken.xml", b"<a"), ("a.pdf", b"%PDF-1.4"))) == []


def test_a_damaged_invoice_gives_way_to_a_whole_one(tmp_path: Path) -> None:
    found = read(tmp_path, ("factur-x.xml", b"<broken"), ("invoice-1.xml", ubl(PRINTED)))
    assert found.content.evidence["totals.total"].source is EvidenceSource.XML


def test_a_picture_of_a_page_is_no_matter_with_xml_inside(tmp_path: Path) -> None:
    found = read(tmp_path, ("factur-x.xml", cii(PRINTED)), printed=False)
    assert (found.content.invoice_number, found.pages) == ("NT-2025-0042", 1)


def test_a_file_that_unpacks_without_end_is_passed_over(tmp_path: Path) -> None:
    found = read(tmp_path, ("factur-x.xml", b"<a>" + b" " * 60_000_000))
    assert found.content.evidence["totals.total"].source is EvidenceSource.TEXT


def test_a_protected_pdf_keeps_its_xml(tmp_path: Path) -> None:
    path = paper(tmp_path, [("factur-x.xml", cii(PRINTED))])
    with pymupdf.open(path) as document:
        document.save(tmp_path / "locked.pdf", encryption=5, user_pw="secret", owner_pw="o")
    content = extract(tmp_path / "locked.pdf", PDF, "secret").content
    assert content.evidence["totals.total"].source is EvidenceSource.XML

"""E-invoices alone: every element of UBL and CII, and what does not add up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from documents.einvoices.as_cii import cii, zugferd1
from documents.einvoices.as_ubl import ubl
from documents.einvoices.samples import BUYER, FULL, SELLER
from invoicext_desktop.domain.checks import check
from invoicext_desktop.domain.errors import UnsupportedTypeError
from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.fields import Cell, with_cell
from invoicext_desktop.domain.invoice import DocumentType, InvoiceContent, Issue, LineItem, Severity, TaxLine
from invoicext_desktop.extraction.einvoice import read_einvoice
from invoicext_desktop.extraction.einvoice.hierarchy import RankedLine, items
from invoicext_desktop.extraction.einvoice.semantic import (
    Address,
    Adjustment,
    EInvoice,
    InvoiceLine,
    PaymentDetails,
    Sums,
    TaxGroup,
    TradeParty,
)
from invoicext_desktop.extraction.einvoice.units import unit_name
from invoicext_desktop.extraction.pipeline import extract
from invoicext_desktop.reading.sniff import XML
from invoicext_desktop.reading.xml import parse_xml

D = Decimal
Write = Callable[[EInvoice], bytes]
EVERY: tuple[Write, ...] = (ubl, cii, zugferd1)
every_syntax = pytest.mark.parametrize("write", EVERY, ids=["ubl", "cii", "zugferd1"])


def read(data: bytes) -> tuple[InvoiceContent, tuple[Issue, ...]]:
    found = read_einvoice(parse_xml(data))
    assert found is not None
    return found


def content_of(source: EInvoice, write: Write = ubl) -> InvoiceContent:
    return read(write(source))[0]


def problems_of(source: EInvoice, write: Write = ubl) -> list[str]:
    return [issue.message for issue in read(write(source))[1] if issue.severity is not Severity.INFO]


@every_syntax
def test_everything_is_read(write: Write) -> None:
    content, issues = read(write(FULL))
    assert content.document_type is DocumentType.INVOICE
    assert (content.invoice_number, content.purchase_order, content.currency) == ("RE-2025/0042", "PO-77/1", "EUR")
    assert (content.invoice_date, content.due_date) == (dt.date(2025, 3, 14), dt.date(2025, 4, 13))
    assert content.supplier.name == "Werkzeug Nord GmbH"
    assert content.supplier.address == "Hafenstraße 12, Hinterhof, 2. Stock, 20457 Hamburg, HH, DE"
    assert content.supplier.tax_id == "DE136695976"
    assert content.customer.name == "Jardin du Sud SARL"
    assert content.customer.address == "7 rue des Roses, 13001 Marseille, FR"
    assert content.customer.tax_id == "FR83404833048"
    totals = content.totals
    assert (totals.subtotal, totals.tax_amount, totals.total) == (D("115.00"), D("15.51"), D("130.51"))
    assert totals.tax_rate is None
    assert content.amount_due == D("100.50")
    assert content.taxes == (
        TaxLine(D(19), D("68.00"), D("12.92")),
        TaxLine(D(7), D("37.00"), D("2.59")),
        TaxLine(D(0), D("10.00"), D("0.00")),
    )
    payment = content.payment
    assert (payment.iban, payment.bic) == ("DE89370400440532013000", "COBADEFFXXX")
    assert (payment.reference, payment.terms) == ("RE-2025/0042", "30 days net")
    assert [(issue.code, issue.message) for issue in issues] == [
        ("tax_exempt", "Exempt from tax (Insurance is exempt).")
    ]


@every_syntax
def test_lines_have_the_price_of_one_unit_and_the_discount_between(write: Write) -> None:
    assert content_of(FULL, write).line_items == (
        LineItem("Hammer: with a wooden handle", D(3), "pcs", D("20.00"), D(10), D(19), D("54.00")),
        LineItem("Nails", D(250), "pcs", D("0.05"), None, D(19), D("12.50")),
        LineItem("Book", D(2), "pcs", D("20.00"), D("7.5"), D(7), D("37.00")),
        LineItem("Insurance", D(1), None, D("10.00"), None, D(0), D("10.00")),
    )


@every_syntax
def test_each_value_is_vouched_for_by_the_xml(write: Write) -> None:
    content = content_of(FULL, write)
    assert {item.source for item in content.evidence.values()} == {EvidenceSource.XML}
    assert all(item.proved and item.confidence >= 0.99 for item in content.evidence.values())
    assert "line_items.3.amount" in content.evidence
    assert "totals.tax_rate" not in content.evidence


@every_syntax
def test_what_adds_up_raises_no_doubts(write: Write) -> None:
    """The lines' sum is not the subtotal, where a discount lies between."""
    assert check(content_of(FULL, write), dt.date(2025, 3, 20)) == ()


def test_a_line_that_somebody_changed_is_added_up_again() -> None:
    content = content_of(FULL)
    typed = Cell(D("99.00"), None, Evidence(1.0, EvidenceSource.USER))
    changed = with_cell(content, "line_items.0.amount", typed)
    assert "lines_mismatch" in [issue.code for issue in check(changed, dt.date(2025, 3, 20))]


@pytest.mark.parametrize("write", [ubl, cii], ids=["ubl", "cii"])
def test_the_tax_is_in_the_documents_currency(write: Callable[..., bytes]) -> None:
    content = read(write(FULL, tax_currency="SEK"))[0]
    assert (content.currency, content.totals.tax_amount) == ("EUR", D("15.51"))
    assert len(content.taxes) == 3


def test_one_rate_is_the_invoices_rate() -> None:
    one = replace(FULL, taxes=(TaxGroup("S", D("19.00"), D("115.00"), D("21.85")),))
    assert content_of(one).totals.tax_rate == D("19.00")


CREDIT = replace(FULL, type_code="381", is_credit_note=True)


@every_syntax
def test_a_credit_note_is_one_by_its_code(write: Write) -> None:
    content = content_of(CREDIT, write)
    assert content.document_type is DocumentType.CREDIT_NOTE
    assert content.totals.total == D("130.51")
    assert content.due_date == dt.date(2025, 4, 13)
    assert content.line_items[0].quantity == D(3)


@pytest.mark.parametrize(
    ("code", "kind"),
    [("380", "invoice"), ("384", "invoice"), ("389", "invoice"), ("326", "invoice"), ("875", "invoice"),
     ("381", "credit_note"), ("396", "credit_note"), ("261", "credit_note"), ("532", "credit_note")],
)  # fmt: skip
def test_codes_say_what_is_a_credit_note(code: str, kind: str) -> None:
    assert content_of(replace(FULL, type_code=code), cii).document_type == kind


def test_a_credit_note_of_negative_amounts_is_turned() -> None:
    lines = (
        InvoiceLine("Hammer", None, D(-2), "H87", D("-40.00"), D("20.00"), tax_rate=D(19)),
        InvoiceLine("Bonus", None, D(1), "H87", D("-10.00"), D("-10.00"), tax_rate=D(19)),
    )
    sums = Sums(lines=D("-50.00"), net=D("-50.00"), tax=D("-9.50"), total=D("-59.50"), due=D("-59.50"))
    taxes = (TaxGroup("S", D(19), D("-50.00"), D("-9.50")),)
    source = replace(CREDIT, lines=lines, sums=sums, taxes=taxes, adjustments=())
    content = content_of(source, cii)
    assert problems_of(source, cii) == []
    assert (content.totals.total, content.totals.tax_amount, content.amount_due) == (D("59.50"), D("9.50"), D("59.50"))
    assert [(line.quantity, line.unit_price, line.amount) for line in content.line_items] == [
        (D(2), D("20.00"), D("40.00")),
        (D(1), D("10.00"), D("10.00")),
    ]
    assert content.taxes == (TaxLine(D(19), D("50.00"), D("9.50")),)


def test_a_correction_keeps_its_signs() -> None:
    sums = Sums(net=D("-10.00"), tax=D("-1.90"), total=D("-11.90"))
    content = content_of(replace(FULL, type_code="384", sums=sums), cii)
    assert (content.document_type, content.totals.total) == (DocumentType.INVOICE, D("-11.90"))


@pytest.mark.parametrize(
    ("category", "code"), [("AE", "reverse_charge"), ("K", "reverse_charge"), ("E", "tax_exempt"), ("G", "tax_exempt"),
                           ("O", "tax_exempt"), ("Z", "tax_exempt")],
)  # fmt: skip
def test_why_no_tax_is_due_is_said(category: str, code: str) -> None:
    tax = TaxGroup(category, D(0), D("115.00"), D("0.00"), None, "VATEX-EU-AE")
    issues = read(ubl(replace(FULL, taxes=(tax,))))[1]
    found = [issue for issue in issues if issue.code == code]
    assert [(issue.severity, issue.field) for issue in found] == [(Severity.INFO, "totals.tax_amount")]
    assert "VATEX-EU-AE" in found[0].message


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("lines", "113.40", "The lines add up to 113.50, not 113.40"),
        ("allowances", "6.00", "The discounts add up to 6.50, not 6.00"),
        ("charges", "9.00", "The charges add up to 8.00, not 9.00"),
        ("net", "116.00", "Lines, discounts and charges make 115.00, not 116.00"),
        ("tax", "15.52", "The taxes add up to 15.51, not 15.52"),
        ("total", "130.52", "Subtotal and tax make 130.51, not 130.52"),
        ("due", "130.51", "Total, payments and rounding make 100.50, not 130.51"),
    ],
)
@every_syntax
def test_what_does_not_add_up_is_said_and_kept(write: Write, name: str, value: str, said: str) -> None:
    wrong = replace(FULL, sums=replace(FULL.sums, **{name: D(value)}))
    assert any(said in message for message in problems_of(wrong, write))
    content = content_of(wrong, write)
    assert content.totals.total == wrong.sums.total
    assert content.totals.subtotal == wrong.sums.net


def test_a_tax_that_is_not_the_rates_is_said() -> None:
    taxes = (TaxGroup("S", D(19), D("68.00"), D("12.00")), *FULL.taxes[1:])
    assert any("19 % of 68.00 is 12.92, not 12.00" in message for message in problems_of(replace(FULL, taxes=taxes)))


def test_what_is_collected_for_others_is_due_too() -> None:
    data = ubl(replace(FULL, sums=replace(FULL.sums, due=D("120.50"))))
    assert any(issue.field == "amount_due" for issue in read(data)[1])
    more = b"<cac:PrepaidPayment><cbc:PaidAmount>20.00</cbc:PaidAmount></cac:PrepaidPayment><cac:TaxTotal>"
    assert all(issue.field != "amount_due" for issue in read(data.replace(b"<cac:TaxTotal>", more, 1))[1])


def test_a_group_of_nothing_is_no_second_rate() -> None:
    taxes = (TaxGroup("S", D(19), D("115.00"), D("21.85")), TaxGroup("Z", D(0), D("0.00"), D("0.00")))
    assert content_of(replace(FULL, taxes=taxes)).totals.tax_rate == D(19)


def test_a_discount_of_many_digits_still_makes_the_amount() -> None:
    line = InvoiceLine("Calls", None, D(104), "C62", D("22.80"), D("0.70"), adjustments=(Adjustment(D("50.00")),))
    found = content_of(replace(FULL, lines=(line,))).line_items[0]
    assert found.quantity is not None
    assert found.unit_price is not None
    assert found.discount is not None
    assert (found.quantity * found.unit_price * (1 - found.discount / 100)).quantize(D("0.01")) == D("22.80")


def test_an_amount_that_nothing_explains_has_no_discount() -> None:
    line = InvoiceLine("Calls", None, D(10), "C62", D("7.77"), D("1.00"), adjustments=(Adjustment(D("1.00")),))
    assert content_of(replace(FULL, lines=(line,))).line_items[0].discount is None


def test_a_price_for_many_units_is_divided_and_kept_to_twelve_decimals() -> None:
    line = InvoiceLine("Rent", None, D(90), "DAY", D("390.82"), D(1585), base_quantity=D(365))
    found = content_of(replace(FULL, lines=(line,))).line_items[0]
    assert (found.unit, found.unit_price) == ("days", D("4.342465753425"))


def test_a_number_of_units_that_explains_nothing_is_passed_over() -> None:
    """Some programs put the quantity in its place, though the price is for one."""
    line = InvoiceLine("Truffles", None, D(15), "GRM", D("150.00"), D("10.00"), base_quantity=D(15))
    assert content_of(replace(FULL, lines=(line,))).line_items[0].unit_price == D("10.00")


def test_headings_and_remarks_are_no_lines() -> None:
    heading = InvoiceLine("--- Tools ---", None, D(0), "C62", D(0), D(0))
    free = InvoiceLine("A present", None, D(1), "C62", D(0), D(0))
    note = InvoiceLine("Delivered by hand", None, D(1), "C62")
    lines = content_of(replace(FULL, lines=(heading, free, note))).line_items
    assert [line.description for line in lines] == ["A present"]


def test_lines_that_sum_up_others_are_left_out() -> None:
    data = cii(FULL)
    for code, left in ((b"DETAIL", 4), (b"GROUP", 3), (b"INFORMATION", 3)):
        status = b"<ram:LineID>1</ram:LineID><ram:LineStatusReasonCode>%b</ram:LineStatusReasonCode>" % code
        assert len(read(data.replace(b"<ram:LineID>1</ram:LineID>", status, 1))[0].line_items) == left


def test_lines_below_lines_count_once() -> None:
    """A set of two books: by what they say, by the sum of the uppermost, by the sum of the lowest."""
    one, two = (InvoiceLine(name, None, D(1), None, D(amount), D(amount)) for name, amount in (("A", 30), ("B", 7)))
    whole = InvoiceLine("Set", None, D(1), None, D(37), D(37))
    heading = InvoiceLine("Books", None, D(1), None, None, None)

    def names(*lines: RankedLine) -> list[str | None]:
        return [line.name for line in items(lines, D(37))]

    below = RankedLine(one, "2", "1"), RankedLine(two, "3", "1")
    assert names(RankedLine(whole, "1", None, "GROUP"), *below) == ["A", "B"]
    assert names(RankedLine(whole, "1"), *below) == ["Set"]
    assert names(RankedLine(heading, "1"), *below) == ["Books", "A", "B"]
    assert names(RankedLine(replace(heading, amount=D(5)), "1"), *below) == ["A", "B"]
    assert names(RankedLine(one, "1"), RankedLine(two, "2")) == ["A", "B"]


def test_sub_lines_belong_to_their_line() -> None:
    sub = b"<cac:SubInvoiceLine><cbc:ID>1.1</cbc:ID></cac:SubInvoiceLine><cac:Item>"
    assert len(read(ubl(FULL).replace(b"<cac:Item>", sub))[0].line_items) == 4


def test_names_of_several_lines_say_what_is_sold() -> None:
    line = InvoiceLine("GTIN: 4012345001235\nOur art. no.: TB100\nDividers A4", None, D(1), None, D(5), D(5))
    assert content_of(replace(FULL, lines=(line,))).line_items[0].description == "Dividers A4"


@pytest.mark.parametrize(
    ("name", "more", "said"),
    [("Hammer", "Steel hammer", "Steel hammer"), ("Steel hammer", "hammer", "Steel hammer"), (None, "Nails", "Nails"),
     ("Hammer", None, "Hammer"), ("Hammer", "20 cm", "Hammer: 20 cm")],
)  # fmt: skip
def test_name_and_description_are_said_once(name: str | None, more: str | None, said: str) -> None:
    line = InvoiceLine(name, more, D(1), None, D(5), D(5))
    assert content_of(replace(FULL, lines=(line,)), cii).line_items[0].description == said


@pytest.mark.parametrize(
    ("terms", "due"),
    [
        ("Net 14", (2025, 3, 28)),
        ("30 days net", (2025, 4, 13)),
        ("Zahlbar innerhalb von 30 Tagen netto, 2 % Skonto innerhalb von 10 Tagen", (2025, 4, 13)),
        ("Paiement à 30 jours. Pénalités de retard après 60 jours.", (2025, 4, 13)),
    ],
)
def test_the_due_date_follows_from_the_terms(terms: str, due: tuple[int, int, int]) -> None:
    content = content_of(replace(FULL, due_date=None, payment=PaymentDetails(terms=terms)))
    assert content.due_date == dt.date(*due)
    evidence = content.evidence["due_date"]
    assert evidence.source is EvidenceSource.COMPUTED
    assert evidence.reason.startswith("2025-03-14 + ")


@pytest.mark.parametrize(
    "terms", ["Thank you", "Zahlbar sofort. Verzug tritt nach 30 Tagen ein.", "2 % discount in 10 days"]
)
def test_terms_that_say_no_days_give_no_date(terms: str) -> None:
    content = content_of(replace(FULL, due_date=None, payment=PaymentDetails(terms=terms)))
    assert content.due_date is None


@every_syntax
def test_a_supplier_without_a_vat_number_has_its_other_one(write: Write) -> None:
    seller = replace(SELLER, tax_id=None)
    assert content_of(replace(FULL, seller=seller), write).supplier.tax_id == "12/345/67890"


@every_syntax
def test_an_account_that_is_no_iban_is_none(write: Write) -> None:
    payment = PaymentDetails(account="123-4567", bic="COBADEFF")
    assert content_of(replace(FULL, payment=payment), write).payment.iban is None


def test_an_address_at_home_has_no_country_and_its_countrys_order() -> None:
    place = Address(("1 High Street",), "SW1A 2AA", "London", None, "GB")
    seller, buyer = TradeParty("A", place), replace(BUYER, address=replace(place, country=None))
    content = content_of(replace(FULL, seller=seller, buyer=buyer))
    assert content.supplier.address == "1 High Street, London, SW1A 2AA"


def test_units_are_words() -> None:
    assert [unit_name(code) for code in ("HUR", "h87", "KGM", "XBX", "ZZ", "", None, "Q9Q")] == [
        "h", "pcs", "kg", "boxes", None, None, None, "Q9Q",
    ]  # fmt: skip


@pytest.mark.parametrize("number", ["1E999999", "12,50", "NaN", "9" * 50, "-", "0x10"])
@every_syntax
def test_a_number_that_is_none_is_left_out_and_said(write: Write, number: str) -> None:
    content, issues = read(write(FULL).replace(b">130.51<", f">{number}<".encode()))
    assert content.totals.total is None
    assert content.totals.subtotal == D("115.00")
    assert any(issue.code == "xml_not_a_number" for issue in issues)


@every_syntax
def test_the_largest_numbers_do_no_harm(write: Write) -> None:
    large, small = "9" * 14 + "." + "9" * 24, "0." + "0" * 36 + "1"
    for number in (large, small):
        data = write(FULL)
        for old in (b">3<", b">18.00<", b">20.00<", b">54.00<", b">115.00<", b">19<"):
            data = data.replace(old, f">{number}<".encode())
        check(read(data)[0], dt.date(2025, 3, 20))


def test_an_envelope_is_opened() -> None:
    inside = ubl(FULL).split(b"?>", 1)[1]
    header = b"<h:StandardBusinessDocumentHeader/>"
    data = b'<h:StandardBusinessDocument xmlns:h="urn:x">' + header + inside + b"</h:StandardBusinessDocument>"
    assert content_of(FULL) == read(data)[0]


@pytest.mark.parametrize(
    "data",
    [b"<Invoice><ID>1</ID></Invoice>", b'<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"/>',
     b'<r:SCRDMCCBDACIOMessageStructure xmlns:r="urn:x"/>', b"<html><body/></html>"],
)  # fmt: skip
def test_other_xml_is_no_invoice(data: bytes) -> None:
    assert read_einvoice(parse_xml(data)) is None


@every_syntax
def test_a_file_is_read_as_one_page(write: Write, tmp_path: Path) -> None:
    path = tmp_path / "invoice.xml"
    path.write_bytes(write(FULL))
    found = extract(path, XML)
    assert (found.pages, found.content.invoice_number) == (1, "RE-2025/0042")
    assert found.confidence is not None
    assert found.confidence >= 0.99


def test_a_file_that_is_no_invoice_says_so(tmp_path: Path) -> None:
    path = tmp_path / "invoice.xml"
    path.write_bytes(b"<Invoice><ID>1</ID></Invoice>")
    with pytest.raises(UnsupportedTypeError, match="not an invoice"):
        extract(path, XML)

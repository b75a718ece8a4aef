"""FatturaPA: every value as the file states it, and remarks where a bookkeeper has to know more."""

from __future__ import annotations

import dataclasses
import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from documents.einvoices_fatturapa import (
    BUYER,
    SELLER,
    Body,
    File,
    Goods,
    Node,
    Pay,
    Row,
    Side,
    adjustment,
    fund,
    ordinary,
    simplified,
    stamp,
    withholding,
)
from invoicext_desktop.domain.checks import check
from invoicext_desktop.domain.errors import BrokenDocumentError
from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.fields import get_value
from invoicext_desktop.domain.invoice import DocumentType, InvoiceContent, Issue, LineItem, Payment, TaxLine
from invoicext_desktop.extraction.einvoice.fatturapa import notes, read
from invoicext_desktop.reading.xml import parse_xml


def _read(*bodies: Body, supplier: Side = SELLER, customer: Side = BUYER) -> tuple[InvoiceContent, tuple[Issue, ...]]:
    return read(parse_xml(ordinary(File(supplier, customer, bodies))))


def _codes(issues: tuple[Issue, ...]) -> set[str]:
    return {issue.code for issue in issues}


D = Decimal
EVERY = Body(
    orders=("PO-1", "PO-2", "PO-1"),
    causes=("Prima causale", "seconda"),
    lines=(Goods("Consulenza  di\n marzo", "10.00", "ore", "10.00000000", "100.00", every=True),),
    every=True,
)


def test_every_element() -> None:
    content, issues = _read(EVERY)
    assert content.document_type is DocumentType.INVOICE
    assert content.supplier.name == "Officine Bianchi S.r.l."
    assert content.supplier.address == "Via Garibaldi 12/B, 40121 Bologna BO"
    assert content.supplier.tax_id == "IT01234567897"
    assert content.customer.name == "Comune di Prova"
    assert content.customer.address == "Piazza Grande 1, 40121 Bologna BO"
    assert content.customer.tax_id == "80001234567"
    assert (content.invoice_number, content.currency, content.purchase_order) == ("2025/17", "EUR", "PO-1, PO-2")
    assert (content.invoice_date, content.due_date) == (dt.date(2025, 3, 1), dt.date(2025, 3, 31))
    assert content.line_items == (LineItem("Consulenza di marzo", D(10), "ore", D(10), None, D(22), D(100)),)
    totals = content.totals
    assert (totals.subtotal, totals.tax_rate, totals.tax_amount, totals.total) == (D(100), D(22), D(22), D(122))
    assert content.taxes == (TaxLine(D(22), D(100), D(22)),)
    assert content.payment == Payment("IT60X0542811101000000123456", "BCITITMMXXX", "RF18-539", "Bank transfer")
    assert content.amount_due == D(122)
    assert issues == ()
    for path, item in content.evidence.items():
        assert item.source is EvidenceSource.XML, path
        assert item.proved, path
        assert get_value(content, path) is not None, path
    assert notes(parse_xml(ordinary(File(bodies=(EVERY,))))) == (
        "Prima causale",
        "seconda",
        "Refers to invoice 2024/1 of 2024-12-01.",
    )


def test_a_person_as_supplier() -> None:
    person = Side(first="Anna Maria", last="De Rossi", vat=None, tax_code="DRSNMR70A41F205X")
    content, _ = _read(Body(), supplier=person)
    assert (content.supplier.name, content.supplier.tax_id) == ("Anna Maria De Rossi", "DRSNMR70A41F205X")


def test_parties_of_two_countries_say_which() -> None:
    abroad = Side("Müller GmbH", land="DE", vat="DE123456789", country="DE", post_code="00000", province=None)
    content, _ = _read(Body(kind="TD17"), supplier=abroad)
    assert content.supplier.address == "Via Garibaldi 12/B, Bologna, DE"
    assert content.supplier.tax_id == "DE123456789"
    assert content.customer.address == "Piazza Grande 1, 40121 Bologna BO, IT"


def test_several_rates_and_why_there_is_no_tax() -> None:
    rows = (
        Row(),
        Row("10.00", "50.00", "5.00"),
        Row("0.00", "30.00", "0.00", "N6.9", law="art. 17 c. 6"),
        Row("0.00", "20.00", "0.00", "N4"),
        Row("0.00", "1.00", "0.00", "N4"),
    )
    content, issues = _read(Body(lines=(Goods(amount="201.00"),), rows=rows, total="228.00"))
    assert content.totals.tax_rate is None
    assert (content.totals.subtotal, content.totals.tax_amount) == (D(201), D(27))
    assert [tax.rate for tax in content.taxes] == [D(22), D(10), D(0), D(0), D(0)]
    assert [issue.code for issue in issues] == ["reverse_charge", "tax_exempt"]
    assert "N6.9: art. 17 c. 6" in issues[0].message


@pytest.mark.parametrize("nature", ["N1", "N2.1", "N2.2", "N3.1", "N3.6", "N4", "N5", "N7"])
def test_natures_without_tax(nature: str) -> None:
    _, issues = _read(Body(rows=(Row("0.00", "100.00", "0.00", nature),), total="100.00"))
    assert [(issue.code, nature in issue.message) for issue in issues] == [("tax_exempt", True)]


def test_a_tax_that_its_rate_does_not_make() -> None:
    _, issues = _read(Body(lines=(Goods(amount="150"),), rows=(Row(), Row("10.00", "50.00", "7.50")), total="179.50"))
    assert [issue.code for issue in issues] == ["xml_does_not_add_up"]


@pytest.mark.parametrize(("paid", "due"), [((), "102.00"), ((Pay("90.00"),), "90.00")])
def test_withholding(paid: tuple[Pay, ...], due: str) -> None:
    content, issues = _read(Body(before_total=[withholding("20.00", "20.00")], payments=paid))
    assert (content.totals.total, content.amount_due) == (D(122), D(due))
    assert content.evidence["amount_due"].source is (EvidenceSource.XML if paid else EvidenceSource.COMPUTED)
    assert _codes(issues) == {"withholding"}


def test_split_payment() -> None:
    content, issues = _read(Body(rows=(Row(when="S"),), payments=()))
    assert (content.totals.total, content.amount_due) == (D(122), D(100))
    assert _codes(issues) == {"split_payment"}


def test_pension_fund_stamp_and_deferred_tax() -> None:
    body = Body(
        before_total=[withholding("20.00", "20.00"), stamp("2.00"), fund("4.00", "100.00")],
        rows=(Row(base="104.00", tax="22.88", when="D"),),
        total="126.88",
        payments=(),
    )
    content, issues = _read(body)
    assert content.totals.subtotal == D(104)
    assert len(content.line_items) == 1
    assert _codes(issues) == {"withholding", "stamp_duty", "charge_without_line", "deferred_tax"}


@pytest.mark.parametrize(
    ("body", "total"),
    [
        (Body(), "122.00"),
        (Body(rounding="-0.30"), "121.70"),
        (Body(before_total=[stamp("2.00")]), "122.00"),
        (Body(before_total=[stamp("2.00")], payments=(Pay("124.00"),)), "124.00"),
        (Body(before_total=[stamp("2.00"), withholding("20.00", "20.00")], payments=(Pay("104.00"),)), "124.00"),
        (Body(before_total=[adjustment("SC", None, "10.00"), adjustment("MG", None, "1.00")]), "113.00"),
        (Body(before_total=[adjustment("SC", "10.00", None)]), "109.80"),
    ],
)
def test_a_total_that_is_not_stated(body: Body, total: str) -> None:
    content, _ = _read(dataclasses.replace(body, total=None))
    assert content.totals.total == D(total)
    assert content.evidence["totals.total"].source is EvidenceSource.COMPUTED


@pytest.mark.parametrize(
    ("goods", "discount"),
    [
        (Goods(quantity="2.00", price="5.00", amount="9.00", adjustments=(("SC", "10.00", None),)), "10"),
        (Goods(quantity="2.00", price="5.00", amount="9.00", adjustments=(("SC", "10.00", "0.50"),)), "10"),
        (Goods(quantity="2.00", price="5.00", amount="6.58", adjustments=(("SC", None, "1.71"),)), "34.2"),
        (Goods(quantity="2.00", price="5.00", amount="6.58", adjustments=(("SC", None, "-1.71"),)), "34.2"),
        (Goods(quantity="2.00", price="5.00", amount="11.00", adjustments=(("MG", "10.00", None),)), "-10"),
        (
            Goods(quantity="1", price="100.00", amount="81.00", adjustments=(("SC", "10", None), ("SC", "10", None))),
            "19",
        ),
        (Goods(quantity=None, price="100.00", amount="90.00", adjustments=(("SC", "10", None),)), "10"),
        (Goods(quantity="3", price="1.11", amount="2.997", adjustments=(("SC", "10", None),)), "10"),
        (Goods(), None),
    ],
)
def test_discounts_of_a_line(goods: Goods, discount: str | None) -> None:
    content, _ = _read(Body(lines=(goods,)))
    assert content.line_items[0].discount == (None if discount is None else D(discount))
    assert content.line_items[0].amount == D(goods.amount)


def test_lines_that_only_say_something_are_notes() -> None:
    said = Goods("Rif. DDT 7 del 20/02", None, None, "0.00", "0.00", "22.00")
    body = Body(lines=(said, Goods(), Goods("Omaggio", "1.00", None, "0.00", "0.00")))
    content, issues = _read(body)
    assert [line.description for line in content.line_items] == ["Consulenza", "Omaggio"]
    assert notes(parse_xml(ordinary(File(bodies=(body,))))) == ("Rif. DDT 7 del 20/02",)
    assert issues == ()


def test_lines_that_do_not_add_up() -> None:
    _, issues = _read(Body(lines=(Goods(), Goods())))
    assert [(issue.code, issue.field) for issue in issues] == [("xml_does_not_add_up", "totals.subtotal")]


@pytest.mark.parametrize(
    ("total", "before", "codes"),
    [
        ("122.00", (), []),
        ("124.00", (), ["xml_does_not_add_up"]),
        ("122.00", (stamp("2.00"),), ["stamp_duty"]),
        ("124.00", (stamp("2.00"),), ["stamp_duty"]),
        ("112.00", (adjustment("SC", None, "10.00"),), ["document_discount"]),
        ("122.00", (adjustment("SC", None, "10.00"),), ["xml_does_not_add_up", "document_discount"]),
    ],
)
def test_a_total_that_its_parts_make_or_not(total: str, before: tuple[Node, ...], codes: list[str]) -> None:
    content, issues = _read(Body(total=total, before_total=before))
    assert [issue.code for issue in issues] == codes
    assert not {issue.code for issue in check(content, dt.date(2025, 3, 2))} & {"total_mismatch", "lines_mismatch"}


@pytest.mark.parametrize(
    ("total", "said"), [("122.00", "is not charged"), ("124.00", "has it on top"), ("130.00", "may or may not")]
)
def test_where_the_stamp_duty_is(total: str, said: str) -> None:
    _, issues = _read(Body(total=total, before_total=[stamp("2.00")]))
    assert said in next(issue.message for issue in issues if issue.code == "stamp_duty")


def test_a_number_that_is_none() -> None:
    content, issues = _read(Body(lines=(Goods(price="cento"),)))
    assert content.line_items[0].unit_price is None
    assert [issue.code for issue in issues] == ["xml_not_a_number"]
    assert "cento" in issues[0].message


@pytest.mark.parametrize("kind", ["TD04", "TD08"])
@pytest.mark.parametrize("sign", ["", "-"])
def test_credit_notes_are_positive(kind: str, sign: str) -> None:
    body = Body(
        kind=kind,
        total=f"{sign}122.00",
        lines=(Goods(quantity=f"{sign}1.00", amount=f"{sign}100.00"),),
        rows=(Row(base=f"{sign}100.00", tax=f"{sign}22.00"),),
        payments=(Pay(f"{sign}122.00"),),
    )
    content, _ = _read(body)
    assert content.document_type is DocumentType.CREDIT_NOTE
    assert (content.totals.subtotal, content.totals.tax_amount, content.totals.total) == (D(100), D(22), D(122))
    line = content.line_items[0]
    assert (line.quantity, line.unit_price, line.amount, content.amount_due) == (D(1), D(100), D(100), D(122))


@pytest.mark.parametrize("kind", [f"TD{n:02}" for n in range(1, 30) if n not in {4, 8}])
def test_all_other_types_are_invoices(kind: str) -> None:
    content, issues = _read(Body(kind=kind))
    assert content.document_type is DocumentType.INVOICE
    assert _codes(issues) <= {"self_invoice"}


def test_instalments() -> None:
    plan = (Pay("61.00", "2025-04-30"), Pay("61.00", "2025-03-31", "MP12"))
    content, issues = _read(Body(payments=plan))
    assert (content.due_date, content.amount_due) == (dt.date(2025, 3, 31), D(122))
    assert content.payment.terms == "61.00 by 2025-04-30 (bank transfer); 61.00 by 2025-03-31 (collection order (RIBA))"
    assert [(issue.code, issue.field) for issue in issues] == [("instalments", "due_date")]


def test_more_of_everything_than_anybody_would_read() -> None:
    rates = tuple(Row(f"{number}.00", "1.00", "9.00") for number in range(300))
    plan = tuple(Pay("1.00", f"20{number:02}-01-01") for number in range(30, 99))
    _, issues = _read(Body(rows=rates, payments=plan, before_total=[withholding("1.00", "1.00")] * 300))
    assert len(issues) <= 40
    assert all(len(issue.message) < 2000 for issue in issues)


def test_two_ways_to_pay_are_no_two_payments() -> None:
    content, issues = _read(Body(payments=(Pay(), Pay(iban="IT40S0542811101000000654321"))))
    assert content.amount_due == D(122)
    assert content.payment.iban == "IT60X0542811101000000123456"
    assert issues == ()


def test_due_date_from_terms() -> None:
    pay = Pay(due=None, begin="2025-03-01", days="60", early=("2.00", "2025-03-10"))
    content, _ = _read(Body(payments=(pay,)))
    assert content.due_date == dt.date(2025, 4, 30)
    assert content.evidence["due_date"].source is EvidenceSource.COMPUTED
    assert content.payment.terms == "Bank transfer, 60 days, 2.00 less if paid by 2025-03-10"


@pytest.mark.parametrize("days", ["9999", "-1", "x", "²", "99999999999999999999"])
def test_terms_that_are_none(days: str) -> None:
    content, _ = _read(Body(payments=(Pay(due=None, begin="2025-03-01", days=days),)))
    assert content.due_date is None


def test_several_invoices_in_one_file() -> None:
    content, issues = _read(Body(number="1"), Body(number="2"))
    assert content.invoice_number == "1"
    assert [issue.code for issue in issues] == ["several_invoices"]


def test_another_encoding() -> None:
    data = ordinary(File(Side("Perché Città S.r.l. €"), encoding="windows-1252"))
    assert read(parse_xml(data))[0].supplier.name == "Perché Città S.r.l. €"


@pytest.mark.parametrize("inside", ["", "<FatturaElettronicaHeader/>", "<FatturaElettronicaBody/>"])
def test_without_header_or_body(inside: str) -> None:
    with pytest.raises(BrokenDocumentError):
        read(parse_xml(f"<FatturaElettronica>{inside}</FatturaElettronica>".encode()))


def test_empty_parts_are_unknown_values() -> None:
    root = parse_xml(b"<FatturaElettronica><FatturaElettronicaHeader/><FatturaElettronicaBody/></FatturaElettronica>")
    content, issues = read(root)
    assert dataclasses.replace(content, evidence={}) == InvoiceContent()
    assert issues == ()


def test_simplified() -> None:
    goods = [
        ("Pranzo", "110.00", "10.00", "10.00"),
        ("Libro", "61.00", None, "22.00"),
        ("Francobollo", "5.00", None, "0.00"),
    ]
    content, issues = read(parse_xml(simplified(goods)))
    assert content.supplier.tax_id == "IT01234567897"
    assert content.supplier.address == "Via Garibaldi 12/B, 40121 Bologna BO"
    assert (content.customer.name, content.customer.tax_id) == ("Comune di Prova", "80001234567")
    assert (content.invoice_number, content.invoice_date) == ("S/9", dt.date(2025, 5, 6))
    totals = content.totals
    assert (totals.subtotal, totals.tax_rate, totals.tax_amount, totals.total) == (D(155), None, D(21), D(176))
    assert content.taxes == (
        TaxLine(D(10), D(100), D(10)),
        TaxLine(D(22), D(50), D(11)),
        TaxLine(D(0), D(5), D(0)),
    )
    assert [line.amount for line in content.line_items] == [D(110), D(61), D(5)]
    assert [issue.code for issue in issues] == ["tax_exempt"]
    assert content.evidence["totals.total"].source is EvidenceSource.COMPUTED
    assert content.evidence["line_items.0.amount"].source is EvidenceSource.XML
    assert notes(parse_xml(simplified(goods))) == ("Refers to invoice S/1 of 2025-01-01.",)


def test_simplified_credit_note() -> None:
    content, _ = read(parse_xml(simplified([("Reso", "-12.20", "-2.20", "22.00")], "TD08")))
    assert content.document_type is DocumentType.CREDIT_NOTE
    assert (content.totals.total, content.totals.tax_amount, content.line_items[0].amount) == (
        D("12.2"),
        D("2.2"),
        D("12.2"),
    )


TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["C"], exclude_characters="\x85\u2028\u2029"), min_size=1
)
AMOUNTS = st.decimals(-(10**9), 10**9, places=2)
PRICES = st.decimals(-(10**6), 10**6, places=8)


@given(
    supplier=TEXTS, number=TEXTS, goods=st.lists(st.tuples(TEXTS, PRICES, PRICES, AMOUNTS), max_size=5), total=AMOUNTS
)
def test_round_trip(
    supplier: str, number: str, goods: list[tuple[str, Decimal, Decimal, Decimal]], total: Decimal
) -> None:
    # A line of nothing but a text is a remark, which belongs to no bill.
    assume(all(quantity or price or amount for _, quantity, price, amount in goods))
    lines = tuple(
        Goods(text, f"{quantity:f}", None, f"{price:f}", f"{amount:f}") for text, quantity, price, amount in goods
    )
    content, _ = _read(Body(number=number, lines=lines, total=str(total)), supplier=Side(supplier))
    assert content.supplier.name == (" ".join(supplier.split()) or None)
    assert content.invoice_number == (" ".join(number.split()) or None)
    assert content.totals.total == total
    assert [(line.quantity, line.unit_price, line.amount) for line in content.line_items] == [
        (quantity, price, amount) for _, quantity, price, amount in goods
    ]
    assert [line.description for line in content.line_items] == [" ".join(text.split()) or None for text, *_ in goods]

"""Papers that mislead: third parties, other people's numbers, dates that are nothing, names above names."""

from __future__ import annotations

import dataclasses
import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from invoicext_desktop.domain.checks import check
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.extraction.pipeline import extract
from unit.extraction.made import TABLE, TOTALS, Text, write


def read(tmp_path: Path, page: list[Text]) -> InvoiceContent:
    return extract(write(tmp_path / "a.pdf", [*page, *TABLE, *TOTALS]), "application/pdf").content


def block(x: float, y: float, *lines: str) -> list[Text]:
    return [(x, y + 13 * index, line) for index, line in enumerate(lines)]


SUPPLIER = block(50, 50, "Atelier Fontaine SARL", "12 rue des Lilas", "69003 Lyon", "N° TVA : FR 83 404 833 048")
CUSTOMER = block(320, 50, "Client :", "Menuiserie Roche SAS", "4 avenue Foch", "33000 Bordeaux")


def test_a_label_before_a_spaced_colon(tmp_path: Path) -> None:
    content = read(tmp_path, [*SUPPLIER, *CUSTOMER, (50, 160, "Facture n° : 2025-18")])
    assert (content.supplier.name, content.customer.name) == ("Atelier Fontaine SARL", "Menuiserie Roche SAS")
    assert content.supplier.address == "12 rue des Lilas, 69003 Lyon"


def test_the_customers_tax_number_among_the_numbers(tmp_path: Path) -> None:
    page = [*SUPPLIER[:3], *CUSTOMER, *block(50, 140, "Facture n° 2025-18", "Votre n° TVA : FR 40 303 265 045")]
    content = read(tmp_path, [*page, (50, 800, "TVA intracommunautaire : FR 83 404 833 048")])
    assert content.supplier.tax_id == "FR 83 404 833 048"
    assert content.customer.tax_id == "FR 40 303 265 045"


def test_a_fiscal_representative_is_no_party(tmp_path: Path) -> None:
    agent = block(50, 120, "Représentant fiscal", "Taxpartner SA", "9 quai Voltaire", "75007 Paris")
    content = read(tmp_path, [*SUPPLIER, *CUSTOMER, *agent, (320, 180, "Facture n° 2025-18")])
    assert content.supplier.name == "Atelier Fontaine SARL"
    assert content.customer.name == "Menuiserie Roche SAS"


def test_a_supplier_below_the_customer(tmp_path: Path) -> None:
    page = [*block(50, 50, "Rechnungsadresse", "Lars Kerr", "Hafenweg 4", "24103 Kiel")]
    page += block(50, 115, "Corvo Elektro", "Seestraße 9", "18055 Rostock", "info@corvoelektro.example")
    content = read(tmp_path, [*page, (50, 190, "Rechnung Nr. 2025-17")])
    assert (content.supplier.name, content.customer.name) == ("Corvo Elektro", "Lars Kerr")


def test_an_address_in_one_line_with_the_telephone(tmp_path: Path) -> None:
    line = "128 Quay Street - Bristol BS1 4ST - Phone: 0117 496 0000 - VAT No: GB 980 7806 84"
    page = [(180, 50, "Jensen Joinery Limited"), (60, 70, line), (50, 120, "Bill to:")]
    content = read(tmp_path, [*page, *block(50, 133, "Weber Electrical plc", "14 Park Row", "Leeds LS1 4AP")])
    assert content.supplier.address == "128 Quay Street, Bristol BS1 4ST"


def test_a_sender_line_with_commas_within_its_parts(tmp_path: Path) -> None:
    page: list[Text] = [(57, 70, "Hadley Impianti S.p.A. · Corso Quinto, 105 · 66273 Bologna · Italia")]
    page += block(57, 95, "Cliente :", "Marlo Impianti S.p.A.", "Corso Vento, 146", "91166 Bologna")
    content = read(tmp_path, [*page, (320, 95, "Fattura n. : 2025-9")])
    assert content.supplier.name == "Hadley Impianti S.p.A."
    assert content.supplier.address == "Corso Quinto, 105, 66273 Bologna, Italia"


def test_a_trade_name_above_the_name_that_comes_again(tmp_path: Path) -> None:
    page = block(50, 50, "Blue Corner", "Margaret Hale", "7 Rose Lane", "Leeds LS1 4AP")
    page += [*block(320, 50, "Bill to:", "Weber Electrical plc", "14 Park Row", "Bristol BS1 4ST")]
    content = read(tmp_path, [*page, (50, 160, "Invoice no: 17-A"), (50, 800, "Account name: Margaret Hale")])
    assert content.supplier.name == "Margaret Hale"


@pytest.mark.parametrize(
    ("line", "due"),
    [
        ("The amount will be debited from your account on 20 April 2025.", "2025-04-20"),
        ("2 % discount if paid by 24 March 2025, otherwise payable by 13 April 2025.", "2025-04-13"),
        ("Maksuehto: Maksetaan 7 päivän kuluessa.", "2025-03-21"),
    ],
)
def test_days_of_paying_in_sentences(tmp_path: Path, line: str, due: str) -> None:
    page = [(50, 50, "Northwind Tools Ltd"), (350, 140, "Invoice number: NT-42"), (350, 154, "Date: 14 March 2025")]
    content = read(tmp_path, [*page, (50, 420, line)])
    assert str(content.due_date) == due


def test_a_tax_offices_code_expires_not_the_debt(tmp_path: Path) -> None:
    page = [(50, 50, "Taller Sur S.R.L."), (350, 60, "Factura Nº 0005-00011643"), (350, 74, "Fecha: 14/02/2023")]
    content = read(
        tmp_path, [*page, (300, 500, "C.A.E. Nº 73071582456715"), (300, 515, "Fecha de Vencimiento: 24/02/2023")]
    )
    assert str(content.invoice_date) == "2023-02-14"
    assert content.due_date is None


def test_a_date_after_the_number_and_a_day_of_printing(tmp_path: Path) -> None:
    content = read(
        tmp_path, [(50, 20, "2025-01-25"), (50, 50, "Bastler GmbH"), (50, 140, "Rechnung # RE-507 von 21.01.2025")]
    )
    assert str(content.invoice_date) == "2025-01-21"


def test_a_hyphenated_label(tmp_path: Path) -> None:
    content = read(
        tmp_path, [(50, 50, "Bastler GmbH"), (350, 140, "Beleg-Nr : RK210"), (350, 154, "Beleg-Datum : 16.09.2025")]
    )
    assert (content.invoice_number, str(content.invoice_date)) == ("RK210", "2025-09-16")


def test_a_number_glued_to_its_sign(tmp_path: Path) -> None:
    content = read(tmp_path, [(50, 50, "Atelier Fontaine SARL"), (50, 140, "Facture n°562044387 du 02 Juillet 2025")])
    assert (content.invoice_number, str(content.invoice_date)) == ("562044387", "2025-07-02")


@pytest.mark.parametrize(
    ("due", "issued", "sure"), [("02/05/2025", "2025-04-03", True), ("05/06/2025", "2025-04-03", False)]
)
def test_the_day_of_paying_settles_the_order(tmp_path: Path, due: str, issued: str, sure: bool) -> None:
    page: list[Text] = [
        (50, 50, "Acme Gardens"),
        (50, 80, "Invoice no: 12345"),
        (50, 94, "Invoice date: 03/04/2025"),
        (50, 108, f"Due date: {due}"),
        (50, 140, "Total: 12.00 for garden work"),
    ]
    read = extract(write(tmp_path / "a.pdf", page), "application/pdf")
    assert str(read.content.invoice_date) == issued
    found = [(issue.field, issue.message) for issue in read.issues if issue.code == "ambiguous_date"]
    assert (
        not found
        if sure
        else found[0]
        == (
            "invoice_date",
            "Read as 3 April 2025; with day and month the other way round it is 4 March 2025.",
        )
    )


def test_bases_in_brackets_with_the_currency_inside(tmp_path: Path) -> None:
    page: list[Text] = [
        (50, 50, "Salonen Oy"),
        (50, 140, "Lasku 2025-9"),
        (-430, 340, "Välisumma"),
        (-540, 340, "1 720,49 €"),
        (-430, 356, "Arvonlisävero 25,5 % (1 018,88 €)"),
        (-540, 356, "259,81 €"),
        (-430, 372, "Arvonlisävero 10 % (701,61 €)"),
        (-540, 372, "70,16 €"),
        (-430, 388, "Yhteensä"),
        (-540, 388, "2 050,46 €"),
    ]
    content = extract(write(tmp_path / "a.pdf", page), "application/pdf").content
    assert str(content.totals.tax_amount) == "329.97"
    assert [(str(tax.rate), str(tax.base)) for tax in content.taxes] == [("25.5", "1018.88"), ("10", "701.61")]


def test_totals_headings_in_one_line_over_their_amounts(tmp_path: Path) -> None:
    page: list[Text] = [
        (50, 50, "Dorn Lda."),
        (50, 140, "Fatura n.º 2025-9"),
        (130, 340, "Subtotal"),
        (205, 340, "IVA 23 % (9.622,10)"),
        (335, 340, "IVA 6 % (670,75)"),
        (470, 340, "Total"),
        *[
            (x, 355, text)
            for x, text in zip((125, 255, 365, 455), ("€10.292,85", "€2.213,08", "€40,25", "€12.546,18"), strict=True)
        ],
    ]
    content = extract(write(tmp_path / "a.pdf", page), "application/pdf").content
    assert str(content.totals.tax_amount) == "2253.33"
    assert str(content.totals.total) == "12546.18"


@pytest.mark.parametrize(("label", "amount", "net"), [("Shipping", "5.00", "105.00"), ("Discount", "-10.00", "90.00")])
def test_what_is_charged_below_the_lines_is_no_mistake(tmp_path: Path, label: str, amount: str, net: str) -> None:
    tax = Decimal(net) / 5
    rows = [(label, amount), ("Subtotal", net), ("VAT 20%", f"{tax:.2f}"), ("Total", f"{Decimal(net) + tax:.2f}")]
    page: list[Text] = [(50, 50, "Northwind Tools Ltd"), (350, 140, "Invoice number: NT-42")]
    page += [
        text
        for row, (name, value) in enumerate(rows)
        for text in ((-430, 340 + 16 * row, name), (-540, 340 + 16 * row, f"£{value}"))
    ]
    content = extract(write(tmp_path / "a.pdf", [*page, *TABLE]), "application/pdf").content
    assert content.totals.subtotal == Decimal(net)
    assert content.beside_lines == Decimal(amount)
    assert not [issue for issue in check(content, dt.date(2025, 4, 1)) if issue.code == "lines_mismatch"]
    wrong = dataclasses.replace(content, beside_lines=Decimal(0))
    assert [issue for issue in check(wrong, dt.date(2025, 4, 1)) if issue.code == "lines_mismatch"]

"""Documents of certain kinds: amounts in sentences, taxes in halves, other documents' dates, forms' parties."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from documents.designs.judging import HEADER, judge, judge_issues
from documents.designs.printing import print_document
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.extraction.pipeline import extract
from unit.extraction.made import HEADER as TOP
from unit.extraction.made import TABLE, TOTALS, Text, write

WELL_READ = (
    "argentina_shop",
    "brazil_service",
    "canada_two_taxes",
    "credit_of_invoice",
    "deposits_deducted",
    "india_gst",
    "italian_courtesy",
    "italian_withholding",
    "mexico_cfdi",
    "no_tax_note",
    "polish_words",
    "rent_statement",
    "spanish_withholding",
    "swiss_qr",
    "timesheet_invoice",
    "us_remit",
)


def read(tmp_path: Path, *pages: list[Text]) -> InvoiceContent:
    return extract(write(tmp_path / "a.pdf", *pages), "application/pdf").content


@pytest.mark.parametrize("name", WELL_READ)
def test_a_kind_is_read(tmp_path: Path, name: str) -> None:
    verdicts = []
    for seed in (300, 301, 302):
        document = print_document(seed, design=name)
        found = extract(document.write(tmp_path), "application/pdf")
        verdicts += [verdict for verdict in judge(document.truth, found.content) if verdict.path in HEADER]
        verdicts += judge_issues(document.truth, frozenset(issue.code for issue in found.issues))
    assert sum(verdict.kind == "right" for verdict in verdicts) >= 0.95 * len(verdicts)


def test_amounts_in_sentences(tmp_path: Path) -> None:
    texts: list[Text] = [
        (50, 300, "For our services in this matter our fee is £1,200.00."),
        (50, 320, "Together with VAT at 20% of £240.00 the total comes to £1,440.00."),
    ]
    totals = read(tmp_path, [*TOP, *texts]).totals
    assert (totals.subtotal, totals.tax_amount, totals.total) == (Decimal(1200), Decimal(240), Decimal(1440))
    assert totals.tax_rate == Decimal(20)


def test_a_tax_in_halves_is_their_sum(tmp_path: Path) -> None:
    sums: list[Text] = [
        (350, 400, "Taxable value"),
        (-540, 400, "£100.00"),
        (350, 415, "CGST"),
        (-540, 415, "£9.00"),
        (350, 430, "SGST"),
        (-540, 430, "£9.00"),
        (350, 445, "Total"),
        (-540, 445, "£118.00"),
    ]
    assert read(tmp_path, [*TOP, *TABLE, *sums]).totals.tax_amount == Decimal(18)


def test_what_was_paid_is_a_receipts_total(tmp_path: Path) -> None:
    assert read(tmp_path, [*TOP, (50, 300, "Total paid"), (-540, 300, "£218.60")]).totals.total == Decimal("218.60")


def test_the_date_of_the_credited_invoice_is_not_the_own(tmp_path: Path) -> None:
    page = [*TOP, *TABLE, *TOTALS, (50, 220, "Credit of invoice 4711 dated 2 January 2025")]
    assert str(read(tmp_path, page).invoice_date) == "2025-03-14"


def test_an_account_number_over_two_lines(tmp_path: Path) -> None:
    page = [
        *TOP,
        *TABLE,
        *TOTALS,
        (50, 600, "Please pay to our account DE89 3704 0044"),
        (50, 613, "0532 0130 00 soon."),
    ]
    assert read(tmp_path, page).payment.iban == "DE89370400440532013000"

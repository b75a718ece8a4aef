"""Tips, the card that paid, and what a pen may have written, out of the words of slips."""

from __future__ import annotations

from decimal import Decimal

import pytest

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.extraction.pipeline import read_invoice
from invoicext_desktop.reading.model import Page, Word

HEAD = ("Harbour Grill", "12 Quay Street", "Date: 2024-05-03 19:20", "Server: ANNA   Table 4", "2 Burger  24.00")
SUMS = ("Subtotal  24.00", "Tax  2.00", "TOTAL  26.00")


def slip(*rows: str, unsure: str = "") -> tuple[Page, ...]:
    """A page with a row a text; what follows two spaces ends at the right edge. `unsure` is hardly legible."""
    words = []
    for number, row in enumerate(rows):
        left, _, right = row.partition("  ")
        x = 10.0
        for text in left.split():
            words.append(_word(text, x, number, unsure))
            x += 6 * len(text) + 6
        x = 220.0 - 6 * len(right)
        for text in right.split():
            words.append(_word(text, x, number, unsure))
            x += 6 * len(text) + 6
    return (Page(1, 230, 20.0 * len(rows) + 40, tuple(words), ocr=True),)


def _word(text: str, x: float, row: int, unsure: str) -> Word:
    box = BBox(x, 20.0 + 20 * row, x + 6 * len(text), 30.0 + 20 * row)
    return Word(text, box, certainty=0.3 if text == unsure else 0.99)


def read(*rows: str, unsure: str = "") -> tuple[InvoiceContent, set[str]]:
    content, issues = read_invoice(slip(*HEAD, *rows, unsure=unsure))
    return content, {issue.code for issue in issues}


@pytest.mark.parametrize(
    "row",
    [
        "VISA ************4821",
        "MASTERCARD  XXXX XXXX XXXX 4821",
        "Visa ending in 4821",
        "Visa endingin 4821",
        "AMEX 4821: 26.00",
        "Card no: 4821",
        "DebitXXXX4821",
        "Kreditkarte endet auf 4821",
        "girocard ###############4821",
        "CARTE BANCAIRE ....4821",
    ],
)
def test_the_cards_last_digits_are_read(row: str) -> None:
    content, _ = read(*SUMS, row, "APPROVED")
    assert content.payment.card_last4 == "4821"
    box = content.evidence["payment.card_last4"].bbox
    assert box is not None
    assert 20 * 8 < box.y0 - 15 < 20 * 9


@pytest.mark.parametrize(
    "row",
    [
        "TID: ****4821",
        "Member XXXX4821",
        "VISA 4821.00",
        "VISA 12/2024",
        "Auth 4821",
        "Ref ........ 48213",
        "Tel 555 4821",
    ],
)
def test_other_numbers_are_no_cards(row: str) -> None:
    content, _ = read(*SUMS, row)
    assert content.payment.card_last4 is None


def test_a_printed_tip_is_part_of_what_was_paid() -> None:
    content, codes = read(*SUMS, "Tip  4.00", "TOTAL  30.00", "VISA ************4821")
    assert (content.totals.tip, content.totals.total) == (Decimal("4.00"), Decimal("30.00"))
    assert content.evidence["totals.tip"].proved
    assert "handwritten" not in codes


@pytest.mark.parametrize(
    "row", ["Trinkgeld  4,00", "Pourboire  4,00", "PROPINA  4,00", "Dricks  4,00", "Spropitné  4,00"]
)
def test_tips_have_many_names(row: str) -> None:
    rows = (*(sum_.replace(".", ",") for sum_ in SUMS), row)
    content, _ = read_invoice(slip(*HEAD[:-1], "2 Burger  24,00", *rows))
    assert content.totals.tip == Decimal("4.00")


def test_proposals_are_no_tips() -> None:
    content, codes = read(
        *SUMS, "Suggested tips", "Tip 15%  3.90", "Tip 18%  4.68", "Tip 20%  5.20", "Gratuity not included"
    )
    assert content.totals.tip is None
    assert "handwritten" not in codes


@pytest.mark.parametrize(
    "rows", [("Tip: _______", "Total: _______"), ("TIP", "TOTAL"), ("Gratuity:  $",), ("Tip  $1263_",)]
)
def test_lines_to_write_on_are_flagged(rows: tuple[str, ...]) -> None:
    content, codes = read(*SUMS, "VISA ************4821", *rows, "X ____________")
    assert content.totals.total == Decimal("26.00")
    assert content.totals.tip is None
    assert "handwritten" in codes


def test_a_tip_that_is_hardly_legible_is_flagged() -> None:
    assert "handwritten" in read(*SUMS, "Tip  4.00", "Total  30.00", unsure="4.00")[1]
    assert "handwritten" not in read(*SUMS, "Tip  4.00", "Total  30.00")[1]

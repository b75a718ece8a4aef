"""The generator's receipts: made the same each time, adding up, and saying what their truth says."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from documents.receipts.making import make_receipt
from documents.receipts.printing import STYLES, print_receipt
from documents.receipts.style import KINDS, make_style
from documents.receipts.words import WORDS
from invoicext_desktop.reading.pdf import read_pages
from invoicext_desktop.reading.sniff import PDF


def test_tills_speak_all_languages_and_know_all_words() -> None:
    styles = [make_style(number) for number in range(STYLES)]
    assert {style.language for style in styles} == set(WORDS)
    assert {style.kind for style in styles} == set(KINDS)
    assert len({frozenset(words) for words in WORDS.values()}) == 1, "a language lacks a key"


def test_a_seed_is_a_receipt() -> None:
    assert print_receipt(5).pdf == print_receipt(5).pdf
    assert print_receipt(5).truth == print_receipt(5).truth


@pytest.mark.parametrize("first", range(0, STYLES, 100))
def test_receipts_add_up(first: int) -> None:
    for number in range(first, first + 100):
        receipt = make_receipt(number, make_style(number))
        goods = sum((item.amount - item.less for item in receipt.items), Decimal(0)) - receipt.coupon + receipt.service
        assert goods == (receipt.net + receipt.tax if receipt.gross else receipt.net)
        assert receipt.total == receipt.net + receipt.tax + receipt.rounding + receipt.tip
        assert receipt.card or receipt.paid >= receipt.total


def test_the_paper_says_what_the_truth_says(tmp_path: Path) -> None:
    tips = 0
    for seed in range(60):
        document = print_receipt(seed)
        style = make_style(int(document.design.removeprefix("till-")))
        page = read_pages(document.write(tmp_path), PDF)[0][0]
        text = "".join(word.text for word in sorted(page.words, key=lambda word: (word.box.y0, word.box.x0)))
        values = document.truth.values
        for path in ("invoice_number", "payment.card_last4"):
            assert values.get(path, "") in text, (seed, path)
        for path in ("totals.total", "totals.tax_amount", "totals.tip"):
            if path in values and (path != "totals.tax_amount" or "totals.tax_rate" in values):
                assert style.plain(values[path]).replace(" ", "") in text.replace("\u00a0", ""), (seed, path)
        tips += "totals.tip" in values
        assert document.truth.lines or style.kind == "slip"
    assert tips

"""Sentences on the page that say why there is no tax."""

from __future__ import annotations

from pathlib import Path

import pytest

from documents.designs.kinds.reasons import REASONS
from documents.designs.pen import printable
from invoicext_desktop.domain.invoice import Issue
from invoicext_desktop.extraction.pipeline import extract
from unit.extraction.made import HEADER, TABLE, TOTALS, Text, write

TOTAL: Text = (-540, 400, "£100.00")
UNTAXED = [*HEADER, *TABLE, (350, 400, "Total"), TOTAL]


def reasons(tmp_path: Path, page: list[Text]) -> list[Issue]:
    read = extract(write(tmp_path / "a.pdf", page), "application/pdf")
    return [issue for issue in read.issues if issue.code in ("reverse_charge", "tax_exempt")]


@pytest.mark.parametrize(("code", "text"), [pair for pairs in REASONS.values() for pair in pairs])
def test_every_reason_is_found(tmp_path: Path, code: str, text: str) -> None:
    text = printable(text)
    (issue,) = reasons(tmp_path, [*UNTAXED, (50, 500, text)])
    assert issue.code == code
    assert issue.field == "totals.tax_amount"
    assert text.partition(",")[0].rstrip(".") in issue.message


def test_a_reason_over_two_lines(tmp_path: Path) -> None:
    page = [*UNTAXED, (50, 500, "This supply of services is under the reverse"), (50, 513, "charge of Article 196.")]
    assert [issue.code for issue in reasons(tmp_path, page)] == ["reverse_charge"]


def test_what_is_taxed_has_no_reason(tmp_path: Path) -> None:
    page = [*HEADER, *TABLE, *TOTALS, (50, 600, "Reverse charge: customer to account for VAT to HMRC.")]
    assert reasons(tmp_path, page) == []


def test_a_file_name_is_no_reason(tmp_path: Path) -> None:
    assert reasons(tmp_path, [*UNTAXED, (50, 500, "invoice_steuerfrei_2.xml")]) == []

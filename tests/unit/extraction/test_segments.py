"""Several invoices in one file: found where they are, and never where there is one."""

from __future__ import annotations

from pathlib import Path

import pytest

from invoicext_desktop.domain.pages import Segment, in_words
from invoicext_desktop.extraction.parts import Pages, extract_parts
from invoicext_desktop.extraction.pipeline import extract
from unit.extraction.made import HEADER, TABLE, TOTALS, Text, write

PDF = "application/pdf"
FIRST = "NT-2025-0042"
WHOLE = [*HEADER, *TABLE, *TOTALS]


def changed(page: list[Text], *pairs: tuple[str, str]) -> list[Text]:
    """The page with other words."""
    result = page
    for old, new in pairs:
        result = [(x, y, text.replace(old, new)) for x, y, text in result]
    return result


SECOND = changed(WHOLE, (FIRST, "NT-2025-0043"), ("£120.00", "£121.00"))
OTHER = changed(WHOLE, (FIRST, "88123"), ("Northwind Tools", "Acorn Paper"), ("GB 980 7806 84", "GB 123 4567 82"))


def found(tmp_path: Path, *pages: list[Text]) -> list[tuple[int, int]]:
    return [(item.first, item.last) for item in extract(write(tmp_path / "a.pdf", *pages), PDF).segments]


def mark(text: str) -> Text:
    return (280, 820, text)


def test_three_invoices_in_one_file(tmp_path: Path) -> None:
    second = [changed(HEADER, (FIRST, "NT-2025-0043")) + TABLE, [(50, 60, "Continued"), *TOTALS]]
    read = extract(write(tmp_path / "a.pdf", WHOLE, *second, OTHER), PDF)
    assert [(item.first, item.last) for item in read.segments] == [(1, 1), (2, 3), (4, 4)]
    assert "NT-2025-0043" in read.segments[1].reason
    (issue,) = [issue for issue in read.issues if issue.code == "several_invoices"]
    assert issue.message.startswith("This file holds 3 invoices (pages 1, 2-3, 4); this is the first. Page 2 has")
    assert read.content.invoice_number == FIRST
    assert len(read.content.line_items) == 2
    assert read.pages == 4


def test_each_is_read_from_its_own_pages(tmp_path: Path) -> None:
    path = write(tmp_path / "a.pdf", WHOLE, SECOND)
    read = extract_parts([Pages(path, PDF, None, 2, 2)])
    assert read.content.invoice_number == "NT-2025-0043"
    assert read.content.evidence["invoice_number"].page == 2
    assert read.segments == ()
    assert read.pages == 2


def test_what_a_person_calls_one_is_read_as_one(tmp_path: Path) -> None:
    path = write(tmp_path / "a.pdf", WHOLE, SECOND)
    read = extract_parts([Pages(path, PDF)])
    assert not [issue for issue in read.issues if issue.code == "several_invoices"]
    assert len(read.content.line_items) == 4


def test_an_invoice_whose_pages_are_in_several_files(tmp_path: Path) -> None:
    one = write(tmp_path / "1.pdf", [(50, 60, "Nothing to see here, only a cover page")], HEADER + TABLE)
    two = write(tmp_path / "2.pdf", [(50, 60, "Another invoice altogether")], [(50, 50, "Page 2"), *TOTALS])
    read = extract_parts([Pages(one, PDF, None, 2, 2), Pages(two, PDF, None, 2, 2)])
    assert read.content.invoice_number == FIRST
    assert read.content.evidence["invoice_number"].page == 1
    assert read.content.evidence["totals.total"].page == 2
    assert str(read.content.totals.total) == "120.00"
    assert read.pages == 2


def test_the_page_count_that_begins_anew_is_a_reason(tmp_path: Path) -> None:
    first, second = [*WHOLE, mark("Page 1 of 1")], [*SECOND, mark("Page 1 of 1")]
    assert found(tmp_path, first, second) == [(1, 1), (2, 2)]


TERMS: list[Text] = [
    (50, 40 + 14 * line, f"{line}. Invoices are payable within the agreed term, clause {line}") for line in range(1, 40)
]
CARRIED: list[Text] = [
    (350, 60, f"Invoice number: {FIRST}"),
    (50, 100, "Carried forward"),
    (-540, 100, "£100.00"),
    *TOTALS,
]
DELIVERY = changed(
    [item for item in WHOLE if item not in TOTALS], ("Invoice number", "Delivery note no"), (FIRST, "D-77120")
)
STATEMENT: list[Text] = [
    (50, 50, "Statement of account"),
    (50, 90, "Invoice number"),
    (-540, 90, "Amount"),
    *[(50, 110 + 16 * line, f"NT-2025-{line:04}") for line in range(30, 45)],
    *[(-540, 110 + 16 * line, "£120.00") for line in range(15)],
    (-430, 400, "Total"),
    (-540, 400, "£1800.00"),
]


@pytest.mark.parametrize(
    "following",
    [
        pytest.param([TERMS], id="terms"),
        pytest.param([CARRIED], id="carried totals"),
        pytest.param([DELIVERY], id="delivery note"),
        pytest.param([STATEMENT], id="statement of many invoices"),
        pytest.param([changed(WHOLE, ("Bill to:", "COPY"))], id="copy"),
        pytest.param([changed(SECOND, ("Payment terms: 30 days net", f"Annex to invoice {FIRST}"))], id="annex"),
        pytest.param([[*SECOND, mark("Page 2 of 2")]], id="page mark that counts on"),
        pytest.param([[item for item in SECOND if item not in TOTALS and "£" not in item[2]]], id="no total"),
    ],
)
def test_one_invoice_stays_one(tmp_path: Path, following: list[list[Text]]) -> None:
    assert found(tmp_path, WHOLE, *following) == []


def test_one_with_all_of_these_stays_one(tmp_path: Path) -> None:
    assert found(tmp_path, [*WHOLE, mark("Page 1 of 3")], CARRIED, TERMS, DELIVERY, STATEMENT) == []


def test_a_statement_page_by_page_stays_one(tmp_path: Path) -> None:
    other = [(x, y, text.replace("2025", "2026")) for x, y, text in STATEMENT]
    assert found(tmp_path, STATEMENT, other) == []


def test_one_page_is_one_invoice(tmp_path: Path) -> None:
    assert found(tmp_path, WHOLE) == []


def test_segments_in_words() -> None:
    assert in_words((Segment(1, 1), Segment(2, 3), Segment(4, 4))) == "1, 2-3, 4"

"""What is stored comes back exactly: every digit, every piece of evidence."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from invoicext_desktop.domain.evidence import BBox, Evidence, EvidenceSource
from invoicext_desktop.domain.fields import Cell, get_lines
from invoicext_desktop.domain.invoice import (
    Direction,
    DocumentType,
    Fix,
    InvoiceContent,
    Issue,
    LineItem,
    Party,
    Payment,
    Severity,
    TaxLine,
    Totals,
)
from invoicext_desktop.domain.saying import FieldName, issue
from invoicext_desktop.storage.codec import (
    decode_cell,
    decode_content,
    decode_issues,
    decode_lines,
    encode_cell,
    encode_content,
    encode_issues,
    encode_lines,
)

texts = st.none() | st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
numbers = st.none() | st.decimals(-(10**12), 10**12, places=4) | st.just(Decimal("12.00"))
dates = st.none() | st.dates()
floats = st.floats(0, 1000)
evidences = st.builds(
    Evidence,
    st.floats(0, 1),
    st.sampled_from(EvidenceSource),
    st.none() | st.integers(1, 99),
    st.none() | st.builds(BBox, floats, floats, floats, floats),
    st.booleans(),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=10),
)
parties = st.builds(Party, texts, texts, texts)
lines = st.builds(LineItem, texts, numbers, texts, numbers, numbers, numbers, numbers)
contents = st.builds(
    InvoiceContent,
    document_type=st.sampled_from(DocumentType),
    direction=st.sampled_from(Direction),
    supplier=parties,
    customer=parties,
    invoice_number=texts,
    invoice_date=dates,
    due_date=dates,
    currency=texts,
    purchase_order=texts,
    line_items=st.lists(lines, max_size=3).map(tuple),
    totals=st.builds(Totals, numbers, numbers, numbers, numbers, numbers),
    taxes=st.lists(st.builds(TaxLine, numbers, numbers, numbers), max_size=2).map(tuple),
    payment=st.builds(Payment, texts, texts, texts, texts, texts),
    amount_due=numbers,
    evidence=st.dictionaries(st.sampled_from(["supplier.name", "line_items.0.amount"]), evidences),
    drafts=st.dictionaries(st.sampled_from(["due_date", "line_items.1.amount"]), st.text(max_size=5)),
)


@given(contents)
def test_content_comes_back_exactly(content: InvoiceContent) -> None:
    back = decode_content(encode_content(content))
    assert back == content
    assert repr(back) == repr(content)  # Decimal("1.0") == Decimal("1.00"), but they are printed differently


@given(contents)
def test_lines_come_back_exactly(content: InvoiceContent) -> None:
    present = get_lines(content)
    assert decode_lines(encode_lines(present)) == present


@given(numbers, texts, st.none() | evidences)
def test_cells_come_back_exactly(value: Decimal | None, draft: str | None, evidence: Evidence | None) -> None:
    cell = Cell(value, draft, evidence)
    assert repr(decode_cell("totals.total", encode_cell(cell))) == repr(cell)


def test_issues_keep_what_they_say_and_how_they_are_put_right() -> None:
    values = (("due_date", dt.date(2026, 5, 4)), ("totals.total", Decimal("1.50")))
    fixes = (Fix(values, "swap"), Fix((("currency", None),)))
    one = issue("missing", Severity.WARNING, "due_date", field_name=FieldName("due_date"), fixes=fixes, basis="x")
    plain = Issue("encrypted", Severity.ERROR, "A sentence.", None)
    assert decode_issues(encode_issues((one, plain))) == (one, plain)
    assert decode_issues('[["old","info","As it was stored.",null]]') == (
        Issue("old", Severity.INFO, "As it was stored.", None),
    )

"""Whole extraction of documents that the generator makes: every language, every layout."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from documents.content import Paper
from documents.generate import make_document
from documents.layouts import LAYOUTS
from documents.words import LANGUAGES
from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.fields import get_value
from invoicext_desktop.domain.invoice import DocumentType, Extraction, InvoiceContent
from invoicext_desktop.extraction.pipeline import extract

PDF = "application/pdf"


def read(folder: Path, seed: int, **choices: object) -> tuple[Paper, Extraction]:
    document = make_document(seed, **choices)  # type: ignore[arg-type]
    return document.paper, extract(document.write(folder), PDF)


def wrong_values(paper: Paper, content: InvoiceContent) -> Iterator[str]:
    """One line for each header value that is not the paper's."""
    wanted = {
        "supplier.name": paper.supplier,
        "supplier.address": ", ".join(paper.supplier_address),
        "invoice_number": paper.number,
        "invoice_date": paper.date,
        "due_date": paper.due,
        "currency": paper.currency,
        "totals.subtotal": paper.net,
        "totals.tax_rate": paper.rate if paper.reduced is None else None,
        "totals.tax_amount": paper.tax,
        "totals.total": paper.total,
    }
    for path, value in wanted.items():
        got = get_value(content, path)
        if got != value:
            yield f"{path}: {value!r} read as {got!r}"
    if (content.supplier.tax_id or "").replace(" ", "").replace(".", "") != paper.tax_id:
        yield f"supplier.tax_id: {paper.tax_id} read as {content.supplier.tax_id}"


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_an_unseen_supplier_is_read(tmp_path: Path, language: str, layout: str) -> None:
    paper, extraction = read(tmp_path, 7, language=language, layout=layout)
    content = extraction.content
    assert list(wrong_values(paper, content)) == []
    rows = [(line.description, line.quantity, line.unit_price, line.amount) for line in content.line_items]
    assert rows == [(row.description, row.quantity, row.unit_price, row.amount) for row in paper.rows]
    assert extraction.pages == 1


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_several_rates_are_one_invoice(tmp_path: Path, language: str, layout: str) -> None:
    paper, extraction = read(tmp_path, 3, language=language, layout=layout, several_rates=True)
    content = extraction.content
    assert list(wrong_values(paper, content)) == []
    assert {(line.rate, line.base, line.amount) for line in content.taxes} == set(paper.taxes)
    for path in ("totals.subtotal", "totals.tax_amount", "totals.total"):
        assert content.evidence[path].proved, path


def test_few_values_of_many_papers_are_wrong(tmp_path: Path) -> None:
    wrong, sure_and_wrong = [], []
    for seed in range(60):
        paper, extraction = read(tmp_path, seed)
        for line in wrong_values(paper, extraction.content):
            wrong.append((seed, line))
            evidence = extraction.content.evidence.get(line.split(":")[0])
            if evidence is not None and evidence.confidence >= 0.95:
                sure_and_wrong.append((seed, line))
    assert len(wrong) <= 0.03 * 60 * 11, wrong
    assert len(sure_and_wrong) <= 0.01 * 60 * 11, sure_and_wrong


def test_every_value_says_where_it_stands(tmp_path: Path) -> None:
    _, extraction = read(tmp_path, 11, language="de", layout="letter")
    content = extraction.content
    for path in ("supplier.name", "invoice_number", "invoice_date", "totals.total", "line_items.0.amount"):
        evidence = content.evidence[path]
        assert (evidence.source, evidence.page) == (EvidenceSource.TEXT, 1), path
        box = evidence.bbox
        assert box is not None
        assert 0 <= box.x0 < box.x1 <= 596, path
        assert 0 <= box.y0 < box.y1 <= 842, path
        assert 0 < evidence.confidence <= 1


def test_totals_that_add_up_are_proved(tmp_path: Path) -> None:
    _, extraction = read(tmp_path, 5, language="en", layout="classic")
    evidence = extraction.content.evidence["totals.total"]
    assert evidence.proved
    assert evidence.reason


def test_lines_go_on_over_pages(tmp_path: Path) -> None:
    paper, extraction = read(tmp_path, 3, language="en", layout="classic", rows=70)
    content = extraction.content
    assert extraction.pages == 3
    assert [line.amount for line in content.line_items] == [row.amount for row in paper.rows]
    assert content.totals.total == paper.total
    assert {content.evidence[f"line_items.{index}.amount"].page for index in (0, 40, 69)} == {1, 2, 3}


def test_a_credit_note_says_so(tmp_path: Path) -> None:
    found = [seed for seed in range(200) if make_document(seed, language="en").paper.credit_note]
    paper, extraction = read(tmp_path, found[0], language="en")
    assert extraction.content.document_type is DocumentType.CREDIT_NOTE
    assert extraction.content.totals.total == paper.total


def test_amounts_are_decimals_and_dates_dates(tmp_path: Path) -> None:
    _, extraction = read(tmp_path, 1)
    assert isinstance(extraction.content.totals.total, Decimal)
    assert isinstance(extraction.content.invoice_date, dt.date)

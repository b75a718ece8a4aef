"""The page made for an e-invoice in XML: everything stands on it, where the boxes say, however much there is."""

from __future__ import annotations

import dataclasses
import datetime as dt
import time
from decimal import Decimal

import pymupdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from invoicext_desktop.domain.errors import NotFoundError
from invoicext_desktop.domain.fields import get_value, paths_of
from invoicext_desktop.domain.invoice import (
    DocumentType,
    InvoiceContent,
    LineItem,
    Party,
    Payment,
    TaxLine,
    Totals,
)
from invoicext_desktop.domain.spoken import spoken_date
from invoicext_desktop.reading.drawing import as_pdf, render
from invoicext_desktop.reading.typeset import HEIGHT, WIDTH
from invoicext_desktop.reading.xml_look import amount, percent, plain
from invoicext_desktop.reading.xml_page import Shown, show

D = Decimal
LINE = LineItem("Consulting", D("2.50"), "h", D("40.00"), D("10"), D("22.00"), D("90.00"))
FULL = InvoiceContent(
    document_type=DocumentType.CREDIT_NOTE,
    supplier=Party("Żółta Łódź S.A.", "ul. Długa 5, 00-001 Warszawa", "PL1234567890"),
    customer=Party("Αθήνα Α.Ε.", "Οδός Ερμού 1, 105 63 Αθήνα", "EL123456789"),
    invoice_number="CN-2025/17",
    invoice_date=dt.date(2025, 3, 1),
    due_date=dt.date(2025, 3, 31),
    currency="EUR",
    purchase_order="PO-77",
    line_items=(LINE, dataclasses.replace(LINE, description="Жук 中文 licence", amount=D("-1234567.89"))),
    totals=Totals(D("1090.00"), D("22.00"), D("239.80"), D("1329.80")),
    taxes=(TaxLine(D("22.00"), D("1090.00"), D("239.80")),),
    payment=Payment("IT60X0542811101000000123456", "BCITITMMXXX", "RF18-539", "Bank transfer, 30 days"),
    amount_due=D("1129.80"),
)


def _written(content: InvoiceContent, path: str) -> str:
    """What stands on the page for a value, without spaces."""
    value = get_value(content, path)
    name = path.rpartition(".")[2]
    if path == "document_type":
        return {"invoice": "Invoice", "credit_note": "Creditnote", "receipt": "Receipt"}[str(value)]
    if isinstance(value, Decimal):
        said = (
            percent(value)
            if name in {"discount", "tax_rate"}
            else plain(value)
            if name == "quantity"
            else amount(value)
        )
    else:
        said = spoken_date(value) if isinstance(value, dt.date) else str(value)
    return "".join((said.replace(", ", " ") if name == "address" else said).split())


def _inside(shown: Shown, document: pymupdf.Document, path: str) -> str:
    page, box = shown.places[path]
    clip = pymupdf.Rect(box.x0 - 0.5, box.y0, box.x1 + 0.5, box.y1)
    words = document[page - 1].get_text("rawdict", clip=clip)
    found = [
        character["c"]
        for block in words["blocks"]
        for line in block.get("lines", ())
        for span in line["spans"]
        for character in span["chars"]
    ]
    return "".join("".join(found).split())


def test_every_value_stands_in_its_box() -> None:
    shown = show(FULL, ["Reverse charge."], "UBL")
    with pymupdf.open(stream=as_pdf(shown.pages)) as document:
        for path in paths_of(FULL):
            if get_value(FULL, path) is None:
                continue  # no e-invoice says it
            assert _written(FULL, path) in _inside(shown, document, path), path
        text = document[0].get_text()
    assert "Reverse charge." in text
    assert "UBL" in text
    for page, box in shown.places.values():
        assert page == 1
        assert 0 < box.x0 < box.x1 < WIDTH
        assert 0 < box.y0 < box.y1 < HEIGHT


@pytest.mark.parametrize("rates", [0, 1, 2, 40])
@pytest.mark.parametrize("rate", [None, D("22.00")])
def test_taxes(rates: int, rate: Decimal | None) -> None:
    taxes = tuple(TaxLine(D(n), D(100), D(n)) for n in range(rates))
    content = dataclasses.replace(FULL, taxes=taxes, totals=dataclasses.replace(FULL.totals, tax_rate=rate))
    shown = show(content)
    with pymupdf.open(stream=as_pdf(shown.pages)) as document:
        for path in paths_of(content):
            if get_value(content, path) is not None:
                assert _written(content, path) in _inside(shown, document, path), path


def test_nothing_known() -> None:
    shown = show(InvoiceContent())
    assert len(shown.pages) == 1
    assert set(shown.places) == {"document_type"}
    assert render(shown.pages, 1, 1.0).width == 596


def test_three_thousand_lines() -> None:
    lines = tuple(dataclasses.replace(LINE, description=f"Item {n} of a long list") for n in range(3000))
    began = time.monotonic()
    shown = show(dataclasses.replace(FULL, line_items=lines))
    image = render(shown.pages, len(shown.pages), 1.0)
    assert time.monotonic() - began < 3
    assert image.height == 842
    assert len(shown.pages) > 50
    assert all(f"line_items.{n}.amount" in shown.places for n in range(3000))
    pages = [shown.places[f"line_items.{n}.description"][0] for n in range(3000)]
    assert pages == sorted(pages)
    with pymupdf.open(stream=as_pdf(shown.pages[-1:])) as document:
        assert "Description" in document[0].get_text() or "Total" in document[0].get_text()


def test_a_page_that_is_not_there() -> None:
    with pytest.raises(NotFoundError):
        render(show(FULL).pages, 2, 1.0)


@pytest.mark.parametrize("evil", ["<b>Bold</b><script>x</script>", "&lt;i&gt; %PDF-1.4 endstream", "(a) Tj \\ ET"])
def test_markup_is_text(evil: str) -> None:
    content = dataclasses.replace(FULL, supplier=Party(evil, evil, evil), invoice_number=evil)
    shown = show(content)
    with pymupdf.open(stream=as_pdf(shown.pages)) as document:
        assert "".join(evil.split()) in _inside(shown, document, "supplier.name")


def test_texts_of_any_length() -> None:
    text = "word " * 4000
    content = dataclasses.replace(
        FULL,
        supplier=Party("x" * 20_000, text, text),
        invoice_number="9" * 3000,
        line_items=(
            dataclasses.replace(LINE, description=text, unit="u" * 500, quantity=D("123456789012345.123456789012")),
        ),
        payment=Payment(text, text, text, text),
    )
    shown = show(content, [text])
    for page in shown.pages:
        for run in page.runs:
            assert 0 < run.y < HEIGHT
            assert run.x >= 0


@settings(max_examples=40)
@given(st.text(max_size=60), st.text(max_size=60), st.decimals(-(10**14), 10**14, places=4))
def test_any_text_and_number(name: str, number: str, value: Decimal) -> None:
    content = dataclasses.replace(
        FULL,
        supplier=Party(name, name, name),
        invoice_number=number,
        line_items=(LineItem(name, value, name, value, value, value, value),),
        totals=Totals(value, value, value, value),
    )
    assert render(show(content).pages, 1, 0.5).width > 0

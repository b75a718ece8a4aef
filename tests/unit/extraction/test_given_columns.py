"""Lines read by columns that a person drew, and columns proposed to begin with."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from invoicext_desktop.domain.column_grid import (
    Area,
    Grid,
    divided,
    grid_of,
    with_area,
    with_edge,
    with_kind,
    without_area,
    without_edge,
)
from invoicext_desktop.domain.evidence import BBox, EvidenceSource
from invoicext_desktop.domain.fields import Line
from invoicext_desktop.domain.page_text import PageText, PageWord
from invoicext_desktop.extraction.given_columns import read_given
from invoicext_desktop.extraction.page_words import page_words
from invoicext_desktop.extraction.proposed_columns import proposed
from invoicext_desktop.reading.sniff import PDF
from ui.review.made import make_invoice

GRID = Grid((40, 300, 360, 440, 520), ("description", "quantity", "unit_price", "amount"), (Area(1, 90, 400),))


def page(*rows: tuple[float, dict[float, str]], decimal: str = ".") -> PageText:
    """Words by the place of their left edge, row by row."""
    words = []
    for number, (y, texts) in enumerate(rows):
        for run, (x, text) in enumerate(texts.items()):
            at = x
            for part in text.split(" "):
                words.append(PageWord(part, BBox(at, y, at + 5 * len(part), y + 10), number, 100 * number + run))
                at += 5 * len(part) + 4
    return PageText(tuple(words), decimal)


def told(lines: tuple[Line, ...]) -> list[tuple[str | None, Decimal | None, Decimal | None, Decimal | None]]:
    return [(it.item.description, it.item.quantity, it.item.unit_price, it.item.amount) for it in lines]


def test_every_word_belongs_to_the_column_in_which_it_stands() -> None:
    text = page(
        (60, {50: "Invoice 4711"}),
        (100, {50: "Description", 310: "Qty", 370: "Price", 450: "Amount"}),
        (120, {50: "Copier paper", 310: "2", 370: "3.50", 450: "7.00"}),
        (140, {50: "Toner", 310: "1", 370: "30.00", 450: "30.00"}),
        (152, {50: "for model 12"}),
        (420, {370: "Total", 450: "37.00"}),
    )
    lines = read_given(GRID, {1: text})
    assert told(lines) == [
        ("Copier paper", Decimal(2), Decimal("3.50"), Decimal("7.00")),
        ("Toner for model 12", Decimal(1), Decimal(30), Decimal(30)),
    ]
    evidence = dict(lines[0].evidence)
    assert evidence["amount"].proved
    assert evidence["amount"].bbox == BBox(450, 120, 470, 130)
    assert evidence["description"].source is EvidenceSource.USER
    assert dict(read_given(GRID, {1: text}, scanned=frozenset({1}))[0].evidence)["amount"].source is EvidenceSource.OCR


def test_words_may_stand_above_the_numbers_of_their_line() -> None:
    text = page(
        (100, {50: "Hosting"}),
        (112, {50: "in March", 310: "1", 370: "5.00", 450: "5.00"}),
        (124, {50: "Hosting"}),
        (136, {50: "in April", 310: "1", 370: "6.00", 450: "6.00"}),
    )
    assert [line.item.description for line in read_given(GRID, {1: text})] == ["Hosting in March", "Hosting in April"]


def test_what_is_no_number_is_kept_as_it_stands() -> None:
    text = page((100, {50: "Setup", 310: "1", 370: "12,3,4", 450: "9.00"}), (120, {50: "Free", 310: "1", 450: "incl."}))
    lines = read_given(GRID, {1: text})
    assert lines[0].drafts == (("unit_price", "12,3,4"),)
    assert lines[0].item.unit_price is None


def test_units_beside_the_quantity_and_columns_that_nobody_reads() -> None:
    grid = replace(GRID, edges=(20, 40, 300, 360, 440, 520), kinds=("", *GRID.kinds))
    text = page((100, {22: "1.", 50: "Advice", 310: "2 h", 370: "50.00", 450: "100.00"}))
    (line,) = read_given(grid, {1: text})
    assert (line.item.description, line.item.quantity, line.item.unit) == ("Advice", Decimal(2), "h")


def test_a_line_goes_on_over_the_end_of_the_page() -> None:
    grid = with_area(GRID, 2, 90, 400)
    first = page((100, {50: "Copier paper", 310: "2", 370: "3,50", 450: "7,00"}), decimal=",")
    second = page((100, {50: "of five"}), (120, {50: "Nails", 310: "3", 370: "1,00", 450: "3,00"}), decimal="")
    assert told(read_given(grid, {1: first, 2: second})) == [
        ("Copier paper of five", Decimal(2), Decimal("3.50"), Decimal("7.00")),
        ("Nails", Decimal(3), Decimal("1.00"), Decimal("3.00")),
    ]
    assert len(read_given(grid, {2: second})) == 1
    assert read_given(grid, {}) == ()


def test_the_amounts_of_a_credit_note_are_positive() -> None:
    text = page((100, {50: "Paper", 310: "-2", 370: "3.50", 450: "-7.00"}))
    (line,) = read_given(GRID, {1: text}, credit=True)
    assert (line.item.quantity, line.item.amount) == (Decimal(2), Decimal("7.00"))
    (line,) = read_given(GRID, {1: text})
    assert line.item.amount == Decimal("-7.00")


@pytest.mark.parametrize("count", [1, 6, 40])
def test_columns_as_they_were_read_give_the_same_lines(tmp_path: Path, count: int) -> None:
    path = tmp_path / "invoice.pdf"
    read = make_invoice(path, lines=count).content
    grid = grid_of(read)
    assert grid is not None
    assert grid.kinds == ("description", "quantity", "unit_price", "amount")
    pages = {number: page_words(path, PDF, number) for number in (1, 2)}
    assert [line.item for line in read_given(grid, pages)] == list(read.line_items)


def test_columns_are_proposed_where_a_table_seems_to_be(tmp_path: Path) -> None:
    path = tmp_path / "invoice.pdf"
    read = make_invoice(path, lines=6).content
    grid = proposed(page_words(path, PDF, 1), 1)
    assert grid is not None
    assert grid.kinds == ("description", "quantity", "unit_price", "amount")
    assert [line.item for line in read_given(grid, {1: page_words(path, PDF, 1)})] == list(read.line_items)
    drawn = proposed(page_words(path, PDF, 1), 1, BBox(40, 215, 560, 355))
    assert drawn is not None
    assert [line.item for line in read_given(drawn, {1: page_words(path, PDF, 1)})] == list(read.line_items)
    assert proposed(PageText(), 1) is None
    assert proposed(page_words(path, PDF, 1), 1, BBox(0, 0, 10, 10)) is None


def test_edges_move_between_their_neighbours_only() -> None:
    assert with_edge(GRID, 1, 250).edges == (40, 250, 360, 440, 520)
    assert with_edge(GRID, 1, 999).edges[1] == 352
    assert with_edge(GRID, 0, -50).edges[0] == 0
    assert with_edge(GRID, 4, 700).edges[4] == 700


def test_columns_are_divided_joined_and_named() -> None:
    more = divided(GRID, 280)
    assert more.kinds == ("description", "", "quantity", "unit_price", "amount")
    assert divided(GRID, 44).kinds == GRID.kinds
    assert without_edge(more, 1) == GRID
    assert without_edge(GRID, 0) == GRID
    assert with_kind(GRID, 1, "amount").kinds == ("description", "amount", "unit_price", "quantity")
    assert with_kind(GRID, 0, "quantity").kinds == ("quantity", "", "unit_price", "amount")
    assert without_area(GRID, 1) == GRID
    assert without_area(with_area(GRID, 2, 50, 20), 1).areas == (Area(2, 20, 50),)

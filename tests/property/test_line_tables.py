"""What is pasted or drawn, whatever it is: nothing is lost, nothing breaks."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from invoicext_desktop.domain.column_grid import (
    KINDS,
    Area,
    Grid,
    divided,
    grid_of,
    with_edge,
    with_kind,
    without_edge,
)
from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.fields import LINE_FIELDS, Line, check_value, get_lines, with_lines
from invoicext_desktop.domain.invoice import InvoiceContent, LineItem
from invoicext_desktop.domain.page_text import PageText, PageWord
from invoicext_desktop.domain.sharing import shared
from invoicext_desktop.extraction.given_columns import read_given
from invoicext_desktop.extraction.proposed_columns import proposed
from invoicext_desktop.storage.codec import decode_lines, encode_lines
from invoicext_desktop.ui.review.lines_clipboard import as_text, from_text

NAMES = [spec.path for spec in LINE_FIELDS]
LOCALES = [QLocale(name) for name in ("en_GB", "de_DE", "fr_CH", "hi_IN")]
texts = st.text(st.characters(codec=None), max_size=12) | st.sampled_from(
    ["1.234,50", "12,5", "-3", "a;b", '"', "20 %"]
)
numbers = st.none() | st.decimals(-99999, 99999, places=2, allow_nan=False)


@st.composite
def words(draw: st.DrawFn) -> PageText:
    made = []
    for number in range(draw(st.integers(0, 25))):
        x, y = draw(st.floats(0, 600)), draw(st.floats(0, 800))
        box = BBox(x, y, x + draw(st.floats(0, 200)), y + draw(st.floats(0, 30)))
        text = draw(st.text("0123456789.,-%€abc ", min_size=1, max_size=9))
        made.append(PageWord(text, box, draw(st.integers(0, 6)), number))
    return PageText(tuple(made), draw(st.sampled_from(["", ".", ","])))


@st.composite
def drawings(draw: st.DrawFn) -> Grid:
    edges = sorted(draw(st.lists(st.floats(0, 600), min_size=2, max_size=7, unique=True)))
    kinds = draw(st.lists(st.sampled_from(KINDS), min_size=len(edges) - 1, max_size=len(edges) - 1))
    top = draw(st.floats(0, 700))
    return Grid(tuple(edges), tuple(kinds), (Area(1, top, top + draw(st.floats(1, 400))),))


@given(st.lists(st.lists(texts, min_size=1, max_size=7), max_size=6), st.sampled_from(LOCALES), st.sampled_from("\t;,"))
def test_any_paste_can_be_kept(table: list[list[str]], locale: QLocale, between: str) -> None:
    text = "\n".join(between.join(row) for row in table)
    pasted = from_text(text, NAMES, locale)
    for row in pasted.rows:
        for name, cell in row.items():
            if cell.draft is None:
                check_value(f"line_items.0.{name}", cell.value)
            assert cell.draft is None or cell.value is None
            (cell.draft or "").encode("utf-8")


@given(st.lists(st.tuples(numbers, numbers, numbers), min_size=1, max_size=5), st.sampled_from(LOCALES))
def test_what_is_copied_comes_back(rows: list[tuple[Decimal | None, ...]], locale: QLocale) -> None:
    lines = [Line(LineItem("Paper", quantity, None, price, None, None, amount)) for quantity, price, amount in rows]
    pasted = from_text(as_text(lines, LINE_FIELDS, locale), NAMES, locale).rows
    assert [[row[name].value for name in NAMES] for row in pasted] == [
        [getattr(line.item, name) for name in NAMES] for line in lines
    ]


@given(drawings(), words())
def test_any_drawing_reads_any_page(grid: Grid, page: PageText) -> None:
    lines = read_given(grid, {1: page}, scanned=frozenset({1}))
    assert decode_lines(encode_lines(lines)) == lines
    content = with_lines(InvoiceContent(), lines)
    assert get_lines(content) == lines
    again = grid_of(content)
    assert again is None or list(again.edges) == sorted(again.edges)


@given(words(), st.none() | st.builds(lambda x, y: BBox(x, y, x + 300, y + 300), st.floats(0, 500), st.floats(0, 700)))
def test_a_proposal_is_a_drawing(page: PageText, box: BBox | None) -> None:
    grid = proposed(page, 1, box)
    if grid is not None:
        assert len(grid.kinds) == len(grid.edges) - 1
        assert list(grid.edges) == sorted(grid.edges)
        assert all(grid.kinds.count(kind) <= 1 for kind in KINDS if kind)


@given(drawings(), st.integers(0, 6), st.floats(-50, 700), st.sampled_from(KINDS))
def test_drawings_stay_whole(grid: Grid, at: int, x: float, kind: str) -> None:
    at = min(at, len(grid.kinds) - 1)
    for changed in (with_edge(grid, at, x), divided(grid, x), without_edge(grid, at), with_kind(grid, at, kind)):
        assert len(changed.kinds) == len(changed.edges) - 1
        assert list(changed.edges) == sorted(changed.edges)


@given(st.lists(st.tuples(st.sampled_from(["a", "b"]), numbers), max_size=6))
def test_sharing_changes_nothing_but_the_objects(rows: list[tuple[str, Decimal | None]]) -> None:
    lines = tuple(LineItem(text, amount=amount) for text, amount in rows)
    known = InvoiceContent(line_items=tuple(reversed(lines)))
    fresh = InvoiceContent(line_items=tuple(LineItem(text, amount=amount) for text, amount in rows))
    made = shared(fresh, known)
    assert list(map(str, made.line_items)) == list(map(str, fresh.line_items))
    assert all(any(line is old for old in known.line_items) for line in made.line_items)
    assert len({id(line) for line in made.line_items}) == len(lines)

"""Finding a phrase on pages."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.page_text import PageText, PageWord
from invoicext_desktop.ui.review.page_search import PageSearch, SearchablePage


def page(*rows: str) -> PageText:
    words = [
        PageWord(text, BBox(10 * place, 12 * row, 10 * place + 8, 12 * row + 10), row, row)
        for row, line in enumerate(rows)
        for place, text in enumerate(line.split())
    ]
    return PageText(tuple(words))


def found_in(text: PageText, asked: str) -> list[tuple[PageWord, ...]]:
    return SearchablePage(text).find(asked)


def said(found: list[tuple[PageWord, ...]]) -> list[str]:
    return [" ".join(word.text for word in words) for words in found]


def test_case_accents_and_line_breaks_do_not_matter() -> None:
    text = page("Café Müller", "GmbH Berlin", "cafe")
    assert said(found_in(text, "CAFE")) == ["Café", "cafe"]
    assert said(found_in(text, "muller gmbh")) == ["Müller GmbH"]
    assert said(found_in(text, "  ")) == []
    assert said(found_in(text, "er g")) == ["Müller GmbH"]
    assert found_in(page(), "x") == []


@given(
    st.lists(st.text("abAB ä", min_size=1, max_size=6).filter(str.strip), max_size=12), st.text("abAB ä", max_size=5)
)
def test_what_is_found_has_the_phrase_in_it(lines: list[str], asked: str) -> None:
    wanted = " ".join(asked.casefold().replace("ä", "a").split())
    for words in said(found_in(page(*lines), asked)):
        assert wanted in words.casefold().replace("ä", "a")


def test_pages_keep_their_order_and_are_made_ready_once() -> None:
    search, first, third = PageSearch(), page("Total 12"), page("Grand total")
    found = search.find([(0, first), (2, third)], "total")
    assert [at for at, _ in found] == [0, 2]
    ready = search._ready[0]
    assert [at for at, _ in search.find([(0, first), (1, page("no")), (2, third)], "total")] == [0, 2]
    assert search._ready[0] is ready
    assert search.find([(0, third)], "12") == []

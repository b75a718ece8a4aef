"""Finding a phrase on a page."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.page_text import PageText, PageWord
from invoicext_desktop.ui.review.page_search import found_in


def page(*rows: str) -> PageText:
    words = [
        PageWord(text, BBox(10 * place, 12 * row, 10 * place + 8, 12 * row + 10), row, row)
        for row, line in enumerate(rows)
        for place, text in enumerate(line.split())
    ]
    return PageText(tuple(words))


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

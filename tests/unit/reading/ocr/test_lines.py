"""Lines of letters become words: where they stand, how sure they are."""

from __future__ import annotations

import numpy as np
import pytest

from invoicext_desktop.reading.model import Word
from invoicext_desktop.reading.ocr.engine import Letter, Quad
from invoicext_desktop.reading.ocr.lines import words_of


def quad(x0: float, y0: float, x1: float, y1: float, drop: float = 0.0) -> Quad:
    """A line's corners; its right end lies `drop` lower."""
    return np.array([[x0, y0], [x1, y0 + drop], [x1, y1 + drop], [x0, y1]], dtype=np.float32)


def letters(text: str, certainty: float = 0.99) -> list[Letter]:
    """Evenly spaced."""
    return [Letter(letter, (at + 0.5) / len(text), certainty) for at, letter in enumerate(text)]


def words(text: str, box: Quad | None = None, certainty: float = 0.99) -> list[Word]:
    line = quad(0, 0, 10 * len(text), 20) if box is None else box
    return list(words_of(line, letters(text, certainty), 3))


def test_spaces_part_words() -> None:
    assert [word.text for word in words("Total due 12.50")] == ["Total", "due", "12.50"]


def test_a_word_stands_where_its_letters_are() -> None:
    first, last = words("Total 12.50")
    assert (first.box.x0, first.box.x1) == pytest.approx((0, 50), abs=1)
    assert (last.box.x0, last.box.x1) == pytest.approx((60, 110), abs=1)
    assert (last.box.y0, last.box.y1) == pytest.approx((0, 20), abs=0.1)


def test_a_wide_gap_parts_words_without_a_space() -> None:
    found = [
        Letter(letter, at, 0.99)
        for letter, at in zip("Tax5.00", (0.02, 0.05, 0.08, 0.8, 0.83, 0.86, 0.89), strict=True)
    ]
    assert [word.text for word in words_of(quad(0, 0, 400, 20), found, 0)] == ["Tax", "5.00"]


def test_on_a_sloping_line_each_word_has_its_own_height() -> None:
    first, last = words("Total 12.50", quad(0, 0, 110, 20, drop=11))
    assert last.box.y0 - first.box.y0 == pytest.approx(6, abs=0.5)
    assert last.box.y1 - last.box.y0 == pytest.approx(20, abs=0.5)


def test_a_word_is_as_certain_as_its_least_certain_letter() -> None:
    line = [*letters("10.00", 0.99)]
    line[1] = Letter("0", line[1].at, 0.61)
    (word,) = words_of(quad(0, 0, 50, 20), line, 0)
    assert word.certainty == 0.61


def test_uncertain_lines_are_stains() -> None:
    assert words("~,.-", certainty=0.3) == []


def test_no_letters_are_no_words() -> None:
    assert list(words_of(quad(0, 0, 50, 20), [], 0)) == []


def test_wide_forms_of_signs_are_the_usual_ones() -> None:
    assert [word.text for word in words("Nr：5")] == ["Nr:5"]

"""Generated books: nothing wrong is ever booked without asking, and nearly all that may be booked is."""

from __future__ import annotations

import pytest

from payments.judging import scored, table


def test_a_few_books() -> None:
    score = scored(range(30))
    assert not score.wrong, table(score)
    assert score.share("covered", "auto") >= 0.97
    assert score.share("right", "links") >= 0.97


@pytest.mark.soak
def test_many_books() -> None:
    score = scored(range(1000, 1600))
    assert not score.wrong, table(score)
    assert score.share("covered", "auto") >= 0.97
    assert score.share("right", "links") >= 0.97

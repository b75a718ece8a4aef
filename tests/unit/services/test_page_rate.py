from __future__ import annotations

from invoicext_desktop.services.page_rate import LEAST, WINDOW, PageRate


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def said(rate: PageRate) -> int | None:
    return rate.per_minute


def test_pages_of_the_last_half_minute() -> None:
    clock = Clock()
    rate = PageRate(clock)
    rate.add(3)
    assert said(rate) is None, "too early to say"
    clock.now += LEAST
    rate.add(1)
    assert said(rate) == 120
    clock.now += WINDOW + 1
    assert said(rate) is None, "nothing was read for a while"
    rate.add(15)
    assert said(rate) == 30


def test_a_new_batch_begins_anew() -> None:
    clock = Clock()
    rate = PageRate(clock)
    rate.add(100)
    clock.now += 20
    rate.begin()
    rate.add(1)
    clock.now += 10
    assert said(rate) == 6

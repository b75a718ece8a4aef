"""Pages a minute, told by a clock that the test turns."""

from __future__ import annotations

from invoicext_desktop.services.pace import WINDOW_SECONDS, Pace


def paces() -> list[int | None]:
    now = [1000.0]
    pace = Pace(lambda: now[0])
    told = [pace.pages_per_minute]
    pace.begin()
    pace.count(10)
    told.append(pace.pages_per_minute)
    now[0] += 6
    told.append(pace.pages_per_minute)
    now[0] += WINDOW_SECONDS
    pace.count(5)
    told.append(pace.pages_per_minute)
    pace.stop()
    told.append(pace.pages_per_minute)
    return told


def test_pages_are_counted_over_the_last_while() -> None:
    """Nothing is told before or too early; what is long ago does not count; a new batch begins anew."""
    assert paces() == [None, None, 100, 10, None]

"""How a page lies is told by its lines, and taken out."""

from __future__ import annotations

import math

import numpy as np
import pytest

from invoicext_desktop.reading.ocr.engine import Quad
from invoicext_desktop.reading.ocr.plane import PlaneMap, level, rotation, turned_back
from invoicext_desktop.reading.ocr.slope import keystone, slope

WIDTH, HEIGHT = 1000, 1400


def page_of(moved: PlaneMap, count: int = 12) -> list[Quad]:
    """Level lines down the page, after `moved`."""
    lines = [(100.0, 100.0 * (at + 1), 900.0 - 40 * (at % 3), 100.0 * (at + 1) + 30) for at in range(count)]
    corners = [np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], dtype=np.float32) for x0, y0, x1, y1 in lines]
    return [moved.applied(line) for line in corners]


@pytest.mark.parametrize("degrees", [-12.0, -3.0, -0.4, 0.4, 2.0, 9.0])
def test_the_slope_of_a_turned_page_is_found(degrees: float) -> None:
    turned = page_of(rotation(math.radians(degrees), WIDTH / 2, HEIGHT / 2))
    assert math.degrees(slope(turned)) == pytest.approx(degrees, abs=0.02)


def test_level_lines_are_left_alone() -> None:
    assert slope(page_of(rotation(0.0, 0, 0))) == 0.0


def test_a_stamp_does_not_turn_the_page() -> None:
    lines = [*page_of(rotation(0.0, 0, 0)), *page_of(rotation(math.radians(30), 500, 700), count=2)]
    assert slope(lines) == 0.0


def test_two_lines_say_nothing() -> None:
    assert slope(page_of(rotation(math.radians(5), 500, 700), count=2)) == 0.0


def test_what_grows_from_top_to_bottom_is_taken_out() -> None:
    away = level(0.02, -3e-5, WIDTH / 2).undone()
    seen = page_of(away)
    first, growth = keystone(seen, HEIGHT)
    levelled = [level(first, growth, WIDTH / 2).applied(line) for line in seen]
    before = max(abs(line[1][1] - line[0][1]) for line in seen)
    assert before > 8
    assert max(abs(line[1][1] - line[0][1]) for line in levelled) < 1


def test_a_page_seen_straight_has_no_keystone() -> None:
    assert keystone(page_of(rotation(0.0, 0, 0)), HEIGHT) == (0.0, 0.0)


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_turns_lead_back(turns: int) -> None:
    """The top left corner's neighbourhood of the picture, found again after the picture was turned."""
    picture = np.zeros((HEIGHT, WIDTH), dtype=np.uint8)
    picture[40, 70] = 1
    turned = np.rot90(picture, -turns)
    (y,), (x,) = np.nonzero(turned)
    back = turned_back(turns, turned.shape[1], turned.shape[0])
    (point,) = back.applied(np.array([[x + 0.5, y + 0.5]], dtype=np.float32))
    assert tuple(point) == pytest.approx((70.5, 40.5))

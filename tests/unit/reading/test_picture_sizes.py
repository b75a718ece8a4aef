"""How large the paper is that a picture shows."""

from __future__ import annotations

import pytest

from invoicext_desktop.reading.images.sizes import size_in_points


@pytest.mark.parametrize(
    ("pixels", "dpi", "points"),
    [
        ((1654, 2339), (200, 200), (595, 842)),  # a scan that knows what it is
        ((1728, 1145), (204, 98), (610, 841)),  # a fax
        ((874, 1240), (150, 150), (419.5, 595)),  # A5
        ((620, 3000), (200, 200), (223, 1080)),  # a long receipt
        ((1654, 2339), None, (595, 842)),
        ((1654, 2339), (72, 72), (595, 842)),  # programs that do not know write 72 or 96
        ((1275, 1650), (96, 96), (612, 792)),
        ((2339, 1654), (1, 1), (842, 595)),  # lying
        ((3024, 4032), (72, 72), (594, 792)),  # a phone
        ((4032, 3024), None, (792, 594)),
        ((2160, 3840), None, (474, 842)),
        ((600, 1500), None, (227, 567)),  # a receipt, cut out
        ((600, 1500), (72, 72), (227, 567)),
        ((1240, 2362), (96, 96), (595, 1133)),  # two pages below each other
        ((1000, 1000), (20_000, 20_000), (612, 612)),
        ((1000, 1000), (float("nan"), 300), (612, 612)),
    ],
)
def test_the_paper_of_a_picture(
    pixels: tuple[int, int], dpi: tuple[float, float] | None, points: tuple[float, float]
) -> None:
    assert size_in_points(*pixels, dpi) == pytest.approx(points, rel=0.005)


@pytest.mark.parametrize("pixels", [(1, 1), (1, 60_000), (60_000, 1), (10, 40_000)])
def test_a_size_is_always_that_of_something(pixels: tuple[int, int]) -> None:
    width, height = size_in_points(*pixels, None)
    assert 1 <= width <= 6_000
    assert 1 <= height <= 6_000

"""Pictures of pages made fit to be read: what is crooked straight, what is good untouched."""

from __future__ import annotations

import time
from functools import cache

import cv2
import numpy as np
import pytest

from documents.composed.compose import compose
from documents.generate import make_document
from documents.scanned import KINDS, Mapping, Pixels, degrade, moved_points, page_pixels, rotated
from invoicext_desktop.reading.images.light import light_of
from invoicext_desktop.reading.images.paper import find_paper
from invoicext_desktop.reading.images.prepare import Prepared, prepare
from invoicext_desktop.reading.images.skew import lie_of

DPI = 110
FEW = range(4)


@cache
def page(seed: int) -> Pixels:
    return page_pixels(compose(seed).pdf if seed % 2 else make_document(seed).pdf, dpi=DPI)


def corners_of(image: Pixels) -> list[tuple[int, int]]:
    height, width = image.shape[:2]
    return [(0, 0), (width, 0), (width, height), (0, height)]


def grey(image: Pixels) -> Pixels:
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), dtype=np.uint8)


def slant(prepared: Prepared, where: Mapping, width: int) -> float:
    """By how many degrees a level line of the page slopes in what was prepared."""
    left, right = moved_points([(0.2 * width, 400), (0.8 * width, 400)], np.linalg.inv(prepared.mapping) @ where)
    return float(np.degrees(np.arctan2(right[1] - left[1], right[0] - left[0])))


@pytest.mark.parametrize("seed", range(12))
def test_a_clean_page_stays_as_it_is(seed: int) -> None:
    image = page(seed)
    prepared = prepare(image)
    assert prepared.image is image
    assert np.array_equal(prepared.mapping, np.eye(3))
    assert not prepared.cut


@pytest.mark.parametrize("kind", ["scan", "faint", "stained", "fax"])
@pytest.mark.parametrize("seed", FEW)
def test_so_does_a_good_scan(seed: int, kind: str) -> None:
    image, _ = degrade(page(seed), seed, kind)
    assert prepare(image).image is image


@pytest.mark.parametrize("seed", range(8))
def test_the_angle_of_lines_is_found_to_a_tenth_of_a_degree(seed: int) -> None:
    chance = np.random.default_rng(seed)
    for angle in (0.0, *chance.uniform(-14, 14, 2)):
        lie = lie_of(grey(rotated(page(seed), angle)[0]))
        assert lie is not None
        assert lie.angle == pytest.approx(angle, abs=0.15)
        assert not lie.sideways
        turned = lie_of(np.ascontiguousarray(np.rot90(grey(rotated(page(seed), angle)[0]))))
        assert turned is not None
        assert turned.sideways
        assert turned.angle == pytest.approx(angle, abs=0.15)


@pytest.mark.parametrize("kind", ["askew", "tilted"])
@pytest.mark.parametrize("seed", FEW)
def test_what_lies_askew_is_made_level(seed: int, kind: str) -> None:
    image, where = degrade(page(seed), seed, kind)
    prepared = prepare(image)
    assert abs(slant(prepared, where, page(seed).shape[1])) < (0.2 if kind == "askew" else 3.1)
    assert not prepared.cut
    inside = moved_points(corners_of(page(seed)), np.linalg.inv(prepared.mapping) @ where)
    height, width = prepared.image.shape[:2]
    assert (inside > -0.02 * height).all()
    assert (inside < (1.02 * width, 1.02 * height)).all()


@pytest.mark.parametrize("kind", ["photo", "dark photo", "photo on its side"])
@pytest.mark.parametrize("seed", FEW)
def test_paper_is_cut_out_of_a_photo_and_flat(seed: int, kind: str) -> None:
    image, where = degrade(page(seed), seed, kind)
    prepared = prepare(image)
    assert prepared.cut
    found = moved_points(corners_of(page(seed)), np.linalg.inv(prepared.mapping) @ where)
    height, width = prepared.image.shape[:2]
    margin = 0.03 * max(height, width)
    edges = np.minimum(np.abs(found), np.abs(found - (width, height)))
    assert (edges < margin).all()
    assert width * height <= 4_010_000


def test_a_photo_without_a_paper_is_left_whole() -> None:
    chance = np.random.default_rng(1)
    desk = cv2.resize(chance.integers(0, 255, (30, 40, 3), dtype=np.uint8), (1200, 900), interpolation=cv2.INTER_CUBIC)
    assert find_paper(np.asarray(desk, dtype=np.uint8), grey(np.asarray(desk, dtype=np.uint8))) is None
    for odd in (
        np.zeros((50, 3000, 3), np.uint8),
        np.full((1, 1, 3), 255, np.uint8),
        np.zeros((600, 600, 3), np.uint8),
    ):
        assert prepare(odd).image is odd


def test_a_deep_shadow_is_lifted() -> None:
    image, _ = degrade(page(1), 5, "shaded")
    before, after = light_of(grey(image)), light_of(grey(prepare(image).image))
    assert before is not None
    assert after is None or after.min() / after.max() > 1.5 * before.min() / before.max()


def test_a_grey_picture_is_as_good() -> None:
    image, _ = degrade(page(2), 3, "photo")
    in_grey, in_colour = prepare(grey(image)), prepare(image)
    assert in_grey.cut
    assert in_grey.image.ndim == 2
    assert in_grey.mapping == pytest.approx(in_colour.mapping, rel=0.05, abs=8)


def test_it_takes_no_time_to_see_that_nothing_is_the_matter() -> None:
    image = page_pixels(make_document(2).pdf)
    spent = []
    for _ in range(5):
        started = time.perf_counter()
        prepare(image)
        spent.append(time.perf_counter() - started)
    assert min(spent) < 0.3  # 0.05 s on a machine with nothing else to do


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_the_same_seed_does_the_same_to_a_page(kind: str) -> None:
    small = page(1)[:300, :400]
    one, other = degrade(small, 3, kind), degrade(small, 3, kind)
    assert np.array_equal(one[0], other[0])
    assert np.array_equal(one[1], other[1])

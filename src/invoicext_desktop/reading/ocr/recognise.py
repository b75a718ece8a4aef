"""The words of a picture, however it lies: turned a quarter, or upside down."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from invoicext_desktop.reading.model import Word
from invoicext_desktop.reading.ocr.engine import Engine, Found, Image, Quad
from invoicext_desktop.reading.ocr.lines import words_of
from invoicext_desktop.reading.ocr.plane import PlaneMap, level, rotation, turned_back
from invoicext_desktop.reading.ocr.slope import keystone, slope

#: Pictures with more pixels are made smaller: a page of A4 at 200 dots an inch has 3.9 million.
MOST_PIXELS = 4_000_000
#: In small pictures single figures are too small to be found: these are made larger.
FEW_PIXELS, LARGER = 1_200_000, 1.5
#: Lines this much higher than wide run from top to bottom.
TALL = 1.5
#: Of lines with fewer pixels nothing is known of how they lie: a "1", a "-".
SHORT = 3.0
#: So many lines are asked whether they stand on their heads.
ASKED = 24


@dataclass(frozen=True, slots=True)
class Recognised:
    """Words where they stand on a page that lies as it should, in pixels of the picture that was given.

    `width` and `height` are that page's. `back` leads from its points to those of the picture.
    """

    words: tuple[Word, ...]
    width: float
    height: float
    back: PlaneMap


def recognise(image: Image, engine: Engine) -> Recognised:
    """All words of `image`, RGB of shape (height, width, 3). One whose lines do not lie level is turned first."""
    pixels = image.shape[0] * image.shape[1]
    scale = LARGER if pixels < FEW_PIXELS else min(1.0, math.sqrt(MOST_PIXELS / pixels))
    picture = _scaled(image, scale)
    turns = 0
    found = engine.find(picture)
    if _runs_down(found.quads):
        picture, turns = np.ascontiguousarray(np.rot90(picture, -1)), 1
        found = engine.find(picture)
    height, width = picture.shape[:2]
    if _stands_on_its_head(found, engine):
        found = Found([_over(quad, width, height) for quad in found.quads], [_turned(cut) for cut in found.cuts])
        turns += 2
    levelled = _levelling(found.quads, width, height)
    found = Found([levelled.applied(quad) for quad in found.quads], found.cuts)
    words = tuple(word.scaled(1 / scale) for word in _words(found, engine))
    back = turned_back(turns, width, height).after(levelled.undone()).enlarged(1 / scale)
    return Recognised(words, width / scale, height / scale, back)


def _levelling(quads: Sequence[Quad], width: int, height: int) -> PlaneMap:
    """Turns the page so that its lines lie level, and takes out what grows from its top to its bottom."""
    turned = rotation(-slope(quads), width / 2, height / 2)
    first, growth = keystone([turned.applied(quad) for quad in quads], height)
    return level(first, growth, width / 2).after(turned)


def _scaled(image: Image, scale: float) -> Image:
    if scale == 1.0:
        return image
    size = round(image.shape[1] * scale), round(image.shape[0] * scale)
    way = cv2.INTER_AREA if scale < 1.0 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(image, size, interpolation=way), dtype=np.uint8)


def _words(found: Found, engine: Engine) -> Iterator[Word]:
    level = [number for number, quad in enumerate(found.quads) if not _is_tall(quad)]
    read = engine.read([found.cuts[number] for number in level])
    for line, (number, letters) in enumerate(zip(level, read, strict=True)):
        yield from words_of(found.quads[number], letters, line)


def _sides(quad: Quad) -> tuple[float, float]:
    """(width, height) of a line."""
    return float(np.linalg.norm(quad[1] - quad[0])), float(np.linalg.norm(quad[3] - quad[0]))


def _is_tall(quad: Quad) -> bool:
    width, height = _sides(quad)
    return height > TALL * width and height > SHORT * 8


def _runs_down(quads: Sequence[Quad]) -> bool:
    """Whether most of the text, by its length, runs from top to bottom or the other way."""
    level = down = 0.0
    for width, height in map(_sides, quads):
        if max(width, height) > SHORT * min(width, height):
            level, down = level + (width > height) * width, down + (height > width) * height
    return down > 2 * level


def _stands_on_its_head(found: Found, engine: Engine) -> bool:
    """The vote of the longest lines."""
    longest = sorted(found.cuts, key=lambda cut: -cut.shape[1] / max(cut.shape[0], 1))[:ASKED]
    votes = engine.upside_down(longest) if longest else []
    return 2 * sum(votes) > len(votes)


def _over(quad: Quad, width: int, height: int) -> Quad:
    """The same line once the picture is turned by 180 degrees."""
    turned = np.array([width, height], dtype=np.float32) - quad
    return np.asarray(turned[[2, 3, 0, 1]], dtype=np.float32)


def _turned(cut: Image) -> Image:
    return np.ascontiguousarray(np.rot90(cut, 2))

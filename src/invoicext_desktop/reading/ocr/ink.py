"""How much of what looks like text on a page its own words leave out."""

from __future__ import annotations

from collections.abc import Iterable

import cv2
import numpy as np
import numpy.typing as npt
import pymupdf

from invoicext_desktop.reading.model import Word

#: Dots an inch at which lines of text can be told from rules, pictures and stains.
DPI = 90
SCALE = DPI / 72
#: Lines of text, in pixels of that: how high they are, and how much longer than high.
LOWEST, HIGHEST, LONGER = 4, 30, 2.5
#: How much of a line's box its letters fill.
THINNEST, DENSEST = 0.12, 0.75

Gray = npt.NDArray[np.uint8]


def unsaid(page: pymupdf.Page, words: Iterable[Word]) -> float:
    """The length of the lines of text that are none of `words`, as a multiple of the length of all words."""
    every = list(words)
    pixels = page.get_pixmap(matrix=pymupdf.Matrix(SCALE, SCALE), colorspace=pymupdf.csGRAY, alpha=False)
    image: Gray = np.frombuffer(pixels.samples_mv, np.uint8).reshape(pixels.height, pixels.stride)[:, : pixels.width]
    ink = _ink(image)
    for word in every:
        box = word.box
        ink[_whole(box.y0 - 1) : _whole(box.y1 + 1), _whole(box.x0 - 2) : _whole(box.x1 + 2)] = 0
    said = sum(word.box.x1 - word.box.x0 for word in every) * SCALE
    return sum(_lengths(ink)) / max(said, 1.0)


def _whole(points: float) -> int:
    return max(round(points * SCALE), 0)


def _ink(image: Gray) -> Gray:
    """1 where a pixel is much darker or lighter than what is around it: as letters are on whatever ground."""
    ground = cv2.medianBlur(image, 21)
    return np.asarray(cv2.absdiff(image, ground) > 48, dtype=np.uint8)


def _lengths(ink: Gray) -> Iterable[float]:
    """The lengths of what looks like lines of text once the letters are joined to each other."""
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((1, 7), np.uint8))
    count, _, found, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    for left, top, width, height, _ in found[1:count]:
        if LOWEST <= height <= HIGHEST and width >= LONGER * height:
            filled = float(np.mean(ink[top : top + height, left : left + width]))
            if THINNEST <= filled <= DENSEST:
                yield float(width)

"""What printing, scanning and photographing make of a page; the same seed does the same to it.

`degrade` says too where every point of the page went, so that boxes can be compared.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import cv2
import numpy as np
import numpy.typing as npt
import pymupdf

Pixels = npt.NDArray[np.uint8]
#: From points of one picture to those of another: rows of a matrix on (x, y, 1).
Mapping = npt.NDArray[np.float64]
Effect = Callable[[Pixels, np.random.Generator], tuple[Pixels, Mapping]]


def page_pixels(pdf: bytes, number: int = 0, dpi: int = 200) -> Pixels:
    """A page of a PDF, in colour."""
    with pymupdf.open("pdf", pdf) as document:
        pixmap = document[number].get_pixmap(dpi=dpi, alpha=False)
        rows = np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.height, pixmap.stride)
        return np.ascontiguousarray(rows[:, : 3 * pixmap.width]).reshape(pixmap.height, pixmap.width, 3)


def degrade(image: Pixels, seed: int, kind: str) -> tuple[Pixels, Mapping]:
    """The page after what happens to one of this `kind`, and where its points are now."""
    chance = np.random.default_rng(seed)
    where = np.eye(3)
    for effect in KINDS[kind]:
        image, moved = effect(image, chance)
        where = moved @ where
    return image, where


def moved_points(points: npt.ArrayLike, mapping: Mapping) -> npt.NDArray[np.float64]:
    """Where the points, rows of (x, y), are by the mapping."""
    given = np.asarray(points, dtype=np.float64).reshape(-1, 2)
    to = np.column_stack([given, np.ones(len(given))]) @ mapping.T
    return np.asarray(to[:, :2] / to[:, 2:], dtype=np.float64)


def rotated(image: Pixels, degrees: float, paper: int = 255) -> tuple[Pixels, Mapping]:
    """Turned about its middle, clockwise where positive; nothing is cut off."""
    height, width = image.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, 1.0)
    cos, sin = abs(turn[0, 0]), abs(turn[0, 1])
    wide, high = math.ceil(width * cos + height * sin), math.ceil(width * sin + height * cos)
    turn[:, 2] += (wide - width) / 2, (high - height) / 2
    colour = (paper,) * 3
    out = cv2.warpAffine(image, turn, (wide, high), flags=cv2.INTER_CUBIC, borderValue=colour)
    return _pixels(out), np.vstack([turn, [0, 0, 1]])


def quarter(turns: int) -> Effect:
    """Quarter turns clockwise."""

    def turn(image: Pixels, chance: np.random.Generator) -> tuple[Pixels, Mapping]:
        where = np.eye(3)
        for _ in range(turns):
            where = np.array([[0, -1, image.shape[0]], [1, 0, 0], [0, 0, 1]], dtype=np.float64) @ where
            image = np.ascontiguousarray(np.rot90(image, -1))
        return image, where

    return turn


def tilted(least: float, most: float, paper: int = 255) -> Effect:
    """By an angle between these, to either side; `paper` is the shade of what comes to lie beside the page."""

    def tilt(image: Pixels, chance: np.random.Generator) -> tuple[Pixels, Mapping]:
        return rotated(image, float(chance.uniform(least, most) * chance.choice((-1, 1))), paper)

    return tilt


def on_a_desk(image: Pixels, chance: np.random.Generator) -> tuple[Pixels, Mapping]:
    """Photographed from above, not quite straight, with the desk around it."""
    height, width = image.shape[:2]
    margin = chance.uniform(0.06, 0.16)
    wide, high = round(width * (1 + 2 * margin)), round(height * (1 + 2 * margin))
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    shifts = chance.uniform(-0.055, 0.055, (4, 2)) * (width, height)
    angle = math.radians(float(chance.uniform(-5, 5)))
    about = corners - (width / 2, height / 2)
    spun = about @ np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    onto = (spun * 0.97 + (wide / 2, high / 2) + shifts * 0.8).astype(np.float32)
    where = cv2.getPerspectiveTransform(corners, onto)
    desk = _desk(wide, high, chance)
    paper = cv2.warpPerspective(image, where, (wide, high), flags=cv2.INTER_CUBIC)
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), where, (wide, high))
    shadow = cv2.GaussianBlur(mask, (0, 0), width / 90)
    soft = mask[:, :, None] / np.float32(255)
    behind = desk * (1 - np.float32(0.35 / 255) * shadow[:, :, None])
    return _pixels(paper * soft + behind * (1 - soft)), np.asarray(where, dtype=np.float64)


def _desk(width: int, height: int, chance: np.random.Generator) -> npt.NDArray[np.float32]:
    """Wood, cloth or plain, darker than paper."""
    colours = np.array([(120, 84, 54), (58, 60, 66), (150, 118, 86), (70, 92, 112), (96, 34, 30), (140, 142, 140)])
    colour = colours[chance.integers(len(colours))] * chance.uniform(0.75, 1.15)
    grain = (height // int(chance.integers(4, 60)) + 2, width // int(chance.integers(4, 60)) + 2)
    coarse = chance.normal(0, 1, grain).astype(np.float32)
    texture = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC) * np.float32(chance.uniform(3, 16))
    texture = texture + 4 * chance.standard_normal((height, width), dtype=np.float32)
    return np.asarray(colour.astype(np.float32)[None, None, :] + texture[:, :, None], dtype=np.float32)


def shaded(strength: float) -> Effect:
    """Light from one side, and the soft shadow of whoever holds the camera."""

    def shade(image: Pixels, chance: np.random.Generator) -> tuple[Pixels, Mapping]:
        height, width = image.shape[:2]
        y, x = np.mgrid[0 : height : complex(0, 60), 0 : width : complex(0, 60)].astype(np.float32)
        angle = chance.uniform(0, 2 * math.pi)
        along = (x / width - 0.5) * math.cos(angle) + (y / height - 0.5) * math.sin(angle)
        light = 1 - strength * 0.5 * (along + 0.5)
        edge = (along - chance.uniform(-0.2, 0.3)) * chance.uniform(6, 25)
        light -= strength * 0.45 / (1 + np.exp(-edge))
        whole = cv2.resize(light.astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)
        warm = np.array([1.0, chance.uniform(0.95, 1.0), chance.uniform(0.86, 1.0)], dtype=np.float32)
        return _pixels(image * whole[:, :, None] * warm), np.eye(3)

    return shade


def blurred(least: float, most: float) -> Effect:
    """Out of focus by so many pixels."""

    def blur(image: Pixels, chance: np.random.Generator) -> tuple[Pixels, Mapping]:
        return _pixels(cv2.GaussianBlur(image, (0, 0), float(chance.uniform(least, most)))), np.eye(3)

    return blur


def noisy(least: float, most: float) -> Effect:
    """The grain of a sensor."""

    def grain(image: Pixels, chance: np.random.Generator) -> tuple[Pixels, Mapping]:
        amount = chance.uniform(least, most)
        return _pixels(image + chance.standard_normal(image.shape, dtype=np.float32) * np.float32(amount)), np.eye(3)

    return grain


def packed(least: int, most: int) -> Effect:
    """As a JPEG of such a quality."""

    def pack(image: Pixels, chance: np.random.Generator) -> tuple[Pixels, Mapping]:
        _, data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, int(chance.integers(least, most))])
        unpacked = cv2.imdecode(data, cv2.IMREAD_COLOR)
        assert unpacked is not None
        return _pixels(unpacked), np.eye(3)

    return pack


def faded(image: Pixels, chance: np.random.Generator) -> tuple[Pixels, Mapping]:
    """Little ink on grey paper."""
    white, black = chance.uniform(205, 235), chance.uniform(120, 165)
    return _pixels(black + (white - black) * (image / 255.0)), np.eye(3)


def stained(image: Pixels, chance: np.random.Generator) -> tuple[Pixels, Mapping]:
    """Rings of cups, spots, a fold."""
    height, width = image.shape[:2]
    ink = np.ones((height, width), np.float32)
    for _ in range(int(chance.integers(1, 4))):
        middle = int(chance.integers(width)), int(chance.integers(height))
        radius = int(chance.uniform(0.04, 0.12) * width)
        thick = int(chance.choice((radius // 8 + 1, -1)))
        cv2.circle(ink, middle, radius, float(chance.uniform(0.7, 0.9)), thick)
    for _ in range(int(chance.integers(5, 40))):
        middle = int(chance.integers(width)), int(chance.integers(height))
        cv2.circle(ink, middle, int(chance.integers(1, 5)), float(chance.uniform(0.3, 0.8)), -1)
    fold = int(chance.uniform(0.3, 0.7) * height)
    cv2.line(ink, (0, fold), (width, fold + int(chance.integers(-9, 9))), 0.8, 3)
    ink = np.asarray(cv2.GaussianBlur(ink, (0, 0), 2.5), dtype=np.float32)
    tint = 1 - (1 - ink[:, :, None]) * np.array([0.75, 0.95, 1.2])
    return _pixels(image * tint), np.eye(3)


def faxed(image: Pixels, chance: np.random.Generator) -> tuple[Pixels, Mapping]:
    """Black or white, with specks, at a fax' fine resolution."""
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
    dots = np.where(grey + chance.normal(0, 14, grey.shape) > chance.uniform(130, 185), 255, 0).astype(np.uint8)
    specks = chance.random(grey.shape)
    dots[specks < 0.0004] = 0
    dots[specks > 0.9996] = 255
    return np.repeat(dots[:, :, None], 3, axis=2), np.eye(3)


def _pixels(values: npt.NDArray[np.floating] | npt.NDArray[np.uint8] | cv2.typing.MatLike) -> Pixels:
    return np.ascontiguousarray(np.clip(values, 0, 255).astype(np.uint8))


_SCANNER: tuple[Effect, ...] = (blurred(0.5, 0.9), noisy(2, 6), packed(60, 85))
_CAMERA: tuple[Effect, ...] = (blurred(0.6, 1.1), noisy(3, 8), packed(70, 90))
KINDS: dict[str, tuple[Effect, ...]] = {
    "scan": (tilted(0.0, 1.2), *_SCANNER),
    "tilted": (tilted(1.5, 7.0), *_SCANNER),
    "askew": (tilted(7.0, 13.0), *_SCANNER),
    "under a dark lid": (tilted(0.7, 4.0, 40), *_SCANNER),
    "faint": (faded, tilted(0.0, 0.8), *_SCANNER),
    "stained": (stained, tilted(0.0, 0.8), *_SCANNER),
    "fax": (tilted(0.0, 0.8), blurred(0.5, 0.8), faxed),
    "shaded": (shaded(0.9), *_CAMERA),
    "photo": (on_a_desk, shaded(0.5), *_CAMERA),
    "dark photo": (on_a_desk, shaded(0.85), *_CAMERA),
    "on its side": (quarter(1), tilted(0.0, 0.8), *_SCANNER),
    "upside down": (quarter(2), tilted(0.0, 0.8), *_SCANNER),
    "on its other side": (quarter(3), tilted(0.0, 0.8), *_SCANNER),
    "photo on its side": (on_a_desk, quarter(1), shaded(0.5), *_CAMERA),
}

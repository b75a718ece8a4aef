"""A page of a document as it is read from its pixels."""

from __future__ import annotations

import math

import numpy as np
import pymupdf

from invoicext_desktop.reading.images.geometry import as_matrix, scaling
from invoicext_desktop.reading.images.prepare import prepare
from invoicext_desktop.reading.images.sizes import size_in_points
from invoicext_desktop.reading.model import Page
from invoicext_desktop.reading.ocr.engine import Engine, Image
from invoicext_desktop.reading.ocr.recognise import MOST_PIXELS, recognise

#: Dots an inch: what a page is painted at, and what pictures without a resolution are taken to have.
DPI = 200
POINTS = 72


def scan(page: pymupdf.Page, engine: Engine) -> Page:
    """What is recognised on the page. `width` and `height` are those of the page as it has to be read."""
    width, height = max(float(page.rect.width), 1.0), max(float(page.rect.height), 1.0)
    scale = min(DPI / POINTS, math.sqrt(MOST_PIXELS / (width * height)))
    pixels = page.get_pixmap(matrix=pymupdf.Matrix(scale, scale), colorspace=pymupdf.csRGB, alpha=False)
    image: Image = np.frombuffer(pixels.samples_mv, np.uint8).reshape(pixels.height, pixels.stride)
    image = image[:, : 3 * pixels.width].reshape(pixels.height, pixels.width, 3)
    return scan_image(image, page.number + 1, (width, height), engine)


def scan_image(image: Image, number: int, size: tuple[float, float], engine: Engine) -> Page:
    """As `scan`: what is recognised on the page `number` of `size` points, of which `image` shows all, RGB."""
    dots = image.shape[1] / size[0]
    prepared = prepare(image)
    found = recognise(prepared.image, engine)
    scale = dots * prepared.scale
    if prepared.cut:  # how large the paper is has nothing to do with how large the photo is
        scale = found.width / size_in_points(round(found.width), round(found.height), None)[0]
    words = tuple(word.scaled(1 / scale) for word in found.words)
    back = scaling(1 / dots) @ prepared.mapping @ found.back.matrix @ scaling(scale)
    return Page(number, found.width / scale, found.height / scale, words, ocr=True, back=as_matrix(back))

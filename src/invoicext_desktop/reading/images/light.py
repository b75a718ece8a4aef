"""Evening out the light: a shadow over a page, a lamp from one side.

The paper's own brightness is what is lightest around each place. Where it falls deep over the page,
the picture is made lighter by most of that. Coloured panels end abruptly and are no shadows: they stay as they are.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from invoicext_desktop.reading.images.smaller import Pixels

Floats = NDArray[np.float32]

#: The picture is looked at in squares of this part of its longer side.
SQUARES = 48
#: A page's light is even enough where its darkest part is this bright, as a share of the brightest: recognition
#: copes with lighter shadows better than with the grain that lifting them brings out.
EVEN = 0.5
#: The share of the difference, in powers, that is made up for.
LIFTED = 0.6
#: Nothing is made lighter than by this factor: deep shadow would become noise.
MOST_GAIN = 4.0


def evened(image: Pixels) -> Pixels:
    """The picture with its deep shadows lifted; the same object where there are none."""
    light = light_of(image if image.ndim == 2 else np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), np.uint8))
    if light is None:
        return image
    gain = np.clip((float(light.max()) / np.maximum(light, 1)) ** LIFTED, 1, MOST_GAIN).astype(np.float32)
    whole = cv2.resize(gain, (image.shape[1], image.shape[0]), interpolation=cv2.INTER_LINEAR)
    if image.ndim == 3:
        whole = cv2.merge([whole, whole, whole])
    return np.asarray(cv2.multiply(image, whole, dtype=cv2.CV_8U), dtype=np.uint8)


def light_of(grey: Pixels) -> Floats | None:
    """How light the paper is in each square, None where it is light enough everywhere."""
    light = _lightest(grey)
    if light.min() >= EVEN * light.max():
        return None
    smooth = _without_panels(light)
    return smooth if smooth.min() < EVEN * smooth.max() else None


def _lightest(grey: Pixels) -> Floats:
    """The lightest of each square but for a few dots; squares full of ink have that of their neighbours."""
    side = max(4, max(grey.shape) // (SQUARES * 8))
    wide, high = max(8, grey.shape[1] // side), max(8, grey.shape[0] // side)
    small = cv2.resize(grey, (wide, high), interpolation=cv2.INTER_AREA)
    light = cv2.dilate(small, np.ones((7, 7), np.uint8))
    light = cv2.erode(light, np.ones((7, 7), np.uint8))
    squares = max(4, wide // 8), max(4, high // 8)
    return np.asarray(cv2.resize(light, squares, interpolation=cv2.INTER_AREA), dtype=np.float32)


def _without_panels(light: Floats) -> Floats:
    """The light as it changes over the page: darker islands with steep shores are filled to the shores' height."""
    reach = max(3, min(light.shape) // 3 | 1)
    filled = cv2.erode(cv2.dilate(light, np.ones((reach, reach), np.uint8)), np.ones((reach, reach), np.uint8))
    return np.asarray(cv2.GaussianBlur(filled, (0, 0), 1.2, borderType=cv2.BORDER_REPLICATE), dtype=np.float32)

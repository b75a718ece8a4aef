"""Pixels of every kind as opaque grey or colour of 8 bits, which is what everything else works on."""

from __future__ import annotations

import numpy as np
from PIL import Image

_GREY_WITH_ALPHA = {"LA", "La"}
_DEEP = {"I;16", "I;16L", "I;16B", "I;16N", "I", "F"}
#: What is white in pictures of more than 8 bits: 10 and 12 are what scanners and cameras put into 16.
_WHITES = (1.0, 255.0, 1_023.0, 4_095.0, 65_535.0)
_PHOTOMETRIC, _WHITE_IS_ZERO = 262, 0


def plain(image: Image.Image) -> Image.Image:
    """The same picture in mode "L" or "RGB": shades kept, what is transparent white."""
    if image.mode in _DEEP:
        return _from_deep(image)
    if image.has_transparency_data:
        return _on_white(image)
    if image.mode == "LAB":
        return image.getchannel(0)
    if image.mode in {"L", "RGB"}:
        return image
    return image.convert("L" if image.mode == "1" else "RGB")


def _on_white(image: Image.Image) -> Image.Image:
    target = "L" if image.mode in _GREY_WITH_ALPHA else "RGB"
    with_alpha = image.convert("LA" if target == "L" else "RGBA")
    alpha = with_alpha.getchannel("A")
    colours = with_alpha.convert(target)
    if alpha.getextrema() == (0, 0):  # nothing would be seen: the channel is not meant
        return colours
    paper = Image.new(target, image.size, "white")
    paper.paste(colours, mask=alpha)
    return paper


def _from_deep(image: Image.Image) -> Image.Image:
    values = np.nan_to_num(np.asarray(image), posinf=0, neginf=0)
    brightest = float(values.max(initial=0))
    white = next((each for each in _WHITES if brightest <= each), brightest)
    shades = np.clip(values * np.float32(255 / white), 0, 255).astype(np.uint8)
    tags = getattr(image, "tag_v2", None)
    if tags is not None and tags.get(_PHOTOMETRIC) == _WHITE_IS_ZERO:
        shades = 255 - shades
    return Image.fromarray(shades)

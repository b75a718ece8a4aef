"""Pictures turned by a person, beside what they say of themselves."""

from __future__ import annotations

from PIL import Image

#: Clockwise degrees; Pillow counts the other way.
_TURNS = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}


def turned_picture(picture: Image.Image, turn: int) -> Image.Image:
    """The same picture, turned clockwise by `turn` degrees."""
    return picture.transpose(_TURNS[turn]) if turn in _TURNS else picture

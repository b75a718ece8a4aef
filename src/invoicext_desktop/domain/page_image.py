"""A page as pixels, ready to be painted."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageImage:
    """`samples` is RGB, 8 bits a channel, `stride` bytes a row, `height` rows."""

    width: int
    height: int
    stride: int
    samples: bytes

"""All designs by name, and what each can print."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from documents.designs.making import Wish
from documents.designs.sheet import Sheet

Draw = Callable[[Sheet], None]


@dataclass(frozen=True, slots=True)
class Design:
    name: str
    draw: Draw
    wish: Wish
    font: str


DESIGNS: dict[str, Design] = {}


def design(*, font: str = "sans", wish: Wish | None = None) -> Callable[[Draw], Draw]:
    """Registers a function under its name."""

    def register(draw: Draw) -> Draw:
        name = draw.__name__
        DESIGNS[name] = Design(name, draw, wish or Wish(), font)
        return draw

    return register

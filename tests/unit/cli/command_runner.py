"""What a command left behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from invoicext_desktop.wire.json import loads


@dataclass(frozen=True, slots=True)
class Finished:
    status: int
    out: str
    err: str

    @property
    def objects(self) -> list[Any]:
        """The JSON Lines on standard output."""
        return [loads(line) for line in self.out.splitlines()]

    @property
    def error(self) -> str:
        """The one line on standard error."""
        (line,) = self.err.splitlines()
        return line


Run = Callable[..., Finished]

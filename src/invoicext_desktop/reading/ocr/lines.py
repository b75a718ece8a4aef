"""Lines of letters as words with boxes."""

from __future__ import annotations

import statistics
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.reading.model import Word
from invoicext_desktop.reading.ocr.engine import Letter, Quad
from invoicext_desktop.reading.ocr.mending import mended

#: The box that the detector puts around a line is higher than the letters' font size.
SIZE = 0.72
#: Less certain lines are stains, stamps and patterns.
LEAST = 0.5
#: A gap between two letters of so many times the usual step parts words, space or none.
GAP = 2.6


def words_of(quad: Quad, letters: Sequence[Letter], line: int) -> Iterator[Word]:
    """The words of one line, in pixels; none where the letters are too uncertain to be any."""
    certain = [letter.certainty for letter in letters if not letter.text.isspace()]
    if not certain or statistics.fmean(certain) < LEAST:
        return
    step = _step(letters)
    height = float(np.linalg.norm(quad[3] - quad[0]) + np.linalg.norm(quad[2] - quad[1])) / 2
    for run in _runs(letters, step):
        text = mended(unicodedata.normalize("NFKC", "".join(letter.text for letter in run)))
        box = _box(quad, max(run[0].at - step / 2, 0.0), min(run[-1].at + step / 2, 1.0), height)
        yield Word(text, box, SIZE * height, line=line, certainty=min(letter.certainty for letter in run))


def _step(letters: Sequence[Letter]) -> float:
    """The usual distance from one letter to the next, as a share of the line."""
    steps = [other.at - one.at for one, other in pairwise(letters) if not (one.text + other.text).isspace()]
    together = [
        other.at - one.at for one, other in pairwise(letters) if not one.text.isspace() and not other.text.isspace()
    ]
    return statistics.median(together or steps or [1.0 / max(len(letters), 1)])


def _runs(letters: Sequence[Letter], step: float) -> Iterator[list[Letter]]:
    run: list[Letter] = []
    for letter in letters:
        if run and (letter.text.isspace() or letter.at - run[-1].at > GAP * step):
            yield run
            run = []
        if not letter.text.isspace():
            run.append(letter)
    if run:
        yield run


def _box(quad: Quad, start: float, end: float, height: float) -> BBox:
    """The part of a line from `start` to `end`, shares of its length: as high as the line, however it slopes."""
    first, last = (_middle(quad, share) for share in (start, end))
    middle = (first[1] + last[1]) / 2
    return BBox(first[0], middle - height / 2, last[0], middle + height / 2)


def _middle(quad: Quad, share: float) -> tuple[float, float]:
    point = ((quad[0] + quad[3]) * (1 - share) + (quad[1] + quad[2]) * share) / 2
    return float(point[0]), float(point[1])

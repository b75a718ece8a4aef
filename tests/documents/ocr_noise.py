"""What recognising letters in a picture makes of a page's words, without a picture: thousands of pages in seconds.

Boxes are as high as their line, fonts' sizes are guesses, nothing is bold; spaces are lost and found, letters
taken for others, marks read that are none. The same seed does the same. Letters that were taken for others are
mostly, not always, the uncertain ones.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.reading.model import Page, Word

#: What is taken for what, both ways.
ALIKE = (
    "0O",
    "0D",
    "1l",
    "1I",
    "1i",
    "5S",
    "8B",
    "83",
    "38",
    "6G",
    "2Z",
    "17",
    "56",
    "04",
    "cC",
    "vV",
    "oO",
    "rn",
    ",.",
)
#: What is lost: the mark on a letter, a thin sign.
BARE = str.maketrans("éèêëáàâäãåíìîïóòôöõøúùûüçñłśżźąęćń", "eeeeaaaaaaiiiioooooouuuucnlszzaecn")
SMUDGES = ("-", "·", "~", ".", "|", "口", "—", "'", "oo", "E")


@dataclass(frozen=True, slots=True)
class Paper:
    """How bad it is: the share of words with a wrong letter, of gaps that are lost, of words in two pieces, ..."""

    smudged: float
    glued: float
    split: float
    marks: float
    slope: float
    size: float


def recognised(pages: Sequence[Page], seed: int) -> tuple[Page, ...]:
    """The pages as an OCR would give them."""
    chance = random.Random(f"ocr {seed}")
    bad = chance.random() ** 3
    paper = Paper(
        smudged=0.002 + 0.03 * bad,
        glued=0.01 + 0.05 * bad,
        split=0.003 + 0.01 * bad,
        marks=0.5 + 6 * bad,
        slope=chance.gauss(0.0, 0.0006),
        size=chance.uniform(0.95, 1.12),
    )
    return tuple(_page(page, paper, chance) for page in pages)


def _page(page: Page, paper: Paper, chance: random.Random) -> Page:
    words = [word for line in _lines(page) for word in _line(line, paper, chance)]
    words += [_mark(page, chance) for _ in range(_count(paper.marks, chance))]
    moved = [_sloped(word, paper.slope, page.width) for word in words]
    return Page(page.number, page.width, page.height, tuple(moved), ocr=True)


def _count(mean: float, chance: random.Random) -> int:
    return min(int(chance.expovariate(1 / mean)), 20) if mean > 0 else 0


def _lines(page: Page) -> Iterator[list[Word]]:
    """Runs of words that stand near each other on one height: what a detector takes for one line."""
    rows = sorted(page.words, key=lambda word: (round((word.box.y0 + word.box.y1) / 6), word.box.x0))
    for _, row in groupby(rows, key=lambda word: round((word.box.y0 + word.box.y1) / 6)):
        run: list[Word] = []
        for word in row:
            if run and (word.box.x0 - run[-1].box.x1 > 1.6 * word.size or abs(word.size - run[-1].size) > 3):
                yield run
                run = []
            run.append(word)
        yield run


def _line(line: list[Word], paper: Paper, chance: random.Random) -> Iterator[Word]:
    size = max(word.size for word in line) * paper.size * math.exp(chance.gauss(0.0, 0.06))
    middle = sum((word.box.y0 + word.box.y1) / 2 for word in line) / len(line) + chance.gauss(0.0, 0.25)
    high = size / 0.72
    level = [
        replace(word, box=BBox(word.box.x0, middle - high / 2, word.box.x1, middle + high / 2), size=size, bold=False)
        for word in line
    ]
    for word in _spaced(level, paper, chance):
        yield from _read(word, paper, chance)


def _spaced(words: list[Word], paper: Paper, chance: random.Random) -> Iterator[Word]:
    """Some neighbours as one word."""
    held = words[0]
    for before, word in pairwise(words):
        gap = word.box.x0 - before.box.x1
        if gap < 0.4 * word.size and chance.random() < paper.glued:
            held = replace(held, text=held.text + word.text, box=held.box.union(word.box))
        else:
            yield held
            held = word
    yield held


def _read(word: Word, paper: Paper, chance: random.Random) -> Iterator[Word]:
    """One word with what is misread in it, or in two pieces."""
    certainty = 1.0 - min(chance.expovariate(60), 0.4)
    text = word.text
    if chance.random() < paper.smudged * min(1.0, len(text) / 4):
        text = _misread(text, chance)
        certainty = chance.uniform(0.4, 0.98)
    elif chance.random() < 0.02:
        certainty = chance.uniform(0.5, 0.95)
    if not text:
        return
    jitter = chance.gauss(0.0, 0.02) * word.size
    box = replace(word.box, x0=word.box.x0 + jitter, x1=word.box.x1 + chance.gauss(0.0, 0.05) * word.size)
    if len(text) > 4 and chance.random() < paper.split:
        at = chance.randrange(1, len(text))
        middle = box.x0 + (box.x1 - box.x0) * at / len(text)
        yield replace(word, text=text[:at], box=replace(box, x1=middle - 0.3), certainty=certainty)
        yield replace(word, text=text[at:], box=replace(box, x0=middle + 0.3), certainty=certainty)
    else:
        yield replace(word, text=text, box=box, certainty=certainty)


def _misread(text: str, chance: random.Random) -> str:
    """With one letter wrong, or lost."""
    bare = text.translate(BARE)
    if bare != text and chance.random() < 0.5:
        return bare
    places = [(at, pair) for at, letter in enumerate(text) for pair in ALIKE if letter in pair]
    if not places or chance.random() < 0.15:
        at = chance.randrange(len(text))
        return text[:at] + text[at + 1 :]
    at, pair = chance.choice(places)
    return text[:at] + pair.replace(text[at], "", 1) + text[at + 1 :]


def _mark(page: Page, chance: random.Random) -> Word:
    """A stain, or a line of a picture, that is taken for letters."""
    x, y = chance.uniform(0.03, 0.95) * page.width, chance.uniform(0.02, 0.98) * page.height
    size = chance.uniform(5, 22)
    text = chance.choice(SMUDGES)
    box = BBox(x, y, x + 0.6 * size * len(text), y + size / 0.72)
    return Word(text, box, size, certainty=chance.uniform(0.5, 0.85))


def _sloped(word: Word, slope: float, width: float) -> Word:
    """Where what is left of the page's slope has it."""
    down = slope * ((word.box.x0 + word.box.x1) / 2 - width / 2)
    return replace(word, box=replace(word.box, y0=word.box.y0 + down, y1=word.box.y1 + down))

"""Recognising scanned pages, whole and warm, against RapidOCR's own time for the same pages at the same settings.

Both have the same models, threads and limits; ours renders the page, straightens it, and makes words with boxes of
what RapidOCR gives as lines. Besides, the seconds a page and what a process holds that has recognised them all.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import psutil
import pymupdf

from benchmarks.papers import papers
from documents.scanned import degrade, page_pixels
from invoicext_desktop.reading.ocr.engine import Engine, Image, engine
from invoicext_desktop.reading.ocr.scan import DPI, scan
from invoicext_desktop.workers.pool import MIB

PAGES = 6
ROUNDS = 3
GOAL_RATIO = 1.15
GOAL_SECONDS = 3.0
GOAL_MEMORY = 900 * MIB
KINDS = ("scan", "tilted", "faint")


def _scans(folder: Path) -> list[Path]:
    """Generated invoices, printed and scanned: a PDF with a picture each."""
    paths = []
    made = papers(folder, each=1)
    for seed, paper in enumerate(made[:: len(made) // PAGES][:PAGES]):
        image, _ = degrade(page_pixels(paper.read_bytes()), seed, KINDS[seed % len(KINDS)])
        path = folder / f"scan-{seed}.pdf"
        _as_pdf(image, path)
        paths.append(path)
    return paths


def _as_pdf(image: Image, path: Path) -> None:
    height, width = image.shape[:2]
    with pymupdf.open() as document:
        page = document.new_page(width=width * 72 / DPI, height=height * 72 / DPI)
        pixels = pymupdf.Pixmap(pymupdf.csRGB, width, height, image.tobytes(), False)
        page.insert_image(page.rect, stream=pixels.tobytes("jpeg", jpg_quality=85))
        document.save(path)


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _picture(path: Path) -> Image:
    with pymupdf.open(path) as document:
        pixels = document[0].get_pixmap(dpi=DPI, alpha=False)
        rows = np.frombuffer(pixels.samples, np.uint8).reshape(pixels.height, pixels.stride)
        return np.ascontiguousarray(rows[:, : 3 * pixels.width].reshape(pixels.height, pixels.width, 3))


def _ours(path: Path, warm: Engine) -> None:
    with pymupdf.open(path) as document:
        scan(document[0], warm)


def main() -> int:
    """Median over the rounds for each page, then over the pages."""
    warm = engine(os.cpu_count() or 1)
    with tempfile.TemporaryDirectory() as place:
        paths = _scans(Path(place))
        pictures = [_picture(path) for path in paths]
        _ours(paths[0], warm)
        warm._ocr(pictures[0])
        pairs = [
            [(_timed(partial(_ours, path, warm)), _timed(partial(warm._ocr, image))) for _ in range(ROUNDS)]
            for path, image in zip(paths, pictures, strict=True)
        ]
    ours = [statistics.median(one for one, _ in rounds) for rounds in pairs]
    theirs = [statistics.median(other for _, other in rounds) for rounds in pairs]
    ratio = statistics.median(one / other for one, other in zip(ours, theirs, strict=True))
    held = psutil.Process().memory_info().rss
    seconds = statistics.median(ours)
    print(
        f"recognising {len(paths)} scanned pages: median {seconds:.2f} s a page (goal <= {GOAL_SECONDS}), "
        f"{ratio:.2f} x RapidOCR's own time (goal <= {GOAL_RATIO}); "
        f"{held // MIB} MB held (goal <= {GOAL_MEMORY // MIB})"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

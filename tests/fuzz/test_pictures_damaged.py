"""Damaged pictures: there is no text in them, or they are damaged; nothing else comes of it."""

from __future__ import annotations

import contextlib
import os
import random
from pathlib import Path

import pytest

from documents.damage import damaged
from invoicext_desktop.domain.errors import DocumentError
from invoicext_desktop.extraction.pipeline import extract
from invoicext_desktop.extraction.preview import page_image, page_sizes
from invoicext_desktop.reading.sniff import sniff
from unit.reading.papers import encrypted, picture
from unit.reading.pictures import drawn, saved

ROUNDS = int(os.environ.get("INVOICEXT_FUZZ_ROUNDS", "2000"))


ORIGINALS = {
    "png": picture("png"),
    "jpg": picture("jpg"),
    "pdf": encrypted("secret"),
    "tiff": saved(drawn(60, 40), "TIFF", compression="tiff_lzw"),
    "fax": saved(drawn(60, 40, "1"), "TIFF", compression="group4", save_all=True, append_images=[drawn(40, 60, "1")]),
    "webp": saved(drawn(60, 40), "WEBP"),
    "heic": saved(drawn(60, 40), "HEIF"),
    "gif": saved(drawn(60, 40), "GIF"),
    "bmp": saved(drawn(60, 40), "BMP"),
}


def outcome(path: Path) -> str:
    try:
        kind = sniff(path)
        with contextlib.suppress(DocumentError):
            assert page_sizes(path, kind, "secret")
            assert page_image(path, kind, 1, 0.3, "secret").width > 0
        extract(path, kind, "secret")
    except DocumentError as error:
        return error.code
    return "read"


def run(folder: Path, *, rounds: int, seed: int) -> None:
    chance = random.Random(seed)
    originals = [*ORIGINALS.values(), *[ORIGINALS["pdf"]] * 4]
    path = folder / "damaged"
    seen = set()
    for _ in range(rounds):
        path.write_bytes(damaged(chance.choice(originals), chance))
        seen.add(outcome(path))
    assert {"read", "no_text", "broken_document"} <= seen


def test_a_few_damaged_pictures_and_protected_files_end_in_order(tmp_path: Path) -> None:
    run(tmp_path, rounds=80, seed=1)


@pytest.mark.parametrize("original", ORIGINALS.values(), ids=ORIGINALS)
def test_a_file_that_ends_anywhere_ends_in_order(tmp_path: Path, original: bytes) -> None:
    path = tmp_path / "cut"
    for end in range(1, len(original), max(1, len(original) // 60)):
        path.write_bytes(original[:end])
        assert outcome(path)


@pytest.mark.soak
def test_many_damaged_pictures_and_protected_files_end_in_order(tmp_path: Path) -> None:
    run(tmp_path, rounds=ROUNDS, seed=int(os.environ.get("INVOICEXT_FUZZ_SEED", "7")))

"""Damaged and hostile files: whatever the bytes, reading ends with values or with an error of the tree."""

from __future__ import annotations

import contextlib
import os
import random
import zlib
from pathlib import Path

import pytest

from documents.damage import damaged
from documents.generate import make_document
from invoicext_desktop.diagnostics.sample import sample_invoice
from invoicext_desktop.domain.errors import DocumentError
from invoicext_desktop.extraction.pipeline import extract
from invoicext_desktop.reading.render import page_sizes, render_page

PDF = "application/pdf"
ROUNDS = int(os.environ.get("INVOICEXT_FUZZ_ROUNDS", "2000"))


def outcome(path: Path) -> str:
    """What came of it; anything but values or a DocumentError fails the test."""
    try:
        extract(path, PDF)
    except DocumentError as error:
        return error.code
    return "read"


def hostile() -> dict[str, bytes]:
    """Files that are made to hurt."""
    deep = b"[" * 100_000
    bomb = zlib.compress(bytes(50_000_000))
    stream = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (len(bomb), bomb)
    return {
        "header only": b"%PDF-1.7\n",
        "random": random.Random(1).randbytes(100_000),
        "random with a header": b"%PDF-1.7\n" + random.Random(2).randbytes(100_000),
        "cut in half": sample_invoice()[: len(sample_invoice()) // 2],
        "deep nesting": b"%PDF-1.7\n1 0 obj\n" + deep + b"\nendobj\ntrailer << /Root 1 0 R >>",
        "a page that is its own parent": sample_invoice().replace(b"/Parent 2 0 R", b"/Parent 3 0 R"),
        "pages without end": sample_invoice().replace(b"/Kids [3 0 R]", b"/Kids [2 0 R]"),
        "a huge page": sample_invoice().replace(b"[0 0 595 842]", b"[0 0 9999999 9999999]"),
        "a page of no size": sample_invoice().replace(b"[0 0 595 842]", b"[0 0 0 0]"),
        "a page on its head": sample_invoice().replace(b"/MediaBox", b"/Rotate 180 /MediaBox"),
        "contents that swell": sample_invoice().replace(b"4 0 obj\n", b"4 0 obj\n" + stream + b"\nendobj\n9 0 obj\n"),
    }


@pytest.mark.parametrize("name", sorted(hostile()))
def test_hostile_files_end_in_order(tmp_path: Path, name: str) -> None:
    path = tmp_path / "hostile.pdf"
    path.write_bytes(hostile()[name])
    assert outcome(path)
    with contextlib.suppress(DocumentError):
        assert page_sizes(path, PDF)
        image = render_page(path, PDF, 1, 2.0)
        assert image.width * image.height <= 41_000_000


def test_a_few_damaged_files_end_in_order(tmp_path: Path) -> None:
    run(tmp_path, rounds=60, seed=1)


@pytest.mark.soak
def test_many_damaged_files_end_in_order(tmp_path: Path) -> None:
    run(tmp_path, rounds=ROUNDS, seed=int(os.environ.get("INVOICEXT_FUZZ_SEED", "7")))


def run(folder: Path, *, rounds: int, seed: int) -> None:
    chance = random.Random(seed)
    originals = [sample_invoice(), *(make_document(number).pdf for number in range(8))]
    path = folder / "damaged.pdf"
    seen = set()
    for _ in range(rounds):
        path.write_bytes(damaged(chance.choice(originals), chance))
        seen.add(outcome(path))
    assert "read" in seen
    assert "broken_document" in seen

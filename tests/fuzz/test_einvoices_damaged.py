"""Damaged e-invoices, signed or not: reading and showing them ends with values or with an error of the tree."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from documents.damage import damaged
from documents.einvoices_fatturapa import Body, File, Goods, Pay, Row, adjustment, ordinary, simplified
from documents.signed import sign, sign_base64, sign_open_lengths
from invoicext_desktop.diagnostics.sample import sample_invoice
from invoicext_desktop.domain.errors import DocumentError
from invoicext_desktop.domain.fields import check_value, get_value, paths_of
from invoicext_desktop.extraction.pipeline import extract
from invoicext_desktop.extraction.preview import page_image, page_sizes
from invoicext_desktop.reading.sniff import sniff

ROUNDS = int(os.environ.get("INVOICEXT_FUZZ_ROUNDS", "2000"))
EVERY = Body(
    lines=(Goods(every=True), Goods(adjustments=(("SC", "10.00", None), ("MG", None, "1.00")))),
    rows=(Row(), Row("0.00", "10.00", "0.00", "N6.9", "S")),
    payments=(Pay(), Pay(due=None, begin="2025-01-01", days="30", early=("1.00", "2025-01-05"))),
    before_total=[adjustment("SC", "1.00", None)],
    total=None,
    every=True,
)


def originals() -> list[bytes]:
    full = ordinary(File(bodies=(EVERY,)))
    small = simplified([("Pranzo", "110.00", "10.00", "10.00")])
    return [full, small, sign(full), sign_open_lengths(full), sign_base64(small), sign(sample_invoice())]


def outcome(path: Path) -> str:
    """What came of it: values that a field can keep and a page that shows them, or a DocumentError."""
    try:
        kind = sniff(path)
        read = extract(path, kind)
        assert len(page_sizes(path, kind)) == read.pages
        assert page_image(path, kind, 1, 0.3).width > 0
    except DocumentError as error:
        return error.code
    for name in paths_of(read.content):
        check_value(name, get_value(read.content, name))
    return "read"


def run(folder: Path, *, rounds: int, seed: int) -> None:
    chance = random.Random(seed)
    files = originals()
    seen = set()
    for number in range(rounds):
        path = folder / f"damaged-{number}"
        original = chance.choice(files)
        path.write_bytes(_changed(original, chance) if chance.random() < 0.5 else damaged(original, chance))
        seen.add(outcome(path))
        path.unlink()
    assert {"read", "broken_document"} <= seen


def _changed(original: bytes, chance: random.Random) -> bytes:
    """Another text in one element: the document stays one, its values become strange."""
    end = original.find(b"</", chance.randrange(len(original)))
    start = original.rfind(b">", 0, end) + 1
    if end < 0 or start <= 0:
        return original
    strange = [b"", b"-1", b"9" * 39, b"1e9", b"NaN", b"0.0000000000000001", b"9999-12-31", b"&#x202e;&lt;b&gt;", b"IT"]
    return original[:start] + chance.choice(strange) + original[end:]


def test_a_few_damaged_files_end_in_order(tmp_path: Path) -> None:
    run(tmp_path, rounds=80, seed=1)


@pytest.mark.soak
def test_many_damaged_files_end_in_order(tmp_path: Path) -> None:
    run(tmp_path, rounds=ROUNDS, seed=int(os.environ.get("INVOICEXT_FUZZ_SEED", "7")))

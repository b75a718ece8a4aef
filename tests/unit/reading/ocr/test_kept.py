"""What was recognised is kept, and whatever is wrong with what is kept is only done again."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.reading.model import Page, Word
from invoicext_desktop.reading.ocr import kept

PAGE = Page(
    2,
    595.0,
    842.0,
    (Word("Total", BBox(1.25, 2.5, 30.75, 12.0), 9.5, line=4, certainty=0.875), Word("12,50 €", BBox(40, 2, 70, 12))),
    ocr=True,
    back=(0, 1, 0, -1, 0, 842, 0, 0, 1),
)


def test_a_page_comes_back_as_it_was(tmp_path: Path) -> None:
    kept.save(tmp_path / "ab" / "abcdef", PAGE)
    assert kept.load(tmp_path / "ab" / "abcdef", 2) == PAGE


def test_another_page_was_not_kept(tmp_path: Path) -> None:
    kept.save(tmp_path / "abcdef", PAGE)
    assert kept.load(tmp_path / "abcdef", 1) is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no zlib",
        zlib.compress(b"no json"),
        zlib.compress(b"[1]"),
        zlib.compress(b"[0,1,1,null,[]]"),
        zlib.compress(b'[%d,1,1,null,[["a",1]]]' % kept.VERSION),
        zlib.compress(b'[%d,1,1,null,[["a","b",1,1,1,1,0,0,1]]]' % kept.VERSION),
    ],
)
def test_what_cannot_be_used_is_recognised_again(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "abcdef.2").write_bytes(data)
    assert kept.load(tmp_path / "abcdef", 2) is None


def test_a_folder_that_cannot_be_written_keeps_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    kept.save(tmp_path / "file" / "abcdef", PAGE)
    assert kept.load(tmp_path / "file" / "abcdef", 2) is None


def test_all_of_a_document_is_forgotten(tmp_path: Path) -> None:
    kept.save(tmp_path / "abcdef", PAGE)
    kept.forget(tmp_path / "abcdef")
    assert list(tmp_path.iterdir()) == []

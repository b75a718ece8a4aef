"""A JPEG that breaks off is told from one that has something behind its end."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from invoicext_desktop.reading.images.whole import is_cut_off
from invoicext_desktop.reading.sniff import JPEG, PNG


def picture() -> bytes:
    made = io.BytesIO()
    Image.effect_noise((300, 400), 80).save(made, "JPEG")
    return made.getvalue()


@pytest.mark.parametrize("behind", [b"", b"\0" * 512, b"a camera's own data" * 1000])
def test_a_whole_one(tmp_path: Path, behind: bytes) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(picture() + behind)
    assert not is_cut_off(path, JPEG)


@pytest.mark.parametrize("share", [0.3, 0.9])
def test_one_that_breaks_off(tmp_path: Path, share: float) -> None:
    data = picture()
    path = tmp_path / "photo.jpg"
    path.write_bytes(data[: int(len(data) * share)])
    assert is_cut_off(path, JPEG)


def test_other_formats_end_otherwise(tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    assert not is_cut_off(path, PNG)

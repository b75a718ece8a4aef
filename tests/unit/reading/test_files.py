"""What a file is, by its content, and files that are no documents."""

from __future__ import annotations

import random
from contextlib import suppress
from pathlib import Path

import pytest

from invoicext_desktop.domain.errors import (
    BrokenDocumentError,
    DocumentError,
    EmptyFileError,
    EncryptedDocumentError,
    NoTextError,
    UnsupportedTypeError,
)
from invoicext_desktop.extraction.pipeline import extract
from invoicext_desktop.reading.render import page_sizes, render_page
from invoicext_desktop.reading.sniff import JPEG, PDF, PNG, sniff
from unit.reading.papers import encrypted, pdf, picture


def file(folder: Path, content: bytes) -> Path:
    path = folder / "document"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("junk", [b"", b"\r\n", b"\xef\xbb\xbf", b"x" * 1000])
def test_a_pdf_may_have_junk_before_it(tmp_path: Path, junk: bytes) -> None:
    assert sniff(file(tmp_path, junk + b"%PDF-1.7\n")) == PDF


def test_pictures_are_known_by_their_first_bytes(tmp_path: Path) -> None:
    assert sniff(file(tmp_path, picture("png"))) == PNG
    assert sniff(file(tmp_path, picture("jpg"))) == JPEG


@pytest.mark.parametrize("content", [b"plain text", b"PK\x03\x04", b"<?xml version='1.0'?>", b"x" * 1024 + b"%PDF-1.7"])
def test_other_files_are_not_supported(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(UnsupportedTypeError):
        sniff(file(tmp_path, content))


def test_an_empty_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(EmptyFileError):
        sniff(file(tmp_path, b""))


@pytest.mark.parametrize("kind", ["png", "jpg"])
def test_a_picture_has_no_text_but_can_be_shown(tmp_path: Path, kind: str) -> None:
    path = file(tmp_path, picture(kind))
    media_type = sniff(path)
    with pytest.raises(NoTextError):
        extract(path, media_type)
    assert len(page_sizes(path, media_type)) == 1
    assert render_page(path, media_type, 1, 1.0).width > 0


def test_a_pdf_of_pictures_has_no_text(tmp_path: Path) -> None:
    with pytest.raises(NoTextError):
        extract(file(tmp_path, pdf(lambda page: None)), PDF)


@pytest.mark.parametrize("password", [None, "", "wrong"])
def test_a_protected_file_asks_for_its_password(tmp_path: Path, password: str | None) -> None:
    path = file(tmp_path, encrypted("secret"))
    for work in (extract, page_sizes):
        with pytest.raises(EncryptedDocumentError):
            work(path, PDF, password)


def test_the_right_password_opens_it(tmp_path: Path) -> None:
    extraction = extract(file(tmp_path, encrypted("secret")), PDF, "secret")
    assert extraction.content.invoice_number == "INV-4711"


def test_bytes_at_random_are_broken(tmp_path: Path) -> None:
    for seed in range(30):
        content = b"%PDF-1.4\n" + random.Random(seed).randbytes(50 * seed)
        with pytest.raises(BrokenDocumentError):
            extract(file(tmp_path, content), PDF)


def test_a_file_cut_short_or_damaged_is_read_or_refused(tmp_path: Path) -> None:
    whole = pdf(lambda page: page.drawString(50, 700, "Invoice number INV-4711 of 12 May 2025, total 120.00 EUR"))
    chance = random.Random(1)
    for _ in range(60):
        content = bytearray(whole[: chance.randrange(20, len(whole))])
        for _ in range(chance.choice((0, 5, 50))):
            content[chance.randrange(len(content))] = chance.randrange(256)
        with suppress(DocumentError):
            extract(file(tmp_path, bytes(content)), PDF)


def test_mupdf_says_nothing_on_standard_error(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(BrokenDocumentError):
        extract(file(tmp_path, b"%PDF-1.4\n1 0 obj << /Type /Catalog"), PDF)
    assert capfd.readouterr() == ("", "")

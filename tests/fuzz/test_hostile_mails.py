"""Mails made to hurt, each opened as the program opens it: in a worker that has limits."""

from __future__ import annotations

import base64
import struct
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from documents.mails import make_eml, make_msg, msg_storage
from invoicext_desktop.backends import local
from invoicext_desktop.backends.local import LocalBackend
from invoicext_desktop.domain.errors import DocumentError, WorkerError
from invoicext_desktop.reading.mail.kinds import mail_kind
from support import PDF

SECONDS = 4.0
#: Starting a worker on a busy machine.
SLACK = 15.0
HEAD = b"From: a@b\r\nTo: c@d\r\nSubject: x\r\nMIME-Version: 1.0\r\n"


def nested_parts() -> bytes:
    parts = (f'Content-Type: multipart/mixed; boundary="b{n}"\r\n\r\n--b{n}\r\n'.encode() for n in range(20_000))
    return HEAD + b"".join(parts)


def nested_mails() -> bytes:
    return HEAD + b"Content-Type: message/rfc822\r\n\r\n" * 20_000 + b"\r\n"


def many_parts() -> bytes:
    part = b"--x\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\n%PDF-1.4\r\n"
    return HEAD + b"Content-Type: multipart/mixed; boundary=x\r\n\r\n" + part * 100_000


def many_headers() -> bytes:
    return HEAD + b"X-Long: a\r\n" * 500_000 + b"\r\n"


def one_long_header() -> bytes:
    return HEAD[:-2] + b"\r\nContent-Type: multipart/mixed; " + b"a*0*=''%41; " * 300_000 + b"\r\n\r\n"


def long_words() -> bytes:
    return HEAD.replace(b"x\r\n", b"=?utf-8?q?" + b"=41" * 1_000_000 + b"?=\r\n", 1) + b"\r\n"


def many_words() -> bytes:
    return HEAD.replace(b"x\r\n", b"=?utf-8?q?a?= " * 200_000 + b"\r\n", 1) + b"\r\n"


def zeros() -> bytes:
    data = base64.encodebytes(PDF + bytes(60_000_000))
    return HEAD + b'Content-Type: application/pdf; name="a.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n' + data


def uuencoded_junk() -> bytes:
    lines = b"begin 644 a.pdf\n" + b"M" * 5_000_000 + b"\nend\n"
    return (
        HEAD + b'Content-Type: application/pdf; name="a.pdf"\r\nContent-Transfer-Encoding: x-uuencode\r\n\r\n' + lines
    )


def many_pictures_named() -> bytes:
    return make_eml(("a.pdf", PDF), html="<img src='cid:" + "cid:" * 500_000 + "'>")


def msg_in_msg() -> bytes:
    inside = msg_storage(("a.pdf", PDF))
    for _ in range(60):
        inside = msg_storage(nested=[inside])
    return make_msg(nested=[inside])


def msg_table_in_a_circle() -> bytes:
    data = bytearray(make_msg(("a.pdf", PDF + bytes(100_000))))
    place = (int.from_bytes(data[76:80], "little") + 1) * 512
    for number in range(100):
        struct.pack_into("<I", data, place + 4 * number, 1)
    return bytes(data)


def msg_directory_in_a_circle() -> bytes:
    data = bytearray(make_msg(("a.pdf", PDF), ("b.pdf", PDF)))
    place = (int.from_bytes(data[48:52], "little") + 1) * 512
    for number in range(1, 12):
        struct.pack_into("<III", data, place + 128 * number + 68, 1, 2, 1)
    return bytes(data)


def msg_that_lies_about_its_size() -> bytes:
    data = bytearray(make_msg(("a.pdf", PDF + bytes(6000))))
    place = (int.from_bytes(data[48:52], "little") + 1) * 512
    for number in range(12):
        struct.pack_into("<I", data, place + 128 * number + 120, 0x7FFFFFFF)
    return bytes(data)


MAKERS: list[Callable[[], bytes]] = [
    nested_parts, nested_mails, many_parts, many_headers, one_long_header, long_words, many_words, zeros,
    uuencoded_junk, many_pictures_named, msg_in_msg, msg_table_in_a_circle, msg_directory_in_a_circle,
    msg_that_lies_about_its_size,
]  # fmt: skip


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalBackend]:
    monkeypatch.setattr(local, "EXTRACTION_SECONDS", SECONDS)
    opened = LocalBackend(1)
    yield opened
    opened.close()


@pytest.mark.parametrize("make", MAKERS)
def test_a_hostile_mail_ends_in_time_and_the_next_one_is_opened(
    backend: LocalBackend, tmp_path: Path, make: Callable[[], bytes]
) -> None:
    path, folder = tmp_path / "mail", tmp_path / "out"
    path.write_bytes(make())
    folder.mkdir()
    kind = mail_kind(path)
    assert kind is not None
    started = time.monotonic()
    error = backend.open_mail(path, kind, folder).exception()
    assert time.monotonic() - started < SECONDS + SLACK
    assert error is None or isinstance(error, (DocumentError, WorkerError))
    good, place = tmp_path / "good", tmp_path / "good out"
    good.write_bytes(make_eml(("a.pdf", PDF)))
    place.mkdir()
    assert [file.name for file in backend.open_mail(good, "message/rfc822", place).result().files] == ["a.pdf"]

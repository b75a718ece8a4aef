"""Signed files: the document comes out byte for byte, and nothing hostile gets further than an error."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.signed import sign, sign_base64, sign_detached, sign_open_lengths, sign_pem
from invoicext_desktop.domain.errors import BrokenDocumentError
from invoicext_desktop.reading.p7m import MAX_LAYERS, unwrap
from invoicext_desktop.reading.sniff import SIGNED, is_signed, sniff_bytes

XML = b'<?xml version="1.0" encoding="UTF-8"?>\r\n<a>' + "perché\n".encode() * 400 + b"</a>\n"
WAYS: list[Callable[[bytes], bytes]] = [sign, sign_open_lengths, sign_pem, sign_base64]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("content", [XML, b"%PDF-1.7\n\x00\xff\r\n", b"\xef\xbb\xbf<a/>"])
def test_content_comes_out(way: Callable[[bytes], bytes], content: bytes) -> None:
    signed = way(content)
    assert sniff_bytes(signed[:1024]) == SIGNED
    assert unwrap(signed) == content


@pytest.mark.parametrize("outer", WAYS)
@pytest.mark.parametrize("inner", WAYS)
def test_signed_twice(outer: Callable[[bytes], bytes], inner: Callable[[bytes], bytes]) -> None:
    assert unwrap(outer(inner(XML))) == XML


def test_base64_after_a_byte_order_mark_and_on_one_line() -> None:
    assert unwrap(b"\xef\xbb\xbf" + b"".join(sign_base64(XML).split())) == XML
    assert is_signed(b"\xef\xbb\xbf" + sign_base64(XML)[:500])


def test_signature_without_its_document() -> None:
    with pytest.raises(BrokenDocumentError, match="signature only"):
        unwrap(sign_detached(XML))


def test_signatures_without_end() -> None:
    data = XML
    for _ in range(100):
        data = sign_open_lengths(data)
    with pytest.raises(BrokenDocumentError) as caught:
        unwrap(data)
    assert str(MAX_LAYERS) in caught.value.detail


@pytest.mark.parametrize("depth", [100, 100_000])
def test_octets_nested_without_end(depth: int) -> None:
    nested = b"\x24\x80" * depth + b"\x04\x01a" + b"\0\0" * depth
    signed = sign_open_lengths(b"")
    data = signed.replace(b"\x24\x80\0\0", nested)
    assert len(data) > 2 * depth
    began = time.monotonic()
    with contextlib.suppress(BrokenDocumentError):
        assert unwrap(data) == b"a"
    assert time.monotonic() - began < 5


@pytest.mark.parametrize("way", WAYS)
def test_truncated(way: Callable[[bytes], bytes]) -> None:
    signed = way(b"<a>" + b"x" * 300 + b"</a>")
    for size in range(0, len(signed), 7):
        with contextlib.suppress(BrokenDocumentError):
            assert unwrap(signed[:size]).startswith(b"<a>")


@pytest.mark.parametrize("head", [b"", b"<?xml version='1.0'?>", b"%PDF-1.4", b"0", b"\x30\x82", b"MIIB" * 9])
def test_other_files_are_not_signed(head: bytes) -> None:
    assert not is_signed(head)
    with pytest.raises(BrokenDocumentError):
        unwrap(head)


@given(st.binary(max_size=400))
def test_random_bytes(data: bytes) -> None:
    for hostile in (data, bytes.fromhex("3082ffff06092a864886f70d010702a082") + data):
        is_signed(hostile)
        with contextlib.suppress(BrokenDocumentError):
            unwrap(hostile)


@given(st.data())
def test_damaged_bytes(data: st.DataObject) -> None:
    signed = bytearray(data.draw(st.sampled_from([sign(b"<a/>"), sign_open_lengths(b"<a/>" * 50, 11)])))
    for _ in range(data.draw(st.integers(1, 5))):
        signed[data.draw(st.integers(0, min(len(signed), 120) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(BrokenDocumentError):
        unwrap(bytes(signed))

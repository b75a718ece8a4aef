"""Signed files (.p7m): the document inside the signature.

A p7m is a CMS SignedData message around the signed document, as DER, as BER with lengths left open,
or as Base64 of either; signed twice, it is one inside the other. The signature itself is not checked.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import Any

from asn1crypto import cms, core

from invoicext_desktop.domain.errors import BrokenDocumentError

#: What such a file is called.
P7M = "application/pkcs7-mime"
#: No signed invoice is larger; what is inside is never larger than what is around it.
MAX_BYTES = 50 * 1024 * 1024
#: Signatures around signatures: two are seen, more than this are meant to harm.
MAX_LAYERS = 8

#: The object identifier of SignedData stands right behind the outermost header.
_SIGNED_DATA_OID = bytes.fromhex("06092a864886f70d010702")
_HEAD = 32
#: What the content is, depending on the version of the message.
_OCTETS = (core.OctetString, core.ParsableOctetString)
_ARMOUR = re.compile(rb"-----(BEGIN|END) [A-Z0-9 #]+-----")
_BASE64 = re.compile(rb"[A-Za-z0-9+/=\s]+")


def is_signed(head: bytes) -> bool:
    """Whether a file that begins with `head` (some hundred bytes) is a signed one."""
    return _is_message(head) or _is_message(_decoded(head[: len(head) // 4 * 4], whole=False))


def unwrap(data: bytes) -> bytes:
    """The document inside all signatures. Raises BrokenDocumentError."""
    if len(data) > MAX_BYTES:
        raise BrokenDocumentError(detail=f"{len(data)} bytes of signed data")
    for _ in range(MAX_LAYERS):
        data = _content(data if _is_message(data) else _decoded(data))
        if not is_signed(data[:1024]):
            return data
    raise BrokenDocumentError(detail=f"more than {MAX_LAYERS} signatures around each other")


def _is_message(data: bytes) -> bool:
    return data[:1] == b"\x30" and _SIGNED_DATA_OID in data[:_HEAD]


def _decoded(data: bytes, *, whole: bool = True) -> bytes:
    """What Base64, with or without the lines around it, stands for; nothing where it is none."""
    text = _ARMOUR.sub(b"", data.removeprefix(b"\xef\xbb\xbf")).strip()
    if not whole:
        text = b"".join(text.split())
        text = text[: len(text) // 4 * 4]
    if not _BASE64.fullmatch(text):
        return b""
    try:
        return base64.b64decode(text)
    except (binascii.Error, ValueError):
        return b""


def _content(data: bytes) -> bytes:
    """What one signature is around."""
    try:
        content: Any = cms.ContentInfo.load(data)["content"]["encap_content_info"]["content"]
        inside = bytes(content) if isinstance(content, _OCTETS) else b""
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, RecursionError) as error:
        raise BrokenDocumentError(detail=f"{type(error).__name__}: {error}") from error
    if not inside:
        raise BrokenDocumentError(
            "This file holds a signature only, not the document that was signed.",
            hint="Add the document itself, or ask the sender for it.",
        )
    return inside

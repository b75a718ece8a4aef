"""Signed files (.p7m): the document inside the signature.

A p7m is a CMS SignedData message around the signed document, as DER, as BER with lengths left open,
or as Base64 of either; signed twice, it is one inside the other. The signature itself is not checked.
"""

from __future__ import annotations

import base64
import codecs
import re
from typing import Any

from invoicext_desktop.domain.errors import BrokenDocumentError
from invoicext_desktop.reading.sniff import HEAD, is_signed

#: No signed invoice is larger; what is inside is never larger than what is around it.
MAX_BYTES = 50 * 1024 * 1024
#: Signatures around signatures: two are seen, more than this are meant to harm.
MAX_LAYERS = 8

#: How every message begins that is not Base64.
_SEQUENCE = b"\x30"
_ARMOUR = re.compile(rb"-----(BEGIN|END) [A-Z0-9 #]+-----")


def unwrap(data: bytes) -> bytes:
    """The document inside all signatures. Raises BrokenDocumentError."""
    if len(data) > MAX_BYTES:
        raise BrokenDocumentError(detail=f"{len(data)} bytes of signed data")
    for _ in range(MAX_LAYERS):
        data = _content(data if data.startswith(_SEQUENCE) else _decoded(data))
        if not is_signed(data[:HEAD]):
            return data
    raise BrokenDocumentError(detail=f"more than {MAX_LAYERS} signatures around each other")


def _decoded(data: bytes) -> bytes:
    """What Base64, with or without the lines around it, stands for."""
    try:
        return base64.b64decode(_ARMOUR.sub(b"", data.removeprefix(codecs.BOM_UTF8)))
    except ValueError as error:
        raise BrokenDocumentError(detail=f"Base64: {error}") from error


def _content(data: bytes) -> bytes:
    """What one signature is around."""
    from asn1crypto import cms, core  # slow to import, and signed files are few

    octets = (core.OctetString, core.ParsableOctetString)  # depending on the version of the message
    try:
        content: Any = cms.ContentInfo.load(data)["content"]["encap_content_info"]["content"]
        inside = bytes(content) if isinstance(content, octets) else b""
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, RecursionError) as error:
        raise BrokenDocumentError(detail=f"{type(error).__name__}: {error}") from error
    if not inside:
        raise BrokenDocumentError(
            "This file holds a signature only, not the document that was signed.",
            hint="Add the document itself, or ask the sender for it.",
        )
    return inside

"""Whether a file is a mail, by its first bytes. Standard library only, quick."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from invoicext_desktop.reading.sniff import HEAD

#: A mail as it travels (.eml), and as Outlook keeps it (.msg).
EML = "message/rfc822"
MSG = "application/vnd.ms-outlook"

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: The names of streams are UTF-16; these two are in every .msg and in no other kind of file.
_PROPERTIES = "__properties_version1.0".encode("utf-16-le")
_FIELD = re.compile(rb"([A-Za-z][A-Za-z0-9-]{1,60}):[ \t\r\n]")
#: Headers that mails have; one of them alone could begin any text.
_KNOWN = {
    b"arc-seal", b"authentication-results", b"bcc", b"cc", b"content-transfer-encoding", b"content-type", b"date",
    b"delivered-to", b"dkim-signature", b"from", b"in-reply-to", b"message-id", b"mime-version", b"received",
    b"references", b"reply-to", b"return-path", b"sender", b"subject", b"thread-topic", b"to", b"x-mailer",
}  # fmt: skip
_NEEDED = 3


def mail_kind(path: Path) -> str | None:
    """EML, MSG, or None for a file that is no mail. Raises OSError where it cannot be opened."""
    with path.open("rb") as stream:
        head = stream.read(HEAD)
        if not head.startswith(_OLE):
            return EML if _has_headers(head) else None
        # The names stand in the directory, wherever it lies: the head says in which sector.
        size = 1 << min(int.from_bytes(head[30:32], "little"), 12)
        stream.seek((int.from_bytes(head[48:52], "little") + 1) * size)
        return MSG if _PROPERTIES in stream.read(HEAD) else None


def _has_headers(head: bytes) -> bool:
    text = head.removeprefix(codecs.BOM_UTF8).lstrip(b"\r\n")
    if text.startswith(b"From "):  # a mail cut out of a mailbox
        text = text.partition(b"\n")[2]
    known: set[bytes] = set()
    for line in text.replace(b"\r\n", b"\n").split(b"\n"):
        if not line:
            break
        field = _FIELD.match(line + b"\n")
        if field is not None:
            known |= {field[1].lower()} & _KNOWN
        elif not line.startswith((b" ", b"\t")):
            return False
        if len(known) >= _NEEDED:
            return True
    return False

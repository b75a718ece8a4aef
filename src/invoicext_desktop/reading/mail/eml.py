"""A mail as it travels (.eml)."""

from __future__ import annotations

import contextlib
import datetime as dt
import email
import email.header
import email.message
import email.policy
import email.utils

from invoicext_desktop.domain.mail import MailHead
from invoicext_desktop.reading.mail.choose import MAX_DEPTH, Attachment, Chooser
from invoicext_desktop.reading.sniff import is_signed

Message = email.message.Message
#: S/MIME: the whole mail inside its signature, or encrypted.
_WRAPPED = {"application/pkcs7-mime", "application/x-pkcs7-mime"}


def read_eml(data: bytes, chooser: Chooser, around: tuple[str, ...] = ()) -> MailHead:
    """Offer every attachment to `chooser`. Raises what that raises, RecursionError, ValueError and its like."""
    if data[:5] == b"From ":
        data = data.partition(b"\n")[2]
    # The old policy: it takes whatever stands in a header, the new one fails on some of it.
    message = email.message_from_bytes(data.lstrip(b"\r\n"), policy=email.policy.compat32)
    return _read(message, chooser, around)


def _read(message: Message, chooser: Chooser, around: tuple[str, ...]) -> MailHead:
    head = MailHead(_text(message.get("Subject")), _sender(message), _sent(message))
    _walk(message, head, chooser, around, frozenset(_referred(message)))
    return head


def _walk(part: Message, head: MailHead, chooser: Chooser, around: tuple[str, ...], shown: frozenset[str]) -> None:
    chooser.count_part()
    kind = part.get_content_type()
    if kind == "message/rfc822":
        _walk_nested(part, chooser, around)
        return
    if part.is_multipart():
        for inner in part.get_payload():
            if isinstance(inner, Message):
                _walk(inner, head, chooser, around, shown)
        return
    name = _name(part)
    if kind in ("text/plain", "text/html") and not name:
        return  # what somebody wrote
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes) or not data:
        return
    if kind in _WRAPPED and _is_whole_mail(part, name):
        _unwrap(data, name, head, chooser, around)
        return
    if name.lower().endswith(".eml") and len(around) < MAX_DEPTH:
        read_eml(data, chooser, (*around, name))
        return
    identity = _text(part.get("Content-ID")).strip("<> ")
    inline = part.get_content_disposition() == "inline" or (identity != "" and identity in shown)
    chooser.offer(Attachment(name or _nameless(kind), data, kind, inline), head, around)


def _walk_nested(part: Message, chooser: Chooser, around: tuple[str, ...]) -> None:
    payload = part.get_payload()
    for inner in payload if isinstance(payload, list) else ():
        if not isinstance(inner, Message):
            continue
        name = _name(part) or f"{_text(inner.get('Subject'))[:80].replace('/', '-') or 'mail'}.eml"
        if len(around) >= MAX_DEPTH:
            chooser.left_out.append(("/".join((*around, name)), "This mail lies too deep in other mails."))
            return
        _read(inner, chooser, (*around, name))


def _is_whole_mail(part: Message, name: str) -> bool:
    """A signed invoice is attached under a name of its own; what signs or encrypts a mail has the usual one."""
    return name.lower() in ("", "smime.p7m") or _text(part.get_param("smime-type")) == "enveloped-data"


def _unwrap(data: bytes, name: str, head: MailHead, chooser: Chooser, around: tuple[str, ...]) -> None:
    from invoicext_desktop.domain.errors import BrokenDocumentError
    from invoicext_desktop.reading.p7m import unwrap

    if not is_signed(data[:64]):
        chooser.left_out.append(
            ("/".join((*around, name or "mail")), "It is encrypted. Save its attachments in the mail program.")
        )
        return
    try:
        inner = email.message_from_bytes(unwrap(data), policy=email.policy.compat32)
    except BrokenDocumentError as error:
        chooser.left_out.append(("/".join((*around, name or "mail")), error.sentence))
        return
    _walk(inner, head, chooser, around, frozenset(_referred(inner)))


def _referred(message: Message) -> set[str]:
    """The pictures that stand in the text, by their Content-ID."""
    found: set[str] = set()
    for part in message.walk():
        if part.get_content_type() == "text/html" and not part.is_multipart():
            data = part.get_payload(decode=True)
            if isinstance(data, bytes):
                found |= referred_in(data)
    return found


def referred_in(html: bytes) -> set[str]:
    """Whatever follows "cid:" in HTML."""
    pieces = html.replace(b"CID:", b"cid:").split(b"cid:")[1:2_000]
    ends = (b'"', b"'", b")", b" ", b">", b"&", b"\\")
    found = set()
    for piece in pieces:
        near = piece[:200]
        cut = min((at for end in ends if (at := near.find(end)) >= 0), default=len(near))
        found.add(near[:cut].decode("latin-1"))
    return found


def _name(part: Message) -> str:
    return _text(part.get_filename())


def _nameless(kind: str) -> str:
    suffixes = {"application/pdf": ".pdf", "text/xml": ".xml", "application/xml": ".xml", "image/jpeg": ".jpg"}
    return "attachment" + suffixes.get(kind, ".png" if kind == "image/png" else "")


def _text(value: object) -> str:
    """A header as text, whatever it is coded in; as it stands where the coding is wrong."""
    if value is None:
        return ""
    written = str(value) if not isinstance(value, tuple) else email.utils.collapse_rfc2231_value(value)
    with contextlib.suppress(ValueError, LookupError, email.errors.MessageError):
        written = str(email.header.make_header(email.header.decode_header(written)))
    clean = " ".join(written.encode("utf-8", "replace").decode("utf-8").split())
    return clean[:500]


def _sender(message: Message) -> str:
    return _text(message.get("From") or message.get("Sender"))


def _sent(message: Message) -> str:
    written = _text(message.get("Date"))
    try:
        return email.utils.parsedate_to_datetime(written).astimezone(dt.UTC).strftime("%Y-%m-%d %H:%M")
    except (ValueError, TypeError, IndexError, OverflowError):
        return written[:60]

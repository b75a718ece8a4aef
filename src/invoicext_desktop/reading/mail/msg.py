"""A mail as Outlook keeps it (.msg): storages with properties, as [MS-OXMSG] has them."""

from __future__ import annotations

import datetime as dt
import io
import struct

import olefile

from invoicext_desktop.domain.errors import BrokenDocumentError
from invoicext_desktop.domain.mail import MailHead
from invoicext_desktop.reading.mail.choose import MAX_BYTES, MAX_DEPTH, Attachment, Chooser
from invoicext_desktop.reading.mail.eml import read_eml, referred_in

Place = tuple[str, ...]
#: Tags of properties: what they are is told by their first half, how they are kept by the second.
_SUBJECT, _SENDER_NAME, _SENDER_MAIL, _SENDER_SMTP = "0037", "0C1A", "0C1F", "5D01"
_LONG_NAME, _SHORT_NAME, _SHOWN_NAME, _MIME, _CONTENT_ID, _DATA = "3707", "3704", "3001", "370E", "3712", "3701"
_HTML = "1013"
_DELIVERED, _SUBMITTED = 0x0E060040, 0x00390040
_METHOD, _HIDDEN = 0x37050003, 0x7FFE000B
_EMBEDDED = 5
_CODE_PAGE = 0x3FFD0003
_EPOCH = dt.datetime(1601, 1, 1, tzinfo=dt.UTC)
_PROPERTIES = "__properties_version1.0"


def read_msg(data: bytes, chooser: Chooser, around: tuple[str, ...] = ()) -> MailHead:
    """Offer every attachment to `chooser`. Raises what that raises, OSError and its like where it is damaged."""
    with olefile.OleFileIO(io.BytesIO(data)) as file:
        return _Reader(file, chooser).message((), around)


class _Reader:
    def __init__(self, file: olefile.OleFileIO, chooser: Chooser) -> None:
        self._file = file
        self._chooser = chooser
        self._places: list[Place] = [tuple(place) for place in file.listdir(streams=False, storages=True)]
        self._read = 0

    def message(self, root: Place, around: tuple[str, ...]) -> MailHead:
        """The mail at `root` of the file: the file's own, or one inside it."""
        fixed = self._fixed(root, 24 if root else 32)
        page = fixed.get(_CODE_PAGE, 0) & 0xFFFF or None
        sender = self._sender(root, page)
        head = MailHead(self._text(root, _SUBJECT, page), sender, _moment(fixed))
        html = self._bytes((*root, f"__substg1.0_{_HTML}0102"))
        shown = referred_in(html) if html else set()
        depth = len(root) + 1
        for place in self._places:
            if len(place) == depth and place[: depth - 1] == root and place[-1].startswith("__attach_version1.0_"):
                self._chooser.count_part()
                self._attachment(place, head, around, shown, page)
        return head

    def _attachment(
        self, place: Place, head: MailHead, around: tuple[str, ...], shown: set[str], page: int | None
    ) -> None:
        fixed = self._fixed(place, 8)
        name = next(
            (text for tag in (_LONG_NAME, _SHORT_NAME, _SHOWN_NAME) if (text := self._text(place, tag, page))), ""
        )
        nested = (*place, f"__substg1.0_{_DATA}000D")
        if fixed.get(_METHOD, 0) & 0xFF == _EMBEDDED and nested in self._places:
            name = name or "mail"
            inside = (*around, name.replace("/", "-") + ("" if name.lower().endswith(".msg") else ".msg"))
            if len(inside) > MAX_DEPTH:
                self._chooser.left_out.append(("/".join(inside), "This mail lies too deep in other mails."))
            else:
                self.message(nested, inside)
            return
        data = self._bytes((*place, f"__substg1.0_{_DATA}0102"))
        if not data:
            return
        if name.lower().endswith(".eml") and len(around) < MAX_DEPTH:
            read_eml(data, self._chooser, (*around, name))
            return
        inline = bool(fixed.get(_HIDDEN, 0) & 0xFF) or self._text(place, _CONTENT_ID, page).strip("<> ") in shown
        kind = self._text(place, _MIME, page).lower()
        self._chooser.offer(Attachment(name or "attachment", data, kind, inline), head, around)

    def _sender(self, root: Place, page: int | None) -> str:
        name = self._text(root, _SENDER_NAME, page)
        address = self._text(root, _SENDER_SMTP, page) or self._text(root, _SENDER_MAIL, page)
        if "@" not in address or address == name:
            return name or address
        return f"{name} <{address}>" if name else address

    def _text(self, place: Place, tag: str, page: int | None) -> str:
        wide = self._bytes((*place, f"__substg1.0_{tag}001F"))
        if wide is not None:
            text = wide.decode("utf-16-le", "replace")
        else:
            narrow = self._bytes((*place, f"__substg1.0_{tag}001E")) or b""
            text = _decoded(narrow, page)
        return " ".join(text.replace("\0", " ").split())[:500]

    def _bytes(self, place: Place) -> bytes | None:
        """A stream; None where there is none. What lies twice in the file counts twice."""
        wanted = list(place)
        if not self._file.exists(wanted) or self._file.get_type(wanted) != olefile.STGTY_STREAM:
            return None
        self._read += int(self._file.get_size(wanted))
        if self._read > 2 * MAX_BYTES:
            raise BrokenDocumentError(detail="the streams overlap")
        with self._file.openstream(wanted) as stream:
            return bytes(stream.read())

    def _fixed(self, place: Place, skip: int) -> dict[int, int]:
        """Properties that fit in eight bytes: tag -> value."""
        data = (self._bytes((*place, _PROPERTIES)) or b"")[skip:]
        whole = len(data) // 16 * 16
        return {tag: value for tag, _, value in struct.iter_unpack("<IIQ", data[:whole])}


def _decoded(data: bytes, page: int | None) -> str:
    try:
        return data.decode(f"cp{page or 1252}", "replace") if page != 65001 else data.decode("utf-8", "replace")
    except LookupError:
        return data.decode("latin-1")


def _moment(fixed: dict[int, int]) -> str:
    ticks = fixed.get(_SUBMITTED) or fixed.get(_DELIVERED)
    if not ticks:
        return ""
    try:
        return (_EPOCH + dt.timedelta(microseconds=ticks // 10)).strftime("%Y-%m-%d %H:%M")
    except OverflowError:
        return ""

"""Which attachments of a mail may be invoices, within limits: a mail comes from strangers."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field
from pathlib import Path, PureWindowsPath

from invoicext_desktop.domain.errors import InvoiceXTError, TooLargeError
from invoicext_desktop.domain.mail import MailFile, MailHead
from invoicext_desktop.reading.sniff import HEAD, PICTURES, sniff_bytes

#: More attachments than this are not looked at, nor mails in mails in mails.
MAX_FILES = 200
MAX_PARTS = 2_000
MAX_DEPTH = 6
#: All attachments together, unpacked.
MAX_BYTES = 400 * 1024 * 1024
#: A picture in the text whose shorter side has fewer pixels is a logo or a symbol: no page is that small.
SMALLEST_PAGE = 400
#: In bytes: no file system takes much more.
LONGEST_NAME = 180
_UNSAFE = re.compile(r'[<>:"|?*]')
#: Signatures beside a mail: they begin as signed documents do.
_SIGNATURES = {"application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature"}


@dataclass(frozen=True, slots=True)
class Attachment:
    """`inline`: it stands in the text of the mail."""

    name: str
    data: bytes
    media_type: str = ""
    inline: bool = False


@dataclass(slots=True)
class Chooser:
    """Writes what may be an invoice into `folder`, and keeps what was left out with the reason."""

    folder: Path
    files: list[MailFile] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)
    _inline: list[tuple[MailFile, bytes]] = field(default_factory=list)
    _names: set[str] = field(default_factory=set)
    _bytes: int = 0
    _parts: int = 0

    def count_part(self) -> None:
        """Raises TooLargeError for a mail that has more parts than any that was written by a person."""
        self._parts += 1
        if self._parts > MAX_PARTS:
            raise TooLargeError("This mail has too many parts.", hint="Save what it holds, and add that.")

    def offer(self, attachment: Attachment, head: MailHead, around: tuple[str, ...]) -> None:
        """Take an attachment, or leave it out. `around` are the names of the mails around it.

        Raises TooLargeError where the mail holds more than can be meant well.
        """
        name = "/".join((*around, _plain(attachment.name)))
        if attachment.media_type in _SIGNATURES or name.lower().endswith((".p7s", ".asc")):
            return
        self._bytes += len(attachment.data)
        if self._bytes > MAX_BYTES:
            raise TooLargeError("The attachments of this mail are too large.", hint="Save them, and add them.")
        try:
            kind = sniff_bytes(attachment.data[:HEAD])
        except InvoiceXTError as error:
            if not attachment.inline:
                self.left_out.append((name, error.sentence))
            return
        if kind in PICTURES and attachment.inline:
            self._keep_aside(name, attachment.data, head)
        else:
            self._take(name, attachment.data, head)

    def finish(self) -> None:
        """Pictures in the text are what was meant where nothing else is attached: a photo of a receipt, say."""
        if not self.files:
            for file, data in self._inline:
                if _is_a_page(data):
                    self._take(file.name, data, file.head)

    def _keep_aside(self, name: str, data: bytes, head: MailHead) -> None:
        if len(self._inline) < MAX_FILES:
            self._inline.append((MailFile(name, self.folder, head), data))

    def _take(self, name: str, data: bytes, head: MailHead) -> None:
        if len(self.files) >= MAX_FILES:
            raise TooLargeError(
                f"This mail has more than {MAX_FILES} attachments.", hint="Save them in a folder, and add that."
            )
        path = self.folder / f"{len(self.files):04}" / _UNSAFE.sub("_", name.rpartition("/")[2]).rstrip(". ")
        path.parent.mkdir()
        path.write_bytes(data)
        self.files.append(MailFile(self._unused(name), path, head))

    def _unused(self, name: str) -> str:
        """Two attachments of one name are told apart by a number."""
        stem, dot, suffix = name.rpartition(".")
        number, wanted = 1, name
        while wanted in self._names:
            number += 1
            wanted = f"{stem} ({number}){dot}{suffix}" if stem else f"{name} ({number})"
        self._names.add(wanted)
        return wanted


def _plain(name: str) -> str:
    """A name alone, whatever path or control characters somebody wrote into it."""
    last = PureWindowsPath("".join(letter for letter in name if letter.isprintable()).strip()).name
    stem, dot, suffix = last.rpartition(".")
    short = last.encode()[:LONGEST_NAME].decode(errors="ignore")
    if short != last and stem and len(suffix) < 8:
        short = f"{short[: len(short) - len(suffix) - 1]}{dot}{suffix}"
    return short if short.strip(". ") else "attachment"


def _is_a_page(data: bytes) -> bool:
    """Whether a picture has as many pixels as a page needs, by its head alone."""
    from PIL import Image

    from invoicext_desktop.reading.images.opening import FAILURES

    try:
        with Image.open(io.BytesIO(data)) as picture:
            return min(picture.size) >= SMALLEST_PAGE
    except FAILURES:
        return True  # HEIC and what is damaged: reading says why

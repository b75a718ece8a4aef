"""Mails as files, made here: .eml by the standard library, .msg by a small writer of OLE files."""

from __future__ import annotations

import datetime as dt
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from email.message import EmailMessage

SUBJECT, SENDER = "Invoice 4711", "Anna Berg <anna@harrow.example>"
SENT = dt.datetime(2026, 11, 3, 9, 12, tzinfo=dt.UTC)
TYPES = {
    "pdf": ("application", "pdf"),
    "xml": ("application", "xml"),
    "png": ("image", "png"),
    "jpg": ("image", "jpeg"),
}


def make_eml(
    *files: tuple[str, bytes], subject: str = SUBJECT, html: str = "", inline: Sequence[tuple[str, bytes]] = ()
) -> bytes:
    """A mail with `files` attached; each of `inline` is (Content-ID, picture) that the HTML may show."""
    return eml_message(*files, subject=subject, html=html, inline=inline).as_bytes()


def eml_message(
    *files: tuple[str, bytes], subject: str = SUBJECT, html: str = "", inline: Sequence[tuple[str, bytes]] = ()
) -> EmailMessage:
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["To"] = subject, SENDER, "books@client.example"
    mail["Date"] = SENT
    mail.set_content("Please find our invoice attached.")
    if html:
        mail.add_alternative(html, subtype="html")
        body = mail.get_payload()[-1]  # type: ignore[index]
        assert isinstance(body, EmailMessage)
        for identity, picture in inline:
            body.add_related(picture, "image", "png", cid=f"<{identity}>", filename=f"{identity}.png")
    for name, data in files:
        main, sub = TYPES.get(name.rpartition(".")[2].lower(), ("application", "octet-stream"))
        mail.add_attachment(data, maintype=main, subtype=sub, filename=name)
    return mail


# --- .msg -----------------------------------------------------------------------------------------


@dataclass
class Storage:
    streams: dict[str, bytes] = field(default_factory=dict)
    storages: dict[str, Storage] = field(default_factory=dict)


def make_msg(
    *files: tuple[str, bytes],
    subject: str = SUBJECT,
    html: str = "",
    hidden: Sequence[tuple[str, bytes]] = (),
    nested: Sequence[Storage] = (),
) -> bytes:
    """A .msg with `files` attached, pictures that stand in its text, and mails inside it."""
    return ole_file(msg_storage(*files, subject=subject, html=html, hidden=hidden, nested=nested, inner=False))


def msg_storage(
    *files: tuple[str, bytes],
    subject: str = SUBJECT,
    html: str = "",
    hidden: Sequence[tuple[str, bytes]] = (),
    nested: Sequence[Storage] = (),
    inner: bool = True,
) -> Storage:
    ticks = int((SENT - dt.datetime(1601, 1, 1, tzinfo=dt.UTC)).total_seconds()) * 10_000_000
    root = Storage()
    root.streams["__properties_version1.0"] = bytes(24 if inner else 32) + _property(0x00390040, ticks)
    root.streams["__substg1.0_0037001F"] = subject.encode("utf-16-le")
    root.streams["__substg1.0_0C1A001F"] = "Anna Berg".encode("utf-16-le")
    root.streams["__substg1.0_5D01001F"] = "anna@harrow.example".encode("utf-16-le")
    if html:
        root.streams["__substg1.0_10130102"] = html.encode()
    attached = [(name, data, False) for name, data in files] + [(name, data, True) for name, data in hidden]
    for number, (name, data, shown) in enumerate(attached):
        part = Storage()
        flags = _property(0x7FFE000B, 1) if shown else b""
        part.streams["__properties_version1.0"] = bytes(8) + _property(0x37050003, 1) + flags
        part.streams["__substg1.0_3707001F"] = name.encode("utf-16-le")
        part.streams["__substg1.0_37010102"] = data
        root.storages[f"__attach_version1.0_#{number:08X}"] = part
    for number, mail in enumerate(nested, start=len(attached)):
        part = Storage()
        part.streams["__properties_version1.0"] = bytes(8) + _property(0x37050003, 5)
        part.streams["__substg1.0_3001001F"] = "Forwarded".encode("utf-16-le")
        part.storages["__substg1.0_3701000D"] = mail
        root.storages[f"__attach_version1.0_#{number:08X}"] = part
    return root


def _property(tag: int, value: int) -> bytes:
    return struct.pack("<IIQ", tag, 6, value)


SECTOR, MINI, CUTOFF = 512, 64, 4096
END, FREE, NONE, FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFD


class _Writer:
    def __init__(self) -> None:
        self.sectors: list[bytes] = []
        self.fat: list[int] = []
        self.mini = bytearray()
        self.mini_fat: list[int] = []
        self.entries: list[bytearray] = []

    def chain(self, data: bytes) -> int:
        """Put `data` into sectors. Returns the first."""
        if not data:
            return END
        first, count = len(self.sectors), -(-len(data) // SECTOR)
        for number in range(count):
            self.sectors.append(data[number * SECTOR : (number + 1) * SECTOR].ljust(SECTOR, b"\0"))
            self.fat.append(END if number == count - 1 else first + number + 1)
        return first

    def stream(self, data: bytes) -> int:
        if len(data) >= CUTOFF:
            return self.chain(data)
        if not data:
            return END
        first, count = len(self.mini_fat), -(-len(data) // MINI)
        self.mini += data.ljust(count * MINI, b"\0")
        self.mini_fat += [first + number + 1 for number in range(count - 1)] + [END]
        return first

    def entry(self, name: str, kind: int, start: int, size: int) -> int:
        wide = name.encode("utf-16-le") + b"\0\0"
        entry = bytearray(128)
        entry[: len(wide)] = wide
        struct.pack_into("<HBBIII", entry, 64, len(wide), kind, 1, NONE, NONE, NONE)
        struct.pack_into("<II", entry, 116, start, size)
        self.entries.append(entry)
        return len(self.entries) - 1

    def add(self, owner: int, storage: Storage) -> None:
        before: int | None = None
        items: list[tuple[str, bytes | Storage]] = [*storage.streams.items(), *storage.storages.items()]
        for name, item in items:
            if isinstance(item, bytes):
                number = self.entry(name, 2, self.stream(item), len(item))
            else:
                number = self.entry(name, 1, 0, 0)
                self.add(number, item)
            where, offset = (
                (owner, 76) if before is None else (before, 72)
            )  # a child, then one to the right of the other
            struct.pack_into("<I", self.entries[where], offset, number)
            before = number


def ole_file(root: Storage) -> bytes:
    """A compound file with all that is in `root`."""
    writer = _Writer()
    top = writer.entry("Root Entry", 5, END, 0)
    writer.add(top, root)
    mini_fat = writer.chain(b"".join(struct.pack("<I", item) for item in writer.mini_fat))
    struct.pack_into("<II", writer.entries[top], 116, writer.chain(bytes(writer.mini)), len(writer.mini))
    directory = writer.chain(b"".join(bytes(entry) for entry in writer.entries))
    count = 1
    while count * (SECTOR // 4) < len(writer.fat) + count:
        count += 1
    assert count <= 109, "larger files need more than the header has room for"
    places = list(range(len(writer.sectors), len(writer.sectors) + count))
    fat = [*writer.fat, *[FAT] * count]
    fat += [FREE] * (count * (SECTOR // 4) - len(fat))
    head = struct.pack(
        "<8s16xHHHHH6xIIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        0x3E,
        3,
        0xFFFE,
        9,
        6,
        0,
        count,
        directory,
        0,
        CUTOFF,
        mini_fat,
        -(-len(writer.mini_fat) * 4 // SECTOR),
        END,
        0,
        0,
    )[:76]
    head += b"".join(struct.pack("<I", place) for place in places) + struct.pack("<I", FREE) * (109 - count)
    return head + b"".join(writer.sectors) + b"".join(struct.pack("<I", item) for item in fat)

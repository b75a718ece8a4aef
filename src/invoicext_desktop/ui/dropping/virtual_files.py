"""Files that exist only in a drop: how Windows hands over attachments that are dragged out of a mail program."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from PySide6.QtCore import QMimeData

FORMAT = 'application/x-qt-windows-mime;value="FileGroupDescriptorW"'
CONTENTS = 'application/x-qt-windows-mime;value="FileContents"'
#: FILEDESCRIPTORW: flags, class, size, point, attributes, three times, the file's size, 260 letters of its name.
_DESCRIPTOR = struct.Struct("<I16s8s8sI24sQ520s")
_FOLDER = 0x10
_HAS_ATTRIBUTES = 0x4
#: More than a person can drag.
MOST = 1_000


def virtual_names(mime: QMimeData) -> list[str]:
    """The names of the files, without asking for what is in them."""
    return [name for _, name in _described(mime)]


def virtual_files(mime: QMimeData) -> Iterator[tuple[str, bytes]]:
    """(name, content) of each; no content where the program did not hand it over."""
    names = _described(mime)
    for index, name in names:
        data = bytes(mime.data(f"{CONTENTS};index={index}").data())
        if not data and len(names) == 1:
            data = bytes(mime.data(CONTENTS).data())
        yield name, data


def _described(mime: QMimeData) -> list[tuple[int, str]]:
    data = bytes(mime.data(FORMAT).data())
    count = min(int.from_bytes(data[:4], "little"), (len(data) - 4) // _DESCRIPTOR.size, MOST) if len(data) > 4 else 0
    found: list[tuple[int, str]] = []
    for index in range(count):
        flags, _, _, _, attributes, _, _, wide = _DESCRIPTOR.unpack_from(data, 4 + index * _DESCRIPTOR.size)
        if flags & _HAS_ATTRIBUTES and attributes & _FOLDER:
            continue
        name = wide.decode("utf-16-le", "replace").partition("\0")[0]
        found.append((index, name.replace("\\", "/").rpartition("/")[2] or f"attachment {index + 1}"))
    return found

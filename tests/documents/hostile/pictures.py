"""Pictures that claim to be larger than anything that could hold them."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable

from unit.reading.papers import picture


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, depth: int, rows: bytes, extra: bytes = b"") -> bytes:
    """A grey picture of `rows` as they are packed, whatever it says of its size."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + extra + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def zeros(size: int) -> bytes:
    packer = zlib.compressobj(9)
    part = bytes(1_000_000)
    return b"".join(packer.compress(part) for _ in range(size // len(part))) + packer.flush()


def large(side: int = 60_000) -> bytes:
    """3.6 thousand million pixels, black or white."""
    return png(side, side, 1, zeros((side // 8 + 1) * side))


def profile_bomb() -> bytes:
    """A colour profile that unpacks to 1 GB."""
    return png(8, 8, 8, zlib.compress(bytes(72)), chunk(b"iCCP", b"a\0\0" + zeros(1_000_000_000)))


def large_jpeg() -> bytes:
    """65,535 lines of 65,535 pixels, of which almost none are there."""
    data = picture("jpg")
    frame = next(data.index(start) for start in (b"\xff\xc0", b"\xff\xc1", b"\xff\xc2") if start in data) + 5
    return data[:frame] + b"\xff\xff\xff\xff" + data[frame + 4 :]


MAKERS: dict[str, Callable[[], bytes]] = {
    "60,000 by 60,000": large,
    "all that a PNG can say": lambda: png(2**31 - 1, 2**31 - 1, 16, zeros(1_000_000)),
    "no pixels": lambda: png(0, 0, 8, zlib.compress(b"")),
    "fewer rows than it says": lambda: png(5_000, 5_000, 8, zlib.compress(bytes(100))),
    "a profile of 1 GB": profile_bomb,
    "100,000 chunks": lambda: png(8, 8, 8, zlib.compress(bytes(72)), chunk(b"tEXt", b"a\0b") * 100_000),
    "a large JPEG": large_jpeg,
    "the head of a PNG": lambda: picture("png")[:20],
    "the head of a JPEG": lambda: picture("jpg")[:20],
}

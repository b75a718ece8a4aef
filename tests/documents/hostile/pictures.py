"""Pictures that claim to be larger than anything that could hold them."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Callable

from unit.reading.papers import picture
from unit.reading.pictures import drawn, saved


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


def tiff(entries: dict[int, tuple[int, int]], pages: int = 1, again: bool = False, data: bytes = b"") -> bytes:
    """Pages of the same `entries` (tag: type, value), `data` before them; `again`: the last leads to the first."""
    begin = 8 + len(data)
    size = 2 + 12 * len(entries) + 4
    rows = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, (kind, value) in sorted(entries.items()))
    out = [struct.pack("<2sHI", b"II", 42, begin), data]
    for number in range(pages):
        last = number == pages - 1
        following = (begin if again else 0) if last else begin + (number + 1) * size
        out.append(struct.pack("<H", len(entries)) + rows + struct.pack("<I", following))
    return b"".join(out)


def plain_tiff(width: int, height: int, **more: tuple[int, int]) -> dict[int, tuple[int, int]]:
    """The entries of a grey picture whose pixels begin at 8; `more` are of the names below."""
    names = {"compression": 259, "tile_width": 322, "tile_height": 323, "rows": 278, "samples": 277, "bits": 258}
    entries = {256: (4, width), 257: (4, height), 258: (3, 8), 259: (3, 1), 262: (3, 1), 273: (4, 8), 277: (3, 1)}
    entries |= {278: (4, height), 279: (4, width * height % 2**32)}
    return entries | {names[name]: entry for name, entry in more.items()}


def tiff_of_large_tiles() -> bytes:
    """A small picture in tiles of 2 GB."""
    entries = plain_tiff(64, 64, compression=(3, 5), tile_width=(4, 40_000), tile_height=(4, 50_000))
    entries |= {324: (4, 8), 325: (4, 100)}
    return tiff(entries, data=bytes(200))


def many_frames(count: int = 10_000) -> bytes:
    """A GIF that moves on and on."""
    one = saved(drawn(24, 32).convert("P"), "GIF")
    image = one.index(b"\x2c", 13 + 3 * 2 ** ((one[10] & 7) + 1))
    return one[:image] + one[image:-1] * count + b";"


def webp_that_lies() -> bytes:
    """A canvas of 16,777,216 by 16,777,216 about a picture of 120 by 160."""
    inner = saved(drawn(), "WEBP", lossless=True)[12:]
    extended = b"VP8X" + struct.pack("<I", 10) + bytes(4) + b"\xff" * 6
    body = b"WEBP" + extended + inner
    return b"RIFF" + struct.pack("<I", len(body)) + body


def heic_of_junk(seed: int = 5) -> bytes:
    """What begins as HEIC does, and goes on at random."""
    chance = random.Random(seed)
    return saved(drawn(), "HEIF")[:60] + chance.randbytes(20_000)


def heic_of_another_size() -> bytes:
    """A picture of 120 by 160 that says 60,000 by 60,000."""
    content = bytearray(saved(drawn(), "HEIF"))
    at = content.index(b"ispe") + 8
    content[at : at + 8] = struct.pack(">II", 60_000, 60_000)
    return bytes(content)


def bmp_that_lies() -> bytes:
    """60,000 by 60,000 pixels, of which none is there."""
    content = bytearray(saved(drawn(), "BMP"))
    content[18:26] = struct.pack("<ii", 60_000, 60_000)
    return bytes(content[:200])


def progressive_jpeg() -> bytes:
    """A JPEG whose every pixel has to be held until its end, 20,000 by 20,000 of them."""
    data = saved(drawn(), "JPEG", progressive=True)
    frame = data.index(b"\xff\xc2") + 5
    return data[:frame] + struct.pack(">HH", 20_000, 20_000) + data[frame + 4 :]


MAKERS: dict[str, Callable[[], bytes]] = {
    "60,000 by 60,000": large,
    "all that a PNG can say": lambda: png(2**31 - 1, 2**31 - 1, 16, zeros(1_000_000)),
    "no pixels": lambda: png(0, 0, 8, zlib.compress(b"")),
    "fewer rows than it says": lambda: png(5_000, 5_000, 8, zlib.compress(bytes(100))),
    "a profile of 1 GB": profile_bomb,
    "100,000 chunks": lambda: png(8, 8, 8, zlib.compress(bytes(72)), chunk(b"tEXt", b"a\0b") * 100_000),
    "a large JPEG": large_jpeg,
    "a progressive JPEG": progressive_jpeg,
    "a TIFF that breaks off": lambda: saved(drawn(600, 800), "TIFF", compression="tiff_lzw")[:-900],
    "a TIFF of no pixels": lambda: tiff(plain_tiff(0, 0)),
    "a TIFF of 60,000 by 60,000": lambda: tiff(plain_tiff(60_000, 60_000)),
    "a TIFF of fewer pixels than it says": lambda: tiff(plain_tiff(9_000, 9_000), data=bytes(100)),
    "a TIFF of large tiles": tiff_of_large_tiles,
    "a TIFF of 60,000 samples": lambda: tiff(plain_tiff(60, 60, samples=(3, 60_000)), data=bytes(3_600)),
    "pages in a circle": lambda: tiff(plain_tiff(30, 40), pages=3, again=True, data=bytes(1_200)),
    "100,000 pages": lambda: tiff(plain_tiff(30, 40), pages=100_000, data=bytes(1_200)),
    "10,000 frames": many_frames,
    "a WebP that lies": webp_that_lies,
    "a WebP that breaks off": lambda: saved(drawn(), "WEBP")[:-40],
    "a HEIC of junk": heic_of_junk,
    "a HEIC of another size": heic_of_another_size,
    "a HEIC that breaks off": lambda: saved(drawn(), "HEIF")[:-100],
    "a BMP that lies": bmp_that_lies,
    "the head of a PNG": lambda: picture("png")[:20],
    "the head of a JPEG": lambda: picture("jpg")[:20],
}

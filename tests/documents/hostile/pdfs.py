"""PDF files that ask for more pages, objects, depth, paint or memory than anybody has."""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable
from functools import partial

from documents.hostile.raw import FONT, PAGES, TEXT, one_page, page, stream, whole
from documents.hostile.xmls import INVOICE_END, INVOICE_START, laughs

Maker = Callable[[], bytes]


def many_pages(count: int = 100_000) -> bytes:
    """Pages that all are the same object."""
    return one_page({2: b"<< /Type /Pages /Kids [%b] /Count %d >>" % (b"3 0 R " * count, count)})


def own_pages(count: int = 30_000) -> bytes:
    """Pages that each are an object of their own."""
    kids = b"".join(b"%d 0 R " % number for number in range(10, 10 + count))
    pages = {10 + number: page() for number in range(count)}
    return one_page({2: b"<< /Type /Pages /Kids [%b] /Count %d >>" % (kids, count), **pages})


def page_bomb(levels: int = 9) -> bytes:
    """Each node of the tree holds the next ten times: ten to the ninth pages in a small file."""
    nodes = {}
    for level in range(levels):
        below = 3 if level == levels - 1 else 11 + level
        nodes[10 + level] = b"<< /Type /Pages /Kids [%b] /Count %d >>" % (
            b"%d 0 R " % below * 10,
            10 ** (levels - level),
        )
    return one_page({2: nodes.pop(10), **nodes})


def cyclic_pages() -> bytes:
    return one_page(
        {2: b"<< /Type /Pages /Kids [10 0 R] /Count 2 >>", 10: b"<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>"}
    )


def many_objects(count: int = 100_000) -> bytes:
    return one_page({10 + number: b"<< /A [%d 0 R] >>" % (11 + number) for number in range(count)})


def deep(opening: bytes, closing: bytes, depth: int = 500_000) -> Maker:
    """An entry of the page and one of the catalog, nested without measure."""
    nested = opening * depth + closing * depth
    return lambda: one_page({3: page(b"/Deep " + nested), 1: b"<< /Type /Catalog /Pages 2 0 R /Deep %b >>" % nested})


def deep_contents() -> bytes:
    return one_page(content=b"q " * 1_000_000 + b"[" * 500_000 + TEXT)


def form(entries: bytes, content: bytes) -> bytes:
    return stream(content, b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] " + entries)


def recursive_form() -> bytes:
    own = b"/Resources << /Font << /F 5 0 R >> /XObject << /X 10 0 R >> >>"
    return one_page({3: page(own), 10: form(own, TEXT + b"/X Do /X Do")}, b"/X Do")


def form_bomb(levels: int = 12) -> bytes:
    """Each form paints the next ten times."""
    forms = {
        10 + level: form(
            b"/Resources << /Font << /F 5 0 R >> /XObject << /X %d 0 R >> >>" % (11 + level), b"/X Do " * 10
        )
        for level in range(levels)
    }
    last = form(b"/Resources << /Font << /F 5 0 R >> >>", TEXT)
    return one_page({3: page(b"/Resources << /XObject << /X 10 0 R >> >>"), **forms, 10 + levels: last}, b"/X Do")


def deep_forms(levels: int = 20_000) -> bytes:
    forms = {
        10 + level: form(b"/Resources << /XObject << /X %d 0 R >> >>" % (11 + level), b"/X Do")
        for level in range(levels)
    }
    last = form(b"/Resources << /Font << /F 5 0 R >> >>", TEXT)
    return one_page({3: page(b"/Resources << /XObject << /X 10 0 R >> >>"), **forms, 10 + levels: last}, b"/X Do")


def swelling_contents(size: int = 200_000_000, unit: bytes = b" ") -> Maker:
    """A few hundred KB that unpack to `size` bytes."""
    return lambda: one_page({4: stream(TEXT + unit * (size // len(unit)), packed=True)})


def swelling_twice(size: int = 2_000_000_000) -> bytes:
    """Deflated twice: 5 KB stand for 2 GB."""
    packer = zlib.compressobj(9)
    chunk = bytes(1_000_000)
    once = b"".join(packer.compress(chunk) for _ in range(size // len(chunk))) + packer.flush()
    twice = zlib.compress(once, 9)
    return one_page({4: stream(twice, b"/Filter [/FlateDecode /FlateDecode]")})


def shared_contents(count: int = 20_000) -> bytes:
    """A page whose contents are one large stream, again and again."""
    return one_page({3: page(contents=b"[" + b"4 0 R " * count + b"]"), 4: stream(TEXT * 50, packed=True)})


def words(count: int = 1_000_000) -> bytes:
    lines = (b"1 0 0 1 %d %d Tm (Total %d.00) Tj\n" % (n * 7 % 560, n * 13 % 840, n) for n in range(count // 2))
    return one_page({4: stream(TEXT + b"BT /F 1 Tf " + b"".join(lines) + b"ET", packed=True)})


def one_long_line(count: int = 1_000_000) -> bytes:
    return one_page({4: stream(TEXT + b"BT /F 1 Tf 1 1 Td (" + b"12.00 " * count + b") Tj ET", packed=True)})


def one_long_word(count: int = 3_000_000) -> bytes:
    return one_page({4: stream(TEXT + b"BT /F .001 Tf 1 1 Td (" + b"9" * count + b") Tj ET", packed=True)})


def many_fonts(count: int = 50_000) -> bytes:
    names = b" ".join(b"/F%d %d 0 R" % (n, 10 + n) for n in range(count))
    used = b"BT 1 0 0 1 50 50 Tm " + b"".join(b"/F%d 9 Tf (x) Tj " % n for n in range(count)) + b"ET"
    resources = page(b"/Resources << /Font << /F 5 0 R %b >> >>" % names)
    return one_page({3: resources, 4: stream(TEXT + used, packed=True), **{10 + n: FONT for n in range(count)}})


def large_picture(side: int = 60_000) -> bytes:
    """A picture of 3.6 thousand million pixels, of which all rows are the same."""
    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(bytes(side * 100)) for _ in range(side // 100)) + packer.flush()
    entries = b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray" % (side, side)
    picture = stream(rows, entries + b" /BitsPerComponent 8 /Filter /FlateDecode")
    resources = page(b"/Resources << /Font << /F 5 0 R >> /XObject << /X 10 0 R >> >>")
    return one_page({3: resources, 10: picture}, TEXT + b"q 400 0 0 200 50 50 cm /X Do Q")


def pattern_bomb() -> bytes:
    """A page filled with tiles of a thousandth of a point."""
    tile = b"/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep .001 /YStep .001"
    resources = page(b"/Resources << /Font << /F 5 0 R >> /Pattern << /P 10 0 R >> >>")
    tile_stream = stream(b"0 0 1 1 re f", tile + b" /Resources << >>")
    return one_page({3: resources, 10: tile_stream}, TEXT + b"/Pattern cs /P scn 0 0 595 842 re f")


def curves(count: int = 5_000_000) -> bytes:
    return one_page({4: stream(TEXT + b"0 0 m " + b"1 2 3 4 5 6 c " * count + b"S", packed=True)})


def broken_table() -> bytes:
    data = one_page()
    return data[: data.rfind(b"startxref")] + b"startxref\n999999999\n%%EOF"


def looping_table() -> bytes:
    """A table of places that names itself as the one before."""
    data = one_page()
    at = int(data[data.rfind(b"startxref") + 9 :].split()[0])
    return whole({1: b"<< >>", 2: PAGES}, b"/Prev %d" % at)[:40] + data.replace(b"/Size 6", b"/Size 6 /Prev %d" % at)


def large_table(size: int = 8_388_607) -> bytes:
    """A table that says it has as many entries as the standard lets it."""
    return one_page().replace(b"/Size 6", b"/Size %d" % size).replace(b"0 6\n", b"0 %d\n" % size, 1)


def far_object() -> bytes:
    return one_page().replace(b"4 0 obj", b"8388606 0 obj").replace(b"/Contents 4 0 R", b"/Contents 8388606 0 R")


def carrying(packed: bytes, filters: bytes = b"/FlateDecode") -> bytes:
    """A PDF that carries `packed` as factur-x.xml."""
    names = b"/Names << /EmbeddedFiles << /Names [(factur-x.xml) 10 0 R] >> >> /AF [10 0 R]"
    spec = b"<< /Type /Filespec /UF (factur-x.xml) /AFRelationship /Alternative /EF << /F 11 0 R >> >>"
    file = stream(packed, b"/Type /EmbeddedFile /Filter [%b]" % filters)
    return one_page({1: b"<< /Type /Catalog /Pages 2 0 R %b >>" % names, 10: spec, 11: file})


def attachment_bomb(filters: bytes = b"/FlateDecode", size: int = 1_500_000_000) -> Maker:
    def make() -> bytes:
        packer = zlib.compressobj(9)
        chunk = b" " * 1_000_000
        packed = packer.compress(INVOICE_START)
        packed += b"".join(packer.compress(chunk) for _ in range(size // len(chunk)))
        packed += packer.compress(INVOICE_END) + packer.flush()
        for _ in range(filters.count(b"/") - 1):
            packed = zlib.compress(packed, 9)
        return carrying(packed, filters)

    return make


def attached_laughs() -> bytes:
    return carrying(zlib.compress(laughs()))


def many_attachments(count: int = 50_000) -> bytes:
    names = b"".join(b"(%d) 10 0 R " % n for n in range(count))
    catalog = b"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [%b] >> >> >>" % names
    return one_page({1: catalog, 10: b"<< /Type /Filespec /F (a.xml) /EF << /F 11 0 R >> >>", 11: stream(b"<a/>")})


def odd_pages() -> dict[str, Maker]:
    boxes = {
        "a page of a thousand million points": b"0 0 1000000000 842",
        "a page without end": b"0 0 1e38 1e38",
        "a page of not a number": b"0 0 nan inf",
        "a page of no size": b"0 0 0 0",
        "a page inside out": b"595 842 -595 -842",
    }
    return {name: partial(one_page, {3: page(box=box)}) for name, box in boxes.items()}


MAKERS: dict[str, Maker] = {
    "100,000 pages": many_pages,
    "30,000 pages of their own": own_pages,
    "a page bomb": page_bomb,
    "pages in a circle": cyclic_pages,
    "two thousand million pages": lambda: one_page({2: b"<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>"}),
    "forty million operators": swelling_contents(80_000_000, b"q "),
    "five million brackets": swelling_contents(5_000_000, b"["),
    "100,000 objects": many_objects,
    "deep lists": deep(b"[", b"]"),
    "deep dictionaries": deep(b"<</A", b">>"),
    "deep contents": deep_contents,
    "a form in itself": recursive_form,
    "a bomb of forms": form_bomb,
    "20,000 forms deep": deep_forms,
    "200 MB of blanks": swelling_contents(),
    "200 MB of text": swelling_contents(unit=b"BT /F 9 Tf 50 50 Td (Total 1.00) Tj ET "),
    "200 MB of paint": swelling_contents(unit=b"0 0 500 500 re f "),
    "2 GB deflated twice": swelling_twice,
    "one stream 20,000 times": shared_contents,
    "a million words": words,
    "a line of a million words": one_long_line,
    "a word of three million letters": one_long_word,
    "50,000 fonts": many_fonts,
    "a picture of 60,000 by 60,000": large_picture,
    "tiles without end": pattern_bomb,
    "five million curves": curves,
    "a table in the wrong place": broken_table,
    "a table in a circle": looping_table,
    "a table that is too large": large_table,
    "an object far away": far_object,
    "an attached bomb": attachment_bomb(),
    "an attached bomb packed twice": attachment_bomb(b"/FlateDecode /FlateDecode"),
    "attached laughs": attached_laughs,
    "50,000 attachments": many_attachments,
    "random with a header": lambda: b"%PDF-1.7\n" + random.Random(2).randbytes(100_000),
    "header only": lambda: b"%PDF-1.7\n",
    **odd_pages(),
}

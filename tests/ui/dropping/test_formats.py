"""What programs put into a drop or the clipboard, made up here as they do it."""

from __future__ import annotations

import base64
import struct
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from invoicext_desktop.ui.dropping.formats import Dropped, Piece, look, read
from invoicext_desktop.ui.dropping.landing import landed
from invoicext_desktop.ui.dropping.virtual_files import CONTENTS, FORMAT
from invoicext_desktop.ui.dropping.words import why_nothing

PNG = b"\x89PNG\r\n\x1a\nnot really"


def mime(**formats: bytes) -> QMimeData:
    made = QMimeData()
    for kind, data in formats.items():
        made.setData(kind.replace("__", "/"), data)
    return made


def urls(*texts: str) -> QMimeData:
    made = QMimeData()
    made.setUrls([QUrl(text) for text in texts])
    return made


def descriptor(name: str, *, folder: bool = False) -> bytes:
    wide = name.encode("utf-16-le").ljust(520, b"\0")
    return struct.pack("<I16s8s8sI24sQ520s", 4, b"", b"", b"", 0x10 if folder else 0x80, b"", 0, wide)


def test_files_and_folders() -> None:
    drop = urls("file:///tmp/a.pdf", "file:///tmp/folder")
    assert read(drop) == look(drop) == Dropped(paths=["/tmp/a.pdf", "/tmp/folder"])


def test_a_file_beside_a_link_is_taken_and_the_link_is_not() -> None:
    assert read(urls("file:///tmp/a.pdf", "https://example.com/a.pdf")) == Dropped(paths=["/tmp/a.pdf"])


def test_a_link_alone_is_told_and_nothing_is_fetched() -> None:
    for drop in (urls("https://example.com/a.pdf"), mime(text__plain=b"https://example.com/a.pdf ")):
        found = read(drop)
        assert (found.count, found.links) == (0, ["https://example.com/a.pdf"])
        assert "link" in why_nothing(found)
        assert look(drop).links


def test_a_picture_of_a_browser_comes_with_its_link() -> None:
    drop = urls("https://example.com/scans/invoice%2017.jpg?w=100")
    drop.setData("image/png", PNG)
    assert look(drop).count == 1
    assert read(drop) == Dropped(pieces=[Piece("invoice 17.png", PNG)])


def test_a_picture_that_is_only_pixels() -> None:
    drop = QMimeData()
    drop.setImageData(QImage(20, 10, QImage.Format.Format_RGB32))
    (piece,) = read(drop).pieces
    assert piece.name == "picture.png"
    with landed([piece]) as paths:
        assert QImage(paths[0]).size().toTuple() == (20, 10)
        path = Path(paths[0])
    assert not path.exists()


def test_data_in_an_address() -> None:
    inside = base64.b64encode(PNG).decode()
    assert read(urls(f"data:image/png;base64,{inside}")) == Dropped(pieces=[Piece("picture.png", PNG)])
    html = QMimeData()
    html.setHtml(f'<p><IMG alt="x" src="data:image/png;base64,{inside}"></p>')
    assert read(html) == Dropped(pieces=[Piece("picture.png", PNG)])
    assert read(urls("data:text/html,<b>hello</b>")).count == 0


def test_cells_of_a_spreadsheet_are_no_picture() -> None:
    copied = QMimeData()
    copied.setText("1\t2")
    copied.setHtml("<table><tr><td>1<td>2</table>")
    copied.setData("image/png", PNG)
    assert read(copied) == Dropped()
    assert "nothing here" in why_nothing(read(copied))


def test_mails_and_documents_as_they_are() -> None:
    assert read(mime(message__rfc822=b"From: a")) == Dropped(pieces=[Piece("dropped.eml", b"From: a")])
    assert read(mime(application__pdf=b"%PDF-")) == Dropped(pieces=[Piece("dropped.pdf", b"%PDF-")])


def test_attachments_dragged_out_of_outlook() -> None:
    drop = QMimeData()
    names = ["invoice.pdf", "Fwd: offer.msg", "folder"]
    described = [descriptor(name, folder=name == "folder") for name in names]
    drop.setData(FORMAT, struct.pack("<I", 3) + b"".join(described))
    drop.setData(f"{CONTENTS};index=0", b"%PDF-1.4")
    assert look(drop).count == 2
    found = read(drop)
    assert found.pieces == [Piece("invoice.pdf", b"%PDF-1.4")]
    assert found.missing == ["Fwd: offer.msg"]


def test_a_descriptor_that_lies_about_its_length() -> None:
    for data in (b"", b"\xff", b"\xff" * 4, struct.pack("<I", 2**31) + descriptor("a.pdf")[:100]):
        drop = QMimeData()
        drop.setData(FORMAT, data)
        assert read(drop).count == 0


def test_names_stay_in_their_folder() -> None:
    with landed([Piece("../../a\0b.pdf", b"x"), Piece("..", b"y"), Piece("a" * 300 + ".pdf", b"z")]) as paths:
        found = [Path(path) for path in paths]
        assert [path.read_bytes() for path in found] == [b"x", b"y", b"z"]
        assert [path.name for path in found][:2] == ["_.._a_b.pdf", "dropped"]
        assert found[2].suffix == ".pdf"


def test_text_is_nothing() -> None:
    assert read(mime(text__plain=b"hello")) == Dropped()
    assert look(mime(text__plain=b"hello")) == Dropped()

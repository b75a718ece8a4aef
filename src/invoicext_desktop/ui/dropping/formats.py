"""What a drop or the clipboard holds: files, pictures, mails, attachments, links.

Programs hand things over in many ways; this is the one place that knows them. Nothing is fetched
from anywhere: what is not in the drop is not taken.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass, field
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from invoicext_desktop.ui.dropping.virtual_files import FORMAT as VIRTUAL
from invoicext_desktop.ui.dropping.virtual_files import virtual_files, virtual_names

#: Pictures as they are, better first: what is unpacked into an image has lost its resolution.
PICTURES = {
    "image/png": ".png", "image/jpeg": ".jpg", "image/tiff": ".tif", "image/webp": ".webp", "image/heic": ".heic",
    "image/bmp": ".bmp", "image/gif": ".gif",
}  # fmt: skip
#: Documents that some programs put into a drop as they are.
DOCUMENTS = {"application/pdf": ".pdf", "message/rfc822": ".eml"}
_NAMED = {**PICTURES, **DOCUMENTS, "application/xml": ".xml", "text/xml": ".xml"}
_IMG = re.compile(r"<img\b[^>]*?\bsrc\s*=\s*[\"']?([^\"'\s>]+)", re.IGNORECASE)
_LINK = re.compile(r"\A\s*(?:https?|ftp|imap|mailbox|cid)://\S+\s*\Z", re.IGNORECASE)
#: A picture inside HTML may be as long as that.
_HTML_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that is no file yet. `data` is an image where only its pixels were handed over."""

    name: str
    data: bytes | QImage


@dataclass(slots=True)
class Dropped:
    """`links` lead somewhere else and are not followed; `missing` are names whose content was not handed over."""

    paths: list[str] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many things can be added."""
        return len(self.paths) + len(self.pieces)


def look(mime: QMimeData) -> Dropped:
    """What there would be, without asking for large data while something is dragged about. Pieces are empty."""
    found = Dropped(*_urls(mime))
    if mime.hasFormat(VIRTUAL):
        found.pieces += [Piece(name, b"") for name in virtual_names(mime)]
    elif not found.paths and not found.pieces and (_document_format(mime) or has_picture(mime)):
        found.pieces.append(Piece("", b""))
    return found


def read(mime: QMimeData) -> Dropped:
    """All of it. On the GUI thread, where alone the data can be asked for."""
    found = Dropped(*_urls(mime))
    if found.paths or found.pieces:
        found.links.clear()
        return found
    if mime.hasFormat(VIRTUAL):
        for name, data in virtual_files(mime):
            if data:
                found.pieces.append(Piece(name, data))
            else:
                found.missing.append(name)
        return found
    piece = _document(mime) or _picture(mime, found.links)
    if piece is not None:
        found.pieces.append(piece)
        found.links.clear()
    return found


def has_picture(mime: QMimeData) -> bool:
    """Whether a picture is what was meant: spreadsheets put one beside the cells that were copied."""
    if not (mime.hasImage() or any(mime.hasFormat(kind) for kind in PICTURES)):
        return _picture_in_html(mime) is not None
    return mime.hasUrls() or not mime.hasText() or _is_link(mime.text()) or _IMG.search(_html(mime)) is not None


def _urls(mime: QMimeData) -> tuple[list[str], list[Piece], list[str]]:
    paths: list[str] = []
    pieces: list[Piece] = []
    links: list[str] = []
    for url in mime.urls():
        if url.isLocalFile():
            paths.append(url.toLocalFile())
        elif url.scheme() == "data":
            piece = _data_url(url.toString())
            if piece is not None:
                pieces.append(piece)
        else:
            links.append(url.toString())
    if not mime.hasUrls() and mime.hasText() and _is_link(mime.text()):
        links.append(mime.text().strip())
    return paths, pieces, links


def _is_link(text: str) -> bool:
    return len(text) < 4_000 and _LINK.match(text) is not None


def _document_format(mime: QMimeData) -> str | None:
    return next((kind for kind in DOCUMENTS if mime.hasFormat(kind)), None)


def _document(mime: QMimeData) -> Piece | None:
    kind = _document_format(mime)
    data = bytes(mime.data(kind).data()) if kind is not None else b""
    return Piece(f"dropped{DOCUMENTS[kind]}", data) if kind is not None and data else None


def _picture(mime: QMimeData, links: list[str]) -> Piece | None:
    if not has_picture(mime):
        return None
    stem = _name_of(links[0]) if links else ""
    for kind, suffix in PICTURES.items():
        data = bytes(mime.data(kind).data()) if mime.hasFormat(kind) else b""
        if data:
            return Piece((stem or "picture") + suffix, data)
    image = mime.imageData()
    if isinstance(image, QImage) and not image.isNull():
        return Piece((stem or "picture") + ".png", image)
    return _picture_in_html(mime)


def _picture_in_html(mime: QMimeData) -> Piece | None:
    found = _IMG.search(_html(mime))
    return _data_url(found[1]) if found is not None and found[1].startswith("data:") else None


def _html(mime: QMimeData) -> str:
    if not mime.hasHtml():
        return ""
    return mime.html()[:_HTML_BYTES]


def _name_of(link: str) -> str:
    """The last part of an address without its ending, to recognise the picture by."""
    last = unquote(urlsplit(link).path).rstrip("/").rpartition("/")[2]
    return re.sub(r"[^\w. ()-]", "_", last.partition(".")[0])[:60]


def _data_url(url: str) -> Piece | None:
    """The document inside a "data:" address; None where it is of no kind that could be an invoice."""
    head, comma, body = url.removeprefix("data:").partition(",")
    kind, *options = head.split(";")
    suffix = _NAMED.get(kind.lower())
    if not comma or suffix is None:
        return None
    raw = unquote_to_bytes(body)
    if "base64" in options:
        try:
            raw = base64.b64decode(raw)
        except (binascii.Error, ValueError):
            return None
    return Piece(f"picture{suffix}" if kind.startswith("image/") else f"dropped{suffix}", raw) if raw else None

"""What a file is, by its first bytes: its name proves nothing. Standard library only, quick."""

from __future__ import annotations

from pathlib import Path

from invoicext_desktop.domain.errors import EmptyFileError, UnsupportedTypeError

PDF = "application/pdf"
PNG = "image/png"
JPEG = "image/jpeg"

#: The PDF reference lets a reader look for the header within the first 1,024 bytes.
HEAD = 1024


def sniff(path: Path) -> str:
    """The media type. Raises EmptyFileError, UnsupportedTypeError, OSError where it cannot be opened."""
    with path.open("rb") as stream:
        head = stream.read(HEAD)
    if not head:
        raise EmptyFileError
    if b"%PDF-" in head:
        return PDF
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if head.startswith(b"\xff\xd8\xff"):
        return JPEG
    raise UnsupportedTypeError

"""Opening a document with MuPDF: quiet, with its password, failures as errors of the tree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pymupdf

from invoicext_desktop.domain.errors import (
    BrokenDocumentError,
    EncryptedDocumentError,
    InvoiceXTError,
    MemoryLimitError,
)
from invoicext_desktop.reading.p7m import unwrap
from invoicext_desktop.reading.sniff import HEAD, SIGNED, sniff_bytes

pymupdf.TOOLS.mupdf_display_errors(False)
pymupdf.TOOLS.mupdf_display_warnings(False)

#: What MuPDF and its Python layer raise for files that are not what they say.
FAILURES = (RuntimeError, ValueError, IndexError, pymupdf.mupdf.FzErrorBase)
#: What it says when the system gave it no more memory: by a number of its own, or in a library's words.
_NO_MEMORY = re.compile(r"code=2: \w*alloc\b|out of memory|bad_alloc", re.IGNORECASE)
#: One password, or several that are tried in their order.
Passwords = str | tuple[str, ...] | None
_KINDS = {"application/pdf": "pdf", "image/png": "png", "image/jpeg": "jpeg"}


@contextmanager
def opened(path: Path, media_type: str, password: Passwords = None) -> Iterator[pymupdf.Document]:
    """The document, out of its signature where it has one, open for as long as the block lasts.

    Raises EncryptedDocumentError (also for a wrong password), and BrokenDocumentError or
    MemoryLimitError for whatever MuPDF says inside the block too.
    """
    try:
        document = _open_signed(path) if media_type == SIGNED else _open(path, _KINDS.get(media_type, "pdf"))
    except FAILURES as error:
        raise _translated(error) from error
    try:
        _unlock(document, password)
        if document.page_count == 0:
            raise BrokenDocumentError(detail="no pages")
        yield document
    except FAILURES as error:
        raise _translated(error) from error
    finally:
        document.close()


def raise_for_memory(error: Exception) -> None:
    """Want of memory is a limit that was reached: the file may be whole, and this process is of no use any more.

    Raises MemoryLimitError where that is what MuPDF says.
    """
    if _NO_MEMORY.search(str(error)):
        raise MemoryLimitError(detail=str(error)) from error


def _translated(error: Exception) -> InvoiceXTError:
    """Raises MemoryLimitError."""
    raise_for_memory(error)
    return BrokenDocumentError(detail=str(error))


def _open(path: Path, kind: str) -> pymupdf.Document:
    """By its path; a name that is no Unicode, which MuPDF cannot be told, by its bytes."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return pymupdf.open(stream=path.read_bytes(), filetype=kind)
    return pymupdf.open(path, filetype=kind)


def _open_signed(path: Path) -> pymupdf.Document:
    data = unwrap(path.read_bytes())
    return pymupdf.open(stream=data, filetype=_KINDS.get(sniff_bytes(data[:HEAD]), "pdf"))


def _unlock(document: pymupdf.Document, password: Passwords) -> None:
    tried = (password,) if isinstance(password, str) else password or ()
    if document.needs_pass and not any(document.authenticate(item) for item in tried):
        raise EncryptedDocumentError("This is not the PDF's password." if tried else "")

"""Pages as the readers of single fields look at them."""

from __future__ import annotations

from invoicext_desktop.extraction.copies import without_copies
from invoicext_desktop.extraction.labels import all_labels
from invoicext_desktop.extraction.layout import lay_out
from invoicext_desktop.extraction.values import Document, make_document
from invoicext_desktop.reading.model import Page


def document_of(pages: tuple[Page, ...]) -> Document:
    """The pages laid out, with their labels; copies of a page and empty ones at the end left out."""
    pages = without_copies(pages)
    last = max((number for number, page in enumerate(pages, 1) if page.words), default=1)
    sheets = tuple(lay_out(page) for page in pages[:last])
    return make_document(sheets, all_labels(sheets))

"""The file, or the pages of files, that an invoice is read from."""

from __future__ import annotations

from invoicext_desktop.backends.base import DocumentFile
from invoicext_desktop.services.store import Store
from invoicext_desktop.storage.intake import Waiting


def papers(store: Store, waiting: Waiting) -> list[DocumentFile]:
    """Raises NotFoundError where a file is missing."""
    path, words = store.documents.path, store.documents.words
    if not waiting.parts:
        return [DocumentFile(path(waiting.sha256), waiting.media_type, kept=words(waiting.sha256))]
    return [
        DocumentFile(path(it.sha256), it.media_type, first=it.first, last=it.last, turn=it.turn, kept=words(it.sha256))
        for it in waiting.parts
    ]

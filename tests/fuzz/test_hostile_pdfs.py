"""Bombs, loops and lies in PDFs: each ends within the worker's limits, and the documents beside it are read."""

from __future__ import annotations

from pathlib import Path

import pytest

from documents.hostile import hostile_pdfs
from invoicext_desktop.backends.base import DocumentFile
from invoicext_desktop.backends.local import LocalBackend
from invoicext_desktop.diagnostics.sample import sample_invoice
from invoicext_desktop.domain.errors import DocumentError, WorkerError

PDF = "application/pdf"
SECONDS = 110


@pytest.mark.soak
@pytest.mark.timeout(600)
def test_every_one_ends_and_the_rest_goes_on(tmp_path: Path) -> None:
    good = tmp_path / "good.pdf"
    good.write_bytes(sample_invoice())
    backend = LocalBackend()
    try:
        for name, content in hostile_pdfs().items():
            path = tmp_path / "hostile.pdf"
            path.write_bytes(content)
            bad = backend.extract(DocumentFile(path, PDF))
            beside = backend.extract(DocumentFile(good, PDF))
            error = bad.exception(SECONDS)
            assert error is None or isinstance(error, DocumentError | WorkerError), name
            assert beside.result(SECONDS).content.invoice_number, name
    finally:
        backend.close()

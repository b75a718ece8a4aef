"""JSON: one array of invoices in the API's shape."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.exporting.files import replacing
from invoicext_desktop.wire.convert import from_invoice
from invoicext_desktop.wire.json import dump_bytes


def write_json(invoices: Iterable[Invoice], path: Path, progress: Callable[[int], None]) -> None:
    """Written as it goes: memory does not grow with the number of invoices."""
    with replacing(path) as temporary, temporary.open("wb") as out:
        out.write(b"[")
        for number, invoice in enumerate(invoices):
            progress(number)
            out.write(b",\n" if number else b"\n")
            out.write(dump_bytes(from_invoice(invoice), indent=2))
        out.write(b"\n]\n")

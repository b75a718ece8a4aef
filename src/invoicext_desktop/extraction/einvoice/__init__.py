"""E-invoices: what their XML says, exactly. One module for each syntax, `read_einvoice` decides which it is."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from importlib.util import find_spec
from xml.etree.ElementTree import Element

from invoicext_desktop.domain.invoice import InvoiceContent, Issue
from invoicext_desktop.extraction.einvoice import cii, ubl
from invoicext_desktop.extraction.einvoice.nodes import local_name

Reader = Callable[[Element], tuple[InvoiceContent, tuple[Issue, ...]]]

_UBL = "urn:oasis:names:specification:ubl:"
_FATTURAPA = {"FatturaElettronica", "FatturaElettronicaSemplificata"}
#: A network's envelope has the invoice this deep at most.
_ENVELOPE = 2


def read_einvoice(root: Element) -> tuple[InvoiceContent, tuple[Issue, ...]] | None:
    """The invoice and what does not add up in it; None where the document is no invoice."""
    found = _find(root, _ENVELOPE)
    return None if found is None else found[1](found[0])


def is_einvoice(root: Element) -> bool:
    """Whether the document is an invoice of a kind that can be read."""
    return _find(root, _ENVELOPE) is not None


def _find(node: Element, depth: int) -> tuple[Element, Reader] | None:
    """The invoice and its reader: the document itself, or what an envelope holds."""
    reader = _reader(node)
    if reader is not None:
        return node, reader
    for part in node[:5] if depth else ():
        found = _find(part, depth - 1)
        if found is not None:
            return found
    return None


def _reader(node: Element) -> Reader | None:
    name = local_name(node)
    if name in cii.ROOTS:
        return cii.read
    if name in ubl.ROOTS and str(node.tag).startswith(f"{{{_UBL}"):
        return ubl.read
    if name in _FATTURAPA:
        return _fatturapa()
    return None


def _fatturapa() -> Reader | None:
    """Imported when the first one comes: few suppliers outside Italy send them."""
    name = "invoicext_desktop.extraction.einvoice.fatturapa"
    if find_spec(name) is None:
        return None
    reader: Reader = importlib.import_module(name).read
    return reader

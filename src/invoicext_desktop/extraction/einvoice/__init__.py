"""E-invoices: what their XML says, exactly. One module for each syntax, `read_einvoice` decides which it is."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree.ElementTree import Element

from invoicext_desktop.domain.invoice import InvoiceContent, Issue
from invoicext_desktop.extraction.einvoice import cii, fatturapa, ubl
from invoicext_desktop.extraction.einvoice.nodes import children, local_name, text

Reader = Callable[[Element], tuple[InvoiceContent, tuple[Issue, ...]]]

_SYNTAXES: dict[Reader, str] = {cii.read: "UN/CEFACT CII", ubl.read: "UBL", fatturapa.read: "FatturaPA"}
_UBL = "urn:oasis:names:specification:ubl:"
#: A network's envelope has the invoice this deep at most.
_ENVELOPE = 2


def read_einvoice(root: Element) -> tuple[InvoiceContent, tuple[Issue, ...]] | None:
    """The invoice and what does not add up in it; None where the document is no invoice."""
    found = _find(root, _ENVELOPE)
    return None if found is None else found[1](found[0])


def is_einvoice(root: Element) -> bool:
    """Whether the document is an invoice of a kind that can be read."""
    return _find(root, _ENVELOPE) is not None


def notes_of(root: Element) -> tuple[str, ...]:
    """What the invoice says in free words, not as values."""
    found = _find(root, _ENVELOPE)
    if found is None:
        return ()
    node, reader = found
    if reader is fatturapa.read:
        return fatturapa.notes(node)
    nodes = [*children(node, "Note"), *children(node, "ExchangedDocument/IncludedNote/Content")]
    nodes += children(node, "HeaderExchangedDocument/IncludedNote/Content")
    return tuple(said for note in nodes if (said := text(note)))


def syntax_of(root: Element) -> str:
    """How the invoice is written, as a person calls it; empty where it is none."""
    found = _find(root, _ENVELOPE)
    return "" if found is None else _SYNTAXES[found[1]]


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
    return fatturapa.read if name in fatturapa.ROOTS else None

"""FatturaPA, the e-invoice of Italy: ordinary (FPA12, FPR12) and simplified (FSM10)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import localcontext
from xml.etree.ElementTree import Element

from invoicext_desktop.domain.errors import BrokenDocumentError
from invoicext_desktop.domain.invoice import InvoiceContent, Issue, Severity
from invoicext_desktop.domain.saying import issue
from invoicext_desktop.extraction.einvoice.fatturapa import ordinary, simplified
from invoicext_desktop.extraction.einvoice.fatturapa.lines import sayings
from invoicext_desktop.extraction.einvoice.keeping import WIDE
from invoicext_desktop.extraction.einvoice.nodes import child, children, local_name, text

#: A file that wants more to be said about it is made to hurt.
MOST_ISSUES = 40
#: The root of a simplified invoice, and of both.
_SIMPLIFIED = "FatturaElettronicaSemplificata"
ROOTS = {"FatturaElettronica", _SIMPLIFIED}


def read(root: Element) -> tuple[InvoiceContent, tuple[Issue, ...]]:
    """The first invoice of the file, and what a person should know. Raises BrokenDocumentError."""
    header = child(root, "FatturaElettronicaHeader")
    bodies = children(root, "FatturaElettronicaBody")
    if header is None or not bodies:
        raise BrokenDocumentError(detail="a FatturaPA without header or body")
    kind = simplified if local_name(root) == _SIMPLIFIED else ordinary
    with localcontext(WIDE):
        content, issues = kind.read(header, bodies[0])
    return content, (*_several(bodies), *issues[:MOST_ISSUES])


def notes(root: Element) -> tuple[str, ...]:
    """What the first invoice says in words: what it is for, and its lines that sell nothing."""
    body = child(root, "FatturaElettronicaBody")
    causes = (text(cause) for cause in children(body, "DatiGenerali/DatiGeneraliDocumento/Causale"))
    said = (*filter(None, causes), *(sayings(body) if body is not None else ()))
    return (*said, *_earlier(body))


def _earlier(body: Element | None) -> Iterator[str]:
    """The invoices that this one is about: those that a credit note corrects, advances that it settles."""
    linked = [(node, "IdDocumento", "Data") for node in children(body, "DatiGenerali/DatiFattureCollegate")]
    linked += [(node, "NumeroFR", "DataFR") for node in children(body, "DatiGenerali/DatiFatturaRettificata")]
    for node, number, day in linked:
        if text(node, number):
            when = text(node, day)
            yield f"Refers to invoice {text(node, number)}{f' of {when}' if when else ''}."


def _several(bodies: list[Element]) -> Iterator[Issue]:
    if len(bodies) > 1:
        number = text(bodies[0], "DatiGenerali/DatiGeneraliDocumento/Numero")
        sentence = "several_invoices.first"
        yield issue("several_invoices", Severity.WARNING, sentence=sentence, count=len(bodies), number=str(number))

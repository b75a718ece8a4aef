"""An ordinary FatturaPA (FPA12 to the public administration, FPR12 to anybody else)."""

from __future__ import annotations

import dataclasses
from xml.etree.ElementTree import Element

from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.invoice import DocumentType, InvoiceContent, Issue, Party
from invoicext_desktop.extraction.einvoice.build import CONFIDENCE, turn_signs, with_evidence
from invoicext_desktop.extraction.einvoice.fatturapa import parties, payments
from invoicext_desktop.extraction.einvoice.fatturapa.contradictions import contradictions
from invoicext_desktop.extraction.einvoice.fatturapa.lines import goods, line
from invoicext_desktop.extraction.einvoice.fatturapa.remarks import remarks
from invoicext_desktop.extraction.einvoice.fatturapa.totals import sums
from invoicext_desktop.extraction.einvoice.keeping import kept, kept_currency, kept_text
from invoicext_desktop.extraction.einvoice.nodes import child, children, date, text

CREDIT_NOTES = {"TD04", "TD08"}
_SUPPLIER, _CUSTOMER = "CedentePrestatore", "CessionarioCommittente"


def read(header: Element, body: Element) -> tuple[InvoiceContent, tuple[Issue, ...]]:
    """One invoice, and what a person should know about it."""
    general = child(body, "DatiGenerali/DatiGeneraliDocumento")
    money, plan = sums(body), payments.instalments(body)
    first = payments.first_due(plan)
    supplier, customer = _parties(header)
    asked = payments.asked_for(plan, money.payable)
    owed = money.payable if money.withheld or money.split else None
    content = InvoiceContent(
        document_type=document_type(text(general, "TipoDocumento")),
        supplier=supplier,
        customer=customer,
        invoice_number=kept_text(text(general, "Numero")),
        invoice_date=date(general, "Data"),
        due_date=first.due if first else None,
        currency=kept_currency(text(general, "Divisa")),
        purchase_order=kept_text(_orders(body)),
        line_items=tuple(line(node) for node in goods(body)),
        totals=money.totals,
        taxes=money.taxes,
        payment=payments.payment(body, plan),
        amount_due=kept(owed if asked is None else asked),
    )
    computed = {
        "totals.total": "net and tax added up, the document states no total" if money.total_computed else None,
        "due_date": f"{first.days} days after the day that the terms name" if first and first.computed else None,
        "amount_due": "the total less what is paid to the state" if asked is None else None,
    }
    issues = (*contradictions(body, content), *remarks(body))
    several = payments.several_dates(plan)
    return finished(content, computed), (*issues, *((several,) if several else ()))


def document_type(code: str | None) -> DocumentType:
    return DocumentType.CREDIT_NOTE if code in CREDIT_NOTES else DocumentType.INVOICE


def finished(content: InvoiceContent, computed: dict[str, str | None]) -> InvoiceContent:
    """With evidence; `computed` says by path how a value was made that the document does not state."""
    if content.document_type is DocumentType.CREDIT_NOTE and (content.totals.total or 0) < 0:
        content = turn_signs(content)
    content = with_evidence(content)
    evidence = dict(content.evidence)
    for path, reason in computed.items():
        if reason and path in evidence:
            evidence[path] = Evidence(CONFIDENCE, EvidenceSource.COMPUTED, reason=reason)
    return dataclasses.replace(content, evidence=evidence)


def _parties(header: Element) -> tuple[Party, Party]:
    seats = [child(header, f"{role}/Sede") for role in (_SUPPLIER, _CUSTOMER)]
    abroad = len({parties.country(seat) for seat in seats} - {None}) > 1
    made = []
    for role, seat in zip((_SUPPLIER, _CUSTOMER), seats, strict=True):
        data = child(header, f"{role}/DatiAnagrafici")
        made.append(parties.party(data, child(data, "Anagrafica"), seat, abroad=abroad))
    return made[0], made[1]


def _orders(body: Element) -> str | None:
    """The numbers of the orders, each once."""
    numbers = (text(node, "IdDocumento") for node in children(body, "DatiGenerali/DatiOrdineAcquisto"))
    return ", ".join(dict.fromkeys(number for number in numbers if number)) or None

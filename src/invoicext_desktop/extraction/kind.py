"""Which language a document is in, and whether it is an invoice, a credit note or a receipt."""

from __future__ import annotations

import re
from collections import defaultdict

from invoicext_desktop.domain.invoice import DocumentType
from invoicext_desktop.extraction.text import fold
from invoicext_desktop.extraction.values import Document

_CREDIT = re.compile(
    r"\b(?:credit (?:note|memo|invoice)|gutschrift|rechnungskorrektur|stornorechnung|korrekturrechnung|avoir|"
    r"facture d'?avoir|note de credit|credit ?nota|creditfactuur|nota de credito|"
    r"factura rectificativa|factura de abono|abono|nota di credito|nota de credito|faktura korygujaca|"
    r"kredit ?faktura|kredit ?nota|hyvityslasku|korekta(?: faktury)?|nota (?:kredytowa|korygujaca)|nota di accredito|"
    r"nota di variazione|nota de abono|storno ?rechnung|adjustment note|rettelsesfaktura|oikaisulasku)\b"
)
_RECEIPT = re.compile(
    r"\b(?:receipt|quittung|kassenbon|kassabon|recu|ticket de caisse|ricevuta|scontrino|recibo|paragon|kvitto|"
    r"kvittering|kuitti)\b"
)
_INVOICE = re.compile(r"\b(?:invoice|rechnung|facture|factuur|factura|fattura|fatura|faktura|lasku|bill)\b")


def language_of(document: Document) -> str:
    """The language whose labels the document uses most; "" where it uses none."""
    votes: defaultdict[str, float] = defaultdict(float)
    for label in document.labels:
        if label.languages:
            for language in label.languages:
                votes[language] += len(label.phrase) / len(label.languages) ** 1.5
    return max(votes, key=lambda language: votes[language]) if votes else ""


def document_type(document: Document) -> DocumentType:
    """By the title: the largest or highest short line that says what the document is."""
    best: tuple[float, DocumentType] = (0.0, DocumentType.INVOICE)
    sheet = document.sheets[0]
    for segment in sheet.segments:
        words = len(segment.words)
        if words > 6 or segment.box.y0 > 0.6 * sheet.height:
            continue
        text = fold(segment.text)
        kind = next((k for p, k in _PATTERNS if p.search(text)), None)
        if kind is None:
            continue
        weight = (
            segment.size * (1.0 if words <= 3 else 0.7) * (1.2 if segment.bold else 1.0)
            - 4 * segment.box.y0 / sheet.height
        )
        if weight > best[0]:
            best = weight, kind
    return best[1]


#: A title says what the document is and perhaps its number, not a sentence about it.
TITLE_WORDS = 5


def is_title(text: str) -> bool:
    """Whether a line may be the title of an invoice, a credit note or a receipt."""
    folded = fold(text)
    return len(folded.split()) <= TITLE_WORDS and any(pattern.search(folded) for pattern, _ in _PATTERNS)


_PATTERNS = ((_CREDIT, DocumentType.CREDIT_NOTE), (_INVOICE, DocumentType.INVOICE), (_RECEIPT, DocumentType.RECEIPT))

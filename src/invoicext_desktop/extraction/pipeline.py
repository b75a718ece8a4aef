"""From a file to an invoice: the one entrance of the engine."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

from invoicext_desktop.domain.errors import NoTextError
from invoicext_desktop.domain.fields import HEADER_FIELDS
from invoicext_desktop.domain.invoice import Extraction, InvoiceContent, Issue, Severity
from invoicext_desktop.extraction import bank, header
from invoicext_desktop.extraction.assemble import assemble
from invoicext_desktop.extraction.calibration import calibrate
from invoicext_desktop.extraction.currency import read_currency
from invoicext_desktop.extraction.dating import read_dates
from invoicext_desktop.extraction.einvoice.embedded import NOTHING, read_embedded
from invoicext_desktop.extraction.einvoice.merge import merge
from invoicext_desktop.extraction.einvoice.plain import read_plain, xml_of
from invoicext_desktop.extraction.einvoice.printed import Printed
from invoicext_desktop.extraction.kind import document_type, language_of
from invoicext_desktop.extraction.labelled_amounts import collect
from invoicext_desktop.extraction.labels import all_labels
from invoicext_desktop.extraction.layout import lay_out
from invoicext_desktop.extraction.numbers import decimal_sign
from invoicext_desktop.extraction.proof import proofs, prove
from invoicext_desktop.extraction.scoring.choose import weights
from invoicext_desktop.extraction.supplier import read_parties
from invoicext_desktop.extraction.table import read_table
from invoicext_desktop.extraction.tax_ids import find_tax_ids
from invoicext_desktop.extraction.totals import solve
from invoicext_desktop.extraction.values import Document, make_document
from invoicext_desktop.reading.model import Page
from invoicext_desktop.reading.pdf import page_count, read_pages
from invoicext_desktop.reading.sniff import PDF, SIGNED

_NOT_CHECKED = Issue(
    "signature_not_checked", Severity.INFO, "The file is signed. Whether the signature is valid was not checked."
)


def extract(path: Path, media_type: str, password: str | None = None) -> Extraction:
    """Read one document.

    Raises NoTextError for images and pages without a text layer and without an e-invoice inside,
    EncryptedDocumentError, BrokenDocumentError, UnsupportedTypeError for XML that is no invoice.
    """
    stated = xml_of(path, media_type)
    read = _read_pages(path, media_type, password) if stated is None else _read_xml(stated)
    if media_type == SIGNED:
        return dataclasses.replace(read, issues=(*read.issues, _NOT_CHECKED))
    return read


def _read_xml(data: bytes) -> Extraction:
    plain = read_plain(data)
    return Extraction(plain.content, plain.issues, len(plain.pages), _confidence(plain.content))


def _read_pages(path: Path, media_type: str, password: str | None) -> Extraction:
    inside = read_embedded(path, media_type, password) if media_type in {PDF, SIGNED} else NOTHING
    try:
        pages, count = read_pages(path, media_type, password)
    except NoTextError:
        if inside.content is None:
            raise
        pages, count = (), page_count(path, media_type, password)
    left_out = _left_out(len(pages), count) if pages else ()
    if inside.content is None:
        content, issues = read_invoice(pages)
    else:
        content, issues = _with_pages(inside.content, pages)
    return Extraction(content, (*inside.issues, *issues, *left_out), count, _confidence(content))


def _with_pages(stated: InvoiceContent, pages: tuple[Page, ...]) -> tuple[InvoiceContent, tuple[Issue, ...]]:
    """What the XML states, together with what the pages show; doubts only about what the pages gave."""
    if not pages:
        return stated, ()
    shown, doubts = read_invoice(pages)
    sheets = tuple(lay_out(page) for page in pages)
    decimal = decimal_sign([segment.text for sheet in sheets for segment in sheet.segments])
    content, contradictions = merge(stated, shown, Printed(sheets, decimal))
    open_doubts = (doubt for doubt in doubts if doubt.field is None or doubt.field not in stated.evidence)
    return content, (*contradictions, *open_doubts)


def _left_out(read: int, count: int) -> Iterator[Issue]:
    if read < count:
        message = f"Only the first {read} of {count} pages were read: check the line items and the totals."
        yield Issue("pages_left_out", Severity.WARNING, message)


def read_invoice(pages: tuple[Page, ...]) -> tuple[InvoiceContent, tuple[Issue, ...]]:
    """The invoice that the pages show, and what a person should know about the reading."""
    content, issues = read_uncalibrated(pages)
    return prove(calibrate(content, proofs(content), weights().curves)), issues


def read_uncalibrated(pages: tuple[Page, ...]) -> tuple[InvoiceContent, tuple[Issue, ...]]:
    """As `read_invoice`, the confidences being the readers' scores: what training counts."""
    document = _document(pages)
    decimal = decimal_sign([segment.text for sheet in document.sheets for segment in sheet.segments])
    language = language_of(document)
    table = read_table(document, decimal)
    labelled = collect(document, table, decimal)
    lines = [amount for item in table.items if (amount := item.value("amount")) is not None]
    solved = solve(labelled, lines)
    iban = bank.find_iban(document)
    parties = read_parties(document, find_tax_ids(document), table, iban.value if iban else None, language)
    currency = read_currency(document, parties.country, language)
    dating = read_dates(document, parties.country, currency.value if currency else None, language)
    number = header.invoice_number(document)
    texts = {
        "invoice_number": number,
        "currency": currency,
        "purchase_order": header.purchase_order(document, number.value if number else None),
        "payment.iban": iban,
        "payment.bic": bank.find_bic(document),
        "payment.reference": header.payment_reference(document),
    }
    kind = document_type(document)
    return assemble(parties, dating, solved, list(table.items), texts, kind), dating.issues


def _document(pages: tuple[Page, ...]) -> Document:
    sheets = tuple(lay_out(page) for page in pages)
    return make_document(sheets, all_labels(sheets))


def _confidence(content: InvoiceContent) -> float:
    """The least sure of the required values; a missing one counts as nothing."""
    required = [spec.path for spec in HEADER_FIELDS if spec.required]
    return min(content.evidence[path].confidence if path in content.evidence else 0.0 for path in required)

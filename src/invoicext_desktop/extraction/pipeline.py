"""From a file to an invoice: the one entrance of the engine."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from invoicext_desktop.domain.errors import NoTextError
from invoicext_desktop.domain.fields import HEADER_FIELDS
from invoicext_desktop.domain.invoice import DocumentType, Extraction, InvoiceContent, Issue, Severity
from invoicext_desktop.domain.pages import Segment, in_words
from invoicext_desktop.domain.saying import issue
from invoicext_desktop.extraction import bank, header
from invoicext_desktop.extraction.assemble import assemble
from invoicext_desktop.extraction.calibration import calibrate
from invoicext_desktop.extraction.columns import FindHeadings, find_headings
from invoicext_desktop.extraction.currency import read_currency
from invoicext_desktop.extraction.dating import read_dates
from invoicext_desktop.extraction.documents import document_of
from invoicext_desktop.extraction.einvoice.embedded import NOTHING, read_embedded
from invoicext_desktop.extraction.einvoice.merge import merge
from invoicext_desktop.extraction.einvoice.plain import read_plain, xml_of
from invoicext_desktop.extraction.einvoice.printed import Printed
from invoicext_desktop.extraction.kind import document_type, language_of
from invoicext_desktop.extraction.labelled_amounts import collect
from invoicext_desktop.extraction.labels import Label
from invoicext_desktop.extraction.layout import lay_out
from invoicext_desktop.extraction.memory.apply import recognise
from invoicext_desktop.extraction.memory.headings import adds_up_better
from invoicext_desktop.extraction.memory.snapshot import Memory
from invoicext_desktop.extraction.numbers import decimal_sign
from invoicext_desktop.extraction.proof import disproved, proofs, prove
from invoicext_desktop.extraction.receipts.card import find_card
from invoicext_desktop.extraction.receipts.merchant import read_merchant
from invoicext_desktop.extraction.receipts.reading import as_slip
from invoicext_desktop.extraction.receipts.slip import is_slip
from invoicext_desktop.extraction.receipts.tips import Tips, is_short, read_tips
from invoicext_desktop.extraction.scoring.choose import weights
from invoicext_desktop.extraction.segments import find_segments
from invoicext_desktop.extraction.shown import as_shown, recognised
from invoicext_desktop.extraction.supplier import read_parties
from invoicext_desktop.extraction.table import Table, read_table
from invoicext_desktop.extraction.tax_ids import find_tax_ids
from invoicext_desktop.extraction.totals import solve
from invoicext_desktop.extraction.untaxed import find_reasons
from invoicext_desktop.extraction.values import Document
from invoicext_desktop.reading.images.whole import is_cut_off
from invoicext_desktop.reading.legible import legible
from invoicext_desktop.reading.model import Page
from invoicext_desktop.reading.ocr.options import ALONE, Scanning
from invoicext_desktop.reading.opening import Passwords
from invoicext_desktop.reading.pdf import page_count, read_pages
from invoicext_desktop.reading.sniff import PDF, SIGNED

_NOT_CHECKED = issue("signature_not_checked", Severity.INFO)
_CUT_OFF = issue("picture_cut_off", Severity.WARNING)
_NOT_LEGIBLE = issue("text_not_legible", Severity.WARNING)


def extract(
    path: Path,
    media_type: str,
    password: Passwords = None,
    memory: Memory | None = None,
    *,
    scanning: Scanning = ALONE,
) -> Extraction:
    """Read one document; `memory` is what suppliers' earlier invoices taught.

    Raises NoTextError where there is nothing to read on its pages and no e-invoice inside,
    EncryptedDocumentError, BrokenDocumentError, UnsupportedTypeError for XML that is no invoice.
    """
    stated = xml_of(path, media_type)
    read = _read_pages(path, media_type, password, memory, scanning) if stated is None else _read_xml(stated)
    if media_type == SIGNED:
        return dataclasses.replace(read, issues=(*read.issues, _NOT_CHECKED))
    return read


def _read_xml(data: bytes) -> Extraction:
    plain = read_plain(data)
    return Extraction(plain.content, plain.issues, len(plain.pages), confidence_of(plain.content))


def _read_pages(
    path: Path, media_type: str, password: Passwords, memory: Memory | None, scanning: Scanning
) -> Extraction:
    inside = read_embedded(path, media_type, password) if media_type in {PDF, SIGNED} else NOTHING
    try:
        wanted = scanning if inside.content is None else None  # what XML states needs no second look at pixels
        pages, count = read_pages(path, media_type, password, scanning=wanted)
    except NoTextError:
        if inside.content is None:
            raise
        pages, count = (), page_count(path, media_type, password)
    left_out = _left_out(pages, count) if pages else ()
    segments: tuple[Segment, ...] = ()
    if inside.content is None:
        segments = find_segments(pages, count)
        content, issues = read_invoice(tuple(page for page in pages if page.number <= segments[0].last), memory)
    else:
        content, issues = with_pages(inside.content, pages, memory)
    cut_off = (_CUT_OFF,) if is_cut_off(path, media_type) else ()
    issues = (*inside.issues, *issues, *cut_off, *left_out, *_several(segments))
    content = as_shown(content, pages)
    several = segments if len(segments) > 1 else ()
    return Extraction(content, issues, count, confidence_of(content), several, said_on(pages))


def said_on(pages: tuple[Page, ...]) -> str:
    """The words of the pages, a page a paragraph."""
    return "\n\n".join(" ".join(word.text for word in page.words) for page in pages)


def _several(segments: tuple[Segment, ...]) -> Iterator[Issue]:
    """One invoice is read; that there are more must not be missed."""
    if len(segments) > 1:
        why = ". ".join(segment.reason[:1].upper() + segment.reason[1:] for segment in segments[1:4])
        pages = in_words(segments)
        yield issue("several_invoices", Severity.WARNING, count=len(segments), pages=pages, why=why)


def with_pages(
    stated: InvoiceContent, pages: tuple[Page, ...], memory: Memory | None = None
) -> tuple[InvoiceContent, tuple[Issue, ...]]:
    """What the XML states, together with what the pages show; doubts only about what the pages gave."""
    if not pages:
        return stated, ()
    shown, doubts = read_invoice(pages, memory)
    sheets = tuple(lay_out(page) for page in pages)
    decimal = decimal_sign([segment.text for sheet in sheets for segment in sheet.segments])
    content, contradictions = merge(stated, shown, Printed(sheets, decimal))
    open_doubts = (doubt for doubt in doubts if doubt.field is None or doubt.field not in stated.evidence)
    return content, (*contradictions, *open_doubts)


def _left_out(pages: tuple[Page, ...], count: int) -> Iterator[Issue]:
    """Lines on pages that were not read must not be missed in silence."""
    gaps = [(one.number + 1, other.number - 1) for one, other in pairwise(pages) if other.number > one.number + 1]
    for first, last in gaps:
        yield issue("pages_left_out", Severity.WARNING, first=first, last=last, count=count)


def read_invoice(pages: tuple[Page, ...], memory: Memory | None = None) -> tuple[InvoiceContent, tuple[Issue, ...]]:
    """The invoice that the pages show, and what a person should know about the reading."""
    pages, lost = legible(pages)
    document = document_of(pages)
    content, issues = _calibrated(document, pages, find_headings)
    known = recognise(document, pages, content, memory) if memory is not None else None
    if known is not None:
        if known.headings is not None:
            again = _calibrated(document, pages, known.headings)
            content, issues = again if adds_up_better(again[0], content) else (content, issues)
        content, issues = known.applied(content), known.settled(issues)
    return content, (*((_NOT_LEGIBLE,) if lost else ()), *issues)


def _calibrated(
    document: Document, pages: tuple[Page, ...], headings: FindHeadings
) -> tuple[InvoiceContent, tuple[Issue, ...]]:
    content, issues = _read(document, pages, headings)
    return prove(calibrate(content, proofs(content), disproved(content), weights().curves)), issues


def read_uncalibrated(pages: tuple[Page, ...]) -> tuple[InvoiceContent, tuple[Issue, ...]]:
    """As `read_invoice`, the confidences being the readers' scores: what training counts."""
    pages, _ = legible(pages)
    return _read(document_of(pages), pages, find_headings)


def _read(
    document: Document, pages: tuple[Page, ...], headings: FindHeadings
) -> tuple[InvoiceContent, tuple[Issue, ...]]:
    decimal = decimal_sign([segment.text for sheet in document.sheets for segment in sheet.segments])
    language = language_of(document)
    table = read_table(document, decimal, headings)
    slip = is_slip(document)
    if slip or table.bare:
        table = as_slip(document, table, decimal)
    labelled = collect(document, table, decimal)
    lines = [amount for item in table.items if (amount := item.value("amount")) is not None]
    solved = solve(labelled, lines)
    kind = document_type(document)
    if slip and kind is DocumentType.INVOICE:
        kind = DocumentType.RECEIPT  # tills print "TAX INVOICE" too
    paid = slip or kind is DocumentType.RECEIPT
    tips = read_tips(document, solved, decimal) if paid or is_short(document) else Tips()
    solved = dataclasses.replace(solved, tip=tips.tip, total=tips.total or solved.total)
    iban = bank.find_iban(document)
    parties = read_parties(document, find_tax_ids(document), table, iban.value if iban else None, language)
    if slip:
        merchant = read_merchant(document, table.starts.get(document.sheets[0].number))
        parties = dataclasses.replace(
            parties,
            supplier_name=merchant.name or parties.supplier_name,
            supplier_address=merchant.address or parties.supplier_address,
        )
    currency = read_currency(document, parties.country, language)
    dating = read_dates(
        _without_heads(document, table), parties.country, currency.value if currency else None, language, slip=slip
    )
    number = header.invoice_number(document)
    texts = {
        "invoice_number": number,
        "currency": currency,
        "purchase_order": header.purchase_order(document, number.value if number else None),
        "payment.iban": iban,
        "payment.bic": bank.find_bic(document),
        "payment.reference": header.payment_reference(document),
        "payment.card_last4": find_card(document, slip=paid),
    }
    content = recognised(assemble(parties, dating, solved, list(table.items), texts, kind), pages)
    return content, (*dating.issues, *find_reasons(document, solved), *tips.issues)


def _without_heads(document: Document, table: Table) -> Document:
    """Without the labels that head the items' columns: under "Date" there stand the items' dates."""
    return dataclasses.replace(document, labels=tuple(n for n in document.labels if not _heads(document, table, n)))


def _heads(document: Document, table: Table, label: Label) -> bool:
    start, row = table.starts.get(label.segment.page), document.sheet(label).rows[label.segment.row]
    if start is None or row.index not in (start - 1, start):
        return False
    return row.index == start or (len(row.segments) > 2 and not any(c.isdigit() for c in row.text))


def confidence_of(content: InvoiceContent) -> float:
    """The least sure of the required values; a missing one counts as nothing."""
    required = [spec.path for spec in HEADER_FIELDS if spec.required]
    return min(content.evidence[path].confidence if path in content.evidence else 0.0 for path in required)

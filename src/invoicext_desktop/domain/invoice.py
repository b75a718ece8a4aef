"""The invoice: what is read from a document, corrected by a person and published.

Amounts are Decimal, dates are dates, unknown values are None. Credit notes and receipts are
invoices with another `document_type`; a credit note's amounts are positive, its type says the sign.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from invoicext_desktop.domain.evidence import Evidence
from invoicext_desktop.domain.pages import Part, Segment
from invoicext_desktop.domain.payment_link import PaymentLink


class Status(StrEnum):
    """How far reading the document has come."""

    PROCESSING = "processing"
    PROCESSED = "processed"
    FAILED = "failed"


class Review(StrEnum):
    """How far the person has come with it."""

    NEW = "new"
    NEEDS_REVIEW = "needs_review"
    APPROVED = "approved"
    ON_HOLD = "on_hold"


class DocumentType(StrEnum):
    INVOICE = "invoice"
    CREDIT_NOTE = "credit_note"
    RECEIPT = "receipt"


class Direction(StrEnum):
    """Purchase: the company pays. Sales: the company is paid."""

    PURCHASE = "purchase"
    SALES = "sales"


class Severity(StrEnum):
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Arg:
    """A value in a sentence. `kind` is "number", "date" (ISO), "field" (a path), "country" (two letters) or "text".

    `text` is the value as it is stored.
    """

    name: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """A way to put an issue right: new values by field path, one step of undo.

    `kind` says what it is called where the values alone don't say it: "swap" (two dates), "known" (as on earlier ones).
    """

    values: tuple[tuple[str, str | Decimal | dt.date | None], ...]
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Issue:
    """Something a person should know. `field` is a field path, or None for the whole invoice.

    `sentence` names the sentence that `message` is in English, `args` are the values in it; both are empty where
    the message is only text. `fixes` put it right, the likeliest first. `basis`: see `domain.saying.issue`.
    """

    code: str
    severity: Severity
    message: str
    field: str | None = None
    sentence: str = ""
    args: tuple[Arg, ...] = ()
    fixes: tuple[Fix, ...] = ()
    basis: str = ""

    @property
    def suggestion(self) -> str | None:
        """The value that would put its own field right, as text; None where none is known."""
        found = (fix.values[0][1] for fix in self.fixes if len(fix.values) == 1 and fix.values[0][0] == self.field)
        return next((str(value) for value in found), None)


@dataclass(frozen=True, slots=True)
class Party:
    """A supplier or a customer. `address` is one line, parts separated by ", "."""

    name: str | None = None
    address: str | None = None
    tax_id: str | None = None


@dataclass(frozen=True, slots=True)
class LineItem:
    """One line. `amount` and `unit_price` are as printed (`unit_price` before a line discount).

    `tax_rate` is in percent, `discount` is in percent too.
    """

    description: str | None = None
    quantity: Decimal | None = None
    unit: str | None = None
    unit_price: Decimal | None = None
    discount: Decimal | None = None
    tax_rate: Decimal | None = None
    amount: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """`subtotal` is net before tax; `tax_rate` in percent, None where there are several; `tip` as printed on a receipt.

    A `total` that was paid with the tip has it in it; one that was printed before the tip has not.
    """

    subtotal: Decimal | None = None
    tax_rate: Decimal | None = None
    tax_amount: Decimal | None = None
    total: Decimal | None = None
    tip: Decimal | None = None


@dataclass(frozen=True, slots=True)
class TaxLine:
    """One tax rate (percent) with the net amount it applies to and its tax."""

    rate: Decimal | None = None
    base: Decimal | None = None
    amount: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Payment:
    """`card_last4` are the last four digits of the card that paid a receipt: reading keeps no more of its number."""

    iban: str | None = None
    bic: str | None = None
    reference: str | None = None
    terms: str | None = None
    card_last4: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceContent:
    """Everything that reading fills and a person may edit.

    `evidence` maps a field path ("supplier.name", "line_items.0.amount") to its evidence.
    `beside_lines` is what printed charges less discounts add to the sum of the lines ("Shipping 5.00" below them).
    `drafts` maps a field path to text that a person typed there and that is not a value of the
    field's type yet ("12/" in a date): it is kept, shown and flagged, so no keystroke is lost.
    """

    document_type: DocumentType = DocumentType.INVOICE
    direction: Direction = Direction.PURCHASE
    supplier: Party = Party()
    customer: Party = Party()
    invoice_number: str | None = None
    invoice_date: dt.date | None = None
    due_date: dt.date | None = None
    currency: str | None = None
    purchase_order: str | None = None
    line_items: tuple[LineItem, ...] = ()
    totals: Totals = Totals()
    taxes: tuple[TaxLine, ...] = ()
    payment: Payment = Payment()
    amount_due: Decimal | None = None
    beside_lines: Decimal = Decimal(0)
    evidence: Mapping[str, Evidence] = field(default_factory=dict)
    drafts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """The document an invoice was read from. `sha256` is lower-case hex; `pages` None until read."""

    file_name: str
    sha256: str
    media_type: str
    size: int
    pages: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoice:
    """An invoice as it is stored.

    `parts` are its pages in order; empty for all pages of the one document, the usual case. `segments`
    are the invoices that reading found in its file, where it found several.
    `issues` holds what reading reported and what the checks find now. `revision` grows with every
    change in the store and is unique over all invoices of a data folder. `duplicate_of` is the id of
    the invoice that the issue "possible_duplicate" speaks of. `accepted` are the findings of which a person said
    that it is right as it is (`domain.saying.finding_key`); they are not among the issues. `payments` are the bookings
    that have paid it.
    """

    id: str
    company_id: str
    document_id: str
    status: Status
    review: Review
    content: InvoiceContent
    source: SourceFile
    issues: tuple[Issue, ...]
    confidence: float | None
    needs_review: bool
    created_at: dt.datetime
    updated_at: dt.datetime
    revision: int
    deleted_at: dt.datetime | None = None
    test: bool = False
    parts: tuple[Part, ...] = ()
    segments: tuple[Segment, ...] = ()
    duplicate_of: str | None = None
    note: str = ""
    hold_reason: str = ""
    accepted: tuple[str, ...] = ()
    payments: tuple[PaymentLink, ...] = ()


@dataclass(frozen=True, slots=True)
class Extraction:
    """What reading one document gives: the content, what to tell the person, and the page count.

    `confidence` is the one figure for the whole document (0 to 1), None where nothing was read.
    `segments` are the invoices in the file where it holds several; what was read is the first one. `text` is what
    its pages say, for searching.
    """

    content: InvoiceContent
    issues: tuple[Issue, ...] = ()
    pages: int = 0
    confidence: float | None = None
    segments: tuple[Segment, ...] = ()
    text: str = ""

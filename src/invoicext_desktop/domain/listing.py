"""What a list of invoices shows and how it is asked for."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from invoicext_desktop.domain.invoice import DocumentType, Review, Status


class InvoiceFilter(StrEnum):
    """The queues of the invoice list. All but BIN leave out what is in the bin."""

    ALL = "all"
    TO_REVIEW = "to_review"
    READY = "ready"
    APPROVED = "approved"
    ON_HOLD = "on_hold"
    FAILED = "failed"
    PROCESSING = "processing"
    BIN = "bin"


class SortKey(StrEnum):
    ADDED = "added"
    SUPPLIER = "supplier"
    NUMBER = "number"
    DATE = "date"
    DUE = "due"
    TOTAL = "total"
    CURRENCY = "currency"
    SUBTOTAL = "subtotal"
    TAX = "tax"
    STATE = "state"
    KIND = "kind"
    FILE = "file"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceQuery:
    """Which invoices of a company, in which order.

    `text` is matched without case and accents, word by word and phrases in quotes as such, against all values and
    the text of the pages; `supplier` as a part of the supplier's name, `supplier_id` is one that counts as one supplier
    with all its names. Dates are the invoice's, amounts the total's, both ends included. `needs_review`: only those
    that a person has to look at.
    """

    company_id: str
    filter: InvoiceFilter = InvoiceFilter.ALL
    text: str = ""
    supplier: str | None = None
    supplier_id: str | None = None
    date_from: dt.date | None = None
    date_to: dt.date | None = None
    currency: str | None = None
    amount_from: Decimal | None = None
    amount_to: Decimal | None = None
    document_type: DocumentType | None = None
    needs_review: bool = False
    test: bool | None = None
    sort: SortKey = SortKey.ADDED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class InvoiceRow:
    """One row of the list.

    `problem` is the sentence that a person should read first, or empty. `duplicate`: it is asked whether this
    was entered before.
    """

    id: str
    status: Status
    review: Review
    document_type: DocumentType
    supplier_name: str | None
    invoice_number: str | None
    invoice_date: dt.date | None
    due_date: dt.date | None
    currency: str | None
    total: Decimal | None
    needs_review: bool
    problem: str
    file_name: str
    created_at: dt.datetime
    revision: int
    deleted: bool
    duplicate: bool = False
    note: str = ""
    hold_reason: str = ""
    subtotal: Decimal | None = None
    tax_amount: Decimal | None = None


@dataclass(frozen=True, slots=True)
class InvoiceCounts:
    """How many invoices stand in each queue of a company."""

    all: int = 0
    to_review: int = 0
    ready: int = 0
    approved: int = 0
    on_hold: int = 0
    failed: int = 0
    processing: int = 0
    bin: int = 0

"""INVOICE as API v1 shows it, in its order; what we add stands after it."""

from __future__ import annotations

import datetime as dt

from pydantic import BaseModel, ConfigDict, Field

from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.invoice import Direction, DocumentType, Review, Severity, Status
from invoicext_desktop.wire.numbers import Number


class WireModel(BaseModel):
    """Frozen; a field that this version does not know is ignored, so that the API may grow."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class PartyModel(WireModel):
    name: str | None = None
    address: str | None = None
    tax_id: str | None = None


class LineItemModel(WireModel):
    description: str | None = None
    quantity: Number | None = None
    unit_price: Number | None = None
    amount: Number | None = None
    unit: str | None = None
    discount: Number | None = Field(default=None, description="Percent")
    tax_rate: Number | None = Field(default=None, description="Percent")


class TotalsModel(WireModel):
    subtotal: Number | None = Field(default=None, description="Net before tax")
    tax_rate: Number | None = Field(
        default=None, description="Percent; null where there are several rates, see `taxes`"
    )
    tax_amount: Number | None = None
    total: Number | None = None
    tip: Number | None = Field(
        default=None,
        description="The tip printed on a receipt; left out where there is none",
        exclude_if=lambda value: value is None,
    )


class TaxModel(WireModel):
    rate: Number | None = None
    base: Number | None = None
    amount: Number | None = None


class PaymentModel(WireModel):
    iban: str | None = None
    bic: str | None = None
    reference: str | None = None
    terms: str | None = None
    card_last4: str | None = Field(default=None, description="The last four digits of the card that paid a receipt")


class SourceModel(WireModel):
    file_name: str
    sha256: str
    pages: int | None = None


class IssueModel(WireModel):
    code: str
    severity: Severity
    field: str | None = None
    message: str


class FieldModel(WireModel):
    """Where a value comes from. `bbox` is in points from the top left of the page as it is shown."""

    confidence: float = Field(ge=0, le=1)
    page: int | None = None
    bbox: tuple[float, float, float, float] | None = None
    source: EvidenceSource
    proved: bool = False
    reason: str | None = None


class InvoiceModel(WireModel):
    id: str
    status: Status
    supplier: PartyModel = PartyModel()
    invoice_number: str | None = None
    invoice_date: dt.date | None = None
    due_date: dt.date | None = None
    currency: str | None = Field(default=None, description="ISO 4217")
    line_items: list[LineItemModel] = []
    totals: TotalsModel = TotalsModel()
    confidence: float | None = Field(default=None, ge=0, le=1)
    created_at: dt.datetime

    review: Review = Review.NEW
    document_type: DocumentType = DocumentType.INVOICE
    direction: Direction = Direction.PURCHASE
    taxes: list[TaxModel] = []
    purchase_order: str | None = None
    payment: PaymentModel = PaymentModel()
    customer: PartyModel = PartyModel()
    amount_due: Number | None = None
    source: SourceModel | None = None
    issues: list[IssueModel] = []
    needs_review: bool = False
    fields: dict[str, FieldModel] = {}
    duplicate_of: str | None = Field(default=None, description="The invoice that possible_duplicate speaks of")

"""What an e-invoice of EN 16931 says, before it is an invoice of ours; its two syntaxes meet here.

The comments name the standard's business terms (BT) and groups (BG).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Address:
    """BG-5, BG-8."""

    lines: tuple[str, ...] = ()
    postcode: str | None = None
    city: str | None = None
    subdivision: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class TradeParty:
    """BG-4, BG-7: `tax_id` is BT-31 or BT-48 where given, else the best other number."""

    name: str | None = None
    address: Address = Address()
    tax_id: str | None = None


@dataclass(frozen=True, slots=True)
class Adjustment:
    """An allowance, or a charge where `is_charge` (BG-20, BG-21, BG-27, BG-28)."""

    amount: Decimal | None
    is_charge: bool = False
    percent: Decimal | None = None

    @property
    def signed(self) -> Decimal:
        """What it adds to the amount it applies to."""
        amount = self.amount or Decimal(0)
        return amount if self.is_charge else -amount


@dataclass(frozen=True, slots=True)
class InvoiceLine:
    """BG-25. The prices are for `base_quantity` units (BT-149)."""

    name: str | None = None  # BT-153
    description: str | None = None  # BT-154
    quantity: Decimal | None = None  # BT-129
    unit: str | None = None  # BT-130, a code
    amount: Decimal | None = None  # BT-131
    net_price: Decimal | None = None  # BT-146
    gross_price: Decimal | None = None  # BT-148
    base_quantity: Decimal | None = None
    gross_base_quantity: Decimal | None = None
    tax_rate: Decimal | None = None  # BT-152
    adjustments: tuple[Adjustment, ...] = ()


@dataclass(frozen=True, slots=True)
class TaxGroup:
    """BG-23."""

    category: str | None = None  # BT-118
    rate: Decimal | None = None  # BT-119
    base: Decimal | None = None  # BT-116
    amount: Decimal | None = None  # BT-117
    reason: str | None = None  # BT-120
    reason_code: str | None = None  # BT-121


@dataclass(frozen=True, slots=True)
class Sums:
    """BG-22."""

    lines: Decimal | None = None  # BT-106
    allowances: Decimal | None = None  # BT-107
    charges: Decimal | None = None  # BT-108
    net: Decimal | None = None  # BT-109
    tax: Decimal | None = None  # BT-110
    total: Decimal | None = None  # BT-112
    prepaid: Decimal | None = None  # BT-113
    rounding: Decimal | None = None  # BT-114
    due: Decimal | None = None  # BT-115
    #: What is collected for others with this invoice: an extension of XRechnung adds it to what is due.
    for_others: Decimal | None = None


@dataclass(frozen=True, slots=True)
class PaymentDetails:
    """BG-16."""

    account: str | None = None  # BT-84
    bic: str | None = None  # BT-86
    reference: str | None = None  # BT-83
    terms: str | None = None  # BT-20


@dataclass(frozen=True, slots=True, kw_only=True)
class EInvoice:
    """The whole document."""

    number: str | None = None  # BT-1
    issued: dt.date | None = None  # BT-2
    type_code: str | None = None  # BT-3
    is_credit_note: bool = False
    currency: str | None = None  # BT-5
    due_date: dt.date | None = None  # BT-9
    purchase_order: str | None = None  # BT-13
    seller: TradeParty = TradeParty()
    buyer: TradeParty = TradeParty()
    lines: tuple[InvoiceLine, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()
    sums: Sums = Sums()
    taxes: tuple[TaxGroup, ...] = ()
    payment: PaymentDetails = PaymentDetails()

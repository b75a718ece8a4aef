"""What the tests' e-invoices say."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from invoicext_desktop.extraction.einvoice.semantic import (
    Address,
    Adjustment,
    EInvoice,
    InvoiceLine,
    PaymentDetails,
    Sums,
    TaxGroup,
    TradeParty,
)

D = Decimal

SELLER = TradeParty(
    "Werkzeug Nord GmbH",
    Address(("Hafenstraße 12", "Hinterhof", "2. Stock"), "20457", "Hamburg", "HH", "DE"),
    "DE136695976",
)
BUYER = TradeParty(
    "Jardin du Sud SARL", Address(("7 rue des Roses",), "13001", "Marseille", None, "FR"), "FR83404833048"
)

#: Every element that is read: two rates and an exemption, discounts and charges on lines and on all, a payment before.
FULL = EInvoice(
    number="RE-2025/0042",
    issued=dt.date(2025, 3, 14),
    type_code="380",
    currency="EUR",
    due_date=dt.date(2025, 4, 13),
    purchase_order="PO-77/1",
    seller=SELLER,
    buyer=BUYER,
    lines=(
        InvoiceLine(
            "Hammer", "with a wooden handle", D("3"), "H87", D("54.00"), D("18.00"), D("20.00"), None, None, D("19")
        ),
        InvoiceLine("Nails", None, D("250"), "H87", D("12.50"), D("5.00"), None, D("100"), None, D("19")),
        InvoiceLine(
            "Book", None, D("2"), "C62", D("37.00"), D("20.00"), None, None, None, D("7"),
            (Adjustment(D("4.00"), percent=D("10")), Adjustment(D("1.00"), is_charge=True)),
        ),
        InvoiceLine("Insurance", None, D("1"), "ZZ", D("10.00"), D("10.00"), None, None, None, D("0")),
    ),
    adjustments=(Adjustment(D("6.50"), percent=D("5")), Adjustment(D("8.00"), is_charge=True)),
    sums=Sums(
        lines=D("113.50"), allowances=D("6.50"), charges=D("8.00"), net=D("115.00"), tax=D("15.51"),
        total=D("130.51"), prepaid=D("30.00"), rounding=D("-0.01"), due=D("100.50"),
    ),
    taxes=(
        TaxGroup("S", D("19"), D("68.00"), D("12.92")),
        TaxGroup("S", D("7"), D("37.00"), D("2.59")),
        TaxGroup("E", D("0"), D("10.00"), D("0.00"), "Insurance is exempt", "VATEX-EU-132"),
    ),
    payment=PaymentDetails("DE89370400440532013000", "COBADEFFXXX", "RE-2025/0042", "30 days net"),
)  # fmt: skip

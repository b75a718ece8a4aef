"""The findings as an invoice with evidence."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.fields import line_path
from invoicext_desktop.domain.invoice import DocumentType, InvoiceContent, LineItem, Party, Payment, Totals
from invoicext_desktop.extraction.cells import Item
from invoicext_desktop.extraction.dating import Dating
from invoicext_desktop.extraction.found import Found
from invoicext_desktop.extraction.parties import Parties
from invoicext_desktop.extraction.totals import Solved


class Assembly:
    """Collects values with their evidence; `value` gives the bare value back."""

    def __init__(self) -> None:
        self.evidence: dict[str, Evidence] = {}

    def value(self, path: str, found: Found[Any] | None) -> Any:
        """The value at `path`, its evidence noted; None stays None."""
        if found is None:
            return None
        self.evidence[path] = found.evidence()
        return found.value


def assemble(
    parties: Parties,
    dating: Dating,
    solved: Solved,
    items: list[Item],
    texts: dict[str, Found[str] | None],
    kind: DocumentType,
) -> InvoiceContent:
    """Everything put together; `texts` are single values by path."""
    made = Assembly()
    sign = -1 if kind is DocumentType.CREDIT_NOTE and solved.total is not None and solved.total.value < 0 else 1
    lines = tuple(_line(made, index, item, sign) for index, item in enumerate(items))
    money = {
        name: made.value(f"totals.{name}", getattr(solved, name))
        for name in ("subtotal", "tax_rate", "tax_amount", "total", "tip")
    }
    for name in ("subtotal", "tax_amount", "total"):
        money[name] = None if money[name] is None else money[name] * sign
    due = made.value("amount_due", solved.amount_due)
    return InvoiceContent(
        document_type=kind,
        supplier=_party(made, "supplier", parties.supplier_name, parties.supplier_address, parties.supplier_tax_id),
        customer=_party(made, "customer", parties.customer_name, parties.customer_address, parties.customer_tax_id),
        invoice_number=made.value("invoice_number", texts["invoice_number"]),
        invoice_date=made.value("invoice_date", dating.invoice_date),
        due_date=made.value("due_date", dating.due_date),
        currency=made.value("currency", texts["currency"]),
        purchase_order=made.value("purchase_order", texts["purchase_order"]),
        line_items=lines,
        totals=Totals(**money),
        taxes=solved.taxes,
        payment=Payment(
            made.value("payment.iban", texts["payment.iban"]),
            made.value("payment.bic", texts["payment.bic"]),
            made.value("payment.reference", texts["payment.reference"]),
            made.value("payment.terms", dating.terms),
            made.value("payment.card_last4", texts["payment.card_last4"]),
        ),
        amount_due=None if due is None else due * sign,
        beside_lines=solved.beside_lines * sign,
        evidence=made.evidence,
    )


def _party(
    made: Assembly, role: str, name: Found[str] | None, address: Found[str] | None, tax_id: Found[str] | None
) -> Party:
    return Party(
        made.value(f"{role}.name", name), made.value(f"{role}.address", address), made.value(f"{role}.tax_id", tax_id)
    )


def _line(made: Assembly, index: int, item: Item, sign: int) -> LineItem:
    """One line item. Its numbers are sure where quantity times price makes the amount."""
    numbers = {kind: amount.number.value for kind, amount in item.numbers.items()}
    quantity, price, amount = numbers.get("quantity"), numbers.get("unit_price"), numbers.get("amount")
    proved = False
    if quantity is not None and price is not None and amount is not None:
        expected = quantity * price * (1 - numbers.get("discount", Decimal(0)) / 100)
        proved = abs(expected - amount) <= max(Decimal("0.02"), abs(amount) / 1000)
    reason = f"{quantity} x {price} = {amount}" if proved else ""
    score = 0.97 if proved else 0.8
    for kind, found in item.numbers.items():
        made.evidence[line_path(index, kind)] = Evidence(
            score, EvidenceSource.TEXT, item.page, found.box, proved, reason
        )
    description = " ".join(text.text for text in item.texts) or None
    if description:
        made.evidence[line_path(index, "description")] = Evidence(
            0.85, EvidenceSource.TEXT, item.page, item.texts[0].box
        )
    rate = numbers.get("tax_rate")
    return LineItem(
        description=description,
        quantity=quantity if sign > 0 or quantity is None or (price or 0) < 0 else abs(quantity),
        unit=item.unit,
        unit_price=price if sign > 0 or price is None else abs(price),
        discount=numbers.get("discount"),
        tax_rate=rate,
        amount=None if amount is None else amount * (sign if amount < 0 else 1),
    )

"""An invoice as matching sees it: what is open of it, who the other side is, what a payer may quote."""

from __future__ import annotations

from decimal import Decimal

from invoicext_desktop.domain.invoice import Direction, DocumentType, InvoiceContent
from invoicext_desktop.domain.reconciliation import OpenInvoice


def open_invoice(
    invoice_id: str, content: InvoiceContent, *, settled: Decimal = Decimal(0), aliases: tuple[str, ...] = ()
) -> OpenInvoice | None:
    """`settled` is what payments have settled of it already (positive). None where it has no total.

    A negative total makes an invoice a credit note. `amount_due` counts where it says less than the total.
    """
    total = content.totals.total
    if total is None:
        return None
    size = abs(total)
    due = size if content.amount_due is None else min(size, abs(content.amount_due))
    sale = content.direction is Direction.SALES
    payment = content.payment
    references = (payment.reference, content.purchase_order)
    return OpenInvoice(
        id=invoice_id,
        number=content.invoice_number,
        direction=content.direction,
        document_type=DocumentType.CREDIT_NOTE if total < 0 else content.document_type,
        party=(content.customer if sale else content.supplier).name,
        open_amount=max(Decimal(0), due - settled),
        total=size,
        currency=content.currency,
        invoice_date=content.invoice_date,
        due_date=content.due_date,
        # The account on a sale is the company's own.
        ibans=() if sale or not payment.iban else (payment.iban,),
        aliases=aliases,
        references=tuple(dict.fromkeys(text for text in references if text)),
        terms=payment.terms,
    )

"""Why no tax is due: reverse charge, exemptions, exports."""

from __future__ import annotations

from collections.abc import Iterator

from invoicext_desktop.domain.invoice import Issue, Severity
from invoicext_desktop.extraction.einvoice.semantic import EInvoice, TaxGroup

#: The categories of UNTDID 5305 in EN 16931 that are not plainly taxed.
_CATEGORIES = {
    "AE": ("reverse_charge", "Reverse charge: the customer owes the tax"),
    "K": ("reverse_charge", "Supply within the EU: the customer owes the tax on the acquisition"),
    "E": ("tax_exempt", "Exempt from tax"),
    "G": ("tax_exempt", "Export: no tax"),
    "O": ("tax_exempt", "Not subject to tax"),
    "Z": ("tax_exempt", "Zero rate"),
    "B": ("split_payment", "Split payment: the customer pays the tax to the state"),
}


def find_exemptions(source: EInvoice) -> Iterator[Issue]:
    """One remark for each category that taxes nothing, with the reason that the invoice gives."""
    said = set()
    for tax in source.taxes:
        known = _CATEGORIES.get((tax.category or "").upper())
        if known is None:
            continue
        code, words = known
        message = f"{words}{_reason(tax)}."
        if message not in said:
            said.add(message)
            yield Issue(code, Severity.INFO, message, "totals.tax_amount")


def _reason(tax: TaxGroup) -> str:
    reason = (tax.reason or tax.reason_code or "").rstrip(".")
    return f" ({reason})" if reason else ""

"""Why no tax is due: reverse charge, exemptions, exports."""

from __future__ import annotations

from collections.abc import Iterator

from invoicext_desktop.domain.invoice import Issue, Severity
from invoicext_desktop.domain.saying import issue
from invoicext_desktop.extraction.einvoice.semantic import EInvoice

#: The categories of UNTDID 5305 in EN 16931 that are not plainly taxed: the code of the issue, and its sentence.
_CATEGORIES = {
    "AE": ("reverse_charge", "reverse_charge"),
    "K": ("reverse_charge", "reverse_charge.union"),
    "E": ("tax_exempt", "tax_exempt"),
    "G": ("tax_exempt", "tax_exempt.export"),
    "O": ("tax_exempt", "tax_exempt.outside"),
    "Z": ("tax_exempt", "tax_exempt.zero"),
    "B": ("split_payment", "split_payment"),
}
_TAX = "totals.tax_amount"


def find_exemptions(source: EInvoice) -> Iterator[Issue]:
    """One remark for each category that taxes nothing, with the reason that the invoice gives."""
    said = set()
    for tax in source.taxes:
        known = _CATEGORIES.get((tax.category or "").upper())
        if known is None:
            continue
        code, sentence = known
        reason = (tax.reason or tax.reason_code or "").rstrip(".")
        if reason:
            found = issue(code, Severity.INFO, _TAX, sentence=f"{sentence}.said", reason=reason)
        else:
            found = issue(code, Severity.INFO, _TAX, sentence=sentence)
        if found.message not in said:
            said.add(found.message)
            yield found

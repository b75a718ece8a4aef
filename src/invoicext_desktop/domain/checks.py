"""Checks on an invoice's values: what does not add up, what cannot be, what is missing.

Pure and quick (well under a millisecond for a usual invoice), so that the window can run them at
every keystroke; the store runs the same ones when a change is saved.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import localcontext

from invoicext_desktop.domain.check_dates import check_dates
from invoicext_desktop.domain.check_lines import WIDE, LineMemo
from invoicext_desktop.domain.check_numbers import check_numbers
from invoicext_desktop.domain.check_sums import check_sums
from invoicext_desktop.domain.fields import HEADER_FIELDS, FieldType, get_value, is_line_path, spec_of
from invoicext_desktop.domain.invoice import InvoiceContent, Issue, Severity
from invoicext_desktop.domain.misread import find_misread
from invoicext_desktop.domain.saying import FieldName, issue

#: What is found here: reading reports none of these.
CODES = frozenset(
    {
        "unfinished",
        "missing",
        "future_date",
        "old_date",
        "due_before_invoice",
        "long_term",
        "total_mismatch",
        "tax_mismatch",
        "taxes_mismatch",
        "negative_total",
        "line_mismatch",
        "lines_mismatch",
        "misread",
        "rate_unknown",
        "tax_id_digits",
        "tax_id_check",
        "iban_shape",
        "iban_length",
        "iban_check",
        "bic_shape",
        "bic_country",
    }
)
_DRAFTS = {
    FieldType.DATE: "unfinished.date",
    FieldType.AMOUNT: "unfinished.amount",
    FieldType.QUANTITY: "unfinished.number",
    FieldType.PERCENT: "unfinished.rate",
    FieldType.CURRENCY: "unfinished.currency",
}


def check(content: InvoiceContent, today: dt.date, memo: LineMemo | None = None) -> tuple[Issue, ...]:
    """Every problem that the values show by themselves, header first, then lines.

    `memo`, kept from one call to the next, saves working out lines again that have not changed.
    """
    with localcontext(WIDE):
        return (
            *_drafts(content),
            *_missing(content),
            *check_dates(content, today),
            *check_numbers(content),
            *check_sums(content, memo),
            *find_misread(content),
        )


def _drafts(content: InvoiceContent) -> Iterator[Issue]:
    for path, text in content.drafts.items():
        if is_line_path(path) and int(path.split(".")[1]) >= len(content.line_items):
            continue
        sentence = _DRAFTS.get(spec_of(path).type, "unfinished")
        yield issue("unfinished", Severity.ERROR, path, sentence=sentence, basis=text)


def _missing(content: InvoiceContent) -> Iterator[Issue]:
    for spec in HEADER_FIELDS:
        if spec.required and spec.path not in content.drafts and get_value(content, spec.path) in (None, ""):
            yield issue("missing", Severity.WARNING, spec.path, field_name=FieldName(spec.path))

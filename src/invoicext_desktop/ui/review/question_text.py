"""A question to the client about an invoice, as a mail that only has to be finished."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale

from invoicext_desktop.domain.fields import FieldType, get_value, spec_of
from invoicext_desktop.domain.invoice import Invoice, Issue, Severity
from invoicext_desktop.ui import formats
from invoicext_desktop.ui.review.words import label_of, said, tr

#: What a client needs to find the invoice among theirs.
_NAMED = ("supplier.name", "invoice_number", "invoice_date", "totals.total")


@dataclass(frozen=True, slots=True)
class Question:
    subject: str
    text: str


def question_about(invoice: Invoice, issues: tuple[Issue, ...], locale: QLocale) -> Question:
    """`issues`: what is wrong with the invoice; what is only information is left out."""
    known = [(path, _value(invoice, path, locale)) for path in _NAMED]
    facts = [tr("{name}: {value}").format(name=label_of(path), value=value) for path, value in known if value]
    facts.append(tr("{name}: {value}").format(name=tr("File"), value=invoice.source.file_name))
    points = dict.fromkeys(f"- {said(issue, locale)}" for issue in issues if issue.severity is not Severity.INFO)
    parts = [tr("Hello,"), tr("I have a question about this invoice:"), "\n".join(facts)]
    if points:
        parts.append(tr("This is not clear to me:") + "\n" + "\n".join(points))
    parts += [tr("Could you help me with it?"), tr("Kind regards")]
    return Question(_subject(invoice), "\n\n".join(parts) + "\n")


def _subject(invoice: Invoice) -> str:
    supplier, number = invoice.content.supplier.name, invoice.content.invoice_number
    if supplier and number:
        return tr("Question about invoice {number} from {supplier}").format(number=number, supplier=supplier)
    if supplier:
        return tr("Question about an invoice from {supplier}").format(supplier=supplier)
    return tr("Question about the invoice {file}").format(file=invoice.source.file_name)


def _value(invoice: Invoice, path: str, locale: QLocale) -> str:
    value = get_value(invoice.content, path)
    if value is None:
        return ""
    shown = formats.display(spec_of(path).type, value, locale)
    if spec_of(path).type is FieldType.AMOUNT and invoice.content.currency:
        return f"{shown} {invoice.content.currency}"
    return shown

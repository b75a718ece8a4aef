"""Field paths: one way to name, read and replace any value of an invoice.

A path is what the API calls it: "supplier.name", "totals.total", "line_items.0.amount".
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Any

from invoicext_desktop.domain.errors import InvalidValueError
from invoicext_desktop.domain.evidence import Evidence
from invoicext_desktop.domain.invoice import DocumentType, InvoiceContent, LineItem

Value = str | Decimal | dt.date | None


class FieldType(StrEnum):
    TEXT = "text"
    LONG_TEXT = "long_text"
    DATE = "date"
    CURRENCY = "currency"
    AMOUNT = "amount"
    QUANTITY = "quantity"
    PERCENT = "percent"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field: its path (for a line, the part after the index), type, and name on screen.

    `required` fields are the ones a bill cannot be booked without. `counts` fields are looked at
    before an invoice is approved; the others only inform.
    """

    path: str
    type: FieldType
    label: str
    required: bool = False
    counts: bool = True


#: The header fields in the order in which a person reads them. The first eleven carry the names
#: that screen readers and outside tests rely on.
HEADER_FIELDS: tuple[FieldSpec, ...] = (
    FieldSpec("supplier.name", FieldType.TEXT, "Supplier name", required=True),
    FieldSpec("supplier.address", FieldType.LONG_TEXT, "Supplier address", counts=False),
    FieldSpec("supplier.tax_id", FieldType.TEXT, "Supplier tax ID"),
    FieldSpec("invoice_number", FieldType.TEXT, "Invoice number", required=True),
    FieldSpec("invoice_date", FieldType.DATE, "Invoice date", required=True),
    FieldSpec("due_date", FieldType.DATE, "Due date"),
    FieldSpec("currency", FieldType.CURRENCY, "Currency", required=True),
    FieldSpec("totals.subtotal", FieldType.AMOUNT, "Subtotal"),
    FieldSpec("totals.tax_rate", FieldType.PERCENT, "Tax rate"),
    FieldSpec("totals.tax_amount", FieldType.AMOUNT, "Tax amount"),
    FieldSpec("totals.total", FieldType.AMOUNT, "Total", required=True),
    FieldSpec("document_type", FieldType.CHOICE, "Document type"),
    FieldSpec("totals.tip", FieldType.AMOUNT, "Tip", counts=False),
    FieldSpec("payment.card_last4", FieldType.TEXT, "Card (last 4)", counts=False),
    FieldSpec("amount_due", FieldType.AMOUNT, "Amount due", counts=False),
    FieldSpec("purchase_order", FieldType.TEXT, "Purchase order", counts=False),
    FieldSpec("payment.iban", FieldType.TEXT, "IBAN"),
    FieldSpec("payment.bic", FieldType.TEXT, "BIC", counts=False),
    FieldSpec("payment.reference", FieldType.TEXT, "Payment reference", counts=False),
    FieldSpec("payment.terms", FieldType.TEXT, "Payment terms", counts=False),
    FieldSpec("customer.name", FieldType.TEXT, "Customer name", counts=False),
    FieldSpec("customer.address", FieldType.LONG_TEXT, "Customer address", counts=False),
    FieldSpec("customer.tax_id", FieldType.TEXT, "Customer tax ID", counts=False),
)

#: What several invoices may have in common. Amounts and numbers are each invoice's own.
BULK_FIELDS = (
    "supplier.name",
    "supplier.tax_id",
    "invoice_date",
    "due_date",
    "currency",
    "document_type",
    "purchase_order",
    "payment.iban",
    "payment.bic",
    "payment.terms",
    "customer.name",
    "customer.tax_id",
)

#: The columns of the line items, in order.
LINE_FIELDS: tuple[FieldSpec, ...] = (
    FieldSpec("description", FieldType.TEXT, "Description"),
    FieldSpec("quantity", FieldType.QUANTITY, "Quantity"),
    FieldSpec("unit", FieldType.TEXT, "Unit"),
    FieldSpec("unit_price", FieldType.QUANTITY, "Unit price"),
    FieldSpec("discount", FieldType.PERCENT, "Discount"),
    FieldSpec("tax_rate", FieldType.PERCENT, "Tax"),
    FieldSpec("amount", FieldType.AMOUNT, "Amount"),
)

#: No amount of an invoice is larger, and none has more decimals; texts beyond this are no values.
LARGEST = Decimal(10) ** 15
MOST_DIGITS = 12
LONGEST = 20_000

_HEADER = {spec.path: spec for spec in HEADER_FIELDS}
_LINE = {spec.path: spec for spec in LINE_FIELDS}
LINES = "line_items"


@dataclass(frozen=True, slots=True)
class Cell:
    """A value with what belongs to it: what an edit replaces and what undo puts back."""

    value: Value = None
    draft: str | None = None
    evidence: Evidence | None = None


def spec_of(path: str) -> FieldSpec:
    """The spec of a header path or of a line's path. Raises InvalidValueError for an unknown path."""
    if path in _HEADER:
        return _HEADER[path]
    _, name = split_line_path(path)
    return _LINE[name]


def line_path(index: int, name: str) -> str:
    """The path of a column in line `index` (from 0)."""
    return f"{LINES}.{index}.{name}"


def split_line_path(path: str) -> tuple[int, str]:
    """(index, column) of a line's path. Raises InvalidValueError where it is none."""
    parts = path.split(".")
    if len(parts) == 3 and parts[0] == LINES and parts[1].isdigit() and parts[2] in _LINE:
        return int(parts[1]), parts[2]
    raise InvalidValueError(f"There is no field called {path}.")


def is_line_path(path: str) -> bool:
    """Whether `path` names a value of a line item."""
    return path.startswith(LINES + ".")


def same_line(path: str, other: str) -> bool:
    """Whether both paths name cells of one line."""
    if not (is_line_path(path) and is_line_path(other)):
        return False
    return split_line_path(path)[0] == split_line_path(other)[0]


def get_value(content: InvoiceContent, path: str) -> Value:
    """The value at `path`; None where a line is not there."""
    if is_line_path(path):
        index, name = split_line_path(path)
        if index >= len(content.line_items):
            return None
        return _value(getattr(content.line_items[index], name))
    spec_of(path)
    target: Any = content
    for part in path.split("."):
        target = getattr(target, part)
    return _value(target)


def _value(value: Any) -> Value:
    return value.value if isinstance(value, StrEnum) else value


def with_value(content: InvoiceContent, path: str, value: Value) -> InvoiceContent:
    """A copy with `value` at `path`. Raises InvalidValueError for a wrong path, type or line."""
    spec = spec_of(path)
    _check_type(spec, value)
    if is_line_path(path):
        index, name = split_line_path(path)
        if index >= len(content.line_items):
            raise InvalidValueError(f"There is no line {index + 1}.")
        lines = list(content.line_items)
        lines[index] = dataclasses.replace(lines[index], **{name: value})  # type: ignore[arg-type]
        return dataclasses.replace(content, line_items=tuple(lines))
    head, _, tail = path.partition(".")
    if tail:
        part = dataclasses.replace(getattr(content, head), **{tail: value})
        return dataclasses.replace(content, **{head: part})
    if spec.type is FieldType.CHOICE:
        return dataclasses.replace(content, document_type=DocumentType(str(value)))
    return dataclasses.replace(content, **{head: value})  # type: ignore[arg-type]


_PYTHON_TYPES: dict[FieldType, type] = {
    FieldType.TEXT: str,
    FieldType.LONG_TEXT: str,
    FieldType.CURRENCY: str,
    FieldType.CHOICE: str,
    FieldType.DATE: dt.date,
    FieldType.AMOUNT: Decimal,
    FieldType.QUANTITY: Decimal,
    FieldType.PERCENT: Decimal,
}


def check_value(path: str, value: Value) -> None:
    """Raises InvalidValueError where `value` is not of the type of the field at `path`."""
    _check_type(spec_of(path), value)


def _check_type(spec: FieldSpec, value: Value) -> None:
    wanted = _PYTHON_TYPES[spec.type]
    if value is not None and not isinstance(value, wanted):
        raise InvalidValueError(f"{spec.label} cannot be {value!r}.")
    if isinstance(value, Decimal) and not (
        value.is_finite() and abs(value) < LARGEST and _digits(value) <= MOST_DIGITS
    ):
        raise InvalidValueError(f"{spec.label} has to be a number of a usual size.")
    if isinstance(value, str):
        _check_text(spec, value)
    if spec.type is FieldType.CHOICE and value not in set(DocumentType):
        raise InvalidValueError(f"{spec.label} cannot be {value!r}.")


def _digits(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0


def _check_text(spec: FieldSpec, text: str) -> None:
    if len(text) > LONGEST:
        raise InvalidValueError(f"{spec.label} is too long.")
    if any(character == "\0" or "\ud800" <= character <= "\udfff" for character in text):
        raise InvalidValueError(f"{spec.label} has characters that cannot be kept.")
    if spec.type is FieldType.CURRENCY and not (
        len(text) == 3 and text.isascii() and text.isalpha() and text.isupper()
    ):
        raise InvalidValueError(f"{spec.label} has to be three letters, such as EUR.")


def get_cell(content: InvoiceContent, path: str) -> Cell:
    """The value at `path` with its draft and evidence."""
    return Cell(get_value(content, path), content.drafts.get(path), content.evidence.get(path))


def with_cell(content: InvoiceContent, path: str, cell: Cell) -> InvoiceContent:
    """A copy in which value, draft and evidence at `path` are those of `cell`."""
    changed = with_value(content, path, cell.value)
    drafts, evidence = dict(content.drafts), dict(content.evidence)
    _put(drafts, path, cell.draft)
    _put(evidence, path, cell.evidence)
    return dataclasses.replace(changed, drafts=drafts, evidence=evidence)


def _put(target: dict[str, Any], key: str, value: Any) -> None:
    if value is None:
        target.pop(key, None)
    else:
        target[key] = value


@dataclass(frozen=True, slots=True)
class Line:
    """A line item with the cells' drafts and evidence, keyed by column: what row edits move."""

    item: LineItem
    drafts: tuple[tuple[str, str], ...] = ()
    evidence: tuple[tuple[str, Evidence], ...] = ()


def get_lines(content: InvoiceContent) -> tuple[Line, ...]:
    """All lines with what belongs to each."""
    lines, drafted = [], any(is_line_path(path) for path in content.drafts)
    for index, item in enumerate(content.line_items):
        paths = _line_paths(index)
        drafts = (
            tuple((name, content.drafts[path]) for name, path in paths if path in content.drafts) if drafted else ()
        )
        evidence = tuple((name, content.evidence[path]) for name, path in paths if path in content.evidence)
        lines.append(Line(item, drafts, evidence))
    return tuple(lines)


@lru_cache(maxsize=4096)
def _line_paths(index: int) -> tuple[tuple[str, str], ...]:
    """(column, path) of each cell of line `index`."""
    return tuple((spec.path, line_path(index, spec.path)) for spec in LINE_FIELDS)


def with_lines(content: InvoiceContent, lines: tuple[Line, ...]) -> InvoiceContent:
    """A copy with these lines instead of its own; drafts and evidence follow their line."""
    drafts = {path: text for path, text in content.drafts.items() if not is_line_path(path)}
    evidence = {path: item for path, item in content.evidence.items() if not is_line_path(path)}
    for index, line in enumerate(lines):
        paths = dict(_line_paths(index))
        drafts.update((paths[name], text) for name, text in line.drafts)
        evidence.update((paths[name], item) for name, item in line.evidence)
    items = tuple(line.item for line in lines)
    return dataclasses.replace(content, line_items=items, drafts=drafts, evidence=evidence)


def paths_of(content: InvoiceContent) -> Iterator[str]:
    """Every path of this invoice: the header's, then each line's."""
    yield from _HEADER
    for index in range(len(content.line_items)):
        for spec in LINE_FIELDS:
            yield line_path(index, spec.path)

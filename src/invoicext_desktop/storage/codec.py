"""Invoices as JSON text in the database: decimals and dates as strings, so nothing is rounded."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from invoicext_desktop.domain.evidence import BBox, Evidence, EvidenceSource
from invoicext_desktop.domain.fields import Cell, FieldType, Line, Value, spec_of
from invoicext_desktop.domain.invoice import (
    Arg,
    Direction,
    DocumentType,
    Fix,
    InvoiceContent,
    Issue,
    LineItem,
    Party,
    Payment,
    Severity,
    TaxLine,
    Totals,
)
from invoicext_desktop.domain.pages import Part, Segment
from invoicext_desktop.domain.payment_link import PaymentLink

Json = dict[str, Any]
_DECIMALS = {
    "quantity",
    "unit_price",
    "discount",
    "tax_rate",
    "amount",
    "subtotal",
    "tax_amount",
    "total",
    "tip",
    "rate",
    "base",
}


def dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def encode_content(content: InvoiceContent) -> str:
    """The whole content as JSON text."""
    value: Json = {
        "document_type": content.document_type.value,
        "direction": content.direction.value,
        "supplier": _flat(content.supplier),
        "customer": _flat(content.customer),
        "invoice_number": content.invoice_number,
        "invoice_date": _date_text(content.invoice_date),
        "due_date": _date_text(content.due_date),
        "currency": content.currency,
        "purchase_order": content.purchase_order,
        "line_items": [_flat(line) for line in content.line_items],
        "totals": _flat(content.totals),
        "taxes": [_flat(tax) for tax in content.taxes],
        "payment": _flat(content.payment),
        "amount_due": None if content.amount_due is None else str(content.amount_due),
        "beside_lines": str(content.beside_lines) if content.beside_lines else None,
        "evidence": {path: encode_evidence(item) for path, item in content.evidence.items()},
        "drafts": dict(content.drafts),
    }
    return dumps({key: item for key, item in value.items() if item not in (None, {}, [])})


def decode_content(text: str) -> InvoiceContent:
    """The inverse of `encode_content`."""
    value: Json = json.loads(text)
    due = value.get("amount_due")
    return InvoiceContent(
        document_type=DocumentType(value["document_type"]),
        direction=Direction(value["direction"]),
        supplier=Party(**value.get("supplier", {})),
        customer=Party(**value.get("customer", {})),
        invoice_number=value.get("invoice_number"),
        invoice_date=_date(value.get("invoice_date")),
        due_date=_date(value.get("due_date")),
        currency=value.get("currency"),
        purchase_order=value.get("purchase_order"),
        line_items=tuple(LineItem(**_deep(line)) for line in value.get("line_items", [])),
        totals=Totals(**_deep(value.get("totals", {}))),
        taxes=tuple(TaxLine(**_deep(tax)) for tax in value.get("taxes", [])),
        payment=Payment(**value.get("payment", {})),
        amount_due=None if due is None else Decimal(due),
        beside_lines=Decimal(value.get("beside_lines", "0")),
        evidence={path: decode_evidence(item) for path, item in value.get("evidence", {}).items()},
        drafts=value.get("drafts", {}),
    )


def _flat(item: Any) -> Json:
    """A small dataclass as JSON, unknown values left out."""
    pairs = ((field.name, getattr(item, field.name)) for field in dataclasses.fields(item))
    return {name: str(value) for name, value in pairs if value is not None}


def _deep(value: Json) -> Json:
    return {name: Decimal(item) if name in _DECIMALS else item for name, item in value.items()}


def _date_text(value: dt.date | None) -> str | None:
    return None if value is None else value.isoformat()


def _date(text: str | None) -> dt.date | None:
    return None if text is None else dt.date.fromisoformat(text)


def encode_evidence(evidence: Evidence) -> list[Any]:
    """[confidence, source, page, bbox, proved, reason]."""
    box = evidence.bbox
    corners = None if box is None else [box.x0, box.y0, box.x1, box.y1]
    return [evidence.confidence, evidence.source.value, evidence.page, corners, evidence.proved, evidence.reason]


def decode_evidence(value: list[Any]) -> Evidence:
    confidence, source, page, corners, proved, reason = value
    box = None if corners is None else BBox(*corners)
    return Evidence(confidence, EvidenceSource(source), page, box, proved, reason)


def encode_issues(issues: tuple[Issue, ...]) -> str:
    """What is said, of what it is made, and how it is put right."""
    return dumps([_encode_issue(issue) for issue in issues])


def _encode_issue(issue: Issue) -> list[Any]:
    plain = [issue.code, issue.severity.value, issue.message, issue.field]
    if not issue.sentence:
        return plain
    args = [[arg.name, arg.kind, arg.text] for arg in issue.args]
    fixes = [
        [fix.kind, [[path, None if value is None else str(value)] for path, value in fix.values]] for fix in issue.fixes
    ]
    return [*plain, issue.sentence, args, issue.basis, fixes]


def decode_issues(text: str) -> tuple[Issue, ...]:
    return tuple(_decode_issue(*entry) for entry in json.loads(text))


def _decode_issue(
    code: str,
    severity: str,
    message: str,
    path: str | None,
    sentence: str = "",
    args: Sequence[list[str]] = (),
    basis: str = "",
    fixes: Sequence[list[Any]] = (),
) -> Issue:
    said = tuple(Arg(*arg) for arg in args)
    ways = tuple(Fix(tuple((at, decode_value(at, text)) for at, text in values), kind) for kind, values in fixes)
    return Issue(code, Severity(severity), message, path, sentence, said, ways, basis)


def encode_parts(parts: tuple[Part, ...]) -> str | None:
    return dumps([_part(part) for part in parts]) if parts else None


def _part(part: Part) -> list[object]:
    plain: list[object] = [part.document_id, part.first, part.last]
    return [*plain, part.turn] if part.turn else plain


def decode_parts(text: str | None) -> tuple[Part, ...]:
    return tuple(Part(*item) for item in json.loads(text)) if text else ()


def encode_segments(segments: tuple[Segment, ...]) -> str | None:
    return dumps([[item.first, item.last, item.reason] for item in segments]) if segments else None


def decode_segments(text: str | None) -> tuple[Segment, ...]:
    return tuple(Segment(*item) for item in json.loads(text)) if text else ()


def encode_cell(cell: Cell) -> str:
    """A cell as a change keeps it."""
    value = None if cell.value is None else str(cell.value)
    evidence = None if cell.evidence is None else encode_evidence(cell.evidence)
    return dumps([value, cell.draft, evidence])


def decode_cell(path: str, text: str) -> Cell:
    """The inverse of `encode_cell` for the field at `path`."""
    value, draft, evidence = json.loads(text)
    return Cell(decode_value(path, value), draft, None if evidence is None else decode_evidence(evidence))


def decode_value(path: str, text: str | None) -> Value:
    if text is None:
        return None
    match spec_of(path).type:
        case FieldType.DATE:
            return dt.date.fromisoformat(text)
        case FieldType.AMOUNT | FieldType.QUANTITY | FieldType.PERCENT:
            return Decimal(text)
        case _:
            return text


def encode_lines(lines: tuple[Line, ...]) -> str:
    """All lines with their drafts and evidence, as a change keeps them."""
    rows = [
        [
            _flat(line.item),
            [list(pair) for pair in line.drafts],
            [[name, encode_evidence(item)] for name, item in line.evidence],
        ]
        for line in lines
    ]
    return dumps(rows)


def decode_lines(text: str) -> tuple[Line, ...]:
    return tuple(
        Line(
            LineItem(**_deep(item)),
            tuple((name, draft) for name, draft in drafts),
            tuple((name, decode_evidence(entry)) for name, entry in evidence),
        )
        for item, drafts, evidence in json.loads(text)
    )


def encode_payments(payments: tuple[PaymentLink, ...]) -> str:
    """[[match, transaction, amount, date, [[kind, amount], ...]], ...]."""
    return dumps(
        [
            [
                link.match_id,
                link.transaction_id,
                str(link.amount),
                _date_text(link.date),
                [[kind, str(amount)] for kind, amount in link.rest],
            ]
            for link in payments
        ]
    )


def decode_payments(text: str | None) -> tuple[PaymentLink, ...]:
    """The inverse of `encode_payments`; none where there is no text."""
    found: list[list[Any]] = json.loads(text) if text else []
    return tuple(
        PaymentLink(match, booking, Decimal(amount), _date(day), tuple((kind, Decimal(rest)) for kind, rest in rests))
        for match, booking, amount, day, rests in found
    )

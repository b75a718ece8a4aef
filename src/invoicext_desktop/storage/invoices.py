"""Invoices in the database: whole ones, and rows for lists."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    case,
    false,
    func,
    insert,
    literal_column,
    select,
    update,
)

from invoicext_desktop.domain.attention import needs_review, problem_of
from invoicext_desktop.domain.checks import check
from invoicext_desktop.domain.duplicates import asks
from invoicext_desktop.domain.errors import NotFoundError
from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.fields import Value, get_value
from invoicext_desktop.domain.habits import NOTHING, Habits, check_habits
from invoicext_desktop.domain.invoice import (
    DocumentType,
    Invoice,
    InvoiceContent,
    Issue,
    Review,
    SourceFile,
    Status,
)
from invoicext_desktop.domain.listing import InvoiceCounts, InvoiceFilter, InvoiceQuery, InvoiceRow, SortKey
from invoicext_desktop.domain.pages import Part, Segment
from invoicext_desktop.domain.payment_link import PaymentLink, settled_by
from invoicext_desktop.domain.same_supplier import plain
from invoicext_desktop.domain.saying import without_accepted
from invoicext_desktop.storage import clock, search
from invoicext_desktop.storage.codec import (
    decode_content,
    decode_issues,
    decode_parts,
    decode_payments,
    decode_segments,
    dumps,
    encode_content,
    encode_issues,
    encode_parts,
    encode_payments,
    encode_segments,
)
from invoicext_desktop.storage.tables import documents, invoices, supplier_faces

#: SQLite allows 32,766 parameters a statement; chunks keep well below and keep the reader responsive.
CHUNK = 500
#: Totals are compared as binary fractions: so much is rounding, and far less than a cent.
HAIR = 1e-6
#: In place of the time of deletion: neither in the list nor in the bin, since others have its pages.
HIDDEN = "hidden"
SHOWN = invoices.c.deleted_at.is_distinct_from(HIDDEN)


@dataclass(frozen=True, slots=True)
class InvoiceState:
    """What a change of an invoice has to write back. `confidence` is the document's as it was read.

    `hidden`: its pages belong to another invoice now, and undo can bring it back. `distinct_from` are the
    invoices of which a person said that this one is no duplicate; `accepted` are findings that are right as they are.
    """

    status: Status
    review: Review
    content: InvoiceContent
    reading_issues: tuple[Issue, ...]
    confidence: float | None
    deleted: bool
    hidden: bool = False
    parts: tuple[Part, ...] = ()
    segments: tuple[Segment, ...] = ()
    distinct_from: tuple[str, ...] = ()
    note: str = ""
    hold_reason: str = ""
    accepted: tuple[str, ...] = ()
    payments: tuple[PaymentLink, ...] = ()

    @property
    def gone(self) -> bool:
        """Whether it is in the bin, or its pages are another's: no other invoice is compared with it."""
        return self.deleted or self.hidden

    def with_deleted(self, deleted: bool) -> InvoiceState:
        return dataclasses.replace(self, deleted=deleted)


def insert_invoice(
    connection: Connection,
    *,
    invoice_id: str,
    company_id: str,
    document_id: str,
    file_name: str,
    test: bool,
    revision: int,
    parts: tuple[Part, ...] = (),
) -> None:
    """A new invoice that waits to be read."""
    now = clock.now()
    state = InvoiceState(Status.PROCESSING, Review.NEW, InvoiceContent(), (), None, deleted=False, parts=parts)
    values = state_columns(state, file_name)
    connection.execute(
        insert(invoices).values(
            id=invoice_id,
            company_id=company_id,
            document_id=document_id,
            test=test,
            file_name=file_name,
            created_at=now,
            updated_at=now,
            revision=revision,
            **values,
        )
    )


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Which invoice this one may be a duplicate of, and what is said about it."""

    invoice_id: str
    issue: Issue


#: Statements of every save are built once: building them took a third of its time.
_THIS = invoices.c.id == bindparam("this")
_HEAD = select(invoices.c.file_name, invoices.c.deleted_at).where(_THIS)
_WRITE = update(invoices).where(_THIS)


def save_state(
    connection: Connection,
    invoice_id: str,
    state: InvoiceState,
    revision: int,
    duplicate: Duplicate | None = None,
    habits: Habits = NOTHING,
) -> None:
    """Write the state with everything that follows from it: checks, list columns, search text.

    Only `storage.duplicates` calls this: it knows the other invoices.
    """
    row = connection.execute(_HEAD, {"this": invoice_id}).one_or_none()
    if row is None:
        raise NotFoundError
    now = clock.now()
    in_bin = None if row.deleted_at == HIDDEN else row.deleted_at
    deleted_at = HIDDEN if state.hidden else (in_bin or now) if state.deleted else None
    values = state_columns(state, row.file_name, duplicate, habits)
    values |= {"this": invoice_id, "updated_at": now, "revision": revision, "deleted_at": deleted_at}
    connection.execute(_WRITE, values)


def state_columns(
    state: InvoiceState, file_name: str, duplicate: Duplicate | None = None, habits: Habits = NOTHING
) -> dict[str, Any]:
    """The columns that follow from a state: the content and its copies for lists and searching."""
    content = state.content
    issues = issues_of(state, duplicate, habits)
    settled = state.status is Status.PROCESSING or state.review is Review.APPROVED
    look = not settled and needs_review(content, issues)
    total = content.totals.total
    return {
        "status": state.status.value,
        "review": _review(state, look).value,
        "content": encode_content(content),
        "reading_issues": encode_issues(state.reading_issues),
        "issues": encode_issues(issues),
        "problem": problem_of(issues),
        "confidence": state.confidence,
        "needs_review": look,
        "document_type": content.document_type.value,
        "supplier_name": content.supplier.name,
        "supplier_key": (content.supplier.name or "").casefold(),
        "invoice_number": content.invoice_number,
        "invoice_date": _iso(content.invoice_date),
        "due_date": _iso(content.due_date),
        "currency": content.currency,
        "total": _text(total),
        "total_sort": _sortable(total),
        "net_sort": _sortable(content.totals.subtotal),
        "tax_sort": _sortable(content.totals.tax_amount),
        "file_sort": " ".join(file_name.split()).casefold(),
        "note_sort": _beginning(state),
        "state_sort": _progress(state, needs_look=look),
        "subtotal": _text(content.totals.subtotal),
        "tax_amount": _text(content.totals.tax_amount),
        "parts": encode_parts(state.parts),
        "segments": encode_segments(state.segments),
        "search_text": search.text_of(content, file_name, state.note, state.hold_reason),
        "duplicate_of": None if duplicate is None else duplicate.invoice_id,
        "distinct_from": dumps(state.distinct_from) if state.distinct_from else None,
        "note": state.note or None,
        "hold_reason": state.hold_reason or None,
        "accepted": dumps(state.accepted) if state.accepted else None,
        "payments": encode_payments(state.payments) if state.payments else None,
        "paid_sort": float(settled_by(state.payments)) if state.payments else None,
        "account": account_of(content),
    }


def account_of(content: InvoiceContent) -> str | None:
    """The account that it asks to be paid to, without blanks."""
    return plain(content.payment.iban)[:40] or None


def issues_of(state: InvoiceState, duplicate: Duplicate | None, habits: Habits) -> tuple[Issue, ...]:
    """All that is to be said about it, but for what a person accepted."""
    before = () if duplicate is None else (duplicate.issue,)
    return (*before, *without_accepted(_issues(state, habits), state.accepted))


def _issues(state: InvoiceState, habits: Habits) -> tuple[Issue, ...]:
    """Checks speak of values; while nothing has been read there is nothing to check."""
    if state.status is Status.PROCESSING:
        return state.reading_issues
    today = dt.datetime.now().astimezone().date()
    found = check(state.content, today)
    if state.status is Status.FAILED:
        # The one reason why there are no values says it all; a list of missing fields adds nothing.
        found = tuple(issue for issue in found if issue.code != "missing")
    return (*_standing(state), *found, *check_habits(state.content, habits))


def _standing(state: InvoiceState) -> Iterator[Issue]:
    """What reading reported, but for fields that a person has vouched for since."""
    for issue in state.reading_issues:
        evidence = state.content.evidence.get(issue.field or "")
        if evidence is None or evidence.source is not EvidenceSource.USER:
            yield issue


def _review(state: InvoiceState, look: bool) -> Review:
    if state.review in (Review.APPROVED, Review.ON_HOLD):
        return state.review
    return Review.NEEDS_REVIEW if look else Review.NEW


def _iso(value: dt.date | None) -> str | None:
    return None if value is None else value.isoformat()


def _sortable(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _beginning(state: InvoiceState) -> str | None:
    """What the column of notes is put in order by: why it waits, or how its note begins."""
    return " ".join((state.hold_reason or state.note).split())[:40].casefold() or None


def _progress(state: InvoiceState, *, needs_look: bool) -> int:
    """As the work goes: what is read, what waits for somebody, what is done."""
    if state.review is Review.APPROVED:
        return 5
    if state.status is not Status.PROCESSED:
        return 0 if state.status is Status.PROCESSING else 1
    if state.review is Review.ON_HOLD:
        return 4
    return 2 if needs_look else 3


def _text(value: Decimal | None) -> str | None:
    return None if value is None else str(value)


_WHOLE = select(
    invoices,
    documents.c.sha256,
    documents.c.media_type,
    documents.c.size,
    documents.c.pages,
).join_from(invoices, documents, invoices.c.document_id == documents.c.id)


def get_invoice(connection: Connection, invoice_id: str) -> Invoice:
    """Raises NotFoundError."""
    row = connection.execute(_WHOLE.where(invoices.c.id == invoice_id, SHOWN)).mappings().one_or_none()
    if row is None:
        raise NotFoundError("That invoice is not here any more.")
    return _invoice(row)


def get_invoices(connection: Connection, ids: Sequence[str]) -> list[Invoice]:
    """In the order of `ids`; those that are gone are left out."""
    found: dict[str, Invoice] = {}
    for start in range(0, len(ids), CHUNK):
        rows = connection.execute(_WHOLE.where(invoices.c.id.in_(ids[start : start + CHUNK]), SHOWN)).mappings()
        found |= {row["id"]: _invoice(row) for row in rows}
    return [found[item] for item in ids if item in found]


_STATE = select(
    invoices.c.status,
    invoices.c.review,
    invoices.c.content,
    invoices.c.reading_issues,
    invoices.c.confidence,
    invoices.c.deleted_at,
    invoices.c.parts,
    invoices.c.segments,
    invoices.c.distinct_from,
    invoices.c.note,
    invoices.c.hold_reason,
    invoices.c.accepted,
    invoices.c.payments,
).where(_THIS)


def get_state(connection: Connection, invoice_id: str) -> InvoiceState:
    """What a change starts from. Raises NotFoundError."""
    row = connection.execute(_STATE, {"this": invoice_id}).one_or_none()
    if row is None:
        raise NotFoundError("That invoice is not here any more.")
    return InvoiceState(
        Status(row.status),
        Review(row.review),
        decode_content(row.content),
        decode_issues(row.reading_issues),
        row.confidence,
        row.deleted_at is not None and row.deleted_at != HIDDEN,
        row.deleted_at == HIDDEN,
        decode_parts(row.parts),
        decode_segments(row.segments),
        decode_ids(row.distinct_from),
        row.note or "",
        row.hold_reason or "",
        decode_ids(row.accepted),
        decode_payments(row.payments),
    )


def field_values(connection: Connection, ids: Sequence[str], path: str) -> Iterator[Value]:
    """What stands at a header's `path` in each of these; those that are gone are left out."""
    for start in range(0, len(ids), CHUNK):
        chosen = invoices.c.id.in_(ids[start : start + CHUNK])
        for row in connection.execute(select(invoices.c.content).where(chosen, SHOWN)):
            yield get_value(decode_content(row.content), path)


def decode_ids(text: str | None) -> tuple[str, ...]:
    return tuple(json.loads(text)) if text else ()


def _invoice(row: Mapping[Any, Any]) -> Invoice:
    parts = decode_parts(row["parts"])
    return Invoice(
        id=row["id"],
        company_id=row["company_id"],
        document_id=row["document_id"],
        status=Status(row["status"]),
        review=Review(row["review"]),
        content=decode_content(row["content"]),
        source=SourceFile(row["file_name"], row["sha256"], row["media_type"], row["size"], _pages(parts, row["pages"])),
        issues=decode_issues(row["issues"]),
        confidence=row["confidence"],
        needs_review=row["needs_review"],
        created_at=clock.from_text(row["created_at"]),
        updated_at=clock.from_text(row["updated_at"]),
        revision=row["revision"],
        deleted_at=clock.from_optional(row["deleted_at"]),
        test=row["test"],
        parts=parts,
        segments=decode_segments(row["segments"]),
        duplicate_of=row["duplicate_of"],
        note=row["note"] or "",
        hold_reason=row["hold_reason"] or "",
        accepted=decode_ids(row["accepted"]),
        payments=decode_payments(row["payments"]),
    )


def _pages(parts: tuple[Part, ...], of_document: int | None) -> int | None:
    """How many pages are shown: the file's, or those of several files together."""
    if len(parts) < 2:
        return of_document
    lengths = [part.last - part.first + 1 for part in parts if part.last is not None]
    return sum(lengths) if len(lengths) == len(parts) else None


_ROW = (
    invoices.c.id,
    invoices.c.status,
    invoices.c.review,
    invoices.c.document_type,
    invoices.c.supplier_name,
    invoices.c.invoice_number,
    invoices.c.invoice_date,
    invoices.c.due_date,
    invoices.c.currency,
    invoices.c.total,
    invoices.c.needs_review,
    invoices.c.problem,
    invoices.c.file_name,
    invoices.c.created_at,
    invoices.c.revision,
    invoices.c.deleted_at,
    invoices.c.note,
    invoices.c.hold_reason,
    invoices.c.subtotal,
    invoices.c.tax_amount,
    # Only of the few that name another one: the rest have nothing to look through.
    case((invoices.c.duplicate_of.is_not(None), invoices.c.issues), else_="[]").label("named"),
)


def get_rows(connection: Connection, ids: Sequence[str]) -> list[InvoiceRow]:
    """Rows for a list, in the order of `ids`; those that are gone are left out."""
    found: dict[str, InvoiceRow] = {}
    for start in range(0, len(ids), CHUNK):
        rows = connection.execute(select(*_ROW).where(invoices.c.id.in_(ids[start : start + CHUNK]), SHOWN))
        found |= {row.id: _list_row(row) for row in rows}
    return [found[item] for item in ids if item in found]


def _list_row(row: Any) -> InvoiceRow:
    return InvoiceRow(
        id=row.id,
        status=Status(row.status),
        review=Review(row.review),
        document_type=DocumentType(row.document_type),
        supplier_name=row.supplier_name,
        invoice_number=row.invoice_number,
        invoice_date=_from_iso(row.invoice_date),
        due_date=_from_iso(row.due_date),
        currency=row.currency,
        total=_number(row.total),
        needs_review=row.needs_review,
        problem=row.problem,
        file_name=row.file_name,
        created_at=clock.from_text(row.created_at),
        revision=row.revision,
        deleted=row.deleted_at is not None,
        duplicate=asks(decode_issues(row.named)),
        note=row.note or "",
        hold_reason=row.hold_reason or "",
        subtotal=_number(row.subtotal),
        tax_amount=_number(row.tax_amount),
    )


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def _from_iso(text: str | None) -> dt.date | None:
    return None if text is None else dt.date.fromisoformat(text)


def query_ids(connection: Connection, query: InvoiceQuery, *, limit: int | None = None, offset: int = 0) -> list[str]:
    """The ids of all invoices that `query` asks for, in its order."""
    statement = _ordered(select(invoices.c.id).where(_condition(query)), query)
    if limit is not None:
        statement = statement.limit(limit).offset(offset)
    # From the driver's own rows: of 100,000 ids half the time went into SQLAlchemy's.
    return [row[0] for row in connection.execute(statement).cursor.fetchall()]


def count(connection: Connection, query: InvoiceQuery) -> int:
    return int(connection.execute(select(func.count()).select_from(invoices).where(_condition(query))).scalar_one())


#: Each has an index that begins with company and bin and ends with the id: of 100,000 the order is read, not made.
_SORT: dict[SortKey, Column[Any]] = {
    SortKey.ADDED: invoices.c.seq,
    SortKey.SUPPLIER: invoices.c.supplier_key,
    SortKey.NUMBER: invoices.c.invoice_number,
    SortKey.DATE: invoices.c.invoice_date,
    SortKey.DUE: invoices.c.due_date,
    SortKey.TOTAL: invoices.c.total_sort,
    SortKey.CURRENCY: invoices.c.currency,
    SortKey.SUBTOTAL: invoices.c.net_sort,
    SortKey.TAX: invoices.c.tax_sort,
    SortKey.KIND: invoices.c.document_type,
    SortKey.FILE: invoices.c.file_sort,
    SortKey.NOTE: invoices.c.note_sort,
    SortKey.STATE: invoices.c.state_sort,
}


def _ordered(statement: Select[Any], query: InvoiceQuery) -> Select[Any]:
    column: ColumnElement[Any] = _SORT[query.sort]
    if query.supplier_id:
        # A sign before the column: sort the few of one supplier rather than look through all in this order.
        column = literal_column(f"+invoices.{_SORT[query.sort].key}")
    if query.sort is SortKey.ADDED:
        return statement.order_by(column.desc() if query.descending else column)
    if query.descending:
        return statement.order_by(column.desc(), invoices.c.seq.desc())
    return statement.order_by(column, invoices.c.seq)


def queue_condition(queue: InvoiceFilter) -> ColumnElement[bool]:
    """What belongs to a queue, apart from the bin."""
    done, failed = invoices.c.status == Status.PROCESSED.value, invoices.c.status == Status.FAILED.value
    match queue:
        case InvoiceFilter.TO_REVIEW:
            return and_(invoices.c.status != Status.PROCESSING.value, invoices.c.review == Review.NEEDS_REVIEW.value)
        case InvoiceFilter.READY:
            return and_(done, invoices.c.review == Review.NEW.value)
        case InvoiceFilter.APPROVED:
            return invoices.c.review == Review.APPROVED.value
        case InvoiceFilter.ON_HOLD:
            return invoices.c.review == Review.ON_HOLD.value
        case InvoiceFilter.FAILED:
            return failed & (invoices.c.review != Review.APPROVED.value)
        case InvoiceFilter.PROCESSING:
            return invoices.c.status == Status.PROCESSING.value
        case InvoiceFilter.ALL | InvoiceFilter.BIN:
            return invoices.c.seq == invoices.c.seq


def _condition(query: InvoiceQuery) -> ColumnElement[bool]:
    in_bin = query.filter is InvoiceFilter.BIN
    parts: list[ColumnElement[bool]] = [
        invoices.c.company_id == query.company_id,
        invoices.c.deleted_at.is_not(None) & SHOWN if in_bin else invoices.c.deleted_at.is_(None),
    ]
    if query.filter not in (InvoiceFilter.ALL, InvoiceFilter.BIN):
        parts.append(queue_condition(query.filter))
    parts += search.asked_for(query.text)
    if query.supplier:
        parts.append(_contains(invoices.c.supplier_key, query.supplier))
    if query.supplier_id:
        its = select(supplier_faces.c.id).where(supplier_faces.c.supplier_id == query.supplier_id)
        parts.append(invoices.c.face_id.in_(its))
    if query.date_from:
        parts.append(invoices.c.invoice_date >= query.date_from.isoformat())
    if query.date_to:
        parts.append(invoices.c.invoice_date <= query.date_to.isoformat())
    if query.amount_from is not None:
        parts.append(invoices.c.total_sort >= float(query.amount_from) - HAIR)
    if query.amount_to is not None:
        parts.append(invoices.c.total_sort <= float(query.amount_to) + HAIR)
    if query.document_type is not None:
        parts.append(invoices.c.document_type == query.document_type.value)
    if query.needs_review:
        parts.append(invoices.c.needs_review)
    if query.currency:
        parts.append(invoices.c.currency == query.currency.upper())
    if query.test is not None:
        parts.append(invoices.c.test == query.test)
    return and_(*parts)


def _contains(column: ColumnElement[str], text: str) -> ColumnElement[bool]:
    """Case-blind. The database ends a pattern at a NUL, which no stored text has: such a search finds nothing."""
    if "\0" in text:
        return false()
    return column.contains(text.casefold(), autoescape=True)


def counts(connection: Connection, company_id: str) -> InvoiceCounts:
    """How many invoices stand in each queue."""
    here, gone = invoices.c.deleted_at.is_(None), invoices.c.deleted_at.is_not(None) & SHOWN

    def number(condition: ColumnElement[bool]) -> ColumnElement[int]:
        return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)

    queues = ("to_review", "ready", "approved", "on_hold", "failed", "processing")
    columns = [number(and_(here, queue_condition(InvoiceFilter(name)))).label(name) for name in queues]
    statement = select(number(here).label("all"), number(gone).label("bin"), *columns)
    row = connection.execute(statement.where(invoices.c.company_id == company_id)).one()
    return InvoiceCounts(**{name: int(value) for name, value in row._mapping.items()})  # noqa: SLF001


def first_open(connection: Connection, ids: Sequence[str]) -> str | None:
    """The first of `ids` that somebody still has to decide on; None where there is none."""
    settled = (Review.APPROVED.value, Review.ON_HOLD.value)
    for start in range(0, len(ids), CHUNK):
        chunk = ids[start : start + CHUNK]
        rows = connection.execute(
            select(invoices.c.id).where(
                invoices.c.id.in_(chunk), invoices.c.review.not_in(settled), invoices.c.deleted_at.is_(None)
            )
        )
        found = {row.id for row in rows}
        if found:
            return next(item for item in chunk if item in found)
    return None


def supplier_names(connection: Connection, company_id: str, text: str, limit: int) -> list[tuple[str, int]]:
    """(name, number of invoices) of suppliers with `text` in their name, those with the most invoices first."""
    number = func.count().label("number")
    statement = (
        select(func.max(invoices.c.supplier_name), number)
        .where(
            invoices.c.company_id == company_id,
            invoices.c.deleted_at.is_(None),
            invoices.c.supplier_key != "",
            *(_contains(invoices.c.supplier_key, word) for word in text.split()),
        )
        .group_by(invoices.c.supplier_key)
        .order_by(number.desc(), invoices.c.supplier_key)
        .limit(limit)
    )
    return [(row[0], row[1]) for row in connection.execute(statement)]


def company_of(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """invoice id -> company id, for those that are there."""
    wanted = list(ids)
    found: dict[str, str] = {}
    for start in range(0, len(wanted), CHUNK):
        chunk = wanted[start : start + CHUNK]
        rows = connection.execute(select(invoices.c.id, invoices.c.company_id).where(invoices.c.id.in_(chunk)))
        found |= {row.id: row.company_id for row in rows}
    return found

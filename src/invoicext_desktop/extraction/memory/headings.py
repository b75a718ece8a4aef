"""The columns of the items' table: learned from lines that a person has seen, found again by their headings."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from invoicext_desktop.domain.evidence import BBox, EvidenceSource
from invoicext_desktop.domain.fields import LINE_FIELDS, LINES, line_path
from invoicext_desktop.domain.invoice import InvoiceContent, LineItem
from invoicext_desktop.domain.lessons import Lesson, LessonKind, Observation
from invoicext_desktop.extraction.columns import Column, FindHeadings, Heading, find_headings
from invoicext_desktop.extraction.layout import Row, Segment, Sheet
from invoicext_desktop.extraction.memory.anchors import in_column
from invoicext_desktop.extraction.memory.likeness import letters, same_text
from invoicext_desktop.extraction.memory.spots import amounts_at
from invoicext_desktop.extraction.values import Document

ROLES = ("quantity", "unit_price", "discount", "tax_rate", "amount")
#: So many columns at least, and this share of those learned, make a row the heading.
FEWEST, SHARE = 2, 0.6
#: A heading is looked for in so many rows above the first item.
REACH = 6
_SHORTEST = 4
CENT = Decimal("0.01")


def observe_columns(document: Document, content: InvoiceContent, decimal: str) -> Iterator[Observation]:
    """One observation a column that stands under a heading of its own."""
    rows = [(line, row) for line in content.line_items if (row := _row_of(document, line)) is not None]
    if not rows:
        return
    sheet = document.page(rows[0][1].page)
    places = _places([(line, row) for line, row in rows if row.page == sheet.number], decimal)
    by_user = _corrected(content)
    told: set[str] = set()
    for role, box in places.items():
        heading = _heading_over(sheet, rows[0][1], box)
        label = letters(heading.text) if heading is not None else ""
        if heading is None or len(label) < 2 or label in told:
            continue
        told.add(label)
        yield Observation(
            f"{LINES}.{role}",
            LessonKind.COLUMNS,
            {
                "heading": label,
                "printed": heading.text,
                "x0": round(box.x0 / sheet.width, 4),
                "x1": round(box.x1 / sheet.width, 4),
            },
            by_user,
        )


def _corrected(content: InvoiceContent) -> bool:
    paths = (line_path(i, spec.path) for i in range(len(content.line_items)) for spec in LINE_FIELDS)
    return any((e := content.evidence.get(path)) is not None and e.source is EvidenceSource.USER for path in paths)


def item_rows(document: Document, content: InvoiceContent) -> frozenset[tuple[int, int]]:
    """(page, row) of the line items: what stands there is no total."""
    rows = (_row_of(document, line) for line in content.line_items)
    return frozenset((row.page, row.index) for row in rows if row is not None)


def _row_of(document: Document, line: LineItem) -> Row | None:
    """The row in which a line's description begins."""
    said = letters(line.description or "")
    if len(said) < _SHORTEST:
        return None
    for sheet in document.sheets:
        for row in sheet.rows:
            for segment in row.segments:
                here = letters(segment.text)
                if len(here) >= _SHORTEST and (said.startswith(here) or here.startswith(said)):
                    return row
    return None


def _places(rows: Sequence[tuple[LineItem, Row]], decimal: str) -> dict[str, BBox]:
    """Where across the page each role's values stand: the place that most lines agree on, each place once."""
    met: dict[str, Counter[int]] = defaultdict(Counter)
    boxes: dict[tuple[str, int], BBox] = {}
    for line, row in rows:
        for role in ROLES:
            value = getattr(line, role)
            for segment in row.segments if value is not None else ():
                for spot in amounts_at(segment, decimal):
                    if spot.written is not None and abs(spot.written) == abs(value):
                        edge = round(spot.box.x1 / 6)
                        met[role][edge] += 1
                        boxes[role, edge] = spot.box
        description = _text_of(row, line)
        if description is not None:
            edge = round(description.box.x0 / 6)
            met["description"][edge] += 1
            boxes["description", edge] = description.box
    found: dict[str, BBox] = {}
    used: set[int] = set()
    for role in sorted(met, key=lambda name: len(met[name])):
        free = {edge: count for edge, count in met[role].items() if edge not in used or role == "description"}
        most = max(free.values(), default=0)
        best = [edge for edge, count in free.items() if count == most]
        if len(best) == 1:
            used.add(best[0])
            found[role] = boxes[role, best[0]]
    return found


def _text_of(row: Row, line: LineItem) -> Segment | None:
    said = letters(line.description or "")
    for segment in row.segments:
        here = letters(segment.text)
        if len(here) >= _SHORTEST and (said.startswith(here) or here.startswith(said)):
            return segment
    return None


def _heading_over(sheet: Sheet, first: Row, box: BBox) -> Segment | None:
    """The text above a column, in a row without numbers."""
    for row in reversed(sheet.rows[max(0, first.index - REACH) : first.index]):
        if len(row.segments) < 2 or any(c.isdigit() for c in row.text):
            continue
        over = [segment for segment in row.segments if in_column(segment.box, box)]
        if over:
            return max(over, key=lambda s: min(s.box.x1, box.x1) - max(s.box.x0, box.x0))
    return None


def learned_headings(sheet: Sheet, lessons: Sequence[Lesson], *, misread: bool) -> Iterator[Heading]:
    """The rows of a page that have the learned headings, as headings with the learned roles.

    Of columns that nothing was learned about (an item's price was its amount too), the reader's own word stands.
    """
    roles = roles_of(lessons)
    own = {row: heading for heading in find_headings(sheet) for row in range(heading.row, heading.last + 1)}
    for row in sheet.rows:
        columns = [_column(segment, roles, misread=misread) for segment in row.segments]
        known = [column for column in columns if column.kind != "ignore"]
        kinds = {column.kind for column in known}
        if len(kinds) >= max(FEWEST, SHARE * len(set(roles.values()))) and len(known) == len(kinds):
            others = own[row.index].columns if row.index in own else ()
            columns = [_as_read(column, others, kinds) if column.kind == "ignore" else column for column in columns]
            yield Heading(tuple(columns), row.page, row.index, row.index)


def _as_read(column: Column, others: Sequence[Column], taken: set[str]) -> Column:
    """A column that was not learned, as the reader takes it, where no learned one is that."""
    for other in others:
        shared = min(other.box.x1, column.box.x1) - max(other.box.x0, column.box.x0)
        if shared > 0 and other.kind not in taken:
            return Column(other.kind, column.box)
    return column


def new_headings(document: Document, lessons: Sequence[Lesson], *, misread: bool) -> FindHeadings | None:
    """The heading rows with learned roles, where they say something else than the reader's own."""
    if not roles_of(lessons):
        return None

    def find(sheet: Sheet) -> Iterator[Heading]:
        learned = list(learned_headings(sheet, lessons, misread=misread))
        return iter(learned) if learned else find_headings(sheet)

    differs = any(_roles(find(sheet)) != _roles(find_headings(sheet)) for sheet in document.sheets)
    return find if differs else None


def _roles(headings: Iterator[Heading]) -> list[tuple[str, float]]:
    return [(c.kind, c.box.x0) for heading in headings for c in heading.columns if c.kind != "ignore"]


def adds_up_better(one: InvoiceContent, other: InvoiceContent) -> bool:
    """Whether one reading's lines agree with its sums at least as well as another's, and lose none."""
    return _agreement(one) >= _agreement(other)


def _agreement(content: InvoiceContent) -> tuple[int, float, int]:
    """(sums met, share of lines whose quantity and price make the amount, values that the lines have)."""
    lines, totals = content.line_items, content.totals
    if not lines:
        return 0, 0.0, 0
    added = sum((line.amount or Decimal(0) for line in lines), Decimal(0)) + content.beside_lines
    met = sum(total is not None and abs(added - total) <= CENT for total in (totals.subtotal, totals.total))
    values = sum(getattr(line, role) is not None for line in lines for role in ("description", *ROLES))
    return min(met, 1), sum(map(_multiplies, lines)) / len(lines), values


def _multiplies(line: LineItem) -> bool:
    if line.quantity is None or line.unit_price is None or line.amount is None:
        return False
    expected = line.quantity * line.unit_price * (1 - (line.discount or Decimal(0)) / 100)
    return abs(expected - line.amount) <= 2 * CENT


def roles_of(lessons: Sequence[Lesson]) -> Mapping[str, str]:
    """What the column under a heading is, by the heading's letters."""
    columns = [lesson for lesson in lessons if lesson.kind is LessonKind.COLUMNS]
    return {str(lesson.details.get("heading")): lesson.path.partition(".")[2] for lesson in columns}


def _column(segment: Segment, roles: Mapping[str, str], *, misread: bool) -> Column:
    said = letters(segment.text)
    kind = roles.get(said)
    if kind is None and misread:
        kind = next((role for label, role in roles.items() if same_text(label, said, misread=True)), None)
    return Column(kind or "ignore", segment.box)

"""How one issuer prints its invoices: every choice but the values. A design's number decides all of it."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Literal

from documents.composed.pen import A4, LETTER
from documents.words import LANGUAGES

Meta = Literal["list", "pairs", "grid", "box", "sentence", "plain"]
Supplier = Literal["left", "right", "middle", "label", "footer", "window"]
COLUMNS: tuple[tuple[str, ...], ...] = (
    ("description", "quantity", "price", "amount"),
    ("quantity", "description", "price", "amount"),
    ("position", "description", "quantity", "unit", "price", "amount"),
    ("code", "description", "quantity", "price", "amount"),
    ("code", "description", "quantity", "unit", "price", "tax", "amount"),
    ("position", "code", "description", "quantity", "price", "discount", "amount"),
    ("description", "price", "quantity", "tax", "amount"),
    ("description", "quantity", "price", "discount", "tax", "amount"),
    ("description", "amount"),
    ("position", "quantity", "unit", "description", "price", "amount"),
    ("quantity", "code", "description", "price", "amount"),
    ("description", "unit", "quantity", "price", "tax", "amount"),
    ("position", "description", "amount"),
    ("code", "description", "unit", "price", "quantity", "amount"),
)


@dataclass(frozen=True, slots=True)
class Design:
    number: int
    language: str
    paper: tuple[float, float]
    family: str
    size: float
    margin: float
    leading: float
    title_at: Literal["left", "right", "middle", "none"]
    title_size: float
    title_number: bool
    capitals: bool
    supplier_at: Supplier
    supplier_size: float
    supplier_line: bool
    supplier_contact: bool
    tax_id_at: Literal["block", "footer", "meta"]
    customer_at: Literal["left", "right", "beside"]
    customer_label: bool
    customer_tax_id: bool
    customer_first: bool
    ship_to: bool
    meta: Meta
    meta_at: Literal["left", "right"]
    meta_order: tuple[str, ...]
    colon: str
    date_style: int
    label_pick: int
    columns: tuple[str, ...]
    ruled: Literal["none", "head", "rows", "grid", "stripes"]
    heading: Literal["bold", "bar", "plain"]
    money_in_rows: bool
    money: Literal["symbol before", "symbol after", "code before", "code after", "none"]
    group: str
    gross: bool
    discounts: bool
    extra: bool
    totals_at: Literal["right", "left", "row", "wide"]
    totals_bold: bool
    tax_named: Literal["rate", "plain", "base", "brackets"]
    summary: bool
    total_on_top: bool
    due_printed: bool
    terms_printed: bool
    bank: Literal["columns", "line", "list", "none"]
    notes: bool
    numbers: Literal["serial", "year", "letters", "long", "slash", "bare"]


def make_design(number: int, language: str | None = None) -> Design:
    """Design `number`, always the same."""
    chance = random.Random(f"design {number}")
    pick = chance.choice
    language = language or sorted(LANGUAGES)[number % len(LANGUAGES)]
    due = chance.random() < 0.8
    columns = pick(COLUMNS)
    meta_order = ["number", "date"]
    if due:
        meta_order.insert(chance.randint(1, 2), "due")
    for other in ("order", "customer_number", "delivered", "purchase_order", "page"):
        if chance.random() < 0.28:
            meta_order.insert(chance.randint(0, len(meta_order)), other)
    supplier_at: Supplier = pick(("left", "right", "middle", "label", "left", "right", "footer", "window"))
    return Design(
        number=number,
        language=language,
        paper=LETTER if language == "en" and chance.random() < 0.4 else A4,
        family=pick(("sans", "sans", "sans", "serif", "mono") if len(columns) < 6 else ("sans", "sans", "serif")),
        size=pick((8.0, 8.5, 9.0, 9.5, 10.0, 10.5)) if len(columns) < 7 else pick((7.5, 8.0, 8.5)),
        margin=pick((36.0, 42.5, 50.0, 56.7, 64.0)),
        leading=pick((1.25, 1.35, 1.5, 1.7)),
        title_at=pick(("left", "right", "middle", "right", "left", "none")),
        title_size=pick((12.0, 14.0, 18.0, 22.0, 28.0)),
        title_number=chance.random() < 0.3,
        capitals=chance.random() < 0.3,
        supplier_at=supplier_at,
        supplier_size=pick((1.0, 1.0, 1.2, 1.5, 1.9)),
        supplier_line=supplier_at == "middle" or chance.random() < 0.2,
        supplier_contact=chance.random() < 0.6,
        tax_id_at=pick(("footer", "meta", *(("block", "block") if supplier_at not in ("footer", "window") else ()))),
        customer_at=pick(("left", "left", "right", "beside")),
        customer_label=chance.random() < 0.75 or supplier_at not in ("window", "left", "right", "middle"),
        customer_tax_id=chance.random() < 0.3,
        customer_first=chance.random() < 0.15,
        ship_to=chance.random() < 0.15,
        meta=pick(("list", "list", "pairs", "pairs", "grid", "box", "sentence", "plain")),
        meta_at=pick(("right", "right", "left")),
        meta_order=tuple(meta_order),
        colon=pick((":", ":", "", " :")),
        date_style=chance.randrange(3),
        label_pick=chance.randrange(12),
        columns=columns,
        ruled=pick(("none", "head", "rows", "grid", "stripes")),
        heading=pick(("bold", "bold", "bar", "plain")),
        money_in_rows=chance.random() < 0.3,
        money=pick(("symbol before", "symbol after", "code before", "code after", "none", "symbol after")),
        group=pick(("usual", "usual", "usual", "none")),
        gross=chance.random() < 0.12,
        discounts="discount" in columns,
        extra=chance.random() < 0.3,
        totals_at=pick(("right", "right", "right", "left", "row", "wide")),
        totals_bold=chance.random() < 0.7,
        tax_named=pick(("rate", "rate", "plain", "base", "brackets")),
        summary=chance.random() < 0.15,
        total_on_top=chance.random() < 0.12,
        due_printed=due,
        terms_printed=not due or chance.random() < 0.2,
        bank=pick(("columns", "line", "list", "none")),
        notes=chance.random() < 0.5,
        numbers=pick(("serial", "year", "letters", "long", "slash", "bare")),
    )  # fmt: skip

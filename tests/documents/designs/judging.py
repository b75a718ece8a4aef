"""What was read of a printed document, judged against its truth."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from documents.designs.truth import Truth
from invoicext_desktop.domain.fields import get_value
from invoicext_desktop.domain.invoice import InvoiceContent, LineItem

HEADER = (
    "supplier.name",
    "supplier.address",
    "supplier.tax_id",
    "invoice_number",
    "invoice_date",
    "due_date",
    "currency",
    "totals.subtotal",
    "totals.tax_rate",
    "totals.tax_amount",
    "totals.total",
)
#: Fields that are judged where the truth has them, beside the header.
MORE = ("document_type", "customer.name", "payment.iban", "purchase_order", "amount_due")
#: Issues that say why there is no tax.
REASONS = frozenset(("reverse_charge", "tax_exempt"))
COLUMNS = ("quantity", "unit_price", "amount")


@dataclass(frozen=True, slots=True)
class Verdict:
    """`kind` is "right", "wrong", "missing" or "invented"; `sure` says that the reader was."""

    path: str
    kind: str
    wanted: Any
    got: Any
    sure: bool


def judge(truth: Truth, content: InvoiceContent) -> Iterator[Verdict]:
    """One verdict a field that is printed or was read."""
    for path in (*HEADER, *MORE):
        got = get_value(content, path)
        wanted = truth.document_type if path == "document_type" else truth.values.get(path)
        evidence = content.evidence.get(path)
        sure = got is not None and evidence is not None and evidence.confidence >= 0.95
        accepted = [value for value in (wanted, *truth.alternatives.get(path, ())) if value is not None]
        fits = got is not None and any(same(path, value, got) for value in accepted)
        if wanted is None:
            if got is not None and not fits and path in HEADER:
                yield Verdict(path, "invented", None, got, sure)
            continue
        yield Verdict(path, "right" if fits else "missing" if got is None else "wrong", wanted, got, sure)


def judge_issues(truth: Truth, codes: frozenset[str]) -> Iterator[Verdict]:
    """Whether the reasons for no tax were found."""
    for code in sorted((truth.issues | codes) & REASONS):
        kind = "right" if code in truth.issues & codes else "missing" if code in truth.issues else "invented"
        yield Verdict(f"issue {code}", kind, code in truth.issues, code in codes, False)


def judge_lines(truth: Truth, content: InvoiceContent) -> tuple[int, list[dict[str, Any]], list[LineItem]]:
    """(lines right, lines that were not read, lines read that are none)."""
    left, missed, right = list(content.line_items), [], 0
    for wanted in truth.lines:
        found = next((item for item in left if _line_fits(wanted, item)), None)
        if found is None:
            missed.append(wanted)
        else:
            left.remove(found)
            right += 1
    return right, missed, left


def _line_fits(wanted: dict[str, Any], item: LineItem) -> bool:
    for name in COLUMNS:
        value = getattr(item, name)
        if name in wanted and (value is None or abs(abs(value) - abs(wanted[name])) >= Decimal("0.005")):
            return False
    said = item.description or ""
    whole = wanted["description"]
    return any(_overlap(text, said) >= 0.6 for text in (whole, whole.split(", ")[0]))


def same(path: str, wanted: Any, got: Any) -> bool:
    """Whether two values of a field say the same."""
    if isinstance(wanted, Decimal) or path.startswith("totals.") or path == "amount_due":
        return abs(abs(Decimal(wanted)) - abs(Decimal(got))) < Decimal("0.005")
    if path.endswith(".name"):
        ratio = difflib.SequenceMatcher(None, "".join(_words(wanted)), "".join(_words(got)), autojunk=False).ratio()
        return ratio >= 0.85
    if path.endswith(".address"):
        return _overlap(wanted, got) >= 0.75
    if path in ("supplier.tax_id", "invoice_number", "payment.iban", "purchase_order"):
        return "".join(_words(wanted)) == "".join(_words(got))
    return str(wanted).strip().upper() == str(got).strip().upper()


def _words(text: object) -> list[str]:
    plain = str(text).translate(str.maketrans("łŁøØæÆß", "lLoOaAs"))
    return re.findall(r"[a-z0-9]+", unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode().lower())


def _overlap(one: object, other: object) -> float:
    first, second = Counter(_words(one)), Counter(_words(other))
    return 2 * sum((first & second).values()) / max(1, sum(first.values()) + sum(second.values()))

"""Invoice date and due date."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.invoice import Fix, Issue, Severity
from invoicext_desktop.domain.saying import issue
from invoicext_desktop.extraction.dates import FoundDate, Orders, find_dates, settle
from invoicext_desktop.extraction.found import Found, best
from invoicext_desktop.extraction.header import after_title, names_document
from invoicext_desktop.extraction.labels import Label
from invoicext_desktop.extraction.layout import Segment
from invoicext_desktop.extraction.scoring.choose import choose
from invoicext_desktop.extraction.scoring.features import label_signals
from invoicext_desktop.extraction.text import word_set
from invoicext_desktop.extraction.values import Document, places

_GENERIC = word_set(
    "date datum dato data fecha pvm paivays paivamaara le du del vom dnia dated issue issued due vence paid from to"
)
#: Nobody gives longer to pay.
LONGEST = dt.timedelta(days=185)
_DAYS = re.compile(
    r"(?:\bnet(?:to)?\.?\s*)?\b(\d{1,3})\s*(?:days?|tagen?|tage|jours?|dagen|dag|dias|días|giorni|gg|dni|dagar|"
    r"dager|dage|"
    r"päivää|paivaa|päivän|paivan|pv|vrk|d)\b|\bnet\s*(\d{1,3})\b(?![.,]\d)",
    re.IGNORECASE,
)
_IMMEDIATE = re.compile(
    r"due (?:up)?on receipt|payable immediately|sofort fällig|sofort zahlbar|zahlbar sofort|à réception|"
    r"per direct|al contado|rimessa diretta|pronto pagamento",
    re.IGNORECASE,
)
_END_OF_MONTH = re.compile(
    r"end of month|\beom\b|fin de mois|fine mese|monatsende|einde maand|fin de mes|\bf\.?m\.?\b", re.IGNORECASE
)
_DISCOUNT = re.compile(r"skonto|discount|escompte|korting|sconto|rabatt|descuento|%|alennus|desconto", re.IGNORECASE)
_ASKS = re.compile(
    r"pay|remit|zahl|fällig|überweis|begleich|règl|régl|regl|betal|betaald|overma|pago|abon|pagament|versa|liquida|zapła|płat|wpła|"
    r"maks|indbetal|innbetal",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"(?:bis(?: zum| spätestens)?|spätestens(?: am| bis)?|until|before|by|no later than|avant le|jusqu'au|"
    r"au plus tard le|voor|uiterlijk(?: op)?|antes del?|hasta el|"
    r"entro il|entro|até|do dnia|do|senast(?: den)?|senest(?: den)?|innen|viimeistään)\s*:?\s*$",
    re.IGNORECASE,
)
_DEBITED = re.compile(
    r"direct debit|\bwe(?:['’]| wi)ll take|buchen wir|ziehen wir|von ihrem konto|"
    r"debited|collected|charged to your|abgebucht|eingezogen|belast|einzug|prélev|débit|afgeschreven|geïncasseerd|"
    r"incasso|cargar|domicili|addebit|debitad|pobran|dras|dragas|trækkes|trekkes|veloit",
    re.IGNORECASE,
)
#: What may follow the day: "ist am 3. Mai fällig", "dient voor 3 mei betaald te zijn".
_DUE = re.compile(r"^\s*(?:zur Zahlung )?(?:fällig|due\b|payable|zu zahlen|betaald)", re.IGNORECASE)
#: Payments to come later, such as the next instalment.
_LATER = re.compile(
    r"erstmal|nächste|neuer? abschlag|next (?:payment|bill|instal)|prochain|prossim|próxim|volgende|nästa|næste|neste",
    re.IGNORECASE,
)
#: An invoice's date without a label stands in the upper half.
UPPER = 0.5
_CODE = re.compile(r"\bC\.?\s?A\.?\s?E\.?(?:\s?A\.?)?\b", re.IGNORECASE)
_INTEREST = re.compile(
    r"interest|late|verzug|retard|pénalit|mora|dröjsmål|viivästys|rente|return|cancel|huomautus", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Dating:
    """The dates, the payment terms as printed, and what to tell about them."""

    invoice_date: Found[dt.date] | None
    due_date: Found[dt.date] | None
    terms: Found[str] | None
    issues: tuple[Issue, ...]


def read_dates(
    document: Document, country: str | None, currency: str | None, language: str, *, slip: bool = False
) -> Dating:
    """Dates and terms. Ambiguous numeric dates are settled by the rest of the document.

    The date of a `slip` may stand anywhere, without a label.
    """
    every = [date for sheet in document.sheets for segment in sheet.segments for date in find_dates(segment.text)]
    orders = settle(every, country, currency, language)
    if not orders.sure:
        orders = _settled_by_terms(document, orders)
    candidates = [*_candidates(document, "invoice_date", orders), *_after_number(document, orders)]
    issued = choose(document, "invoice_date", candidates) or _first(document, orders, 1.0 if slip else UPPER)
    later = [c for c in _candidates(document, "due_date", orders) if issued is None or c.value >= issued.value]
    due = choose(document, "due_date", later)
    terms = _terms(document)
    if due is None or due.score < 0.5:
        due = _promised(document, orders, issued) or due
    if due is None and terms is not None and issued is not None:
        due = _computed(terms, issued)
    doubts = (*_doubts(every, orders, issued, "invoice_date"), *_doubts(every, orders, due, "due_date"))
    return Dating(issued, due, terms, doubts)


def _settled_by_terms(document: Document, orders: Orders) -> Orders:
    """One order of day and month, where the other has the invoice due before it is written, or in months."""
    fitting = []
    for month_first in (False, True):
        tried = Orders(month_first, sure=False)
        issued, due = (best(_candidates(document, meaning, tried)) for meaning in ("invoice_date", "due_date"))
        if issued is None or due is None or dt.timedelta(0) <= due.value - issued.value <= LONGEST:
            fitting.append(month_first)
    return Orders(fitting[0], sure=True) if len(fitting) == 1 else orders


def _candidates(document: Document, meaning: str, orders: Orders) -> list[Found[dt.date]]:
    found = []
    for label in document.labelled(meaning):
        if "other_date" in label.meanings or _authorises(document, label) or _of_another(document, label):
            continue
        if meaning == "due_date" and label.start > 0 and _LATER.search(label.segment.text):
            continue
        weight = _weight(document, label)
        for place in places(document, label):
            starts = document.starts_label(place.segment)
            if (
                starts is not None
                and place.quality < 1
                and starts.segment is not label.segment
                and not _only_date(place.segment)
            ):
                continue
            dates = find_dates(place.segment.text)
            if not dates or dates[0].start > 14:
                if place.quality >= 0.99 and label.opens:
                    break
                continue
            apart = (
                0.6 if dates[0].start > 3 and any(c.isalpha() for c in place.segment.text[: dates[0].start]) else 1.0
            )
            signals = {"weight": weight, "quality": place.quality, "apart": apart, **label_signals(label)}
            # Before the day of paying, a sentence may name that of a discount.
            late = meaning == "due_date" and len(dates) > 1 and _DISCOUNT.search(label.segment.text)
            one = _found(place.segment, dates[-1 if late else 0], orders, weight * place.quality * apart)
            found.append(replace(one, signals=signals))
            break
    return found


def _authorises(document: Document, label: Label) -> bool:
    """Whether a date of expiry is that of a tax office's code (Argentina's CAE), not of the debt."""
    rows = document.sheet(label).rows
    near = rows[max(0, label.segment.row - 2) : label.segment.row + 1]
    return any(
        _CODE.search(segment.text) and abs(segment.box.x0 - label.segment.box.x0) < 0.3 * document.sheet(label).width
        for row in near
        for segment in row.segments
    )


def _of_another(document: Document, label: Label) -> bool:
    """Whether the same line names another invoice before the date: "Gutschrift zu Rechnung 17 vom 3. Mai"."""
    before = (o for o in document.by_segment.get(id(label.segment), ()) if o.start < label.start)
    return any("other_number" in other.meanings and names_document(other.phrase) for other in before)


def _after_number(document: Document, orders: Orders) -> list[Found[dt.date]]:
    """A date that follows the number in the document's title: "Rechnung 507 von 21.01.2019"."""
    found = []
    for label in document.labelled("invoice_number"):
        rest = label.rest()
        if rest is None or label.start > 1 or label.meanings & {"other_number", "purchase_order"}:
            continue
        dates = find_dates(rest.text)
        between = rest.text[: dates[0].start].split() if dates else []
        if 1 < len(between) < 4 and any(c.isdigit() for c in between[0]) and not _claimed(document, label):
            signals = {"weight": 0.9, "quality": 1.0, "apart": 0.9, **label_signals(label)}
            found.append(replace(_found(rest, dates[0], orders, 0.81), signals=signals))
    return found


def _claimed(document: Document, label: Label) -> bool:
    """Whether another label after this one, in the same segment, says what the date is."""
    others = document.by_segment.get(id(label.segment), ())
    return any(other.start >= label.end and other.meanings & {"due_date", "other_date"} for other in others)


def _promised(document: Document, orders: Orders, issued: Found[dt.date] | None) -> Found[dt.date] | None:
    """A date that a sentence asks to pay by; the latest where an earlier one earns a discount."""
    found = []
    for sheet in document.sheets:
        for row, below in zip_longest(sheet.rows, sheet.rows[1:]):
            # The verb of a long sentence stands in its second line.
            debited = bool(_DEBITED.search(f"{row.text} {below.text if below else ''}"))
            if _LATER.search(row.text) or not (debited or _ASKS.search(row.text)):
                continue
            dates = find_dates(row.text)
            for date in [date for date in dates if _DUE.match(row.text[date.end :])] or dates:
                if debited or _UNTIL.search(row.text[: date.start]) or _DUE.match(row.text[date.end :]):
                    value = orders.pick(date)
                    if issued is None or value >= issued.value:
                        found.append(Found(value, 0.85, row.page, row.box))
    return max(found, key=lambda item: item.value, default=None)


def _only_date(segment: Segment) -> bool:
    dates = find_dates(segment.text)
    return bool(dates) and dates[0].start <= 3


def _weight(document: Document, label: Label) -> float:
    weight = 0.75 if set(label.phrase) <= _GENERIC else 1.0
    if label.start > 0 and after_title(label):
        return 0.95
    if label.phrase in (("le",), ("du",), ("del",), ("to",), ("vom",), ("issue",), ("dnia",)):
        weight = 0.55
    if label.segment.page > 1:
        weight -= 0.2
    if label.start > 0 and not label.opens:
        weight -= 0.1
    sheet = document.sheet(label)
    return weight - 0.15 * max(0.0, label.box.y0 / sheet.height - 0.4)


def _found(segment: Segment, date: FoundDate, orders: Orders, score: float) -> Found[dt.date]:
    if date.ambiguous and not orders.sure:
        score *= 0.8
    return Found(orders.pick(date), score, segment.page, segment.box)


def _first(document: Document, orders: Orders, lowest: float) -> Found[dt.date] | None:
    """Without a label: the first date of the first page, down to `lowest` of its height, that no other label claims."""
    claimed = {
        id(place.segment)
        for label in document.labelled("other_date", "due_date")
        for place in list(places(document, label))[:1]
    }
    for sheet in document.sheets[:1]:
        for segment in sheet.segments:
            dates = find_dates(segment.text)
            if (
                dates
                and id(segment) not in claimed
                and segment.box.y0 < lowest * sheet.height
                and len(segment.words) <= 6
            ):
                return _found(segment, dates[0], orders, 0.5)
    return None


def _terms(document: Document) -> Found[str] | None:
    """A sentence that says when to pay: "30 days net", wherever it stands."""
    found = []
    for label in document.labelled("terms", "due_date"):
        for place in places(document, label):
            if _DAYS.search(place.segment.text) or _IMMEDIATE.search(place.segment.text):
                found.append(Found(place.segment.text, 0.9 * place.quality, place.segment.page, place.segment.box))
                break
    if found:
        return best(found)
    for sheet in document.sheets:
        for row in sheet.rows:
            if _pays(row.text):
                return Found(row.text, 0.6, row.page, row.box)
    return None


def _pays(text: str) -> bool:
    if _INTEREST.search(text) and not re.search(r"\bnet", text, re.IGNORECASE):
        return False
    said = re.search(
        r"pay|zahl|payé|paiement|règl|regl|betal|pago|pagament|płat|plat|maksu|due|\bnet\b|netto|échéance|vencim|"
        r"scaden|förfall|forfald|forfall",
        text,
        re.IGNORECASE,
    )
    return bool(said and (_DAYS.search(text) or _IMMEDIATE.search(text)))


def _computed(terms: Found[str], issued: Found[dt.date]) -> Found[dt.date] | None:
    """Invoice date plus the days of the terms; the longest where a discount's days stand there too."""
    days = days_to_pay(terms.value)
    if days is None:
        return None
    due = issued.value + dt.timedelta(days=days)
    reason = f"{issued.value.isoformat()} + {days} days"
    score = 0.9 * issued.score * min(1.0, terms.score + 0.3)
    return Found(due, score, terms.page, terms.box, reason=reason, source=EvidenceSource.COMPUTED)


def days_to_pay(terms: str) -> int | None:
    """The days from the invoice's date that the terms leave; None where they say it otherwise.

    What a further sentence says about paying late is no term to pay in.
    """
    sentences = re.split(r"[.;]\s+", terms)
    calm = " ; ".join(sentence for sentence in sentences if not _INTEREST.search(sentence))
    if _DAYS.search(calm) or _IMMEDIATE.search(calm):
        terms = calm
    if _IMMEDIATE.search(terms) and not _DAYS.search(terms):
        return None
    days = [int(match[1] or match[2]) for match in _DAYS.finditer(terms)]
    if not days or _END_OF_MONTH.search(terms) or (len(days) == 1 and _DISCOUNT.search(terms)):
        return None
    return max(days)


def _doubts(every: list[FoundDate], orders: Orders, found: Found[dt.date] | None, field: str) -> Iterator[Issue]:
    """Both readings, where the document does not say which of them it means."""
    if found is None or orders.sure or found.source is EvidenceSource.COMPUTED:
        return
    for date in every:
        if date.ambiguous and found.value in (date.day_first, date.month_first):
            other = date.month_first if found.value == date.day_first else date.day_first
            assert other is not None
            fixes = (Fix(((field, other),)),)
            yield issue("ambiguous_date", Severity.WARNING, field, fixes=fixes, read=found.value, other=other)
            return

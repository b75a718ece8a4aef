"""By what a supplier's documents are recognised."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stdnum import iban as iban_number

from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.domain.lessons import KeyKind, SupplierKey
from invoicext_desktop.domain.same_supplier import Supplier, name_key, plain, supplier_of, tax_key
from invoicext_desktop.extraction.layout import Segment
from invoicext_desktop.extraction.memory.fingerprint import Feature, features, fingerprint
from invoicext_desktop.extraction.memory.spots import find_value
from invoicext_desktop.extraction.text import squash
from invoicext_desktop.extraction.values import Document

_DOMAIN = re.compile(r"(?:@|www\.|https?://(?:www\.)?)([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})", re.IGNORECASE)
#: Whoever has an address there has it in common with many.
_PUBLIC = re.compile(
    r"(?:^|\.)(?:gmail|googlemail|hotmail|outlook|live|yahoo|gmx|web|icloud|me|aol|t-online|orange|wanadoo|free|"
    r"libero|alice|bluewin|hetnet|ziggo|telia|proton|protonmail|mail|email|paypal|stripe)\.[a-z.]{2,6}$"
)
_PHONE = re.compile(r"(?<![\w.,/-])(?:\+|00|\()?\d[\d ()/.\-]{6,20}\d(?![\w.,/-]?\d)")
_CALL = re.compile(r"tel|phone|fon|fax|mob|puh|tlf|call|☎|\+\d", re.IGNORECASE)
#: A telephone number is known by its last digits, as the country's may stand before it or not.
_TELLING_DIGITS = 8
_SHORTEST_NAME = 5
#: A tax number has so many characters, in so many words at most.
SHORTEST_NUMBER, LONGEST_NUMBER, MOST_PARTS = 7, 20, 5
_KINDS = {"tax": KeyKind.TAX_ID, "iban": KeyKind.IBAN, "name": KeyKind.NAME}
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b")


@dataclass(frozen=True, slots=True)
class Keys:
    """What a document may be recognised by. `read` are those of the supplier that was read, `theirs` the customer's."""

    every: frozenset[SupplierKey]
    read: frozenset[SupplierKey]
    theirs: frozenset[SupplierKey]
    labels: frozenset[Feature]
    misread: bool


def keys_of(document: Document, content: InvoiceContent, taken: frozenset[str]) -> tuple[SupplierKey, ...]:
    """What the supplier of an invoice that a person has seen is recognised by from now on."""
    found = dict.fromkeys(_identities(supplier_of(content)))
    if document.sheets and document.sheets[0].rows:
        found |= dict.fromkeys(_own_contacts(document, content))
        layout = fingerprint(document, taken)
        if layout is not None:
            found[SupplierKey(KeyKind.LAYOUT, layout)] = None
    return tuple(found)


def keys_on(document: Document, content: InvoiceContent, *, misread: bool) -> Keys:
    """Everything on the pages that could be a supplier's key; `content` is what was read of them."""
    read = frozenset(_identities(supplier_of(content)))
    customer = Supplier(tax_key(content.customer.tax_id), "", name_key(content.customer.name))
    theirs = frozenset(_identities(customer))
    every = set(read)
    for sheet in document.sheets:
        for row in sheet.rows:
            every.update(SupplierKey(KeyKind.IBAN, iban) for iban in _ibans(row.text))
        for segment in sheet.segments:
            every.update(_contacts(segment))
            every.update(_numbers(segment))
            if sheet.number == document.sheets[0].number:
                every.update(_identities(Supplier("", "", name_key(segment.text))))
    return Keys(frozenset(every), read, theirs, features(document), misread)


def _numbers(segment: Segment) -> Iterator[SupplierKey]:
    """Whatever might be a tax number, labelled or not: only one that is known will count."""
    parts = [plain(word.text) for word in segment.words]
    for start in range(len(parts)):
        for end in range(start + 1, min(len(parts), start + MOST_PARTS) + 1):
            said = "".join(parts[start:end])
            if len(said) > LONGEST_NUMBER:
                break
            if len(said) >= SHORTEST_NUMBER and sum(c.isdigit() for c in said) >= SHORTEST_NUMBER - 2:
                yield from _identities(Supplier(tax_key(said), "", ""))


def _identities(supplier: Supplier) -> Iterator[SupplierKey]:
    for identity in supplier.identities:
        kind, _, value = identity.partition(":")
        if kind != "name" or len(value) >= _SHORTEST_NAME:
            yield SupplierKey(_KINDS[kind], value)


def _ibans(text: str) -> Iterator[str]:
    for match in _IBAN.finditer(text):
        words = match[0].split()
        for count in range(len(words), 0, -1):
            iban = "".join(words[:count])
            if len(iban) >= 15 and iban_number.is_valid(iban):
                yield plain(iban)
                break


def _contacts(segment: Segment) -> Iterator[SupplierKey]:
    for domain in _domains(segment.text):
        yield SupplierKey(KeyKind.DOMAIN, domain)
    for digits in _phones(segment.text):
        yield SupplierKey(KeyKind.PHONE, digits)


def _domains(text: str) -> Iterator[str]:
    for match in _DOMAIN.finditer(text.lower()):
        if not _PUBLIC.search(match[1]):
            yield match[1].removeprefix("www.")


def _phones(text: str) -> Iterator[str]:
    if not _CALL.search(text):
        return
    for match in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if _TELLING_DIGITS <= len(digits) <= 15:
            yield digits[-_TELLING_DIGITS:]


def _own_contacts(document: Document, content: InvoiceContent) -> Iterator[SupplierKey]:
    """Web addresses and telephones that are the supplier's, not the customer's."""
    mine = _segments_of(document, content, "supplier.name", "supplier.address", "supplier.tax_id")
    theirs = _segments_of(document, content, "customer.name", "customer.address", "customer.tax_id")
    name, other = squash(content.supplier.name or ""), squash(content.customer.name or "")
    for sheet in document.sheets:
        for segment in sheet.segments:
            for key in _contacts(segment):
                if key.kind is KeyKind.DOMAIN:
                    stem = squash(key.value.rsplit(".", 1)[0].rpartition(".")[2])
                    if _resembles(stem, name) or (not _resembles(stem, other) and _nearer(segment, mine, theirs)):
                        yield key
                elif _nearer(segment, mine, theirs):
                    yield key


def _segments_of(document: Document, content: InvoiceContent, *paths: str) -> list[Segment]:
    found: list[Segment] = []
    for path in paths:
        party = content.supplier if path.startswith("supplier") else content.customer
        value = getattr(party, path.partition(".")[2])
        if value:
            for spot in find_value(document, path, value, ""):
                found.extend(spot.lines or (spot.segment,))
    return found


def _resembles(stem: str, name: str) -> bool:
    """Whether a domain's name and a company's begin alike, or one holds the other."""
    if len(stem) < 3 or len(name) < 3:
        return False
    return stem in name or name in stem or (len(stem) >= 5 and name.startswith(stem[:5]))


def _nearer(segment: Segment, mine: list[Segment], theirs: list[Segment]) -> bool:
    """Whether it stands nearer to what is the supplier's."""
    own = min((_apart(segment, other) for other in mine), default=None)
    other = min((_apart(segment, one) for one in theirs), default=None)
    return own is not None and (other is None or own < other)


def _apart(one: Segment, other: Segment) -> float:
    if one.page != other.page:
        return 10_000.0
    aside = max(0.0, one.box.x0 - other.box.x1, other.box.x0 - one.box.x1)
    down = max(0.0, one.box.y0 - other.box.y1, other.box.y0 - one.box.y1)
    return aside + 2 * down

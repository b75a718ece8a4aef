"""The choice of supplier and customer among the possible parties."""

from __future__ import annotations

import math
from dataclasses import replace

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.extraction.blocks import country_of, domains, has_legal_form, is_address, is_complete
from invoicext_desktop.extraction.columns import table_phrases
from invoicext_desktop.extraction.dates import find_dates
from invoicext_desktop.extraction.found import Found
from invoicext_desktop.extraction.homeland import home_country
from invoicext_desktop.extraction.labels import header_phrases
from invoicext_desktop.extraction.parties import Parties, PartyBlock, free_parties, labelled_parties
from invoicext_desktop.extraction.scoring.choose import choose, rescore
from invoicext_desktop.extraction.table import Table
from invoicext_desktop.extraction.tax_ids import TaxId
from invoicext_desktop.extraction.text import squash, tokens, word_set
from invoicext_desktop.extraction.values import Document

_IBAN_COUNTRIES = word_set("AT BE CH DE DK ES FI FR GB IE IT LU NL NO PL PT SE CZ")


def read_parties(
    document: Document, tax_ids: list[TaxId], table: Table, iban: str | None, language: str = ""
) -> Parties:
    """Supplier and customer with their tax numbers."""
    labelled = [party for party in labelled_parties(document, table.starts) if not _is_dated(document, party)]
    customers = [party for party in labelled if party.role == "customer"]
    others = [party for party in labelled if party.role == "other_party"]
    taken = [*customers, *others]
    suppliers = [party for party in labelled if party.role in ("supplier", "payee")]
    free = [
        party for party in free_parties(document, labelled) if not any(_same_place(party, other) for other in labelled)
    ]
    free = [party for party in free if not _in_table(document, party, table)]
    candidates = [*suppliers, *free]
    names = _own_domains(document, taken)
    under = _under_logo(document, candidates)
    signals: list[dict[str, float]] = []
    for party in candidates:
        said = _points(document, party, tax_ids, taken, candidates)
        said |= {"domain": _domain_points(party, names), "home": _home_points(party, language, iban)}
        said["logo"] = 2.0 if party is under else 0.0
        party.points = sum(said.values())
        signals.append(said)
    ranked = _ranked(document, candidates, signals)
    supplier = ranked[0] if ranked and ranked[0].likely >= LEAST else None
    customer = _customer(customers, free, supplier)
    address = _address_of(supplier, ranked, customer)
    mine, theirs = _divide(
        document, tax_ids, supplier, address, taken if customers else [*taken, *([customer] if customer else [])]
    )
    return Parties(
        _name(supplier),
        _address(address, supplier),
        mine,
        Found(customer.name, 0.85 if customer.role else 0.6, customer.page, customer.name_box) if customer else None,
        Found(", ".join(customer.address), 0.8, customer.page, customer.address_box)
        if customer and customer.address
        else None,
        theirs,
        _country(document, supplier, address, tax_ids, mine, iban),
    )


def _ranked(document: Document, parties: list[PartyBlock], signals: list[dict[str, float]]) -> list[PartyBlock]:
    """The likeliest supplier first."""
    found = [
        Found(party.name, 1 / (1 + math.exp(LEAST_POINTS - party.points)), party.page, party.name_box, signals=said)
        for party, said in zip(parties, signals, strict=True)
    ]
    for party, one in zip(parties, rescore(document, "supplier.name", found), strict=True):
        party.likely = one.score
    most = max((party.likely for party in parties), default=0.0)
    return sorted(parties, key=lambda party: (-_weight(party, most), -party.likely, -party.points))


def _weight(party: PartyBlock, most: float) -> float:
    """How likely it is; of those about as likely as the likeliest, one that gives its whole address comes first."""
    if party.likely < EQUAL * most:
        return party.likely
    return 1.0 + is_complete(", ".join(party.address))


def _under_logo(document: Document, parties: list[PartyBlock]) -> PartyBlock | None:
    """The party that stands nearest under or beside a picture at the head of the first page."""
    sheet = document.sheets[0]
    near: list[tuple[float, PartyBlock]] = []
    for picture in sheet.pictures:
        for party in parties:
            aside = max(0.0, party.box.x0 - picture.x1, picture.x0 - party.box.x1)
            down = max(0.0, party.box.y0 - picture.y1)
            close = aside < 20 and down < 0.18 * sheet.height and party.box.y1 > picture.y0
            if party.page == 1 and picture.y0 < 0.2 * sheet.height and close:
                near.append((down + aside, party))
    return min(near, key=lambda pair: pair[0])[1] if near else None


def _is_dated(document: Document, party: PartyBlock) -> bool:
    """Whether a party's name is a part of a date: "Sent: Monday, January 8, 2024"."""
    at = party.name_box
    return any(
        find_dates(segment.text)
        for segment in document.page(party.page).segments
        if segment.box.x0 - 1 <= at.x0 <= segment.box.x1 and segment.box.y0 - 1 <= at.y0 <= segment.box.y1
    )


def _same_place(one: PartyBlock, other: PartyBlock) -> bool:
    if one.page != other.page:
        return False
    width = min(one.box.x1, other.box.x1) - max(one.box.x0, other.box.x0)
    height = min(one.box.y1, other.box.y1) - max(one.box.y0, other.box.y0)
    return width > 2 and height > 2


def _in_table(document: Document, party: PartyBlock, table: Table) -> bool:
    """Whether a block begins between the items' heading and the last item."""
    items = table.boxes.get(party.page, ())
    if not items:
        return False
    top = min(box.y0 for box in items)
    heading = table.starts.get(party.page, -1)
    if heading >= 0:
        top = min(top, document.page(party.page).rows[heading].box.y0)
    return top - 2 <= party.box.y0 <= max(box.y1 for box in items)


def _points(
    document: Document, party: PartyBlock, tax_ids: list[TaxId], taken: list[PartyBlock], all_: list[PartyBlock]
) -> dict[str, float]:
    """What speaks for a party being the supplier and what against it, in points."""
    sheet = document.page(party.page)
    height = party.box.y0 / sheet.height
    numbered = any(_inside(t.box, party.box) and t.segment.page == party.page for t in tax_ids)
    key = squash(party.name)
    others = [other for other in all_ if other is not party]
    again = len(key) > 4 and any(squash(other.name) == key or key in squash(other.text) for other in others)
    sentence = party.name[:1].islower() or (party.name.endswith((".", "!", "?")) and not has_legal_form(party.name))
    no_name = document_title(party.name) or (is_label(party.name) and len(party.address) < 2) or _only_place(party.name)
    return {
        "role": {"supplier": 3.0, "payee": 0.5, "sender": 1.5, "window": -1.5}.get(party.role, 0.0),
        "legal_form": 1.5 if has_legal_form(party.name) else 0.0,
        "addressed": 1.0 if party.address else 0.0,
        "tax_id": 1.2 if numbered else 0.0,
        "high": (1.0 if height < 0.2 else 0.5 if height < 0.35 else 0.0) if party.page == 1 else -0.5,
        "low": -0.5 if 0.45 < height < 0.8 else 0.0,
        "large": min(0.8, max(0.0, (party.size - 10) * 0.1)) if height < 0.3 else 0.0,
        "customers": -3.0 if any(squash(other.name) == key for other in taken) else 0.0,
        "again": 0.8 if again else 0.0,
        "no_name": -2.5 if no_name else 0.0,
        "sentence": -1.0 if sentence else 0.0,
        "wordy": -0.25 * max(0, len(party.name.split()) - 6),
    }


#: This share of the likeliest party's chance is as good as it.
EQUAL = 0.9
#: A party with these points is as likely the supplier as not, where training says nothing.
LEAST_POINTS = 0.7
#: A less likely one is a guess: better no supplier than a wrong one.
LEAST = 0.1

_HOMES = {
    "de": ("DE", "AT", "CH"),
    "fr": ("FR", "BE", "CH", "LU"), "nl": ("NL", "BE"), "es": ("ES", "MX", "AR"), "it": ("IT", "CH"),
    "pt": ("PT", "BR"), "pl": ("PL",), "sv": ("SE", "FI"), "da": ("DK",), "nb": ("NO",), "fi": ("FI",),
}  # fmt: skip


def _home_points(party: PartyBlock, language: str, iban: str | None) -> float:
    """A supplier writes in its country's language and is paid there."""
    country = next((code for line in reversed(party.address) if (code := country_of(line))), None)
    points = 0.0
    if country and language in _HOMES:
        points += 0.3 if country in _HOMES[language] else -0.5
    if country and iban and iban[:2] in _IBAN_COUNTRIES:
        points += 0.4 if iban[:2] == country else -0.3
    return points


def _own_domains(document: Document, taken: list[PartyBlock]) -> set[str]:
    """The names in the document's e-mail and web addresses that are not the customer's."""
    theirs = {domain for party in taken for domain in domains(party.text)}
    text = "\n".join(segment.text for sheet in document.sheets[:3] for segment in sheet.segments)
    return set(domains(text)) - theirs


def _domain_points(party: PartyBlock, names: set[str]) -> float:
    key = squash(party.name)
    fitting = [domain for domain in names if _domain_fits(domain, key)]
    if not fitting:
        return 0.0
    return 1.2 if set(fitting) & set(domains(party.text)) else 1.8


def _domain_fits(domain: str, key: str) -> bool:
    return (
        len(domain) > 3
        and len(key) > 3
        and (domain in key or key.startswith(domain[:8]) or (len(key) > 4 and key in domain))
    )


_TITLE = word_set(
    "facturaelectronica facturaelectronicadeventa facturadeventa boletaelectronica notafiscal notafiscaleletronica "
    "facturadeventaelectronica comprobantefiscaldigital elektronischerechnung einvoice "
    "invoice taxinvoice rechnung facture factuur factura fattura fatura faktura lasku creditnote gutschrift "
    "avoir creditnota notadecredito notadicredito "
    "kreditnota kreditfaktura hyvityslasku receipt rechnungskorrektur fakturakorygujaca creditfactuur "
    "salesinvoice proforma original quittung kvitto vatinvoice "
    "fakturavat facturarectificativa abono statement date datum detail details description thankyou bill copy "
    "total notes summary page"
)


def document_title(name: str) -> bool:
    """Whether a name is the document's title or another word that is no company."""
    key = "".join(c for c in squash(name) if not c.isdigit())
    return key in _TITLE or any(
        key.startswith(title) and any(c.isdigit() for c in name) for title in _TITLE if len(title) > 4
    )


def _only_place(name: str) -> bool:
    """Whether a name is a street, a town or a country instead; a country at a name's end is none of them."""
    return is_address(name) and (country_of(name) is None or len(name.split()) == 1 or any(c.isdigit() for c in name))


def is_label(name: str) -> bool:
    """Whether a name consists of known labels only."""
    words = list(tokens(name))
    at = 0
    while at < len(words):
        matches = [match[0] for known in (header_phrases(), table_phrases()) if (match := known.match(words, at))]
        if not matches:
            return False
        at += max(matches)
    return True


def _inside(inner: BBox, outer: BBox) -> bool:
    return outer.x0 - 4 <= inner.x0 <= outer.x1 + 4 and outer.y0 - 2 <= (inner.y0 + inner.y1) / 2 <= outer.y1 + 2


def _customer(labelled: list[PartyBlock], free: list[PartyBlock], supplier: PartyBlock | None) -> PartyBlock | None:
    if labelled:
        return max(labelled, key=lambda party: (bool(party.address), -party.page))
    rest = [
        p
        for p in free
        if p is not supplier
        and p.address
        and p.page == 1
        and (supplier is None or squash(p.name) != squash(supplier.name))
    ]
    high = [
        p for p in rest if p.box.y0 < 400 and (len(p.address) >= 2 or "," in p.address[0]) and not is_address(p.name)
    ]
    return max(high, key=lambda p: (p.role == "window", p.points - len(domains(p.text))), default=None)


def _address_of(
    supplier: PartyBlock | None, ranked: list[PartyBlock], customer: PartyBlock | None
) -> PartyBlock | None:
    """The supplier's own block where it has an address, else the one that names the supplier, else the likeliest."""
    if supplier is None or supplier.address:
        return supplier
    rest = [party for party in ranked if party.address and party is not supplier and party is not customer]
    key = squash(supplier.name)
    named = [party for party in rest if key in squash(party.text)]
    if named:
        return named[0]
    near = [p for p in rest if p.page == supplier.page and p.box.y0 < 300]
    near.sort(key=lambda p: abs(p.box.y0 - supplier.box.y1) + 0.5 * abs(p.box.x0 - supplier.box.x0))
    return near[0] if near else (rest[0] if rest else None)


def _name(supplier: PartyBlock | None) -> Found[str] | None:
    if supplier is None:
        return None
    return Found(supplier.name, supplier.likely, supplier.page, supplier.name_box)


def _address(block: PartyBlock | None, supplier: PartyBlock | None) -> Found[str] | None:
    if block is None or supplier is None or not block.address:
        return None
    lines = [line.strip(" ,") for line in block.address]
    if block is not supplier and is_address(block.name):
        lines.insert(0, block.name.strip(" ,"))
    score = (0.85 if block is supplier else 0.65) * (0.5 + 0.5 * supplier.likely)
    text = ", ".join(lines)
    return Found(text, score if is_complete(text) else 0.8 * score, block.page, block.address_box)


def _divide(
    document: Document,
    tax_ids: list[TaxId],
    supplier: PartyBlock | None,
    address: PartyBlock | None,
    taken: list[PartyBlock],
) -> tuple[Found[str] | None, Found[str] | None]:
    """(supplier's, customer's) tax number: by the block they stand in."""
    blocks = [party for party in (supplier, address) if party is not None]
    theirs = [t for t in tax_ids if t.theirs or any(_near(t, party) for party in taken)]
    highest = {squash(t.text) for t in sorted(tax_ids, key=lambda t: (t.segment.page, t.box.y0))[:1]}
    level = [t for t in tax_ids if squash(t.text) in highest and t not in theirs]
    level = [t for t in level if _level(t, blocks) and not _level(t, taken)]
    if level and not theirs:
        # Each beside its party, as in a form of two columns.
        theirs = [t for t in tax_ids if t not in level and _level(t, taken) and not _level(t, blocks)]
    keys = {squash(t.text) for t in theirs}
    known = (supplier is not None and supplier.role == "supplier") or any(party.role == "customer" for party in taken)
    found = []
    for tax_id in tax_ids:
        inside = tax_id in level or any(_near(tax_id, party) for party in blocks)
        foreign = squash(tax_id.text) in keys
        base = (0.77 if known and inside else 0.7) - (0.6 if foreign else 0.0) + (0.0 if inside else -0.1)
        signals = {
            "inside": float(inside),
            "theirs": float(foreign),
            "checked": float(tax_id.proved),
            "labelled": float(tax_id.labelled),
            "letters": float(tax_id.text[:2].isalpha()),
            "known": float(known),
        }
        found.append(replace(_as_found(tax_id, base), signals=signals))
    own = choose(document, "supplier.tax_id", found, LEAST_TAX_ID)
    rest = [t for t in theirs if own is None or squash(t.text) != squash(own.value)]
    return own, _as_found(rest[0], 0.7) if rest else None


#: A tax number that is less likely the supplier's is left out.
LEAST_TAX_ID = 0.3


def _near(tax_id: TaxId, party: PartyBlock) -> bool:
    grown = replace(party.box, y1=party.box.y1 + 16) if not party.role else party.box
    return tax_id.segment.page == party.page and _inside(tax_id.box, grown)


def _level(tax_id: TaxId, parties: list[PartyBlock]) -> bool:
    """Whether a number stands beside one of the parties, a line lower at most."""
    middle = (tax_id.box.y0 + tax_id.box.y1) / 2
    on_page = (party for party in parties if party.page == tax_id.segment.page)
    return any(party.box.y0 <= middle <= party.box.y1 + 1.6 * tax_id.segment.size for party in on_page)


def _as_found(tax_id: TaxId, base: float) -> Found[str]:
    score = base + (0.12 if tax_id.proved else 0.0) + (0.08 if tax_id.labelled else 0.0)
    reason = "the check digits are right" if tax_id.proved else ""
    return Found(tax_id.text, score, tax_id.segment.page, tax_id.box, tax_id.proved, reason)


def _country(
    document: Document,
    supplier: PartyBlock | None,
    address: PartyBlock | None,
    tax_ids: list[TaxId],
    mine: Found[str] | None,
    iban: str | None,
) -> str | None:
    for party in (supplier, address):
        for line in reversed(party.address if party else []):
            code = country_of(line)
            if code:
                return code
    if mine is not None:
        for tax_id in tax_ids:
            if tax_id.text == mine.value and tax_id.country:
                return tax_id.country
    if iban and iban[:2] in _IBAN_COUNTRIES:
        return iban[:2]
    return home_country(document)

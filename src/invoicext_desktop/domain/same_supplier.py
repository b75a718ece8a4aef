"""Whether two invoices come from one supplier: by tax number, else by bank account, else by name.

Two tax numbers of one kind that differ are two suppliers. Two of different kinds (a VAT number and a local
one) say nothing, and neither do two bank accounts: many suppliers have several, and a copy of a bill with
another account on it is just what a bookkeeper wants to hear about.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from invoicext_desktop.domain.invoice import InvoiceContent


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Forms of companies, as the end or the beginning of a name, folded and without full stops.
LEGAL_FORMS = _words(
    "ltd limited inc incorporated llc llp lp plc pllc corp corporation co company gmbh mbh ag kg kgaa ohg ug gbr ek ev "
    "eg se bv nv vof cv bvba sprl srl srls spa snc sas sarl sa sasu eurl sci sl slu sau scp sca scrl sc lda ltda unip "
    "eireli sro as aps ab hb kb oy oyj asa da ans ks ivs ky tmi pty pvt pte sdn bhd kft zrt doo dd ead ehf hf spzoo "
    "zoo sp z o oo spz spj spk sagl eirl haftungsbeschrankt"
)
#: Words that one printing of a name has and another writes as a sign or leaves out.
_JOINING = _words("and und et e y i en og och ja the")
#: Letters that have no accent to take off.
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "a", "œ": "o", "ı": "i"})
_UMLAUT = re.compile(r"(?<=[aou])e")
_COUNTRY = re.compile(r"^[A-Z]{2}(?=[A-Z0-9]*\d[A-Z0-9]*$)")
_WORDS_AFTER = re.compile(r"(MWST|TVA|IVA|VAT|MVA)$")
#: Shorter than this, two letters and what follows are one number and no country with a number.
_SHORTEST = 7


@dataclass(frozen=True, slots=True)
class Supplier:
    """Who a bill comes from, in the forms that are compared; "" is unknown."""

    tax_id: str
    iban: str
    name: str

    @property
    def identities(self) -> tuple[str, ...]:
        """What one finds other invoices of the same supplier by. Each still has to stand `is_same`."""
        pairs = (("tax", _without_country(self.tax_id)), ("iban", self.iban), ("name", self.name))
        return tuple(f"{kind}:{value}" for kind, value in pairs if value)


def supplier_of(content: InvoiceContent) -> Supplier:
    return Supplier(tax_key(content.supplier.tax_id), plain(content.payment.iban), name_key(content.supplier.name))


def is_same(one: Supplier, other: Supplier) -> bool:
    """Whether they are one supplier, as far as they say."""
    if one.tax_id and other.tax_id:
        if _same_tax_id(one.tax_id, other.tax_id):
            return True
        if _shape(one.tax_id) == _shape(other.tax_id):
            return False
    if one.iban and one.iban == other.iban:
        return True
    return bool(one.name) and one.name == other.name


def plain(text: str | None) -> str:
    """Letters and digits alone, in capitals."""
    folded = unicodedata.normalize("NFKC", text or "").upper()
    return "".join(char for char in folded if char.isalnum())


def tax_key(text: str | None) -> str:
    """A tax number as it is compared: without the word for VAT that some countries print after it."""
    key = plain(text)
    return _WORDS_AFTER.sub("", key) if key[-1:].isalpha() else key


def differ(one: str, other: str) -> bool:
    """Whether two tax numbers (as `tax_key` makes them) are of one kind and not the same: two for certain."""
    return bool(one and other) and not _same_tax_id(one, other) and _shape(one) == _shape(other)


def tax_bare(tax_id: str) -> str:
    """What a tax number is looked up by, with its country and without."""
    return _without_country(tax_id)


def _without_country(tax_id: str) -> str:
    bare = _COUNTRY.sub("", tax_id)
    return bare if len(bare) >= _SHORTEST else tax_id


def _same_tax_id(one: str, other: str) -> bool:
    """Equal, or equal but for the country that only one of them was printed with."""
    return one == other or _without_country(one) == other or _without_country(other) == one


def _shape(tax_id: str) -> str:
    """Which kind of number it is, as far as one sees from outside."""
    bare = _without_country(tax_id)
    return "".join("9" if char.isdigit() else "A" for char in bare)


def name_key(text: str | None) -> str:
    """A name without case, accents, punctuation, legal form and the words that join its parts."""
    return "".join(significant_words(text))


@lru_cache(maxsize=8192)
def significant_words(text: str | None) -> tuple[str, ...]:
    """The words of a name that `name_key` is made of."""
    words = _name_words(text or "")
    return tuple(_stripped([word for word in words if word not in _JOINING]) or words)


def _name_words(text: str) -> list[str]:
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold()).translate(_PLAIN)
    bare = "".join(char for char in folded if not unicodedata.combining(char))
    # "S.A.R.L." is one word, "O'Neill" too; every other sign parts words.
    joined = re.sub(r"(?<=\w)['’´`.](?=\w)|\.(?=\s|$)", "", bare)
    return [_UMLAUT.sub("", word) for word in re.split(r"[\W_]+", joined) if word]


def _stripped(words: list[str]) -> list[str]:
    """Without the legal forms at both ends."""
    start, end = 0, len(words)
    while end > start and words[end - 1] in LEGAL_FORMS:
        end -= 1
    while start < end and words[start] in LEGAL_FORMS:
        start += 1
    return words[start:end]

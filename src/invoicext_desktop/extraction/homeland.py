"""The country that a document's tax words and numbers belong to, where no address or tax number tells."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from invoicext_desktop.extraction.tax_ids import is_valid
from invoicext_desktop.extraction.text import tokens
from invoicext_desktop.extraction.values import Document

#: Words that only invoices of one country have, of one or two tokens.
_WORDS: dict[str, str] = {
    "AR": "cuit|ingresos brutos|responsable inscripto|monotributo|cae|iibb|afip",
    "MX": "rfc|cfdi|folio fiscal|sat",
    "CL": "rut|boleta electronica|giro",
    "CO": "nit|dian|cufe",
    "PE": "igv|sunat",
    "BR": "cnpj|nfs e|nf e|iss|issqn|icms|inscricao municipal|inscricao estadual",
    "IN": "gstin|cgst|sgst|igst|hsn|ifsc",
    "AU": "abn|bsb",
    "NZ": "nzbn|ird",
    "CA": "hst|qst|pst|tvq|tps",
    "US": "ein|sales tax|federal tax|routing number",
    "SG": "uen|paynow",
    "MY": "sdn bhd|jalan|taman|myr|sst|selangor|kuala lumpur|johor|tunai",
    "GB": "hmrc|sort code",
}
_BY_WORD = {word: country for country, words in _WORDS.items() for word in words.split("|")}
#: Numbers with check digits that only one country has: (country, stdnum module, shape).
_NUMBERS = (
    ("MX", "mx.rfc", re.compile(r"[A-ZÑ&]{3,4}\d{6}[A-Z0-9]{3}")),
    ("NZ", "nz.ird", re.compile(r"\d{2,3}-\d{3}-\d{3}")),
    ("SG", "sg.uen", re.compile(r"(?:19|20)\d{7}[A-Z]")),
    ("AR", "ar.cuit", re.compile(r"(?:20|23|24|27|30|33|34)-\d{8}-\d")),
    ("CL", "cl.rut", re.compile(r"\d{1,2}\.\d{3}\.\d{3}-[\dK]")),
)
#: Ends of addresses that only one country has: a state or province and a code.
_ADDRESSES = (
    ("CA", re.compile(r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d$")),
    ("AU", re.compile(r"\b(?:NSW|VIC|QLD|TAS|ACT|WA|SA|NT),? \d{4}$")),
    (
        "US",
        re.compile(
            r"\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|"
            r"V[AT]|W[AIVY]),? \d{5}(?:-\d{4})?$"
        ),
    ),
    ("GB", re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$")),
)
_PLACE = re.compile(r"(?:www\.|@)[\w.-]+\.(ar|mx|cl|co|pe|br|in|au|nz|ca|sg|za)\b", re.IGNORECASE)


def home_country(document: Document) -> str | None:
    """The country that most signs name; None where none or two do."""
    votes: Counter[str] = Counter()
    for sheet in document.sheets:
        for segment in sheet.segments:
            words = tokens(segment.text)
            said = {*words, *(f"{one} {other}" for one, other in pairwise(words))}
            votes.update({_BY_WORD[word] for word in said & _BY_WORD.keys()})
            votes.update(match[1].upper() for match in _PLACE.finditer(segment.text))
            votes.update(country for country, end in _ADDRESSES if end.search(segment.text))
            votes.update(country for word in segment.words for country in _numbered(word.text.strip(",;:()")))
    best = votes.most_common(2)
    if not best or (len(best) == 2 and best[0][1] == best[1][1]):
        return None
    return best[0][0]


def _numbered(text: str) -> list[str]:
    return [country for country, module, shape in _NUMBERS if shape.fullmatch(text) and is_valid(module, text)]

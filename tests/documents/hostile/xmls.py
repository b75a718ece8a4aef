"""XML and signed files that are made to hurt."""

from __future__ import annotations

from collections.abc import Callable

from documents.signed import sign

INVOICE_START = b'<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2">'
INVOICE_END = b"</Invoice>"

Maker = Callable[[], bytes]


def invoice(content: bytes) -> bytes:
    return INVOICE_START + content + INVOICE_END


def laughs() -> bytes:
    lol = b"".join(b'<!ENTITY l%d "%b">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
    return b'<!DOCTYPE Invoice [<!ENTITY l0 "lol">%b]><Invoice>&l9;</Invoice>' % lol


def nested(depth: int = 1_000_000) -> bytes:
    return invoice(b"<a>" * depth + b"</a>" * depth)


def attributes(count: int = 1_000_000) -> bytes:
    return invoice(b"<ID %b/>" % b" ".join(b'a%d="1"' % n for n in range(count)))


def namespaces(count: int = 300_000) -> bytes:
    return invoice(b"<ID %b/>" % b" ".join(b'xmlns:a%d="u:%d"' % (n, n) for n in range(count)))


def same_namespaces(count: int = 100_000) -> bytes:
    return invoice(b"".join(b'<a xmlns="u:%d">' % n for n in range(count)) + b"</a>" * count)


def lines(count: int = 500_000) -> bytes:
    return invoice(b"<InvoiceLine><ID>1</ID></InvoiceLine>" * count)


def notes(count: int = 300_000) -> bytes:
    return invoice(b"<Note>Thank you.</Note>" * count)


def layers(count: int = 40) -> bytes:
    data = invoice(b"<ID>1</ID>")
    for _ in range(count):
        data = sign(data)
    return data


#: Files whose first bytes say XML or a signature.
MAKERS: dict[str, Maker] = {
    "laughs": laughs,
    "a file from elsewhere": lambda: (
        b'<!DOCTYPE Invoice [<!ENTITY a SYSTEM "file:///etc/passwd">]><Invoice><ID>&a;</ID></Invoice>'
    ),
    "a million deep": nested,
    "200 MB of one text": lambda: invoice(b"<Note>" + b"a" * 200_000_000 + b"</Note>"),
    "45 MB of one text": lambda: invoice(b"<Note>" + b"a " * 22_500_000 + b"</Note>"),
    "45 MB of one word": lambda: invoice(b"<Note>" + b"a" * 45_000_000 + b"</Note>"),
    "45 MB of one number": lambda: invoice(b"<ID>" + b"9" * 45_000_000 + b"</ID>"),
    "a million attributes": attributes,
    "300,000 namespaces": namespaces,
    "namespaces one in the other": same_namespaces,
    "500,000 lines": lines,
    "300,000 notes": notes,
    "12 million elements": lambda: invoice(b"<a/>" * 12_000_000),
    "another encoding than declared": lambda: b"<?xml version='1.0' encoding='UTF-8'?>" + invoice(b"<ID>\xe4\xff</ID>"),
    "an encoding that is none": lambda: b"<?xml version='1.0' encoding='rot13'?>" + invoice(b""),
    "UTF-32": lambda: invoice(b"<ID>1</ID>").decode().encode("utf-32"),
    "UTF-16 cut in half": lambda: invoice(b"<ID>1</ID>").decode().encode("utf-16")[:-7],
    "a mark only": lambda: b"\xef\xbb\xbf",
    "40 signatures": layers,
    "a signed pdf that is none": lambda: sign(b"%PDF-1.7\n" + bytes(1000)),
    "signed noise": lambda: sign(invoice(b"<ID>1</ID>"))[:300] + bytes(range(256)) * 100,
}

"""XML from strangers: what is an invoice by its first bytes, and files that are made to hurt."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from documents.einvoices.as_cii import cii
from documents.einvoices.as_ubl import ubl
from documents.einvoices.samples import FULL
from invoicext_desktop.domain.errors import BrokenDocumentError, DocumentError, UnsupportedTypeError
from invoicext_desktop.extraction.einvoice import read_einvoice
from invoicext_desktop.extraction.pipeline import extract
from invoicext_desktop.reading.sniff import PDF, SIGNED, XML, sniff
from invoicext_desktop.reading.xml import MAX_BYTES, parse_xml

INVOICE = '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><ID>Ä1</ID></Invoice>'
SIGNED_DATA = bytes.fromhex("3082010006092a864886f70d010702a081f1") + bytes(200)


def file(folder: Path, content: bytes) -> Path:
    path = folder / "document"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    "content",
    [
        ubl(FULL),
        cii(FULL),
        INVOICE.encode(),
        b"\xef\xbb\xbf" + INVOICE.encode(),
        INVOICE.encode("utf-16"),
        b"\xff\xfe" + INVOICE.encode("utf-16-le"),
        b"\xfe\xff" + INVOICE.encode("utf-16-be"),
        ('<?xml version="1.0" encoding="UTF-16"?>' + INVOICE).encode("utf-16"),
        ('<?xml version="1.0" encoding="ISO-8859-1"?>\n' + INVOICE).encode("latin-1"),
        b"\r\n  <!-- <html> -->\n<?xml-stylesheet href='a.xsl'?><!-- b -->\n" + INVOICE.encode(),
        b"\xef\xbb\xbf\n <?xml version='1.0' encoding='UTF-8'?>" + INVOICE.encode(),
        b"\n\n<?xml version='1.0'?>" + INVOICE.encode(),
        b'<?xml version="1.0" encoding="utf-16"?>' + INVOICE.encode(),
        b"<!--" + b" a licence" * 3000 + b"-->" + INVOICE.encode(),
    ],
)
def test_an_invoice_is_known_by_its_root(tmp_path: Path, content: bytes) -> None:
    assert sniff(file(tmp_path, content)) == XML
    parsed = read_einvoice(parse_xml(content))
    assert parsed is not None
    assert parsed[0].invoice_number in ("Ä1", "RE-2025/0042")


@pytest.mark.parametrize(
    "content",
    [
        b"<!DOCTYPE html><html></html>",
        b"<html><Invoice/></html>",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"<?xml version='1.0'?><Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.02'/>",
        b"<?xml version='1.0'?>",
        b"<!-- only a remark -->",
        b"<",
        b"Invoice",
        INVOICE.encode("utf-16")[1:],
    ],
)
def test_other_markup_is_not_supported(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(UnsupportedTypeError):
        sniff(file(tmp_path, content))


@pytest.mark.parametrize(
    "content",
    [
        SIGNED_DATA,
        bytes.fromhex("308006092a864886f70d010702a0803080") + bytes(50),
        base64.b64encode(SIGNED_DATA),
        base64.encodebytes(SIGNED_DATA),
        b"-----BEGIN PKCS7-----\n" + base64.encodebytes(SIGNED_DATA) + b"-----END PKCS7-----\n",
    ],
)
def test_signed_data_is_known(tmp_path: Path, content: bytes) -> None:
    assert sniff(file(tmp_path, content)) == SIGNED


@pytest.mark.parametrize("content", [b"0\x82\x01\x00", b"MIIBAAYJ", b"A" * 500, b"-----BEGIN CERTIFICATE-----\nMIIB"])
def test_other_data_is_not_signed(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(UnsupportedTypeError):
        sniff(file(tmp_path, content))


def hostile() -> dict[str, bytes]:
    lol = b"".join(b'<!ENTITY l%d "%b">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
    start = INVOICE[: INVOICE.index(">") + 1].encode()
    return {
        "billion laughs": b'<!DOCTYPE Invoice [<!ENTITY l0 "lol">%b]><Invoice>&l9;</Invoice>' % lol,
        "a large entity": b'<!DOCTYPE Invoice [<!ENTITY a "%b">]><Invoice>%b</Invoice>'
        % (b"a" * 10**5, b"&a;" * 10**4),
        "an external entity": b'<!DOCTYPE Invoice [<!ENTITY a SYSTEM "file:///etc/passwd">]><Invoice>&a;</Invoice>',
        "an external DTD": b'<!DOCTYPE Invoice SYSTEM "http://localhost:1/a.dtd"><Invoice/>',
        "a parameter entity": b'<!DOCTYPE Invoice [<!ENTITY % a SYSTEM "http://localhost:1/"> %a;]><Invoice/>',
        "an entity that is not there": start + b"&nothing;</Invoice>",
        "deep and open": start + b"<a>" * 100_000,
        "cut off": ubl(FULL)[:-40],
        "cut off in a name": ubl(FULL)[: len(ubl(FULL)) // 2],
        "another encoding than declared": b"<?xml version='1.0' encoding='UTF-8'?>" + INVOICE.encode("latin-1"),
        "an encoding that is none": b"<?xml version='1.0' encoding='rot13'?>" + INVOICE.encode(),
        "an encoding of many bytes": b"<?xml version='1.0' encoding='gb2312'?>" + INVOICE.encode(),
        "zeros": start + bytes(1000),
        "two roots": INVOICE.encode() * 2,
        "an attribute twice": b'<Invoice a="1" a="2"/>',
        "60 MB": start + b" " * (60 * 1024 * 1024) + b"</Invoice>",
    }


@pytest.mark.parametrize("name", hostile())
def test_a_hostile_file_is_broken(tmp_path: Path, name: str) -> None:
    path = file(tmp_path, hostile()[name])
    assert sniff(path) == XML
    with pytest.raises(BrokenDocumentError):
        extract(path, XML)


def test_what_is_too_large_is_not_parsed() -> None:
    with pytest.raises(BrokenDocumentError):
        parse_xml(b"<a>" + b" " * MAX_BYTES)


def test_a_deep_tree_is_walked_without_falling() -> None:
    """The parser takes it; so does whatever looks at it."""
    start = INVOICE[: INVOICE.index("<ID>")].encode()
    deep = b"<a>" * 100_000 + b"</a>" * 100_000
    found = read_einvoice(parse_xml(start + deep + b"</Invoice>"))
    assert found is not None
    assert found[0].invoice_number is None


def test_a_signed_pdf_is_no_pdf(tmp_path: Path) -> None:
    path = file(tmp_path, SIGNED_DATA)
    assert sniff(path) != PDF
    with pytest.raises(DocumentError):
        extract(path, SIGNED)

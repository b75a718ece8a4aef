"""E-invoices that are files of their own, signed or not: read, shown as pages, and never let out of hand."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from documents.einvoices_fatturapa import Body, File, Goods, ordinary
from documents.signed import sign, sign_base64, sign_detached, sign_open_lengths, sign_pem
from invoicext_desktop.domain.errors import BrokenDocumentError, NoTextError, NotFoundError, UnsupportedTypeError
from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.invoice import Extraction
from invoicext_desktop.extraction.pipeline import extract
from invoicext_desktop.extraction.preview import page_image, page_sizes
from invoicext_desktop.reading.sniff import PDF, SIGNED, XML, sniff
from unit.extraction.made import HEADER, TABLE, TOTALS, write
from unit.reading.papers import picture

INVOICE = ordinary(File())
UBL = (
    b'<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><ID>U-1</ID>'
    b"<IssueDate>2025-01-02</IssueDate><Note>Thank you</Note></Invoice>"
)


def _read(tmp_path: Path, data: bytes) -> tuple[Extraction, Path, str]:
    path = tmp_path / "document"
    path.write_bytes(data)
    kind = sniff(path)
    return extract(path, kind), path, kind


def _codes(read: Extraction) -> set[str]:
    return {issue.code for issue in read.issues}


def test_values_stand_on_the_page(tmp_path: Path) -> None:
    read, path, kind = _read(tmp_path, INVOICE)
    assert kind == XML
    assert (read.content.invoice_number, read.content.totals.total) == ("2025/17", Decimal(122))
    for name, item in read.content.evidence.items():
        assert item.source is EvidenceSource.XML, name
        assert item.page == 1, name
        assert item.bbox is not None, name
    assert page_sizes(path, kind) == ((595.28, 841.89),)
    assert page_image(path, kind, 1, 2.0).width == 1191
    assert "signature_not_checked" not in _codes(read)


@pytest.mark.parametrize("before", [b"\r\n", b"  \n\t", b"\xef\xbb\xbf"])
def test_what_stands_before_the_first_element(tmp_path: Path, before: bytes) -> None:
    read, _, _ = _read(tmp_path, before + INVOICE)
    assert read.content.invoice_number == "2025/17"


def test_many_lines_have_many_pages(tmp_path: Path) -> None:
    lines = tuple(Goods(f"Articolo {number}") for number in range(200))
    read, path, kind = _read(tmp_path, ordinary(File(bodies=(Body(lines=lines),))))
    assert read.pages == len(page_sizes(path, kind)) > 3
    assert read.content.evidence["line_items.199.amount"].page == read.pages
    with pytest.raises(NotFoundError):
        page_image(path, kind, read.pages + 1, 1.0)


def test_a_changed_file_is_shown_anew(tmp_path: Path) -> None:
    _, path, kind = _read(tmp_path, INVOICE)
    before = page_image(path, kind, 1, 1.0)
    path.write_bytes(INVOICE.replace(b"2025/17", b"2025/18"))
    os.utime(path, (1, 1))
    assert page_image(path, kind, 1, 1.0).samples != before.samples


@pytest.mark.parametrize("way", [sign, sign_open_lengths, sign_pem, sign_base64])
def test_signed_xml(tmp_path: Path, way: Callable[[bytes], bytes]) -> None:
    read, path, kind = _read(tmp_path, way(INVOICE))
    assert kind == SIGNED
    assert read.content.invoice_number == "2025/17"
    assert "signature_not_checked" in _codes(read)
    assert page_image(path, kind, 1, 1.0).height == 842


@pytest.mark.parametrize("way", [sign, sign_open_lengths, sign_base64])
def test_signed_pdf(tmp_path: Path, way: Callable[[bytes], bytes]) -> None:
    plain = write(tmp_path / "a.pdf", [*HEADER, *TABLE, *TOTALS])
    read, path, kind = _read(tmp_path, way(plain.read_bytes()))
    assert kind == SIGNED
    alone = extract(plain, PDF).content
    assert dataclasses.replace(read.content, evidence={}) == dataclasses.replace(alone, evidence={})
    boxes = {name: (item.page, item.bbox) for name, item in read.content.evidence.items()}
    assert boxes == {name: (item.page, item.bbox) for name, item in alone.evidence.items()}
    assert _codes(read) == {"signature_not_checked"}
    assert page_sizes(path, kind) == page_sizes(plain, PDF)
    assert page_image(path, kind, 1, 1.0).samples == page_image(plain, PDF, 1, 1.0).samples


def test_signed_picture(tmp_path: Path) -> None:
    with pytest.raises(NoTextError):
        _read(tmp_path, sign(picture("png")))
    assert len(page_sizes(tmp_path / "document", SIGNED)) == 1


def test_ubl_is_shown_too(tmp_path: Path) -> None:
    read, path, kind = _read(tmp_path, sign(UBL))
    assert read.content.evidence["invoice_number"].bbox is not None
    assert page_sizes(path, kind) == ((595.28, 841.89),)


@pytest.mark.parametrize("data", [b"<Order/>", b"plain text", b"\0\1\2"])
def test_signed_something_else(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(UnsupportedTypeError):
        _read(tmp_path, sign(data))
    with pytest.raises(UnsupportedTypeError):
        page_sizes(tmp_path / "document", SIGNED)


@pytest.mark.parametrize(
    "data",
    [
        sign_detached(INVOICE),
        sign(INVOICE)[:300],
        sign(INVOICE[:-40]),
        sign(
            b'<!DOCTYPE FatturaElettronica [<!ENTITY b "c">]>' + INVOICE.partition(b"?>")[2].replace(b"2025/17", b"&b;")
        ),
    ],
)
def test_damaged(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(BrokenDocumentError):
        _read(tmp_path, data)
    with pytest.raises(BrokenDocumentError):
        page_image(tmp_path / "document", SIGNED, 1, 1.0)

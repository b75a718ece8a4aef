"""Mails: which attachments are taken, and that nothing in them can hurt."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

import pytest
from PIL import Image

from documents.mails import SENDER, eml_message, make_eml, make_msg, msg_storage
from invoicext_desktop.domain.errors import BrokenDocumentError, TooLargeError
from invoicext_desktop.domain.mail import OpenedMail
from invoicext_desktop.reading.mail import choose
from invoicext_desktop.reading.mail.kinds import EML, MSG, mail_kind
from invoicext_desktop.reading.mail.opening import open_mail

PDF = b"%PDF-1.4\n"
UBL = b'<?xml version="1.0"?><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>'


def picture(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.new("L", (width, height), 255).save(out, "PNG")
    return out.getvalue()


def opened(tmp_path: Path, data: bytes) -> OpenedMail:
    path, folder = tmp_path / "mail", tmp_path / "out"
    path.write_bytes(data)
    folder.mkdir()
    kind = mail_kind(path)
    assert kind is not None
    return open_mail(path, kind, folder)


def names(mail: OpenedMail) -> list[str]:
    return [file.name for file in mail.files]


@pytest.mark.parametrize("make", [make_eml, make_msg])
def test_each_attachment_that_may_be_an_invoice_is_taken(tmp_path: Path, make: object) -> None:
    files = (("a.pdf", PDF + b"a"), ("b.xml", UBL), ("terms.docx", b"PK\x03\x04 words"), ("scan.png", picture(10, 10)))
    mail = opened(tmp_path, make(*files))  # type: ignore[operator]
    assert names(mail) == ["a.pdf", "b.xml", "scan.png"]
    assert [name for name, _ in mail.left_out] == ["terms.docx"]
    assert mail.files[0].path.read_bytes() == PDF + b"a"
    assert (mail.head.subject, mail.head.sender, mail.head.sent) == ("Invoice 4711", SENDER, "2026-11-03 09:12")
    assert mail.head.in_words == f'mail "Invoice 4711" from {SENDER} of 2026-11-03 09:12'


def test_large_attachments_of_outlook_are_whole(tmp_path: Path) -> None:
    data = PDF + bytes(range(256)) * 400
    mail = opened(tmp_path, make_msg(("a.pdf", data), ("b.pdf", PDF)))
    assert [file.path.read_bytes() for file in mail.files] == [data, PDF]


def test_kinds_are_told_by_what_is_in_the_file(tmp_path: Path) -> None:
    cases = {
        make_eml(): EML,
        b"From anna Mon Nov  3 09:12:00 2026\r\n" + make_eml(): EML,
        make_msg(): MSG,
        b"Subject: a list\nFrom: the shop\n\n": None,
        b"Dear all: this is a text.\nWith lines.\n": None,
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000): None,
        PDF: None,
    }
    for number, (data, kind) in enumerate(cases.items()):
        path = tmp_path / str(number)
        path.write_bytes(data)
        assert mail_kind(path) == kind


def test_a_logo_in_the_text_is_left_out_and_a_photo_in_the_text_is_taken(tmp_path: Path) -> None:
    html = '<p>Dear all <img src="cid:logo"> <img src="cid:photo"></p>'
    inline = [("logo", picture(200, 60)), ("photo", picture(900, 1200))]
    for name in "abc":
        (tmp_path / name).mkdir()
    alone = opened(tmp_path / "a", make_eml(html=html, inline=inline))
    assert names(alone) == ["photo.png"]
    with_pdf = opened(tmp_path / "b", make_eml(("a.pdf", PDF), html=html, inline=inline))
    assert names(with_pdf) == ["a.pdf"]
    outlook = opened(tmp_path / "c", make_msg(html=html, hidden=[("logo.png", picture(200, 60))]))
    assert (outlook.files, outlook.left_out) == ((), ())


def test_mails_in_mails_are_opened(tmp_path: Path) -> None:
    outer = eml_message(("a.pdf", PDF + b"outer"), subject="Fwd")
    outer.add_attachment(eml_message(("a.pdf", PDF + b"inner"), subject="Rechnung 12"))
    mail = opened(tmp_path, outer.as_bytes())
    assert names(mail) == ["a.pdf", "Rechnung 12.eml/a.pdf"]
    assert [file.head.subject for file in mail.files] == ["Fwd", "Rechnung 12"]


def test_mails_in_outlook_mails_are_opened(tmp_path: Path) -> None:
    inner = msg_storage(("a.pdf", PDF + b"inner"), subject="Rechnung 12", nested=[msg_storage(("b.pdf", PDF))])
    mail = opened(tmp_path, make_msg(("x.eml", make_eml(("c.pdf", PDF))), nested=[inner]))
    assert sorted(names(mail)) == ["Forwarded.msg/Forwarded.msg/b.pdf", "Forwarded.msg/a.pdf", "x.eml/c.pdf"]


def test_names_are_harmless_and_told_apart(tmp_path: Path) -> None:
    files = (("../../etc/a.pdf", PDF), ("a.pdf", PDF), ("C:\\x\\b\0.pdf", PDF), ("ä" * 300 + ".pdf", PDF))
    mail = opened(tmp_path, make_msg(*files))
    assert names(mail)[:3] == ["a.pdf", "a (2).pdf", "b .pdf"]
    assert len(names(mail)[3].encode()) <= choose.LONGEST_NAME
    assert names(mail)[3].endswith(".pdf")
    assert all(file.path.is_relative_to(tmp_path / "out") for file in mail.files)


def test_names_and_subjects_in_every_coding(tmp_path: Path) -> None:
    data = make_eml(("a.pdf", PDF)).replace(b'filename="a.pdf"', b'filename="=?utf-8?q?Gr=C3=BC=C3=9Fe?=.pdf"')
    data = data.replace(b"Subject: Invoice 4711", b"Subject: =?iso-8859-1?q?M=FCller?= =?wrong?q?x?=")
    mail = opened(tmp_path, data)
    assert names(mail)[0].startswith("Grüße")
    assert "M" in mail.head.subject


def test_too_many_attachments_are_refused(tmp_path: Path) -> None:
    files = [(f"{number}.pdf", PDF + str(number).encode()) for number in range(choose.MAX_FILES + 1)]
    with pytest.raises(TooLargeError, match="more than 200 attachments"):
        opened(tmp_path, make_eml(*files))


def test_too_many_parts_are_refused(tmp_path: Path) -> None:
    head = b"From: a@b\r\nTo: c\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
    with pytest.raises(TooLargeError):
        opened(tmp_path, head + b"--x\r\n\r\n\r\n" * 5_000 + b"--x--\r\n")


def test_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choose, "MAX_BYTES", 1000)
    with pytest.raises(TooLargeError):
        opened(tmp_path, make_eml(("a.pdf", PDF + bytes(600)), ("b.pdf", PDF + bytes(600))))


def test_deep_nesting_ends(tmp_path: Path) -> None:
    head = b"From: a@b\r\nTo: c\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
    data = b""
    for number in range(3_000):
        data += f'Content-Type: multipart/mixed; boundary="b{number}"\r\n\r\n--b{number}\r\n'.encode()
    with pytest.raises((BrokenDocumentError, TooLargeError)):
        opened(tmp_path, head + data)


def test_mails_in_mails_without_end(tmp_path: Path) -> None:
    mail = eml_message(("a.pdf", PDF))
    for _ in range(12):
        outer = eml_message(subject="Fwd")
        outer.add_attachment(mail)
        mail = outer
    found = opened(tmp_path, mail.as_bytes())
    assert found.files == ()
    assert "too deep" in found.left_out[0][1]


@pytest.mark.parametrize("make", [make_eml, make_msg])
def test_damaged_mails_end_in_a_mail_or_a_sentence(tmp_path: Path, make: object) -> None:
    whole = make(("a.pdf", PDF + bytes(6000)), ("b.xml", UBL))  # type: ignore[operator]
    path = tmp_path / "mail"
    for number in range(150):
        place = number * len(whole) // 150
        for kind, data in (
            ("cut", whole[: place + 1]),
            ("flip", whole[:place] + b"\xff\xfe\xff\xff" + whole[place + 4 :]),
        ):
            path.write_bytes(data)
            folder = tmp_path / f"{kind}{number}"
            folder.mkdir()
            found = mail_kind(path)
            if found is not None:
                with contextlib.suppress(BrokenDocumentError, TooLargeError):
                    open_mail(path, found, folder)

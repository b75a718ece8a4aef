"""`invoicext extract` with mails: each attachment is a document with a line of its own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from documents.mails import make_eml, make_msg
from support import PDF, make_pdf
from unit.cli.command_runner import Run


@pytest.mark.parametrize("save", [(), ("--save",)])
def test_attachments_stand_in_the_place_of_their_mail(run: Run, home: Path, save: tuple[str, ...]) -> None:
    folder = home / "in"
    make_pdf(folder, "a.pdf")
    (folder / "b.eml").write_bytes(
        make_eml(("x.pdf", PDF + b"x"), ("y.pdf", PDF + b"y"), ("terms.docx", b"PK\x03\x04"))
    )
    (folder / "c.msg").write_bytes(make_msg(("x.pdf", PDF + b"z")))
    (folder / "d.eml").write_bytes(make_eml())
    done = run("extract", folder, *save)
    lines = [json.loads(line) for line in done.out.splitlines()]
    below = [str(Path(line["file"]).relative_to(folder)) for line in lines]
    assert below == ["a.pdf", "b.eml/x.pdf", "b.eml/y.pdf", "c.msg/x.pdf", "d.eml"]
    assert [line["data"]["source"]["file_name"] for line in lines[:4]] == ["a.pdf", "x.pdf", "y.pdf", "x.pdf"]
    assert lines[4]["error"]["code"] == "no_attachments"
    assert done.status == 1


def test_a_mail_is_never_written_over(run: Run, home: Path) -> None:
    mail = home / "a.eml"
    mail.write_bytes(make_eml(("x.pdf", PDF)))
    assert run("extract", mail, "-o", mail).status == 2
    assert mail.read_bytes().startswith(b"Subject")

from __future__ import annotations

import csv
import io
import os
import signal
import threading
from concurrent.futures import Future
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from fakes.backend import FakeBackend, extraction
from invoicext_desktop.backends.base import DocumentFile
from invoicext_desktop.cli.paths import expand
from invoicext_desktop.domain.errors import EncryptedDocumentError, NoTextError
from invoicext_desktop.domain.invoice import Extraction
from support import PDF, make_pdf
from unit.cli.command_runner import Run


def test_json_is_one_object_a_line_in_the_order_of_the_files(run: Run, home: Path) -> None:
    for name in ("b.pdf", "a.pdf"):
        make_pdf(home, name)
    done = run("extract", "b.pdf", "./a.pdf", home / "b.pdf")
    assert done.status == 0
    assert done.err == ""
    assert [item["file"] for item in done.objects] == ["b.pdf", "./a.pdf", str(home / "b.pdf")]
    assert list(done.objects[0]) == ["file", "data"]
    invoice = done.objects[0]["data"]
    assert invoice["status"] == "processed"
    assert invoice["totals"]["total"] == Decimal("12.00")
    assert invoice["source"]["file_name"] == "b.pdf"
    assert done.objects[2]["data"]["id"] == invoice["id"]


def test_without_save_nothing_is_stored(run: Run, home: Path, opened: list[int | None]) -> None:
    make_pdf(home, "a.pdf")
    assert run("extract", "a.pdf").status == 0
    assert opened == []
    assert not Path(os.environ["INVOICEXT_DATA_DIR"]).exists()
    assert [path.name for path in home.iterdir()] == ["a.pdf"]


def test_folders_are_read_with_what_is_below_them(run: Run, home: Path) -> None:
    make_pdf(home / "in" / "deep", "c.pdf")
    make_pdf(home / "in", "b.pdf")
    make_pdf(home / "in", "a.PDF")
    make_pdf(home / "in" / ".hidden", "no.pdf")
    (home / "in" / "notes.txt").write_text("no invoice", encoding="utf-8")
    (home / "in" / "empty.csv").touch()
    (home / "in" / "disguised").write_bytes(PDF)
    done = run("extract", "./in")
    assert done.status == 0
    assert [item["file"] for item in done.objects] == [
        f"./in{os.sep}{name}" for name in ("a.PDF", "b.pdf", "disguised", f"deep{os.sep}c.pdf")
    ]


def test_a_pdf_of_a_folder_that_is_none_is_not_passed_over_in_silence(run: Run, home: Path) -> None:
    (home / "in").mkdir()
    (home / "in" / "page.pdf").write_text("<html>", encoding="utf-8")
    (home / "in" / "zero.pdf").touch()
    done = run("extract", "in")
    assert done.status == 1
    assert [item["error"]["code"] for item in done.objects] == ["unsupported_type", "empty_file"]


def test_files_that_fail_stand_in_their_place_and_the_rest_is_printed(run: Run, home: Path) -> None:
    make_pdf(home, "a.pdf")
    (home / "notes.txt").write_text("no invoice", encoding="utf-8")
    (home / "empty.pdf").touch()
    done = run("extract", "gone.pdf", "a.pdf", "notes.txt", "empty.pdf")
    assert done.status == 1
    assert [item.get("error", {}).get("code") for item in done.objects] == [
        "not_found", None, "unsupported_type", "empty_file"
    ]  # fmt: skip
    assert list(done.objects[0]) == ["file", "error"]
    assert list(done.objects[0]["error"]) == ["code", "message"]
    assert done.err == ""


def test_a_document_that_cannot_be_read_is_an_error(run: Run, home: Path, backend: FakeBackend) -> None:
    make_pdf(home, "a.pdf")
    backend.result = EncryptedDocumentError()
    done = run("extract", "a.pdf", "--password", "wrong")
    assert done.status == 1
    assert done.objects[0]["error"]["code"] == "encrypted"
    assert backend.asked[0].password == "wrong"


def test_an_empty_folder_is_read_with_nothing_to_show(run: Run, home: Path) -> None:
    done = run("extract", home)
    assert (done.status, done.out) == (0, "")


def test_csv_goes_to_standard_output_and_failures_to_standard_error(run: Run, home: Path) -> None:
    make_pdf(home, "a.pdf")
    done = run("extract", "a.pdf", "gone.pdf", "--format", "csv")
    assert done.status == 1
    rows = list(csv.DictReader(io.StringIO(done.out)))
    assert [row["Supplier name"] for row in rows] == ["Harrow Paper Supplies"]
    assert done.error.startswith("gone.pdf: ")


@pytest.mark.parametrize("arguments", [("--format", "xlsx", "-o", "out"), ("-o", "out.XLSX")])
def test_xlsx_goes_to_a_file(run: Run, home: Path, arguments: tuple[str, ...]) -> None:
    make_pdf(home, "a.pdf")
    done = run("extract", "a.pdf", *arguments)
    assert (done.status, done.out) == (0, "")
    with (home / arguments[-1]).open("rb") as stream:
        book = openpyxl.load_workbook(stream)
        assert book["Invoices"]["A2"].value == "Harrow Paper Supplies"
        book.close()


def test_json_lines_go_to_a_file(run: Run, home: Path) -> None:
    make_pdf(home, "a.pdf")
    done = run("extract", "a.pdf", "-o", "out.jsonl")
    assert (done.status, done.out) == (0, "")
    assert (home / "out.jsonl").read_bytes().startswith(b'{"file": "a.pdf", "data": {"id": "inv_')


def test_a_place_that_cannot_be_written_is_one_line(run: Run, home: Path) -> None:
    make_pdf(home, "a.pdf")
    for name in ("gone/out.jsonl", "gone/out.csv"):
        done = run("extract", "a.pdf", "-o", name)
        assert done.status == 1
        assert done.error.startswith("invoicext: ")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is full")
@pytest.mark.parametrize("file_format", ["json", "csv", "xlsx"])
def test_a_full_disk_is_one_line_and_a_device_stays_one(run: Run, home: Path, file_format: str) -> None:
    make_pdf(home, "a.pdf")
    (home / "full").symlink_to("/dev/full")
    done = run("extract", "a.pdf", "--format", file_format, "-o", "full")
    assert done.status == 1
    assert done.error.startswith("invoicext: The disk is full")
    assert (home / "full").is_symlink()


@pytest.mark.parametrize("name", ["out.pdf", "out.csv"])
def test_what_is_read_is_never_written_over(run: Run, home: Path, name: str) -> None:
    source = make_pdf(home, name)
    before = source.read_bytes()
    done = run("extract", name, "-o", f"./{name}")
    assert done.status == 2
    assert source.read_bytes() == before


def test_an_earlier_output_in_the_folder_is_replaced(run: Run, home: Path) -> None:
    make_pdf(home, "a.pdf")
    for _ in range(2):
        assert run("extract", home, "-o", home / "out.jsonl").status == 0
    assert (home / "out.jsonl").read_bytes().count(b"\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
@pytest.mark.parametrize("save", [(), ("--save",)])
def test_a_pipe_is_refused_and_not_waited_for(run: Run, home: Path, save: tuple[str, ...]) -> None:
    os.mkfifo(home / "pipe.pdf")
    make_pdf(home, "a.pdf")
    done = run("extract", "pipe.pdf", "a.pdf", *save)
    assert done.status == 1
    assert [item.get("error", {}).get("code") for item in done.objects] == ["unsupported_type", None]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names and links")
@pytest.mark.parametrize("save", [(), ("--save",)])
def test_what_the_system_does_not_hand_out_stops_nothing(run: Run, home: Path, save: tuple[str, ...]) -> None:
    (home / "loop.pdf").symlink_to("loop.pdf")
    make_pdf(home, "a.pdf")
    make_pdf(home, "two\nlines\x1b[31m.pdf")
    given = ["loop.pdf", "x" * 300 + ".pdf", "gone.pdf", "a.pdf/b.pdf", "a.pdf", "two\nlines\x1b[31m.pdf"]
    done = run("extract", *given, *save)
    assert done.status == 1
    assert [item["file"] for item in done.objects] == given
    codes = [item.get("error", {}).get("code") for item in done.objects]
    assert codes == ["document_error", "document_error", "not_found", "not_found", None, None]
    assert "link leads to itself" in done.objects[0]["error"]["message"]
    assert "name of this file is too long" in done.objects[1]["error"]["message"]


def test_wrong_usage(run: Run, home: Path) -> None:
    make_pdf(home, "a.pdf")
    wrong = [
        ("extract",), ("extract", "a.pdf", "--format", "xlsx"), ("extract", "a.pdf", "--format", "ods"),
        ("extract", "a.pdf", "-j", "0"), ("extract", "a.pdf", "--nonsense"), ("nonsense",), ("keys", "create"),
        ("extract", "a.pdf", "-o", "."), ("serve", "--port", "70000"), ("keys", "revoke"),
    ]  # fmt: skip
    for arguments in wrong:
        done = run(*arguments)
        assert (arguments, done.status, done.out) == (arguments, 2, "")
        assert "--help" in done.error


def test_save_keeps_documents_and_invoices(
    run: Run, home: Path, backend: FakeBackend, opened: list[int | None]
) -> None:
    make_pdf(home / "in", "a.pdf")
    make_pdf(home / "in", "b.pdf")
    (home / "in" / "notes.txt").write_text("no invoice", encoding="utf-8")
    first = run("extract", "in", "gone.pdf", "--save", "-j", "2")
    assert first.status == 1
    assert [item["file"] for item in first.objects] == [
        *(str(Path("in", name)) for name in ("a.pdf", "b.pdf")),
        "gone.pdf",
    ]
    again = run("extract", Path("in", "a.pdf"), "--save")
    assert again.objects[0]["data"]["id"] == first.objects[0]["data"]["id"]
    assert len(backend.asked) == 2
    assert opened == [2, None]
    documents = Path(os.environ["INVOICEXT_DATA_DIR"]) / "documents"
    assert len([path for path in documents.rglob("*") if path.is_file()]) == 2


def test_save_takes_the_data_folder_and_the_company_that_are_named(run: Run, home: Path) -> None:
    make_pdf(home, "a.pdf")
    assert run("extract", "a.pdf", "--save", "--data-dir", home / "books").status == 0
    assert (home / "books" / "invoicext.db").is_file()
    done = run("--data-dir", home / "books", "extract", "a.pdf", "--save", "--company", "Nobody")
    assert done.status == 1
    assert "Nobody" in done.error


def test_save_says_why_a_document_failed_and_reads_it_again(run: Run, home: Path, backend: FakeBackend) -> None:
    make_pdf(home, "a.pdf")
    backend.result = NoTextError()
    first = run("extract", "a.pdf", "--save")
    assert first.status == 1
    assert first.objects[0]["error"]["code"] == "no_text"
    backend.result = extraction()
    second = run("extract", "a.pdf", "--save", "--password", "right")
    assert second.objects[0]["data"]["status"] == "processed"
    assert backend.asked[-1].password == "right"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
@pytest.mark.parametrize("save", [(), ("--save",)])
def test_a_name_that_is_no_utf8_comes_through(run: Run, home: Path, save: tuple[str, ...]) -> None:
    (home / os.fsdecode(b"a\xff.pdf")).write_bytes(PDF)
    done = run("extract", home, *save)
    assert done.objects[0]["file"] == os.fsdecode(os.fsencode(home) + b"/a\xff.pdf")
    assert done.objects[0]["data"]["source"]["file_name"] == "a\ufffd.pdf"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root reads everything")
def test_a_folder_that_cannot_be_opened_is_an_error(run: Run, home: Path) -> None:
    (home / "locked").mkdir(mode=0)
    assert run("extract", home).objects[0]["error"]["code"] == "document_error"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_what_is_no_file_in_a_folder_is_passed_over(home: Path) -> None:
    os.mkfifo(home / "pipe.pdf")
    assert expand([str(home)]) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("save", [(), ("--save",)])
def test_an_interruption_while_reading_ends_quietly_and_leaves_nothing_running(
    run: Run, home: Path, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch, save: tuple[str, ...]
) -> None:
    for name in "abcdef":
        make_pdf(home / "in", f"{name}.pdf")
    backend.held = True
    extract, close, closed, pressed = backend.extract, backend.close, threading.Event(), threading.Event()

    def closing() -> None:
        closed.set()
        close()

    def interrupted(document: DocumentFile, **_rest: object) -> Future[Extraction]:
        main = threading.main_thread().ident
        assert main is not None
        if not pressed.is_set():
            pressed.set()
            signal.pthread_kill(main, signal.SIGINT)
        future = extract(document)
        if closed.is_set():  # as the real one: what is asked for too late is refused
            close()
        return future

    monkeypatch.setattr(backend, "close", closing)
    monkeypatch.setattr(backend, "extract", interrupted)
    done = run("extract", "in", *save)
    assert (done.status, done.out, done.err) == (130, "", "")

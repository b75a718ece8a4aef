from __future__ import annotations

import csv
import dataclasses
import datetime as dt
import io
import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from invoicext_desktop.domain.errors import CancelledError, InvalidValueError, StorageError
from invoicext_desktop.domain.invoice import InvoiceContent, LineItem, Party, Totals
from invoicext_desktop.exporting.csv_file import cell_text, write_csv
from invoicext_desktop.exporting.formats import FORMATS, export
from invoicext_desktop.wire.json import loads
from samples import acme, make_invoice

HOSTILE = '=HYPERLINK("http://evil.example")'


def quiet(_: int) -> None:
    pass


def rows_of(path: Path) -> list[dict[str, str]]:
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_csv_has_a_row_for_each_invoice(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    export([make_invoice(number=1), make_invoice(InvoiceContent(), number=2)], path, "csv", quiet)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfSupplier name,")
    first, second = rows_of(path)
    assert first["Supplier name"] == "Acme Supplies Ltd"
    assert first["Invoice date"] == "2026-04-01"
    assert first["Total"] == "1332.00"
    assert first["IBAN"] == "GB33BUKB20201555555555"
    assert first["Added"] == "2026-04-14T12:30:00Z"
    assert second["Total"] == ""
    assert second["ID"] == "inv_00000002"


def test_csv_of_lines_repeats_the_invoice(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    write_csv([make_invoice(), make_invoice(InvoiceContent(), number=2)], path, quiet, lines=True)
    rows = rows_of(path)
    assert [row["Description"] for row in rows] == ["Widget A", "Widget B", ""]
    assert [row["Line"] for row in rows] == ["1", "2", ""]
    assert rows[1]["Total"] == "1332.00"
    assert rows[1]["Line amount"] == "510.00"
    assert rows[2]["ID"] == "inv_00000002"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (HOSTILE, "'" + HOSTILE),
        ("+44 20 7946", "'+44 20 7946"),
        ("-5", "'-5"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("  =1", "'  =1"),
        ("plain", "plain"),
        (Decimal("-5.00"), "-5.00"),
        (Decimal("1E+3"), "1000"),
        (None, ""),
    ],
)
def test_text_is_never_run_as_a_formula_and_numbers_stay_numbers(value: str | Decimal | None, text: str) -> None:
    assert cell_text(value) == text


def test_xlsx_has_real_dates_and_numbers(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    export([make_invoice()], path, "xlsx", quiet)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Invoices", "Line items"]
    sheet, lines = book["Invoices"], book["Line items"]
    head = [cell.value for cell in sheet[1]]
    row = dict(zip(head, sheet[2], strict=True))
    assert row["Invoice date"].value == dt.datetime.fromisoformat("2026-04-01")
    assert row["Invoice date"].number_format == "yyyy-mm-dd"
    assert row["Total"].value == 1332
    assert row["Total"].number_format == "#,##0.00"
    assert sheet.freeze_panes == lines.freeze_panes == "A2"
    assert sheet[1][0].font.bold
    assert sheet.column_dimensions["A"].width == 32
    assert [cell.value for cell in lines["G"]] == ["Description", "Widget A", "Widget B"]
    book.close()


def test_xlsx_keeps_hostile_and_odd_text_as_text(tmp_path: Path) -> None:
    content = dataclasses.replace(
        acme(),
        supplier=Party(name=HOSTILE, address="a\x01b" + "x" * 40_000),
        invoice_date=dt.date(1, 1, 1),
        totals=Totals(total=Decimal("1.235")),
        line_items=(LineItem("=1+1"),),
    )
    path = tmp_path / "out.xlsx"
    export([make_invoice(content)], path, "xlsx", quiet)
    book = openpyxl.load_workbook(path)
    head = [cell.value for cell in book["Invoices"][1]]
    row = dict(zip(head, book["Invoices"][2], strict=True))
    assert (row["Supplier name"].value, row["Supplier name"].data_type) == (HOSTILE, "s")
    assert len(str(row["Supplier address"].value)) == 32_767
    assert row["Invoice date"].value == "0001-01-01"
    assert row["Total"].number_format == "#,##0.000"
    assert book["Line items"]["G2"].data_type == "s"
    book.close()


def test_json_is_an_array_of_invoices(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    export([make_invoice(number=1), make_invoice(number=2)], path, "json", quiet)
    data = loads(path.read_bytes())
    assert [item["id"] for item in data] == ["inv_00000001", "inv_00000002"]
    assert '"total": 1332.00' in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("file_format", FORMATS)
def test_nothing_chosen_is_a_file_with_nothing_in_it(tmp_path: Path, file_format: str) -> None:
    path = tmp_path / "out"
    export([], path, file_format, quiet)
    assert path.stat().st_size > 0
    if file_format == "json":
        assert loads(path.read_bytes()) == []


@pytest.mark.parametrize("file_format", FORMATS)
def test_progress_is_told_and_can_stop_it_without_a_trace(tmp_path: Path, file_format: str) -> None:
    path, seen = tmp_path / "out", []
    path.write_text("before", encoding="utf-8")

    def stop_at_two(done: int) -> None:
        seen.append(done)
        if done == 2:
            raise CancelledError

    with pytest.raises(CancelledError):
        export([make_invoice(number=number) for number in range(5)], path, file_format, stop_at_two)
    assert seen == [0, 1, 2]
    assert path.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("file_format", FORMATS)
def test_a_place_that_cannot_be_written_is_said_so(tmp_path: Path, file_format: str) -> None:
    with pytest.raises(StorageError, match="folder of out is not there"):
        export([make_invoice()], tmp_path / "gone" / "out", file_format, quiet)
    (tmp_path / "dir").mkdir()
    with pytest.raises(StorageError, match="dir is a folder"):
        export([make_invoice()], tmp_path / "dir", file_format, quiet)
    assert [path.name for path in tmp_path.iterdir()] == ["dir"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody limit the size of files")
@pytest.mark.parametrize("file_format", FORMATS)
def test_what_does_not_fit_on_the_disk_leaves_what_was_there(tmp_path: Path, file_format: str) -> None:
    """In a process that may write no file of more than 2 KB: neither the file itself nor a temporary one."""
    path, aside = tmp_path / "out", tmp_path / "aside"
    path.write_text("before", encoding="utf-8")
    aside.mkdir()
    lines = (
        "import resource, sys",
        "from pathlib import Path",
        "from invoicext_desktop.domain.errors import StorageError",
        "from invoicext_desktop.exporting.formats import export",
        "from samples import make_invoice",
        "invoices = [make_invoice(number=number) for number in range(200)]",
        "resource.setrlimit(resource.RLIMIT_FSIZE, (2048, 2048))",
        "try: export(invoices, Path(sys.argv[1]), sys.argv[2], lambda done: None)",
        "except StorageError as error: print(error.sentence)",
    )
    command = [sys.executable, "-c", "\n".join(lines), str(path), file_format]
    environment = {**os.environ, "TMPDIR": str(aside), "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert (done.stdout, done.stderr) == ("out cannot be written. Choose another place.\n", "")
    assert path.read_text(encoding="utf-8") == "before"
    assert sorted(tmp_path.rglob("*")) == [aside, path]


def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.touch()
    path.chmod(0o640)
    export([], path, "csv", quiet)
    assert path.stat().st_mode & 0o777 == 0o640


def test_another_format_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidValueError, match="csv, xlsx or json"):
        export([], tmp_path / "out", "ods", quiet)

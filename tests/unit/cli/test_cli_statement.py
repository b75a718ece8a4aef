"""`invoicext statement`, with real workers."""

from __future__ import annotations

import json
from pathlib import Path

from unit.cli.command_runner import Run

GOOD = b"Date,Description,Amount,Balance\n2026-03-13,Rent,-5.00,95.00\n2026-03-14,Salary,10.00,105.00\n"
TWO_ACCOUNTS = b"Account number,Date,Description,Amount\n1234,2026-03-13,x,5.00\n5678,2026-03-13,y,-5.00\n"


def test_each_file_is_a_line_in_order(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(GOOD)
    (tmp_path / "b.bin").write_bytes(bytes(range(256)) * 10)
    (tmp_path / "c.csv").write_bytes(
        b"Account number,Date,Description,Amount\n1234,2026-03-13,x,5.00\n5678,2026-03-13,y,-5.00\n"
    )
    done = run("statement", tmp_path / "a.csv", tmp_path / "b.bin", tmp_path / "c.csv", tmp_path / "gone.csv")
    first, second, third, fourth = (json.loads(line) for line in done.out.splitlines())
    assert done.status == 1
    assert first["file"] == str(tmp_path / "a.csv")
    data = first["data"]
    assert data["period"] == {"from": "2026-03-13", "to": "2026-03-14"}
    assert (data["balance_check"], data["transactions_count"]) == ("proved", 2)
    assert data["transactions"][0]["amount"] == -5.0
    assert second["error"]["code"] == "unsupported_type"
    assert [one["account_number_last4"] for one in third["data"]] == ["1234", "5678"]
    assert fourth["error"]["code"]


def test_a_folder_as_csv_has_one_booking_a_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(GOOD)
    (tmp_path / "notes.txt").write_bytes(b"nothing of a bank\n")
    done = run("statement", tmp_path, "--format", "csv")
    assert done.status == 0, done.err
    lines = done.out.splitlines()
    assert lines[0].startswith("bank_name,account_number_last4,iban,date")
    assert [line.split(",")[8] for line in lines[1:]] == ["-5.00", "10.00"]

from __future__ import annotations

from pathlib import Path

from invoicext_desktop.wire.json import dumps
from unit.cli.command_runner import Run

INVOICE = {
    "id": "i1",
    "direction": "sales",
    "document_type": "invoice",
    "customer": {"name": "Kestrel Logistics BV"},
    "invoice_number": "INV-2026-0104",
    "invoice_date": "2026-03-01",
    "due_date": None,
    "currency": "EUR",
    "totals": {"total": 100.1},
    "payment": None,
}
PAYMENT = {"id": "t1", "date": "2026-03-09", "description": "KESTREL LOGISTICS INV-2026-0104", "amount": 100.10}
STATEMENT = {"id": "bs_1", "currency": "EUR", "transactions": [PAYMENT]}


def written(folder: Path, name: str, *values: object) -> Path:
    path = folder / name
    path.write_text("".join(dumps(value) + "\n" for value in values), encoding="utf-8")
    return path


def test_one_reconciliation_is_printed(run: Run, home: Path) -> None:
    statement = written(home, "s.json", {"file": "a.csv", "data": [STATEMENT]})
    invoices = written(
        home, "i.jsonl", {"file": "x.pdf", "data": INVOICE}, {"file": "y", "error": {"code": "encrypted"}}
    )
    done = run("reconcile", "--statement", statement, "--invoices", invoices)
    assert done.status == 0
    (found,) = done.objects
    assert found["statement_id"] == "bs_1"
    assert found["summary"]["matched"] == 1
    (match,) = found["matches"]
    assert match["status"] == "matched"
    assert match["kind"] == "exact"
    assert match["reasons"][0] == "The invoice number INV-2026-0104 is in the payment's text."
    assert '"amount": 100.10' in done.out


def test_accounts_of_one_file_are_matched_together(run: Run, home: Path) -> None:
    other = {**STATEMENT, "id": "bs_2", "iban": "DE89370400440532013000"}
    statement = written(home, "s.json", [STATEMENT, other])
    done = run("reconcile", "--statement", statement, "--invoices", written(home, "i.jsonl", INVOICE))
    (found,) = done.objects
    assert found["summary"]["transactions"] == 2
    assert found["flags"] == [{"kind": "duplicate", "transaction_id": "bs_2:t1", "refers_to": "bs_1:t1"}]


def test_wrong_input_is_told_in_one_line(run: Run, home: Path) -> None:
    good = written(home, "i.jsonl", INVOICE)
    statement = written(home, "s.json", STATEMENT)
    no_statement = run("reconcile", "--statement", written(home, "x.json", {"id": "a"}), "--invoices", good)
    assert (no_statement.status, "transactions" in no_statement.error) == (1, True)
    broken = home / "broken.jsonl"
    broken.write_text(dumps(INVOICE) + "\n{nonsense\n", encoding="utf-8")
    no_json = run("reconcile", "--statement", statement, "--invoices", broken)
    assert (no_json.status, "Line 2" in no_json.error) == (1, True)
    twice = run("reconcile", "--statement", statement, "--invoices", written(home, "two.jsonl", INVOICE, INVOICE))
    assert (twice.status, "i1" in twice.error) == (1, True)
    missing = run("reconcile", "--statement", home / "nowhere.json", "--invoices", good)
    assert missing.status == 2
    empty = home / "empty.json"
    empty.touch()
    assert run("reconcile", "--statement", empty, "--invoices", good).status == 1


def test_a_bank_file_is_read(run: Run, home: Path) -> None:
    csv = home / "bank.csv"
    csv.write_text(
        "Date,Description,Amount,Balance\n2026-03-25,KESTREL LOGISTICS INV-2026-0104,100.10,1100.10\n"
        "2026-03-26,BANK CHARGES,-7.50,1092.60\n",
        encoding="utf-8",
    )
    done = run("reconcile", "--statement", csv, "--invoices", written(home, "i.jsonl", INVOICE))
    assert done.status == 0
    (found,) = done.objects
    assert found["summary"]["matched"] == 1
    assert [flag["kind"] for flag in found["flags"]] == ["bank_charge"]

"""From a correction to the next document of the supplier, with the real engine in its worker."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from documents.odd_label import odd_invoice
from integration.test_command_line import run
from invoicext_desktop.bootstrap import open_services
from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.services.app import Services

FIRST, SECOND, THIRD = "Q-7714", "Q-7801", "Q-7988"


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    opened = open_services(tmp_path / "data", jobs=1)
    opened.learning.start()
    yield opened
    opened.close()


def print_one(folder: Path, number: str, *, supplier: str = "Harrow Paper Supplies Ltd") -> Path:
    day = int(number[-2:]) % 28 + 1
    path = folder / f"{number}.pdf"
    path.write_bytes(odd_invoice(number, day=day, net="100.00", tax="20.00", total="120.00", supplier=supplier))
    return path


def add(services: Services, path: Path) -> Invoice:
    (added,) = services.intake.add_paths(services.companies.default().id, [path])
    assert added.invoice_id is not None
    return services.reading.read_now(added.invoice_id)


def test_the_next_document_is_read_as_the_last_was_corrected(services: Services, tmp_path: Path) -> None:
    company = services.companies.default().id
    first = add(services, print_one(tmp_path, FIRST))
    assert first.content.invoice_number != FIRST
    services.review.set_value(first.id, "invoice_number", FIRST)
    second = add(services, print_one(tmp_path, SECOND))  # at once
    assert second.content.invoice_number == SECOND
    evidence = second.content.evidence["invoice_number"]
    assert evidence.source is EvidenceSource.LEARNED
    assert "Zwirnfaden" in evidence.reason
    (supplier,) = services.suppliers.list(company)
    assert supplier.name == "Harrow Paper Supplies Ltd"
    services.review.undo(company)
    third = add(services, print_one(tmp_path, THIRD))
    assert third.content.invoice_number != THIRD


def test_the_command_line_uses_what_was_learned_only_where_it_saves(services: Services, tmp_path: Path) -> None:
    first = add(services, print_one(tmp_path, FIRST))
    services.review.set_value(first.id, "invoice_number", FIRST)
    second = print_one(tmp_path, SECOND)
    saved = ["extract", str(second), "-j", "1", "--save", "--data-dir", str(tmp_path / "data")]
    assert number_by(saved) == SECOND
    assert number_by(["extract", str(second), "-j", "1"]) != SECOND


def number_by(arguments: list[str]) -> str:
    done = run(*arguments)
    assert done.returncode == 0
    return str(json.loads(done.stdout)["data"]["invoice_number"])

"""kill -9 at any moment: everything that was said to be saved is there afterwards, and nothing twice."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from fakes.backend import FakeBackend
from invoicext_desktop.bootstrap import open_services
from invoicext_desktop.diagnostics.sample import sample_invoice
from invoicext_desktop.domain.invoice import Status
from invoicext_desktop.domain.listing import InvoiceQuery
from support import make_pdf, open_with, wait_until

TESTS = Path(__file__).parent.parent
FILES = 200


def killed_after(lines: int, *arguments: str) -> list[str]:
    """Run `killed.py` until it has said so many lines, kill it, and return all that it said."""
    command = [sys.executable, "-m", "integration.killed", *arguments]
    with subprocess.Popen(command, cwd=TESTS, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = []
        for line in process.stdout:
            said.append(line)
            if len(said) >= lines:
                break
        workers = psutil.Process(process.pid).children(recursive=True)
        process.kill()
        said += process.stdout.readlines()
    _, alive = psutil.wait_procs(workers, timeout=10)
    assert not alive, "workers outlived the process that was killed"
    return [line.strip() for line in said if line.endswith("\n")]


@pytest.mark.parametrize("lines", [1, 37, 150, FILES])
def test_killed_while_importing(tmp_path: Path, lines: int) -> None:
    folder, data = tmp_path / "in", tmp_path / "data"
    sample = sample_invoice()
    folder.mkdir()
    for number in range(FILES):
        (folder / f"{number:03}.pdf").write_bytes(sample + b"\n%% %d\n" % number)
    said = killed_after(lines, "import", str(data), str(folder))
    added = {line.split()[1] for line in said if line.startswith("added")}
    assert len(added) >= min(lines, FILES) - 1

    services = open_services(data)
    company = services.companies.default()
    assert added <= set(services.invoices.ids(InvoiceQuery(company_id=company.id)))
    services.intake.add_paths(company.id, [folder])
    services.reading.start()
    wait_until(lambda: services.reading.idle, seconds=120)
    ids = services.invoices.ids(InvoiceQuery(company_id=company.id))
    assert len(ids) == FILES
    assert added <= set(ids)
    invoices = services.invoices.get_many(ids)
    assert {invoice.status for invoice in invoices} == {Status.PROCESSED}
    assert len({invoice.source.sha256 for invoice in invoices}) == FILES
    services.close()


@pytest.mark.parametrize("lines", [1, 25, 90])
def test_killed_while_typing(tmp_path: Path, lines: int) -> None:
    data = tmp_path / "data"
    services = open_with(data, FakeBackend())
    company = services.companies.default()
    (added,) = services.intake.add_paths(company.id, [make_pdf(tmp_path, "a.pdf")])
    invoice = services.reading.read_now(added.invoice_id or "")
    services.close()

    said = killed_after(lines, "edit", str(data), invoice.id)
    last = int(said[-1].split()[1].removeprefix("N"))

    services = open_with(data, FakeBackend())
    present = services.invoices.get(invoice.id).content.invoice_number or ""
    assert int(present.removeprefix("N")) in (last, last + 1)  # one more may have been saved but not said
    while services.review.undo(company.id) is not None:
        pass
    assert services.invoices.get(invoice.id).content == invoice.content
    services.close()

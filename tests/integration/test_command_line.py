"""The commands as processes of their own, with the real engine and real signals."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest

from invoicext_desktop.diagnostics.sample import sample_invoice
from invoicext_desktop.wire.json import loads

START = "from invoicext_desktop.__main__ import command_line; command_line()"
HEAVY = ("sqlalchemy", "pydantic", "fastapi", "uvicorn", "openpyxl", "simplejson", "pymupdf", "PySide6")
SECONDS = 60


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-c", START, *(str(argument) for argument in arguments)]


def run(*arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(command(*arguments), capture_output=True, timeout=SECONDS, check=False)


@contextmanager
def running(*arguments: str | Path, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(
        command(*arguments),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | environment,
        creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
    ) as process:
        try:
            yield process
        finally:
            process.kill()


@contextmanager
def serving(*arguments: str | Path, **environment: str) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """A server and its address, when it is ready."""
    with running("serve", "--port", "0", *arguments, **environment) as process:
        assert process.stdout is not None
        line = process.stdout.readline().decode()
        found = re.fullmatch(r"InvoiceXT API v1 at (http://127\.0\.0\.1:\d+/api/v1)\r?\n", line)
        assert found, line
        yield process, found[1]


def make_key(*arguments: str | Path, scopes: str = "invoices:read,invoices:write,invoices:delete") -> dict[str, str]:
    done = run("keys", "create", "--name", "Test", "--scopes", scopes, *arguments)
    assert done.returncode == 0, done.stderr
    return {"Authorization": f"Bearer {done.stdout.decode().strip()}"}


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "invoice.pdf"
    path.write_bytes(sample_invoice())
    return path


def test_version_and_help_load_nothing_heavy() -> None:
    code = (
        "import sys; from invoicext_desktop.bootstrap import run_command_line\n"
        "assert run_command_line(['--version']) == run_command_line(['extract', '--help']) == 0\n"
        f"heavy = [name for name in {HEAVY} if name in sys.modules]\n"
        "sys.exit(f'loaded: {heavy}' if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=SECONDS, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_document_is_read(sample: Path) -> None:
    done = run("extract", sample)
    assert (done.returncode, done.stderr) == (0, b"")
    data = loads(done.stdout)["data"]
    assert data["supplier"]["name"] == "Harrow Paper Supplies Ltd"
    assert data["invoice_number"] == "HPS-20431"
    assert data["totals"]["total"] == Decimal("148.44")
    assert data["source"]["pages"] == 1


def test_a_broken_file_is_an_error_and_no_traceback(tmp_path: Path) -> None:
    path = tmp_path / "broken.pdf"
    path.write_bytes(b"%PDF-1.4\n" + bytes(range(256)))
    done = run("extract", path)
    assert (done.returncode, done.stderr) == (1, b"")
    assert loads(done.stdout)["error"]["code"] == "broken_document"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_a_reader_that_goes_away_ends_it_quietly(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.pdf").touch()
    read, write = os.pipe()
    os.close(read)
    with subprocess.Popen(command("extract", tmp_path), stdout=write, stderr=subprocess.PIPE) as process:
        os.close(write)
        _, err = process.communicate(timeout=SECONDS)
    assert (process.returncode, err) == (141, b"")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
def test_ctrl_c_ends_it_quietly(tmp_path: Path) -> None:
    """The first file fails at once and is printed; the second is a pipe that nobody writes to."""
    (tmp_path / "empty.pdf").touch()
    os.mkfifo(tmp_path / "waits.pdf")
    with running("extract", tmp_path / "empty.pdf", tmp_path / "waits.pdf") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(SECONDS) == 130
        assert process.stderr.read() == b""


def _examples(base: str, headers: Mapping[str, str], invoice: Path) -> dict[str, Any]:
    """The documentation's requests, with another base address."""
    with httpx.Client(headers=headers, timeout=SECONDS, trust_env=False) as client:
        with invoice.open("rb") as stream:
            extracted = client.post(f"{base}/invoices/extract", files={"file": stream})
        invoice_id = extracted.json()["data"]["id"]
        return {
            "extract": extracted,
            "list": client.get(f"{base}/invoices?page=1&limit=10&currency=GBP"),
            "get": client.get(f"{base}/invoices/{invoice_id}"),
            "delete": client.delete(f"{base}/invoices/{invoice_id}"),
            "gone": client.get(f"{base}/invoices/{invoice_id}"),
            "ping": httpx.get(f"{base}/ping", trust_env=False),
        }


def test_the_examples_of_the_documentation(sample: Path) -> None:
    headers = make_key()
    with serving() as (_, base):
        answers = _examples(base, headers, sample)
    extracted = loads(answers["extract"].content)["data"]
    assert extracted["status"] == "processed"
    assert extracted["totals"]["total"] == Decimal("148.44")
    assert '"total": 148.44' in answers["extract"].text
    listed = loads(answers["list"].content)["data"]
    assert listed == {
        "invoices": [extracted],
        "pagination": {"page": 1, "limit": 10, "total": 1, "total_pages": 1},
    }
    assert loads(answers["get"].content)["data"] == extracted
    assert answers["delete"].json()["data"] == {"deleted": True, "id": extracted["id"]}
    assert answers["gone"].status_code == 404
    assert answers["ping"].json() == {"pong": True, "version": "1.0", "status": "operational"}


def test_server_and_commands_share_a_data_folder(sample: Path, tmp_path: Path) -> None:
    books = tmp_path / "books"
    headers = make_key("--data-dir", books)
    with serving("--data-dir", books) as (_, base):
        saved = run("extract", sample, "--save", "--data-dir", books)
        invoice = loads(saved.stdout)["data"]
        listed = httpx.get(f"{base}/invoices", headers=headers, trust_env=False)
        assert [item["id"] for item in listed.json()["data"]["invoices"]] == [invoice["id"]]
        listing = run("keys", "list", "--data-dir", books).stdout.decode()
        key_id = re.search(r"key_\w+", listing)
        assert key_id
        assert run("keys", "revoke", key_id[0], "--data-dir", books).returncode == 0
        assert httpx.get(f"{base}/invoices", headers=headers, trust_env=False).status_code == 401


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_server_stops_in_order_and_logs_no_secrets(tmp_path: Path, number: signal.Signals) -> None:
    headers = make_key()
    with serving(INVOICEXT_LOG="debug") as (process, base):
        httpx.get(f"{base}/invoices?supplier=Hidden", headers=headers, trust_env=False)
        process.send_signal(number)
        assert process.wait(SECONDS) == 0
        assert process.stderr is not None
        log = process.stderr.read().decode()
    assert "path=/api/v1/invoices status=200" in log
    assert "Hidden" not in log
    assert headers["Authorization"].split()[1] not in log
    assert "Traceback" not in log


def test_a_port_that_is_taken_is_one_line() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = run("serve", "--port", str(port))
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode().splitlines() == [
        f"invoicext serve: port {port} of 127.0.0.1 is in use: choose another with --port."
    ]

"""The frozen program, as a person gets it: built, moved to another place, and started without Python's variables."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from invoicext_desktop import __version__
from invoicext_desktop.diagnostics.sample import sample_invoice
from unit.reading.pictures import drawn, saved

ROOT = Path(__file__).resolve().parents[2]
BUILD_SECONDS, START_SECONDS = 1200, 120
PASSED_ON = ("HOME", "LANG", "PATH", "QT_QPA_PLATFORM", "SYSTEMROOT", "TEMP", "TMPDIR")
DEVELOPMENT_ONLY = ("PyInstaller", "hypothesis", "mypy", "pip", "pytest", "pytestqt", "reportlab", "setuptools")

pytestmark = [pytest.mark.soak, pytest.mark.timeout(BUILD_SECONDS + START_SECONDS)]


class Frozen:
    """The built folder and its two programs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def program(self, name: str) -> str:
        return str(self.folder / name)

    def run(self, name: str, *arguments: str, data_dir: Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.program(name), *arguments],
            env=environment(data_dir),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=START_SECONDS,
            check=False,
        )


def environment(data_dir: Path) -> dict[str, str]:
    passed_on = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    return passed_on | {"INVOICEXT_DATA_DIR": str(data_dir)}


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Frozen:
    subprocess.run([sys.executable, str(ROOT / "packaging" / "build.py")], check=True, timeout=BUILD_SECONDS)
    elsewhere = tmp_path_factory.mktemp("frozen") / "Invoice XT"
    shutil.copytree(ROOT / "packaging" / "dist" / "invoicext", elsewhere, symlinks=True)
    return Frozen(elsewhere)


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.pdf"
    path.write_bytes(sample_invoice())
    return path


def test_every_part_starts(frozen: Frozen, tmp_path: Path) -> None:
    done = frozen.run("invoicext-desktop", "--self-test", data_dir=tmp_path / "data")
    assert done.returncode == 0, done.stdout + done.stderr
    parts = [line for line in done.stdout.splitlines() if line.startswith("ok ")]
    assert len(parts) >= 4


def test_self_test_says_what_does_not_work(frozen: Frozen, tmp_path: Path) -> None:
    occupied = tmp_path / "a file"
    occupied.touch()
    done = frozen.run("invoicext-desktop", "--self-test", data_dir=occupied / "data")
    assert done.returncode == 1
    assert "storage" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


def test_window_opens(frozen: Frozen, tmp_path: Path) -> None:
    report = tmp_path / "report.jsonl"
    variables = environment(tmp_path / "data") | {"INVOICEXT_STARTUP_REPORT": str(report)}
    done = subprocess.run([frozen.program("invoicext-desktop")], env=variables, timeout=START_SECONDS, check=False)
    assert done.returncode == 0
    events = [json.loads(line)["event"] for line in report.read_text(encoding="utf-8").splitlines()]
    assert events == ["painted", "usable"]


def test_version(frozen: Frozen, tmp_path: Path) -> None:
    done = frozen.run("invoicext", "--version", data_dir=tmp_path / "data")
    assert (done.returncode, done.stdout.strip()) == (0, f"invoicext {__version__}")


def test_reads_in_worker_processes(frozen: Frozen, sample: Path, tmp_path: Path) -> None:
    again = sample.with_name("again.pdf")
    shutil.copy(sample, again)
    done = frozen.run("invoicext", "extract", "-j", "2", str(sample), str(again), data_dir=tmp_path / "data")
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["file"] for line in lines] == [str(sample), str(again)]
    assert [line["data"]["totals"]["total"] for line in lines] == [148.44, 148.44]


@pytest.mark.parametrize("kind", ["HEIF", "WEBP", "TIFF"])
def test_looks_at_pictures(frozen: Frozen, tmp_path: Path, kind: str) -> None:
    """All that belongs to their libraries is there: nothing is written on this one."""
    path = tmp_path / "picture"
    path.write_bytes(saved(drawn(), kind))
    done = frozen.run("invoicext", "extract", str(path), data_dir=tmp_path / "data")
    assert json.loads(done.stdout)["error"]["code"] == "no_text"


def test_serves(frozen: Frozen, tmp_path: Path) -> None:
    data_dir = tmp_path / "data"
    with subprocess.Popen(
        [frozen.program("invoicext"), "serve", "--port", "0"],
        env=environment(data_dir),
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        try:
            assert server.stdout is not None
            address = re.search(r"http://\S+", server.stdout.readline())
            assert address is not None
            with pytest.raises(urllib.error.HTTPError) as refused:
                urllib.request.urlopen(f"{address.group()}/invoices", timeout=START_SECONDS)
            with refused.value:
                assert refused.value.code == 401
        finally:
            server.terminate()
        assert server.wait(START_SECONDS) == 0


def test_licences_come_along(frozen: Frozen) -> None:
    assert "GNU AFFERO GENERAL PUBLIC LICENSE" in (frozen.folder / "LICENSE").read_text(encoding="utf-8")
    others = (frozen.folder / "THIRD_PARTY_LICENSES.txt").read_text(encoding="utf-8")
    for name in ("Python 3", "PySide6_Essentials", "pymupdf", "SQLAlchemy", "GNU LESSER GENERAL PUBLIC LICENSE"):
        assert name in others


def test_what_only_development_needs_stays_out(frozen: Frozen) -> None:
    inside = {path.name for path in (frozen.folder / "_internal").iterdir()}
    assert not inside & set(DEVELOPMENT_ONLY)
    assert not list(frozen.folder.rglob("*Qml*"))

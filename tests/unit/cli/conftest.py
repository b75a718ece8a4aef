"""The commands run in this process, over a real data folder; only the reading of documents is prepared."""

from __future__ import annotations

from pathlib import Path

import pytest

from fakes.backend import FakeBackend
from invoicext_desktop.cli.main import main
from invoicext_desktop.services.app import Services
from invoicext_desktop.settings.places import default_data_dir
from support import open_with
from unit.cli.command_runner import Finished, Run


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> FakeBackend:
    """What reads, with or without a data folder."""
    fake = FakeBackend()
    for place in ("extraction", "mails"):
        monkeypatch.setattr(f"invoicext_desktop.services.{place}.LocalBackend", lambda jobs: fake)
    return fake


@pytest.fixture
def served() -> list[tuple[str, int]]:
    """Where `serve` was asked to listen."""
    return []


@pytest.fixture
def opened() -> list[int | None]:
    """With how many jobs each data folder was opened."""
    return []


@pytest.fixture
def run(
    backend: FakeBackend,
    capfdbinary: pytest.CaptureFixture[bytes],
    served: list[tuple[str, int]],
    opened: list[int | None],
) -> Run:
    def open_services(data_dir: Path | None = None, *, jobs: int | None = None) -> Services:
        opened.append(jobs)
        return open_with(data_dir or default_data_dir(), backend)

    def serve(services: Services, host: str, port: int) -> int:
        served.append((host, port))
        return 0

    def run_it(*arguments: str | Path) -> Finished:
        capfdbinary.readouterr()
        status = main([str(argument) for argument in arguments], open_services=open_services, serve=serve)
        out, err = capfdbinary.readouterr()
        return Finished(status, out.decode(), err.decode())

    return run_it


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that the commands run in."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder

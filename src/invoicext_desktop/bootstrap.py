"""Composition root: puts the parts together and hands them to a front end. Decides nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from invoicext_desktop.settings.places import default_data_dir

if TYPE_CHECKING:
    from collections.abc import Sequence

    from invoicext_desktop.services.app import Services


def open_services(data_dir: Path | None = None, *, jobs: int | None = None) -> Services:
    """The services over a data folder (None: the default one), made or upgraded as needed.

    `jobs` documents are read at the same time (None: as many as there are cores). Reading in the
    background, learning from corrections and watching for other processes start with `services.reading.start()`,
    `services.learning.start()`, `services.watching.start()` (watched folders) and `services.watch()`.
    Raises StorageError.
    """
    from invoicext_desktop.backends.local import LocalBackend
    from invoicext_desktop.services.app import Services
    from invoicext_desktop.services.store import Store

    store = Store.open(data_dir or default_data_dir())
    return Services(store, LocalBackend(jobs))


def run_desktop(
    files: Sequence[str], *, data_dir: Path | None, company: str | None, self_test: bool, debug: bool, started: float
) -> int:
    """The window, or its self-test. Returns the exit status."""
    folder = data_dir or default_data_dir()

    def open_them() -> Services:
        # On the thread that opens the folder: the first frame waits for none of this.
        from invoicext_desktop.diagnostics.logs import start_logging

        start_logging(folder, debug=debug)
        return open_services(folder)

    if self_test:
        from invoicext_desktop.ui.self_test import run_self_test

        return run_self_test(open_them, folder)
    from invoicext_desktop.ui.application import run_window

    return run_window(open_them, files=files, company=company, data_dir=folder, started=started)


def run_command_line(argv: Sequence[str] | None) -> int:
    """The command line. Returns the exit status."""
    from invoicext_desktop.cli.main import main

    def serve(services: Services, host: str, port: int) -> int:
        from invoicext_desktop.server.run import serve as serve_api

        return serve_api(services, host, port)

    return main(argv, open_services=open_services, serve=serve)

"""What every command shares: the options that each of them takes, and the way to the services."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import click

from invoicext_desktop import __version__

if TYPE_CHECKING:
    from invoicext_desktop.domain.company import Company
    from invoicext_desktop.services.app import Services

Command = TypeVar("Command", bound=Callable[..., Any])


class OpenServices(Protocol):
    def __call__(self, data_dir: Path | None = None, *, jobs: int | None = None) -> Services: ...


class Serve(Protocol):
    def __call__(self, services: Services, host: str, port: int, /) -> int: ...


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Closing is quick and has to be finished: a second Ctrl-C changes nothing."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@dataclass(slots=True)
class Front:
    """What bootstrap handed in, and what the person asked for."""

    open_services: OpenServices
    serve: Serve
    data_dir: Path | None = None
    company: str | None = None
    debug: bool = False

    @contextmanager
    def services(self, jobs: int | None = None) -> Iterator[Services]:
        """The services over the chosen data folder, closed afterwards. Raises StorageError."""
        opened = self.open_services(self.data_dir, jobs=jobs)
        try:
            yield opened
        finally:
            with uninterrupted():
                opened.close()

    def chosen_company(self, services: Services) -> Company:
        """The one that `--company` names, else the first. Raises NotFoundError."""
        return services.companies.find(self.company) if self.company else services.companies.default()


pass_front = click.make_pass_decorator(Front)


def _remember(name: str) -> Callable[[click.Context, click.Parameter, Any], None]:
    def remember(context: click.Context, _: click.Parameter, value: Any) -> None:
        front = context.find_object(Front)
        if front is not None and value:
            setattr(front, name, value)

    return remember


def common_options(command: Command) -> Command:
    """--data-dir, --company, --debug, --version: the same before and after a command's name."""
    folder = click.Path(file_okay=False, path_type=Path)
    options = (
        click.option(
            "--data-dir",
            type=folder,
            expose_value=False,
            callback=_remember("data_dir"),
            help="The data folder. [default: $INVOICEXT_DATA_DIR, else the platform's own place]",
        ),
        click.option(
            "--company",
            metavar="NAME",
            expose_value=False,
            callback=_remember("company"),
            help="The company whose books these are. [default: the first]",
        ),
        click.option(
            "--debug",
            is_flag=True,
            expose_value=False,
            callback=_remember("debug"),
            help="Log everything to standard error, with tracebacks.",
        ),
        click.version_option(__version__, prog_name="invoicext", message="%(prog)s %(version)s"),
    )
    for option in reversed(options):
        command = option(command)
    return command

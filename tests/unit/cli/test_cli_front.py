from __future__ import annotations

import io
import logging
import os
import re
from pathlib import Path

import pytest

from fakes.backend import FakeBackend
from invoicext_desktop import __version__
from invoicext_desktop.cli.main import main
from invoicext_desktop.cli.progress import ProgressBar
from invoicext_desktop.domain.access import Plan, Scope
from invoicext_desktop.domain.errors import AuthenticationError, InvoiceXTError
from invoicext_desktop.services.app import Services
from support import open_with
from unit.cli.command_runner import Run

COMMANDS = [(), ("extract",), ("keys",), ("keys", "create"), ("keys", "list"), ("keys", "revoke"), ("serve",)]


def test_every_command_takes_the_same_options(run: Run) -> None:
    for command in COMMANDS:
        shown = run(*command, "--help")
        assert shown.status == 0
        for option in ("--data-dir", "--company", "--debug", "--version", "--help"):
            assert (command, option in shown.out) == (command, True)
        version = run(*command, "--version")
        assert (version.status, version.out) == (0, f"invoicext {__version__}\n")


def test_commands_of_later_stages_are_absent(run: Run) -> None:
    for name in ("connect", "connections", "publish", "mapping"):
        assert run(name).status == 2
    assert re.findall(r"^  (\w+)  ", run("--help").out.partition("Commands:")[2], re.MULTILINE) == [
        "extract", "keys", "reconcile", "serve", "statement"
    ]  # fmt: skip


def test_no_command_is_wrong_usage_and_shows_the_help(run: Run) -> None:
    done = run()
    assert (done.status, done.out) == (2, "")
    assert "Commands:" in done.err


def test_a_key_is_printed_once_and_works(run: Run, home: Path) -> None:
    done = run("keys", "create", "--name", "Shop", "--scopes", "invoices:read, invoices:write", "--plan", "business")
    assert done.status == 0
    secret = done.out.strip()
    assert re.fullmatch(r"sk_live_[A-Za-z0-9]{20,}", secret)
    assert secret not in done.err
    services = open_with(Path(os.environ["INVOICEXT_DATA_DIR"]), FakeBackend())
    try:
        key = services.keys.authenticate(secret)
        assert key.name == "Shop"
        assert key.plan is Plan.BUSINESS
        assert key.scopes == {Scope.INVOICES_READ, Scope.INVOICES_WRITE}
        assert key.company_id == services.companies.default().id
        listed = run("keys", "list")
        assert key.id in listed.out
        assert secret not in listed.out
        assert "invoices:read,invoices:write" in listed.out
        assert run("keys", "revoke", key.id).status == 0
        with pytest.raises(AuthenticationError):
            services.keys.authenticate(secret)
        assert "revoked" in run("keys", "list").out
    finally:
        services.close()


def test_a_test_key(run: Run) -> None:
    done = run("keys", "create", "--name", "T", "--scopes", "invoices:read", "--test")
    assert done.out.startswith("sk_test_")


def test_keys_that_cannot_be_made_or_found(run: Run) -> None:
    unknown = run("keys", "create", "--name", "x", "--scopes", "invoices:read,everything")
    assert unknown.status == 2
    assert "everything" in unknown.error
    assert run("keys", "create", "--name", "x", "--scopes", ",").status == 2
    for arguments in (("keys", "revoke", "key_none"), ("keys", "create", "--name", " ", "--scopes", "invoices:read")):
        done = run(*arguments)
        assert done.status == 1
        assert done.error.startswith("invoicext: ")


def test_serve_is_handed_the_address(run: Run, served: list[tuple[str, int]]) -> None:
    assert run("serve").status == 0
    assert run("serve", "--host", "0.0.0.0", "--port", "0").status == 0
    assert served == [("127.0.0.1", 8765), ("0.0.0.0", 0)]


@pytest.mark.parametrize(
    ("error", "status", "line"),
    [
        (InvoiceXTError("It is broken.", hint="Mend it."), 1, "invoicext: It is broken. Mend it."),
        (RuntimeError("odd"), 1, "invoicext: internal error: RuntimeError: odd (run it again with --debug)"),
        (KeyboardInterrupt(), 130, ""),
    ],
)
def test_every_end_is_a_status_and_a_line_at_most(
    capsys: pytest.CaptureFixture[str], error: BaseException, status: int, line: str
) -> None:
    def failing(data_dir: Path | None = None, *, jobs: int | None = None) -> Services:
        raise error

    def serve(services: Services, host: str, port: int) -> int:
        return 0

    assert main(["serve"], open_services=failing, serve=serve) == status
    assert capsys.readouterr().err.strip() == line
    assert main(["serve", "--debug"], open_services=failing, serve=serve) == status
    assert ("Traceback" in capsys.readouterr().err) is bool(line)


def test_logs_go_nowhere_unless_somebody_asks(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def noisy(data_dir: Path | None = None, *, jobs: int | None = None) -> Services:
        logging.getLogger("invoicext_desktop.test").warning("something odd")
        raise InvoiceXTError

    def serve(services: Services, host: str, port: int) -> int:
        return 0

    monkeypatch.delenv("INVOICEXT_LOG", raising=False)
    main(["serve"], open_services=noisy, serve=serve)
    assert "odd" not in capsys.readouterr().err
    monkeypatch.setenv("INVOICEXT_LOG", "warning")
    main(["serve"], open_services=noisy, serve=serve)
    assert "odd" in capsys.readouterr().err


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_bar_is_drawn_on_a_terminal_and_taken_away() -> None:
    out = Terminal()
    with ProgressBar(4, out=out) as bar:
        bar.step("a\x1b.pdf")
        bar.clear()
        bar.step("b.pdf")
    text = out.getvalue()
    assert "1/4 a?.pdf" in text
    assert "2/4 b.pdf" in text
    assert text.endswith("\r\x1b[2K")


def test_no_bar_where_nobody_looks_or_for_one_file() -> None:
    for total, out in ((4, io.StringIO()), (1, Terminal())):
        with ProgressBar(total, out=out) as bar:
            bar.step("a.pdf")
        assert out.getvalue() == ""

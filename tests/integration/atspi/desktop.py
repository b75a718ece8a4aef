"""A screen, a session bus and a screen reader's client of our own; programs are started on them."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import psutil

T = TypeVar("T")
Node = dict[str, Any]
DRIVER = Path(__file__).with_name("driver.py")
PROGRAM = Path(sys.executable).with_name("invoicext-desktop")
SYSTEM_PYTHON = "/usr/bin/python3"
TOOLS = ("Xvfb", "dbus-daemon", "xdotool")


def missing() -> str:
    """What this machine lacks to be driven from outside; empty where nothing is."""
    lacking = [tool for tool in TOOLS if shutil.which(tool) is None]
    if lacking:
        return f"not on this machine: {', '.join(lacking)}"
    probe = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    python = shutil.which(SYSTEM_PYTHON)
    if python is None or subprocess.run([python, "-c", probe], capture_output=True, check=False).returncode:
        return f"{SYSTEM_PYTHON} has no AT-SPI bindings (python3-gi, gir1.2-atspi-2.0)"
    services = (
        "/usr/share/dbus-1/services/org.a11y.Bus.service",
        "/usr/local/share/dbus-1/services/org.a11y.Bus.service",
    )
    return "" if any(Path(name).exists() for name in services) else "the AT-SPI bus (at-spi2-core) is not installed"


def until(ask: Callable[[], T | None], what: str, seconds: float = 20.0) -> T:
    """What `ask` gives as soon as it gives something."""
    end = time.monotonic() + seconds
    while not (given := ask()):
        assert time.monotonic() < end, f"did not come to pass: {what}"
        time.sleep(0.05)
    return given


class Desktop:
    """A screen with its session bus. `close` ends everything that was started on it."""

    def __init__(self, folder: Path, size: str = "1280x900x24") -> None:
        self.folder = folder
        self._processes: list[subprocess.Popen[str]] = []
        reading, writing = os.pipe()
        self._start(["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"], fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as told:
            display = told.readline().strip()
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DBUS_", "AT_SPI"))},
            "DISPLAY": f":{display}",
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(_private(folder / "run")),
            "HOME": str(_private(folder / "home")),
            "LC_ALL": "C.UTF-8",
        }
        bus = self._start(["dbus-daemon", "--session", "--nofork", "--print-address=1"])
        assert bus.stdout is not None
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self._driver = self._start([SYSTEM_PYTHON, str(DRIVER)])

    def _start(self, command: Sequence[str], fds: tuple[int, ...] = ()) -> subprocess.Popen[str]:
        with (self.folder / "desktop.log").open("a") as log:
            started = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                env=getattr(self, "environment", None),
                pass_fds=fds,
            )
        self._processes.append(started)
        return started

    def ask(self, do: str, **arguments: object) -> Any:
        """One command to the screen reader's client."""
        assert self._driver.stdin is not None
        assert self._driver.stdout is not None
        self._driver.stdin.write(json.dumps({"do": do, **arguments}) + "\n")
        self._driver.stdin.flush()
        line = self._driver.stdout.readline()
        assert line, "the client of AT-SPI has ended; see desktop.log"
        answer = json.loads(line)
        if "error" in answer:
            raise LookupError(answer["error"])
        return answer["answer"]

    def keys(self, *keys: str) -> None:
        """Real keys to the window that has the focus."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], env=self.environment, check=True)

    def type(self, text: str) -> None:
        subprocess.run(["xdotool", "type", "--delay", "5", text], env=self.environment, check=True)

    def close(self) -> None:
        below = [child for process in self._processes for child in _below(process.pid)]
        for process in reversed(self._processes):
            process.terminate()
        for process in self._processes:
            with process:
                process.wait(10)
        _, alive = psutil.wait_procs([*below, *self._on_this_bus()], timeout=5)
        for left in alive:
            with contextlib.suppress(psutil.NoSuchProcess):
                left.kill()
        psutil.wait_procs(alive, timeout=5)

    def _on_this_bus(self) -> list[psutil.Process]:
        """What the bus has started, wherever it hangs in the tree of processes."""
        mine = self.environment["DBUS_SESSION_BUS_ADDRESS"]
        found = []
        for process in psutil.process_iter():
            with contextlib.suppress(psutil.Error):
                if process.environ().get("DBUS_SESSION_BUS_ADDRESS") == mine:
                    found.append(process)
        return found


class Program:
    """The real program on a desktop, found and used by the names of its controls."""

    def __init__(self, desktop: Desktop, data_dir: Path, *arguments: str, always_on: bool = True) -> None:
        self.desktop = desktop
        self.data_dir = data_dir
        always = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"} if always_on else {}
        self._said = (desktop.folder / "program.log").open("w+")
        self._process = subprocess.Popen(
            [str(PROGRAM), "--data-dir", str(data_dir), *arguments],
            env={**desktop.environment, **always},
            stdout=self._said,
            stderr=subprocess.STDOUT,
        )
        self.pid = self._process.pid

    def find(self, name: str | None = None, role: str | None = None) -> list[Node]:
        """The controls on the screen that have this name (their own or their label's) and role."""
        found: list[Node] = self.desktop.ask("find", pid=self.pid, name=name, role=role)
        return found

    def one(self, name: str, role: str | None = None) -> Node:
        """The one control of this name, as soon as it is there."""
        found = until(lambda: self._controls(name, role), f"{role or 'control'} {name!r}", 30)
        assert len(found) == 1, f"{len(found)} controls are called {name!r}: {found}"
        return found[0]

    def _controls(self, name: str, role: str | None) -> list[Node]:
        """A label beside a control has its name too, and is not the control."""
        return [node for node in self.find(name, role) if role is not None or node["role"] != "label"]

    def now(self, node: Node) -> Node:
        """The control as it is now."""
        picture: Node = self.desktop.ask("read", node=node["id"])
        return picture

    def wait_text(self, node: Node, text: str) -> None:
        until(lambda: self.now(node)["text"] == text, f"{node['name']} says {text!r}, not {self.now(node)['text']!r}")

    def wait_state(self, node: Node, state: str) -> None:
        until(lambda: state in self.now(node)["states"], f"{node['name']} is {state}")

    def press(self, name: str) -> None:
        """Press a button, as soon as it can be pressed."""
        button = self.one(name, "push button")
        self.wait_state(button, "enabled")
        self.desktop.ask("act", node=button["id"], action="Press")

    def focus(self, node: Node) -> None:
        self.desktop.ask("focus", node=node["id"])
        self.wait_state(node, "focused")

    def to_front(self) -> None:
        """Give the window the keyboard."""
        window = until(self._windows, "a window on the screen")
        give = ["xdotool", "windowfocus", "--sync", window[0]]
        subprocess.run(give, env=self.desktop.environment, check=True, timeout=20)

    def _windows(self) -> list[str]:
        find = ["xdotool", "search", "--onlyvisible", "--pid", str(self.pid)]
        return subprocess.run(
            find, env=self.desktop.environment, capture_output=True, text=True, check=False
        ).stdout.split()

    def family(self) -> list[psutil.Process]:
        return [psutil.Process(self.pid), *_below(self.pid)]

    def kill(self) -> None:
        """kill -9. Its workers have to see it and end too."""
        family = self.family()
        self._process.kill()
        self._process.wait(10)
        self._end(family)

    def close(self) -> int:
        """Close the window as a person does; the exit status."""
        family = self.family()
        self.to_front()
        self.desktop.keys("ctrl+q")
        status = self._process.wait(20)
        self._end(family)
        return status

    def _end(self, family: list[psutil.Process]) -> None:
        _, alive = psutil.wait_procs(family, timeout=10)
        assert not alive, f"outlived the program: {alive}"

    @property
    def said(self) -> str:
        """Everything on standard output and standard error: nothing, where all is well."""
        self._said.flush()
        self._said.seek(0)
        return self._said.read()

    def stop(self) -> None:
        """After the test, whatever became of it."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait(10)
        self._said.close()


def _below(pid: int) -> list[psutil.Process]:
    with contextlib.suppress(psutil.NoSuchProcess):
        return psutil.Process(pid).children(recursive=True)
    return []


def _private(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


@contextlib.contextmanager
def started(desktop: Desktop, data_dir: Path, *arguments: str, always_on: bool = True) -> Iterator[Program]:
    """The program, ended for certain afterwards."""
    program = Program(desktop, data_dir, *arguments, always_on=always_on)
    try:
        yield program
    finally:
        program.stop()

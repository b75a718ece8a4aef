"""Parts below the window: threads, bursts of events, one instance, faults."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from invoicext_desktop.services.events import EventBus, InvoicesChanged, ReadingProgress, StoreChanged
from invoicext_desktop.ui.events_bridge import EventsBridge
from invoicext_desktop.ui.faults import Faults
from invoicext_desktop.ui.instance_name import instance_name, may_be_open
from invoicext_desktop.ui.single_instance import Handed, InstanceServer, hand_over
from invoicext_desktop.ui.tasks import Lane, TaskRunner


def test_a_burst_from_other_threads_is_told_once(qtbot: QtBot) -> None:
    bus = EventBus()
    bridge = EventsBridge(bus)
    told: list[tuple[frozenset[str], frozenset[str]]] = []
    bridge.invoices_changed.connect(lambda added, changed, _: told.append((added, changed)))
    reading: list[ReadingProgress] = []
    bridge.reading.connect(reading.append)

    def burst(name: str) -> None:
        for number in range(50):
            bus.publish(InvoicesChanged("co", added=frozenset({f"{name}{number}"}), changed=frozenset({"x"})))
            bus.publish(ReadingProgress(number, 50))
        bus.publish(StoreChanged())

    threads = [threading.Thread(target=burst, args=[name]) for name in "ab"]
    with qtbot.waitSignal(bridge.everything_changed, timeout=5000):
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(told) == 1
    assert len(told[0][0]) == 100
    assert reading[-1].done == 49
    bridge.close()


def test_tasks_answer_on_the_gui_thread(qtbot: QtBot) -> None:
    tasks = TaskRunner()
    seen: list[object] = []
    here = threading.get_ident()
    tasks.run(threading.get_ident, done=lambda there: seen.append((there != here, threading.get_ident() == here)))
    error = ValueError("no")

    def fail() -> None:
        raise error

    tasks.run(fail, failed=seen.append, lane=Lane.POOL)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert set(map(str, seen)) == {"(True, True)", "no"}
    tasks.close()


def test_nobody_is_told_who_is_gone_or_does_not_want_to_know(qtbot: QtBot) -> None:
    tasks = TaskRunner()
    gate, owner, told = threading.Event(), QObject(), list[str]()
    tasks.run(gate.wait, done=lambda _: told.append("owner"), owner=owner)
    tasks.run(gate.wait, done=lambda _: told.append("cancelled")).cancel()
    tasks.run(gate.wait, done=lambda _: told.append("wanted"))
    owner.deleteLater()
    qtbot.wait(0)
    gate.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert told == ["wanted"]
    tasks.close()


def test_closing_finishes_what_was_started() -> None:
    tasks, done = TaskRunner(), list[int]()
    for number in range(20):
        tasks.run(lambda number=number: done.append(number))  # type: ignore[misc]
    tasks.close()
    assert done == list(range(20))
    tasks.run(lambda: done.append(99))
    assert 99 not in done


def test_nobody_is_there_to_hand_over_to(qtbot: QtBot, tmp_path: Path) -> None:
    assert not may_be_open(tmp_path)
    assert hand_over(tmp_path, ["a.pdf"]) == Handed.NOBODY


SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from invoicext_desktop.ui.single_instance import hand_over
app = QCoreApplication([])
print(hand_over(Path(sys.argv[1]), sys.argv[2:]))
"""


def second_start(folder: Path, *files: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", SECOND, str(folder), *files]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=folder)


def test_a_second_start_hands_its_files_to_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    server = InstanceServer(tmp_path)
    assert may_be_open(tmp_path)
    InstanceServer(tmp_path).close()  # started in the same moment: it leaves the first one its place
    with second_start(tmp_path, "a.pdf") as process:
        with qtbot.waitSignal(server.files_given, timeout=10_000) as given:
            pass
        assert process.stdout is not None
        assert process.stdout.read().strip() == Handed.TAKEN
    assert given.args == [[str(tmp_path / "a.pdf")]]
    server.close()


def test_a_first_that_does_not_answer_is_not_waited_for(qtbot: QtBot, tmp_path: Path) -> None:
    deaf = QLocalServer()
    assert deaf.listen(instance_name(tmp_path))
    assert hand_over(tmp_path, []) == Handed.SILENT
    deaf.close()


def test_what_a_killed_window_left_is_no_obstacle(qtbot: QtBot, tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "app = QCoreApplication([]); from invoicext_desktop.ui.single_instance import InstanceServer;"
        "server = InstanceServer(Path(sys.argv[1])); os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert hand_over(tmp_path, []) == Handed.NOBODY
    server = InstanceServer(tmp_path)
    with second_start(tmp_path) as process:
        with qtbot.waitSignal(server.files_given, timeout=10_000):
            pass
        assert process.stdout is not None
        assert process.stdout.read().strip() == Handed.TAKEN
    server.close()


def test_faults_are_heard_and_the_hooks_given_back(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    before = sys.excepthook, threading.excepthook
    faults = Faults()
    heard: list[BaseException] = []
    faults.happened.connect(heard.append)
    sys.excepthook(ValueError, ValueError("here"), None)
    thread = threading.Thread(target={}.pop, args=["nothing"])
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert [type(error) for error in heard] == [ValueError, KeyError]
    faults.close()
    assert (sys.excepthook, threading.excepthook) == before
    assert "Uncaught" in caplog.text

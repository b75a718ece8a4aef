"""One window a data folder: a second start hands its files to the first and ends."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from invoicext_desktop.ui.instance_name import instance_name, may_be_open

ANSWER_MS = 2_000
OK = b"ok\n"


def _answers(name: str) -> bool:
    """Whether a living window listens: one that was started in the same moment, say."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket.waitForConnected(ANSWER_MS)


class Handed:
    """What became of the files that were handed over."""

    NOBODY = "nobody"
    TAKEN = "taken"
    SILENT = "silent"


def hand_over(data_dir: Path, files: Sequence[str]) -> str:
    """Give the files to the window that is open on this folder; `Handed` says what became of them."""
    socket = QLocalSocket()
    socket.connectToServer(instance_name(data_dir))
    if not socket.waitForConnected(ANSWER_MS):
        return Handed.NOBODY
    paths = [str(Path(name).absolute()) for name in files]
    socket.write(json.dumps(paths).encode() + b"\n")
    socket.flush()
    answered = socket.waitForReadyRead(ANSWER_MS) and bytes(socket.readAll().data()) == OK
    socket.disconnectFromServer()
    return Handed.TAKEN if answered else Handed.SILENT


class InstanceServer(QObject):
    """Listens for second starts. `files_given` has their absolute paths, none where there were none."""

    files_given = Signal(object)

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._callers: set[QLocalSocket] = set()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = instance_name(data_dir)
        # Listening with restricted access takes the name from whoever has it: ask first. What is there
        # and does not answer was left behind by a window that was killed.
        if not (may_be_open(data_dir) and _answers(name)):
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        self._server.close()
        for socket in list(self._callers):
            socket.abort()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setParent(self)
            self._callers.add(socket)
            socket.readyRead.connect(self._on_ready)
            socket.disconnected.connect(self._on_gone)
            self._read(socket)

    def _on_ready(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read(socket)

    def _on_gone(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._callers.discard(socket)
            socket.deleteLater()

    def _read(self, socket: QLocalSocket) -> None:
        while socket.canReadLine():
            line = bytes(socket.readLine().data())
            try:
                paths = json.loads(line)
            except ValueError:
                socket.abort()
                return
            socket.write(OK)
            socket.flush()
            self.files_given.emit([path for path in paths if isinstance(path, str)] if isinstance(paths, list) else [])

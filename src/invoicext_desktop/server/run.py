"""Serving until it is told to stop."""

from __future__ import annotations

import contextlib
import errno
import logging
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator

import uvicorn
from fastapi import FastAPI
from uvicorn.server import HANDLED_SIGNALS

from invoicext_desktop.server.app import create_app
from invoicext_desktop.server.context import PREFIX
from invoicext_desktop.services.app import Services

STOPPED, FAILED = 0, 1
#: What is being answered may finish; reading that takes longer is done at the next start.
GRACE_SECONDS = 20


def serve(services: Services, host: str, port: int) -> int:
    """Serve at `host` and `port` (0: any free one) until SIGINT or SIGTERM. Returns the exit status."""
    try:
        listener = listen(host, port)
    except OSError as error:
        print(f"invoicext serve: {_why_not(error, host, port)}", file=sys.stderr)  # noqa: T201 - one line for the person
        return FAILED
    with listener:
        services.reading.start()
        services.learning.start()
        services.watching.start()
        ApiServer(create_app(services), announce=_announce).serve_at(listener)
    return STOPPED


def listen(host: str, port: int) -> socket.socket:
    """A listening socket. Raises OSError."""
    family, kind, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
    listener = socket.socket(family, kind)
    try:
        if sys.platform != "win32":  # there it would let two servers share a port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(socket.SOMAXCONN)
    except OSError:
        listener.close()
        raise
    return listener


def url_of(listener: socket.socket) -> str:
    """Where the API is."""
    host, port = listener.getsockname()[:2]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}{PREFIX}"


class ApiServer(uvicorn.Server):
    """uvicorn that says when it is ready and ends by returning: what is open is then closed in order."""

    def __init__(self, app: FastAPI, *, announce: Callable[[str], None]) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                log_config=None,
                access_log=False,
                server_header=False,
                lifespan="off",
                timeout_graceful_shutdown=GRACE_SECONDS,
            )
        )
        logging.getLogger("uvicorn.access").disabled = True  # it has queries, with names in them; the gate logs
        self._announce = announce
        self.url = ""

    def serve_at(self, listener: socket.socket) -> None:
        self.url = url_of(listener)
        self.run(sockets=[listener])

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._announce(self.url)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """As uvicorn does it, but a signal that ended the server does not end the process as well."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, self.handle_exit) for number in HANDLED_SIGNALS}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def _announce(url: str) -> None:
    print(f"InvoiceXT API v1 at {url}", flush=True)  # noqa: T201 - the one line that says it is ready


def _why_not(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"port {port} of {host} is in use: choose another with --port."
    if isinstance(error, PermissionError):
        return f"port {port} of {host} is not allowed: choose one above 1023 with --port."
    return f"{host} port {port} cannot be listened at: {error.strerror or error}."

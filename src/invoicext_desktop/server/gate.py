"""What every request passes: an id, its key, the key's limit, one line in the log."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

import anyio
from anyio.to_thread import run_sync
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from invoicext_desktop.domain.access import ApiKey
from invoicext_desktop.domain.errors import AuthenticationError, InvoiceXTError
from invoicext_desktop.server.context import PREFIX, RequestContext, base_url_of, context_of
from invoicext_desktop.server.errors import ApiError, respond, translate
from invoicext_desktop.server.limits import RateLimiter
from invoicext_desktop.wire.envelope import ErrorCode

log = logging.getLogger(__name__)
access = logging.getLogger("invoicext_desktop.server.access")

#: Open to everyone and counted for nobody: whether the server is there, and how to use it.
OPEN = (f"{PREFIX}/ping", f"{PREFIX}/docs", f"{PREFIX}/openapi.json")
#: How long, and how much, a caller who is refused may go on sending before the connection is closed.
DRAIN_SECONDS = 5.0
DRAIN_BYTES = 100 * 1024 * 1024

Authenticate = Callable[[str], ApiKey]


class Gate:
    """ASGI middleware. Nothing leaves it without an envelope, whatever happens inside."""

    def __init__(self, app: ASGIApp, *, authenticate: Authenticate, limiter: RateLimiter) -> None:
        self._app = app
        self._authenticate = authenticate
        self._limiter = limiter

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        context = RequestContext(base_url_of(scope))
        scope.setdefault("state", {})["context"] = context
        exchange = Exchange(scope, receive, send)
        try:
            await self._admit(scope, context)
            await self._app(scope, exchange.receive, exchange.send)
        except ApiError as error:
            await respond(context, error)(scope, exchange.receive, exchange.send)
        except Exception:  # boundary: a defect is an answer too, and the server goes on
            log.exception("%s failed", context.request_id)
            if exchange.status is not None:
                raise
            await respond(context, _internal())(scope, exchange.receive, exchange.send)
        finally:
            _log(scope, context, exchange.status)

    async def _admit(self, scope: Scope, context: RequestContext) -> None:
        """Find out who calls and count it. Raises ApiError for a key that has used up its hour."""
        secret = _bearer(scope)
        if secret is None:
            return
        try:
            context.key = key = await run_sync(self._authenticate, secret)
        except AuthenticationError:
            context.refused = True
            return
        except InvoiceXTError as error:
            raise translate(error) from error
        if scope["path"].startswith(OPEN):
            context.rate = self._limiter.look(key)
            return
        context.rate = rate = self._limiter.hit(key)
        if not rate.allowed:
            wait = rate.retry_after
            raise ApiError(
                ErrorCode.RATE_LIMIT_EXCEEDED,
                f"Rate limit exceeded. Retry after {wait} {'second' if wait == 1 else 'seconds'}.",
                headers={"Retry-After": str(wait)},
            )


class Exchange:
    """The two ends of a request: adds our headers, and lets a refused caller finish sending.

    A server that answers and closes while a body is still coming makes many clients lose the
    answer; so the answer goes out whole first, then what still comes is thrown away, for a while.
    """

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._context = context_of(scope)
        self._receive = receive
        self._send = send
        headers = dict(scope["headers"])
        self._has_body = b"transfer-encoding" in headers or headers.get(b"content-length", b"0") != b"0"
        self._waits = headers.get(b"expect", b"").lower() == b"100-continue"
        self.status: int | None = None

    async def receive(self) -> Message:
        message = await self._receive()
        self._waits = False
        if message["type"] == "http.disconnect" or not message.get("more_body", False):
            self._has_body = False
        return message

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            message = {**message, "headers": [*message["headers"], *self._headers()]}
        elif self._has_body and not self._waits and not message.get("more_body", False):
            await self._send({**message, "more_body": True})
            await self._drain()
            message = {"type": "http.response.body", "body": b"", "more_body": False}
        await self._send(message)

    def _headers(self) -> list[tuple[bytes, bytes]]:
        found = {"X-Request-Id": self._context.request_id}
        rate = self._context.rate
        if rate is not None:
            found["X-RateLimit-Limit"] = str(rate.limit)
            found["X-RateLimit-Remaining"] = str(rate.remaining)
            found["X-RateLimit-Reset"] = str(rate.reset)
        return [(name.encode("ascii"), value.encode("ascii")) for name, value in found.items()]

    async def _drain(self) -> None:
        left = DRAIN_BYTES
        with anyio.move_on_after(DRAIN_SECONDS):
            while self._has_body and left > 0:
                left -= len((await self.receive()).get("body", b""))


def _bearer(scope: Scope) -> str | None:
    """The key that was sent, whole; None where none was."""
    for name, value in scope["headers"]:
        if name == b"authorization":
            scheme, _, secret = value.decode("latin-1").partition(" ")
            return secret.strip() if scheme.lower() == "bearer" and secret.strip() else None
    return None


def _internal() -> ApiError:
    return ApiError(ErrorCode.PROCESSING_ERROR, "An internal error occurred. The server's log has the details.")


def _log(scope: Scope, context: RequestContext, status: int | None) -> None:
    """Never the query (it has names), never the key itself."""
    access.info(
        "request_id=%s method=%s path=%s status=%s ms=%.1f key=%s",
        context.request_id,
        scope["method"],
        _route(scope),
        status or "-",
        (time.perf_counter() - context.started) * 1000,
        context.key.id if context.key else "-",
    )


def _route(scope: Scope) -> str:
    """The route as it is declared: an address that was made up does not get into the log."""
    return str(getattr(scope.get("route"), "path", "-"))

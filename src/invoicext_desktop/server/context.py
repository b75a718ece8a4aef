"""What is known of one request while it is answered."""

from __future__ import annotations

import datetime as dt
import re
import time
from dataclasses import dataclass, field

from starlette.types import Scope as AsgiScope

from invoicext_desktop.domain.access import ApiKey
from invoicext_desktop.server.limits import RateState
from invoicext_desktop.wire.envelope import Meta, new_request_id

PREFIX = "/api/v1"
_HOST = re.compile(rb"[A-Za-z0-9._-]+(:\d{1,5})?|\[[0-9A-Fa-f:.]+\](:\d{1,5})?")


@dataclass(slots=True)
class RequestContext:
    """`key` is None without a valid key; `refused` says that one was sent and is not valid."""

    base_url: str
    request_id: str = field(default_factory=new_request_id)
    started: float = field(default_factory=time.perf_counter)
    key: ApiKey | None = None
    refused: bool = False
    rate: RateState | None = None

    def meta(self) -> Meta:
        return Meta(timestamp=dt.datetime.now(dt.UTC), request_id=self.request_id)

    def docs_url(self, page: str) -> str:
        return f"{self.base_url}{PREFIX}/docs/{page}"


def context_of(scope: AsgiScope) -> RequestContext:
    """The context that the gate made."""
    found: RequestContext = scope["state"]["context"]
    return found


def base_url_of(scope: AsgiScope) -> str:
    """This server as the caller addressed it; its own address where that makes no sense."""
    host = next((value for name, value in scope["headers"] if name == b"host"), b"")
    if _HOST.fullmatch(host):
        return f"{scope['scheme']}://{host.decode('ascii')}"
    name, port = scope.get("server") or ("127.0.0.1", None)
    shown = f"[{name}]" if ":" in name else name
    return f"{scope['scheme']}://{shown}" + (f":{port}" if port else "")

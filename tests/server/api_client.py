"""What a customer's program does: requests with a key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx2 as httpx

from invoicext_desktop.domain.access import Scope
from invoicext_desktop.wire.json import loads
from support import PDF

READ, WRITE, DELETE = Scope.INVOICES_READ, Scope.INVOICES_WRITE, Scope.INVOICES_DELETE
ALL = (READ, WRITE, DELETE)


@dataclass(slots=True)
class Client:
    http: httpx.Client
    key: str

    def get(self, path: str, **parameters: str | int) -> httpx.Response:
        return self.http.get(path, params=parameters, headers=self.headers)

    def delete(self, path: str) -> httpx.Response:
        return self.http.delete(path, headers=self.headers)

    def upload(self, content: bytes = PDF, name: str = "invoice.pdf") -> httpx.Response:
        return self.http.post("/invoices/extract", files={"file": (name, content)}, headers=self.headers)

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.key}"}


MakeClient = Callable[..., Client]


def data_of(response: httpx.Response) -> Any:
    """What the envelope of a success holds; amounts are Decimals."""
    body = loads(response.content)
    assert response.status_code == 200, body
    assert list(body) == ["success", "data", "meta"]
    assert body["success"] is True
    return body["data"]


def error_of(response: httpx.Response, status: int, code: str) -> Any:
    """The error, which has to be this one in its envelope."""
    body = loads(response.content)
    assert list(body) == ["success", "error", "meta"], body
    assert body["success"] is False
    assert (response.status_code, body["error"]["code"]) == (status, code), body
    assert list(body["error"])[:3] == ["code", "message", "docs_url"]
    assert body["error"]["docs_url"].endswith(f"/api/v1/docs/errors/{code}")
    assert body["meta"]["request_id"] == response.headers["X-Request-Id"]
    return body["error"]

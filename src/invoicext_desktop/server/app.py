"""The application: endpoints, errors, the gate that every request passes."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI

from invoicext_desktop.server import errors
from invoicext_desktop.server.gate import Gate
from invoicext_desktop.server.limits import MemoryRateLimiter, RateLimiter
from invoicext_desktop.server.openapi import describe
from invoicext_desktop.server.routes import documentation, health, invoices
from invoicext_desktop.server.state import ServerState
from invoicext_desktop.services.app import Services


class Api(FastAPI):
    def openapi(self) -> dict[str, Any]:
        if self.openapi_schema is None:
            self.openapi_schema = describe(self)
        return self.openapi_schema


def create_app(services: Services, *, limiter: RateLimiter | None = None) -> FastAPI:
    """The API over `services`. `limiter` counts requests; by default in this process' memory."""
    app = Api(docs_url=None, redoc_url=None, openapi_url=None, redirect_slashes=False)
    app.state.server = ServerState(services)
    errors.install(app)
    for module in (health, invoices, documentation):
        app.include_router(module.router)
    app.add_middleware(Gate, authenticate=services.keys.authenticate, limiter=limiter or MemoryRateLimiter())
    return app

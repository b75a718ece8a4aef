"""A real server on a loopback port, over real services; only the reading of documents is prepared."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import httpx2 as httpx
import pytest

from fakes.backend import FakeBackend
from invoicext_desktop.domain.access import Plan, Scope
from invoicext_desktop.domain.company import Company
from invoicext_desktop.server.app import create_app
from invoicext_desktop.server.limits import MemoryRateLimiter
from invoicext_desktop.server.run import ApiServer, listen
from invoicext_desktop.services.app import Services
from server.api_client import ALL, Client, MakeClient
from support import open_with


@pytest.fixture
def backend() -> FakeBackend:
    return FakeBackend()


@pytest.fixture
def services(tmp_path: Path, backend: FakeBackend) -> Iterator[Services]:
    opened = open_with(tmp_path / "data", backend)
    opened.reading.start()
    yield opened
    opened.close()


@pytest.fixture
def company(services: Services) -> Company:
    return services.companies.default()


@pytest.fixture
def limits() -> dict[str, int]:
    """Requests an hour by plan, where a test needs others."""
    return {}


@pytest.fixture
def server(services: Services, limits: dict[str, int]) -> Iterator[ApiServer]:
    """One that is ready; it is told to stop at the end of the test."""
    ready = threading.Event()
    with listen("127.0.0.1", 0) as listener:
        app = create_app(services, limiter=MemoryRateLimiter(limits))
        server = ApiServer(app, announce=lambda _: ready.set())
        thread = threading.Thread(target=server.serve_at, args=(listener,), name="server")
        thread.start()
        assert ready.wait(20)
        yield server
        server.should_exit = True
        thread.join()


@pytest.fixture
def base_url(server: ApiServer) -> str:
    return server.url


@pytest.fixture
def http(base_url: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=base_url, timeout=20, trust_env=False) as client:
        yield client


@pytest.fixture
def make_client(services: Services, company: Company, http: httpx.Client) -> MakeClient:
    def make(*scopes: Scope, company_id: str = company.id, test: bool = False, plan: Plan = Plan.PRO) -> Client:
        _, secret = services.keys.create(company_id, "test", scopes or ALL, test=test, plan=plan)
        return Client(http, secret)

    return make


@pytest.fixture
def client(make_client: MakeClient) -> Client:
    """One that may do everything with invoices."""
    return make_client()

from __future__ import annotations

import time

import httpx2 as httpx
import pytest

from invoicext_desktop.domain.access import Plan
from invoicext_desktop.domain.company import Company
from invoicext_desktop.services.app import Services
from server.api_client import DELETE, READ, WRITE, Client, MakeClient, data_of, error_of
from support import PDF

HEADERS = ("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset")


def test_without_a_key(http: httpx.Client) -> None:
    for header in ("", "Bearer", "Basic abc", "sk_live_abc"):
        response = http.get("/invoices", headers={"Authorization": header} if header else {})
        error_of(response, 401, "authentication_required")
        assert response.headers["WWW-Authenticate"].startswith("Bearer")
        assert not any(name in response.headers for name in HEADERS)


def test_with_a_wrong_key(http: httpx.Client) -> None:
    for key in ("sk_live_" + "x" * 40, "nonsense", "ü"):
        response = http.get("/invoices", headers={b"Authorization": f"Bearer {key}".encode()})
        error_of(response, 401, "invalid_api_key")


def test_a_revoked_key_stops_at_once(client: Client, services: Services, company: Company) -> None:
    data_of(client.get("/invoices"))
    (key,) = services.keys.list(company.id)
    assert key.last_used_at is not None
    services.keys.revoke(key.id)
    error_of(client.get("/invoices"), 401, "invalid_api_key")
    error_of(client.upload(), 401, "invalid_api_key")


def test_each_endpoint_needs_its_scope(make_client: MakeClient) -> None:
    reader, writer, deleter = make_client(READ), make_client(WRITE), make_client(DELETE)
    invoice_id = data_of(writer.upload())["id"]
    refused = [
        (writer.get("/invoices"), READ),
        (writer.get(f"/invoices/{invoice_id}"), READ),
        (reader.upload(), WRITE),
        (reader.delete(f"/invoices/{invoice_id}"), DELETE),
        (writer.delete("/invoices/none"), DELETE),
    ]
    for response, scope in refused:
        error = error_of(response, 403, "insufficient_scope")
        assert error["details"]["required_scope"] == scope.value
        assert scope.value in error["message"]
    assert data_of(reader.get(f"/invoices/{invoice_id}"))["id"] == invoice_id
    assert data_of(deleter.delete(f"/invoices/{invoice_id}")) == {"deleted": True, "id": invoice_id}


def test_the_key_is_asked_for_before_anything_else_is_looked_at(client: Client) -> None:
    error_of(client.http.get("/invoices", params={"page": "x"}), 401, "authentication_required")
    error_of(client.http.get("/invoices/none"), 401, "authentication_required")


def test_a_key_sees_its_company_only(client: Client, make_client: MakeClient, services: Services) -> None:
    other = make_client(company_id=services.companies.create("Other").id)
    mine, theirs = data_of(client.upload())["id"], data_of(other.upload())["id"]
    assert mine != theirs
    assert [item["id"] for item in data_of(other.get("/invoices"))["invoices"]] == [theirs]
    error_of(other.get(f"/invoices/{mine}"), 404, "resource_not_found")
    error_of(other.delete(f"/invoices/{mine}"), 404, "resource_not_found")
    assert data_of(client.get(f"/invoices/{mine}"))["id"] == mine


def test_a_test_key_sees_test_data_only(client: Client, make_client: MakeClient) -> None:
    tester = make_client(test=True)
    assert tester.key.startswith("sk_test_")
    live, test = data_of(client.upload(PDF))["id"], data_of(tester.upload(PDF))["id"]
    assert live != test
    assert [item["id"] for item in data_of(tester.get("/invoices"))["invoices"]] == [test]
    assert [item["id"] for item in data_of(client.get("/invoices"))["invoices"]] == [live]
    error_of(tester.get(f"/invoices/{live}"), 404, "resource_not_found")
    error_of(client.delete(f"/invoices/{test}"), 404, "resource_not_found")


def test_the_headers_tell_the_limit_of_the_plan(make_client: MakeClient) -> None:
    plans = {Plan.STARTER: 100, Plan.PRO: 1_000, Plan.BUSINESS: 10_000, Plan.ENTERPRISE: 100_000}
    for plan, limit in plans.items():
        client = make_client(plan=plan)
        before = time.time()
        first, second = client.get("/invoices"), client.get("/invoices/none")
        assert first.headers["X-RateLimit-Limit"] == str(limit)
        assert first.headers["X-RateLimit-Remaining"] == str(limit - 1)
        assert second.headers["X-RateLimit-Remaining"] == str(limit - 2)
        assert before + 3590 < int(first.headers["X-RateLimit-Reset"]) <= time.time() + 3601


@pytest.mark.parametrize("limits", [{"starter": 2}])
def test_a_key_that_used_up_its_hour_has_to_wait(make_client: MakeClient) -> None:
    client, other = make_client(plan=Plan.STARTER), make_client(plan=Plan.STARTER)
    data_of(client.get("/invoices"))
    assert client.get("/ping").headers["X-RateLimit-Remaining"] == "1"
    error_of(client.get("/invoices/none"), 404, "resource_not_found")
    response = client.get("/invoices")
    error = error_of(response, 429, "rate_limit_exceeded")
    wait = int(response.headers["Retry-After"])
    assert 0 < wait <= 3601
    assert error["message"] == f"Rate limit exceeded. Retry after {wait} seconds."
    assert response.headers["X-RateLimit-Remaining"] == "0"
    error_of(client.upload(b"%PDF-" + b"x" * 3_000_000), 429, "rate_limit_exceeded")
    assert client.get("/ping").status_code == 200
    data_of(other.get("/invoices"))

from __future__ import annotations

import datetime as dt
import logging
import re
import socket

import httpx2 as httpx
import pytest

from invoicext_desktop.domain.errors import DiskFullError
from invoicext_desktop.services.app import Services
from invoicext_desktop.wire.envelope import ErrorCode
from server.api_client import Client, MakeClient, data_of, error_of


def test_ping_answers_bare_and_needs_no_key(http: httpx.Client) -> None:
    response = http.get("/ping")
    assert response.status_code == 200
    assert response.json() == {"pong": True, "version": "1.0", "status": "operational"}
    assert response.headers["content-type"] == "application/json"
    assert http.get("/ping", headers={"Authorization": "Bearer wrong"}).status_code == 200


def test_every_answer_has_a_time_and_an_id_of_its_own(client: Client) -> None:
    first, second = client.get("/invoices"), client.get("/invoices")
    meta = first.json()["meta"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", meta["timestamp"])
    assert abs(dt.datetime.now(dt.UTC) - dt.datetime.fromisoformat(meta["timestamp"])) < dt.timedelta(minutes=5)
    assert re.fullmatch(r"req_[A-Za-z0-9]{8,}", meta["request_id"])
    assert first.headers["X-Request-Id"] == meta["request_id"]
    assert second.json()["meta"]["request_id"] != meta["request_id"]


def test_unknown_addresses_and_methods_are_not_found(client: Client) -> None:
    asked = [("GET", "/nothing"), ("GET", "/invoices/"), ("PUT", "/invoices"), ("POST", "/ping"), ("GET", "/../../x")]
    for method, path in asked:
        response = client.http.request(method, path, headers=client.headers)
        error_of(response, 404, "resource_not_found")
        assert "X-RateLimit-Limit" in response.headers


def test_every_error_has_a_page_that_a_browser_shows(http: httpx.Client) -> None:
    for code in ErrorCode:
        response = http.get(f"/docs/errors/{code.value}")
        assert response.status_code == 200
        assert response.headers["content-type"].startswith("text/html")
        assert code.meaning in response.text
        assert "script" not in response.text


def test_docs_url_leads_to_its_page_on_this_server(http: httpx.Client, base_url: str) -> None:
    error = error_of(http.get("/invoices"), 401, "authentication_required")
    assert error["docs_url"] == f"{base_url}/docs/errors/authentication_required"
    assert http.get(error["docs_url"]).status_code == 200
    index = http.get("/docs")
    assert "/api/v1/docs/errors/validation_error" in index.text
    error_of(http.get("/docs/errors/nonsense"), 404, "resource_not_found")


def test_a_made_up_host_does_not_get_into_an_answer(http: httpx.Client, base_url: str) -> None:
    for host in ('evil"><script>', "a b", "[::1", "x" * 300 + "/"):
        error = error_of(http.get("/invoices", headers={"Host": host}), 401, "authentication_required")
        assert error["docs_url"].startswith(base_url)


def test_a_failure_inside_is_a_processing_error_without_details(
    client: Client, services: Services, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("secret inside")

    monkeypatch.setattr(services.invoices, "page", broken)
    response = client.get("/invoices")
    error_of(response, 500, "processing_error")
    assert "secret" not in response.text
    assert response.headers["X-Request-Id"] in caplog.text
    assert "X-RateLimit-Limit" in response.headers


def test_a_failure_of_the_disk_says_so(client: Client, services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise DiskFullError(detail="/home/somebody")

    monkeypatch.setattr(services.invoices, "page", full)
    error = error_of(client.get("/invoices"), 500, "processing_error")
    assert error["details"] == {"reason": "disk_full"}
    assert "somebody" not in str(error)


def test_the_log_has_requests_but_no_keys_and_no_contents(
    make_client: MakeClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    client = make_client()
    response = client.get("/invoices", supplier="Hidden Name")
    data_of(response)
    data_of(client.upload(name="hidden-file.pdf"))
    client.http.get("/hidden-path")
    line = next(record.getMessage() for record in caplog.records if record.name.endswith("server.access"))
    assert f"request_id={response.headers['X-Request-Id']}" in line
    assert "method=GET path=/api/v1/invoices status=200" in line
    assert "key=key_" in line
    ours = "\n".join(record.getMessage() for record in caplog.records if not record.name.startswith("http"))
    for secret in (client.key, "Hidden", "hidden"):
        assert secret not in ours


def test_openapi_describes_what_is_there(http: httpx.Client) -> None:
    document = http.get("/openapi.json").json()
    assert document["openapi"].startswith("3.")
    operations = {
        (method, path) for path, methods in document["paths"].items() for method in methods if method != "parameters"
    }
    assert operations == {
        ("get", "/api/v1/ping"),
        ("post", "/api/v1/invoices/extract"),
        ("get", "/api/v1/invoices"),
        ("get", "/api/v1/invoices/{invoice_id}"),
        ("delete", "/api/v1/invoices/{invoice_id}"),
    }
    listing = document["paths"]["/api/v1/invoices"]["get"]
    assert [item["name"] for item in listing["parameters"]] == [
        "page", "limit", "supplier", "date_from", "date_to", "currency"
    ]  # fmt: skip
    assert set(listing["responses"]) == {"200", "400", "401", "403", "429", "500"}
    assert listing["security"]
    assert "invoices:read" in listing["description"]
    upload = document["paths"]["/api/v1/invoices/extract"]["post"]
    assert "multipart/form-data" in upload["requestBody"]["content"]
    totals = document["components"]["schemas"]["TotalsModel"]["properties"]["total"]
    assert [kind["type"] for kind in totals["anyOf"]] == ["number", "null"]
    assert "HTTPValidationError" not in document["components"]["schemas"]
    assert "security" not in document["paths"]["/api/v1/ping"]["get"]


def test_every_reference_of_openapi_leads_somewhere(http: httpx.Client) -> None:
    text = http.get("/openapi.json").text
    names = set(re.findall(r'"#/components/schemas/([^"]+)"', text))
    assert names <= set(http.get("/openapi.json").json()["components"]["schemas"])


def test_a_caller_that_hangs_up_in_the_middle_hurts_nobody(client: Client, base_url: str) -> None:
    port = httpx.URL(base_url).port
    assert port is not None
    with socket.create_connection(("127.0.0.1", port)) as caller:
        caller.sendall(
            b"POST /api/v1/invoices/extract HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n"
            b"Content-Type: multipart/form-data; boundary=b\r\nAuthorization: Bearer "
            + client.key.encode()
            + b'\r\n\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-'
        )
    assert data_of(client.get("/invoices"))["invoices"] == []

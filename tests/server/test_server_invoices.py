from __future__ import annotations

import dataclasses
import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path

import pytest

from fakes.backend import FakeBackend, extraction
from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.errors import EncryptedDocumentError, NoTextError
from invoicext_desktop.domain.invoice import Extraction
from invoicext_desktop.server.run import ApiServer
from invoicext_desktop.services.app import Services
from invoicext_desktop.wire.envelope import MAX_UPLOAD_BYTES
from samples import make_extraction
from server.api_client import Client, data_of, error_of
from support import PDF, wait_until

PNG = b"\x89PNG\r\n\x1a\n"
JPG = b"\xff\xd8\xff\xe0"


def test_an_upload_answers_with_the_invoice(client: Client, backend: FakeBackend) -> None:
    backend.result = make_extraction()
    response = client.upload(name="acme.pdf")
    invoice = data_of(response)
    assert invoice["status"] == "processed"
    assert invoice["supplier"]["name"] == "Acme Supplies Ltd"
    assert invoice["totals"]["total"] == Decimal("1332.00")
    assert invoice["source"]["file_name"] == "acme.pdf"
    assert invoice["fields"]["supplier.name"]["page"] == 1
    assert '"unit_price": 12.00' in response.text
    assert data_of(client.get(f"/invoices/{invoice['id']}")) == invoice


def test_files_are_known_by_their_content(client: Client) -> None:
    for content, name in ((PDF, "a.pdf"), (PNG, "a.png"), (JPG, "photo.jpeg"), (PDF + b"2", "no-name")):
        assert data_of(client.upload(content, name))["status"] == "processed"


def test_what_is_no_invoice_is_refused_and_not_kept(client: Client, services: Services) -> None:
    files = {b"hello": "unsupported_type", b"": "empty_file", b"<html>%PDF": "unsupported_type"}
    for content, reason in files.items():
        error = error_of(client.upload(content, "invoice.pdf"), 400, "validation_error")
        assert error["details"]["reason"] == reason
    assert data_of(client.get("/invoices"))["pagination"]["total"] == 0
    assert [path for path in (services.data_dir / "documents").rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("size", [MAX_UPLOAD_BYTES + 1, MAX_UPLOAD_BYTES + 5_000_000])
@pytest.mark.parametrize("announced", [True, False])
def test_a_file_over_20_mb_is_refused(client: Client, size: int, announced: bool) -> None:
    head = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n'
    body = head + PDF.ljust(size, b" ") + b"\r\n--b--\r\n"
    content = body if announced else iter([body[start : start + 500_000] for start in range(0, len(body), 500_000)])
    headers = client.headers | {"Content-Type": "multipart/form-data; boundary=b"}
    response = client.http.post("/invoices/extract", content=content, headers=headers)
    error = error_of(response, 400, "validation_error")
    assert error["details"]["reason"] == "too_large"
    assert "20 MB" in error["message"]
    assert data_of(client.get("/invoices"))["pagination"]["total"] == 0


def test_a_file_of_20_mb_is_taken(client: Client) -> None:
    assert data_of(client.upload(PDF.ljust(MAX_UPLOAD_BYTES, b" ")))["status"] == "processed"


WITHOUT_A_FILE: list[tuple[dict[str, str], bytes]] = [
    ({"Content-Type": "application/pdf"}, PDF),
    ({"Content-Type": "application/json"}, b"{"),
    ({}, b""),
    ({"Content-Type": "multipart/form-data"}, b"x"),
    ({"Content-Type": "multipart/form-data; boundary=b"}, b"nonsense"),
    ({"Content-Type": "multipart/form-data; boundary=b"}, b""),
    (
        {"Content-Type": "multipart/form-data; boundary=b"},
        b'--b\r\nContent-Disposition: form-data; name="file"\r\n\r\ntext\r\n--b--\r\n',
    ),
    (
        {"Content-Type": "multipart/form-data; boundary=b"},
        b'--b\r\nContent-Disposition: form-data; name="other"; filename="a"\r\n\r\n%PDF-\r\n--b--\r\n',
    ),
]


def test_a_request_without_a_file_is_refused(client: Client) -> None:
    for headers, content in WITHOUT_A_FILE:
        response = client.http.post("/invoices/extract", content=content, headers=client.headers | headers)
        error_of(response, 400, "validation_error")


def test_the_same_file_again_is_the_same_invoice(client: Client, backend: FakeBackend) -> None:
    first = data_of(client.upload(name="a.pdf"))
    second = data_of(client.upload(name="b.pdf"))
    assert second == first
    assert len(backend.asked) == 1
    assert data_of(client.get("/invoices"))["pagination"]["total"] == 1


@pytest.mark.parametrize(("error", "code"), [(NoTextError(), "no_text"), (EncryptedDocumentError(), "encrypted")])
def test_a_document_that_cannot_be_read_is_kept_and_says_why(
    client: Client, backend: FakeBackend, error: NoTextError | EncryptedDocumentError, code: str
) -> None:
    backend.result = error
    invoice = data_of(client.upload())
    assert invoice["status"] == "failed"
    assert [issue["code"] for issue in invoice["issues"]] == [code]
    assert invoice["confidence"] is None
    assert data_of(client.get(f"/invoices/{invoice['id']}"))["status"] == "failed"


def test_a_document_that_could_not_be_read_is_tried_again(client: Client, backend: FakeBackend) -> None:
    backend.result = NoTextError()
    first = data_of(client.upload())
    backend.result = extraction()
    second = data_of(client.upload())
    assert (second["id"], second["status"]) == (first["id"], "processed")


def test_deleting_is_for_good(client: Client, services: Services) -> None:
    invoice_id = data_of(client.upload())["id"]
    assert data_of(client.delete(f"/invoices/{invoice_id}")) == {"deleted": True, "id": invoice_id}
    for response in (client.get(f"/invoices/{invoice_id}"), client.delete(f"/invoices/{invoice_id}")):
        error_of(response, 404, "resource_not_found")
    assert data_of(client.get("/invoices"))["invoices"] == []
    assert [path for path in (services.data_dir / "documents").rglob("*") if path.is_file()] == []
    assert data_of(client.upload())["id"] != invoice_id


def test_what_lies_in_the_bin_is_not_shown(client: Client, services: Services) -> None:
    invoice_id = data_of(client.upload())["id"]
    services.review.move_to_bin([invoice_id])
    assert data_of(client.get("/invoices"))["invoices"] == []
    error_of(client.get(f"/invoices/{invoice_id}"), 404, "resource_not_found")
    assert data_of(client.upload())["id"] == invoice_id
    assert data_of(client.get("/invoices"))["pagination"]["total"] == 1


def _reading(supplier: str, date: str, currency: str) -> Extraction:
    read = extraction(supplier)
    content = dataclasses.replace(read.content, invoice_date=dt.date.fromisoformat(date), currency=currency)
    return dataclasses.replace(read, content=content)


@pytest.fixture
def three(client: Client, backend: FakeBackend) -> list[str]:
    """Ids of three invoices, oldest first."""
    ids = []
    for number, (supplier, date, currency) in enumerate(
        [
            ("Acme Ltd", "2026-03-01", "USD"),
            ("ACME Supplies", "2026-04-15", "EUR"),
            ("Börse 50% & Co", "2026-05-31", "EUR"),
        ]
    ):
        backend.result = _reading(supplier, date, currency)
        ids.append(data_of(client.upload(PDF + str(number).encode()))["id"])
    return ids


FILTERS: list[tuple[dict[str, str | int], list[int]]] = [
    ({}, [2, 1, 0]),
    ({"supplier": "acme"}, [1, 0]),
    ({"supplier": "BÖRSE"}, [2]),
    ({"supplier": "50%"}, [2]),
    ({"supplier": "%"}, [2]),
    ({"supplier": "_"}, []),
    ({"currency": "EUR"}, [2, 1]),
    ({"currency": "usd"}, [0]),
    ({"date_from": "2026-04-15"}, [2, 1]),
    ({"date_to": "2026-04-15"}, [1, 0]),
    ({"date_from": "2026-04-01", "date_to": "2026-04-30"}, [1]),
    ({"date_from": "2026-05-01", "date_to": "2026-04-01"}, []),
    ({"supplier": "acme", "currency": "EUR", "limit": 1}, [1]),
    ({"page": 2, "limit": 2}, [0]),
    ({"page": 9, "limit": 2}, []),
    ({"unknown": "x"}, [2, 1, 0]),
    ({"supplier": ""}, [2, 1, 0]),
    ({"supplier": "'; DROP TABLE invoices; --"}, []),
    ({"supplier": "🧾" * 2_000}, []),
    ({"date_from": "0001-01-01", "date_to": "9999-12-31"}, [2, 1, 0]),
]


def test_the_list_is_filtered_newest_first(client: Client, three: list[str]) -> None:
    for parameters, expected in FILTERS:
        data = data_of(client.get("/invoices", **parameters))
        found = [item["id"] for item in data["invoices"]]
        assert (parameters, found) == (parameters, [three[index] for index in expected])


def test_pages(client: Client, three: list[str]) -> None:
    data = data_of(client.get("/invoices", limit=2))
    assert list(data) == ["invoices", "pagination"]
    assert data["pagination"] == {"page": 1, "limit": 2, "total": 3, "total_pages": 2}
    assert data_of(client.get("/invoices"))["pagination"]["limit"] == 20


BAD_PARAMETERS = [
        ("page", "0"), ("page", "x"), ("page", "-1"), ("page", "1.5"), ("page", "9" * 30), ("page", ""),
        ("limit", "0"), ("limit", "101"), ("limit", "x"),
        ("date_from", "2026-13-01"), ("date_from", "01/04/2026"), ("date_to", "20260401"), ("date_to", "2026-W14-1"),
        ("date_to", "2026-04-01T00:00:00"), ("date_from", "1"),
        ("currency", "EURO"), ("currency", "€"), ("currency", "12"), ("supplier", "a\0"),
    ]  # fmt: skip


def test_bad_parameters_are_named(client: Client) -> None:
    for name, value in BAD_PARAMETERS:
        error = error_of(client.get("/invoices", **{name: value}), 400, "validation_error")
        assert (value, [item["field"] for item in error["details"]["fields"]]) == (value, [name])
        assert name in error["message"]


def test_an_unknown_invoice_is_not_found(client: Client) -> None:
    for invoice_id in ("inv_none", "x" * 500, "%00", "a%2Fb", "ü"):
        error_of(client.get(f"/invoices/{invoice_id}"), 404, "resource_not_found")


def test_what_another_process_adds_is_seen(
    client: Client, services: Services, company: Company, tmp_path: Path
) -> None:
    path = tmp_path / "dropped.pdf"
    path.write_bytes(PDF)
    (added,) = services.intake.add_paths(company.id, [path])
    assert added.invoice_id is not None
    services.reading.read_now(added.invoice_id)
    assert data_of(client.get(f"/invoices/{added.invoice_id}"))["source"]["file_name"] == "dropped.pdf"


def test_a_made_up_file_name_stays_a_name(client: Client) -> None:
    names = {
        "../../etc/passwd.pdf": "passwd.pdf",
        r"C:\\Users\\me\\Büro.pdf": "Büro.pdf",
        "..": "upload",
        "/": "upload",
    }
    for number, (given, kept) in enumerate(names.items()):
        invoice = data_of(client.upload(PDF + bytes([number]), given))
        assert invoice["source"]["file_name"] == kept


def test_many_uploads_at_once(client: Client, services: Services) -> None:
    with ThreadPoolExecutor(12) as pool:
        uploads = pool.map(client.upload, [PDF + str(number // 2).encode() for number in range(60)])
        ids = [data_of(response)["id"] for response in uploads]
    assert len(set(ids)) == 30
    assert data_of(client.get("/invoices"))["pagination"]["total"] == 30


def test_a_full_queue_says_when_to_come_again(
    client: Client, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("invoicext_desktop.server.state.MAX_WAITING", 0)
    response = client.upload()
    error = error_of(response, 503, "processing_error")
    assert error["details"] == {"reason": "busy"}
    assert response.headers["Retry-After"] == "10"
    assert data_of(client.get("/invoices"))["pagination"]["total"] == 0


def test_a_server_that_stops_finishes_what_it_reads(client: Client, server: ApiServer, backend: FakeBackend) -> None:
    backend.held = True
    with ThreadPoolExecutor(1) as pool:
        upload = pool.submit(client.upload)
        wait_until(lambda: bool(backend.waiting))
        server.should_exit = True
        wait_until(lambda: all(not listener.is_serving() for listener in server.servers))
        backend.release()
        assert data_of(upload.result())["status"] == "processed"

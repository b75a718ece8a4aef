"""/docs: pages for people, /openapi.json for programs. Nothing is loaded from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse, Response

from invoicext_desktop.domain.access import REQUESTS_PER_HOUR, Scope
from invoicext_desktop.server.answers import JsonResponse
from invoicext_desktop.server.context import PREFIX
from invoicext_desktop.server.errors import not_found
from invoicext_desktop.wire.envelope import API_VERSION, ErrorCode

router = APIRouter(prefix=PREFIX, include_in_schema=False)

#: What the caller can do about each error.
REMEDIES = {
    ErrorCode.AUTHENTICATION_REQUIRED: "Send the key with every request: Authorization: Bearer sk_live_...",
    ErrorCode.INVALID_API_KEY: "Check that the key was copied whole and is not revoked, or create another: "
    "invoicext keys create.",
    ErrorCode.INSUFFICIENT_SCOPE: "Create a key with the scope that error.details.required_scope names.",
    ErrorCode.RATE_LIMIT_EXCEEDED: "Wait for as many seconds as the Retry-After header says. X-RateLimit-Remaining "
    "tells in advance how many requests are left.",
    ErrorCode.RESOURCE_NOT_FOUND: "Check the address and the ID. What was deleted, or belongs to another company or "
    "to test data, is not found either.",
    ErrorCode.VALIDATION_ERROR: "error.details says which parameter is wrong, or why the file was refused: it has to "
    "be a PDF, a picture (PNG, JPG, TIFF, WebP, HEIC) or an e-invoice of 20 MB at most, sent as the form field 'file'.",
    ErrorCode.PROCESSING_ERROR: "Try again later. If it stays, look for the request's ID in the server's log.",
    ErrorCode.MONTHLY_LIMIT_REACHED: "Wait for the next billing period, or choose a larger plan.",
}

_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:3rem auto;padding:0 1rem;color:#1c2733}"
    "h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}table{border-collapse:collapse;width:100%}"
    "td,th{text-align:left;padding:.35rem .8rem .35rem 0;border-bottom:1px solid #dde3ea;vertical-align:top}"
    "code{font-family:ui-monospace,monospace;font-size:.92em}a{color:#0b5cad}"
    "@media(prefers-color-scheme:dark){body{background:#14191f;color:#dfe6ee}a{color:#7db8f5}"
    "td,th{border-color:#2c3640}}"
)
_ENDPOINTS = (
    ("GET", "/ping", "none"),
    ("POST", "/invoices/extract", Scope.INVOICES_WRITE.value),
    ("GET", "/invoices", Scope.INVOICES_READ.value),
    ("GET", "/invoices/{invoice_id}", Scope.INVOICES_READ.value),
    ("DELETE", "/invoices/{invoice_id}", Scope.INVOICES_DELETE.value),
)


def _page(title: str, body: str) -> Response:
    text = (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head>'
        f"<body><h1>{escape(title)}</h1>{body}</body></html>"
    )
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return HTMLResponse(text, headers={"Content-Security-Policy": policy})


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """Cells are HTML already."""
    header = "".join(f"<th>{name}</th>" for name in head)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><tr>{header}</tr>{body}</table>"


def _code(text: str) -> str:
    return f"<code>{escape(text)}</code>"


@router.get("/docs")
async def index() -> Response:
    """What there is, on one page."""
    endpoints = [(_code(f"{method} {PREFIX}{path}"), _code(scope)) for method, path, scope in _ENDPOINTS]
    errors = [
        (f'<a href="{PREFIX}/docs/errors/{code.value}">{_code(code.value)}</a>', str(code.status), escape(code.meaning))
        for code in ErrorCode
    ]
    plans = [(escape(plan.value), f"{number:,}") for plan, number in REQUESTS_PER_HOUR.items()]
    body = (
        f'<p>The machine-readable description: <a href="{PREFIX}/openapi.json">openapi.json</a>.</p>'
        "<p>Send your key with every request: <code>Authorization: Bearer sk_live_...</code></p>"
        f"<h2>Endpoints</h2>{_table(('Request', 'Scope'), endpoints)}"
        f"<h2>Errors</h2>{_table(('Code', 'Status', 'Meaning'), errors)}"
        f"<h2>Requests in a rolling hour</h2>{_table(('Plan', 'Requests'), plans)}"
    )
    return _page(f"InvoiceXT API v{API_VERSION}", body)


@router.get("/docs/errors/{code}")
async def error_page(code: str) -> Response:
    """Where an error's docs_url leads."""
    if code not in set(ErrorCode):
        raise not_found("There is no such error.")
    error = ErrorCode(code)
    body = (
        f"<p>{escape(error.meaning)}.</p><h2>What to do</h2><p>{escape(REMEDIES[error])}</p>"
        f'<p>HTTP status {error.status}. <a href="{PREFIX}/docs">All errors</a></p>'
    )
    return _page(error.value, body)


@router.get("/openapi.json")
async def openapi(request: Request) -> Response:
    """The description that clients are generated from; bare, as the tools that read it expect."""
    return JsonResponse(request.app.openapi())

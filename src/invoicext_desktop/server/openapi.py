"""The OpenAPI document: keys, scopes, errors and headers, which the framework cannot know."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from invoicext_desktop.server.auth import KEY, SCOPE
from invoicext_desktop.server.context import PREFIX
from invoicext_desktop.wire.envelope import API_VERSION, ErrorCode, Failure

_AUTH = (ErrorCode.AUTHENTICATION_REQUIRED, ErrorCode.INSUFFICIENT_SCOPE, ErrorCode.RATE_LIMIT_EXCEEDED)
_ALWAYS = (ErrorCode.VALIDATION_ERROR, ErrorCode.PROCESSING_ERROR)
_HEADERS = {
    "X-Request-Id": ("string", "The request's ID, as in meta.request_id"),
    "X-RateLimit-Limit": ("integer", "Maximum requests allowed in the current window"),
    "X-RateLimit-Remaining": ("integer", "Requests remaining in the current window"),
    "X-RateLimit-Reset": ("integer", "Unix timestamp when the window resets"),
}


def describe(app: FastAPI) -> dict[str, Any]:
    """The whole document."""
    document = get_openapi(
        title="InvoiceXT API",
        version=API_VERSION,
        description="Supplier invoices read into values, each with where it stands on the page.",
        routes=app.routes,
    )
    components = document.setdefault("components", {})
    schemas = components.setdefault("schemas", {})
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    schema = Failure.model_json_schema(mode="serialization", ref_template="#/components/schemas/{model}")
    schemas.update(schema.pop("$defs", {}))
    schemas["Failure"] = schema
    components["securitySchemes"] = {KEY: {"type": "http", "scheme": "bearer", "bearerFormat": "sk_live_..."}}
    for path, operations in document["paths"].items():
        for operation in operations.values():
            _complete(operation, path)
    return document


def _complete(operation: dict[str, Any], path: str) -> None:
    scope, responses = operation.get(SCOPE), operation["responses"]
    responses.pop("422", None)
    responses["200"]["headers"] = {
        name: {"schema": {"type": kind}, "description": text}
        for name, (kind, text) in _HEADERS.items()
        if scope is not None or name == "X-Request-Id"
    }
    if scope is None:
        return
    operation["description"] = f"{operation.get('description', '')}\n\nScope: `{scope}`".strip()
    found = (ErrorCode.RESOURCE_NOT_FOUND,) if "{" in path else ()
    for code in (*_ALWAYS, *_AUTH, *found):
        responses[str(code.status)] = {
            "description": code.meaning,
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Failure"}}},
        }
    if path == f"{PREFIX}/invoices/extract":
        responses["503"] = {**responses["500"], "description": "Too many uploads wait; retry after Retry-After"}

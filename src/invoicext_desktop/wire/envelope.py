"""What every answer of the API is wrapped in, and its eight errors."""

from __future__ import annotations

import datetime as dt
import secrets
import string
from enum import StrEnum
from typing import Any, Generic, Literal, TypeVar

from pydantic import Field

from invoicext_desktop.wire.invoice import InvoiceModel, WireModel

T = TypeVar("T")

API_VERSION = "1.0"
MAX_UPLOAD_BYTES = 20 * 1024 * 1024
MAX_LIMIT = 100

_ALPHABET = string.ascii_letters + string.digits


class ErrorCode(StrEnum):
    """All errors that the API has. `status` is the HTTP status, `meaning` the documentation's sentence."""

    AUTHENTICATION_REQUIRED = "authentication_required"
    INVALID_API_KEY = "invalid_api_key"
    INSUFFICIENT_SCOPE = "insufficient_scope"
    RATE_LIMIT_EXCEEDED = "rate_limit_exceeded"
    RESOURCE_NOT_FOUND = "resource_not_found"
    VALIDATION_ERROR = "validation_error"
    PROCESSING_ERROR = "processing_error"
    MONTHLY_LIMIT_REACHED = "monthly_limit_reached"

    @property
    def status(self) -> int:
        return _ERRORS[self][0]

    @property
    def meaning(self) -> str:
        return _ERRORS[self][1]


_ERRORS = {
    ErrorCode.AUTHENTICATION_REQUIRED: (401, "No API key was provided in the request"),
    ErrorCode.INVALID_API_KEY: (401, "The provided API key is invalid or has been revoked"),
    ErrorCode.INSUFFICIENT_SCOPE: (403, "The API key does not have the required scope for this endpoint"),
    ErrorCode.RATE_LIMIT_EXCEEDED: (429, "Too many requests; retry after the reset window"),
    ErrorCode.RESOURCE_NOT_FOUND: (404, "The requested resource does not exist"),
    ErrorCode.VALIDATION_ERROR: (400, "The request body or parameters failed validation"),
    ErrorCode.PROCESSING_ERROR: (500, "An internal error occurred while processing the request"),
    ErrorCode.MONTHLY_LIMIT_REACHED: (429, "Monthly invoice processing limit has been reached for your plan"),
}


class Meta(WireModel):
    timestamp: dt.datetime
    request_id: str = Field(examples=["req_abc123"])


class Success(WireModel, Generic[T]):
    success: Literal[True] = True
    data: T
    meta: Meta


class ErrorBody(WireModel):
    code: ErrorCode
    message: str
    docs_url: str
    details: dict[str, Any] | None = Field(
        default=None, description="What exactly was wrong; left out where there is nothing"
    )


class Failure(WireModel):
    success: Literal[False] = False
    error: ErrorBody
    meta: Meta


class Pagination(WireModel):
    page: int
    limit: int
    total: int
    total_pages: int


class InvoicePage(WireModel):
    invoices: list[InvoiceModel]
    pagination: Pagination


class Deleted(WireModel):
    deleted: bool
    id: str


class Pong(WireModel):
    pong: bool = True
    version: str = API_VERSION
    status: str = "operational"


def new_request_id() -> str:
    return "req_" + "".join(secrets.choice(_ALPHABET) for _ in range(16))


def pagination(page: int, limit: int, total: int) -> Pagination:
    return Pagination(page=page, limit=limit, total=total, total_pages=-(-total // limit))


def failure(code: ErrorCode, message: str, docs_url: str, meta: Meta, details: dict[str, Any] | None) -> dict[str, Any]:
    """The error envelope; `details` is there only where there is something to say."""
    whole = Failure(error=ErrorBody(code=code, message=message, docs_url=docs_url, details=details), meta=meta)
    dumped = whole.model_dump()
    if details is None:
        del dumped["error"]["details"]
    return dumped

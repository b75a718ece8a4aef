"""Every failure as one of the API's eight errors, in its envelope."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from invoicext_desktop.domain.errors import (
    ConflictError,
    DocumentError,
    InvalidValueError,
    InvoiceXTError,
    NotFoundError,
)
from invoicext_desktop.server.answers import JsonResponse
from invoicext_desktop.server.context import RequestContext, context_of
from invoicext_desktop.wire.envelope import ErrorCode, failure

log = logging.getLogger(__name__)


class ApiError(Exception):
    """An error in the words of the API. `status` only where it is not the code's own."""

    def __init__(
        self,
        code: ErrorCode,
        message: str,
        *,
        details: dict[str, Any] | None = None,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.details = details
        self.status = status or code.status
        self.headers = dict(headers or {})


def invalid(message: str, reason: str, **details: Any) -> ApiError:
    """A validation error with its reason."""
    return ApiError(ErrorCode.VALIDATION_ERROR, message, details={"reason": reason, **details})


def not_found(message: str = "There is nothing at this address.") -> ApiError:
    return ApiError(ErrorCode.RESOURCE_NOT_FOUND, message)


def respond(context: RequestContext, error: ApiError) -> Response:
    """The error as an answer."""
    body = failure(
        error.code, error.message, context.docs_url(f"errors/{error.code.value}"), context.meta(), error.details
    )
    return JsonResponse(body, error.status, headers=error.headers)


def translate(error: InvoiceXTError) -> ApiError:
    """An error of the program in the words of the API."""
    details = {"reason": error.code}
    match error:
        case NotFoundError():
            return ApiError(ErrorCode.RESOURCE_NOT_FOUND, error.sentence)
        case DocumentError() | InvalidValueError() | ConflictError():
            return ApiError(ErrorCode.VALIDATION_ERROR, error.sentence, details=details)
        case _:
            return ApiError(ErrorCode.PROCESSING_ERROR, error.sentence, details=details)


def _fields(error: RequestValidationError) -> list[dict[str, str]]:
    """Which parameters are wrong and why, in the order in which they were looked at."""
    return [
        {"field": ".".join(str(part) for part in item["loc"][1:]), "message": str(item["msg"])}
        for item in error.errors()
    ]


async def _on_api_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, ApiError)
    return respond(context_of(request.scope), error)


async def _on_program_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, InvoiceXTError)
    context, translated = context_of(request.scope), translate(error)
    if translated.code is ErrorCode.PROCESSING_ERROR:
        log.error("%s failed: %s %s", context.request_id, error.code, error.detail)
    return respond(context, translated)


async def _on_validation_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    fields = _fields(error)
    names = ", ".join(dict.fromkeys(item["field"] for item in fields))
    wrong = ApiError(ErrorCode.VALIDATION_ERROR, f"These are not valid: {names}.", details={"fields": fields})
    return respond(context_of(request.scope), wrong)


async def _on_framework_error(request: Request, error: Exception) -> Response:
    """Unknown addresses and methods: there is nothing there. The rest: the request is not valid."""
    assert isinstance(error, HTTPException)
    if error.status_code in (404, 405):
        wrong = not_found()
        wrong.headers = dict(error.headers or {})
    else:
        wrong = ApiError(ErrorCode.VALIDATION_ERROR, str(error.detail))
    return respond(context_of(request.scope), wrong)


def install(app: FastAPI) -> None:
    app.add_exception_handler(ApiError, _on_api_error)
    app.add_exception_handler(InvoiceXTError, _on_program_error)
    app.add_exception_handler(RequestValidationError, _on_validation_error)
    app.add_exception_handler(HTTPException, _on_framework_error)

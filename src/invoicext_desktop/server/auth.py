"""Who may call what."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from fastapi import Request

from invoicext_desktop.domain.access import ApiKey, Scope
from invoicext_desktop.server.context import context_of
from invoicext_desktop.server.errors import ApiError
from invoicext_desktop.wire.envelope import ErrorCode

#: The security scheme of the OpenAPI document, and its extension that names the scope of an operation.
KEY, SCOPE = "apiKey", "x-required-scope"
_CHALLENGE = {"WWW-Authenticate": 'Bearer realm="InvoiceXT API"'}


def require(scope: Scope) -> Callable[[Request], Awaitable[ApiKey]]:
    """A dependency: the caller's key, which has `scope`."""

    async def key_with_scope(request: Request) -> ApiKey:
        context = context_of(request.scope)
        if context.refused:
            message = "The API key is not valid or has been revoked."
            raise ApiError(ErrorCode.INVALID_API_KEY, message, headers=_CHALLENGE)
        if context.key is None:
            message = "Send an API key: Authorization: Bearer sk_live_..."
            raise ApiError(ErrorCode.AUTHENTICATION_REQUIRED, message, headers=_CHALLENGE)
        if scope not in context.key.scopes:
            message = f"This API key lacks the scope {scope.value}."
            details = {"required_scope": scope.value, "scopes": sorted(context.key.scopes)}
            raise ApiError(ErrorCode.INSUFFICIENT_SCOPE, message, details=details)
        return context.key

    return key_with_scope


def needs(scope: Scope) -> dict[str, Any]:
    """What OpenAPI says of an operation that needs `scope`."""
    return {SCOPE: scope.value, "security": [{KEY: []}]}

"""Answers: exact JSON, and the envelope of success."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from invoicext_desktop.server.context import context_of
from invoicext_desktop.wire.json import dump_bytes


class JsonResponse(Response):
    """JSON with numbers written digit for digit."""

    media_type = "application/json"

    def render(self, content: Any) -> bytes:
        return dump_bytes(content)


def success(request: Request, data: object) -> Response:
    """`data` in the API's envelope."""
    return JsonResponse({"success": True, "data": data, "meta": context_of(request.scope).meta()})

"""/ping: whether the server is there."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from invoicext_desktop.server.answers import JsonResponse
from invoicext_desktop.server.context import PREFIX
from invoicext_desktop.wire.envelope import Pong

router = APIRouter(prefix=PREFIX, tags=["Test Your API"])


@router.get("/ping", responses={200: {"model": Pong}})
async def ping() -> Response:
    """Health check. No authentication, and the bare object, without an envelope."""
    return JsonResponse(Pong())

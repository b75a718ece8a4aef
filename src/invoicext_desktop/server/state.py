"""What the endpoints work with, kept by the application."""

from __future__ import annotations

from dataclasses import dataclass, field

import anyio
from fastapi import Request

from invoicext_desktop.server.errors import ApiError
from invoicext_desktop.services.app import Services
from invoicext_desktop.wire.envelope import ErrorCode

#: Uploads that may wait for a worker. One more is told to come again: no queue grows without end.
MAX_WAITING = 200
#: Uploads read at the same time; each is a thread that waits for a worker process.
MAX_READING = 16
RETRY_SECONDS = 10


@dataclass(slots=True)
class ServerState:
    services: Services
    readers: anyio.CapacityLimiter = field(default_factory=lambda: anyio.CapacityLimiter(MAX_READING))

    def check_room(self) -> None:
        """Raises ApiError where too many uploads wait already."""
        if self.readers.statistics().tasks_waiting >= MAX_WAITING:
            raise ApiError(
                ErrorCode.PROCESSING_ERROR,
                "The server is busy reading other documents. Try again in a moment.",
                details={"reason": "busy"},
                status=503,
                headers={"Retry-After": str(RETRY_SECONDS)},
            )


def state_of(request: Request) -> ServerState:
    """A dependency."""
    found: ServerState = request.app.state.server
    return found


def services_of(request: Request) -> Services:
    """A dependency."""
    return state_of(request).services

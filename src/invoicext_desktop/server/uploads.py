"""The one file of a multipart request, refused while it is still coming where it is too large."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager

from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import ClientDisconnect, Request

from invoicext_desktop.server.errors import ApiError, invalid
from invoicext_desktop.wire.envelope import MAX_UPLOAD_BYTES

FIELD = "file"
#: Boundaries, headers of parts and small fields beside the file.
OVERHEAD = 64 * 1024
_MEGABYTES = MAX_UPLOAD_BYTES // (1024 * 1024)


class _TooLargeError(MultiPartException):
    def __init__(self) -> None:
        super().__init__("too large")


@asynccontextmanager
async def uploaded(request: Request) -> AsyncIterator[UploadFile]:
    """The uploaded file, kept on disk while it is used and gone afterwards. Raises ApiError."""
    form = await _parse(request)
    try:
        found = form.get(FIELD)
        if not isinstance(found, UploadFile):
            raise _missing()
        if (found.size or 0) > MAX_UPLOAD_BYTES:
            raise too_large()
        yield found
    finally:
        await form.close()


async def _parse(request: Request) -> FormData:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "multipart/form-data":
        raise _missing()
    if _announced(request) > MAX_UPLOAD_BYTES + OVERHEAD:
        raise too_large()
    parser = MultiPartParser(request.headers, _limited(request), max_files=1, max_fields=20, max_part_size=OVERHEAD)
    try:
        return await parser.parse()
    except _TooLargeError as error:
        raise too_large() from error
    except MultiPartException as error:
        raise invalid(f"The form cannot be read: {error.message}", "bad_form") from error
    except ClientDisconnect as error:
        raise invalid("The file did not arrive whole.", "disconnected") from error


def _announced(request: Request) -> int:
    length = request.headers.get("content-length", "")
    return int(length) if length.isdecimal() and len(length) < 20 else 0


async def _limited(request: Request) -> AsyncGenerator[bytes]:
    """The body, up to the limit: what is announced need not be true, or there."""
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > MAX_UPLOAD_BYTES + OVERHEAD:
            raise _TooLargeError
        yield chunk


def too_large() -> ApiError:
    message = f"The file is larger than {_MEGABYTES} MB."
    return invalid(message, "too_large", max_bytes=MAX_UPLOAD_BYTES)


def _missing() -> ApiError:
    message = f"Send the document as the file '{FIELD}' of a multipart/form-data request."
    return invalid(message, "missing_file", fields=[{"field": FIELD, "message": "Field required"}])

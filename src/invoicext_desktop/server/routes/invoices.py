"""/invoices: upload, list, get, delete."""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated, Any

from anyio.to_thread import run_sync
from fastapi import APIRouter, Depends, Query, Request
from pydantic import BaseModel, BeforeValidator, Field, WithJsonSchema
from starlette.datastructures import UploadFile
from starlette.responses import Response

from invoicext_desktop.domain.access import ApiKey, Scope
from invoicext_desktop.domain.intake import Added, Outcome
from invoicext_desktop.domain.invoice import Invoice, Review, Status
from invoicext_desktop.domain.listing import InvoiceQuery
from invoicext_desktop.server.answers import success
from invoicext_desktop.server.auth import needs, require
from invoicext_desktop.server.context import PREFIX
from invoicext_desktop.server.errors import not_found
from invoicext_desktop.server.state import ServerState, services_of, state_of
from invoicext_desktop.server.uploads import FIELD, uploaded
from invoicext_desktop.services.app import Services
from invoicext_desktop.wire.convert import from_invoice
from invoicext_desktop.wire.envelope import MAX_LIMIT, MAX_UPLOAD_BYTES, Deleted, InvoicePage, Success, pagination
from invoicext_desktop.wire.invoice import InvoiceModel

router = APIRouter(prefix=f"{PREFIX}/invoices", tags=["Invoices"])

Reader = Annotated[ApiKey, Depends(require(Scope.INVOICES_READ))]
Writer = Annotated[ApiKey, Depends(require(Scope.INVOICES_WRITE))]
Deleter = Annotated[ApiKey, Depends(require(Scope.INVOICES_DELETE))]
Server = Annotated[ServerState, Depends(state_of)]
AllServices = Annotated[Services, Depends(services_of)]

#: SQLite counts in 64 bits; no list is that long.
MAX_PAGE = 1_000_000_000

_UPLOAD = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": [FIELD],
                    "properties": {
                        FIELD: {
                            "type": "string",
                            "format": "binary",
                            "description": "Invoice file (PDF, PNG, JPG). Max 20 MB. "
                            "TIFF, WebP, HEIC and e-invoices in XML are read too.",
                        }
                    },
                }
            }
        },
    }
}


def _iso_date(value: Any) -> dt.date:
    """YYYY-MM-DD and nothing else."""
    if isinstance(value, str) and len(value) == len("2026-04-01") and value[4] == value[7] == "-":
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            pass
    raise ValueError("a date is written YYYY-MM-DD")


IsoDate = Annotated[dt.date, BeforeValidator(_iso_date), WithJsonSchema({"type": "string", "format": "date"})]


class ListParameters(BaseModel):
    page: int = Field(1, ge=1, le=MAX_PAGE, description="Page number")
    limit: int = Field(20, ge=1, le=MAX_LIMIT, description="Items per page")
    supplier: str | None = Field(None, pattern=r"^[^\x00]*$", description="Filter by supplier name (partial match)")
    date_from: IsoDate | None = Field(None, description="Start of the invoice date (YYYY-MM-DD)")
    date_to: IsoDate | None = Field(None, description="End of the invoice date (YYYY-MM-DD), included")
    currency: str | None = Field(None, pattern="^[A-Za-z]{3}$", description="Filter by ISO 4217 currency code")


@router.post(
    "/extract", responses={200: {"model": Success[InvoiceModel]}}, openapi_extra=needs(Scope.INVOICES_WRITE) | _UPLOAD
)
async def extract_invoice(request: Request, key: Writer, server: Server) -> Response:
    """Upload an invoice and extract its values.

    The document is stored before it is read. One that cannot be read is kept too: its status is
    "failed", and `issues` says why. The same file again answers with the same invoice.
    """
    server.check_room()
    async with uploaded(request) as file:
        added = await run_sync(_store, server.services, key, file)
    invoice = await run_sync(_read, server.services, added, limiter=server.readers, abandon_on_cancel=True)
    return success(request, from_invoice(invoice))


def _store(services: Services, key: ApiKey, file: UploadFile) -> Added:
    """On disk and in the list when this returns. Raises DocumentError for what is no invoice."""
    return services.intake.add_stream(
        key.company_id,
        _name(file.filename),
        file.file,
        test=key.test,
        claim=True,
        max_bytes=MAX_UPLOAD_BYTES,
    )


def _name(given: str | None) -> str:
    """What the file is called, whatever system its folders are of; never a path, never empty."""
    last = re.split(r"[/\\]", given or "")[-1]
    printable = "".join(letter for letter in last if letter.isprintable()).strip(" .")
    return printable[:255] or "upload"


def _read(services: Services, added: Added) -> Invoice:
    assert added.invoice_id is not None
    if added.outcome is not Outcome.ADDED:
        before = services.invoices.get(added.invoice_id)
        if before.status is Status.FAILED and before.review is not Review.APPROVED:
            services.reading.read_again([before.id])
    return services.reading.read_now(added.invoice_id)


@router.get("", responses={200: {"model": Success[InvoicePage]}}, openapi_extra=needs(Scope.INVOICES_READ))
def list_invoices(
    request: Request, key: Reader, services: AllServices, parameters: Annotated[ListParameters, Query()]
) -> Response:
    """The invoices of the key's company, newest first."""
    query = InvoiceQuery(
        company_id=key.company_id,
        supplier=parameters.supplier or None,
        date_from=parameters.date_from,
        date_to=parameters.date_to,
        currency=parameters.currency,
        test=key.test,
    )
    found, total = services.invoices.page(query, parameters.page, parameters.limit)
    models = [from_invoice(invoice) for invoice in found]
    return success(request, {"invoices": models, "pagination": pagination(parameters.page, parameters.limit, total)})


@router.get(
    "/{invoice_id}", responses={200: {"model": Success[InvoiceModel]}}, openapi_extra=needs(Scope.INVOICES_READ)
)
def get_invoice(request: Request, invoice_id: str, key: Reader, services: AllServices) -> Response:
    """One invoice."""
    return success(request, from_invoice(_visible(services, key, invoice_id)))


@router.delete(
    "/{invoice_id}", responses={200: {"model": Success[Deleted]}}, openapi_extra=needs(Scope.INVOICES_DELETE)
)
def delete_invoice(request: Request, invoice_id: str, key: Deleter, services: AllServices) -> Response:
    """Delete an invoice for good, with its history and, where nothing else needs it, its document."""
    invoice = _visible(services, key, invoice_id)
    services.invoices.delete_forever([invoice.id])
    return success(request, Deleted(deleted=True, id=invoice.id))


def _visible(services: Services, key: ApiKey, invoice_id: str) -> Invoice:
    """What this key may see: its company's, test or live as the key is, not what lies in the bin."""
    invoice = services.invoices.get(invoice_id)
    if invoice.company_id != key.company_id or invoice.test != key.test or invoice.deleted_at is not None:
        raise not_found("That invoice is not here any more.")
    return invoice

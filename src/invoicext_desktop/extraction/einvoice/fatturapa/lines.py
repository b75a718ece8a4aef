"""The lines of an ordinary FatturaPA."""

from __future__ import annotations

from decimal import Decimal
from xml.etree.ElementTree import Element

from invoicext_desktop.domain.invoice import LineItem
from invoicext_desktop.extraction.einvoice.discount import discount_percent
from invoicext_desktop.extraction.einvoice.keeping import kept, kept_text
from invoicext_desktop.extraction.einvoice.nodes import children, number, text
from invoicext_desktop.extraction.einvoice.semantic import Adjustment, InvoiceLine

_SURCHARGE = "MG"


def goods(body: Element) -> list[Element]:
    """The lines that sell something."""
    return [node for node in _details(body) if not _is_remark(node)]


def sayings(body: Element) -> list[str]:
    """The lines that only say something: their prices are zero because the format wants some."""
    return [said for node in _details(body) if _is_remark(node) and (said := text(node, "Descrizione"))]


def _details(body: Element) -> list[Element]:
    return children(body, "DatiBeniServizi/DettaglioLinee")


def _is_remark(node: Element) -> bool:
    return not any(number(node, path) for path in ("Quantita", "PrezzoUnitario", "PrezzoTotale"))


def line(node: Element) -> LineItem:
    """A DettaglioLinee."""
    return LineItem(
        description=kept_text(text(node, "Descrizione")),
        quantity=kept(number(node, "Quantita")),
        unit=kept_text(text(node, "UnitaMisura")),
        unit_price=kept(number(node, "PrezzoUnitario")),
        discount=kept(_discount(node)),
        tax_rate=kept(number(node, "AliquotaIVA")),
        amount=kept(number(node, "PrezzoTotale")),
    )


def adjustments(node: Element | None) -> tuple[Adjustment, ...]:
    """The discounts (SC) and surcharges (MG) of a line or of a document.

    Some write a discount with its sign, some without.
    """
    found = []
    for item in children(node, "ScontoMaggiorazione"):
        amount, percent = number(item, "Importo"), number(item, "Percentuale")
        found.append(
            Adjustment(
                None if amount is None else abs(amount),
                (text(item, "Tipo") or "").upper() == _SURCHARGE,
                None if percent is None else abs(percent),
            )
        )
    return tuple(found)


def _discount(node: Element) -> Decimal | None:
    """All that lies between price and amount, in percent; negative for a surcharge.

    Amounts are for one unit, and several percentages are each of what the last one left.
    """
    stated = tuple(item for item in adjustments(node) if item.amount or item.percent)
    if not stated:
        return None
    price = number(node, "PrezzoUnitario")
    made = discount_percent(
        InvoiceLine(
            quantity=number(node, "Quantita") or Decimal(1),
            amount=number(node, "PrezzoTotale"),
            adjustments=tuple(Adjustment(item.amount or item.percent, item.is_charge, item.percent) for item in stated),
        ),
        price,
    )
    if made is None and len(stated) == 1 and stated[0].percent is not None:
        return -stated[0].percent if stated[0].is_charge else stated[0].percent
    return made

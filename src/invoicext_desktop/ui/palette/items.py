"""What the palette offers: actions at once, invoices and suppliers when the store has answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QIcon

from invoicext_desktop.domain.listing import InvoiceRow
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.inbox.row_text import amount_of, date_text, state_of, title_of
from invoicext_desktop.ui.keys.key_action import GROUP, HELP, shown_key
from invoicext_desktop.ui.palette.matching import fit

#: How many of each kind are shown.
MOST = 8
#: With nothing typed, every action can be read through.
MOST_ACTIONS = 60


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


@dataclass(frozen=True, slots=True)
class Item:
    """`title` and `detail` to the left, `right` at the end of the row; `run` does it."""

    name: str
    title: str
    detail: str
    right: str
    icon: QIcon | None
    run: Callable[[], None]

    @property
    def spoken(self) -> str:
        """The whole row for a screen reader."""
        return ", ".join(part for part in (self.title, self.detail, self.right) if part)


def action_items(actions: Iterable[QAction], asked: str, recent: Sequence[str]) -> list[Item]:
    """The actions that can be done now and fit; with nothing asked, those used last come first."""
    usable = [action for action in actions if action.isEnabled() and action.isVisible()]
    if not asked.strip():
        order = {name: place for place, name in enumerate(recent)}
        usable.sort(key=lambda action: order.get(action.objectName(), len(order)))
        return [_of_action(action) for action in usable[:MOST_ACTIONS]]
    ranked = [(fit(asked, _title(action), str(action.property(HELP) or "")), action) for action in usable]
    best = sorted((pair for pair in ranked if pair[0] > 0), key=lambda pair: -pair[0])
    return [_of_action(action) for _, action in best[:MOST]]


def _title(action: QAction) -> str:
    return action.iconText().rstrip(".…")


def _of_action(action: QAction) -> Item:
    icon = None if action.icon().isNull() else action.icon()
    group = str(action.property(GROUP) or "")
    return Item(action.objectName(), _title(action), group, shown_key(action), icon, action.trigger)


def invoice_items(rows: Sequence[InvoiceRow], show: Callable[[str], None]) -> list[Item]:
    """A row for each invoice found; `show` gets its id."""
    return [_of_invoice(row, show) for row in rows]


def _of_invoice(row: InvoiceRow, show: Callable[[str], None]) -> Item:
    said = (row.invoice_number, date_text(row.invoice_date), state_of(row))
    detail = " · ".join(part for part in said if part)
    return Item(row.id, title_of(row), detail, amount_of(row), icons.icon("invoices"), lambda: show(row.id))


def supplier_items(names: Sequence[tuple[str, int]], show: Callable[[str], None]) -> list[Item]:
    """A row for each supplier found: name and number of invoices; `show` gets the name."""
    return [_of_supplier(name, number, show) for name, number in names]


def _of_supplier(name: str, number: int, show: Callable[[str], None]) -> Item:
    invoices = _tr("1 invoice") if number == 1 else _tr("{0} invoices").format(f"{number:n}")
    return Item(name, name, _tr("Supplier"), invoices, icons.icon("suppliers"), lambda: show(name))

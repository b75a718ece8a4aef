"""Which booking pays which invoice: proposed by the engine, settled by a person, undone like any other step.

A confirmed match is kept with its invoices (`payments`), as one step of undo over all of them; the bookings follow.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from decimal import Decimal

from invoicext_desktop.domain.bank_rows import BankRow
from invoicext_desktop.domain.errors import ConflictError, InvalidValueError, NotFoundError
from invoicext_desktop.domain.history import ActionKind
from invoicext_desktop.domain.ids import new_id
from invoicext_desktop.domain.match_knowledge import FadingPattern, Knowledge
from invoicext_desktop.domain.open_invoices import open_invoice
from invoicext_desktop.domain.payment_link import PaymentLink, settled_by
from invoicext_desktop.domain.reconciliation import (
    Allocation,
    FlagKind,
    Match,
    MatchStatus,
    OpenInvoice,
    Reconciliation,
    Residual,
)
from invoicext_desktop.domain.statement import Transaction
from invoicext_desktop.reconciliation.engine import reconcile
from invoicext_desktop.reconciliation.learning import Frequencies, confirmed_patterns, refused_pattern, taught_alias
from invoicext_desktop.services.edits import PAYMENTS
from invoicext_desktop.services.events import BankChanged
from invoicext_desktop.services.gate import Gate, NewValue
from invoicext_desktop.services.store import Store
from invoicext_desktop.storage import bank, bank_links, bank_taught
from invoicext_desktop.storage.codec import encode_payments
from invoicext_desktop.storage.database import Connection
from invoicext_desktop.storage.invoices import InvoiceState, get_state
from invoicext_desktop.storage.open_invoices import matchable


class MatchingService:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._gate = Gate(store)

    # --- proposing --------------------------------------------------------------------------------

    def propose(
        self,
        company_id: str,
        *,
        statement_id: str | None = None,
        date_from: dt.date | None = None,
        date_to: dt.date | None = None,
        test: bool = False,
    ) -> Reconciliation:
        """Match the open bookings (of one statement, or all) with all open invoices. Changes nothing.

        Raises NotFoundError for a statement that is not there.
        """
        transactions, invoices, knowledge = self._input(company_id, statement_id, test=test)
        return reconcile(
            transactions,
            invoices,
            knowledge,
            id=new_id("rec"),
            statement_id=statement_id or "",
            now=dt.datetime.now(dt.UTC),
            date_from=date_from,
            date_to=date_to,
        )

    def _input(
        self, company_id: str, statement_id: str | None, *, test: bool
    ) -> tuple[list[Transaction], list[OpenInvoice], Knowledge]:
        with self._store.database.read() as connection:
            if statement_id is not None and bank.company_of(connection, statement_id) != company_id:
                raise NotFoundError("That statement is not here any more.")
            found = bank.bookings(connection, company_id, statement_id=statement_id, test=test)
            invoices = self._open_invoices(matchable(connection, company_id, test=test))
            ibans = {row.statement.iban for row in bank.statement_rows(connection, company_id)}
            knowledge = bank_taught.knowledge(connection, company_id, (iban for iban in ibans if iban))
        return [item.transaction for item in found if not item.linked], invoices, knowledge

    def _open_invoices(self, states: Iterable[tuple[str, InvoiceState]]) -> list[OpenInvoice]:
        made = (open_invoice(item, state.content, settled=settled_by(state.payments)) for item, state in states)
        return [invoice for invoice in made if invoice is not None]

    def open_invoices(self, company_id: str) -> list[OpenInvoice]:
        """All of which something is open."""
        with self._store.database.read() as connection:
            found = self._open_invoices(matchable(connection, company_id))
        return [invoice for invoice in found if invoice.open_amount > 0]

    def invoice(self, invoice_id: str) -> OpenInvoice | None:
        """An invoice as matching sees it now; None where it has no total. Raises NotFoundError."""
        with self._store.database.read() as connection:
            state = get_state(connection, invoice_id)
        return open_invoice(invoice_id, state.content, settled=settled_by(state.payments))

    # --- settling ---------------------------------------------------------------------------------

    def confirm(self, company_id: str, match: Match) -> None:
        """Book a match: one step of undo. It teaches the names that its payments carried.

        Raises InvalidValueError where it allocates nothing or more than is open, ConflictError where a booking or an
        invoice was settled otherwise in the meantime, NotFoundError.
        """
        self.book(company_id, match.allocations, match.residuals)

    def confirm_all(self, company_id: str, matches: Sequence[Match]) -> int:
        """Book those that need no asking, each a step of undo. Returns how many; what changed meanwhile is left out."""
        done = 0
        for match in matches:
            if match.status is not MatchStatus.MATCHED:
                continue
            try:
                self.confirm(company_id, match)
            except (ConflictError, InvalidValueError, NotFoundError):
                continue
            done += 1
        return done

    def book(self, company_id: str, allocations: Sequence[Allocation], residuals: Sequence[Residual] = ()) -> None:
        """Settle invoices with bookings, as one step of undo. Raises as `confirm` does."""
        if not allocations or any(item.amount <= 0 for item in allocations):
            raise InvalidValueError("Nothing is allocated.", hint="Choose an invoice, and an amount above zero.")
        match_id = new_id("mat")
        with self._store.database.read() as connection:
            found = bank.rows(connection, [item.transaction_id for item in allocations])
            states = {item.invoice_id: get_state(connection, item.invoice_id) for item in allocations}
        rows = {row.transaction.id: row for row in found}
        if any(item.transaction_id not in rows for item in allocations):
            raise NotFoundError("That booking is not here any more.")
        if any(rows[item.transaction_id].linked for item in allocations):
            raise ConflictError("This booking is settled already.", hint="Take that back first.")
        self._gate.several(
            {
                invoice_id: self._settled(invoice_id, allocations, rows, match_id, residuals if place == 0 else ())
                for place, invoice_id in enumerate(states)
            },
            ActionKind.PAYMENT,
            "Payment",
            PAYMENTS,
        )
        self._teach(company_id, allocations, {key: row.transaction for key, row in rows.items()}, states)
        self._store.events.publish(BankChanged(company_id))

    def _settled(
        self,
        invoice_id: str,
        allocations: Sequence[Allocation],
        rows: dict[str, BankRow],
        match_id: str,
        residuals: Sequence[Residual],
    ) -> NewValue:
        """What is written at the invoice's payments, as it stands then."""
        mine = [item for item in allocations if item.invoice_id == invoice_id]
        rest = tuple((residual.kind.value, residual.amount) for residual in residuals)
        links = tuple(
            PaymentLink(match_id, item.transaction_id, item.amount, _day(rows, item), rest if number == 0 else ())
            for number, item in enumerate(mine)
        )

        def new(state: InvoiceState) -> str:
            known = open_invoice(invoice_id, state.content, settled=settled_by(state.payments))
            if known is None or sum((item.amount for item in mine), Decimal(0)) > known.open_amount:
                raise InvalidValueError("More would be paid than is open.", hint="Give a smaller amount.")
            return encode_payments((*state.payments, *links))

        return new

    def take_back(self, company_id: str, transaction_id: str) -> None:
        """No invoice is settled by this booking any more, nor by others of its match: one step of undo."""
        with self._store.database.read() as connection:
            links = bank_links.of_transactions(connection, [transaction_id])
        matches = {link.match_id for link in links}
        ids = list(dict.fromkeys(link.invoice_id for link in links))

        def without(state: InvoiceState) -> str:
            return encode_payments(tuple(link for link in state.payments if link.match_id not in matches))

        self._gate.many(ids, ActionKind.PAYMENT, "Payment taken back", PAYMENTS, without)
        self._store.events.publish(BankChanged(company_id))

    # --- teaching ---------------------------------------------------------------------------------

    def _teach(
        self,
        company_id: str,
        allocations: Sequence[Allocation],
        rows: dict[str, Transaction],
        states: dict[str, InvoiceState],
    ) -> None:
        with self._store.database.write() as connection:
            frequencies = Frequencies(item.transaction for item in bank.bookings(connection, company_id))
            known = bank_taught.knowledge(connection, company_id, ()).fading
            for item in allocations:
                invoice = open_invoice(item.invoice_id, states[item.invoice_id].content)
                if invoice is None:
                    continue
                alias = taught_alias(rows[item.transaction_id], invoice, frequencies)
                if alias is not None:
                    bank_taught.teach(connection, company_id, bank_taught.ALIAS, "\n".join(alias), None)
                for pattern in confirmed_patterns(rows[item.transaction_id], invoice, known):
                    _keep_pattern(connection, company_id, pattern)
                key = f"{item.transaction_id}\n{item.invoice_id}"
                bank_taught.forget_key(connection, company_id, bank_taught.REFUSED, key)

    def refuse(self, company_id: str, transaction_id: str, invoice_id: str) -> None:
        """This booking does not pay this invoice, and the pair never comes back. Raises NotFoundError."""
        with self._store.database.write() as connection:
            rows = bank.rows(connection, [transaction_id])
            if not rows:
                raise NotFoundError("That booking is not here any more.")
            invoice = open_invoice(invoice_id, get_state(connection, invoice_id).content)
            bank_taught.teach(connection, company_id, bank_taught.REFUSED, f"{transaction_id}\n{invoice_id}", None)
            if invoice is not None:
                frequencies = Frequencies(item.transaction for item in bank.bookings(connection, company_id))
                known = bank_taught.knowledge(connection, company_id, ()).fading
                pattern = refused_pattern(rows[0].transaction, invoice, frequencies, known)
                if pattern is not None:
                    _keep_pattern(connection, company_id, pattern)
        self._store.events.publish(BankChanged(company_id))

    def explain(self, company_id: str, transaction_id: str, kind: FlagKind | None) -> None:
        """Say what a booking is besides a payment (a fee, wages); None takes it back."""
        with self._store.database.write() as connection:
            bank.set_flag(connection, transaction_id, kind.value if kind is not None else None)
        self._store.events.publish(BankChanged(company_id))

    def taught(self, company_id: str) -> list[bank_taught.Taught]:
        """All that was taught about payments."""
        with self._store.database.read() as connection:
            return bank_taught.everything(connection, company_id)

    def forget(self, company_id: str, taught_id: str) -> None:
        with self._store.database.write() as connection:
            bank_taught.forget(connection, taught_id)
        self._store.events.publish(BankChanged(company_id))


def _day(rows: dict[str, BankRow], item: Allocation) -> dt.date | None:
    return rows[item.transaction_id].transaction.date


def _keep_pattern(connection: Connection, company_id: str, pattern: FadingPattern) -> None:
    key = "\n".join((pattern.party, *pattern.words))
    bank_taught.teach(connection, company_id, bank_taught.FADING, key, [pattern.refusals, pattern.confirmed])

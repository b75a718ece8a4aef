"""What is done on the Bank page: files added, questions answered, matches settled, refused, taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from invoicext_desktop.domain.errors import InvoiceXTError
from invoicext_desktop.domain.reconciliation import Match, MatchStatus, OpenInvoice, Reconciliation
from invoicext_desktop.domain.statement import Question, QuestionKind
from invoicext_desktop.ui.banking.candidates import Offer, allocations
from invoicext_desktop.ui.banking.words import money, tr
from invoicext_desktop.ui.spoken import error_said
from invoicext_desktop.ui.tasks import Lane, TaskRunner

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services
    from invoicext_desktop.services.bank import AddedStatement

_MOST_LISTED = 15


class BankDeeds(QObject):
    """`added` has the id of the statement to show, or nothing."""

    failed = Signal(object)
    message = Signal(str)
    added = Signal(str)

    def __init__(self, services: Services, tasks: TaskRunner, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._tasks = tasks
        self._window = window
        self.company = ""

    def _do(self, work: Any, done: Any = None, lane: Lane = Lane.STORE) -> None:
        self._tasks.run(work, done=done, failed=self.failed.emit, lane=lane, owner=self)

    # --- files ------------------------------------------------------------------------------------

    def add(self, paths: Sequence[str]) -> None:
        """Read bank files; what one leaves open is asked."""
        services, company = self._services, self.company
        self._do(lambda: services.bank.add(company, list(paths)), self._on_added, Lane.POOL)

    def _on_added(self, results: list[AddedStatement]) -> None:
        self.message.emit("  ".join(_added_words(result) for result in results))
        shown = next((one.id for result in results for one in result.statements), "")
        self.added.emit(shown)
        asked = next(((result, question) for result in results for question in result.questions), None)
        if asked is not None:
            result, question = asked
            self._ask(question, [one.id for one in result.statements])

    def _ask(self, question: Question, statement_ids: list[str]) -> None:
        """Once for all files of that bank's kind."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(tr("One question"))
        dialog.setLabelText(_question_words(question))
        dialog.setComboBoxItems([choice.example for choice in question.choices])
        assumed = next((item.example for item in question.choices if item.value == question.assumed), "")
        dialog.setTextValue(assumed)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        services, company = self._services, self.company

        def answered(text: str) -> None:
            value = next(choice.value for choice in question.choices if choice.example == text)
            self._do(lambda: services.bank.answer(company, question, value, statement_ids), lane=Lane.POOL)

        dialog.textValueSelected.connect(answered)
        dialog.open()

    def remove(self, statement_id: str) -> None:
        services = self._services
        box = QMessageBox(
            QMessageBox.Icon.Question,
            tr("Remove statement"),
            tr("Remove this statement with its bookings? Invoices that they settle are open again then."),
            QMessageBox.StandardButton.Cancel,
            self._window,
        )
        yes = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        yes.clicked.connect(lambda: self._do(lambda: services.bank.remove(statement_id)))
        box.open()

    # --- matches ----------------------------------------------------------------------------------

    def confirm(self, offer: Offer, amounts: Mapping[str, Decimal], *, proposed: bool) -> None:
        """Settle invoices with a booking; the rest of a proposal that is taken as it stands keeps its name."""
        services, company = self._services, self.company
        wanted = allocations(offer, amounts)
        rest = offer.residuals if proposed else ()
        self._do(lambda: services.matching.book(company, wanted, rest))

    def refuse(self, transaction_id: str, invoice_id: str) -> None:
        services, company = self._services, self.company
        self._do(lambda: services.matching.refuse(company, transaction_id, invoice_id))

    def take_back(self, transaction_id: str) -> None:
        services, company = self._services, self.company
        self._do(lambda: services.matching.take_back(company, transaction_id))

    def confirm_all(self, found: Reconciliation, invoices: Mapping[str, OpenInvoice], locale: QLocale) -> None:
        """Settle what needs no asking, after a look at what that is."""
        sure = [match for match in found.matches if match.status is MatchStatus.MATCHED]
        if not sure:
            self.message.emit(tr("There is nothing that could be settled without a look."))
            return
        services, company = self._services, self.company
        lines = [_match_line(match, invoices, locale) for match in sure]
        box = QMessageBox(
            QMessageBox.Icon.Question,
            tr("Confirm all sure ones"),
            tr("Settle {0} payments?").format(len(sure)) + "\n\n" + "\n".join(lines[:_MOST_LISTED]),
            QMessageBox.StandardButton.Cancel,
            self._window,
        )
        if len(lines) > _MOST_LISTED:
            box.setDetailedText("\n".join(lines))
        yes = box.addButton(tr("Settle them"), QMessageBox.ButtonRole.AcceptRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def done(count: int) -> None:
            self.message.emit(tr("{0} payments are settled.").format(count))

        yes.clicked.connect(lambda: self._do(lambda: services.matching.confirm_all(company, sure), done, Lane.POOL))
        box.open()

    def summary(self, found: Reconciliation) -> str:
        """How matching went, in one sentence."""
        counts = {status: sum(match.status is status for match in found.matches) for status in MatchStatus}
        return tr("{0} sure, {1} to look at, {2} with several that fit, {3} without an invoice.").format(
            counts[MatchStatus.MATCHED],
            counts[MatchStatus.SUGGESTED],
            counts[MatchStatus.AMBIGUOUS],
            len(found.unmatched_transactions),
        )


def _match_line(match: Match, invoices: Mapping[str, OpenInvoice], locale: QLocale) -> str:
    parts = []
    for invoice_id in match.invoice_ids:
        invoice = invoices.get(invoice_id)
        if invoice is not None:
            parts.append(" ".join(filter(None, (invoice.party, invoice.number))))
    return f"{money(match.amount, None, locale)}  {', '.join(parts)}"


def _added_words(result: AddedStatement) -> str:
    if isinstance(result.error, InvoiceXTError):
        return f"{result.name}: {error_said(result.error)}"
    if result.there_before:
        return tr("{0} was added before.").format(result.name)
    count = sum(len(one.transactions) for one in result.statements)
    if result.known:
        return tr("{0}: {1} bookings, {2} of them were there already.").format(result.name, count, result.known)
    return tr("{0}: {1} bookings.").format(result.name, count)


def _question_words(question: Question) -> str:
    return {
        QuestionKind.DATE_ORDER: tr("Which date is meant? It is kept for all files of this kind."),
        QuestionKind.DECIMAL_MARK: tr("Which amount is meant? It is kept for all files of this kind."),
        QuestionKind.SIGN: tr("Is this money that comes (+) or goes (-)? It is kept for all files of this kind."),
    }.get(question.kind, tr("How is this meant? It is kept for all files of this kind."))

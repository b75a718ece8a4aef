"""What is done to suppliers on their page, and how it is taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from invoicext_desktop.domain.known_suppliers import Defaults, KnownSupplier, SupplierRow
from invoicext_desktop.domain.lessons import Lesson
from invoicext_desktop.ui.suppliers.merge_dialog import MergeDialog
from invoicext_desktop.ui.suppliers.rename_dialog import RenameDialog
from invoicext_desktop.ui.suppliers.supplier_view import SupplierView
from invoicext_desktop.ui.suppliers.words import name_of_row, sentence_of, tr
from invoicext_desktop.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services
    from invoicext_desktop.services.suppliers import Forgotten


class SupplierDeeds(QObject):
    """`offered` has what was done, in words, and what takes it back; `merged` the id of the supplier that is left."""

    failed = Signal(object)
    offered = Signal(str, object)
    merged = Signal(str)

    def __init__(self, services: Services, tasks: TaskRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._known = services.known_suppliers
        self._learned = services.suppliers
        self._tasks = tasks
        self._window = parent
        self._view: SupplierView | None = None
        self.company = ""

    def take(self, view: SupplierView) -> None:
        """Do what this view asks for."""
        known, learned = self._known, self._learned
        self._view = view
        told, tab = view.particulars, view.learned
        told.noted.connect(lambda key, text: self._do(lambda: known.set_note(self.company, key, text)))
        told.defaults_changed.connect(self._set_defaults)
        told.told.connect(
            lambda key, account, trusted: self._do(lambda: known.trust(self.company, key, account, trusted))
        )
        told.split.connect(self._split)
        told.opened.connect(view.overview.opened)
        tab.switched.connect(lambda key, on: self._do(lambda: learned.set_enabled(key, on)))
        tab.lesson_switched.connect(
            lambda key, lesson, on: self._do(lambda: learned.set_lesson_enabled(key, lesson, on))
        )
        tab.forgotten.connect(self._forget)
        tab.lesson_forgotten.connect(self._forget_lesson)

    def _do(self, work: Callable[[], object], done: Callable[[], None] = lambda: None) -> None:
        self._tasks.run(work, done=lambda _: done(), failed=self.failed.emit, owner=self)

    def step(self, *, back: bool) -> None:
        """Undo or redo what was done to suppliers."""
        step = self._known.undo if back else self._known.redo
        self._do(lambda: step(self.company))

    # --- joining and parting --------------------------------------------------------------------

    def merge(self, rows: Sequence[SupplierRow]) -> None:
        """Ask which name stays, then count them as one."""
        here = [row for row in rows if row.invoices]
        if len(here) < 2:
            return
        dialog = MergeDialog(here, self._window)
        answer = dialog.exec()
        stays = dialog.stays
        dialog.deleteLater()
        if answer == QDialog.DialogCode.Accepted:
            self.merge_into(stays, here)

    def merge_into(self, stays: str, rows: Sequence[SupplierRow]) -> None:
        company, others = self.company, [row.id for row in rows if row.id != stays]
        name = next(name_of_row(row) for row in rows if row.id == stays)

        def done() -> None:
            self.merged.emit(stays)
            self._offer(tr("{0} suppliers count as {1} now.").format(len(others) + 1, name))

        self._do(lambda: self._known.merge(company, stays, others), done)

    def _split(self, supplier_id: str, face_id: int) -> None:
        company = self.company
        self._do(
            lambda: self._known.split(company, supplier_id, [face_id]),
            lambda: self._offer(tr("That name is a supplier of its own now.")),
        )

    def keep_apart(self, one: str, other: str) -> None:
        company = self.company
        self._do(
            lambda: self._known.keep_apart(company, one, other),
            lambda: self._offer(tr("They stay two, and are not asked about again.")),
        )

    def _offer(self, text: str) -> None:
        self.offered.emit(text, lambda: self.step(back=True))

    # --- telling --------------------------------------------------------------------------------

    def rename(self, supplier: KnownSupplier) -> None:
        dialog = RenameDialog(supplier, self._window)
        answer = dialog.exec()
        name, write = dialog.name.text().strip(), dialog.write_name.isChecked()
        dialog.deleteLater()
        if answer == QDialog.DialogCode.Accepted:
            self._name(supplier, name, write=write)

    def _name(self, supplier: KnownSupplier, name: str, *, write: bool) -> None:
        company = self.company

        def work() -> None:
            if name != supplier.shown:
                self._known.rename(company, supplier.id, name)
            if write != supplier.defaults.write_name:
                its = supplier.defaults
                self._known.set_defaults(
                    company, supplier.id, Defaults(its.currency, its.terms, its.rule, write_name=write)
                )

        self._do(work)

    def _set_defaults(self, supplier_id: str, defaults: Defaults) -> None:
        company = self.company
        self._do(lambda: self._known.set_defaults(company, supplier_id, defaults))

    # --- forgetting -----------------------------------------------------------------------------

    def _forget(self, learned_id: str) -> None:
        name = self._view.supplier.shown if self._view is not None and self._view.supplier is not None else ""
        text = tr("What was learned from {0} is forgotten.").format(name or tr("Unknown supplier"))
        self._forgetting(lambda: self._learned.forget(learned_id), text)

    def _forget_lesson(self, learned_id: str, lesson: Lesson) -> None:
        text = tr("Forgotten: {0}").format(sentence_of(lesson))
        self._forgetting(lambda: self._learned.forget_lesson(learned_id, lesson), text)

    def _forgetting(self, work: Callable[[], Forgotten], text: str) -> None:
        def done(forgotten: Forgotten) -> None:
            self.offered.emit(text, lambda: self._do(lambda: self._learned.put_back(forgotten)))

        self._tasks.run(work, done=done, failed=self.failed.emit, owner=self)

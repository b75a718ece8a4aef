"""Undo and redo against a plain model: whatever is done, taking it back restores it exactly."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from fakes.backend import FakeBackend
from invoicext_desktop.domain import line_edits
from invoicext_desktop.domain.invoice import Invoice, InvoiceContent, Review
from invoicext_desktop.domain.line_edits import Lines
from support import make_pdf, open_with

State = tuple[tuple[InvoiceContent, Review, bool], ...]
INVOICES = 2
TEXT_PATHS = ("supplier.name", "invoice_number", "supplier.address")


class UndoMachine(RuleBasedStateMachine):
    """`past` and `future` are the states that undo and redo have to lead to."""

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.services = open_with(self.folder / "data", FakeBackend())
        self.company = self.services.companies.default().id
        paths = [make_pdf(self.folder, f"{number}.pdf") for number in range(INVOICES)]
        added = self.services.intake.add_paths(self.company, paths)
        self.ids = [self.services.reading.read_now(item.invoice_id or "").id for item in added]
        self.past: list[State] = []
        self.future: list[State] = []

    def teardown(self) -> None:
        if hasattr(self, "services"):
            self.services.close()
            shutil.rmtree(self.folder)

    def state(self) -> State:
        invoices = [self.services.invoices.get(item) for item in self.ids]
        return tuple((invoice.content, invoice.review, invoice.deleted_at is not None) for invoice in invoices)

    def invoice(self, number: int) -> Invoice:
        return self.services.invoices.get(self.ids[number])

    def after(self, before: State) -> None:
        """Note a step, if there was one."""
        if self.state() != before:
            self.past.append(before)
            self.future.clear()

    numbers = st.integers(0, INVOICES - 1)

    @rule(number=numbers, path=st.sampled_from(TEXT_PATHS), value=st.sampled_from([None, "", "Acorn", "Żółw", "'; --"]))
    def edit(self, number: int, path: str, value: str | None) -> None:
        before = self.state()
        self.services.review.set_value(self.ids[number], path, value)
        self.after(before)

    @rule(
        number=numbers, words=st.lists(st.sampled_from(["1", "2.5", "3.00"]), min_size=1, max_size=3), token=st.uuids()
    )
    def type_an_amount(self, number: int, words: list[str], token: object) -> None:
        before = now = self.state()
        for word in words:
            self.services.review.set_value(self.ids[number], "totals.total", Decimal(word), typing=str(token))
            if self.state() != now:
                self.future.clear()  # also where the last keystroke types the old value again
            now = self.state()
        self.after(before)

    @rule(number=numbers, text=st.sampled_from(["1", "12/", "12/1"]))
    def leave_unfinished(self, number: int, text: str) -> None:
        before = self.state()
        self.services.review.set_draft(self.ids[number], "due_date", text)
        self.after(before)

    @rule(number=numbers, index=st.integers(0, 3))
    def add_line(self, number: int, index: int) -> None:
        before = self.state()
        self.services.review.insert_line(self.ids[number], index)
        self.after(before)

    @rule(number=numbers, index=st.integers(0, 3), amount=st.decimals(-99, 99, places=2))
    def edit_line(self, number: int, index: int, amount: Decimal) -> None:
        if index < len(self.invoice(number).content.line_items):
            before = self.state()
            self.services.review.set_value(self.ids[number], f"line_items.{index}.amount", amount)
            self.after(before)

    @rule(number=numbers, indexes=st.sets(st.integers(0, 3), max_size=3))
    def delete_lines(self, number: int, indexes: set[int]) -> None:
        before = self.state()
        self.services.review.delete_lines(self.ids[number], sorted(indexes))
        self.after(before)

    @rule(
        number=numbers,
        deeds=st.lists(
            st.tuples(st.sampled_from(["split", "join", "double", "clear"]), st.integers(0, 3)), min_size=1, max_size=3
        ),
    )
    def change_lines(self, number: int, deeds: list[tuple[str, int]]) -> None:
        edits: dict[str, Callable[[Lines, int], Lines]] = {
            "split": line_edits.split,
            "join": lambda lines, row: line_edits.joined(lines, [row, row + 1]),
            "double": lambda lines, row: line_edits.duplicated(lines, [row]),
            "clear": lambda lines, row: line_edits.cleared(lines[:20], [(row, "amount")]),
        }
        for deed, row in deeds:
            before = self.state()
            edit = edits[deed]
            self.services.lines.change(self.ids[number], deed, lambda lines, edit=edit, row=row: edit(lines, row))  # type: ignore[misc]
            self.after(before)

    @rule(number=numbers, steps=st.lists(st.sampled_from([-1, 1]), min_size=1, max_size=4), token=st.uuids())
    def move_a_line(self, number: int, steps: list[int], token: object) -> None:
        """On and on, and perhaps back again: one step of undo."""
        before = now = self.state()
        row = 1
        for by in steps:
            self.services.lines.change(
                self.ids[number],
                "Moved line",
                lambda lines, row=row, by=by: line_edits.moved(lines, [row], by),  # type: ignore[misc]
                typing=str(token),
            )
            if self.state() != now:
                self.future.clear()
                row += by
            now = self.state()
        self.after(before)

    @rule(bulk=st.sets(numbers, min_size=1))
    def approve(self, bulk: set[int]) -> None:
        if not any(self.invoice(number).content.drafts for number in bulk):
            before = self.state()
            self.services.review.approve([self.ids[number] for number in sorted(bulk)])
            self.after(before)

    @rule(bulk=st.sets(numbers, min_size=1), into=st.booleans())
    def move(self, bulk: set[int], into: bool) -> None:
        before = self.state()
        ids = [self.ids[number] for number in sorted(bulk)]
        (self.services.review.move_to_bin if into else self.services.review.restore)(ids)
        self.after(before)

    @rule()
    def restart(self) -> None:
        self.services.close()
        self.services = open_with(self.folder / "data", FakeBackend())

    @precondition(lambda self: bool(self.past))
    @rule()
    def undo(self) -> None:
        before = self.state()
        assert self.services.review.undo(self.company) is not None
        self.future.append(before)
        assert self.state() == self.past.pop()

    @precondition(lambda self: bool(self.future))
    @rule()
    def redo(self) -> None:
        before = self.state()
        assert self.services.review.redo(self.company) is not None
        self.past.append(before)
        assert self.state() == self.future.pop()

    @invariant()
    def offers_what_there_is(self) -> None:
        if hasattr(self, "past"):
            offered = self.services.review.undo_state(self.company)
            assert (offered.undo is not None, offered.redo is not None) == (bool(self.past), bool(self.future))


UndoMachine.TestCase.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
TestUndo = UndoMachine.TestCase

"""The invoice on the desk: its values as typed so far, what is wrong with them, and where they are saved.

The views of the review screen read from here and hand their keystrokes in here. What comes back from
the store never replaces what was typed since: such values lie on top until the store has them too.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale, QObject, Signal

from invoicext_desktop.domain import line_edits
from invoicext_desktop.domain.attention import stops
from invoicext_desktop.domain.check_lines import LineMemo
from invoicext_desktop.domain.checks import CODES, check
from invoicext_desktop.domain.errors import InvoiceXTError, NotFoundError
from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.fields import (
    HEADER_FIELDS,
    Cell,
    Line,
    Value,
    get_cell,
    get_lines,
    get_value,
    is_line_path,
    same_line,
    spec_of,
    split_line_path,
    with_cell,
    with_lines,
)
from invoicext_desktop.domain.habits import HABIT_CODES, NOTHING, Habits, check_habits
from invoicext_desktop.domain.invoice import Invoice, InvoiceContent, Issue, LineItem, Review, Severity, Status
from invoicext_desktop.domain.line_edits import LinesEdit
from invoicext_desktop.domain.same_supplier import supplier_of
from invoicext_desktop.domain.saying import without_accepted
from invoicext_desktop.domain.sharing import shared
from invoicext_desktop.ui import formats
from invoicext_desktop.ui.review.lines_change import LinesChange
from invoicext_desktop.ui.review.saver import Edit, Saver
from invoicext_desktop.ui.spoken import error_said
from invoicext_desktop.ui.tasks import Lane, TaskHandle, TaskRunner

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

T = TypeVar("T")
_EMPTY = InvoiceContent()


class Desk(QObject):
    """`replaced`: another invoice, or none. `changed`: values or problems. `focused`: a field's path, or ""."""

    replaced = Signal()
    changed = Signal()
    focused = Signal(str)
    message = Signal(str)
    line_added = Signal(int)

    def __init__(self, services: Services, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._saver = Saver(self._save, tasks, self)
        self._saver.saved.connect(self._on_saved)
        self._saver.failed.connect(self._on_save_failed)
        self._wanted: str | None = None
        self._loading: TaskHandle | None = None
        self._load_again = False
        self._unsaved: dict[str, Edit] = {}
        self._line_changes: list[LinesChange] = []
        self._memo = LineMemo()
        self._number = 0
        self._by_path: dict[str, tuple[Issue, ...]] = {}
        self._reported: tuple[Issue, ...] = ()
        self._habits, self._habits_of = NOTHING, supplier_of(_EMPTY)
        self._asked_at = ""
        self.invoice: Invoice | None = None
        self.content = _EMPTY
        self.issues: tuple[Issue, ...] = ()
        self.focus_path = ""

    # --- which invoice ---------------------------------------------------------------------------

    @property
    def wanted(self) -> str | None:
        """The invoice that is shown, or will be as soon as the store has answered."""
        return self._wanted

    def show(self, invoice_id: str | None) -> None:
        """Put this invoice on the desk. What was typed into the one before is saved first."""
        self.flush()
        if invoice_id == self._wanted:
            self.reload()
            return
        self._wanted = invoice_id
        if self._loading is not None:
            self._loading.cancel()
            self._loading = None
        if invoice_id is None:
            self._replace(None)
        else:
            self._load()

    def reload(self) -> None:
        """Ask the store again; what was typed meanwhile stays."""
        if self._wanted is None:
            return
        if self._loading is not None or self._saver.busy:
            self._load_again = True  # what is saved right now comes back by itself; ask once, after it
            return
        self._load()

    def _load_if_asked(self) -> None:
        if self._load_again and self._loading is None and not self._saver.busy and self._wanted is not None:
            self._load()

    def _load(self) -> None:
        wanted = self._wanted
        assert wanted is not None
        self._load_again = False
        self._loading = self._tasks.run(
            lambda: (self._known(self._services.invoices.get(wanted)), self._services.findings.habits(wanted)),
            done=self._on_loaded,
            failed=self._on_load_failed,
            lane=Lane.STORE,
            owner=self,
        )

    def _on_loaded(self, loaded: tuple[Invoice, Habits]) -> None:
        self._loading = None
        invoice, self._habits = loaded
        self._habits_of = supplier_of(invoice.content)
        if self.invoice is None or self.invoice.id != invoice.id:
            self._replace(invoice)
        else:
            self._accept(invoice)
        self._load_if_asked()

    def _on_load_failed(self, error: BaseException) -> None:
        self._loading = None
        if not isinstance(error, InvoiceXTError):
            raise error
        if isinstance(error, NotFoundError):
            self._wanted = None
        self._replace(None)
        self.message.emit(error_said(error))

    def _replace(self, invoice: Invoice | None) -> None:
        self._unsaved.clear()
        self._line_changes.clear()
        self._asked_at = ""
        self._take(invoice)
        self.content = invoice.content if invoice else _EMPTY
        self._recheck()
        self.set_focus("")
        self.replaced.emit()

    def _take(self, invoice: Invoice | None) -> None:
        """Keep apart what reading reported and what the checks will find anew at every keystroke."""
        self.invoice = invoice
        self._reported = ()
        if invoice is not None and invoice.status is not Status.PROCESSING:
            self._reported = tuple(issue for issue in invoice.issues if issue.code not in CODES | HABIT_CODES)

    def _accept(self, invoice: Invoice) -> None:
        """The same invoice as the store has it now, under what it has not got yet."""
        if self.invoice is None or invoice.revision < self.invoice.revision:
            return
        self._take(invoice)
        self.content = self._on_top(invoice.content)
        self._recheck()
        self.changed.emit()

    def _on_top(self, content: InvoiceContent) -> InvoiceContent:
        """`content` with everything that the store has not got yet, in the order in which it was done."""
        steps: list[Edit | LinesChange] = [*self._unsaved.values(), *self._line_changes]
        for step in sorted(steps, key=lambda step: step.number):
            if isinstance(step, LinesChange):
                content = with_lines(content, step.edit(get_lines(content)))
            elif not is_line_path(step.path) or split_line_path(step.path)[0] < len(content.line_items):
                content = with_cell(content, step.path, step.cell)
            else:
                del self._unsaved[step.path]
        return content

    def _known(self, invoice: Invoice) -> Invoice:
        """On a thread of its own: the same invoice with the very objects that are shown, where they say the same."""
        return dataclasses.replace(invoice, content=shared(invoice.content, self.content))

    # --- what a person types ---------------------------------------------------------------------

    def type_text(self, path: str, text: str, typing: str, locale: QLocale) -> None:
        """The text of a field after a keystroke: a value of its type, or a draft of one."""
        old = get_cell(self.content, path)
        try:
            value = formats.parse(spec_of(path).type, text, locale)
        except ValueError:
            self.put(path, Cell(old.value, text, old.evidence), typing)
            return
        if old.draft is None and old.value == value and str(old.value) == str(value):
            return
        self.put(path, Cell(value, None, _vouched(old.evidence)), typing)

    def pick(self, path: str, value: Value, place: Evidence, typing: str) -> None:
        """A value that was pointed at on the page: shown and saved at once, with its place."""
        self.put(path, Cell(value, None, place), typing, place)
        self.flush()

    def put(self, path: str, cell: Cell, typing: str, place: Evidence | None = None) -> None:
        """Show `cell` at once, save it soon."""
        if self.invoice is None:
            return
        self._number += 1
        edit = Edit(self.invoice.id, path, cell, typing, self._number, place)
        self._unsaved[path] = edit
        self.content = with_cell(self.content, path, cell)
        self._recheck()
        self._saver.later(edit)
        self.changed.emit()

    def is_unsaved(self, path: str) -> bool:
        """Whether the store does not have yet what was typed here."""
        return path in self._unsaved

    def flush(self) -> None:
        """What was typed goes to the store now."""
        self._saver.flush()

    def _save(self, edit: Edit) -> Invoice:
        review = self._services.review
        if edit.cell.draft is not None:
            return self._known(review.set_draft(edit.invoice_id, edit.path, edit.cell.draft, edit.typing))
        saved = review.set_value(edit.invoice_id, edit.path, edit.cell.value, edit.typing, edit.place)
        return self._known(saved)

    def _on_saved(self, edit: Edit, invoice: Invoice) -> None:
        if self.invoice is None or invoice.id != self.invoice.id:
            self._load_if_asked()
            return
        mine = self._unsaved.get(edit.path)
        if mine is not None and mine.number <= edit.number:
            del self._unsaved[edit.path]
        self._accept(invoice)
        if supplier_of(invoice.content) != self._habits_of:
            self._load_again = True  # another supplier has other habits
        self._load_if_asked()

    def _on_save_failed(self, _edit: Edit, error: BaseException) -> None:
        self._load_if_asked()
        if not isinstance(error, InvoiceXTError):
            raise error
        self.message.emit(error_said(error))

    # --- lines -----------------------------------------------------------------------------------

    def insert_line(self, index: int) -> None:
        """An empty line before `index`; `line_added` tells when it is there."""
        if self.invoice is not None:
            self.change_lines("Added line", lambda lines: line_edits.inserted(lines, index, (Line(LineItem()),)))
            self.line_added.emit(index)

    def delete_lines(self, indexes: Sequence[int]) -> None:
        """Delete these lines; undo brings them back."""
        gone = frozenset(indexes)
        if gone:
            label = "Deleted line" if len(gone) == 1 else f"Deleted {len(gone)} lines"
            self.change_lines(label, lambda lines: line_edits.without(lines, gone))

    def change_lines(self, label: str, edit: LinesEdit, typing: str | None = None) -> None:
        """Change rows as one step of undo: shown at once, saved at once.

        `edit` is pure and gets the lines as they are here, and then as the store has them. `typing` joins changes that
        follow each other (a row moved on and on) into one step.
        """
        invoice = self.invoice
        if invoice is None:
            return
        self.flush()
        last = self._line_changes[-1] if self._line_changes else None
        follows = last is not None and typing is not None and (last.typing, last.number) == (typing, self._number)
        if last is None or not follows or not last.join(edit):
            self._number += 1
            self._save_lines(invoice.id, label, LinesChange(self._number, edit, typing))
        self.content = with_lines(self.content, edit(get_lines(self.content)))
        self._recheck()
        self.changed.emit()

    def aside(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Think about something beside this thread; `done` is called if the same invoice is still on the desk then."""
        asked = self._wanted
        self._tasks.run(
            work, done=lambda made: done(made) if self._wanted == asked else None, lane=Lane.POOL, owner=self
        )

    def _save_lines(self, invoice_id: str, label: str, change: LinesChange) -> None:
        self._line_changes.append(change)
        lines = self._services.lines
        self._tasks.run(
            lambda: self._known(lines.change(invoice_id, label, change.take(), change.typing)),
            done=lambda saved: self._on_lines_saved(change, saved),
            failed=lambda error: self._on_lines_failed(change, error),
            owner=self,
        )

    def _on_lines_saved(self, change: LinesChange, invoice: Invoice) -> None:
        if change in self._line_changes:
            self._line_changes.remove(change)
        self.accept(invoice)

    def _on_lines_failed(self, change: LinesChange, error: BaseException) -> None:
        """The store would not: what it has is shown again."""
        if change in self._line_changes:
            self._line_changes.remove(change)
        self.reload()
        self._report(error)

    def accept(self, invoice: Invoice) -> None:
        """What the store made of a change of this invoice; another one's is none of ours."""
        if self.invoice is not None and self.invoice.id == invoice.id:
            self._accept(invoice)

    def _report(self, error: BaseException) -> None:
        if not isinstance(error, InvoiceXTError):
            raise error
        self.message.emit(error_said(error))

    # --- what to look at -------------------------------------------------------------------------

    def set_focus(self, path: str) -> None:
        """The field at `path` has the focus; its box is lit on the page."""
        if path != self.focus_path:
            self.focus_path = path
            if self.issues_at(path):
                self._asked_at = path
            self.focused.emit(path)

    @property
    def issues_by_path(self) -> Mapping[str, tuple[Issue, ...]]:
        """The problems of the fields that have any."""
        return self._by_path

    def issues_at(self, path: str) -> tuple[Issue, ...]:
        """The problems of this field, the gravest first."""
        return self._by_path.get(path, ())

    @property
    def finding(self) -> Issue | None:
        """The problem of a field to answer now: that of the one with the focus, else as it was, else the first."""
        if self.settled:
            return None
        asked = [issue for issue in self.issues if issue.field is not None and issue.severity is not Severity.INFO]
        asked += [issue for issue in self.issues if issue.field is not None and issue.fixes and issue not in asked]
        asked.sort(key=_answerable)
        for path in (self.focus_path, self._asked_at):
            here = next((issue for issue in asked if issue.field == path), None)
            here = here or next((issue for issue in asked if same_line(issue.field or "", path)), None)
            if here is not None:
                return here
        first = next(iter(asked), None)
        return first if first is not None and first.severity is not Severity.INFO else None

    @property
    def suggestion(self) -> Issue | None:
        """The finding, where a value is known that puts it right."""
        finding = self.finding
        return finding if finding is not None and finding.fixes else None

    @property
    def stops(self) -> tuple[str, ...]:
        """The paths to look at, in the order of the screen: header fields, then cells of lines."""
        asked = {*stops(self.content, self.issues), *self._to_fill_in()}
        header = tuple(path for path in HEADER_PATHS if path in asked)
        lines = sorted((path for path in self._by_path if is_line_path(path)), key=lambda path: int(path.split(".")[1]))
        return (*header, *lines)

    def _to_fill_in(self) -> tuple[str, ...]:
        """Nothing could be read: what a bill cannot be booked without is typed by hand."""
        if self.status is not Status.FAILED:
            return ()
        return tuple(
            spec.path for spec in HEADER_FIELDS if spec.required and get_value(self.content, spec.path) in (None, "")
        )

    @property
    def settled(self) -> bool:
        """Whether it is approved: nothing is asked any more."""
        return self.invoice is not None and self.invoice.review is Review.APPROVED

    @property
    def status(self) -> Status | None:
        return self.invoice.status if self.invoice else None

    @property
    def general_issues(self) -> tuple[Issue, ...]:
        """The problems of the whole document."""
        return tuple(issue for issue in self.issues if issue.field is None)

    def _recheck(self) -> None:
        """The problems of the values as typed, at every keystroke: what the store will say too."""
        self.issues = self._find_issues()
        found: dict[str, list[Issue]] = {}
        for issue in self.issues:
            if issue.field is not None:
                found.setdefault(issue.field, []).append(issue)
        self._by_path = {path: tuple(sorted(issues, key=_gravity)) for path, issues in found.items()}

    def _find_issues(self) -> tuple[Issue, ...]:
        if self.invoice is None or self.invoice.status is Status.PROCESSING:
            return ()
        found = (*check(self.content, _today(), self._memo), *check_habits(self.content, self._habits))
        if self.invoice.status is Status.FAILED:
            found = tuple(issue for issue in found if issue.code != "missing")
        standing = (*(issue for issue in self._reported if not self._is_vouched(issue.field)), *found)
        return without_accepted(standing, self.invoice.accepted)

    def _is_vouched(self, path: str | None) -> bool:
        evidence = self.content.evidence.get(path or "")
        return evidence is not None and evidence.source is EvidenceSource.USER


_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
HEADER_PATHS = tuple(spec.path for spec in HEADER_FIELDS)


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()


def _gravity(issue: Issue) -> int:
    return _RANK[issue.severity]


def _answerable(issue: Issue) -> tuple[int, bool]:
    """The gravest first, and of these one that can be put right with a key."""
    return _RANK[issue.severity], not issue.fixes


def _vouched(evidence: Evidence | None) -> Evidence:
    """A person vouches for the value; its place on the page stays, so that one can look there again."""
    if evidence is None:
        return Evidence(1.0, EvidenceSource.USER)
    return dataclasses.replace(evidence, confidence=1.0, source=EvidenceSource.USER, proved=False, reason="")

"""Files on their way in: added on another thread, counted, summed up in a sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from invoicext_desktop.domain.errors import DocumentError
from invoicext_desktop.domain.intake import Added, Outcome
from invoicext_desktop.services.tasks import CancelToken, Progress
from invoicext_desktop.ui.dropping.formats import Piece
from invoicext_desktop.ui.dropping.landing import landed
from invoicext_desktop.ui.spoken import error_said
from invoicext_desktop.ui.tasks import Lane, TaskRunner

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services


class Adder(QObject):
    """`progressed` has a Progress; `ended` the outcomes; `first_added` the first invoice's id, early."""

    progressed = Signal(object)
    ended = Signal(list)
    first_added = Signal(str)
    failed = Signal(object)

    def __init__(self, services: Services, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._tokens: list[CancelToken] = []

    @property
    def busy(self) -> bool:
        """Whether files are being added."""
        return bool(self._tokens)

    def add(
        self,
        company_id: str,
        paths: Sequence[str],
        *,
        show_first: bool,
        pieces: Sequence[Piece] = (),
        missing: Sequence[str] = (),
    ) -> None:
        """Add files, folders, and pieces that have no file. `missing` are names of what was not handed over.

        With `show_first`, the first invoice is told before the rest is added.
        """
        token = CancelToken()
        self._tokens.append(token)
        services = self._services

        def work() -> list[Added]:
            with landed(pieces) as written:
                return [*add([*paths, *written]), *(_not_handed_over(name) for name in missing)]

        def add(rest: list[str]) -> list[Added]:
            results: list[Added] = []
            if show_first and rest and Path(rest[0]).is_file():
                results = services.intake.add_paths(company_id, [rest.pop(0)])
                self._tell_first(results)
            return results + services.intake.add_paths(company_id, rest, progress=self._progress, cancel=token)

        def done(results: list[Added]) -> None:
            self._tokens.remove(token)
            self.ended.emit(results)

        def failed(error: BaseException) -> None:
            self._tokens.remove(token)
            self.failed.emit(error)

        self._tasks.run(work, done=done, failed=failed, lane=Lane.POOL, owner=self)

    def cancel(self) -> None:
        for token in self._tokens:
            token.cancel()

    def _progress(self, progress: Progress) -> None:
        """On the worker's thread: the signal brings it to the GUI thread, one in ten is enough to see."""
        if progress.total is None or progress.total < 20 or progress.done % 10 == 0:
            self.progressed.emit(progress)

    def _tell_first(self, results: list[Added]) -> None:
        for result in results:
            if result.invoice_id is not None:
                self.first_added.emit(result.invoice_id)
                return

    def sentence(self, results: Sequence[Added]) -> str:
        """What became of the files, in one sentence."""
        counts = Counter(result.outcome for result in results)
        parts = [
            (counts[Outcome.ADDED], self.tr("1 added"), self.tr("{0} added")),
            (
                counts[Outcome.RESTORED],
                self.tr("1 brought back from the bin"),
                self.tr("{0} brought back from the bin"),
            ),
            (counts[Outcome.ALREADY_THERE], self.tr("1 was here already"), self.tr("{0} were here already")),
            (counts[Outcome.REFUSED], self.tr("1 could not be added"), self.tr("{0} could not be added")),
            (counts[Outcome.SKIPPED], self.tr("1 of another type skipped"), self.tr("{0} of other types skipped")),
        ]
        said = [one if number == 1 else many.format(number) for number, one, many in parts if number]
        return ", ".join(said) + "." if said else self.tr("Nothing to add.")


def _not_handed_over(name: str) -> Added:
    hint = "Drag it to a folder first, then drop it from there."
    return Added(
        name, Outcome.REFUSED, error=DocumentError("The program it came from did not hand it over.", hint=hint)
    )


def problems_of(results: Sequence[Added]) -> list[str]:
    """One line a file that was refused: its name and why."""
    return [
        f"{Path(result.name).name}: {error_said(result.error)}"
        for result in results
        if result.outcome is Outcome.REFUSED and result.error is not None
    ]

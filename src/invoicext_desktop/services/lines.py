"""Changes of the rows of line items, each one step of undo; reading them again by columns that a person drew."""

from __future__ import annotations

from collections.abc import Mapping

from invoicext_desktop.domain.column_grid import Grid
from invoicext_desktop.domain.errors import InvalidValueError
from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.fields import LINES, Line, get_lines
from invoicext_desktop.domain.history import ActionKind
from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.domain.line_edits import LinesEdit
from invoicext_desktop.domain.page_text import PageText
from invoicext_desktop.extraction.given_columns import read_given
from invoicext_desktop.extraction.proposed_columns import proposed
from invoicext_desktop.services.gate import Gate
from invoicext_desktop.services.store import Store
from invoicext_desktop.storage.codec import encode_lines
from invoicext_desktop.storage.invoices import InvoiceState

#: No invoice has more lines; a paste of a whole register is a mistake.
MOST_LINES = 20_000


class LinesService:
    def __init__(self, store: Store) -> None:
        self._gate = Gate(store)

    def change(self, invoice_id: str, label: str, edit: LinesEdit, typing: str | None = None) -> Invoice:
        """Apply `edit` (pure; see `domain.line_edits`) to the lines as they are stored now.

        `typing`: changes with one token that follow each other are one step of undo.
        Raises InvalidValueError where there would be too many lines, NotFoundError.
        """

        def lines(state: InvoiceState) -> str:
            changed = edit(get_lines(state.content))
            if len(changed) > MOST_LINES:
                raise InvalidValueError(f"An invoice can have {MOST_LINES:n} lines at most.")
            return encode_lines(changed)

        return self._gate.one(invoice_id, ActionKind.LINES, label, LINES, lines, typing)

    def read(
        self, grid: Grid, pages: Mapping[int, PageText], *, scanned: frozenset[int], credit: bool
    ) -> tuple[Line, ...]:
        """The lines that the pages' words are by the columns of `grid`; changes nothing. See `read_given`."""
        return read_given(grid, pages, scanned=scanned, credit=credit)

    def propose(self, text: PageText, page: int, box: BBox | None = None) -> Grid | None:
        """Columns to begin with, on `page` (from 1), in `box` or where they seem to be; None where none are seen."""
        return proposed(text, page, box)

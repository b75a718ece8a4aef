"""The pages as they are laid out in the dialog, and what can be done to them. No Qt: rules alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace

from invoicext_desktop.domain.pages import PageLayout, PagePlace, Pile

#: A page, however it is turned.
Sheet = tuple[str, int]


def sheet_of(place: PagePlace) -> Sheet:
    return place.document_id, place.page


@dataclass(slots=True)
class Row:
    """The pages of one invoice; `invoice_id` None: one that is not there yet."""

    invoice_id: str | None
    places: list[PagePlace] = field(default_factory=list)


class Board:
    """Rows of pages, one an invoice, and a last one with what is left out."""

    def __init__(self, layout: PageLayout) -> None:
        self._layout = layout
        self.rows = [Row(pile.invoice_id, list(pile.pages)) for pile in layout.piles]
        self.left_out = Row(None, list(layout.left_out))

    @property
    def shown(self) -> list[Row]:
        """All rows from top to bottom, what is left out at the end."""
        return [*self.rows, self.left_out]

    @property
    def piles(self) -> tuple[Pile, ...]:
        """What to hand to the services: the invoices in the order of the rows."""
        return tuple(Pile(row.invoice_id, tuple(row.places)) for row in self.rows if row.places)

    @property
    def is_changed(self) -> bool:
        return self.piles != tuple(pile for pile in self._layout.piles if pile.pages)

    @property
    def is_possible(self) -> bool:
        """At least one of the invoices that are there keeps a page."""
        return any(row.places for row in self.rows if row.invoice_id is not None)

    def find(self, sheet: Sheet) -> tuple[int, int]:
        """(row, place in it). Raises LookupError."""
        for number, row in enumerate(self.shown):
            for index, place in enumerate(row.places):
                if sheet_of(place) == sheet:
                    return number, index
        raise LookupError(sheet)

    # --- what a person does -----------------------------------------------------------------------

    def move(self, sheets: Collection[Sheet], row: int, index: int) -> None:
        """Put these pages, in the order in which they are shown, before the place `index` of a row."""
        target = self.shown[row]
        index -= sum(sheet_of(place) in sheets for place in target.places[:index])
        taken = self._take(sheets)
        target.places[index:index] = taken
        self._tidy(keep=target)

    def step(self, sheets: Collection[Sheet], by: int) -> None:
        """One place to the left (-1) or to the right (1) in their row; at its end they stay."""
        for row in self.shown:
            mine = [index for index, place in enumerate(row.places) if sheet_of(place) in sheets]
            for index in mine if by < 0 else reversed(mine):
                other = index + by
                if 0 <= other < len(row.places) and sheet_of(row.places[other]) not in sheets:
                    row.places[index], row.places[other] = row.places[other], row.places[index]

    def carry(self, sheets: Collection[Sheet], by: int) -> None:
        """To the end of the row above (-1), or the beginning of the one below (1); below the last: a new invoice."""
        rows = [number for number, row in enumerate(self.shown) if any(sheet_of(p) in sheets for p in row.places)]
        if not rows:
            return
        number = (min(rows) if by < 0 else max(rows)) + by
        if number < 0:
            return
        if number >= len(self.rows) and by > 0:
            if rows[-1] >= len(self.rows):
                return  # what is left out is the last row
            self.rows.append(Row(None))
            number = len(self.rows) - 1
        self.move(sheets, number, len(self.shown[number].places) if by < 0 else 0)

    def turn(self, sheets: Collection[Sheet], by: int) -> None:
        """Clockwise by so many degrees."""
        for row in self.shown:
            row.places = [
                replace(place, turn=(place.turn + by) % 360) if sheet_of(place) in sheets else place
                for place in row.places
            ]

    def cut(self, sheet: Sheet) -> None:
        """A new invoice begins with this page. The first page of a row begins one already."""
        number, index = self.find(sheet)
        if number >= len(self.rows) or index == 0:
            return
        row = self.rows[number]
        self.rows.insert(number + 1, Row(None, row.places[index:]))
        row.places = row.places[:index]

    def join(self, sheet: Sheet) -> None:
        """The invoice of this page goes into the one above."""
        number, _ = self.find(sheet)
        if not 0 < number < len(self.rows):
            return
        above, row = self.rows[number - 1], self.rows[number]
        above.places += row.places
        row.places = []
        if above.invoice_id is None and row.invoice_id is not None:
            above.invoice_id, row.invoice_id = row.invoice_id, None
        self._tidy(keep=above)

    def join_all(self) -> None:
        """All pages become one invoice, the first."""
        self.rows[0].places = [place for row in self.rows for place in row.places]
        for row in self.rows[1:]:
            row.places = []
        self._tidy(keep=self.rows[0])

    def leave_out(self, sheets: Collection[Sheet]) -> None:
        """They belong to no invoice."""
        self.move(sheets, len(self.rows), len(self.left_out.places))

    def cut_before(self, pages: Iterable[int]) -> None:
        """Cut the first row where its file has these pages."""
        row = self.rows[0]
        for page in sorted(pages, reverse=True):
            for place in row.places[1:]:
                if place.page == page:
                    self.cut(sheet_of(place))

    def _take(self, sheets: Collection[Sheet]) -> Sequence[PagePlace]:
        taken = [place for row in self.shown for place in row.places if sheet_of(place) in sheets]
        for row in self.shown:
            row.places = [place for place in row.places if sheet_of(place) not in sheets]
        return taken

    def _tidy(self, keep: Row) -> None:
        """An invoice that was not there yet and has no page is none."""
        self.rows = [row for row in self.rows if row.places or row.invoice_id is not None or row is keep]

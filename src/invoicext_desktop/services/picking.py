"""What words on a page mean for a field that a person fills with them."""

from __future__ import annotations

from collections.abc import Sequence

from invoicext_desktop.domain.page_text import PageText, PageWord, as_text
from invoicext_desktop.extraction.picked import Picked, read_picked


class PickingService:
    """Pure and quick: called while the mouse moves."""

    def read(self, path: str, words: Sequence[PageWord], page: PageText, *, month_first: bool) -> Picked:
        """The value at `path` that `words` of `page` say, or why they say none.

        `month_first` is for dates of a page that doesn't tell how it writes them.
        """
        order = page.month_first if page.month_first is not None else month_first
        return read_picked(path, as_text(words), page.decimal, month_first=order)

"""Where in a file does each invoice begin? The pages side by side, cut where one begins."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.ui.review.page_images import PageImages
from invoicext_desktop.ui.theme import SPACE_3, SPACE_4
from invoicext_desktop.ui.widgets.cut_strip import PICTURE, CutStrip

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

#: Longer rows of pages scroll.
WIDEST = 860

Range = tuple[int, int]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Split", text)


class SplitDialog(QDialog):
    """`ranges` are the pages of each invoice, first and last, as the services number them (`numbers`)."""

    def __init__(
        self, services: Services, invoice: Invoice, numbers: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Split into invoices"))
        self._numbers = list(numbers)
        self._sizes: Sequence[tuple[float, float]] = ()
        self._images = PageImages(services, self)
        begins = {segment.first for segment in invoice.segments}
        self.strip = CutStrip(len(numbers), [page for page, number in enumerate(numbers) if number in begins], self)
        self.strip.changed.connect(self._say)
        self.strip.moved.connect(self._ask)
        self._images.arrived.connect(self._on_picture)
        self._images.sizes_known.connect(self._on_sizes)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        self.split = self.buttons.addButton(_tr("Split"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        hint = QLabel(_tr("Cut between the pages where a new invoice begins: click there, or arrow keys and Space."))
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_3)
        for part in (hint, self.strip, self.summary, self.buttons):
            column.addWidget(part, 1 if part is self.strip else 0)
        self.resize(min(WIDEST, self.strip.row.sizeHint().width() + 2 * SPACE_4), self.sizeHint().height())
        self._say()
        self.strip.focus_first()
        self._images.show(invoice.id)

    @property
    def ranges(self) -> list[Range]:
        """As they are cut now."""
        return [(self._numbers[first], self._numbers[last]) for first, last in self._pieces()]

    def _pieces(self) -> list[Range]:
        begins = self.strip.begins
        return list(zip(begins, [*(page - 1 for page in begins[1:]), len(self._numbers) - 1], strict=True))

    def _say(self) -> None:
        pieces = self._pieces()
        shown = ", ".join(str(a + 1) if a == b else f"{a + 1}\u2013{b + 1}" for a, b in pieces)
        one = _tr("One invoice with all pages: nothing to split.")
        self.summary.setText(_tr("{0} invoices: pages {1}").format(len(pieces), shown) if len(pieces) > 1 else one)
        self.split.setEnabled(len(pieces) > 1)

    # --- pictures --------------------------------------------------------------------------------

    def _on_sizes(self, sizes: Sequence[tuple[float, float]]) -> None:
        self._sizes = sizes
        self._ask()

    def _scale(self, number: int) -> float:
        """Pixels a point: what fills the room for a picture on this screen."""
        width, height = self._sizes[number - 1]
        return min(PICTURE.width() / width, PICTURE.height() / height) * self.devicePixelRatioF()

    def _ask(self) -> None:
        """Pictures of what is in view; those that are there already are shown at once."""
        seen = [self._numbers[page] for page in self.strip.in_view()]
        known = [number for number in seen if number <= len(self._sizes)]
        self._images.want([(number - 1, self._scale(number)) for number in known])
        for number in known:
            self._on_picture(number - 1)

    def _on_picture(self, page: int) -> None:
        if page + 1 in self._numbers:
            image = self._images.best(page, self._scale(page + 1))
            if image is not None:
                self.strip.set_picture(self._numbers.index(page + 1), image)

    def done(self, result: int) -> None:
        self._images.give_up()
        super().done(result)

"""Where in a file does each invoice begin? The pages as small pictures, a tick where one does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.ui.review.page_images import PageImages
from invoicext_desktop.ui.theme import SPACE_3, SPACE_4

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

#: A page's picture, in pixels.
PICTURE = QSize(84, 112)
#: Pictures are asked for these many pages at most; the others go by their numbers.
MOST_PICTURES = 200

Range = tuple[int, int]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Split", text)


class SplitDialog(QDialog):
    """`ranges` are the pages of each invoice, first and last, as they are shown."""

    def __init__(self, services: Services, invoice: Invoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Split into invoices"))
        self._pages = page_numbers(invoice)
        self._images = PageImages(services, self)
        self._scales: dict[int, float] = {}
        self._images.arrived.connect(self._on_picture)
        self._images.sizes_known.connect(self._on_sizes)
        self._make_list({segment.first for segment in invoice.segments})
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        self.split = self.buttons.addButton(_tr("Split"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        hint = QLabel(_tr("Tick every page on which a new invoice begins."), self)
        hint.setBuddy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_3)
        for part in (hint, self.list, self.summary, self.buttons):
            column.addWidget(part)
        self.resize(440, 560)
        self._say()
        self._images.show(invoice.id)

    def _make_list(self, begins: set[int]) -> None:
        self.list = QListWidget(self)
        self.list.setIconSize(PICTURE)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(_tr("Pages"))
        blank = QPixmap(PICTURE)
        blank.fill(self.palette().alternateBase().color())
        for number in self._pages:
            item = QListWidgetItem(QIcon(blank), _tr("Page {0}").format(number), self.list)
            first = number == self._pages[0]
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags if first else flags | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = first or number in begins
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self.list.itemChanged.connect(self._say)

    @property
    def ranges(self) -> list[Range]:
        """As they are ticked now."""
        rows = range(self.list.count())
        begins = [row for row in rows if self.list.item(row).checkState() is Qt.CheckState.Checked]
        ends = [*(row - 1 for row in begins[1:]), self.list.count() - 1]
        return [(self._pages[first], self._pages[last]) for first, last in zip(begins, ends, strict=True)]

    def _say(self) -> None:
        ranges = self.ranges
        shown = ", ".join(str(a) if a == b else f"{a}\u2013{b}" for a, b in ranges)
        one = _tr("One invoice with all pages: nothing to split.")
        self.summary.setText(_tr("{0} invoices: pages {1}").format(len(ranges), shown) if len(ranges) > 1 else one)
        self.split.setEnabled(len(ranges) > 1)

    # --- pictures --------------------------------------------------------------------------------

    def _on_sizes(self, sizes: Sequence[tuple[float, float]]) -> None:
        wanted = []
        for number in self._pages[:MOST_PICTURES]:
            if number <= len(sizes):
                width, height = sizes[number - 1]
                wanted.append((number - 1, min(PICTURE.width() / width, PICTURE.height() / height)))
        self._scales = dict(wanted)
        self._images.want(wanted)
        for page, _ in wanted:
            self._on_picture(page)

    def _on_picture(self, page: int) -> None:
        image = self._images.best(page, self._scales[page])
        if image is not None and page + 1 in self._pages:
            self.list.item(self._pages.index(page + 1)).setIcon(QIcon(QPixmap.fromImage(image)))

    def done(self, result: int) -> None:
        self._images.give_up()
        super().done(result)


def page_numbers(invoice: Invoice) -> list[int]:
    """The invoice's pages as they are counted on screen."""
    total = invoice.source.pages or 1
    if len(invoice.parts) == 1:
        part = invoice.parts[0]
        return list(range(part.first, (part.last or total) + 1))
    return list(range(1, total + 1))

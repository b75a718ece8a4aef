"""Suppliers that may be one: why, and what to do about each pair."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from invoicext_desktop.domain.known_suppliers import SupplierRow
from invoicext_desktop.domain.near_names import Near
from invoicext_desktop.ui.suppliers.lesson_row import QuietLabel
from invoicext_desktop.ui.suppliers.words import breakable, name_of_row, spoken_row, tr, why_near
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5, TypeSize, font

#: So many pairs at once; the next ones come when these are settled.
MOST = 30
WIDTH = 760


class NearPanel(QScrollArea):
    """`merge_asked` and `two` have both ids, the one with more invoices first; `shown` one of them."""

    merge_asked = Signal(str, str)
    two = Signal(str, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pairs: list[QWidget] = []
        inner = QWidget(self)
        inner.setMaximumWidth(WIDTH)
        title = QLabel(tr("These may be one"), inner)
        title.setFont(font(TypeSize.TITLE, bold=True))
        about = QuietLabel(inner)
        about.setText(tr("Nothing is merged by itself. Merged suppliers count as one; invoices keep what is printed."))
        self.close_button = QPushButton(tr("Back"), inner)
        self.close_button.setToolTip(tr("Back to the supplier that is chosen in the list"))
        self.close_button.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_2)
        column.addLayout(head)
        column.addWidget(about)
        column.addSpacing(SPACE_3)
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE_4)
        column.addLayout(self._column)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_near(self, near: Sequence[Near], row_of: Callable[[str], SupplierRow | None]) -> None:
        """These pairs, the likeliest first."""
        for pair in self.pairs:
            self._column.removeWidget(pair)
            pair.deleteLater()
        self.pairs.clear()
        for item in near[:MOST]:
            first, second = row_of(item.first), row_of(item.second)
            if first is not None and second is not None:
                self.pairs.append(self._make(item, first, second))
                self._column.addWidget(self.pairs[-1])

    def _make(self, item: Near, first: SupplierRow, second: SupplierRow) -> QWidget:
        pair = QWidget(self.widget())
        both = tr("{0} and {1}").format(name_of_row(first), name_of_row(second))
        name = QLabel(breakable(both), pair)
        name.setFont(font(TypeSize.BODY, bold=True))
        name.setWordWrap(True)
        name.setTextFormat(Qt.TextFormat.PlainText)
        why = QuietLabel(pair)
        why.setText(why_near(item.why))
        told = QuietLabel(pair)
        told.setText(breakable("\n".join(spoken_row(row, self.locale()) for row in (first, second))))
        merge = QPushButton(tr("Merge..."), pair)
        merge.setAccessibleName(tr("Merge {0}").format(both))
        merge.setAccessibleDescription(why.text())
        merge.clicked.connect(lambda: self.merge_asked.emit(item.first, item.second))
        two = QPushButton(tr("They are two"), pair)
        two.setAccessibleName(tr("{0} are two suppliers").format(both))
        two.setToolTip(tr("Do not ask about these again"))
        two.clicked.connect(lambda: self.two.emit(item.first, item.second))
        texts = QVBoxLayout()
        texts.setSpacing(SPACE_1)
        for label in (name, why, told):
            texts.addWidget(label)
        across = QHBoxLayout(pair)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE_2)
        across.addLayout(texts, 1)
        for button in (merge, two):
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return pair

"""The line that says that the list has one supplier's invoices only, and ends that."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from invoicext_desktop.ui import icons
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, hairline


class OnlySupplier(QWidget):
    """`changed`: another supplier, or all of them again."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.supplier_id: str | None = None
        self._name = ""
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.all_button = QToolButton(self)
        self.all_button.setIcon(icons.icon("close"))
        self.all_button.setAutoRaise(True)
        self.all_button.setAccessibleName(self.tr("All suppliers"))
        self.all_button.setToolTip(self.tr("Show the invoices of all suppliers again"))
        self.all_button.clicked.connect(self._end)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_3, SPACE_1, SPACE_2, SPACE_1)
        row.setSpacing(SPACE_2)
        row.addWidget(self._label, 1)
        row.addWidget(self.all_button)
        self.hide()

    def show_supplier(self, supplier_id: str, name: str) -> None:
        """Only this one's, called so."""
        self.supplier_id, self._name = supplier_id, name
        said = self.tr("Only {0}").format(name)
        self._label.setAccessibleName(said)
        self._label.setToolTip(said)
        self.all_button.setAccessibleDescription(said)
        self.show()
        self._fit()
        self.changed.emit()

    def clear(self) -> None:
        """All suppliers again, where it was one; nobody is told."""
        self.supplier_id = None
        self.hide()

    def _end(self) -> None:
        self.clear()
        self.changed.emit()

    def _fit(self) -> None:
        said = self.tr("Only {0}").format(self._name)
        room = max(self._label.width(), 40)
        self._label.setText(self._label.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().highlight())
        painter.setPen(hairline(self.palette()))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

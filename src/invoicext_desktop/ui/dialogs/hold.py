"""Why these invoices have to wait: one line, with the usual reasons at hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from invoicext_desktop.ui.theme import SPACE_3, SPACE_4


def _tr(text: str) -> str:
    return QCoreApplication.translate("HoldDialog", text)


def usual_reasons() -> tuple[str, ...]:
    return (
        _tr("Question to the client"),
        _tr("Goods or service not received yet"),
        _tr("Price or amount disputed"),
        _tr("Credit note expected"),
        _tr("A page is missing"),
    )


class HoldDialog(QDialog):
    """`reason` is what was written. `recent`: this person's last reasons, newest first."""

    def __init__(self, count: int, recent: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Put on hold"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = _tr("Why does this invoice have to wait?") if count == 1 else _tr("Why do these {0} have to wait?")
        question = QLabel(words.format(count), self)
        self._box = QComboBox(self)
        self._box.setEditable(True)
        self._box.setMinimumWidth(360)
        self._box.addItems(list(dict.fromkeys((*recent, *usual_reasons()))))
        self._box.setAccessibleName(_tr("Reason"))
        line = self._box.lineEdit()
        if line is not None:
            line.setAccessibleName(_tr("Reason"))
            line.selectAll()
        question.setBuddy(self._box)
        buttons = QDialogButtonBox(self)
        buttons.addButton(_tr("Put on hold"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_3)
        column.addWidget(question)
        column.addWidget(self._box)
        column.addWidget(buttons)

    @property
    def reason(self) -> str:
        return self._box.currentText().strip()

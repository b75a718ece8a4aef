"""Ask the client: the question as text or as a mail, with the page."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import QBuffer, QIODevice, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from invoicext_desktop.ui.review.mail_file import unsent_mail, written
from invoicext_desktop.ui.review.question_text import Question
from invoicext_desktop.ui.review.words import tr
from invoicext_desktop.ui.theme import SPACE_3, SPACE_4
from invoicext_desktop.ui.widgets.line_edit import LineEdit


class QuestionDialog(QDialog):
    """`asked`: the question was copied or handed to the mail program; `hold` says whether the invoice waits for it."""

    asked = Signal()

    def __init__(self, question: Question, to: str, page_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Ask the client"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(620, 520)
        self._page_name = page_name
        self._page = QImage()
        self.to = LineEdit(to, self)
        self.to.setPlaceholderText(tr("Mail address"))
        self.subject = LineEdit(question.subject, self)
        self.text = QPlainTextEdit(question.text, self)
        self.text.setAccessibleName(tr("Question"))
        self.text.setTabChangesFocus(True)
        self.wait = QCheckBox(tr("Put the invoice on hold until it is answered"), self)
        self.wait.setChecked(True)
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._lay_out()
        self.text.setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("To:"), self.to)
        form.addRow(tr("Subject:"), self.subject)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.mail = self._button(tr("Write mail"), tr("Opens your mail program with the text and the page"), self._mail)
        self.copy = self._button(tr("Copy text"), tr("Copies subject and text, to be pasted anywhere"), self._copy)
        self.copy_page = self._button(tr("Copy page"), tr("Copies the page as a picture"), self._copy_page)
        self.copy_page.setEnabled(False)
        for button in (self.mail, self.copy, self.copy_page):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.mail.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_3)
        column.addLayout(form)
        column.addWidget(self.text, 1)
        column.addWidget(self.wait)
        column.addWidget(self._said)
        column.addWidget(buttons)

    def _button(self, text: str, tip: str, run: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        button.clicked.connect(run)
        return button

    def show_page(self, page: QImage) -> None:
        """The picture of the page is there; until then a mail goes without it."""
        self._page = page
        self.copy_page.setEnabled(not page.isNull())

    @property
    def hold(self) -> bool:
        return self.wait.isChecked()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.subject.text()}\n\n{self.text.toPlainText()}")
        self._tell(tr("The text is copied."))

    def _copy_page(self) -> None:
        QGuiApplication.clipboard().setImage(self._page)
        self._tell(tr("The page is copied as a picture."))

    def _mail(self) -> None:
        """The mail program gets a draft with the page; where none takes files, at least the text."""
        to, subject, text = self.to.text().strip(), self.subject.text(), self.text.toPlainText()
        try:
            path = written(unsent_mail(to, subject, text, _png(self._page), self._page_name))
        except (OSError, ValueError) as error:  # a full disk, an address that no mail can have
            self._said.setText(tr("The mail could not be written: {reason}").format(reason=str(error)))
            return
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._tell(tr("Your mail program has the question and the page."))
            return
        address = f"mailto:{quote(to)}?subject={quote(subject)}&body={quote(text)}"
        if QDesktopServices.openUrl(QUrl(address)):
            self._tell(tr("Your mail program has the text. Paste the page there: Copy page."))
        else:
            self._said.setText(tr("No mail program answers. Copy the text and the page instead."))

    def _tell(self, words: str) -> None:
        self._said.setText(words)
        self.asked.emit()


def _png(image: QImage) -> bytes:
    if image.isNull():
        return b""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())

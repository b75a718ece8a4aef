"""API keys of the company that is open: made, shown once, revoked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from invoicext_desktop.domain.access import ApiKey, Scope
from invoicext_desktop.domain.company import Company
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.settings.section import Section
from invoicext_desktop.ui.tasks import Lane, TaskRunner
from invoicext_desktop.ui.theme import SPACE_2, SPACE_4, SPACE_5

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

ID = Qt.ItemDataRole.UserRole
#: What a script that sends invoices and looks at them needs.
USUAL = {Scope.INVOICES_READ, Scope.INVOICES_WRITE}


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeysSection", text)


class KeysSection(Section):
    failed = Signal(object)

    def __init__(self, services: Services, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("API keys"),
            _tr("Other programs use a key to send invoices to this company, through “invoicext serve”."),
            parent,
        )
        self._services = services
        self._tasks = tasks
        self._company_id = ""
        self._table = self._make_table()
        create = QPushButton(icons.icon("key"), _tr("Create key..."), self)
        create.clicked.connect(self.create_key)
        self._revoke = QPushButton(icons.icon("close"), _tr("Revoke"), self)
        self._revoke.setEnabled(False)
        self._revoke.clicked.connect(self.revoke)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(create)
        row.addWidget(self._revoke)
        row.addStretch(1)
        self.column.addWidget(self._table)
        self.column.addLayout(row)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 4, self)
        table.setAccessibleName(_tr("API keys"))
        table.setHorizontalHeaderLabels([_tr("Name"), _tr("Key"), _tr("Scopes"), _tr("Last used")])
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.verticalHeader().hide()
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setFixedHeight(170)
        table.itemSelectionChanged.connect(self._on_selection)
        return table

    def set_company(self, company: Company) -> None:
        self._company_id = company.id
        self.refresh()

    def refresh(self) -> None:
        company = self._company_id
        if company:
            self._tasks.run(lambda: self._services.keys.list(company), done=self._show, lane=Lane.POOL, owner=self)

    def _show(self, keys: list[ApiKey]) -> None:
        self._table.setRowCount(len(keys))
        for line, key in enumerate(keys):
            texts = (key.name, f"{key.prefix}…", ", ".join(sorted(key.scopes)), _used(key))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setData(ID, None if key.revoked_at else key.id)
                if key.revoked_at:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
                self._table.setItem(line, column, item)
        self._table.resizeColumnToContents(1)
        self._on_selection()

    def _chosen(self) -> str | None:
        selected = self._table.selectedItems()
        return selected[0].data(ID) if selected else None

    def _on_selection(self) -> None:
        self._revoke.setEnabled(self._chosen() is not None)

    def create_key(self) -> None:
        """Ask for name and scopes, make the key, show it once."""
        dialog = NewKeyDialog(self)
        dialog.accepted.connect(lambda: self._create(dialog))
        dialog.open()

    def _create(self, dialog: NewKeyDialog) -> None:
        company, name, scopes, test = self._company_id, dialog.name.text(), dialog.scopes(), dialog.test.isChecked()

        def done(made: tuple[ApiKey, str]) -> None:
            self.refresh()
            ShowKeyDialog(made[1], self).open()

        self._tasks.run(
            lambda: self._services.keys.create(company, name, scopes, test=test),
            done=done,
            failed=self.failed.emit,
            owner=self,
        )

    def revoke(self) -> None:
        key_id = self._chosen()
        if key_id is not None:
            self._tasks.run(
                lambda: self._services.keys.revoke(key_id),
                done=lambda _: self.refresh(),
                failed=self.failed.emit,
                owner=self,
            )


def _used(key: ApiKey) -> str:
    if key.revoked_at:
        return _tr("Revoked")
    if key.last_used_at is None:
        return _tr("Never")
    moment = QDateTime.fromSecsSinceEpoch(int(key.last_used_at.timestamp()))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


class NewKeyDialog(QDialog):
    """A name, what the key may do, and whether it is for trying out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Create API key"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(_tr("Name"))
        self.test = QCheckBox(_tr("Test key: sees only test data"), self)
        self._boxes = {scope: QCheckBox(scope.value, self) for scope in Scope}
        group = QGroupBox(_tr("What it may do"), self)
        grid = QGridLayout(group)
        for number, (scope, box) in enumerate(self._boxes.items()):
            box.setChecked(scope in USUAL)
            box.toggled.connect(self._check)
            grid.addWidget(box, number // 2, number % 2)
        form = QFormLayout()
        form.addRow(_tr("Name"), self.name)
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel, self)
        self._buttons.button(buttons.Ok).setText(_tr("Create"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(self._check)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_4)
        column.setSpacing(SPACE_4)
        column.addLayout(form)
        column.addWidget(group)
        column.addWidget(self.test)
        column.addWidget(self._buttons)
        self._check()

    def scopes(self) -> list[Scope]:
        return [scope for scope, box in self._boxes.items() if box.isChecked()]

    def _check(self) -> None:
        ready = bool(self.name.text().strip()) and bool(self.scopes())
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)


class ShowKeyDialog(QDialog):
    """The key, this once."""

    def __init__(self, secret: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Your new API key"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = QLabel(_tr("Copy it now and keep it safe: it cannot be shown again."), self)
        field = QLineEdit(secret, self)
        field.setReadOnly(True)
        field.setAccessibleName(_tr("API key"))
        field.setMinimumWidth(420)
        field.selectAll()
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.rejected.connect(self.close)
        copy = QPushButton(icons.icon("copy"), _tr("Copy"), self)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(secret))
        box.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_4)
        column.setSpacing(SPACE_4)
        for part in (words, field, box):
            column.addWidget(part)

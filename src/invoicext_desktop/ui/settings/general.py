"""Where the data lies, and how the window looks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from invoicext_desktop.ui import icons
from invoicext_desktop.ui.language import languages, name_of
from invoicext_desktop.ui.memory import WindowMemory
from invoicext_desktop.ui.settings.section import Section
from invoicext_desktop.ui.theme import SPACE_2, SPACE_4, Appearance, set_appearance


def _tr(text: str) -> str:
    return QCoreApplication.translate("GeneralSection", text)


class GeneralSection(Section):
    def __init__(self, data_dir: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("General"),
            _tr("Documents and invoices stay on this computer, in one folder. Copy it to keep a backup."),
            parent,
        )
        self._data_dir = data_dir
        self._memory = WindowMemory(data_dir)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_4)
        grid.setVerticalSpacing(SPACE_2)
        grid.setColumnStretch(1, 1)
        folder = QLineEdit(str(data_dir), self)
        folder.setReadOnly(True)
        self._add_row(grid, 0, _tr("Data folder"), folder, self._make_folder_buttons())
        self._appearance = QComboBox(self)
        for choice, name in (
            (Appearance.SYSTEM, _tr("As the system")),
            (Appearance.LIGHT, _tr("Light")),
            (Appearance.DARK, _tr("Dark")),
        ):
            self._appearance.addItem(name, choice.value)
        self._appearance.setCurrentIndex(max(self._appearance.findData(self._memory.get("appearance")), 0))
        self._appearance.currentIndexChanged.connect(self._choose_appearance)
        self._add_row(grid, 1, _tr("Appearance"), self._appearance, None)
        self._language = QComboBox(self)
        self._language.addItem(_tr("As the system"), "")
        for code in languages():
            self._language.addItem(name_of(code), code)
        self._language.setCurrentIndex(max(self._language.findData(self._memory.get("language")), 0))
        self._language.currentIndexChanged.connect(self._choose_language)
        self._add_row(grid, 2, _tr("Language"), self._language, None)
        self._restart = QLabel(_tr("The window speaks it from the next start on."), self)
        self._restart.hide()
        grid.addWidget(self._restart, 3, 1)
        self.column.addLayout(grid)

    def _add_row(self, grid: QGridLayout, line: int, name: str, field: QWidget, beside: QHBoxLayout | None) -> None:
        label = QLabel(name, self)
        label.setBuddy(field)
        field.setAccessibleName(name)
        grid.addWidget(label, line, 0)
        grid.addWidget(field, line, 1)
        if beside is not None:
            grid.addLayout(beside, line, 2)

    def _make_folder_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        show = QPushButton(icons.icon("folder"), _tr("Open folder"), self)
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._data_dir))))
        copy = QPushButton(icons.icon("copy"), _tr("Copy path"), self)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(str(self._data_dir)))
        row.addWidget(show)
        row.addWidget(copy)
        return row

    def _choose_language(self, index: int) -> None:
        self._memory.put("language", self._language.itemData(index))
        self._memory.save()
        self._restart.show()

    def _choose_appearance(self, index: int) -> None:
        value = self._appearance.itemData(index)
        self._memory.put("appearance", value)
        self._memory.save()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            set_appearance(app, Appearance(value))

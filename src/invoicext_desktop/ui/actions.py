"""Everything that can be done, once: name, key, icon and the sentence that explains it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from invoicext_desktop.ui import icons

Key = QKeySequence.StandardKey


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


class Actions:
    """The window's actions. Menus, buttons and the page of keys all show these."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent
        self.all: list[QAction] = []
        make = self._make
        self.add_files = make(_tr("Add files..."), "add-file", Key.Open, _tr("Add invoices from files"))
        self.add_folder = make(_tr("Add folder..."), "add-folder", "Ctrl+Shift+O", _tr("Add all invoices in a folder"))
        self.export = make(_tr("Export..."), "export", "Ctrl+E", _tr("Write invoices to CSV, Excel or JSON"))
        self.quit = make(_tr("Quit"), "quit", Key.Quit, _tr("Close the window; everything is saved already"))
        self.undo = make(_tr("Undo"), "undo", Key.Undo, _tr("Take back the last change"))
        self.redo = make(_tr("Redo"), "redo", "Ctrl+Shift+Z", _tr("Do again what was taken back"))
        self.delete = make(_tr("Delete"), "delete", "Ctrl+D", _tr("Move to the bin"))
        self.select_all = make(_tr("Select all"), "select-all", "Ctrl+Shift+A", _tr("Select every invoice in the list"))
        self.find = make(_tr("Find"), "search", Key.Find, _tr("Search by supplier, number, amount or file"))
        self.approve = make(_tr("Approve"), "approve", "Ctrl+Return", _tr("Approve and go on to the next one"))
        self.unapprove = make(_tr("Take approval back"), "undo", "Ctrl+Shift+Return", _tr("Make it open again"))
        self.next_invoice = make(_tr("Next invoice"), "chevron-down", "Alt+Down", _tr("Show the next invoice"))
        self.previous_invoice = make(_tr("Previous invoice"), "chevron-up", "Alt+Up", _tr("Show the one before"))
        self.read_again = make(_tr("Read again"), "refresh", "Ctrl+R", _tr("Read again; what you typed stays"))
        self.suggestion = make(
            _tr("Use the proposed value"), "", "Ctrl+U", _tr("Take the value with which the amounts add up")
        )
        self.split = make(_tr("Split..."), "", "", _tr("Make several invoices of this one's pages"))
        self.split_here = make(_tr("Split after this page"), "", "", _tr("What follows becomes an invoice of its own"))
        self.merge = make(_tr("Merge into one invoice..."), "", "", _tr("Make one invoice of the selected ones' pages"))
        self.restore = make(_tr("Restore"), "restore", "", _tr("Bring back from the bin"))
        self.delete_forever = make(_tr("Delete for good..."), "delete", "", _tr("Delete with document and history"))
        self.show_invoices = make(_tr("Invoices"), "invoices", "Alt+1", _tr("Show the invoices"))
        self.show_suppliers = make(_tr("Suppliers"), "suppliers", "Alt+2", _tr("What was learned of each supplier"))
        self.show_settings = make(_tr("Settings"), "settings", "Ctrl+,", _tr("Companies, API keys, appearance"))
        self.new_company = make(_tr("New company..."), "company-add", "", _tr("Keep another client's invoices apart"))
        self.keys = make(_tr("Keyboard shortcuts"), "keyboard", "Shift+F1", _tr("Every key on one page"))
        self.about = make(_tr("About InvoiceXT"), "info", "", _tr("Versions and licences"))
        self._forget_until_ready()

    def _make(self, text: str, icon: str, key: QKeySequence.StandardKey | str, help_text: str) -> QAction:
        action = QAction(icons.icon(icon), text, self._parent) if icon else QAction(text, self._parent)
        if key != "":
            action.setShortcut(QKeySequence(key))
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{help_text} ({shown})" if shown else help_text)
        action.setStatusTip(help_text)
        action.setIconText(text)
        self.all.append(action)
        return action

    def _forget_until_ready(self) -> None:
        """Nothing of this works before the data folder is open."""
        for action in self.all:
            if action not in (self.quit, self.keys, self.about):
                action.setEnabled(False)
        self.restore.setVisible(False)
        self.delete_forever.setVisible(False)

    def open_up(self) -> None:
        """The services are there."""
        for action in (
            self.add_files,
            self.add_folder,
            self.find,
            self.select_all,
            self.next_invoice,
            self.previous_invoice,
            self.show_invoices,
            self.show_suppliers,
            self.show_settings,
            self.new_company,
        ):
            action.setEnabled(True)

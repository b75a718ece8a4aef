"""Everything that can be done, once: name, key, icon and the sentence that explains it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from invoicext_desktop.ui.keys.key_action import Keys, key_action

Key = QKeySequence.StandardKey


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


class Actions:
    """The window's actions. Menus, buttons, the palette and the page of keys all show these."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent
        self.all: list[QAction] = []
        self._make_file_actions()
        self._make_edit_actions()
        self._make_view_actions()
        self._make_invoice_actions()
        self._make_help_actions()
        self._forget_until_ready()

    def _make_file_actions(self) -> None:
        make = self._grouped(_tr("Files"))
        self.add_files = make("add-files", _tr("Add files..."), "add-file", Key.Open, _tr("Add invoices from files"))
        self.add_folder = make(
            "add-folder", _tr("Add folder..."), "add-folder", "Ctrl+Shift+O", _tr("Add all invoices in a folder")
        )
        self.paste = make(
            "paste", _tr("Paste"), "paste", Key.Paste, _tr("Add the files or the picture copied elsewhere")
        )
        self.export = make("export", _tr("Export..."), "export", "Ctrl+E", _tr("Write invoices to CSV, Excel or JSON"))
        self.new_company = make(
            "new-company", _tr("New company..."), "company-add", "", _tr("Keep another client's invoices apart")
        )
        self.quit = make("quit", _tr("Quit"), "quit", Key.Quit, _tr("Close the window; everything is saved already"))

    def _make_edit_actions(self) -> None:
        make = self._grouped(_tr("Edit"))
        self.undo = make("undo", _tr("Undo"), "undo", Key.Undo, _tr("Take back the last change"))
        self.redo = make("redo", _tr("Redo"), "redo", "Ctrl+Shift+Z", _tr("Do again what was taken back"))
        self.undo_list = make(
            "undo-list",
            _tr("What was done..."),
            "history",
            "Ctrl+Shift+H",
            _tr("Everything done so far, to go back to"),
        )
        self.delete = make("delete", _tr("Delete"), "delete", "Ctrl+D", _tr("Move to the bin"))
        self.restore = make("restore", _tr("Restore"), "restore", "", _tr("Bring back from the bin"))
        self.delete_forever = make(
            "delete-forever", _tr("Delete for good..."), "delete", "", _tr("Delete with document and history")
        )
        self.select_all = make(
            "select-all", _tr("Select all"), "select-all", "Ctrl+Shift+A", _tr("Select every invoice in the list")
        )
        self.find = make("find", _tr("Find"), "search", Key.Find, _tr("Search by supplier, number, amount or file"))
        self.filter = make(
            "filter", _tr("Filter..."), "filter", "Ctrl+L", _tr("Narrow the list by supplier, date, amount, currency")
        )
        self.palette = make(
            "palette", _tr("Go to anything..."), "search", "Ctrl+K", _tr("Find an action, an invoice or a supplier")
        )

    def _make_view_actions(self) -> None:
        make = self._grouped(_tr("View"))
        self.show_invoices = make("show-invoices", _tr("Invoices"), "invoices", "Alt+1", _tr("Show the invoices"))
        self.show_suppliers = make(
            "show-suppliers", _tr("Suppliers"), "suppliers", "Alt+2", _tr("Every supplier, and what is known of it")
        )
        self.show_bank = make(
            "show-bank", _tr("Bank"), "bank", "Alt+3", _tr("Bank statements, and what their bookings pay")
        )
        # The list as a queue or as a table.
        self.as_table = make(
            "as-table", _tr("Show as a table"), "columns", "Ctrl+T", _tr("A line with columns for each invoice")
        )
        self.as_table.setCheckable(True)
        self.columns = make("columns", _tr("Columns..."), "", "Ctrl+Shift+G", _tr("Which columns the table has"))
        self.show_settings = make(
            "show-settings", _tr("Settings"), "settings", "Ctrl+,", _tr("Companies, API keys, appearance")
        )

    def _make_invoice_actions(self) -> None:
        make = self._grouped(_tr("Review"))
        self.approve = make(
            "approve", _tr("Approve"), "approve", "Ctrl+Return", _tr("Approve and go on to the next one")
        )
        self.unapprove = make(
            "unapprove", _tr("Take approval back"), "undo", "Ctrl+Shift+Return", _tr("Make it open again")
        )
        self.next_invoice = make(
            "next-invoice", _tr("Next invoice"), "chevron-down", "Alt+Down", _tr("Show the next invoice")
        )
        self.previous_invoice = make(
            "previous-invoice", _tr("Previous invoice"), "chevron-up", "Alt+Up", _tr("Show the one before")
        )
        self.next_check = make("next-check", _tr("Next to check"), "", "F8", _tr("Go to the next value to look at"))
        self.suggestion = make(
            "suggestion",
            _tr("Use the proposed value"),
            "",
            "Ctrl+U",
            _tr("Put right what is asked about, as proposed first"),
        )
        # Answers to what is asked about an invoice.
        self.accept_finding = make(
            "accept-finding", _tr("It is right"), "", "Ctrl+Shift+U", _tr("What is asked about is right as it is")
        )
        self.compare = make(
            "compare", _tr("Compare..."), "", "Ctrl+B", _tr("This one beside the one that was entered before")
        )
        self.hold = make("hold", _tr("Put on hold..."), "hold", "Ctrl+H", _tr("Keep it aside, with a reason"))
        self.release = make("release", _tr("Take off hold"), "", "Ctrl+Shift+K", _tr("Back among those to review"))
        self.note = make("note", _tr("Note"), "note", "Ctrl+M", _tr("Write a note on this invoice"))
        self.question = make(
            "question", _tr("Ask the client..."), "question", "Ctrl+Shift+Q", _tr("A question as text or mail")
        )
        self.invoice_supplier = make(
            "invoice-supplier",
            _tr("Supplier of this invoice"),
            "suppliers",
            "Ctrl+Shift+I",
            _tr("All that is known of who sent it: invoices, totals, accounts"),
        )
        self.history = make(
            "history", _tr("History"), "history", "Ctrl+Shift+Y", _tr("Who changed what on this invoice")
        )
        # What is done to a selection.
        self.bulk_edit = make(
            "bulk-edit", _tr("Change a value..."), "edit", "Ctrl+Shift+E", _tr("One value for all selected invoices")
        )
        self.read_again = make(
            "read-again", _tr("Read again"), "refresh", "Ctrl+R", _tr("Read again; what you typed stays")
        )
        self.pages = make(
            "pages", _tr("Pages..."), "page", "Ctrl+Shift+P", _tr("Put pages in order, turn, split or merge them")
        )
        self.split = make("split", _tr("Split..."), "", "", _tr("Make several invoices of this one's pages"))
        self.split_here = make(
            "split-here", _tr("Split after this page"), "", "", _tr("What follows becomes an invoice of its own")
        )
        self.merge = make(
            "merge", _tr("Merge into one invoice..."), "", "", _tr("Make one invoice of the selected ones' pages")
        )

    def _make_help_actions(self) -> None:
        make = self._grouped(_tr("Help"))
        self.keys = make(
            "keys", _tr("Keyboard shortcuts"), "keyboard", ("Shift+?", "?", "Shift+F1"), _tr("Every key on one page")
        )
        self.about = make("about", _tr("About InvoiceXT"), "info", "", _tr("Versions and licences"))

    def _grouped(self, group: str) -> _Maker:
        return _Maker(self._parent, group, self.all)

    def _forget_until_ready(self) -> None:
        """Nothing of this works before the data folder is open."""
        for action in self.all:
            if action not in (self.quit, self.keys, self.about):
                action.setEnabled(False)
        for action in (self.restore, self.delete_forever, self.release):
            action.setVisible(False)

    def open_up(self) -> None:
        """The services are there."""
        for action in (
            self.add_files,
            self.add_folder,
            self.paste,
            self.find,
            self.filter,
            self.palette,
            self.undo_list,
            self.select_all,
            self.next_invoice,
            self.previous_invoice,
            self.show_invoices,
            self.show_suppliers,
            self.show_bank,
            self.show_settings,
            self.new_company,
        ):
            action.setEnabled(True)


class _Maker:
    """Makes the actions of one group of the page of keys."""

    def __init__(self, parent: QObject, group: str, made: list[QAction]) -> None:
        self._parent = parent
        self._group = group
        self._made = made

    def __call__(self, name: str, text: str, icon: str, keys: Keys | Sequence[str], help_text: str) -> QAction:
        action = key_action(self._parent, name, text, icon=icon, keys=keys, help_text=help_text, group=self._group)
        self._made.append(action)
        return action

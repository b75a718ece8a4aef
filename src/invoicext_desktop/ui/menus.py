"""The menu bar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar

from invoicext_desktop.ui.actions import Actions


def _tr(text: str) -> str:
    return QCoreApplication.translate("Menus", text)


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> None:
    """Every action stands in one menu; None is a line between groups."""
    menus: tuple[tuple[str, tuple[QAction | None, ...]], ...] = (
        (
            _tr("&File"),
            (
                actions.add_files,
                actions.add_folder,
                actions.paste,
                None,
                actions.export,
                None,
                actions.new_company,
                None,
                actions.quit,
            ),
        ),
        (
            _tr("&Edit"),
            (
                actions.undo,
                actions.redo,
                actions.undo_list,
                None,
                actions.delete,
                actions.restore,
                actions.delete_forever,
                None,
                actions.select_all,
                actions.find,
                actions.filter,
                actions.palette,
            ),
        ),
        (
            _tr("&View"),
            (
                actions.show_invoices,
                actions.show_suppliers,
                actions.show_bank,
                actions.show_settings,
                None,
                actions.as_table,
                actions.columns,
            ),
        ),
        (
            _tr("&Invoice"),
            (
                actions.approve,
                actions.unapprove,
                None,
                actions.next_invoice,
                actions.previous_invoice,
                None,
                actions.next_check,
                actions.suggestion,
                actions.accept_finding,
                actions.compare,
                actions.hold,
                actions.release,
                actions.note,
                actions.question,
                actions.history,
                actions.invoice_supplier,
                None,
                actions.bulk_edit,
                actions.read_again,
                None,
                actions.pages,
                actions.split,
                actions.split_here,
                actions.merge,
            ),
        ),
        (_tr("&Help"), (actions.keys, actions.about)),
    )
    for title, items in menus:
        menu = bar.addMenu(title)
        for item in items:
            if item is None:
                menu.addSeparator()
            else:
                menu.addAction(item)

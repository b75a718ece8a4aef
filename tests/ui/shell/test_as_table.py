"""The list as a table: columns chosen, moved, sorted by, remembered; the same keys and names."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from pytestqt.modeltest import ModelTester

from invoicext_desktop.domain.listing import InvoiceFilter, SortKey
from invoicext_desktop.ui.inbox.columns import all_columns
from invoicext_desktop.ui.inbox.list_model import InvoiceListModel, Listing
from invoicext_desktop.ui.inbox.list_view import InvoiceListView

from .conftest import Shell

NAMES = [column.name for column in all_columns()]


def test_the_table_model_keeps_qts_rules(shell: Shell, qtmodeltester: ModelTester) -> None:
    shell.add("a.pdf", "b.pdf", "c.pdf")
    model = InvoiceListModel(shell.services, shell.tasks)
    model.set_ids(Listing.of(list(shell.ids)))
    model.show_columns(all_columns())
    qtmodeltester.check(model)
    shell.until(lambda: model.row_of(shell.ids[0]) is not None)
    qtmodeltester.check(model)
    model.show_columns(())
    assert model.columnCount() == 1
    qtmodeltester.check(model)


def test_there_and_back_keeps_what_is_selected(shell: Shell) -> None:
    shell.add("a.pdf", "b.pdf", "c.pdf")
    view, action = shell.page._view, shell.page._actions.as_table
    view.select(shell.ids[1])
    for table in (True, False):
        action.trigger()
        assert view.is_table is table
        assert view.accessibleName() == "Invoice list"
        assert view.horizontalHeader().isHidden() is not table
        assert (shell.current, view.selected_ids()) == (shell.ids[1], [shell.ids[1]])
    action.trigger()
    shell.page._actions.select_all.trigger()
    assert view.selected_ids() == list(shell.ids)
    view.setFocus()
    view.select(shell.ids[0])
    shell.qtbot.keyClick(view, Qt.Key.Key_J)
    assert shell.current == shell.ids[1]


def test_cells_say_what_stands_in_them(shell: Shell) -> None:
    shell.add("a.pdf")
    shell.page._actions.as_table.trigger()
    model = shell.page._model
    shell.until(lambda: model.row_of(shell.ids[0]) is not None)
    row = model.row_of(shell.ids[0])
    cells = [model.index(0, place).data() for place in range(model.columnCount())]
    assert cells == [column.text(row) for column in all_columns()]
    assert cells[NAMES.index("file")] == "a.pdf"
    assert row.supplier_name in model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    view = shell.page._view
    view.render(QPixmap(view.size()))


def test_a_heading_sorts(shell: Shell) -> None:
    shell.add("b.pdf", "a.pdf", "c.pdf")
    page = shell.page
    page._actions.as_table.trigger()
    for column in all_columns():
        page._view.heads.set_shown(column.name, True)
        page._view.horizontalHeader().sectionClicked.emit(NAMES.index(column.name))
        assert page.panel.sort_key is column.sort
        assert page._view.horizontalHeader().sortIndicatorSection() == NAMES.index(column.name)
    page.panel.sort_by(SortKey.FILE, descending=False)
    shell.until(lambda: [page._model.row_of(item).file_name for item in shell.ids] == ["a.pdf", "b.pdf", "c.pdf"])
    page.panel.sort_by(SortKey.FILE)
    shell.until(lambda: [page._model.row_of(item).file_name for item in shell.ids] == ["c.pdf", "b.pdf", "a.pdf"])
    page.panel.choose(InvoiceFilter.ALL)


def test_columns_are_remembered(shell: Shell) -> None:
    shell.add("a.pdf")
    page = shell.page
    page._actions.as_table.trigger()
    heads, header = page._view.heads, page._view.horizontalHeader()
    heads.set_shown("file", True)
    heads.set_shown("tax", False)
    heads.set_shown("supplier", False)
    header.moveSection(header.visualIndex(NAMES.index("total")), 1)
    header.resizeSection(NAMES.index("number"), 77)
    heads._keep()
    state = page.save_state()["table"]
    assert state["shown"] is True
    other = InvoiceListView(page._model, page)
    other.heads.restore_state(state["columns"])
    other.heads.open()
    mine = other.horizontalHeader()
    assert mine.logicalIndex(1) == NAMES.index("total")
    assert mine.sectionSize(NAMES.index("number")) == 77
    assert [name for place, name in enumerate(NAMES) if mine.isSectionHidden(place)] == ["tax", "kind", "added"]
    other.heads.reset()
    assert [mine.logicalIndex(place) for place in range(mine.count())] == list(range(len(NAMES)))


def test_nonsense_in_the_memory_is_passed_over(shell: Shell) -> None:
    heads = shell.page._view.heads
    usual = heads.save_state()
    for nonsense in (None, 3, "x", [1, ["total"], ["total", "wide", True], ["nobody", 5, True]], {"a": 1}):
        heads.restore_state(nonsense)
        assert heads.save_state() == usual
    heads.restore_state([["total", 10**9, True]])
    assert heads.save_state()[0] == ["total", 800, True]

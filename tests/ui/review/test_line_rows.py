"""Rows of the table moved, split, joined, filled, copied to a spreadsheet and pasted from one."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from invoicext_desktop.domain.fields import LINE_FIELDS, Line
from invoicext_desktop.domain.invoice import LineItem
from invoicext_desktop.ui.review.lines_clipboard import as_text, from_text

from .conftest import Review

COLUMNS = {spec.path: column for column, spec in enumerate(LINE_FIELDS)}
NAMES = [spec.path for spec in LINE_FIELDS]


def choose(review: Review, rows: list[int], names: list[str] | None = None) -> None:
    """Select these cells, and give the table the cursor."""
    table, model = review.pane.lines.table, review.pane.lines.model
    columns = [COLUMNS[name] for name in names or NAMES]
    chosen = QItemSelection()
    for row in rows:
        for column in columns:
            chosen.select(model.index(row, column), model.index(row, column))
    table.setFocus()
    flag = QItemSelectionModel.SelectionFlag
    table.selectionModel().setCurrentIndex(model.index(rows[0], columns[0]), flag.NoUpdate)
    table.selectionModel().select(chosen, flag.ClearAndSelect)


def items(review: Review) -> tuple[LineItem, ...]:
    return review.stored().content.line_items


def said(review: Review) -> list[str | None]:
    return [item.description for item in items(review)]


@pytest.fixture
def lines() -> int:
    return 4


def test_rows_move_and_stay_selected(review: Review) -> None:
    review.show(review.add())
    before = said(review)
    choose(review, [1, 2])
    review.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    review.settle()
    assert said(review) == [before[1], before[2], before[0], before[3]]
    assert review.pane.lines.table.chosen_rows() == [0, 1]
    assert not review.pane.lines.actions_.up.isEnabled()
    review.undo()
    assert said(review) == before


def test_a_key_held_down_moves_on_before_the_store_has_answered(review: Review) -> None:
    review.show(review.add())
    before = said(review)
    choose(review, [0])
    for _ in range(2):
        review.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    moved = [before[1], before[2], before[0], before[3]]
    model = review.pane.lines.model
    assert [model.index(row, 0).data() for row in range(4)] == moved
    assert review.pane.lines.table.chosen_rows() == [2]
    review.settle()
    assert said(review) == moved
    assert [model.index(row, 0).data() for row in range(4)] == moved
    review.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    review.settle()
    assert said(review) == [*before[1:], before[0]]
    review.undo()  # moved on and on is one step
    assert said(review) == before


def test_a_row_moved_back_leaves_nothing_to_undo_and_others_are_steps_of_their_own(review: Review) -> None:
    review.show(review.add())
    before = said(review)
    down, up = Qt.Key.Key_Down, Qt.Key.Key_Up
    choose(review, [1])
    for key in (down, up):
        review.key(key, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
        review.settle()
    assert said(review) == before
    choose(review, [0])
    review.key(down, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    review.settle()
    choose(review, [3])
    review.key(up, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    review.settle()
    review.undo()
    assert said(review) == [before[1], before[0], before[2], before[3]]
    review.undo()
    assert said(review) == before
    assert review.services.review.undo_state(review.company).undo != "Moved line"


def test_what_is_typed_after_a_move_goes_to_the_moved_line(review: Review) -> None:
    review.show(review.add())
    choose(review, [0], ["description"])
    review.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    review.pane.focus_field("line_items.1.description")
    review.key(Qt.Key.Key_F2)
    review.type("mine")
    review.pane.flush()
    review.settle()
    assert review.saved("line_items.1.description") == "mine"


def test_what_the_store_refuses_is_taken_back(review: Review, monkeypatch: pytest.MonkeyPatch) -> None:
    review.show(review.add())
    before = said(review)
    monkeypatch.setattr("invoicext_desktop.services.lines.MOST_LINES", 4)
    choose(review, [0])
    review.pane.lines.actions_.duplicate()
    assert review.pane.lines.model.rowCount() == 5
    review.settle()
    review.settle()
    assert review.pane.lines.model.rowCount() == 4
    assert said(review) == before
    assert review.messages == ["An invoice can have 4 lines at most."]


def test_a_row_is_split_and_joined_again(review: Review) -> None:
    review.show(review.add())
    before = items(review)
    choose(review, [1])
    review.pane.lines.actions_.split.trigger()
    review.settle()
    first, second = items(review)[1:3]
    assert first.amount is not None
    assert second.amount is not None
    assert first.amount + second.amount == before[1].amount
    assert second.description == before[1].description
    choose(review, [1, 2])
    review.pane.lines.actions_.join.trigger()
    review.settle()
    assert len(items(review)) == len(before)
    assert items(review)[1].amount == before[1].amount
    assert [change.label for change in review.services.review.history(review.stored().id)][:2] == [
        "Joined 2 lines",
        "Split a line",
    ]


def test_values_are_filled_down(review: Review) -> None:
    review.show(review.add())
    review.services.review.set_value(review.stored().id, "line_items.0.tax_rate", Decimal(19))
    review.settle()
    choose(review, [0, 1, 2, 3], ["tax_rate"])
    review.pane.lines.table.setColumnHidden(COLUMNS["tax_rate"], False)
    choose(review, [0, 1, 2, 3], ["tax_rate"])
    review.pane.lines.actions_.fill.trigger()
    review.settle()
    assert [item.tax_rate for item in items(review)] == [Decimal(19)] * 4


def test_cells_are_copied_and_pasted_as_a_spreadsheet_has_them(review: Review) -> None:
    review.show(review.add())
    before = items(review)
    choose(review, [0, 1], ["description", "amount"])
    review.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert text.split("\n")[0] == f"{before[0].description}\t{before[0].amount}"
    choose(review, [0], ["quantity"])
    QGuiApplication.clipboard().setText("3\n4,5\nnot a number\n6\n7")
    review.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    review.settle()
    after = items(review)
    assert [item.quantity for item in after] == [Decimal(3), Decimal("4.5"), None, Decimal(6), Decimal(7)]
    assert review.stored().content.drafts["line_items.2.quantity"] == "not a number"
    assert after[0].description == before[0].description
    review.undo()
    assert items(review) == before


def test_delete_clears_cells_and_control_delete_the_rows(review: Review) -> None:
    review.show(review.add())
    choose(review, [0], ["description"])
    review.key(Qt.Key.Key_Delete)
    review.settle()
    assert items(review)[0].description is None
    assert len(items(review)) == 4
    choose(review, [0, 1], ["amount"])
    review.key(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    review.settle()
    assert len(items(review)) == 2


def test_the_menu_and_the_button_offer_all_of_it(review: Review) -> None:
    review.show(review.add())
    actions = review.pane.lines.actions_
    menu = actions.menu(review.pane.lines)
    assert [item.iconText() for item in menu.actions() if not item.isSeparator()] == [
        action.iconText() for action in actions.all if action is not None
    ]
    choose(review, [0])
    assert not actions.join.isEnabled()
    assert actions.split.isEnabled()
    QTest.qWait(0)


GB, DE = QLocale("en_GB"), QLocale("de_DE")


def test_a_heading_row_says_which_column_is_which() -> None:
    pasted = from_text("Betrag\tMenge\tBezeichnung\tLager\n1.234,50\t2\tSchrauben\tA3\n", NAMES, DE)
    assert pasted.headed
    (row,) = pasted.rows
    assert {name: cell.value for name, cell in row.items()} == {
        "amount": Decimal("1234.50"),
        "quantity": Decimal(2),
        "description": "Schrauben",
    }


@pytest.mark.parametrize(
    ("heading", "names"),
    [
        ("Description\tQty\tUnit price\tVAT %\tLine total", "description quantity unit_price tax_rate amount"),
        ("Désignation\tQté\tPrix unitaire\tPrix total", "description quantity unit_price amount"),
        ("Descrizione\tQuantità\tPrezzo\tPrezzo totale", "description quantity unit_price amount"),
        ("Nazwa\tIlość\tJ.m.\tCena\tWartość", "description quantity unit unit_price amount"),
        ("Beskrivelse\tAntall\tPris\tBeløp", "description quantity unit_price amount"),
        ("Nimike\tMäärä\tHinta\tYhteensä", "description quantity unit_price amount"),
    ],
)
def test_headings_in_several_languages(heading: str, names: str) -> None:
    pasted = from_text(heading + "\n" + "\t".join("1" for _ in names.split()), NAMES, GB)
    assert pasted.headed
    assert list(pasted.rows[0]) == names.split()


def test_rows_of_a_csv_file_and_cells_with_line_breaks() -> None:
    pasted = from_text('Nails;3\n"two\nlines";4\n', ["description", "quantity"], GB)
    assert [row["description"].value for row in pasted.rows] == ["Nails", "two\nlines"]
    assert from_text(" \n\t\n", NAMES, GB).rows == []
    assert from_text("\x00\x00", NAMES, GB).rows == []


def test_what_is_copied_is_pasted_as_it_was() -> None:
    lines = [LineItem("a\tb", Decimal("1.5"), "h", Decimal("2.00"), None, Decimal(19), Decimal("3.00"))]
    for locale in (GB, DE):
        (row,) = from_text(as_text([Line(line) for line in lines], LINE_FIELDS, locale), NAMES, locale).rows
        assert row["amount"].value == Decimal("3.00")
        assert row["quantity"].value == Decimal("1.5")
        assert row["description"].value == "a\tb"


def test_a_comma_separated_file_and_sentences_with_commas() -> None:
    pasted = from_text('"Nails, long",3,4.50\nScrews,2,1.00', ["description", "quantity", "unit_price"], GB)
    assert [row["quantity"].value for row in pasted.rows] == [Decimal(3), Decimal(2)]
    assert pasted.rows[0]["description"].value == "Nails, long"
    words = from_text("Nails, long\nScrews, short", ["description", "quantity"], GB)
    assert [row["description"].value for row in words.rows] == ["Nails, long", "Screws, short"]
    assert "quantity" not in words.rows[0]


@pytest.mark.parametrize(
    ("texts", "locale", "values"),
    [
        (("1.234,50", "1.234"), GB, (Decimal("1234.50"), Decimal(1234))),
        (("1,234.50", "1,234"), DE, (Decimal("1234.50"), Decimal(1234))),
        (("12,5", "1.234"), GB, (Decimal("12.5"), Decimal(1234))),
        (("1.234", "2"), GB, (Decimal("1.234"), Decimal(2))),
        (("12,50", "13,70"), GB, (Decimal("12.50"), Decimal("13.70"))),
        (("12,50", "13.50"), GB, (Decimal("12.50"), Decimal("13.50"))),
        (("1 234,50", "7"), GB, (Decimal("1234.50"), Decimal(7))),
    ],
)
def test_numbers_are_read_as_the_spreadsheet_writes_them(
    texts: tuple[str, str], locale: QLocale, values: tuple[Decimal, Decimal]
) -> None:
    rows = from_text("\n".join(texts), ["amount"], locale).rows
    assert tuple(row["amount"].value for row in rows) == values


def test_one_value_is_pasted_into_every_chosen_cell(review: Review) -> None:
    review.show(review.add())
    before = items(review)
    choose(review, [1, 3], ["quantity", "unit_price"])
    QGuiApplication.clipboard().setText("9")
    review.pane.lines.actions_.paste.trigger()
    review.settle()
    assert [(item.quantity, item.unit_price) for item in items(review)] == [
        (before[0].quantity, before[0].unit_price),
        (Decimal(9), Decimal(9)),
        (before[2].quantity, before[2].unit_price),
        (Decimal(9), Decimal(9)),
    ]


def test_a_draft_is_copied_as_it_was_typed_and_a_single_cell_filled_from_above(review: Review) -> None:
    review.show(review.add())
    review.services.review.set_draft(review.stored().id, "line_items.0.amount", "12,3,4")
    review.settle()
    choose(review, [0], ["amount"])
    review.pane.lines.actions_.copy.trigger()
    assert QGuiApplication.clipboard().text() == "12,3,4"
    choose(review, [1], ["description"])
    review.pane.lines.actions_.fill.trigger()
    review.settle()
    assert items(review)[1].description == items(review)[0].description


def test_a_whole_register_is_pasted_without_a_stop(review: Review) -> None:
    review.show(review.add())
    choose(review, [0])
    rows = [f"Bolt {number}, galvanised\t{number}\t1.00\t{number}.00" for number in range(1500)]
    QGuiApplication.clipboard().setText("Description\tQuantity\tUnit price\tAmount\n" + "\n".join(rows))
    review.pane.lines.actions_.paste.trigger()
    review.settle()
    assert len(items(review)) == 1500
    assert items(review)[1499] == LineItem(
        "Bolt 1499, galvanised", Decimal(1499), None, Decimal("1.00"), None, None, Decimal("1499.00")
    )
    review.undo()
    assert len(items(review)) == 4
    QGuiApplication.clipboard().setText("x" * 4_000_001)
    review.pane.lines.actions_.paste.trigger()
    assert review.messages == ["That is too much to paste."]

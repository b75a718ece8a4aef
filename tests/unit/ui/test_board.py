"""The pages as they are laid out in the dialog: moved, turned, cut, joined, left out."""

from __future__ import annotations

import pytest

from invoicext_desktop.domain.pages import PageLayout, PagePlace, Pile
from invoicext_desktop.ui.arranging.board import Board


def layout() -> PageLayout:
    piles = (
        Pile("one", tuple(PagePlace("a", page) for page in (1, 2, 3, 4))),
        Pile("two", tuple(PagePlace("b", page) for page in (1, 2))),
    )
    return PageLayout(piles, (PagePlace("b", 3),))


@pytest.fixture
def board() -> Board:
    return Board(layout())


def shown(board: Board) -> str:
    return " | ".join(
        f"{row.invoice_id or 'new'} " + " ".join(f"{p.document_id}{p.page}" for p in row.places) for row in board.shown
    )


def test_pages_are_let_go_before_a_place_in_any_row(board: Board) -> None:
    board.move([("a", 4), ("a", 1)], 1, 1)
    assert shown(board) == "one a2 a3 | two b1 a1 a4 b2 | new b3"
    board.move([("b", 1)], 1, 3)
    assert shown(board) == "one a2 a3 | two a1 a4 b1 b2 | new b3"
    board.move([("b", 3)], 0, 0)
    assert shown(board) == "one b3 a2 a3 | two a1 a4 b1 b2 | new "


def test_steps_stop_at_the_ends_and_keep_the_order(board: Board) -> None:
    board.step([("a", 1), ("a", 2)], 1)
    assert shown(board).startswith("one a3 a1 a2 a4 |")
    board.step([("a", 1), ("a", 2)], 1)
    board.step([("a", 1), ("a", 2)], 1)
    assert shown(board).startswith("one a3 a4 a1 a2 |")
    board.step([("a", 3)], -1)
    assert shown(board).startswith("one a3 a4 a1 a2 |")


def test_carried_up_and_down_and_to_a_new_invoice(board: Board) -> None:
    board.carry([("a", 4)], 1)
    assert shown(board) == "one a1 a2 a3 | two a4 b1 b2 | new b3"
    board.carry([("b", 2)], 1)
    assert shown(board) == "one a1 a2 a3 | two a4 b1 | new b2 | new b3"
    board.carry([("b", 2)], -1)
    assert shown(board) == "one a1 a2 a3 | two a4 b1 b2 | new b3"
    board.carry([("a", 1)], -1)
    board.carry([("b", 3)], 1)
    assert shown(board) == "one a1 a2 a3 | two a4 b1 b2 | new b3"
    board.carry([("b", 3)], -1)
    assert shown(board) == "one a1 a2 a3 | two a4 b1 b2 b3 | new "


def test_cut_and_join(board: Board) -> None:
    board.cut(("a", 3))
    board.cut(("a", 3))
    board.cut(("b", 3))
    assert shown(board) == "one a1 a2 | new a3 a4 | two b1 b2 | new b3"
    board.join(("b", 1))
    assert shown(board) == "one a1 a2 | two a3 a4 b1 b2 | new b3"
    board.join(("a", 1))
    board.join(("a", 4))
    assert shown(board) == "one a1 a2 a3 a4 b1 b2 | two  | new b3"
    assert board.piles == (Pile("one", (*layout().piles[0].pages, *layout().piles[1].pages)),)


def test_turned_all_the_way_round_is_as_it_was(board: Board) -> None:
    board.turn([("a", 2)], -90)
    assert board.rows[0].places[1].turn == 270
    assert board.piles != layout().piles
    board.turn([("a", 2)], 90)
    assert board.piles == layout().piles
    assert not board.is_changed


def test_one_invoice_has_to_keep_a_page(board: Board) -> None:
    board.leave_out([("b", 1), ("b", 2)])
    assert shown(board) == "one a1 a2 a3 a4 | two  | new b3 b1 b2"
    assert board.is_possible
    board.leave_out([("a", page) for page in range(1, 5)])
    assert not board.is_possible


def test_cut_where_the_file_does(board: Board) -> None:
    board.cut_before([2, 4])
    assert shown(board) == "one a1 | new a2 a3 | new a4 | two b1 b2 | new b3"
    board.join_all()
    assert shown(board) == "one a1 a2 a3 a4 b1 b2 | two  | new b3"

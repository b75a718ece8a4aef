"""Go to anything: actions, suppliers and invoices by a few letters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from invoicext_desktop.ui.palette.matching import fit
from invoicext_desktop.ui.palette.palette import Palette

from .conftest import Opener, Shell


@pytest.mark.parametrize(
    ("asked", "better", "worse"),
    [
        ("export", "Export", "Export nothing at all"),
        ("app", "Approve", "Take approval back"),
        ("vor", "Die Vorlage", "Davor"),
        ("muller", "Müller GmbH", "Mulleria & Sons"),
    ],
)
def test_the_nearer_name_comes_first(asked: str, better: str, worse: str) -> None:
    assert fit(asked, better) > fit(asked, worse) > 0


def test_every_word_has_to_be_there() -> None:
    assert fit("zoom out", "Zoom out") > 0
    assert fit("zoom nowhere", "Zoom out") == 0
    assert fit("aprv", "Approve") > 0
    assert fit("csv", "Export", "Write invoices to CSV") > 0


def opened(shell: Shell) -> Palette:
    shell.window.actions_.palette.trigger()
    (palette,) = [item for item in shell.window.findChildren(Palette) if item.isVisible()]
    return palette


def rows(palette: Palette) -> list[str]:
    return [palette.list.item(place).text() for place in range(palette.list.count())]


def test_an_action_is_found_and_done(qtbot: QtBot, shell: Shell) -> None:
    palette = opened(shell)
    qtbot.keyClicks(palette.search, "suppliers")
    shell.until(lambda: bool(rows(palette)) and rows(palette)[0].startswith("Suppliers"))
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    shell.until(lambda: shell.window._side is not None and shell.window._side.shown == "suppliers")
    again = opened(shell)
    assert rows(again)[0].startswith("Suppliers"), "what was used last comes first"
    qtbot.keyClick(again.search, Qt.Key.Key_Escape)


def test_what_cannot_be_done_now_is_not_offered(qtbot: QtBot, shell: Shell) -> None:
    palette = opened(shell)
    qtbot.keyClicks(palette.search, "approve")
    assert not [row for row in rows(palette) if row.startswith("Approve")]
    qtbot.keyClick(palette.search, Qt.Key.Key_Escape)
    shell.add("a.pdf")
    palette = opened(shell)
    qtbot.keyClicks(palette.search, "approve")
    assert [row for row in rows(palette) if row.startswith("Approve")]
    palette.close()


def test_an_invoice_and_a_supplier_are_found(qtbot: QtBot, open_shell: Opener) -> None:
    shell = open_shell()
    shell.add("a.pdf", "b.pdf")
    first, second = shell.ids
    shell.services.review.set_value(first, "supplier.name", "Zephyr Ltd")
    shell.services.review.set_value(second, "supplier.name", "Zephyr Ltd")
    shell.services.review.set_value(second, "invoice_number", "QX-77")
    palette = opened(shell)
    qtbot.keyClicks(palette.search, "qx-77")
    shell.until(lambda: any("QX-77" in row for row in rows(palette)))
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    shell.until(lambda: shell.current == second)
    palette = opened(shell)
    qtbot.keyClicks(palette.search, "zeph")
    shell.until(lambda: any("2 invoices" in row for row in rows(palette)))
    place = next(place for place, row in enumerate(rows(palette)) if "2 invoices" in row)
    for _ in range(place):
        qtbot.keyClick(palette.search, Qt.Key.Key_Down)
    assert "2 invoices" in palette.search.accessibleDescription()
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    shell.until(lambda: shell.page.panel.search.text() == "Zephyr Ltd")

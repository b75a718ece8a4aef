"""The list narrowed: in the panel, by chips, under a name."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from invoicext_desktop.domain.listing import InvoiceFilter
from invoicext_desktop.domain.narrowing import Narrowing, Period, from_plain, span, to_plain

from .conftest import Opener, Shell


def filled(shell: Shell) -> list[str]:
    """Three invoices that differ; newest first."""
    shell.add("a.pdf", "b.pdf", "c.pdf")
    ids = list(shell.ids)
    values = (
        ("Harrow", dt.date(2026, 3, 5), Decimal("10.00"), "GBP"),
        ("Dale", dt.date(2025, 12, 31), Decimal("250.00"), "EUR"),
        ("Harrow North", dt.date(2026, 1, 1), Decimal("99.99"), "GBP"),
    )
    for invoice_id, (name, date, total, currency) in zip(ids, values, strict=True):
        for path, value in (
            ("supplier.name", name),
            ("invoice_date", date),
            ("totals.total", total),
            ("currency", currency),
        ):
            shell.services.review.set_value(invoice_id, path, value)
    return ids


def narrow(shell: Shell, narrowing: Narrowing, count: int) -> None:
    shell.page.panel.narrow(narrowing)
    shell.until(lambda: len(shell.ids) == count and shell.page._asking is None)


def chips(shell: Shell) -> list[QToolButton]:
    return [chip for chip in shell.page.panel.chips.findChildren(QToolButton) if chip.isVisible()]


def test_each_part_narrows_and_all_of_them_together(shell: Shell) -> None:
    ids = filled(shell)
    for narrowing, expected in (
        (Narrowing(supplier="harr"), {ids[0], ids[2]}),
        (Narrowing(currency="EUR"), {ids[1]}),
        (Narrowing(amount_from=Decimal("99.99")), {ids[1], ids[2]}),
        (Narrowing(amount_to=Decimal("99.99")), {ids[0], ids[2]}),
        (Narrowing(date_from=dt.date(2026, 1, 1)), {ids[0], ids[2]}),
        (Narrowing(date_to=dt.date(2025, 12, 31)), {ids[1]}),
        (Narrowing(supplier="harr", amount_from=Decimal(50)), {ids[2]}),
    ):
        narrow(shell, narrowing, len(expected))
        assert set(shell.ids) == expected
    narrow(shell, Narrowing(), 3)


def test_a_chip_takes_its_part_away(qtbot: QtBot, shell: Shell) -> None:
    filled(shell)
    narrow(shell, Narrowing(supplier="harr", currency="GBP", amount_to=Decimal(50)), 1)
    shell.until(lambda: len(chips(shell)) == 3)
    chip = next(chip for chip in chips(shell) if "50" in chip.text())
    assert "50" in chip.accessibleName()
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    shell.until(lambda: len(shell.ids) == 2)
    assert shell.page.panel.narrowing == Narrowing(supplier="harr", currency="GBP")


def test_the_panel_narrows_while_one_types_and_clears(qtbot: QtBot, shell: Shell) -> None:
    filled(shell)
    shell.window.actions_.filter.trigger()
    panel = shell.page.panel.filters
    assert panel.isVisible()
    qtbot.keyClicks(panel.supplier, "dale")
    shell.until(lambda: len(shell.ids) == 1)
    panel.clear.click()
    shell.until(lambda: len(shell.ids) == 3)
    panel.period.setCurrentIndex(panel.period.findData("free"))
    qtbot.keyClicks(panel.date_from, "01/01/2026")
    shell.until(lambda: len(shell.ids) == 2)
    qtbot.keyClicks(panel.amount_to, "no amount")
    shell.until(lambda: not panel._wait.isActive())
    assert len(shell.ids) == 2
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_a_filter_is_saved_chosen_and_deleted(open_shell: Opener) -> None:
    shell = open_shell()
    filled(shell)
    panel = shell.page.panel
    narrow(shell, Narrowing(currency="GBP"), 2)
    panel.filters.show_narrowing(panel.narrowing)
    panel.filters.name.setText("British")
    panel.filters.save.click()
    shell.until(lambda: panel.queue.findText("British") > 0)
    shell.close()

    again = open_shell()
    panel = again.page.panel
    again.until(lambda: panel.queue.findText("British") > 0 and len(again.ids) == 2)
    assert panel.narrowing == Narrowing(currency="GBP"), "what the list was narrowed to is remembered"
    narrow(again, Narrowing(), 3)
    panel.queue.setCurrentIndex(panel.queue.findText("British"))
    again.until(lambda: len(again.ids) == 2)
    assert panel.filter is InvoiceFilter.ALL
    panel.filters.remove.click()
    again.until(lambda: panel.queue.findText("British") < 0)


def test_nothing_that_fits_is_said(shell: Shell) -> None:
    filled(shell)
    narrow(shell, Narrowing(supplier="nobody"), 0)
    assert shell.page.panel.empty.isVisible()
    shell.page.show_anywhere(
        shell.services.invoices.ids(shell.page._query().__class__(company_id=shell.page.company_id))[0]
    )
    shell.until(lambda: len(shell.ids) == 3)


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period.THIS_MONTH, (2026, 1, 1), (2026, 1, 31)),
        (Period.LAST_MONTH, (2025, 12, 1), (2025, 12, 31)),
        (Period.THIS_QUARTER, (2026, 1, 1), (2026, 3, 31)),
        (Period.LAST_QUARTER, (2025, 10, 1), (2025, 12, 31)),
        (Period.THIS_YEAR, (2026, 1, 1), (2026, 12, 31)),
        (Period.LAST_YEAR, (2025, 1, 1), (2025, 12, 31)),
    ],
)
def test_periods_follow_the_calendar(period: Period, first: tuple[int, int, int], last: tuple[int, int, int]) -> None:
    assert span(period, dt.date(2026, 1, 15)) == (dt.date(*first), dt.date(*last))


def test_what_is_stored_comes_back_and_nonsense_narrows_nothing() -> None:
    narrowing = Narrowing("a", Period.LAST_MONTH, None, None, Decimal("1.50"), None, "EUR", None, True)
    assert from_plain(to_plain(narrowing)) == narrowing
    assert from_plain({"period": "tomorrow", "amount_from": "x", "date_to": 5, "needs_review": True}) == Narrowing(
        needs_review=True
    )
    assert from_plain(None) == Narrowing()

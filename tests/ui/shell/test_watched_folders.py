"""Watched folders in Settings, and what the strip tells of them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from invoicext_desktop.services import folder_watch, watched_scan
from invoicext_desktop.ui.settings.folders import BELOW, LAST, ON, STATE, FoldersSection
from support import make_pdf

from .conftest import Opener, Shell


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watched_scan, "SETTLE_SECONDS", 0.2)
    monkeypatch.setattr(folder_watch, "SOON_SECONDS", 0.1)
    monkeypatch.setattr(folder_watch, "LOOK_SECONDS", 0.5)


@pytest.fixture
def shell(open_shell: Opener) -> Shell:
    return open_shell()


def section_of(shell: Shell) -> FoldersSection:
    shell.window.actions_.show_settings.trigger()
    (section,) = shell.window.findChildren(FoldersSection)
    return section


def text(section: FoldersSection, column: int) -> str:
    item = section.table.item(0, column)
    assert item is not None
    return item.text()


def test_a_folder_is_watched_and_tells_what_it_gave(shell: Shell, tmp_path: Path) -> None:
    folder = tmp_path / "scans"
    make_pdf(folder, "a.pdf")
    section = section_of(shell)
    section.add(str(folder))
    shell.until(lambda: section.table.rowCount() == 1)
    assert (text(section, ON), text(section, LAST), text(section, STATE)) == (str(folder), "Nothing yet", "Watched")
    shell.services.watching.start()
    shell.until(lambda: text(section, LAST).startswith("a.pdf, "))
    assert shell.window.strip.text == "1 file taken from the watched folder scans."
    shell.until(lambda: len(shell.ids) == 1)

    (folder / "b.eml").write_bytes(b"From: a@b\nTo: c@d\nSubject: hello\n\nno attachment\n")
    shell.until(lambda: text(section, STATE) == "1 file not added")
    assert "Nothing is attached" in section.trouble.text()
    assert "b.eml from the watched folder scans could not be added" in shell.window.strip.text

    shutil.move(folder, tmp_path / "away")
    shell.until(lambda: text(section, STATE) == "Not there")
    assert "is not there" in shell.window.strip.text
    shutil.move(tmp_path / "away", folder)
    shell.until(lambda: "is there again" in shell.window.strip.text)


def test_on_and_off_and_off_the_list_by_keyboard(shell: Shell, tmp_path: Path) -> None:
    folder = tmp_path / "scans"
    (folder / "below").mkdir(parents=True)
    section = section_of(shell)
    section.add(str(folder))
    shell.until(lambda: section.table.rowCount() == 1)
    section.table.setFocus()
    section.table.setCurrentCell(0, ON)
    shell.qtbot.keyClick(section.table, Qt.Key.Key_Space)
    shell.until(lambda: text(section, STATE) == "Off")
    section.table.setCurrentCell(0, BELOW)
    shell.qtbot.keyClick(section.table, Qt.Key.Key_Space)
    shell.until(lambda: shell.services.watching.list(shell.page.company_id)[0].subfolders)
    shell.until(section.remove_button.isEnabled)
    section.remove_button.click()
    shell.until(lambda: section.table.rowCount() == 0)
    assert not section.remove_button.isEnabled()


def test_what_cannot_be_watched_says_why(shell: Shell) -> None:
    section = section_of(shell)
    section.add(str(shell.services.data_dir))
    shell.until(lambda: "keeps its own data" in shell.window.strip.text)
    assert section.table.rowCount() == 0

"""Watched folders: real folders, a real thread; only the reading of documents is prepared."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from documents.mails import make_eml
from fakes.backend import FakeBackend
from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.errors import InvalidValueError, NotFoundError
from invoicext_desktop.domain.listing import InvoiceFilter, InvoiceQuery
from invoicext_desktop.domain.watched import WatchedFolder, is_left_out
from invoicext_desktop.services import folder_watch, watched_scan
from invoicext_desktop.services.app import Services
from invoicext_desktop.services.events import Event, FolderNews
from support import PDF, make_pdf, open_with, wait_until


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watched_scan, "SETTLE_SECONDS", 0.3)
    monkeypatch.setattr(folder_watch, "SOON_SECONDS", 0.1)
    monkeypatch.setattr(folder_watch, "LOOK_SECONDS", 1.0)


@pytest.fixture(autouse=True)
def threads() -> Iterator[None]:
    yield
    wait_until(lambda: not [thread for thread in threading.enumerate() if thread.name == "folder-watch"])


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "scans"
    folder.mkdir()
    return folder


@pytest.fixture
def news(services: Services) -> list[FolderNews]:
    told: list[FolderNews] = []

    def hear(event: Event) -> None:
        if isinstance(event, FolderNews) and event.folder:
            told.append(event)

    services.events.subscribe(hear)
    return told


def names(services: Services, company: Company, which: InvoiceFilter = InvoiceFilter.ALL) -> list[str]:
    ids = services.invoices.ids(InvoiceQuery(company_id=company.id, filter=which))
    return sorted(services.invoices.get(item).source.file_name for item in ids)


def only(services: Services, company: Company) -> WatchedFolder:
    (folder,) = services.watching.list(company.id)
    return folder


def test_what_is_in_the_folder_and_what_comes_is_taken_and_stays(
    services: Services, company: Company, inbox: Path, news: list[FolderNews]
) -> None:
    make_pdf(inbox, "a.pdf")
    services.watching.add(company.id, inbox)
    services.watching.start()
    wait_until(lambda: names(services, company) == ["a.pdf"])
    before = (inbox / "a.pdf").stat()
    make_pdf(inbox, "b.pdf")
    wait_until(lambda: names(services, company) == ["a.pdf", "b.pdf"])
    wait_until(lambda: len(news) == 2)
    after = (inbox / "a.pdf").stat()
    assert (before.st_mtime_ns, before.st_ino, before.st_size) == (after.st_mtime_ns, after.st_ino, after.st_size)
    assert sorted(path.name for path in inbox.iterdir()) == ["a.pdf", "b.pdf"]
    folder = only(services, company)
    assert (folder.taken, folder.last_name, folder.problem) == (2, "b.pdf", None)
    assert [(item.folder, item.taken) for item in news] == [("scans", 1), ("scans", 1)]
    (first,) = (line for line in services.review.history(_id(services, company, "a.pdf")) if line.path == "origin")
    assert first.new == f"watched folder {inbox}"


def _id(services: Services, company: Company, name: str) -> str:
    ids = services.invoices.ids(InvoiceQuery(company_id=company.id))
    return next(item for item in ids if services.invoices.get(item).source.file_name == name)


def test_a_file_is_taken_when_it_is_whole(services: Services, company: Company, inbox: Path) -> None:
    services.watching.add(company.id, inbox)
    services.watching.start()
    with (inbox / "slow.pdf").open("wb") as stream:
        stream.write(PDF)
        for number in range(8):
            stream.write(b"%d\n" % number)
            stream.flush()
            time.sleep(0.15)
            assert names(services, company) == []
    wait_until(lambda: names(services, company) == ["slow.pdf"])
    path = services.invoices.document_path(_id(services, company, "slow.pdf"))
    assert path.read_bytes() == (inbox / "slow.pdf").read_bytes()


def test_nothing_is_taken_twice_over_restarts_names_and_deletions(
    services: Services, company: Company, inbox: Path, tmp_path: Path, backend: FakeBackend
) -> None:
    make_pdf(inbox, "a.pdf", "same")
    services.watching.add(company.id, inbox)
    services.watching.start()
    wait_until(lambda: only(services, company).taken == 1)
    services.review.move_to_bin([_id(services, company, "a.pdf")])
    services.close()

    again = open_with(tmp_path / "data", backend)
    try:
        make_pdf(inbox, "b.pdf", "same")
        os.utime(inbox / "a.pdf")
        make_pdf(inbox, "c.pdf")
        again.watching.start()
        wait_until(lambda: names(again, company) == ["c.pdf"])
        (binned,) = again.invoices.ids(InvoiceQuery(company_id=company.id, filter=InvoiceFilter.BIN))
        again.invoices.delete_forever([binned])
        make_pdf(inbox, "d.pdf", "same")
        make_pdf(inbox, "e.pdf")
        wait_until(lambda: names(again, company) == ["c.pdf", "e.pdf"])
        wait_until(lambda: only(again, company).taken == 3)
    finally:
        again.close()


def test_two_processes_on_the_folder_take_each_file_once(
    services: Services, company: Company, inbox: Path, tmp_path: Path, backend: FakeBackend
) -> None:
    other = open_with(tmp_path / "data", backend)
    try:
        services.watching.add(company.id, inbox)
        services.watching.start()
        other.watching.start()
        for number in range(10):
            make_pdf(inbox, f"{number}.pdf")
        wait_until(lambda: len(names(services, company)) == 10)
        wait_until(lambda: only(services, company).taken == 10)
        services.watching.close()  # the other one goes on
        make_pdf(inbox, "late.pdf")
        wait_until(lambda: "late.pdf" in names(other, company))
    finally:
        other.close()


def test_names_that_are_not_whole_or_hidden_are_left_out(services: Services, company: Company, inbox: Path) -> None:
    for name in (".hidden.pdf", "~$a.pdf", "b.pdf.part", "c.pdf.crdownload", "d.tmp", "Thumbs.db", ".folder/e.pdf"):
        (inbox / name).parent.mkdir(exist_ok=True)
        (inbox / name).write_bytes(PDF)
        assert is_left_out(Path(name).name) or name.startswith(".folder")
    (inbox / "empty.pdf").touch()
    (inbox / "words.txt").write_text("no invoice", encoding="utf-8")
    services.watching.add(company.id, inbox, subfolders=True)
    services.watching.start()
    (inbox / "b.pdf.part").rename(inbox / "b.pdf")
    wait_until(lambda: names(services, company) == ["b.pdf"])
    time.sleep(0.8)
    assert names(services, company) == ["b.pdf"]
    wait_until(lambda: only(services, company).refused == ())


def test_folders_below_are_looked_into_where_that_is_wanted(services: Services, company: Company, inbox: Path) -> None:
    make_pdf(inbox / "2026" / "11", "deep.pdf")
    make_pdf(inbox, "top.pdf")
    (inbox / "2026" / "round").symlink_to(inbox)
    folder = services.watching.add(company.id, inbox)
    services.watching.start()
    wait_until(lambda: names(services, company) == ["top.pdf"])
    services.watching.set_subfolders(folder.id, True)
    wait_until(lambda: names(services, company) == ["deep.pdf", "top.pdf"])


def test_a_drive_that_goes_away_is_told_once_and_comes_back(
    services: Services, company: Company, inbox: Path, news: list[FolderNews]
) -> None:
    services.watching.add(company.id, inbox)
    services.watching.start()
    make_pdf(inbox, "a.pdf")
    wait_until(lambda: names(services, company) == ["a.pdf"])
    shutil.move(inbox, inbox.with_name("away"))
    wait_until(lambda: only(services, company).problem is not None)
    time.sleep(2.5)
    assert [item.problem[:24] for item in news if item.problem] == ["This folder is not there"]
    shutil.move(inbox.with_name("away"), inbox)
    make_pdf(inbox, "b.pdf")
    wait_until(lambda: names(services, company) == ["a.pdf", "b.pdf"])
    assert only(services, company).problem is None
    assert [item.back for item in news].count(True) == 1


def test_what_is_refused_says_why_and_stops_nothing(
    services: Services, company: Company, inbox: Path, news: list[FolderNews]
) -> None:
    (inbox / "a.eml").write_bytes(make_eml())
    (inbox / "b.eml").write_bytes(make_eml(("x.pdf", PDF + b"x"), ("y.pdf", PDF + b"y")))
    services.watching.add(company.id, inbox)
    services.watching.start()
    wait_until(lambda: names(services, company) == ["x.pdf", "y.pdf"])
    wait_until(lambda: bool(news))
    ((name, why),) = only(services, company).refused
    assert name == "a.eml"
    assert "Nothing is attached" in why
    assert sum(len(item.refused) for item in news) == 1


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read_is_told_once_and_taken_later(
    services: Services, company: Company, inbox: Path, news: list[FolderNews]
) -> None:
    path = make_pdf(inbox, "a.pdf")
    path.chmod(0)
    services.watching.add(company.id, inbox)
    services.watching.start()
    wait_until(lambda: bool(only(services, company).refused))
    time.sleep(1.5)
    assert len(news) == 1
    path.chmod(0o600)
    wait_until(lambda: names(services, company) == ["a.pdf"])


def test_a_file_that_another_program_holds_is_told_once_and_taken_later(
    services: Services, company: Company, inbox: Path, news: list[FolderNews], monkeypatch: pytest.MonkeyPatch
) -> None:
    held = threading.Event()
    held.set()
    real = Path.open

    def guarded(path: Path, *args: object, **kwargs: object) -> object:
        if held.is_set() and path == inbox / "a.pdf":
            raise PermissionError(13, "held")
        return real(path, *args, **kwargs)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", guarded)
    make_pdf(inbox, "b.pdf")
    (inbox / "a.pdf").touch()
    with os.fdopen(os.open(inbox / "a.pdf", os.O_WRONLY), "wb") as stream:
        stream.write(PDF)
    services.watching.add(company.id, inbox)
    services.watching.start()
    wait_until(lambda: bool(only(services, company).refused))
    time.sleep(1.5)
    assert len([item for item in news if item.refused]) == 1
    held.clear()
    wait_until(lambda: names(services, company) == ["a.pdf", "b.pdf"])
    wait_until(lambda: only(services, company).refused == ())


def test_off_and_off_the_list_take_nothing(services: Services, company: Company, inbox: Path) -> None:
    folder = services.watching.add(company.id, inbox)
    services.watching.start()
    services.watching.set_enabled(folder.id, False)
    make_pdf(inbox, "a.pdf")
    time.sleep(1.0)
    assert names(services, company) == []
    services.watching.set_enabled(folder.id, True)
    wait_until(lambda: names(services, company) == ["a.pdf"])
    services.watching.remove(folder.id)
    make_pdf(inbox, "b.pdf")
    time.sleep(1.0)
    assert names(services, company) == ["a.pdf"]
    assert services.watching.list(company.id) == []
    with pytest.raises(NotFoundError):
        services.watching.set_enabled(folder.id, True)


def test_folders_that_cannot_be_watched(services: Services, company: Company, inbox: Path, tmp_path: Path) -> None:
    add = services.watching.add
    add(company.id, inbox, subfolders=True)
    other = services.companies.create("Other Ltd")
    (inbox / "below").mkdir()
    for owner, path in (
        (company.id, tmp_path / "not there"),
        (company.id, make_pdf(tmp_path, "a.pdf")),
        (company.id, services.data_dir),
        (company.id, services.data_dir / "documents"),
        (company.id, inbox),
        (other.id, inbox / "below"),
    ):
        with pytest.raises(InvalidValueError):
            add(owner, path)
    assert len(services.watching.list(company.id)) == 1
    assert services.watching.list(other.id) == []


def test_without_being_told_of_changes_the_folder_is_looked_at_all_the_same(
    services: Services, company: Company, inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise OSError(28, "no more watches")

    monkeypatch.setattr("watchfiles.watch", broken)
    services.watching.add(company.id, inbox)
    services.watching.start()
    make_pdf(inbox, "a.pdf")
    wait_until(lambda: names(services, company) == ["a.pdf"])


def test_closing_is_quick(services: Services, company: Company, inbox: Path) -> None:
    services.watching.add(company.id, inbox)
    services.watching.start()
    time.sleep(0.5)
    begun = time.monotonic()
    services.watching.close()
    assert time.monotonic() - begun < 1.0

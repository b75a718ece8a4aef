"""What is said of watched folders."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from invoicext_desktop.domain.watched import WatchedFolder
from invoicext_desktop.services.events import FolderNews
from invoicext_desktop.ui.spoken import said_of_error


def _tr(text: str) -> str:
    return QCoreApplication.translate("WatchedFolders", text)


def news_in_words(news: FolderNews) -> str:
    """One line for the strip; "" where there is nothing to tell."""
    if news.problem:
        return _tr("Watched folder {0}: {1}").format(news.folder, said_of_error(news.problem))
    if news.back:
        return _tr("The watched folder {0} is there again.").format(news.folder)
    if news.refused:
        name, why = news.refused[0]
        if len(news.refused) == 1:
            return _tr("{0} from the watched folder {1} could not be added: {2}").format(name, news.folder, why)
        return _tr("{0} files from the watched folder {1} could not be added; Settings say why.").format(
            len(news.refused), news.folder
        )
    if news.taken == 1:
        return _tr("1 file taken from the watched folder {0}.").format(news.folder)
    return _tr("{0} files taken from the watched folder {1}.").format(news.taken, news.folder) if news.taken else ""


def last_in_words(folder: WatchedFolder, locale: QLocale) -> str:
    """Which file was taken last, and when."""
    if folder.last_name is None or folder.last_at is None:
        return _tr("Nothing yet")
    when = QDateTime.fromSecsSinceEpoch(int(folder.last_at.timestamp()))
    return _tr("{0}, {1}").format(folder.last_name, locale.toString(when, QLocale.FormatType.ShortFormat))


def state_in_words(folder: WatchedFolder) -> str:
    """How it stands with a folder, in a few words."""
    if not folder.enabled:
        return _tr("Off")
    if folder.problem is not None:
        return _tr("Not there") if "not there" in folder.problem else _tr("May not be read")
    if len(folder.refused) == 1:
        return _tr("1 file not added")
    return _tr("{0} files not added").format(len(folder.refused)) if folder.refused else _tr("Watched")


def trouble_in_words(folder: WatchedFolder) -> str:
    """All that is wrong with a folder, a line each; "" where nothing is."""
    lines = [said_of_error(folder.problem)] if folder.problem and folder.enabled else []
    lines += [f"{name}: {why}" for name, why in folder.refused]
    return "\n".join(lines)

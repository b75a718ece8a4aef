"""The language of the window: the system's where there is a file for it, or the one that was chosen."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from invoicext_desktop.settings.places import resource_path

#: What the sentences in the source are written in.
SOURCE = "en"
_NAME, _JOINT = "invoicext", "_"
_spoken = [SOURCE]


def speaking() -> str:
    """The language that the window speaks now."""
    return _spoken[-1]


def languages() -> tuple[str, ...]:
    """Codes of the languages that the window speaks, English first."""
    found = resource_path("translations").glob(f"{_NAME}{_JOINT}*.qm")
    return (SOURCE, *sorted(path.stem.removeprefix(_NAME + _JOINT) for path in found))


def name_of(code: str) -> str:
    """A language as those who speak it call it: "Deutsch"."""
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def wanted(chosen: object) -> str:
    """The language to use: the chosen one, else the first of the system's that there is a file for, else English."""
    there = languages()
    if isinstance(chosen, str) and chosen in there:
        return chosen
    spoken = (language.replace("-", "_").partition("_")[0] for language in QLocale.system().uiLanguages())
    return next((code for code in spoken if code in there), SOURCE)


def speak(app: QApplication, chosen: object = None) -> str:
    """Speak it from now on: before any window is made. Returns the language's code."""
    code = wanted(chosen)
    for old in app.findChildren(_Ours):
        app.removeTranslator(old)
        old.deleteLater()
    if code != SOURCE:
        # Ours is installed last and so asked first; what stands in Qt's own boxes comes from Qt's file.
        for name, folder in (
            ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (_NAME, str(resource_path("translations"))),
        ):
            translator = _Ours(app)
            if translator.load(f"{name}{_JOINT}{code}", folder):
                app.installTranslator(translator)
    _spoken[:] = [code]
    app.setLayoutDirection(QLocale(code).textDirection())
    return code


class _Ours(QTranslator):
    """One that `speak` has installed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

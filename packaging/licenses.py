"""Collects the licences of everything that goes into a build, from what is installed, into one text."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

FILE_NAME = "THIRD_PARTY_LICENSES.txt"
OURS = "invoicext-desktop"
RULE = "=" * 100
WORDS = ("licen", "copying", "notice", "copyright", "authors")
NO_TEXTS = {".json", ".mako", ".pem", ".py", ".pyc", ".pyi", ".so", ".xml"}
QT_NOTE = (
    "Qt (https://www.qt.io) and PySide are used under the GNU Lesser General Public License version 3, which follows\n"
    "with the GNU General Public License that it stands on. They come as shared libraries in this folder, which you\n"
    "may replace by your own builds of them. Their source: https://code.qt.io."
)
QT_TEXTS = ("LGPL-3.0.txt", "GPL-3.0.txt")
#: Those that come without the text of their licence, by how their names begin.
ELSEWHERE = {
    "pymupdf": "The text of the GNU Affero General Public License is in the file LICENSE.",
    "pyside": "See Qt below.",
    "shiboken": "See Qt below.",
}


def write(target: Path, *, modules: Iterable[str], files: Iterable[str]) -> None:
    """Write the licences of the Python distributions and the system's packages that these modules and files are of."""
    sources = [Path(name).resolve() for name in files]
    parts = [_python(), *_distributions(modules, sources), _qt(), *_system_packages(sources)]
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(f"\n\n{RULE}\n".join([_head(), *parts]) + "\n", encoding="utf-8")


def _head() -> str:
    return "InvoiceXT Desktop is built with the following works of others, each under its own licence."


def _python() -> str:
    version = ".".join(map(str, sys.version_info[:3]))
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python{sysconfig.get_python_version()}/copyright"),
    )
    texts = [place.read_text(encoding="utf-8") for place in places if place.is_file()]
    return "\n\n".join([f"Python {version}", *(texts[:1] or ["Python Software Foundation License Version 2"])])


def _distributions(modules: Iterable[str], sources: list[Path]) -> Iterator[str]:
    """A part for each distribution that a module or a file belongs to."""
    packages = metadata.packages_distributions()
    names = {name for module in modules for name in packages.get(module.partition(".")[0], ())}
    held = set(sources)
    for distribution in sorted(metadata.distributions(), key=lambda each: each.name.lower()):
        if distribution.name == OURS:
            continue
        if distribution.name in names or any(
            Path(str(distribution.locate_file(f))) in held for f in distribution.files or ()
        ):
            yield _part(distribution)


def _part(distribution: metadata.Distribution) -> str:
    about = distribution.metadata
    said = _field(about, "License-Expression") or _short(_field(about, "License")) or _classified(about)
    lines = [f"{distribution.name} {distribution.version}", f"Licence: {said or 'see below'}"]
    home = _field(about, "Home-page") or next(iter(about.get_all("Project-URL") or []), "").partition(", ")[2]
    if home:
        lines.append(home)
    lines += [words for start, words in ELSEWHERE.items() if distribution.name.lower().startswith(start)]
    return "\n\n".join(["\n".join(lines), *_texts(distribution)])


def _field(about: metadata.PackageMetadata, name: str) -> str:
    values = about.get_all(name)
    return values[0] if values else ""


def _qt() -> str:
    texts = [Path(__file__).with_name("texts") / name for name in QT_TEXTS]
    return "\n\n".join([QT_NOTE, *(text.read_text(encoding="utf-8").strip("\n") for text in texts)])


def _short(text: str) -> str:
    """The field names a licence; some put its whole text there, which the files below have."""
    return text if "\n" not in text and text != "UNKNOWN" else ""


def _classified(about: metadata.PackageMetadata) -> str:
    lines = about.get_all("Classifier") or []
    return ", ".join(line.rpartition(" :: ")[2] for line in lines if line.startswith("License :: "))


def _texts(distribution: metadata.Distribution) -> Iterator[str]:
    for file in sorted(distribution.files or (), key=str):
        if any(word in file.name.lower() for word in WORDS) and file.suffix.lower() not in NO_TEXTS:
            path = Path(str(distribution.locate_file(file)))
            if path.is_file():
                yield path.read_text(encoding="utf-8", errors="replace").strip()


def _system_packages(sources: list[Path]) -> Iterator[str]:
    """A part for each package of Debian that a library was taken from."""
    outside = [
        path for path in sources if not path.is_relative_to(sys.prefix) and not path.is_relative_to(sys.base_prefix)
    ]
    if not shutil.which("dpkg-query"):
        return
    owners = {_owner(path) for path in outside if ".so" in path.name}
    for owner in sorted(owners - {""}):
        text = Path("/usr/share/doc", owner, "copyright")
        if text.is_file():
            yield f"{owner} (Debian package)\n\n{text.read_text(encoding='utf-8', errors='replace').strip()}"


def _owner(path: Path) -> str:
    # The package database may know a file by its name from before /lib became a part of /usr.
    for name in (str(path), str(path).removeprefix("/usr")):
        found = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True, check=False)
        if found.returncode == 0:
            return found.stdout.partition(":")[0]
    return ""

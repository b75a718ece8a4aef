"""A desk drawer of files: good, doubled, hostile, of other kinds; each with what has to become of it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from documents.hostile import pdfs, pictures, xmls
from documents.mails import eml_message, make_eml, make_msg
from unit.extraction.made import HEADER, TABLE, TOTALS, write

#: Hostile and damaged files that are small and end soon.
HOSTILE: dict[str, Callable[[], bytes]] = {
    **{
        f"{name}.pdf": pdfs.MAKERS[name]
        for name in ("pages in a circle", "deep lists", "a form in itself", "header only", "a table in a circle")
    },
    **{f"{name}.xml": xmls.MAKERS[name] for name in ("laughs", "a file from elsewhere", "an encoding that is none")},
    **{
        f"{name}.png": pictures.MAKERS[name]
        for name in ("no pixels", "fewer rows than it says", "the head of a PNG", "all that a PNG can say")
    },
}


@dataclass(slots=True)
class Drawer:
    """`documents` are the SHA-256 of all that has to be stored, each once.

    `refused` and `skipped` are how many things cannot be added, named one by one or met inside a mail.
    """

    paths: list[Path] = field(default_factory=list)
    documents: set[str] = field(default_factory=set)
    doubles: int = 0
    refused: int = 0
    skipped: int = 0


def fill(folder: Path, count: int) -> Drawer:
    """`count` files in `folder`, always the same ones."""
    folder.mkdir(parents=True)
    drawer = Drawer()
    makers = _kinds(folder, drawer)
    for number in range(count):
        next(makers[number % len(makers)])
    assert len(drawer.paths) == count
    return drawer


def _kinds(folder: Path, drawer: Drawer) -> list[Iterator[None]]:
    """Good ones come more than once in the round."""
    good = _good(folder, drawer)
    return [
        good, _double(folder, drawer), good, _mail(folder, drawer), good, _hostile(folder, drawer), good,
        _no_document(folder, drawer), good, _mail_without(folder, drawer), good, _same_mail_again(folder, drawer),
    ]  # fmt: skip


def invoice(folder: Path, number: str) -> bytes:
    page = [(x, y, text.replace("NT-2025-0042", number)) for x, y, text in (*HEADER, *TABLE, *TOTALS)]
    path = write(folder / "made.tmp", page)
    data = path.read_bytes()
    path.unlink()
    return data


def _put(folder: Path, drawer: Drawer, name: str, data: bytes) -> None:
    (folder / name).write_bytes(data)
    drawer.paths.append(folder / name)


def _keep(drawer: Drawer, data: bytes) -> None:
    """This has to be stored: new, or a double."""
    digest = hashlib.sha256(data).hexdigest()
    drawer.doubles += digest in drawer.documents
    drawer.documents.add(digest)


def _good(folder: Path, drawer: Drawer) -> Iterator[None]:
    number = 0
    while True:
        data = invoice(folder, f"G-{number}")
        _put(folder, drawer, f"good {number}.pdf", data)
        _keep(drawer, data)
        number += 1
        yield


def _double(folder: Path, drawer: Drawer) -> Iterator[None]:
    """The first good one under ever new names."""
    data, number = (folder / "good 0.pdf").read_bytes() if (folder / "good 0.pdf").exists() else b"", 0
    while True:
        data = data or (folder / "good 0.pdf").read_bytes()
        _put(folder, drawer, f"double {number}.pdf", data)
        _keep(drawer, data)
        number += 1
        yield


def _mail(folder: Path, drawer: Drawer) -> Iterator[None]:
    """Two attachments each, one of them a double, something that is no invoice, and a mail in the mail."""
    number = 0
    while True:
        first, second = invoice(folder, f"M-{number}"), (folder / "good 0.pdf").read_bytes()
        inner = invoice(folder, f"N-{number}")
        if number % 2:
            data = make_msg(
                ("a.pdf", first),
                ("b.pdf", second),
                ("terms.docx", b"PK\x03\x04"),
                ("n.eml", make_eml(("c.pdf", inner))),
            )
        else:
            mail = eml_message(("a.pdf", first), ("b.pdf", second), ("terms.docx", b"PK\x03\x04"))
            mail.add_attachment(eml_message(("c.pdf", inner)))
            data = mail.as_bytes()
        _put(folder, drawer, f"mail {number}.{'msg' if number % 2 else 'eml'}", data)
        for document in (first, second, inner):
            _keep(drawer, document)
        drawer.skipped += 1
        number += 1
        yield


def _same_mail_again(folder: Path, drawer: Drawer) -> Iterator[None]:
    data, number = invoice(folder, "S-1"), 0
    while True:
        _put(folder, drawer, f"again {number}.eml", make_eml(("s.pdf", data), subject=f"Reminder {number}"))
        _keep(drawer, data)
        number += 1
        yield


def _mail_without(folder: Path, drawer: Drawer) -> Iterator[None]:
    number = 0
    while True:
        kind = number % 3
        data = make_eml(subject=f"Hello {number}")
        if kind == 1:
            data = make_eml(("list.xlsx", b"PK\x03\x04"), subject=f"Hello {number}")
        elif kind == 2:
            data = make_msg(subject=f"Hello {number}")
        _put(folder, drawer, f"empty mail {number}", data)
        drawer.refused += 1
        number += 1
        yield


def _hostile(folder: Path, drawer: Drawer) -> Iterator[None]:
    """Each as it is: accepted, as it begins like a document; reading says what is wrong with it."""
    number = 0
    while True:
        for name, make in HOSTILE.items():
            data = make()
            _put(folder, drawer, f"hostile {number} {name}", data)
            _keep(drawer, data)
            number += 1
            yield


def _no_document(folder: Path, drawer: Drawer) -> Iterator[None]:
    number = 0
    while True:
        name = f"other {number}"
        match number % 5:
            case 0:
                _put(folder, drawer, f"{name}.txt", b"Dear all, no invoice here.")
            case 1:
                _put(folder, drawer, f"{name}.pdf", b"")
            case 2:
                _put(folder, drawer, f"{name}.zip", b"PK\x03\x04" + bytes(100))
            case 3:
                (folder / name).symlink_to(folder / name)  # leads to itself
                drawer.paths.append(folder / name)
            case _:
                drawer.paths.append(folder / f"{name} that is gone.pdf")
        drawer.refused += 1
        number += 1
        yield

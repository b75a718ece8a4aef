"""What has no file yet becomes one for as long as it is added."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from invoicext_desktop.ui.dropping.formats import Piece

_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


@contextmanager
def landed(pieces: Sequence[Piece]) -> Iterator[list[str]]:
    """Paths of files with what is in `pieces`, gone when the block ends. Not on the GUI thread. Raises OSError."""
    if not pieces:
        yield []
        return
    with tempfile.TemporaryDirectory(prefix="invoicext-drop-", ignore_cleanup_errors=True) as folder:
        yield [str(_written(Path(folder) / f"{number:04}", piece)) for number, piece in enumerate(pieces)]


def _written(folder: Path, piece: Piece) -> Path:
    folder.mkdir()
    path = folder / (_UNSAFE.sub("_", piece.name)[-120:].strip(". ") or "dropped")
    path.write_bytes(piece.data if isinstance(piece.data, bytes) else _as_png(piece.data))
    return path


def _as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know a file's name only
    return bytes(buffer.data().data())

"""Looking at files that somebody named, before anything is read from them."""

from __future__ import annotations

import re
import stat
from pathlib import Path

from invoicext_desktop.domain.errors import UnsupportedTypeError
from invoicext_desktop.reading.sniff import sniff

_HALVES = re.compile("[\ud800-\udfff]")


def media_type(path: Path) -> str:
    """As `sniff` says, for a file alone: opening a pipe or a device may wait for ever."""
    mode = path.stat().st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise UnsupportedTypeError
    return sniff(path)


def storable_name(name: str) -> str:
    """The name of a file that can be stored and shown: what is no Unicode in it becomes a mark."""
    return _HALVES.sub("\ufffd", Path(name).name)

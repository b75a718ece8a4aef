"""Looking at files that somebody named, before anything is read from them."""

from __future__ import annotations

import errno
import re
import stat
from pathlib import Path

from invoicext_desktop.domain.errors import DocumentError, InvoiceXTError, NotFoundError, UnsupportedTypeError
from invoicext_desktop.reading.sniff import sniff

_HALVES = re.compile("[\ud800-\udfff]")


def media_type(path: Path) -> str:
    """As `sniff` says, for a file alone: opening a pipe or a device may wait for ever."""
    mode = path.stat().st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise UnsupportedTypeError
    return sniff(path)


def cannot_open(error: OSError) -> InvoiceXTError:
    """What to say of a file that the system does not hand out."""
    detail = f"{error.strerror} ({error.errno})"
    match error.errno:
        case errno.ENOENT | errno.ENOTDIR:
            return NotFoundError("This file is not there.", detail=detail)
        case errno.EACCES | errno.EPERM:
            return DocumentError("This file may not be read.", hint="Allow reading it, then try again.", detail=detail)
        case errno.ELOOP:
            return DocumentError("This link leads to itself.", hint="Give the file it stands for.", detail=detail)
        case errno.ENAMETOOLONG:
            return DocumentError("The name of this file is too long.", hint="Give it a shorter one.", detail=detail)
        case _:
            hint = "See whether another program can open it."
            return DocumentError("This file cannot be read from the disk.", hint=hint, detail=detail)


def storable_name(name: str) -> str:
    """The name of a file that can be stored and shown: what is no Unicode in it becomes a mark."""
    return _HALVES.sub("\ufffd", Path(name).name)

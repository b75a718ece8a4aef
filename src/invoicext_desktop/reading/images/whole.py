"""Whether a picture's file is all there. A JPEG that breaks off is shown, grey from where it does."""

from __future__ import annotations

import os
from pathlib import Path

from invoicext_desktop.reading.sniff import JPEG

#: What a JPEG ends with; cameras write data of their own behind it.
END = b"\xff\xd9"
TAIL = 256 * 1024


def is_cut_off(path: Path, media_type: str) -> bool:
    """Whether the file ends before the picture does; of other formats than JPEG such files are damaged."""
    if media_type != JPEG:
        return False
    with path.open("rb") as stream:
        stream.seek(0, os.SEEK_END)
        stream.seek(max(stream.tell() - TAIL, 0))
        return END not in stream.read()

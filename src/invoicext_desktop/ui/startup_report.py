"""How long starting took, for those who measure it: `INVOICEXT_STARTUP_REPORT=FILE`."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

VARIABLE = "INVOICEXT_STARTUP_REPORT"


def report(event: str) -> bool:
    """Append {"event", "seconds" since the process started} to the file; False where none is asked for."""
    target = os.environ.get(VARIABLE)
    if not target:
        return False
    import psutil

    seconds = time.time() - psutil.Process().create_time()
    with Path(target).open("a", encoding="utf-8") as stream:
        stream.write(json.dumps({"event": event, "seconds": seconds}) + "\n")
    return True

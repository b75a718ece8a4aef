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
    seconds = _age()
    with Path(target).open("a", encoding="utf-8") as stream:
        stream.write(json.dumps({"event": event, "seconds": seconds}) + "\n")
    return True


def _age() -> float:
    """Seconds since the process started; on Linux without importing anything, which would be measured too."""
    if Path("/proc/self/stat").exists():
        # proc(5): field 22 is the start in clock ticks since boot; the name in field 2 may hold spaces.
        fields = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return time.clock_gettime(time.CLOCK_BOOTTIME) - int(fields[19]) / os.sysconf("SC_CLK_TCK")
    import psutil

    return time.time() - psutil.Process().create_time()

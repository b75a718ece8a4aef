"""A claim lasts as long as its process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from invoicext_desktop.storage.claims import ProcessClaims

HOLD = """
import sys
from pathlib import Path
from invoicext_desktop.storage.claims import ProcessClaims
claims = ProcessClaims(Path(sys.argv[1]))
print(claims.name, flush=True)
sys.stdin.read()
"""


def test_a_claim_is_free_when_its_process_was_killed(tmp_path: Path) -> None:
    mine = ProcessClaims(tmp_path)
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        theirs = process.stdout.readline().strip()
        assert mine.alive(theirs)
        process.kill()
    assert not mine.alive(theirs)
    assert mine.alive(mine.name)
    mine.close()
    assert list((tmp_path / "locks").iterdir()) == []


def test_what_killed_processes_left_is_swept(tmp_path: Path) -> None:
    (tmp_path / "locks").mkdir()
    (tmp_path / "locks" / "process-dead.lock").touch()
    claims = ProcessClaims(tmp_path)
    assert [path.name for path in (tmp_path / "locks").iterdir()] == [f"process-{claims.name}.lock"]
    claims.close()

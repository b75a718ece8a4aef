"""Builds the program as one folder that runs without Python: `packaging/dist/invoicext`."""

from __future__ import annotations

import shutil
import sys
import time
from pathlib import Path

import PyInstaller.__main__
from licenses import FILE_NAME

HERE = Path(__file__).resolve().parent
BUILT = HERE / "dist" / "invoicext"


def build() -> Path:
    """Build into `packaging/dist`. Returns the folder."""
    options = ["--noconfirm", "--log-level=WARN", f"--distpath={HERE / 'dist'}", f"--workpath={HERE / 'build'}"]
    PyInstaller.__main__.run([*options, str(HERE / "invoicext.spec")])
    shutil.copy(HERE.parent / "LICENSE", BUILT)
    shutil.copy(HERE / "build" / FILE_NAME, BUILT)
    loose = [str(path) for path in BUILT.rglob("*") if path.is_symlink() and not path.exists()]
    if loose:
        raise SystemExit(f"The build has links that lead nowhere: {', '.join(loose)}")
    return BUILT


def main() -> int:
    started = time.monotonic()
    folder = build()
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{folder}: {size / 1e6:.0f} MB, built in {time.monotonic() - started:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())

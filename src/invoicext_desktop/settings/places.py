"""Where the program's own files and the user's data lie."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from platformdirs import user_data_path

APP_NAME = "InvoiceXT"
DATA_DIR_VARIABLE = "INVOICEXT_DATA_DIR"


def default_data_dir() -> Path:
    """`INVOICEXT_DATA_DIR`, else the platform's own place for an application's data."""
    chosen = os.environ.get(DATA_DIR_VARIABLE)
    return Path(chosen).expanduser().absolute() if chosen else user_data_path(APP_NAME, appauthor=False)


def resource_path(*parts: str) -> Path:
    """A file of `resources/`: in the frozen build, in an installed wheel, or in the source tree."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen).joinpath("resources", *parts)
    package = Path(__file__).resolve().parent.parent
    installed = package / "resources"
    root = installed if installed.is_dir() else package.parent.parent / "resources"
    return root.joinpath(*parts)

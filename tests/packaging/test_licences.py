"""The licences that a build carries."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

FILE = Path(__file__).resolve().parents[2] / "packaging" / "licenses.py"


@pytest.fixture(scope="module")
def licenses() -> ModuleType:
    spec = importlib.util.spec_from_file_location("packaging_licenses", FILE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def text(licenses: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> str:
    target = tmp_path_factory.mktemp("licences") / "deep" / licenses.FILE_NAME
    modules = ("alembic.command", "openpyxl", "et_xmlfile", "packaging.version", "pymupdf", "PySide6.QtCore", "stdnum")
    licenses.write(target, modules=[*modules, "invoicext_desktop.domain"], files=[])
    written: str = target.read_text(encoding="utf-8")
    return written


def parts(licenses: ModuleType, text: str) -> dict[str, str]:
    """Each part by the first word of its first line."""
    found = [part.strip("\n") for part in text.split(licenses.RULE)]
    return {part.split(maxsplit=1)[0].lower(): part for part in found}


def test_each_work_is_named_with_its_licence(licenses: ModuleType, text: str) -> None:
    found = parts(licenses, text)
    assert {"python", "alembic", "openpyxl", "et_xmlfile", "packaging", "pymupdf", "qt"} <= set(found)
    assert "pytest" not in found
    assert "invoicext-desktop" not in found
    assert all("\nLicence: " in found[name] for name in ("alembic", "openpyxl", "packaging", "pymupdf"))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("alembic", "Permission is hereby granted"),
        ("et_xmlfile", "PYTHON SOFTWARE FOUNDATION LICENSE"),
        ("packaging", "Redistribution and use in source and binary forms"),
        ("packaging", "Apache License"),
        ("pymupdf", "in the file LICENSE"),
        ("python-stdnum", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("qt", "GNU LESSER GENERAL PUBLIC LICENSE"),
    ],
)
def test_the_texts_are_there(licenses: ModuleType, text: str, name: str, words: str) -> None:
    """Whatever their files are called."""
    assert words in parts(licenses, text)[name]


def test_a_program_is_no_licence(licenses: ModuleType, text: str) -> None:
    assert "import " not in parts(licenses, text)["packaging"]

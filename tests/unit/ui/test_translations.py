"""The window's other languages: nothing missing, nothing lost in a translation, compiled as they are written."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "scripts"))

import translations

FILES = translations.files()
WANTED = translations.messages()


def test_there_is_more_than_one_language_and_much_to_say() -> None:
    assert FILES
    assert len(WANTED) > 500
    assert translations.Message("fields", "Supplier name") in WANTED
    assert any(message.plural for message in WANTED)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_sentence_is_translated_with_its_places(path: Path) -> None:
    """Mended by: scripts/translations.py update, then translate what is unfinished, then release."""
    assert translations.faults(path, WANTED) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_is_compiled_is_what_is_written(path: Path) -> None:
    compiled = QTranslator()
    assert compiled.load(str(path.with_suffix(".qm")))
    wrong = [
        (message.text, said)
        for message, texts in translations.translations(path).items()
        if (said := compiled.translate(message.context, message.text, "", 2 if message.plural else -1)) != texts[-1]
    ]
    assert wrong == []


def test_a_missing_or_maimed_translation_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "invoicext_xx.ts"
    path.write_text(
        '<TS version="2.1" language="xx"><context><name>Deeds</name>'
        "<message><source>Undone: {0}</source><translation>Weg</translation></message></context></TS>"
    )
    found = translations.faults(path, WANTED)
    assert any(fault.startswith("missing: fields: 'Supplier name'") for fault in found)
    assert any(fault.startswith("other places: 'Undone: {0}'") for fault in found)

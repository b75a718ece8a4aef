"""What the layers below say in English, in the window's language."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from invoicext_desktop.domain.errors import EncryptedDocumentError, NotFoundError, TooLargeError
from invoicext_desktop.ui.language import SOURCE, speak
from invoicext_desktop.ui.spoken import ERROR_TEMPLATES, error_said, label_said, reason_said, said_of_error, value_said

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "scripts"))

import translations


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    assert speak(qapp, "de") == "de"
    yield
    speak(qapp, SOURCE)


def test_every_sentence_of_an_error_with_values_is_known() -> None:
    """Mended by taking the template into ERROR_TEMPLATES, or out of it."""
    found = {text for text in translations.error_texts(translations.source_trees()) if "{" in text}
    assert found == set(ERROR_TEMPLATES)


@pytest.mark.usefixtures("german")
def test_errors_are_said_with_their_values() -> None:
    assert error_said(EncryptedDocumentError()).startswith("Dieses PDF ist mit einem Passwort gesch\u00fctzt. ")
    assert said_of_error("There is no company called Roe & Sons.") == "Es gibt keine Firma namens Roe & Sons."
    error = TooLargeError("This file is larger than 20 MB.")
    assert error_said(error).startswith("Diese Datei ist gr\u00f6\u00dfer als 20 MB. Teilen Sie sie")
    assert said_of_error("Something nobody has said before.") == "Something nobody has said before."


@pytest.mark.usefixtures("german")
def test_reasons_in_the_list_are_found_as_the_checks_say_them() -> None:
    assert said_of_error("Total is missing.") == "Gesamtbetrag fehlt."
    text = said_of_error("Subtotal 100.00 and tax 20.00 make 120.00, not 125.00 (difference 5.00).")
    assert "125" in text
    assert "Subtotal" not in text
    both = EncryptedDocumentError().sentence
    assert said_of_error(both) == error_said(EncryptedDocumentError())


@pytest.mark.usefixtures("german")
def test_what_a_person_wrote_is_not_translated() -> None:
    assert label_said("Approval of 12 invoices") == "Freigabe bei 12 Rechnungen"
    assert label_said("Right as it is: Invoice date") == "So richtig: Rechnungsdatum"
    assert value_said("review", "approved") == "freigegeben"
    assert value_said("supplier.name", "approved") == "approved"
    assert value_said("note", "on hold") == "on hold"
    assert value_said("line_items.0.description", "3 lines") == "3 lines"


def test_english_stays_as_it_is() -> None:
    assert error_said(NotFoundError()) == "That is not here any more."
    assert label_said("Approval of 12 invoices") == "Approval of 12 invoices"


@pytest.mark.usefixtures("german")
def test_reasons_are_said_part_by_part() -> None:
    assert reason_said("100.00 + 20.00 = 120.00; the lines add up to 100.00") == (
        "100.00 + 20.00 = 120.00; die Positionen ergeben 100.00"
    )
    assert reason_said('beside "Our ref", as on 2 earlier invoices') == "neben „Our ref“, wie auf 2 früheren Rechnungen"
    assert reason_said("set for this supplier: 30 days after the end of the month") == (
        "für diesen Lieferanten festgelegt: 30 Tage nach Monatsende"
    )

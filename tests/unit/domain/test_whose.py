"""Who is one supplier, by how invoices name theirs."""

from __future__ import annotations

import pytest

from invoicext_desktop.domain.invoice import Direction, InvoiceContent, Party
from invoicext_desktop.domain.whose import Face, Seen, face, face_of, whose


def shown(name: str, tax_id: str = "") -> Face:
    made = face(name, tax_id)
    assert made is not None
    return made


def seen(supplier_id: str, name: str, tax_id: str = "", weight: int = 1) -> Seen:
    made = shown(name, tax_id)
    return Seen(supplier_id, made.tax_key, made.name_key, weight)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("ACME Ltd", ""), ("Acme Limited", "")),
        (("Müller GmbH", "DE123456789"), ("MUELLER", "")),
        (("Mill", "DE 123 456 789"), ("Another name", "123456789")),
        (("", "GB123456789"), ("Mill Ltd", "GB 123 4567 89")),
    ],
)
def test_one_supplier(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert whose(shown(*one), [seen("a", *other)]) == "a"
    assert whose(shown(*other), [seen("a", *one)]) == "a"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Mill Ltd", "GB123456789"), ("Mill Ltd", "GB987654321")),
        (("Mill Ltd", ""), ("Mills Ltd", "")),
        (("", "GB123456789"), ("Mill Ltd", "")),
    ],
)
def test_two_suppliers(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert whose(shown(*one), [seen("a", *other)]) is None
    assert whose(shown(*other), [seen("a", *one)]) is None


def test_a_supplier_of_another_number_is_not_joined_through_a_namesake() -> None:
    """One of its faces has no number at all: the others still tell that it is somebody else."""
    known = [seen("a", "Mill Ltd"), seen("a", "Mill Ltd", "GB123456789")]
    assert whose(shown("Mill Ltd", "GB987654321"), known) is None
    assert whose(shown("Mill Ltd", "HRB 4711"), known) == "a"


def test_the_number_stands_above_the_name_and_most_invoices_decide() -> None:
    known = [seen("a", "Mill Ltd", weight=90), seen("b", "Dale", "GB123456789")]
    assert whose(shown("Mill Ltd", "GB123456789"), known) == "b"
    assert whose(shown("Mill"), [seen("b", "Mill Ltd", weight=2), seen("a", "Mill AG")]) == "b"
    assert whose(shown("Mill"), [seen("b", "Mill Ltd"), seen("a", "Mill AG")]) == "a"


def test_who_is_nobody() -> None:
    assert face("", "") is None
    assert face(" - ", "") is None
    sale = InvoiceContent(supplier=Party("Ourselves"), direction=Direction.SALES)
    assert face_of(sale) is None
    made = face_of(InvoiceContent(supplier=Party(" ACME Ltd ", None, "GB 1")))
    assert made is not None
    assert (made.printed, made.supplier_key, made.tax_key) == ("ACME Ltd", "acme ltd", "GB1")

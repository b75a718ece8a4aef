from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from invoicext_desktop.domain.invoice import LineItem
from invoicext_desktop.extraction.pipeline import extract
from unit.extraction.made import HEADER, TOTALS, Text, write


def lines(tmp_path: Path, page: list[Text]) -> tuple[LineItem, ...]:
    return extract(write(tmp_path / "a.pdf", [*HEADER, *page, *TOTALS]), "application/pdf").content.line_items


def row(y: float, text: str, quantity: str, price: str, amount: str) -> list[Text]:
    return [(50, y, text), (-330, y, quantity), (-430, y, price), (-540, y, amount)]


def test_cells_centred_on_wrapped_descriptions(tmp_path: Path) -> None:
    page: list[Text] = [
        *row(250, "Item", "Quantity", "Price", "Total"),
        (50, 270, "Oak table"),
        (-330, 276, "1"),
        (-430, 276, "60.00"),
        (-540, 276, "60.00"),
        (50, 282, "two metres"),
        (50, 302, "Pine chair"),
        (-330, 308, "2"),
        (-430, 308, "20.00"),
        (-540, 308, "40.00"),
        (50, 314, "painted white"),
    ]
    first, second = lines(tmp_path, page)
    assert first.description == "Oak table two metres"
    assert second.description == "Pine chair painted white"
    assert second.quantity == Decimal(2)


def test_net_and_gross_columns_are_told_apart(tmp_path: Path) -> None:
    page: list[Text] = [
        (50, 250, "Product"),
        (-280, 250, "Qty"),
        (-360, 250, "Unit price"),
        (-450, 250, "Net amount"),
        (-540, 250, "Gross amount"),
        (50, 270, "Lamp"),
        (-280, 270, "2"),
        (-360, 270, "50.00"),
        (-450, 270, "100.00"),
        (-540, 270, "120.00"),
    ]
    (item,) = lines(tmp_path, page)
    assert item.amount == Decimal("100.00")


def test_a_section_subtotal_does_not_end_the_items(tmp_path: Path) -> None:
    page: list[Text] = [
        *row(250, "Description", "Qty", "Unit price", "Amount"),
        *row(266, "Soil", "1", "60.00", "60.00"),
        (-430, 282, "Subtotal"),
        (-540, 282, "60.00"),
        *row(298, "Seeds", "4", "10.00", "40.00"),
    ]
    assert [item.amount for item in lines(tmp_path, page)] == [Decimal("60.00"), Decimal("40.00")]


def test_shipping_as_an_item_stays_and_as_a_charge_goes(tmp_path: Path) -> None:
    page: list[Text] = [
        *row(250, "Description", "Qty", "Unit price", "Amount"),
        *row(266, "Desk", "1", "95.00", "95.00"),
        *row(282, "Shipping", "1", "5.00", "5.00"),
        (-430, 310, "Discount"),
        (-540, 310, "0.00"),
    ]
    assert [item.description for item in lines(tmp_path, page)] == ["Desk", "Shipping"]

"""What was sold, in the ways of tills: the amount beside the name or below it, the count before, after or between."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from documents.receipts.receipt import Item
from documents.receipts.slip import Slip

#: Room for a flag behind the amounts, in letters.
FLAG = 1.8


def print_items(slip: Slip) -> None:
    style = slip.style
    if style.items in ("columns", "deep_columns"):
        _head(slip)
    for item in slip.receipt.items:
        said = _WAYS["bulk" if item.unit else style.items](slip, item)
        slip.lines.append({"description": item.name, "amount": item.amount, **said})
        for extra in item.extras:
            slip.roll.left(extra, indent=slip.roll.size * 1.5)
        if item.less:
            slip.roll.pair(style.words("discount"), slip.money(-item.less), indent=slip.roll.size)
    slip.roll.rule(style.rule)


def _amount(slip: Slip, item: Item) -> tuple[str, float]:
    """The amount with its flag, and how far from the edge it ends."""
    if not slip.style.flagged:
        return slip.money(item.amount), 0.0
    return f"{slip.money(item.amount)} {item.letter}", 0.0


def _row(slip: Slip, name: str, item: Item, *, indent: float = 0) -> str:
    text, end = _amount(slip, item)
    return slip.roll.pair(name, text, indent=indent, end=end)


def _counted(item: Item) -> dict[str, Any]:
    return {"quantity": item.quantity}


def _priced(item: Item) -> dict[str, Any]:
    return {"quantity": item.quantity, "unit_price": item.price}


def _plain(slip: Slip, item: Item) -> dict[str, Any]:
    """Name and amount; more than one of it is told in the row below."""
    named = _row(slip, f"{item.code} {item.name}".strip(), item)
    said: dict[str, Any] = {"description": named.removeprefix(item.code).strip()}
    if item.quantity > 1:
        slip.roll.left(_times(slip, item, " x "), indent=2 * slip.roll.size)
        said |= _priced(item)
    return said


def _count_first(slip: Slip, item: Item) -> dict[str, Any]:
    count = f"{item.quantity}{'x' if slip.style.number % 3 == 0 else ''} "
    named = _row(slip, count + item.name, item)
    return {"description": named.removeprefix(count), **_counted(item)}


def _times(slip: Slip, item: Item, sign: str) -> str:
    return f"{slip.style.number_text(item.quantity)}{sign}{slip.money(item.price)}"


def _times_below(slip: Slip, item: Item) -> dict[str, Any]:
    """The name; below it the count, the price and the amount."""
    slip.roll.left(item.name)
    _row(slip, _times(slip, item, " x "), item, indent=slip.roll.size)
    return _priced(item)


def _times_above(slip: Slip, item: Item) -> dict[str, Any]:
    if item.quantity > 1:
        slip.roll.left(_times(slip, item, " x ").strip(), indent=slip.roll.size)
    named = _row(slip, item.name, item)
    return {"description": named, **(_priced(item) if item.quantity > 1 else {})}


def _coded(slip: Slip, item: Item) -> dict[str, Any]:
    """The code and the name; below them the count, the price and the amount."""
    code = item.code or f"{slip.chance.randrange(10**12, 10**13)}"
    named = slip.roll.cut(f"{code} {item.name}", slip.roll.inner)
    slip.roll.left(named)
    _row(slip, _times(slip, item, " @ "), item, indent=slip.roll.size)
    return {"description": named.removeprefix(code).strip() or item.name, **_priced(item)}


def _bare_coded(slip: Slip, item: Item) -> dict[str, Any]:
    """The name; below it the code, the count, the price and the amount."""
    slip.roll.left(item.name)
    code = item.code or f"{slip.chance.randrange(10**7, 10**8)}"
    _row(slip, f"{code} {_times(slip, item, ' x ')}", item)
    return _priced(item)


def _at(slip: Slip, item: Item) -> dict[str, Any]:
    """The name, count and price in one row."""
    sold = f" {_times(slip, item, ' @ ')}" if item.quantity > 1 else ""
    text, end = _amount(slip, item)
    name = slip.roll.cut(item.name, slip.roll.inner - slip.roll.measure(sold + text) - 2 * slip.roll.size)
    slip.roll.pair(name + sold, text, end=end)
    return {"description": name, **(_priced(item) if sold else {})}


def _amount_below(slip: Slip, item: Item) -> dict[str, Any]:
    """The name; the amount on the next row, alone or after the count."""
    slip.roll.left(item.name)
    count = f"{item.quantity} PC" if slip.style.number % 2 else ""
    _row(slip, count, item)
    return _counted(item) if count else {}


def _head(slip: Slip) -> None:
    name, count, price, amount = slip.style.words("heads").split("/")
    roll = slip.roll
    if slip.style.items == "deep_columns":
        roll.left(name)
        roll.cells([(0.3, "r", count), (0.62, "r", price), (1, "r", amount)])
    else:
        room = 0.48 * roll.inner - roll.measure(count)
        roll.cells([(0, "l", roll.cut(name, room)), (0.52, "r", count), (0.76, "r", price), (1, "r", amount)])
    roll.rule(slip.style.rule)


def _columns(slip: Slip, item: Item) -> dict[str, Any]:
    roll = slip.roll
    count, price = str(item.quantity), slip.style.plain(item.price)
    name = roll.cut(item.name, 0.48 * roll.inner - roll.measure(count))
    roll.cells([(0, "l", name), (0.52, "r", count), (0.76, "r", price), (1, "r", _amount(slip, item)[0])])
    return {"description": name, **_priced(item)}


def _deep_columns(slip: Slip, item: Item) -> dict[str, Any]:
    slip.roll.left(item.name)
    cells = [(0.3, "r", str(item.quantity)), (0.62, "r", slip.style.plain(item.price))]
    slip.roll.cells([*cells, (1, "r", _amount(slip, item)[0])])
    return _priced(item)


def _bulk(slip: Slip, item: Item) -> dict[str, Any]:
    """By weight or volume: "1.234 kg @ 2.99/kg", above or below the name."""
    style, roll = slip.style, slip.roll
    digits = max(2, -int(item.price.as_tuple().exponent))
    price, quantity = style.plain(item.price, digits), style.number_text(item.quantity)
    unit = style.words("litres") if item.unit == "L" else item.unit
    sold = style.number % 3
    text = (f"{quantity} {unit} @ {price}/{unit}", f"{quantity} {unit} x {price}", f"{quantity}{unit} NET @ {price}")[
        sold
    ]
    if style.number % 2:
        roll.left(item.name)
        _row(slip, text, item, indent=roll.size)
        return _priced(item)
    named = _row(slip, item.name, item)
    roll.left(text, indent=roll.size)
    return {"description": named, **_priced(item)}


_WAYS: dict[str, Callable[[Slip, Item], dict[str, Any]]] = {
    "plain": _plain,
    "counted": _count_first,
    "times_below": _times_below,
    "times_above": _times_above,
    "coded": _coded,
    "bare_coded": _bare_coded,
    "columns": _columns,
    "deep_columns": _deep_columns,
    "amount_below": _amount_below,
    "at": _at,
    "bulk": _bulk,
}

"""The top of a slip: who sells, what the paper is, when and where it was printed."""

from __future__ import annotations

import datetime as dt

from documents.receipts.slip import Slip


def print_head(slip: Slip) -> None:
    roll, style, shop = slip.roll, slip.style, slip.receipt.shop
    title = style.words("title")
    if slip.chance.random() < 0.25:
        roll.centred(style.words("welcome"))
    if style.title_first and title:
        roll.centred(title)
    centred = style.number % 4 != 0
    put = roll.centred if centred else roll.left
    roll.feed(0.4)
    roll.centred(shop.brand, size=style.number % 3 * 0.35 + 1, bold=style.number % 2 == 0)
    slip.tell("supplier.name", shop.brand, *([shop.legal] if shop.legal else []))
    if style.kind == "grocery" and slip.chance.random() < 0.3:
        put(f"#{slip.chance.randrange(100, 9000)}")
    if shop.legal:
        put(shop.legal)
    if shop.registration and slip.chance.random() < 0.5:
        put(shop.registration)
    if slip.chance.random() < 0.92:
        for line in shop.address if slip.chance.random() < 0.8 else (", ".join(shop.address),):
            put(line)
        slip.tell("supplier.address", ", ".join(shop.address))
    if slip.chance.random() < 0.7:
        put(slip.chance.choice(("Tel: ", "TEL ", "", "Tel. ", "Ph: ")) + shop.phone)
    if style.copies_tax_id:
        put(f"{shop.tax_label}{slip.chance.choice((': ', ' ', ' : '))}{shop.tax_id}")
        slip.tell("supplier.tax_id", shop.tax_id)
    if not style.title_first and title:
        roll.feed(0.4)
        roll.centred(title, bold=style.number % 5 == 0)


def print_meta(slip: Slip) -> None:
    """Number, day and time, who served; below the items where the till prints it there."""
    meta = _rows(slip)
    roll, style = slip.roll, slip.style
    if style.meta == "packed":
        _packed(slip)
    elif style.meta == "pairs":
        for at in range(0, len(meta), 2):
            cells = [(0.0, "l", " ".join(meta[at]))]
            if at + 1 < len(meta):
                cells.append((1.0, "r", " ".join(meta[at + 1])))
            if sum(roll.measure(cell[2]) for cell in cells) < 0.95 * roll.inner:
                roll.cells(cells)
            else:
                for _, _, text in cells:
                    roll.left(text)
    else:
        for label, value in meta:
            colon = " " if not label or label.endswith(":") else slip.chance.choice((": ", " : ", " ", ":"))
            roll.left(f"{label}{colon}{value}".strip())
    if style.kind in ("parking", "fuel"):
        _place(slip)
    roll.rule(style.rule)


def _day(slip: Slip) -> tuple[str, str]:
    moment = slip.receipt.moment
    day = slip.style.date.format(
        d=f"{moment.day:02}",
        m=f"{moment.month:02}",
        y=moment.year,
        s=f"{moment.year % 100:02}",
        j=moment.day,
        n=moment.month,
        mon=f"{moment:%b}",
        month=f"{moment:%B}",
    )
    slip.tell("invoice_date", moment.date())
    time = f"{moment:%H:%M:%S}" if slip.style.seconds else f"{moment:%H:%M}"
    if slip.style.country in ("US", "MY") and slip.style.number % 2:
        time = f"{moment:%I:%M %p}"
    return day, time


def _rows(slip: Slip) -> list[tuple[str, str]]:
    style, chance = slip.style, slip.chance
    if style.meta == "packed":
        return []
    day, time = _day(slip)
    rows = [(style.words("date"), f"{day} {time}")]
    if chance.random() < 0.3:
        rows = [(style.words("date"), day), (style.words("time"), time)]
    if style.numbered:
        rows.insert(chance.choice((0, len(rows))), (style.words("number"), slip.receipt.number))
        slip.tell("invoice_number", slip.receipt.number)
    if chance.random() < 0.6:
        rows.append((style.words("cashier"), chance.choice(("ANNA", "Marco", "07", "LIM", "Self 3", "0012"))))
    if chance.random() < 0.4:
        rows.append((style.words("till"), f"{chance.randrange(1, 20):02}"))
    if style.kind == "restaurant":
        rows.append((style.words("table"), str(chance.randrange(1, 60))))
        rows.append((style.words("guests"), str(chance.randrange(1, 9))))
    return rows


def _packed(slip: Slip) -> None:
    """Shop, till, number, day and time in a row or two without names."""
    chance, roll = slip.chance, slip.roll
    day, time = _day(slip)
    first = f"{chance.randrange(100, 999)} {chance.randrange(1, 30):02}"
    if slip.style.numbered:
        first = f"{slip.style.words('number')} {slip.receipt.number}"
        slip.tell("invoice_number", slip.receipt.number)
    both = f"{first} {day} {time}"
    if roll.measure(both) < roll.inner:
        roll.put(8, both)
        roll.feed()
    else:
        roll.left(first)
        roll.left(f"{day} {time}")


def _place(slip: Slip) -> None:
    """The pump, or when the car came and went."""
    style, moment = slip.style, slip.receipt.moment
    came = moment - dt.timedelta(minutes=73)
    if style.kind == "fuel":
        slip.roll.left(f"{style.words('pump')} {slip.chance.randrange(1, 12)}")
    else:
        slip.roll.pair(style.words("entry"), f"{came:%H:%M}")
        slip.roll.pair(style.words("exit"), f"{moment:%H:%M}")

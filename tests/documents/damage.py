"""Files as bad copies of themselves."""

from __future__ import annotations

import random


def damaged(original: bytes, chance: random.Random) -> bytes:
    """The file with bytes changed, cut out, doubled, or its end missing."""
    data = bytearray(original)
    for _ in range(chance.randint(1, 12)):
        place = chance.randrange(len(data))
        match chance.randrange(4):
            case 0:
                data[place] = chance.randrange(256)
            case 1:
                del data[place : place + chance.randrange(1, 200)]
            case 2:
                data[place:place] = data[place : place + chance.randrange(1, 200)]
            case _:
                data[place : place + 8] = chance.randbytes(8)
        if not data:
            return b"%PDF-"
    return bytes(data[: chance.randrange(1, len(data) + 1)] if chance.random() < 0.2 else data)

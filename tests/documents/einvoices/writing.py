"""Writing XML by paths: the counterpart of reading it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from xml.etree import ElementTree as ET

Value = str | Decimal | dt.date | None


class Writer:
    """Elements below `node`; a value of None writes nothing. `spaces` says which prefix a name gets."""

    def __init__(self, node: ET.Element, space: str) -> None:
        self.node = node
        self._space = space

    def name(self, name: str) -> str:
        return f"{{{self._space}}}{name}"

    def at(self, path: str) -> Writer:
        """A new element at the end of `path`, below those that it takes."""
        node = self.node
        for part in path.split("/"):
            node = ET.SubElement(node, self.name(part))
        return type(self)(node, self._space)

    def put(self, path: str, value: Value, **attributes: str | None) -> None:
        if value is None:
            return
        made = self.at(path).node
        made.text = f"{value:f}" if isinstance(value, Decimal) else str(value)
        for key, text in attributes.items():
            if text is not None:
                made.set(key, text)


def as_bytes(root: ET.Element, encoding: str = "utf-8") -> bytes:
    return bytes(ET.tostring(root, encoding=encoding, xml_declaration=True))

"""A client of AT-SPI that reads one JSON command a line and answers each with one line.

Run by the Python that has the system's `gi` bindings, so it imports nothing of the project.

find {"name", "role", "path"}   controls with this name (their own or their label's) and role, that are on the screen
read {"id"}                     one control anew: name, role, states, description, text, actions, cells
set_text, insert_text, act, focus, select, tree, enable
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

Node = Any
_nodes: list[Node] = []


def application(pid: int) -> Node | None:
    """The program with this process id, once it has registered."""
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        found = desktop.get_child_at_index(place)
        if found is not None and found.get_process_id() == pid:
            return found
    return None


def below(node: Node) -> Iterator[Node]:
    """Everything on the screen, a control before what it holds. Cells are read with their table."""
    for child in children_of(node):
        yield child
        if holds_controls(child):
            yield from below(child)


def children_of(node: Node) -> list[Node]:
    """None where it went away while it was looked at: a window that works changes all the time."""
    try:
        children = [node.get_child_at_index(place) for place in range(node.get_child_count())]
    except GLib.Error:
        return []
    return [child for child in children if child is not None]


def holds_controls(node: Node) -> bool:
    try:
        return shown(node) and node.get_role_name() not in {"table", "tree", "list"}
    except GLib.Error:
        return False


def shown(node: Node) -> bool:
    """Whether it can be seen: the screen readers' own rule."""
    states = node.get_state_set()
    return bool(states.contains(Atspi.StateType.VISIBLE) and states.contains(Atspi.StateType.SHOWING))


def labels_of(node: Node) -> list[str]:
    """The names of the labels that belong to it."""
    wanted = Atspi.RelationType.LABELLED_BY
    relations = [item for item in node.get_relation_set() if item.get_relation_type() == wanted]
    targets = [item.get_target(place) for item in relations for place in range(item.get_n_targets())]
    return [target.get_name() for target in targets if target is not None]


def text_of(node: Node) -> str | None:
    held = node.get_text_iface()
    return None if held is None else str(Atspi.Text.get_text(held, 0, Atspi.Text.get_character_count(held)))


def actions_of(node: Node) -> list[str]:
    held = node.get_action_iface()
    if held is None:
        return []
    return [Atspi.Action.get_action_name(held, place) for place in range(Atspi.Action.get_n_actions(held))]


def cells_of(node: Node) -> list[list[str]]:
    """The first rows of a table, as their cells are named."""
    held = node.get_table_iface()
    if held is None:
        return []
    rows, columns = Atspi.Table.get_n_rows(held), Atspi.Table.get_n_columns(held)
    cells = [[Atspi.Table.get_accessible_at(held, row, at) for at in range(columns)] for row in range(min(rows, 20))]
    return [[cell.get_name() if cell is not None else "" for cell in row] for row in cells]


def picture(node: Node, *, cells: bool = True) -> dict[str, Any]:
    """All that a test asks about a control."""
    _nodes.append(node)
    states = node.get_state_set()
    place = node.get_component_iface()
    box = Atspi.Component.get_extents(place, Atspi.CoordType.SCREEN) if place is not None else None
    return {
        "id": len(_nodes) - 1,
        "name": node.get_name(),
        "role": node.get_role_name(),
        "description": node.get_description(),
        "labels": labels_of(node),
        "states": [state.value_nick for state in states.get_states()],
        "text": text_of(node),
        "actions": actions_of(node),
        "cells": cells_of(node) if cells else [],
        "box": [box.x, box.y, box.width, box.height] if box is not None else None,
    }


def find(pid: int, name: str | None = None, role: str | None = None) -> list[dict[str, Any]]:
    root = application(pid)
    if root is None:
        return []
    found = []
    for node in below(root):
        try:
            if role is not None and node.get_role_name() != role:
                continue
            if name is not None and node.get_name() != name and name not in labels_of(node):
                continue
            if shown(node):
                found.append(picture(node))
        except GLib.Error:
            continue  # it went away while it was looked at
    return found


def tree(pid: int) -> list[dict[str, Any]]:
    """Everything that is shown, to be read by whoever wonders why a test failed."""
    root = application(pid)
    return [] if root is None else [picture(node) for node in below(root) if shown(node)]


def read(node: int) -> dict[str, Any]:
    _nodes[node].clear_cache()
    return picture(_nodes[node])


def set_text(node: int, text: str) -> bool:
    return bool(Atspi.EditableText.set_text_contents(_nodes[node].get_editable_text_iface(), text))


def insert_text(node: int, at: int, text: str) -> bool:
    held = _nodes[node].get_editable_text_iface()
    return bool(Atspi.EditableText.insert_text(held, at, text, len(text.encode())))


def act(node: int, action: str) -> bool:
    held = _nodes[node].get_action_iface()
    return bool(Atspi.Action.do_action(held, actions_of(_nodes[node]).index(action)))


def focus(node: int) -> bool:
    return bool(Atspi.Component.grab_focus(_nodes[node].get_component_iface()))


def select(node: int, row: int) -> bool:
    """Select a row of a table."""
    return bool(Atspi.Table.add_row_selection(_nodes[node].get_table_iface(), row))


def enable() -> bool:
    """What a screen reader says when it starts; programs listen for it."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        value = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
        where = ("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set")
        bus.call_sync(*where, value, None, Gio.DBusCallFlags.NONE, 5000, None)
    return True


COMMANDS: dict[str, Callable[..., Any]] = {
    "find": find,
    "tree": tree,
    "read": read,
    "set_text": set_text,
    "insert_text": insert_text,
    "act": act,
    "focus": focus,
    "select": select,
    "enable": enable,
}


def answer(line: str) -> dict[str, Any]:
    command = json.loads(line)
    try:
        return {"answer": COMMANDS[command.pop("do")](**command)}
    except GLib.Error as error:
        return {"error": error.message}


def main() -> None:
    for line in sys.stdin:
        print(json.dumps(answer(line)), flush=True)


if __name__ == "__main__":
    main()

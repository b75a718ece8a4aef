"""The whole way through, driven from outside by the names of the controls, as a screen reader does."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from integration.atspi.desktop import Desktop, Node, Program, missing, started, until
from invoicext_desktop.diagnostics.sample import sample_invoice

FIELDS = (
    "Supplier name",
    "Supplier address",
    "Supplier tax ID",
    "Invoice number",
    "Invoice date",
    "Due date",
    "Currency",
    "Subtotal",
    "Tax rate",
    "Tax amount",
    "Total",
)
BUTTONS = ("Add files...", "Approve", "Delete", "Undo", "Redo")
LACKING = missing()

pytestmark = pytest.mark.skipif(bool(LACKING), reason=LACKING)


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    made = Desktop(tmp_path)
    try:
        yield made
    finally:
        made.close()


def shown_in_list(program: Program) -> str:
    """What the row of the first document says: the last, the newest come first."""
    until(lambda: len(program.find("Invoice list", "table")) == 1, "there is one list")  # hidden while it is made anew
    (table,) = program.find("Invoice list", "table")
    return str(table["cells"][-1][0]) if table["cells"] else ""


def wait_list(program: Program, text: str) -> None:
    until(lambda: text in shown_in_list(program), f"the list says {text!r}, not {shown_in_list(program)!r}")


def wait_read(program: Program) -> None:
    """Reading has ended, well or not: the values can be approved."""
    program.wait_state(program.one("Approve", "push button"), "enabled")


def check_names(program: Program) -> None:
    """Everything that the contract names is there, once, and says what it is."""
    assert [node["name"] for node in program.find(role="frame")] == ["InvoiceXT"]
    for page in ("Invoices", "Suppliers", "Settings"):
        assert program.one(page)["actions"]
    for table in ("Invoice list", "Line items"):
        program.one(table, "table")
    program.one("Page preview")
    for field in ("Search", *FIELDS):
        assert "editable" in program.one(field, "text")["states"], field
    for name in BUTTONS:
        assert program.one(name, "push button")["description"], name


def check_descriptions(program: Program) -> None:
    """What stands beside a control for the eye is said to the ear."""
    keys = {"Add files...": "Ctrl+O", "Approve": "Ctrl+Enter", "Undo": "Ctrl+Z", "Redo": "Ctrl+Shift+Z"}
    for name, key in keys.items():
        assert key in program.one(name, "push button")["description"], name
    assert "Ctrl+F" in program.one("Search", "text")["description"]


def set_by_interface(program: Program, name: str, text: str) -> None:
    program.desktop.ask("set_text", node=program.one(name, "text")["id"], text=text)


def type_by_keys(program: Program, name: str, text: str) -> None:
    """As a person does: into the field, over what stands there."""
    program.focus(program.one(name, "text"))
    program.desktop.keys("ctrl+a")
    program.desktop.type(text)
    program.wait_text(program.one(name, "text"), text)


def edit(program: Program) -> None:
    """Both ways of typing; undo and redo by key and by button; a problem is told as it is typed."""
    supplier, number = program.one("Supplier name", "text"), program.one("Invoice number", "text")
    before = number["text"]
    set_by_interface(program, "Supplier name", "Dale & Sons")
    wait_list(program, "Dale & Sons")
    type_by_keys(program, "Invoice number", "DS-778")
    wait_list(program, "DS-778")
    program.desktop.keys("ctrl+z")  # while the field has the focus: the program's own undo
    program.wait_text(number, before)
    program.desktop.keys("ctrl+shift+z")
    program.wait_text(number, "DS-778")
    program.press("Undo")
    program.wait_text(number, before)
    program.press("Undo")
    until(lambda: program.now(supplier)["text"] != "Dale & Sons", "the supplier is as it was")
    program.press("Redo")
    program.wait_text(supplier, "Dale & Sons")
    program.press("Redo")
    program.wait_text(number, "DS-778")
    type_by_keys(program, "Invoice date", "31/31/2026")
    date = program.one("Invoice date", "text")
    until(lambda: "date" in program.now(date)["description"].lower(), "the date's problem is told")
    program.desktop.keys("ctrl+z")
    until(lambda: program.now(date)["text"] != "31/31/2026", "the date is as it was")


def kill_while_typing(program: Program) -> str:
    """kill -9 between two keystrokes; returns what was on the screen of the list by then."""
    program.focus(program.one("Supplier name", "text"))
    program.desktop.keys("ctrl+a")
    typing = ["xdotool", "type", "--delay", "60", "Harrow Paper Supplies of Bristol and of Leeds"]
    with subprocess.Popen(typing, env=program.desktop.environment):
        wait_list(program, "Harrow")
        saved = shown_in_list(program).split(",")[0]
        program.kill()
    return saved


def test_the_whole_way_from_outside(desktop: Desktop, tmp_path: Path) -> None:
    data, documents = tmp_path / "data", [tmp_path / "harrow.pdf", tmp_path / "another.pdf"]
    for document in documents:
        document.write_bytes(sample_invoice() + f"%% {document.name}\n".encode())
    with started(desktop, data, *map(str, documents)) as program:
        program.one("Page preview")
        wait_read(program)
        program.to_front()
        check_names(program)
        check_descriptions(program)
        edit(program)
        program.press("Approve")
        wait_list(program, "Approved")
        program.wait_text(program.one("Invoice number", "text"), "HPS-20431")  # on to the next one
        program.press("Undo")
        until(lambda: "Approved" not in shown_in_list(program), "the approval is taken back")
        program.wait_text(program.one("Invoice number", "text"), "DS-778")  # and back to where it was undone
        saved = kill_while_typing(program)

    desktop.ask("enable")
    with started(desktop, data, always_on=False) as program:
        wait_read(program)
        program.to_front()
        supplier = program.one("Supplier name", "text")
        until(lambda: program.now(supplier)["text"].startswith(saved), f"the supplier is {saved!r} still")
        assert program.one("Invoice number", "text")["text"] == "DS-778"
        program.press("Undo")
        program.wait_text(supplier, "Dale & Sons")
        program.press("Redo")
        until(lambda: program.now(supplier)["text"].startswith(saved), "what was typed is back")
        assert program.close() == 0
        assert program.said == ""


def click_middle(program: Program, node: Node) -> None:
    """A real click in the middle of what a screen reader says is there."""
    left, top, width, height = program.now(node)["box"]
    place = [str(left + width // 2), str(top + height // 2)]
    command = ["xdotool", "mousemove", "--sync", *place, "click", "1"]
    subprocess.run(command, env=program.desktop.environment, check=True, timeout=20)


def word_on_page(program: Program, text: str) -> Node:
    """A word of the page preview that is on the screen."""
    found = until(lambda: [node for node in program.find(text) if not node["actions"]], f"the word {text!r}")
    return next(node for node in found if "showing" in node["states"] and "editable" not in node["states"])


def test_a_word_of_the_page_is_found_and_clicked_into_a_field(desktop: Desktop, tmp_path: Path) -> None:
    document = tmp_path / "harrow.pdf"
    document.write_bytes(sample_invoice())
    with started(desktop, tmp_path / "data", str(document)) as program:
        wait_read(program)
        program.to_front()
        number = program.one("Invoice number", "text")
        printed = str(number["text"])
        set_by_interface(program, "Invoice number", "wrong")
        program.focus(number)
        click_middle(program, word_on_page(program, printed))
        program.wait_text(number, printed)
        assert program.now(program.one("Undo", "push button"))["states"]
        program.desktop.keys("ctrl+plus", "ctrl+plus")  # the page is larger: the word is elsewhere
        set_by_interface(program, "Invoice number", "wrong")
        program.focus(number)
        click_middle(program, word_on_page(program, printed))
        program.wait_text(number, printed)
        assert program.close() == 0

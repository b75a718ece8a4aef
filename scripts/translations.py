"""The sentences of the window in other languages.

.venv/bin/python scripts/translations.py update     sentences found in the source -> resources/translations/*.ts
.venv/bin/python scripts/translations.py release    *.ts -> *.qm, which the program loads
.venv/bin/python scripts/translations.py check      what is missing; exit 1 if anything is

A new language is one file more: copy a .ts, change its language, translate it (Qt Linguist opens it), release.
Qt's own lupdate does not know which context a helper such as `_tr` stands for; this reads the source as Python does.
"""

from __future__ import annotations

import ast
import itertools
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "invoicext_desktop"
FOLDER = ROOT / "resources" / "translations"
#: What a translation has to take over as it is.
PLACE = re.compile(r"%n|\{[^{}]*\}")


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """A sentence of the source. `plural`: it has a number in it, and other words for one and for many."""

    context: str
    text: str
    plural: bool = False


# --- what the source says ------------------------------------------------------------------------


def messages() -> list[Message]:
    """Every sentence that the window may show, sorted."""
    found: set[Message] = set()
    trees = source_trees()
    helpers = _helpers(trees)
    for path, tree in trees.items():
        if path.is_relative_to(SOURCE / "ui"):
            found.update(_of_window(path, tree, helpers))
    found.update(Message("fields", label) for label in _field_labels())
    found.update(_of_issues())
    found.update(Message("errors", text) for text in error_texts(trees))
    found.update(_of_spoken())
    return sorted(found)


def _field_labels() -> Iterator[str]:
    """The names of the fields, which the domain knows and the window translates."""
    from invoicext_desktop.domain.fields import HEADER_FIELDS, LINE_FIELDS

    return (spec.label for spec in (*HEADER_FIELDS, *LINE_FIELDS))


def _of_issues() -> Iterator[Message]:
    """What checks and reading say, and the names of countries in it."""
    from invoicext_desktop.domain.countries import NAMES
    from invoicext_desktop.domain.sentences import SENTENCES

    yield from (Message("issues", text) for text in SENTENCES.values())
    yield from (Message("countries", name) for name in NAMES.values())


def _of_spoken() -> Iterator[Message]:
    """What the history says, and why values are sure."""
    from invoicext_desktop.domain.match_reasons import MATCH_REASONS
    from invoicext_desktop.ui.spoken import HISTORY, HISTORY_LABELS, HISTORY_VALUES, REASONS

    yield from (Message(HISTORY, text) for text in (*HISTORY_LABELS, *HISTORY_VALUES))
    yield from (Message("reasons", text) for text in REASONS)
    yield from (Message("matching", text) for text in MATCH_REASONS.values())


def source_trees() -> dict[Path, ast.Module]:
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(SOURCE.rglob("*.py"))}


def error_texts(trees: dict[Path, ast.Module]) -> set[str]:
    """What errors of the tree say, values as {0}, {1}...; those of the command line and the server stay English."""
    found: set[str] = set()
    for path, tree in trees.items():
        if path.relative_to(SOURCE).parts[0] in ("cli", "server") or path.name == "self_test.py":
            continue
        constants = {
            node.targets[0].id: node.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
        }
        for node in ast.walk(tree):
            said: list[ast.expr] = []
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
                said += [node.value] if node.target.id in _SAID else []
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                said += [node.value] if node.targets[0].id in _SAID else []
            elif isinstance(node, ast.Call) and _name(node.func) in _error_names():
                said += [*node.args[:1], *(word.value for word in node.keywords if word.arg in ("message", "hint"))]
            literal = [constants.get(item.id, item) if isinstance(item, ast.Name) else item for item in said]
            found.update(text for item in literal for text in _templates(item) if text.strip("{}0123456789 "))
    return found


_SAID = ("default_message", "default_hint")


@cache
def _error_names() -> frozenset[str]:
    """The classes of the tree."""
    from invoicext_desktop.domain.errors import InvoiceXTError

    names, kinds = set(), [InvoiceXTError]
    while kinds:
        kind = kinds.pop()
        names.add(kind.__name__)
        kinds += kind.__subclasses__()
    return frozenset(names)


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _templates(node: ast.expr) -> Iterator[str]:
    """A literal, an f-string with its values numbered, or both where one of two is chosen."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        places = itertools.count()
        yield "".join(
            str(part.value) if isinstance(part, ast.Constant) else f"{{{next(places)}}}" for part in node.values
        )
    elif isinstance(node, ast.IfExp):
        yield from _templates(node.body)
        yield from _templates(node.orelse)


def _helpers(trees: dict[Path, ast.Module]) -> dict[tuple[str, str], str]:
    """(module, function) -> context, for functions that only hand their text to translate()."""
    found: dict[tuple[str, str], str] = {}
    for path, tree in trees.items():
        for node in tree.body:
            if isinstance(node, ast.FunctionDef) and node.name.lstrip("_") == "tr":
                for call in _calls(node):
                    if _is_translate(call) and isinstance(call.args[0], ast.Constant):
                        found[_module(path), node.name] = str(call.args[0].value)
    return found


def _module(path: Path) -> str:
    return ".".join(path.relative_to(SOURCE.parent).with_suffix("").parts)


def _calls(node: ast.AST) -> Iterator[ast.Call]:
    return (item for item in ast.walk(node) if isinstance(item, ast.Call))


def _is_translate(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr == "translate" and len(call.args) > 1


def _of_window(path: Path, tree: ast.Module, helpers: dict[tuple[str, str], str]) -> Iterator[Message]:
    contexts = _contexts_of(path, tree, helpers)
    for scope, call in _scoped(tree, ""):
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        if name in contexts and call.args:
            yield from _texts(contexts[name], call.args[0], plural=len(call.args) > 1)
        elif isinstance(call.func, ast.Attribute) and call.func.attr == "tr" and call.args:
            yield from _texts(scope, call.args[0], plural=len(call.args) > 2)
        elif _is_translate(call) and isinstance(call.args[0], ast.Constant):
            yield from _texts(str(call.args[0].value), call.args[1], plural=len(call.args) > 3)


def _contexts_of(path: Path, tree: ast.Module, helpers: dict[tuple[str, str], str]) -> dict[str, str]:
    """The helpers that this module can call, by the name they have in it."""
    own = {name: context for (module, name), context in helpers.items() if module == _module(path)}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            for item in node.names:
                context = helpers.get((node.module, item.name))
                if context is not None:
                    own[item.asname or item.name] = context
    return own


def _scoped(node: ast.AST, scope: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call with the class around it: that is the context of `self.tr`."""
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else scope
        if isinstance(child, ast.Call):
            yield inner, child
        yield from _scoped(child, inner)


def _texts(context: str, node: ast.expr, *, plural: bool) -> Iterator[Message]:
    """The literal, or both where one of two is chosen."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if node.value.strip():
            yield Message(context, node.value, plural)
    elif isinstance(node, ast.IfExp):
        yield from _texts(context, node.body, plural=plural)
        yield from _texts(context, node.orelse, plural=plural)


# --- the files -----------------------------------------------------------------------------------


def files() -> list[Path]:
    return sorted(FOLDER.glob("*.ts"))


def translations(path: Path) -> dict[Message, list[str]]:
    """What a file has: one text for a sentence, several for a plural. Unfinished ones are left out."""
    found: dict[Message, list[str]] = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in {"unfinished", "vanished", "obsolete"}:
                continue
            plural = message.get("numerus") == "yes"
            forms = translation.iter("numerusform") if plural else (translation,)
            texts = [form.text or "" for form in forms]
            found[Message(name, message.findtext("source") or "", plural)] = texts
    return found


def update(path: Path, wanted: list[Message]) -> int:
    """Write the file anew with every sentence; what was translated stays. Returns how many are not."""
    known = translations(path)
    by_text = {message.text: texts for message, texts in known.items()}
    root = ET.Element("TS", version="2.1", language=path.stem.partition("_")[2], sourcelanguage="en")
    missing = 0
    for name in dict.fromkeys(message.context for message in wanted):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for message in (item for item in wanted if item.context == name):
            missing += not _add(context, message, known.get(message) or by_text.get(message.text))
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return missing


def _add(context: ET.Element, message: Message, texts: list[str] | None) -> bool:
    element = ET.SubElement(context, "message", {"numerus": "yes"} if message.plural else {})
    ET.SubElement(element, "source").text = message.text
    translation = ET.SubElement(element, "translation")
    done = bool(texts) and all(texts or ())
    if not done:
        translation.set("type", "unfinished")
    if message.plural:
        for form in texts or ["", ""]:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = (texts or [""])[0]
    return done


def release(path: Path) -> None:
    """Compile one file with Qt's lrelease."""
    command = [str(Path(sys.executable).with_name("pyside6-lrelease")), "-silent", str(path)]
    subprocess.run([*command, "-qm", str(path.with_suffix(".qm"))], check=True)


def faults(path: Path, wanted: list[Message]) -> list[str]:
    """What is wrong with a file: sentences without a translation, places that are lost or invented."""
    known = translations(path)
    missing = [message for message in wanted if not all(known.get(message, [""]))]
    gone = [message for message in known if message not in set(wanted)]
    found = [f"missing: {message.context}: {message.text!r}" for message in missing]
    found += [f"no longer there: {message.context}: {message.text!r}" for message in gone]
    for message, texts in known.items():
        for text in texts:
            if set(PLACE.findall(text)) - {"%n"} != set(PLACE.findall(message.text)) - {"%n"}:
                found.append(f"other places: {message.text!r} -> {text!r}")
    return found


def main() -> int:
    task = sys.argv[1] if len(sys.argv) > 1 else "check"
    wanted = messages()
    bad = 0
    for path in files():
        if task == "update":
            print(f"{path.name}: {update(path, wanted)} of {len(wanted)} are not translated")
        elif task == "release":
            release(path)
        else:
            found = faults(path, wanted)
            bad += len(found)
            print("\n".join(f"{path.name}: {fault}" for fault in found) or f"{path.name}: complete")
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())

"""What the layers below the window say in English, said in the window's language.

Errors, the reasons in the list and the labels of the history come as English sentences: some were stored when they
were said, by a window that may have spoken another language. A sentence is looked up as it is; one with values in it
is recognised by its template, and its values are put into the translated one. What is not known stays English.
`scripts/translations.py` collects the sentences from the source, and a test that no template is missing here.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from invoicext_desktop.domain.errors import InvoiceXTError
from invoicext_desktop.domain.fields import HEADER_FIELDS, is_line_path
from invoicext_desktop.domain.sentences import SENTENCES
from invoicext_desktop.ui import formats
from invoicext_desktop.ui.language import SOURCE, speaking

ERRORS, HISTORY, _ISSUES, _REASONS = "errors", "history", "issues", "reasons"

#: Sentences of errors that have values in them, as the source builds them.
ERROR_TEMPLATES = (
    "An invoice can have {0} lines at most.",
    "Files of {0} are taken for {1} already.",
    "From 0 to {0} days.",
    "Keep it below {0} letters.",
    "Line {0}: the invoice {1} is there twice.",
    "The folder of {0} is not there.",
    "There is already a company called {0}.",
    "There is no API key {0}.",
    "There is no company called {0}.",
    "There is no export format {0}: choose csv, xlsx or json.",
    "There is no field called {0}.",
    "There is no line {0}.",
    "This document has no page {0}.",
    "This file is larger than {0} MB.",
    "This mail has more than {0} attachments.",
    "This picture has no page {0}.",
    "This picture is too large: {0} by {1} pixels.",
    "What is attached to this mail cannot be an invoice: {0}.{1}",
    "{0} cannot be written.",
    "{0} cannot be {1}.",
    "{0} has characters that cannot be kept.",
    "{0} has to be a number of a usual size.",
    "{0} has to be three letters, such as EUR.",
    "{0} is a folder.",
    "{0} is each invoice's own.",
    "{0} is no JSON: {1}.",
    "{0} is no {1}: {2}{3}.",
    "{0} is not finished.",
    "{0} is too long.",
    "{0} was changed in the meantime, so that step stays as it is.",
)

#: What steps of undo are called.
HISTORY_LABELS = (
    "Added line",
    "Approval",
    "Approval taken back",
    "Bin",
    "Came from",
    "Cleared cells",
    "Deleted line",
    "Deleted {0} lines",
    "Deletion",
    "Duplicate",
    "Duplicated line",
    "Duplicated {0} lines",
    "Filled down",
    "Joined {0} lines",
    "Line items",
    "Merging of {0} invoices",
    "Moved line",
    "Moved {0} lines",
    "Not a duplicate",
    "Note",
    "Off hold",
    "On hold",
    "Pages",
    "Pages of {0} invoices",
    "Payment",
    "Payment taken back",
    "Pasted cells",
    "Pasted line",
    "Pasted {0} lines",
    "Read lines by columns",
    "Reading",
    "Reading as one invoice",
    "Restoring",
    "Right as it is",
    "Right as it is: {0}",
    "Said to be right",
    "Split a line",
    "Split into {0} invoices",
    "{0} and {1}",
    "{0} of {1} invoices",
)

#: What stands in the history that is no value of a field.
HISTORY_VALUES = (
    "all of its file",
    "approved",
    "from {0} files",
    "in the bin",
    "in the list",
    "mail without a subject",
    "mail {0}",
    "no duplicate",
    "not approved",
    "not on hold",
    "on hold",
    "pages {0}",
    "possibly a duplicate",
    "the document",
    "waiting",
    "watched folder {0}",
    "with another invoice",
    "1 line",
    "{0} lines",
)
#: Why a value is sure: parts that follow each other, values in them.
REASONS = (
    "the lines add up to {0}",
    "net {0} + tax {1} = {2}",
    "{0} % of {1} = {2}",
    "{0} + {1} days",
    "{0} days after the invoice date",
    "{0} days after the end of the month",
    "1 day after the invoice date",
    "1 day after the end of the month",
    "the check digits are right",
    "the supplier's country is {0}",
    "the currency where this language is spoken",
    "stated in the e-invoice's XML",
    "the month comes first",
    "the day comes first",
    "as on an earlier invoice",
    "as on {0} earlier invoices",
    "the same as on an earlier invoice",
    "the same as on {0} earlier invoices",
    "set for this supplier: {0}",
    "printed as “{0}”",
    "not on these invoices",
    "at the same place of the page",
    'after "{0}"',
    'beside "{0}"',
    'under "{0}"',
    'before "{0}"',
)
_PLACE = re.compile(r"\{[^{}]*\}")
_WRITTEN = frozenset((*(spec.path for spec in HEADER_FIELDS), "note"))
_SENTENCE_END = re.compile(r"(?<=[.!?]) ")


def error_said(error: InvoiceXTError) -> str:
    """What went wrong and what to do about it, as one line."""
    return f"{said_of_error(error.message)} {said_of_error(error.hint)}".strip()


def said_of_error(text: str) -> str:
    """One sentence of an error, or several that follow each other."""
    return text if speaking() == SOURCE or not text else _sentences(text, speaking())


@lru_cache(maxsize=4096)
def _sentences(text: str, language: str) -> str:
    """Kept, as a list asks for the same ones with every frame."""
    whole = _exact(text)
    if whole is not None:
        return whole
    sentences = _SENTENCE_END.split(text)
    for count in range(len(sentences) - 1, 0, -1):
        first = _exact(" ".join(sentences[:count]))
        if first is not None:
            return f"{first} {_sentences(' '.join(sentences[count:]), language)}"
    for count in range(1, len(sentences) + 1):  # a value may have an end of a sentence in it: "Roe & Co. Ltd"
        first = _made(" ".join(sentences[:count]))
        if first is not None:
            rest = " ".join(sentences[count:])
            return f"{first} {_sentences(rest, language)}" if rest else first
    return text


def _exact(text: str) -> str | None:
    return _translated(ERRORS, text) or _translated(_ISSUES, text)


def _made(text: str) -> str | None:
    return _filled(ERRORS, ERROR_TEMPLATES, text) or _filled(_ISSUES, tuple(SENTENCES.values()), text)


def reason_said(text: str) -> str:
    """Why a value is sure."""
    if speaking() == SOURCE or not text:
        return text
    return "; ".join(_reason(part) for part in text.split("; "))


def _reason(text: str) -> str:
    whole = _translated(_REASONS, text) or _filled(_REASONS, REASONS, text)
    if whole is not None:
        return whole
    first, comma, rest = text.rpartition(", ")
    return f"{_reason(first)}, {_reason(rest)}" if comma else text


def label_said(text: str) -> str:
    """What a step of undo is called."""
    if speaking() == SOURCE or not text:
        return text
    for context in (HISTORY, "fields"):
        found = _translated(context, text)
        if found is not None:
            return found
    return _filled(HISTORY, HISTORY_LABELS, text) or text


def value_said(path: str, text: str) -> str:
    """What the history has of the place at `path`: what a person wrote stays as it is."""
    if speaking() == SOURCE or path in _WRITTEN or is_line_path(path):
        return text
    return _translated(HISTORY, text) or _filled(HISTORY, HISTORY_VALUES, text) or text


def _translated(context: str, text: str) -> str | None:
    found = QCoreApplication.translate(context, text)
    return found if found != text else None


def _filled(context: str, templates: tuple[str, ...], text: str) -> str | None:
    """The translation of the first template that `text` was made from, with the values that stand in it."""
    for template, pattern, names in _patterns(templates):
        found = pattern.fullmatch(text)
        if found is None:
            continue
        translated = _translated(context, template)
        if translated is not None:
            return _with_values(translated, dict(zip(names, found.groups(), strict=True)), context)
    return None


def _with_values(translated: str, values: dict[str, str], context: str) -> str:
    def value(place: re.Match[str]) -> str:
        text = values.get(place[0], place[0])
        if context == HISTORY:
            return label_said(text)
        return reason_said(text) if context == _REASONS else _value_said(text)

    return _PLACE.sub(value, translated)


def _value_said(text: str) -> str:
    name = _translated("fields", text)
    return name if name is not None else formats.in_locale(text, QLocale())


@cache
def _patterns(templates: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str], tuple[str, ...]], ...]:
    """Templates with values as patterns, those that say most of themselves first."""
    made = []
    for template in templates:
        names = tuple(_PLACE.findall(template))
        if names:
            parts = (re.escape(part) for part in _PLACE.split(template))
            made.append((template, re.compile("(.+?)".join(parts), re.DOTALL), names))
    return tuple(sorted(made, key=lambda it: -len(_PLACE.sub("", it[0]))))

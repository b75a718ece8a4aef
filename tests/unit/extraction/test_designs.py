"""Documents in the designs that software prints: made the same each time, adding up, and mostly read right."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from documents.designs.judging import HEADER, judge, judge_lines
from documents.designs.making import LANGUAGES, make_invoice
from documents.designs.printing import print_document
from documents.designs.registry import DESIGNS
from documents.designs.words import LABELS
from invoicext_desktop.extraction.pipeline import extract


def test_there_are_many_designs_in_every_language() -> None:
    assert len(DESIGNS) >= 40
    assert set(LABELS) == set(LANGUAGES)
    assert len({frozenset(words) for words in LABELS.values()}) == 1, "a language lacks a key"


def test_a_seed_is_a_document() -> None:
    assert print_document(5).pdf == print_document(5).pdf
    assert print_document(5).truth == print_document(5).truth


@pytest.mark.parametrize("language", LANGUAGES)
def test_invoices_add_up(language: str) -> None:
    for seed in range(40):
        invoice = make_invoice(seed, language=language)
        assert invoice.total == invoice.base + sum(tax for _, _, tax in invoice.taxes)
        assert sum(base for _, base, _ in invoice.taxes) == invoice.base
        assert all(abs(base * rate / 100 - tax) < Decimal("0.01") for rate, base, tax in invoice.taxes)


def test_every_design_is_mostly_read_right(tmp_path: Path) -> None:
    kinds, lines, right = [], 0, 0
    for seed, name in enumerate(sorted(DESIGNS)):
        document = print_document(seed, design=name)
        content = extract(document.write(tmp_path), "application/pdf").content
        kinds += [verdict.kind for verdict in judge(document.truth, content) if verdict.path in HEADER]
        right += judge_lines(document.truth, content)[0]
        lines += len(document.truth.lines)
    assert kinds.count("right") >= 0.93 * len(kinds)
    assert right >= 0.93 * lines

"""One corrected invoice, and what it does for the next one and for everybody else's."""

from __future__ import annotations

from pathlib import Path

import pytest

from documents.designs.judging import HEADER, judge
from documents.designs.truth import Truth
from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.extraction.memory.snapshot import Memory, load
from invoicext_desktop.extraction.pipeline import read_invoice
from unit.extraction.memory.learning import family, memory_of, observed, supplier

FAMILIES = range(0, 76, 3)


def right(truth: Truth, content: InvoiceContent) -> set[str]:
    return {verdict.path for verdict in judge(truth, content) if verdict.path in HEADER and verdict.kind == "right"}


def invented(truth: Truth, content: InvoiceContent) -> set[str]:
    return {verdict.path for verdict in judge(truth, content) if verdict.kind == "invented"}


@pytest.mark.parametrize("seed", FAMILIES)
def test_the_corrected_invoice_itself_is_read_as_corrected(seed: int) -> None:
    (pages, truth), _ = family(seed)
    helped, _ = read_invoice(pages, memory_of(pages, truth))
    before, _ = read_invoice(pages)
    assert right(truth, helped) >= right(truth, before)


def test_corrections_help_the_next_invoice() -> None:
    known = before = after = 0
    for seed in FAMILIES:
        (pages, truth), (later, wanted) = family(seed)
        known += sum(path in wanted.values for path in HEADER)
        before += len(right(wanted, read_invoice(later)[0]))
        after += len(right(wanted, read_invoice(later, memory_of(pages, truth))[0]))
    assert after >= 0.98 * known
    assert after > before


def test_nobody_else_is_read_worse() -> None:
    """Everybody's lessons together, but for the supplier's own."""
    taught = {seed: supplier(observed(*family(seed)[0]), str(seed)) for seed in FAMILIES}
    for seed in FAMILIES:
        others = Memory(lessons for number, lessons in taught.items() if number != seed)
        pages, truth = family(seed)[1]
        before, helped = read_invoice(pages)[0], read_invoice(pages, others)[0]
        assert right(truth, helped) >= right(truth, before), f"family {seed}"
        assert invented(truth, helped) <= invented(truth, before), f"family {seed}"


def test_everybodys_lessons_together_still_help() -> None:
    memory = Memory(supplier(observed(*family(seed)[0]), str(seed)) for seed in FAMILIES)
    for seed in FAMILIES:
        pages, truth = family(seed)[1]
        alone = Memory([supplier(observed(*family(seed)[0]))])
        assert right(truth, read_invoice(pages, memory)[0]) >= right(truth, read_invoice(pages, alone)[0])


def test_what_was_switched_off_is_not_used() -> None:
    for seed in FAMILIES:
        one = supplier(observed(*family(seed)[0]))
        off = Memory([type(one)(one.id, one.name, one.keys, one.lessons, enabled=False)])
        pages = family(seed)[1][0]
        assert read_invoice(pages, off) == read_invoice(pages)


def test_a_snapshot_is_kept_in_a_file(tmp_path: Path) -> None:
    memory = Memory(supplier(observed(*family(seed)[0]), str(seed)) for seed in FAMILIES)
    path = tmp_path / "lessons.json"
    path.write_text(memory.dumps(), encoding="utf-8")
    again = load(path)
    assert again.suppliers == memory.suppliers
    assert load(path) is again
    path.write_text("{", encoding="utf-8")
    assert load(path).suppliers == ()
    assert load(tmp_path / "none.json").suppliers == ()


def test_a_learned_value_says_why() -> None:
    reasons = []
    for seed in FAMILIES:
        (pages, truth), (later, _) = family(seed)
        content, _ = read_invoice(later, memory_of(pages, truth))
        reasons += [item.reason for item in content.evidence.values() if item.source is EvidenceSource.LEARNED]
    assert reasons
    assert all("earlier invoice" in reason for reason in reasons)

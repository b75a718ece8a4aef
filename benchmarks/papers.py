"""The invoices that benchmarks read: the tests' generator makes them."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from documents.generate import make_document
from documents.layouts import LAYOUTS
from documents.words import LANGUAGES


def papers(folder: Path, each: int = 2) -> list[Path]:
    """`each` invoices of every language and layout, as PDF files in `folder`."""
    made: list[Path] = []
    for language in sorted(LANGUAGES):
        for layout in sorted(LAYOUTS):
            for number in range(each):
                seed = 100 * len(made) + number
                document = make_document(seed, language=language, layout=layout)
                made.append(document.write(folder, f"{language}-{layout}-{number}.pdf"))
    return made

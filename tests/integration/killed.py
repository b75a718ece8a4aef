"""What the kill tests run and kill: says on standard output what has been saved, line by line.

python -m integration.killed import DATA_DIR FOLDER
python -m integration.killed edit DATA_DIR INVOICE_ID
"""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from invoicext_desktop.bootstrap import open_services
from invoicext_desktop.services.events import Event, InvoicesChanged


def say(*words: str) -> None:
    print(*words, flush=True)


def import_all(data: Path, folder: Path) -> None:
    """Add every file of the folder while documents are being read."""
    services = open_services(data, jobs=1)

    def tell(event: Event) -> None:
        if isinstance(event, InvoicesChanged):
            for invoice_id in event.added:
                say("added", invoice_id)

    services.events.subscribe(tell)
    services.reading.start()
    services.intake.add_paths(services.companies.default().id, [folder])
    say("all")
    sys.stdin.read()


def edit_for_ever(data: Path, invoice_id: str) -> None:
    """One keystroke after the other, each said once it is saved."""
    services = open_services(data, jobs=1)
    for number in itertools.count():
        services.review.set_value(invoice_id, "invoice_number", f"N{number}", typing=str(number // 10))
        say("saved", f"N{number}")


if __name__ == "__main__":
    _, what, data_dir, argument = sys.argv
    if what == "import":
        import_all(Path(data_dir), Path(argument))
    else:
        edit_for_ever(Path(data_dir), argument)

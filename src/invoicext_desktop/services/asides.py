"""What a person puts beside an invoice: a note, and a reason to wait with it."""

from __future__ import annotations

from collections.abc import Sequence

from invoicext_desktop.domain.errors import InvalidValueError
from invoicext_desktop.domain.history import ActionKind
from invoicext_desktop.domain.invoice import Invoice, Status
from invoicext_desktop.services.edits import HOLD, NOTE, encode_hold
from invoicext_desktop.services.gate import Gate
from invoicext_desktop.services.store import Store
from invoicext_desktop.storage.codec import dumps
from invoicext_desktop.storage.invoices import InvoiceState

#: Longer texts are documents, not notes.
LONGEST_NOTE = 20_000
LONGEST_REASON = 500


class AsidesService:
    """Every call is one step of undo."""

    def __init__(self, store: Store) -> None:
        self._gate = Gate(store)

    def set_note(self, invoice_id: str, text: str, typing: str | None = None) -> Invoice:
        """Write the note on an invoice; an empty text takes it away. `typing` joins the keystrokes of one visit.

        Raises InvalidValueError where it is too long, NotFoundError.
        """
        if len(text) > LONGEST_NOTE:
            raise InvalidValueError("This note is too long.", hint=f"Keep it below {LONGEST_NOTE:n} letters.")
        kept = text if text.strip() else ""
        return self._gate.one(invoice_id, ActionKind.EDIT, "Note", NOTE, lambda _: dumps(kept), typing)

    def hold(self, ids: Sequence[str], reason: str) -> None:
        """Keep these aside, with a reason (may be empty). Raises InvalidValueError where one is still being read."""
        said = " ".join(reason.split())[:LONGEST_REASON]

        def held(state: InvoiceState) -> str:
            if state.status is Status.PROCESSING:
                raise InvalidValueError("This invoice is still being read.", hint="Put it on hold in a moment.")
            return encode_hold(on_hold=True, reason=said)

        self._gate.many(ids, ActionKind.REVIEW, "On hold", HOLD, held)

    def release(self, ids: Sequence[str]) -> None:
        """Back among those to review; what was approved meanwhile stays approved."""
        open_again = encode_hold(on_hold=False, reason="")
        self._gate.many(ids, ActionKind.REVIEW, "Off hold", HOLD, lambda _: open_again)

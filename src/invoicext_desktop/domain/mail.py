"""A mail that was opened: who sent it, and the documents that were in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class MailHead:
    """What a mail says of itself; "" where it says nothing. `sent` is as ISO date and time, else as it was written."""

    subject: str = ""
    sender: str = ""
    sent: str = ""

    @property
    def in_words(self) -> str:
        """Where an attachment came from, as one line of its history."""
        said = [f'mail "{self.subject}"' if self.subject else "mail without a subject"]
        said += [f"from {self.sender}"] if self.sender else []
        said += [f"of {self.sent}"] if self.sent else []
        return " ".join(said)


@dataclass(frozen=True, slots=True)
class MailFile:
    """A document out of a mail, written to `path`. `name` has the mails around it: "Fwd.eml/invoice.pdf"."""

    name: str
    path: Path
    head: MailHead


@dataclass(frozen=True, slots=True)
class OpenedMail:
    """`files` may be invoices; `left_out` are (name, why) of attachments that cannot be any."""

    head: MailHead
    files: tuple[MailFile, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()

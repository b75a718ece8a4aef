"""A mail that is not sent yet, as a file that the system's mail program opens."""

from __future__ import annotations

import tempfile
from email.message import EmailMessage
from pathlib import Path


def unsent_mail(to: str, subject: str, text: str, picture: bytes, name: str) -> bytes:
    """An RFC 5322 message; `picture` is a PNG, `name` its file name. X-Unsent opens it as a draft."""
    mail = EmailMessage()
    if to:
        mail["To"] = to
    mail["Subject"] = " ".join(subject.split())
    mail["X-Unsent"] = "1"
    mail.set_content(text)
    if picture:
        mail.add_attachment(picture, maintype="image", subtype="png", filename=name)
    return mail.as_bytes()


def written(mail: bytes) -> Path:
    """The mail in a folder that only this person can read. Raises OSError."""
    path = Path(tempfile.mkdtemp(prefix="invoicext-")) / "question.eml"
    path.write_bytes(mail)
    return path

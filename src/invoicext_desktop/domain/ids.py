"""Identifiers as the API shows them: a prefix and random letters and digits."""

from __future__ import annotations

import secrets
import string

_ALPHABET = string.ascii_letters + string.digits
_LENGTH = 12


def new_id(prefix: str) -> str:
    """Such as "inv_8xKp2mNqR4tZ": 71 bits of chance, so two never meet."""
    return f"{prefix}_{''.join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))}"

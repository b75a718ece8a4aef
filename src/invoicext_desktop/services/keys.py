"""API keys: made once, shown once, kept as a hash."""

from __future__ import annotations

import builtins
import datetime as dt
import hashlib
import hmac
import secrets
import string
from collections.abc import Iterable

from invoicext_desktop.domain.access import ApiKey, Plan, Scope
from invoicext_desktop.domain.errors import AuthenticationError, InvalidValueError
from invoicext_desktop.domain.ids import new_id
from invoicext_desktop.services.store import Store
from invoicext_desktop.storage import keys as table

LIVE, TEST = "sk_live_", "sk_test_"
_ALPHABET = string.ascii_letters + string.digits
_LENGTH = 40
_SHOWN = 6
TOUCH_EVERY = dt.timedelta(minutes=1)


class KeyService:
    def __init__(self, store: Store) -> None:
        self._store = store

    def create(
        self, company_id: str, name: str, scopes: Iterable[Scope], *, test: bool = False, plan: Plan = Plan.PRO
    ) -> tuple[ApiKey, str]:
        """A new key, and the key itself: it can never be shown again. Raises InvalidValueError."""
        clean, wanted = " ".join(name.split()), frozenset(scopes)
        if not clean:
            raise InvalidValueError("A key needs a name.")
        if not wanted:
            raise InvalidValueError("A key needs at least one scope.")
        secret = (TEST if test else LIVE) + "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))
        key = ApiKey(
            id=new_id("key"),
            company_id=company_id,
            name=clean,
            prefix=_prefix(secret),
            scopes=wanted,
            plan=plan,
            test=test,
            created_at=dt.datetime.now(dt.UTC),
        )
        with self._store.database.write() as connection:
            table.insert_key(connection, key, _digest(secret))
        return key, secret

    def list(self, company_id: str) -> builtins.list[ApiKey]:
        """Newest first, revoked ones too."""
        with self._store.database.read() as connection:
            return table.list_keys(connection, company_id)

    def revoke(self, key_id: str, company_id: str | None = None) -> None:
        """The key stops working at once. Raises NotFoundError."""
        with self._store.database.write() as connection:
            table.revoke_key(connection, company_id, key_id)

    def authenticate(self, secret: str) -> ApiKey:
        """The key behind what a caller sent. Raises AuthenticationError."""
        if not secret.isascii():
            raise AuthenticationError
        with self._store.database.read() as connection:
            candidates = table.keys_by_prefix(connection, _prefix(secret))
        digest = _digest(secret)
        for key, known in candidates:
            if hmac.compare_digest(known, digest) and key.revoked_at is None:
                self._touch(key)
                return key
        raise AuthenticationError

    def _touch(self, key: ApiKey) -> None:
        now = dt.datetime.now(dt.UTC)
        if key.last_used_at is None or now - key.last_used_at > TOUCH_EVERY:
            with self._store.database.write() as connection:
                table.touch_key(connection, key.id)


def _prefix(secret: str) -> str:
    return secret[: len(LIVE) + _SHOWN]


def _digest(secret: str) -> str:
    """The key is 238 bits of chance: one round of SHA-256 is as good as a slow hash, and quick."""
    return hashlib.sha256(secret.encode("ascii")).hexdigest()

"""API keys: scopes, plans and what is known of a key."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Scope(StrEnum):
    """What a key may do."""

    INVOICES_READ = "invoices:read"
    INVOICES_WRITE = "invoices:write"
    INVOICES_DELETE = "invoices:delete"
    PUBLISH_QB = "publish:qb"
    PUBLISH_XERO = "publish:xero"
    BANK_READ = "bank:read"
    BANK_WRITE = "bank:write"
    SETTINGS_READ = "settings:read"
    SETTINGS_WRITE = "settings:write"
    TEAM_READ = "team:read"
    TEAM_WRITE = "team:write"


class Plan(StrEnum):
    STARTER = "starter"
    PRO = "pro"
    BUSINESS = "business"
    ENTERPRISE = "enterprise"


#: Requests in a rolling hour.
REQUESTS_PER_HOUR = {Plan.STARTER: 100, Plan.PRO: 1_000, Plan.BUSINESS: 10_000, Plan.ENTERPRISE: 100_000}


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key as it is stored: never the key itself. `prefix` is its first characters, to know it by."""

    id: str
    company_id: str
    name: str
    prefix: str
    scopes: frozenset[Scope]
    plan: Plan
    test: bool
    created_at: dt.datetime
    last_used_at: dt.datetime | None = None
    revoked_at: dt.datetime | None = None

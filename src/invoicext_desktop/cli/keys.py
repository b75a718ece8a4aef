"""`invoicext keys`: who may use the API."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import click

from invoicext_desktop.cli.front import Front, common_options, pass_front
from invoicext_desktop.domain.access import ApiKey, Plan, Scope


def _scopes(_: click.Context, __: click.Parameter, value: str) -> frozenset[Scope]:
    """Scopes with commas between them."""
    names = [name for part in value.split(",") if (name := part.strip())]
    known = {scope.value for scope in Scope}
    wrong = [name for name in names if name not in known]
    if wrong:
        raise click.BadParameter(f"no scope is called {', '.join(wrong)}; there are {', '.join(sorted(known))}.")
    if not names:
        raise click.BadParameter("give one at least.")
    return frozenset(Scope(name) for name in names)


@click.group()
@common_options
def keys() -> None:
    """API keys of a company."""


@keys.command()
@click.option("--name", required=True, help="What the key is for.")
@click.option("--scopes", required=True, callback=_scopes, metavar="A,B", help="What it may do: invoices:read, ...")
@click.option("--test", is_flag=True, help="A key that sees test data only.")
@click.option("--plan", type=click.Choice([plan.value for plan in Plan]), default=Plan.PRO.value, show_default=True)
@common_options
@pass_front
def create(front: Front, name: str, scopes: frozenset[Scope], test: bool, plan: str) -> int:
    """Make a key and print it: it is never shown again."""
    with front.services() as services:
        company = front.chosen_company(services)
        key, secret = services.keys.create(company.id, name, scopes, test=test, plan=Plan(plan))
    click.echo(secret)
    click.echo(f"{key.id} of {company.name}. Keep the key above: it is not shown again.", err=True)
    return 0


@keys.command(name="list")
@common_options
@pass_front
def list_keys(front: Front) -> int:
    """The keys of a company, newest first."""
    with front.services() as services:
        found = services.keys.list(front.chosen_company(services).id)
    rows = [_row(key) for key in found]
    for line in _table([("ID", "KEY", "NAME", "SCOPES", "PLAN", "CREATED", "LAST USED", "STATE"), *rows]):
        click.echo(line)
    return 0


@keys.command()
@click.argument("key_id", metavar="ID")
@common_options
@pass_front
def revoke(front: Front, key_id: str) -> int:
    """End a key: it stops working at once."""
    with front.services() as services:
        services.keys.revoke(key_id, front.chosen_company(services).id if front.company else None)
    click.echo(f"{key_id} is revoked.", err=True)
    return 0


def _row(key: ApiKey) -> tuple[str, ...]:
    state = "revoked " + _moment(key.revoked_at) if key.revoked_at else "active"
    scopes = ",".join(sorted(key.scopes))
    return (
        key.id,
        f"{key.prefix}...",
        key.name,
        scopes,
        key.plan.value,
        _moment(key.created_at),
        _moment(key.last_used_at),
        state,
    )


def _moment(moment: dt.datetime | None) -> str:
    return "-" if moment is None else moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Columns as wide as their longest text, two spaces apart."""
    widths = [max(len(row[index]) for row in rows) for index in range(len(rows[0]))]
    return ["  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() for row in rows]

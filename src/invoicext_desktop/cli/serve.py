"""`invoicext serve`: the API over HTTP."""

from __future__ import annotations

import click

from invoicext_desktop.cli.front import Front, common_options, pass_front


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at.")
@click.option("--port", type=click.IntRange(0, 65_535), default=8765, show_default=True, help="0: any free one.")
@common_options
@pass_front
def serve(front: Front, host: str, port: int) -> int:
    """Serve InvoiceXT API v1 until Ctrl-C."""
    with front.services() as services:
        return front.serve(services, host, port)

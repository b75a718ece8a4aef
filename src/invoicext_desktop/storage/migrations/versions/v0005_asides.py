"""What a person writes beside an invoice: a note, and why it is on hold."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("invoices", sa.Column("note", sa.Text(), nullable=True))
    op.add_column("invoices", sa.Column("hold_reason", sa.Text(), nullable=True))

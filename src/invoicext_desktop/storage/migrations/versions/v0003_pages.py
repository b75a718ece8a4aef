"""Which pages an invoice is made of, and which invoices were found in its file."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("invoices", sa.Column("parts", sa.Text(), nullable=True))
    op.add_column("invoices", sa.Column("segments", sa.Text(), nullable=True))
    op.create_index(
        "ix_invoices_parts", "invoices", ["parts", "id"], unique=False, sqlite_where=sa.text("parts IS NOT NULL")
    )

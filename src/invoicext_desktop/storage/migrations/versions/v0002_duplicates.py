"""What possible duplicates are looked up by, and what a person said about them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("invoices", sa.Column("duplicate_of", sa.String(length=40), nullable=True))
    op.add_column("invoices", sa.Column("distinct_from", sa.Text(), nullable=True))
    op.create_index("ix_invoices_duplicate_of", "invoices", ["duplicate_of"], unique=False)
    op.create_table(
        "duplicate_keys",
        sa.Column("invoice_seq", sa.Integer(), nullable=False),
        sa.Column("key", sa.BigInteger(), nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["invoice_seq"], ["invoices.seq"], name=op.f("fk_duplicate_keys_invoice_seq"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("invoice_seq", "key", name=op.f("pk_duplicate_keys")),
    )
    op.create_index("ix_duplicate_keys_key", "duplicate_keys", ["key", "place"], unique=False)

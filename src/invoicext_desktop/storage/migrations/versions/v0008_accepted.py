"""Findings that a person accepted, and what suppliers' earlier invoices are looked up by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("invoices", sa.Column("accepted", sa.Text(), nullable=True))
    op.create_table(
        "habit_facts",
        sa.Column("invoice_seq", sa.Integer(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["invoice_seq"], ["invoices.seq"], name=op.f("fk_habit_facts_invoice_seq"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("invoice_seq", name=op.f("pk_habit_facts")),
    )
    op.create_table(
        "habit_keys",
        sa.Column("invoice_seq", sa.Integer(), nullable=False),
        sa.Column("key", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["invoice_seq"], ["invoices.seq"], name=op.f("fk_habit_keys_invoice_seq"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("invoice_seq", "key", name=op.f("pk_habit_keys")),
    )
    op.create_index("ix_habit_keys_key", "habit_keys", ["key", "invoice_seq"], unique=False)

"""Bank statements, their bookings, what pays what, and what was taught about it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("invoices", sa.Column("payments", sa.Text(), nullable=True))
    op.add_column("invoices", sa.Column("paid_sort", sa.Float(), nullable=True))
    op.create_table(
        "bank_statements",
        sa.Column("id", sa.String(40), primary_key=True),
        sa.Column("company_id", sa.String(40), sa.ForeignKey("companies.id"), nullable=False),
        sa.Column("document_id", sa.String(40), sa.ForeignKey("documents.id"), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("test", sa.Boolean(create_constraint=False), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
    )
    op.create_index("ix_bank_statements_company", "bank_statements", ["company_id", "account"])
    op.create_index("ix_bank_statements_document_id", "bank_statements", ["document_id"])
    op.create_table(
        "bank_transactions",
        sa.Column("seq", sa.Integer(), primary_key=True, autoincrement=True),
        sa.Column("id", sa.String(40), nullable=False, unique=True),
        sa.Column(
            "statement_id", sa.String(40), sa.ForeignKey("bank_statements.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("company_id", sa.String(40), sa.ForeignKey("companies.id"), nullable=False),
        sa.Column("date", sa.String(10), nullable=True),
        sa.Column("amount_sort", sa.Float(), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.Column("booking_key", sa.String(40), nullable=False),
        sa.Column("repeats", sa.String(40), nullable=True),
        sa.Column("flag", sa.String(20), nullable=True),
        sa.Column("content", sa.Text(), nullable=False),
    )
    op.create_index("ix_bank_transactions_date", "bank_transactions", ["company_id", "date", "seq"])
    op.create_index("ix_bank_transactions_statement_id", "bank_transactions", ["statement_id", "seq"])
    op.create_index("ix_bank_transactions_booking_key", "bank_transactions", ["booking_key"])
    op.create_table(
        "bank_links",
        sa.Column("invoice_id", sa.String(40), sa.ForeignKey("invoices.id", ondelete="CASCADE"), primary_key=True),
        sa.Column(
            "transaction_id",
            sa.String(40),
            sa.ForeignKey("bank_transactions.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("match_id", sa.String(40), nullable=False),
        sa.Column("amount", sa.Text(), nullable=False),
    )
    op.create_index("ix_bank_links_transaction_id", "bank_links", ["transaction_id"])
    op.create_table(
        "bank_reconciliations",
        sa.Column("seq", sa.Integer(), primary_key=True, autoincrement=True),
        sa.Column("id", sa.String(40), nullable=False, unique=True),
        sa.Column("company_id", sa.String(40), sa.ForeignKey("companies.id"), nullable=False),
        sa.Column("statement_id", sa.String(40), nullable=False),
        sa.Column("test", sa.Boolean(create_constraint=False), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
    )
    op.create_index("ix_bank_reconciliations_company", "bank_reconciliations", ["company_id", "seq"])
    op.create_table(
        "bank_taught",
        sa.Column("id", sa.String(40), primary_key=True),
        sa.Column("company_id", sa.String(40), sa.ForeignKey("companies.id"), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
    )
    op.create_index("uq_bank_taught_key", "bank_taught", ["company_id", "kind", "key"], unique=True)

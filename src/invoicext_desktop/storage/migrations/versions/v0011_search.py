"""Full-text search over values and pages."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from invoicext_desktop.storage.search import CREATE

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "page_texts",
        sa.Column("invoice_seq", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["invoice_seq"], ["invoices.seq"], name=op.f("fk_page_texts_invoice_seq"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("invoice_seq", name=op.f("pk_page_texts")),
    )
    for statement in CREATE:
        op.execute(statement)

"""Net and tax stand beside the total, for lists."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("invoices", sa.Column("subtotal", sa.Text(), nullable=True))
    op.add_column("invoices", sa.Column("tax_amount", sa.Text(), nullable=True))
    op.execute(
        "UPDATE invoices SET subtotal = json_extract(content, '$.totals.subtotal'),"
        " tax_amount = json_extract(content, '$.totals.tax_amount')"
    )

"""Lists are put in order by every column without looking each invoice up."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

COLUMNS = (
    ("net_sort", sa.Float()),
    ("tax_sort", sa.Float()),
    ("file_sort", sa.Text()),
    ("note_sort", sa.Text()),
    ("state_sort", sa.Integer()),
)
INDEXES = (
    ("ix_invoices_currency", "currency"),
    ("ix_invoices_kind", "document_type"),
    ("ix_invoices_net", "net_sort"),
    ("ix_invoices_tax", "tax_sort"),
    ("ix_invoices_file", "file_sort"),
    ("ix_invoices_note", "note_sort"),
    ("ix_invoices_state", "state_sort"),
)


def upgrade() -> None:
    for name, kind in COLUMNS:
        op.add_column("invoices", sa.Column(name, kind, nullable=True))
    driver = op.get_bind().connection.driver_connection
    assert driver is not None
    driver.create_function("plain_order", 1, _plain, deterministic=True)
    op.execute(
        "UPDATE invoices SET net_sort = CAST(subtotal AS REAL), tax_sort = CAST(tax_amount AS REAL),"
        " file_sort = plain_order(file_name),"
        " note_sort = substr(plain_order(coalesce(hold_reason, note)), 1, 40),"
        " state_sort = CASE WHEN review = 'approved' THEN 5 WHEN status = 'processing' THEN 0"
        " WHEN status = 'failed' THEN 1 WHEN review = 'on_hold' THEN 4 WHEN needs_review THEN 2 ELSE 3 END"
    )
    for name, column in INDEXES:
        op.create_index(name, "invoices", ["company_id", "deleted_at", column, "seq", "id"], unique=False)


def _plain(text: str | None) -> str | None:
    return None if text is None else " ".join(text.split()).casefold()

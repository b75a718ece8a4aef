"""What corrections taught about suppliers, and which invoices have yet to be learned from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _suppliers()
    _taught()
    op.create_table(
        "to_learn",
        sa.Column("invoice_id", sa.String(length=40), nullable=False),
        sa.Column("due_at", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["invoice_id"], ["invoices.id"], name=op.f("fk_to_learn_invoice_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("invoice_id", name=op.f("pk_to_learn")),
    )
    op.create_index("ix_to_learn_due", "to_learn", ["due_at"], unique=False)
    op.execute("INSERT INTO counters (name, value) VALUES ('lessons', 0)")
    # Corrections that were made before this version teach too.
    op.execute(
        "INSERT INTO to_learn (invoice_id, due_at) SELECT id, '2000-01-01T00:00:00.000000Z' FROM invoices "
        "WHERE deleted_at IS NULL AND status = 'processed' AND NOT test AND instr(content, ',\"user\",') > 0"
    )


def _suppliers() -> None:
    op.create_table(
        "suppliers",
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("company_id", sa.String(length=40), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("enabled", sa.Boolean(), nullable=False),
        sa.Column("invoices", sa.Integer(), nullable=False),
        sa.Column("lessons", sa.Text(), nullable=False),
        sa.Column("learned_at", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["company_id"], ["companies.id"], name=op.f("fk_suppliers_company_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suppliers")),
    )
    op.create_index("ix_suppliers_company", "suppliers", ["company_id"], unique=False)
    op.create_table(
        "lessons_off",
        sa.Column("supplier_id", sa.String(length=40), nullable=False),
        sa.Column("path", sa.String(length=80), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["supplier_id"], ["suppliers.id"], name=op.f("fk_lessons_off_supplier_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("supplier_id", "path", "kind", "told", name=op.f("pk_lessons_off")),
    )


def _taught() -> None:
    op.create_table(
        "taught",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("supplier_id", sa.String(length=40), nullable=False),
        sa.Column("origin", sa.String(length=80), nullable=False),
        sa.Column("invoice_id", sa.String(length=40), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["supplier_id"], ["suppliers.id"], name=op.f("fk_taught_supplier_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoices.id"], name=op.f("fk_taught_invoice_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_taught")),
    )
    op.create_index("uq_taught_origin", "taught", ["origin", "supplier_id"], unique=True)
    op.create_index("ix_taught_supplier", "taught", ["supplier_id", "at"], unique=False)
    op.create_index("ix_taught_invoice", "taught", ["invoice_id"], unique=False)
    op.create_table(
        "supplier_keys",
        sa.Column("taught_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["taught_id"], ["taught.id"], name=op.f("fk_supplier_keys_taught_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("taught_id", "kind", "value", name=op.f("pk_supplier_keys")),
    )
    op.create_index("ix_supplier_keys_value", "supplier_keys", ["value", "kind"], unique=False)
    op.create_table(
        "observations",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("taught_id", sa.Integer(), nullable=False),
        sa.Column("path", sa.String(length=80), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("corrected", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["taught_id"], ["taught.id"], name=op.f("fk_observations_taught_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_observations")),
    )
    op.create_index("ix_observations_taught", "observations", ["taught_id"], unique=False)

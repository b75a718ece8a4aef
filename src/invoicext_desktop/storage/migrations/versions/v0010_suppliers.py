"""Suppliers as a person knows them: how invoices name them, what is said of them, what was done to them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("invoices", sa.Column("face_id", sa.Integer(), nullable=True))
    op.add_column("invoices", sa.Column("account", sa.String(40), nullable=True))
    columns = ["company_id", "deleted_at", "face_id", "invoice_date", "currency", "document_type", "total_sort"]
    op.create_index("ix_invoices_face", "invoices", [*columns, "account"], unique=False)
    op.create_index("ix_invoices_face_id", "invoices", ["face_id"], unique=False)
    _known_suppliers()
    _supplier_faces()
    _said()
    _steps()


def _known_suppliers() -> None:
    op.create_table(
        "known_suppliers",
        sa.Column("id", sa.String(40), nullable=False),
        sa.Column("company_id", sa.String(40), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("defaults", sa.Text(), nullable=False),
        sa.Column("merged_into", sa.String(40), nullable=True),
        sa.ForeignKeyConstraint(["company_id"], ["companies.id"], name=op.f("fk_known_suppliers_company_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_known_suppliers")),
    )
    op.create_index("ix_known_suppliers_name", "known_suppliers", ["company_id", "name_key"], unique=False)


def _supplier_faces() -> None:
    op.create_table(
        "supplier_faces",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("company_id", sa.String(40), nullable=False),
        sa.Column("supplier_id", sa.String(40), nullable=False),
        sa.Column("supplier_key", sa.Text(), nullable=False),
        sa.Column("tax_key", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("tax_bare", sa.Text(), nullable=False),
        sa.Column("printed", sa.Text(), nullable=False),
        sa.Column("printed_tax_id", sa.Text(), nullable=False),
        sa.Column("bound", sa.Boolean(), nullable=False),
        sa.Column("home", sa.String(40), nullable=True),
        sa.ForeignKeyConstraint(["company_id"], ["companies.id"], name=op.f("fk_supplier_faces_company_id")),
        sa.ForeignKeyConstraint(
            ["supplier_id"], ["known_suppliers.id"], name=op.f("fk_supplier_faces_supplier_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supplier_faces")),
    )
    op.create_index("uq_supplier_faces_keys", "supplier_faces", ["company_id", "supplier_key", "tax_key"], unique=True)
    op.create_index("ix_supplier_faces_name", "supplier_faces", ["company_id", "name_key"], unique=False)
    op.create_index("ix_supplier_faces_tax", "supplier_faces", ["company_id", "tax_bare"], unique=False)
    op.create_index("ix_supplier_faces_supplier", "supplier_faces", ["supplier_id"], unique=False)


def _said() -> None:
    op.create_table(
        "supplier_accounts",
        sa.Column("supplier_id", sa.String(40), nullable=False),
        sa.Column("account", sa.String(40), nullable=False),
        sa.Column("trusted", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["supplier_id"], ["known_suppliers.id"], name=op.f("fk_supplier_accounts_supplier_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("supplier_id", "account", name=op.f("pk_supplier_accounts")),
    )
    op.create_table(
        "suppliers_apart",
        sa.Column("first", sa.String(40), nullable=False),
        sa.Column("second", sa.String(40), nullable=False),
        sa.ForeignKeyConstraint(
            ["first"], ["known_suppliers.id"], name=op.f("fk_suppliers_apart_first"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["second"], ["known_suppliers.id"], name=op.f("fk_suppliers_apart_second"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("first", "second", name=op.f("pk_suppliers_apart")),
    )


def _steps() -> None:
    op.create_table(
        "supplier_steps",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("company_id", sa.String(40), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("moves", sa.Text(), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.ForeignKeyConstraint(["company_id"], ["companies.id"], name=op.f("fk_supplier_steps_company_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supplier_steps")),
    )
    op.create_index("ix_supplier_steps_stack", "supplier_steps", ["company_id", "who", "state", "id"], unique=False)

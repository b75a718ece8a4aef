"""The tables. A change here needs a migration in `migrations/versions`; a test compares the two."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

#: `revision` counts every change of the folder, so that each process can see what is new.
counters = Table(
    "counters",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", Integer, nullable=False),
)

companies = Table(
    "companies",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False, unique=True),
    Column("created_at", String(32), nullable=False),
)

documents = Table(
    "documents",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("company_id", ForeignKey("companies.id"), nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("file_name", Text, nullable=False),
    Column("media_type", String(80), nullable=False),
    Column("size", Integer, nullable=False),
    Column("pages", Integer),
    Column("test", Boolean(create_constraint=False), nullable=False),
    Column("created_at", String(32), nullable=False),
    # The same file is one document of a company, however often it is added.
    Index("uq_documents_company_sha", "company_id", "sha256", "test", unique=True),
    Index("ix_documents_sha256", "sha256"),
)

#: `content` is the whole invoice; the columns beside it are copies for lists, filters and sorting.
invoices = Table(
    "invoices",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("id", String(40), nullable=False, unique=True),
    Column("company_id", ForeignKey("companies.id"), nullable=False),
    Column("document_id", ForeignKey("documents.id"), nullable=False),
    Column("status", String(20), nullable=False),
    Column("review", String(20), nullable=False),
    Column("test", Boolean(create_constraint=False), nullable=False),
    Column("content", Text, nullable=False),
    Column("reading_issues", Text, nullable=False),
    Column("issues", Text, nullable=False),
    Column("problem", Text, nullable=False),
    Column("confidence", Float),
    Column("needs_review", Boolean(create_constraint=False), nullable=False),
    Column("document_type", String(20), nullable=False),
    Column("supplier_name", Text),
    Column("supplier_key", Text, nullable=False),
    Column("invoice_number", Text),
    Column("invoice_date", String(10)),
    Column("due_date", String(10)),
    Column("currency", String(3)),
    Column("total", Text),
    Column("total_sort", Float),
    Column("subtotal", Text),
    Column("tax_amount", Text),
    # What the list is put in order by, where the values themselves would not do (see `storage.invoices`).
    Column("net_sort", Float),
    Column("tax_sort", Float),
    Column("file_sort", Text),
    Column("note_sort", Text),
    Column("state_sort", Integer),
    Column("search_text", Text, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("created_at", String(32), nullable=False),
    Column("updated_at", String(32), nullable=False),
    Column("deleted_at", String(32)),
    Column("revision", Integer, nullable=False),
    Column("claimed_by", String(40)),
    # Where an invoice is not all of its one document, and what reading found in it: JSON (see codec).
    Column("parts", Text),
    Column("segments", Text),
    Index("ix_invoices_parts", "parts", "id", sqlite_where=text("parts IS NOT NULL")),
    # The invoice that this one may be a duplicate of, and those (JSON) of which a person said that it is none.
    Column("duplicate_of", String(40)),
    Column("distinct_from", Text),
    # What a person wrote beside it: a note, and why it is on hold.
    Column("note", Text),
    Column("hold_reason", Text),
    # Findings (JSON) of which a person said that it is right as it is.
    Column("accepted", Text),
    # What has paid it (JSON), and how much of it.
    Column("payments", Text),
    Column("paid_sort", Float),
    # How it names its supplier (a row of `supplier_faces`), and the account it asks to be paid to, plain.
    Column("face_id", Integer),
    Column("account", String(40)),
    # All that the list of suppliers is made of, and a supplier's invoices by date.
    Index(
        "ix_invoices_face",
        "company_id",
        "deleted_at",
        "face_id",
        "invoice_date",
        "currency",
        "document_type",
        "total_sort",
        "account",
    ),
    Index("ix_invoices_face_id", "face_id"),
    Index("ix_invoices_duplicate_of", "duplicate_of"),
    Index("ix_invoices_revision", "revision"),
    Index("ix_invoices_document", "document_id"),
    # Each order of the list has an index that holds all the list asks for, so that sorting 100,000
    # invoices never touches the rows themselves.
    Index("ix_invoices_added", "company_id", "deleted_at", "seq", "id"),
    Index("ix_invoices_supplier", "company_id", "deleted_at", "supplier_key", "seq", "id"),
    Index("ix_invoices_number", "company_id", "deleted_at", "invoice_number", "seq", "id"),
    Index("ix_invoices_date", "company_id", "deleted_at", "invoice_date", "seq", "id"),
    Index("ix_invoices_due", "company_id", "deleted_at", "due_date", "seq", "id"),
    Index("ix_invoices_total", "company_id", "deleted_at", "total_sort", "seq", "id"),
    Index("ix_invoices_currency", "company_id", "deleted_at", "currency", "seq", "id"),
    Index("ix_invoices_kind", "company_id", "deleted_at", "document_type", "seq", "id"),
    Index("ix_invoices_net", "company_id", "deleted_at", "net_sort", "seq", "id"),
    Index("ix_invoices_tax", "company_id", "deleted_at", "tax_sort", "seq", "id"),
    Index("ix_invoices_file", "company_id", "deleted_at", "file_sort", "seq", "id"),
    Index("ix_invoices_note", "company_id", "deleted_at", "note_sort", "seq", "id"),
    Index("ix_invoices_state", "company_id", "deleted_at", "state_sort", "seq", "id"),
    Index("ix_invoices_queue", "company_id", "deleted_at", "review", "status", "seq", "id"),
)

#: What the pages say, for searching; beside it lie the indexes of `storage.search`.
page_texts = Table(
    "page_texts",
    metadata,
    Column("invoice_seq", ForeignKey("invoices.seq", ondelete="CASCADE"), primary_key=True),
    Column("text", Text, nullable=False),
)

#: Filters that a person has given a name; `body` is JSON (see `storage.views`).
saved_views = Table(
    "saved_views",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("company_id", ForeignKey("companies.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_saved_views_company", "company_id", "name"),
)

#: What duplicates are looked up by, of all invoices that are not in the bin. `key` is a hash, `place` says which
#: of two was entered first.
duplicate_keys = Table(
    "duplicate_keys",
    metadata,
    Column("invoice_seq", ForeignKey("invoices.seq", ondelete="CASCADE"), primary_key=True),
    Column("key", BigInteger, primary_key=True),
    Column("place", BigInteger, nullable=False),
    Index("ix_duplicate_keys_key", "key", "place"),
)

#: What suppliers' later invoices are compared with (JSON), of all invoices that are read and not in the bin.
habit_facts = Table(
    "habit_facts",
    metadata,
    Column("invoice_seq", ForeignKey("invoices.seq", ondelete="CASCADE"), primary_key=True),
    Column("facts", Text, nullable=False),
)

#: By what an invoice's supplier is found again. `key` is a hash.
habit_keys = Table(
    "habit_keys",
    metadata,
    Column("invoice_seq", ForeignKey("invoices.seq", ondelete="CASCADE"), primary_key=True),
    Column("key", BigInteger, primary_key=True),
    Index("ix_habit_keys_key", "key", "invoice_seq"),
)

#: One row for each thing a person did. `state` is what undo and redo run on.
actions = Table(
    "actions",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("company_id", ForeignKey("companies.id"), nullable=False),
    Column("who", Text, nullable=False),
    Column("at", String(32), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("label", Text, nullable=False),
    Column("path", Text),
    Column("typing", Text),
    Column("state", String(10), nullable=False),
    Index("ix_actions_stack", "company_id", "who", "state", "id"),
)

#: The audit trail: only ever added to. `old` and `new` are JSON (see codec).
changes = Table(
    "changes",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("action_id", ForeignKey("actions.id")),
    Column("invoice_id", ForeignKey("invoices.id", ondelete="CASCADE"), nullable=False),
    Column("at", String(32), nullable=False),
    Column("who", Text, nullable=False),
    Column("cause", String(10), nullable=False),
    Column("path", Text, nullable=False),
    Column("old", Text, nullable=False),
    Column("new", Text, nullable=False),
    Index("ix_changes_invoice", "invoice_id", "id"),
    Index("ix_changes_action", "action_id", "id"),
)

#: Who sends invoices, as far as corrections taught it. `lessons` is the vote of all that was taught (JSON).
suppliers = Table(
    "suppliers",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("company_id", ForeignKey("companies.id"), nullable=False),
    Column("name", Text),
    Column("enabled", Boolean(create_constraint=False), nullable=False),
    Column("invoices", Integer, nullable=False),
    Column("lessons", Text, nullable=False),
    Column("learned_at", String(32)),
    Index("ix_suppliers_company", "company_id"),
)

#: One invoice that taught something. `origin` is its id, also where it belongs to another folder (`invoice_id` null).
taught = Table(
    "taught",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("supplier_id", ForeignKey("suppliers.id", ondelete="CASCADE"), nullable=False),
    Column("origin", String(80), nullable=False),
    Column("invoice_id", ForeignKey("invoices.id", ondelete="CASCADE")),
    Column("name", Text),
    Column("at", String(32), nullable=False),
    Index("uq_taught_origin", "origin", "supplier_id", unique=True),
    Index("ix_taught_supplier", "supplier_id", "at"),
    Index("ix_taught_invoice", "invoice_id"),
)

#: By what its supplier is recognised, as that invoice had it.
supplier_keys = Table(
    "supplier_keys",
    metadata,
    Column("taught_id", ForeignKey("taught.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", String(20), primary_key=True),
    Column("value", Text, primary_key=True),
    Index("ix_supplier_keys_value", "value", "kind"),
)

observations = Table(
    "observations",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("taught_id", ForeignKey("taught.id", ondelete="CASCADE"), nullable=False),
    Column("path", String(80), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("details", Text, nullable=False),
    Column("corrected", Boolean(create_constraint=False), nullable=False),
    Index("ix_observations_taught", "taught_id"),
)

#: Single lessons that are not to be used. `told` is what tells a lesson from others of its path (JSON).
lessons_off = Table(
    "lessons_off",
    metadata,
    Column("supplier_id", ForeignKey("suppliers.id", ondelete="CASCADE"), primary_key=True),
    Column("path", String(80), primary_key=True),
    Column("kind", String(20), primary_key=True),
    Column("told", Text, primary_key=True),
)

#: Suppliers as a person knows them: whoever sent an invoice. `name` and all else but the id is what a person said.
#: `merged_into`: another one that this one counts as; its own words are kept for the day they are parted again.
known_suppliers = Table(
    "known_suppliers",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("company_id", ForeignKey("companies.id"), nullable=False),
    Column("name", Text),
    Column("name_key", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("defaults", Text, nullable=False),
    Column("merged_into", String(40)),
    Index("ix_known_suppliers_name", "company_id", "name_key"),
)

#: The ways in which invoices name their suppliers. `printed` is the newest spelling, the keys are what is compared.
#: `bound`: a person said whose it is, so that it stays there also without invoices; `home` is whose it was before.
supplier_faces = Table(
    "supplier_faces",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("company_id", ForeignKey("companies.id"), nullable=False),
    Column("supplier_id", ForeignKey("known_suppliers.id", ondelete="CASCADE"), nullable=False),
    Column("supplier_key", Text, nullable=False),
    Column("tax_key", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("tax_bare", Text, nullable=False),
    Column("printed", Text, nullable=False),
    Column("printed_tax_id", Text, nullable=False),
    Column("bound", Boolean(create_constraint=False), nullable=False),
    Column("home", String(40)),
    Index("uq_supplier_faces_keys", "company_id", "supplier_key", "tax_key", unique=True),
    Index("ix_supplier_faces_name", "company_id", "name_key"),
    Index("ix_supplier_faces_tax", "company_id", "tax_bare"),
    Index("ix_supplier_faces_supplier", "supplier_id"),
)

#: Accounts of which a person said whether they are the supplier's own.
supplier_accounts = Table(
    "supplier_accounts",
    metadata,
    Column("supplier_id", ForeignKey("known_suppliers.id", ondelete="CASCADE"), primary_key=True),
    Column("account", String(40), primary_key=True),
    Column("trusted", Boolean(create_constraint=False), nullable=False),
)

#: Pairs of which a person said that they are two, the smaller id first.
suppliers_apart = Table(
    "suppliers_apart",
    metadata,
    Column("first", ForeignKey("known_suppliers.id", ondelete="CASCADE"), primary_key=True),
    Column("second", ForeignKey("known_suppliers.id", ondelete="CASCADE"), primary_key=True),
)

#: What a person did to suppliers, for undo and redo. `moves` is JSON: places, each with its old and new value.
supplier_steps = Table(
    "supplier_steps",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("company_id", ForeignKey("companies.id"), nullable=False),
    Column("who", Text, nullable=False),
    Column("at", String(32), nullable=False),
    Column("label", Text, nullable=False),
    Column("moves", Text, nullable=False),
    Column("state", String(10), nullable=False),
    Index("ix_supplier_steps_stack", "company_id", "who", "state", "id"),
)

#: Invoices that were corrected or confirmed and have to be learned from, not before `due_at`.
to_learn = Table(
    "to_learn",
    metadata,
    Column("invoice_id", ForeignKey("invoices.id", ondelete="CASCADE"), primary_key=True),
    Column("due_at", String(32), nullable=False),
    Index("ix_to_learn_due", "due_at"),
)

api_keys = Table(
    "api_keys",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("company_id", ForeignKey("companies.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("prefix", String(20), nullable=False),
    Column("hash", String(64), nullable=False),
    Column("scopes", Text, nullable=False),
    Column("plan", String(20), nullable=False),
    Column("test", Boolean(create_constraint=False), nullable=False),
    Column("created_at", String(32), nullable=False),
    Column("last_used_at", String(32)),
    Column("revoked_at", String(32)),
    Index("ix_api_keys_prefix", "prefix"),
)

#: Folders whose files are taken in by themselves. `problem` says why nothing can be taken from it now.
watched_folders = Table(
    "watched_folders",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("company_id", ForeignKey("companies.id"), nullable=False),
    Column("path", Text, nullable=False),
    Column("enabled", Boolean(create_constraint=False), nullable=False),
    Column("subfolders", Boolean(create_constraint=False), nullable=False),
    Column("created_at", String(32), nullable=False),
    Column("problem", Text),
)

#: Files of watched folders that were dealt with: none is taken twice.
watched_files = Table(
    "watched_files",
    metadata,
    Column("folder_id", ForeignKey("watched_folders.id", ondelete="CASCADE"), primary_key=True),
    Column("path", Text, primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("mtime_ns", BigInteger, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("outcome", String(20), nullable=False),
    Column("message", Text, nullable=False),
    Column("at", String(32), nullable=False),
    Index("ix_watched_files_sha", "folder_id", "sha256"),
)

#: Statements of bank accounts. `account` is what tells accounts apart; `content` is all of it but its bookings.
bank_statements = Table(
    "bank_statements",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("company_id", ForeignKey("companies.id"), nullable=False),
    Column("document_id", ForeignKey("documents.id"), nullable=False),
    Column("account", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("test", Boolean(create_constraint=False), nullable=False),
    Column("created_at", String(32), nullable=False),
    Index("ix_bank_statements_company", "company_id", "account"),
    Index("ix_bank_statements_document_id", "document_id"),
)

#: Bookings. `repeats` is the same booking of another statement; `flag` what a rule or a person says it is.
bank_transactions = Table(
    "bank_transactions",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("id", String(40), nullable=False, unique=True),
    Column("statement_id", ForeignKey("bank_statements.id", ondelete="CASCADE"), nullable=False),
    Column("company_id", ForeignKey("companies.id"), nullable=False),
    Column("date", String(10)),
    Column("amount_sort", Float, nullable=False),
    Column("search_text", Text, nullable=False),
    Column("booking_key", String(40), nullable=False),
    Column("repeats", String(40)),
    Column("flag", String(20)),
    Column("content", Text, nullable=False),
    Index("ix_bank_transactions_date", "company_id", "date", "seq"),
    Index("ix_bank_transactions_statement_id", "statement_id", "seq"),
    Index("ix_bank_transactions_booking_key", "booking_key"),
)

#: Which booking pays which invoice: a copy of `invoices.payments`, to be found from the booking's side.
bank_links = Table(
    "bank_links",
    metadata,
    Column("invoice_id", ForeignKey("invoices.id", ondelete="CASCADE"), primary_key=True),
    Column("transaction_id", ForeignKey("bank_transactions.id", ondelete="CASCADE"), primary_key=True),
    Column("match_id", String(40), nullable=False),
    Column("amount", Text, nullable=False),
    Index("ix_bank_links_transaction_id", "transaction_id"),
)

#: Results of matching, whole (JSON).
bank_reconciliations = Table(
    "bank_reconciliations",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("id", String(40), nullable=False, unique=True),
    Column("company_id", ForeignKey("companies.id"), nullable=False),
    Column("statement_id", String(40), nullable=False),
    Column("test", Boolean(create_constraint=False), nullable=False),
    Column("content", Text, nullable=False),
    Column("created_at", String(32), nullable=False),
    Index("ix_bank_reconciliations_company", "company_id", "seq"),
)

#: What persons taught about payments: kind is "alias", "refused", "fading", "rule" or "answer"; `value` is JSON.
bank_taught = Table(
    "bank_taught",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("company_id", ForeignKey("companies.id"), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("key", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("created_at", String(32), nullable=False),
    Index("uq_bank_taught_key", "company_id", "kind", "key", unique=True),
)

"""The data folder: the database (SQLAlchemy, Alembic) and the content-addressed documents."""

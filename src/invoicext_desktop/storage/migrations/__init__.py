"""Alembic's migrations, from the first version of the data folder on."""

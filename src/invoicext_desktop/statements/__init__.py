"""Bank files: one importer a format, one contract; what a file says is proved by its balances."""

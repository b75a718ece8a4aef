"""The shapes of InvoiceXT API v1: one schema for server, command line and files."""

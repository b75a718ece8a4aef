"""Invoices as files for other programs: CSV, XLSX, JSON. Pure functions of invoices and a path."""

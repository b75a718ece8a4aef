"""Payments and invoices that a generator makes, with the truth: every awkward case in many names, styles and texts."""

"""Designs of invoices as software prints them: what is said, in which words, and where it stands."""

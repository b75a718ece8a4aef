"""Mails as files: what is attached to them."""

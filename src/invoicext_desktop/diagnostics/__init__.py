"""Logs, and the sample document that the self-test reads."""

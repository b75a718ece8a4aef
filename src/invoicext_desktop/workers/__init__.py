"""Processes in which untrusted files are parsed, with a time and a memory limit each."""

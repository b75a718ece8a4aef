"""Go to anything: one field that finds every action, invoice and supplier."""

"""The list of invoices: queues, search, what can be done with a selection."""

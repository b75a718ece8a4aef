"""The Bank page: statements, their bookings, and which invoices these pay."""

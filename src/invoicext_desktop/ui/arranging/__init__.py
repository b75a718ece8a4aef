"""The one dialog for pages: order, turns, cuts, moves between invoices."""

"""Which payment pays which invoice: pure functions over transactions and open invoices."""

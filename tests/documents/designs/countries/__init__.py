"""What invoices look like in each country."""

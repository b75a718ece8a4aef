"""Words that invoices use as labels, by meaning and language. Data only."""

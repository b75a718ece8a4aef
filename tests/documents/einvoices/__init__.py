"""E-invoices that the tests write, in every syntax, from what they are to say."""

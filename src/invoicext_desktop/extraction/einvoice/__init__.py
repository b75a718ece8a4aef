"""E-invoices: what their XML says, exactly. One module for each syntax, `read` decides which it is."""

"""Documents of certain kinds and countries: forms of authorities, bills, folios, letters."""

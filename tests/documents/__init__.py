"""Invoices that the tests make: many layouts, languages and ways of writing numbers, each with its truth."""

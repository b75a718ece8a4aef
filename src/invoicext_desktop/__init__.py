"""InvoiceXT Desktop: supplier invoices read, reviewed and published by bookkeepers."""

__version__ = "0.1.0"

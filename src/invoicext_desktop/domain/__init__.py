"""What an invoice is: standard library only, no files, no screens."""

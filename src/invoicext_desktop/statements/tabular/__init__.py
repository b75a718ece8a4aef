"""Tables of bookings without a format of their own: CSV and spreadsheets, inferred together and proved."""

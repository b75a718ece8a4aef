"""Receipts: what tills, card terminals and pumps print, on paper as wide as a hand."""

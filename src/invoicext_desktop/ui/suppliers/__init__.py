"""The page that shows what was learned of each supplier."""

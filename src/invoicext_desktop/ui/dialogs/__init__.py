"""Boxes that stand in the way only where a line in place will not do."""

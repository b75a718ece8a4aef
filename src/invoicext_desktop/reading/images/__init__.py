"""Pictures: their pages as pixels, and making them fit to be read."""

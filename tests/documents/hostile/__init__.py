"""Files that are made to hurt whoever reads them, each of a few lines of code."""

"""The review screen: the page beside the values read from it."""

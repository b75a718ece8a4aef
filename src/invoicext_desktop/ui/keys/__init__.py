"""Keys: every action with its keys in one book, the page that shows and changes them."""

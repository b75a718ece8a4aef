"""Where things lie and what can be set."""

"""What invoicing software calls things: language -> key -> wordings, separated by "|"."""

"""What reads for a company."""

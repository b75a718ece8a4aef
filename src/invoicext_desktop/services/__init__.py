"""Every use case, over the local store and a company's backend. Thread-safe, no Qt."""

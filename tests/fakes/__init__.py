"""Stand-ins for what lies outside: real objects that answer as the real ones do."""

"""What is timed, against what. `python -m benchmarks` runs all of it, each in a process of its own."""

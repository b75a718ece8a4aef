"""The command line. Its modules import the engine inside functions: `--help` and `--version` are quick."""

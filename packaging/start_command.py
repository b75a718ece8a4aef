"""Where the frozen `invoicext` begins."""

from invoicext_desktop.__main__ import command_line

if __name__ == "__main__":
    command_line()

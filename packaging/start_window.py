"""Where the frozen `invoicext-desktop` begins."""

from invoicext_desktop.__main__ import desktop

if __name__ == "__main__":
    desktop()

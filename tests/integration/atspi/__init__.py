"""The program driven from outside, as a screen reader does: AT-SPI over D-Bus, on a screen of its own."""

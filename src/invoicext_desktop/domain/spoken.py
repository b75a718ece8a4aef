"""Values as sentences say them: in English whatever the locale, unmistakable."""

from __future__ import annotations

import datetime as dt

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def spoken_date(date: dt.date) -> str:
    """ "4 March 2025": no reader takes the day for the month."""
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"

"""What is said of bank statements, as `domain.sentences` has it for invoices."""

from __future__ import annotations

STATEMENT_SENTENCES: dict[str, str] = {
    "balance_mismatch": (
        "The opening balance {opening} and the bookings {moved} make {made}, not {closing} (difference {off})."
    ),
    "balance_mismatch.last": "The last running balance is {last}, but the closing balance {closing}.",
    "chain_broken": "One booking does not fit the running balance.",
    "chain_broken.several": "{count} bookings do not fit the running balance.",
    "no_balances": "This file prints no balances: nothing proves that it was read completely.",
    "date_order_open": "Day and month could be the other way round: read as {example}.",
    "decimal_mark_open": "The decimal mark is not certain: read as {example}.",
    "sign_open": "Nothing says whether an amount is paid or received: read as {example}.",
    "year_open": "The dates have no year: {year} was taken.",
    "row_unreadable": "Line {line} could not be read: {text}.",
    "no_bookings": "No bookings were found in this file.",
    "misread_amount": "{read} was read as {value}: with that the balances come out.",
    "currency_missing": "The file does not say which currency this is.",
    "not_booked": "{count} bookings are announced only and were left out.",
}

"""Every sentence that checks say, by name, with places for its values: the source of translations.

The name is the issue's code, with a part after a point where one code has several sentences.
"""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    # What is missing or unfinished.
    "missing": "{field_name} is missing.",
    "unfinished": "This value is not finished.",
    "unfinished.date": "This is not a date yet.",
    "unfinished.amount": "This is not an amount yet.",
    "unfinished.number": "This is not a number yet.",
    "unfinished.rate": "This is not a rate yet.",
    "unfinished.currency": "A currency has three letters, such as EUR.",
    # Dates.
    "future_date": "The invoice date lies in the future.",
    "old_date": "The invoice date is more than three years ago.",
    "due_before_invoice": "The due date is before the invoice date.",
    "long_term": "The due date is more than a year after the invoice date.",
    # Sums.
    "total_mismatch": "Subtotal {subtotal} and tax {tax} make {made}, not {total} (difference {off}).",
    "total_mismatch.tip": "Subtotal {subtotal}, tax {tax} and tip {tip} make {made}, not {total} (difference {off}).",
    "tax_mismatch": "{rate} % of {subtotal} is {made}, not {tax}.",
    "taxes_mismatch": "The taxes by rate add up to {made}, not {tax} (difference {off}).",
    "taxes_mismatch.rate": "{rate} % of {base} is {made}, not {tax}.",
    "taxes_mismatch.base": "The taxed amounts add up to {made}, not {subtotal} (difference {off}).",
    "negative_total": "The total is negative: is this a credit note?",
    "line_mismatch": "Quantity times price is {made}, not {amount}.",
    "lines_mismatch": "The lines add up to {made}, not {amount} (difference {off}).",
    "misread": "{read} may be {value} on the page: with that it adds up ({sum}).",
    # Rates, tax numbers, accounts.
    "rate_unknown": "{country} has no tax rate of {rate} %.",
    "tax_id_digits": "A tax number of {country} has {right} digits, not {count}.",
    "tax_id_check": "This is no tax number of {country}: its check digits are wrong.",
    "tax_id_check.last": "This is no tax number of {country}: it would have to end in {right}, not {read}.",
    "iban_shape": "An IBAN begins with two letters and two digits.",
    "iban_length": "An IBAN of {country} has {right} characters, not {count}.",
    "iban_check": "This is no IBAN: its check digits are wrong.",
    "bic_shape": "A BIC has 8 or 11 letters and digits; the fifth and sixth are letters, for the country.",
    "bic_country": "The BIC is of a bank in {bank}, the IBAN of an account in {account}.",
    # What is unusual for the supplier.
    "iban_changed": "Another account than before: so far {known} (since {since}), now {now}. Ask before you pay.",
    "iban_changed.misread": "Earlier invoices have the account {known}.",
    "iban_not_theirs": "You said that the account {now} is not this supplier's. Ask before you pay.",
    "currency_unusual": "{supplier} has billed in {known} so far ({count} invoices), not in {now}.",
    "number_unusual": "Numbers of this supplier look like {known}; this one does not.",
    "number_lower": "An earlier invoice ({date}) has a higher number: {known}.",
    "total_unusual": "Invoices of this supplier came to between {least} and {most} so far.",
    "tax_id_changed": "Earlier invoices of {supplier} have the tax number {known}.",
    "name_unusual": "Earlier invoices with this tax number or account are from “{known}”.",
    "name_nearly": "There is a supplier called “{known}” already.",
    # Entered before.
    "possible_duplicate.number": "Already entered on {added} as {file}? {bill} has the same supplier and number.",
    "possible_duplicate.alike": (
        "Already entered on {added} as {file}? {bill} has the same supplier, and a number that looks alike."
    ),
    "possible_duplicate.date_and_total": (
        "Already entered on {added} as {file}? {bill} has the same supplier, date and total."
    ),
    "possible_duplicate.other_number": "{bill} ({file}) has the same supplier, date and total, but another number.",
}

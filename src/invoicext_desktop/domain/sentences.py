"""Every sentence that checks say, by name, with places for its values: the source of translations.

The name is the issue's code, with a part after a point where one code has several sentences.
"""

from __future__ import annotations

from invoicext_desktop.domain.statement_sentences import STATEMENT_SENTENCES

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
    "possible_duplicate.number": ("Already entered on {added} as {file}? {bill}: the same supplier and number."),
    "possible_duplicate.alike": (
        "Already entered on {added} as {file}? {bill}: the same supplier, and a number that looks alike."
    ),
    "possible_duplicate.date_and_total": (
        "Already entered on {added} as {file}? {bill}: the same supplier, date and total."
    ),
    "possible_duplicate.other_number": ("{bill} ({file}): the same supplier, date and total, but another number."),
    "possible_duplicate.number.dated": (
        "Already entered on {added} as {file}? {bill}, {date}: the same supplier and number."
    ),
    "possible_duplicate.alike.dated": (
        "Already entered on {added} as {file}? {bill}, {date}: the same supplier, and a number that looks alike."
    ),
    "possible_duplicate.date_and_total.dated": (
        "Already entered on {added} as {file}? {bill}, {date}: the same supplier, date and total."
    ),
    "possible_duplicate.other_number.dated": (
        "{bill}, {date} ({file}): the same supplier, date and total, but another number."
    ),
    # What reading says.
    "pages_left_out": "Pages {first} to {last} of {count} were not read: check the line items and the totals.",
    "pages_left_out.one": "{count} page has not been read: check the line items and the totals.",
    "pages_left_out.some": "{count} pages have not been read: check the line items and the totals.",
    "several_invoices": "This file holds {count} invoices (pages {pages}); this is the first. {why}.",
    "ambiguous_date": "Read as {read}; with day and month the other way round it is {other}.",
    "signature_not_checked": "The file is signed. Whether the signature is valid was not checked.",
    "picture_cut_off": (
        "The file of this picture ends before the picture does: what stands lower down is missing. Scan it once more."
    ),
    "text_not_legible": (
        "Some of the text cannot be read, as its font does not say which letters it shows: compare with the page."
    ),
    "handwritten": "There may be a tip or a total written by hand: compare with the page.",
    # Why there is no tax.
    "reverse_charge": "Reverse charge: the customer owes the tax.",
    "reverse_charge.said": "Reverse charge: the customer owes the tax ({reason}).",
    "reverse_charge.union": "Supply within the EU: the customer owes the tax on the acquisition.",
    "reverse_charge.union.said": "Supply within the EU: the customer owes the tax on the acquisition ({reason}).",
    "tax_exempt": "Exempt from tax.",
    "tax_exempt.said": "Exempt from tax ({reason}).",
    "tax_exempt.export": "Export: no tax.",
    "tax_exempt.export.said": "Export: no tax ({reason}).",
    "tax_exempt.outside": "Not subject to tax.",
    "tax_exempt.outside.said": "Not subject to tax ({reason}).",
    "tax_exempt.zero": "Zero rate.",
    "tax_exempt.zero.said": "Zero rate ({reason}).",
    "split_payment": "Split payment: the customer pays the tax to the state.",
    "split_payment.said": "Split payment: the customer pays the tax to the state ({reason}).",
    # What an e-invoice says.
    "xml_contradicts_page": "The XML inside this PDF says {stated}, the page prints {printed}.",
    "xml_not_usable.damaged": "The file {file} inside this PDF is damaged: the values were read from the page.",
    "xml_not_usable.unknown": (
        "The file {file} inside this PDF is not an invoice of a kind that can be read: the values were read "
        "from the page."
    ),
    "xml_not_a_number": "The XML has “{found}” where a number belongs ({element}): it was left out.",
    "xml_does_not_add_up.lines": "The lines add up to {made}, not {stated} (difference {off}): so the XML says.",
    "xml_does_not_add_up.discounts": (
        "The discounts add up to {made}, not {stated} (difference {off}): so the XML says."
    ),
    "xml_does_not_add_up.charges": "The charges add up to {made}, not {stated} (difference {off}): so the XML says.",
    "xml_does_not_add_up.net": (
        "Lines, discounts and charges make {made}, not {stated} (difference {off}): so the XML says."
    ),
    "xml_does_not_add_up.taxes": "The taxes add up to {made}, not {stated} (difference {off}): so the XML says.",
    "xml_does_not_add_up.bases": (
        "The taxed amounts add up to {made}, not {stated} (difference {off}): so the XML says."
    ),
    "xml_does_not_add_up.total": "Subtotal and tax make {made}, not {stated} (difference {off}): so the XML says.",
    "xml_does_not_add_up.due": (
        "Total, payments and rounding make {made}, not {stated} (difference {off}): so the XML says."
    ),
    "xml_does_not_add_up.rate": "{rate} % of {base} is {made}, not {tax}: so the XML says.",
    # What an Italian e-invoice says.
    "tax_exempt.excluded.said": "Excluded from the taxable amount ({reason}).",
    "tax_exempt.abroad.said": "Not taxable (export or the like) ({reason}).",
    "tax_exempt.margin.said": "Margin scheme: no tax is shown ({reason}).",
    "tax_exempt.elsewhere.said": "Tax paid in another country of the EU ({reason}).",
    "several_invoices.first": "This file holds {count} invoices: only the first, number {number}, was read.",
    "instalments": "To be paid in {count} instalments: {instalments}.",
    "self_invoice": (
        "A document of type {kind}: the customer made it for the tax office, it is no bill of the supplier's."
    ),
    "split_payment.amount": ("Split payment: the customer pays the tax of {amount} to the state, not to the supplier."),
    "deferred_tax": "The tax falls due with the payment: it can be deducted from then on.",
    "withholding": "Withholding tax of {amount} is paid to the state, not to the supplier.",
    "withholding.share": "Withholding tax of {amount} ({share} %) is paid to the state, not to the supplier.",
    "charge_without_line": ("The subtotal includes {amount} for the supplier's pension fund, which stands on no line."),
    "document_surcharge": "The total has a surcharge of {amount}.",
    "document_discount": "The total has a discount of {amount}.",
    "rounded": "The total is rounded by {amount}.",
    "stamp_duty": "Stamp duty of {amount}: the total may or may not have it.",
    "stamp_duty.without": "Stamp duty of {amount}: it is not charged on top of subtotal and tax.",
    "stamp_duty.within": "Stamp duty of {amount}: the total has it on top of subtotal and tax.",
    **STATEMENT_SENTENCES,
}

"""Every sentence that says why a payment belongs to an invoice, or why not: the source of translations.

Those that begin with "against." speak against; `domain.match_saying` fills in the values.
"""

from __future__ import annotations

MATCH_REASONS: dict[str, str] = {
    # The reference.
    "reference": "The payment's reference {reference} is the invoice's.",
    "number": "The invoice number {number} is in the payment's text.",
    "number.body": "{quoted} in the payment's text is the invoice number {number} without its first letters.",
    "number.tail": "{quoted} in the payment's text is the end of the invoice number {number}.",
    "number.listed": "{quoted} in the payment's list stands for the invoice number {number}.",
    "number.near": "{quoted} in the payment's text is the invoice number {number} but for a slip.",
    "exact_id": "The payment names this document itself.",
    # The party.
    "party": "{party} is named in the payment.",
    "party.part": "“{words}” in the payment fits {party}.",
    "party.nearly": "“{words}” in the payment is nearly {party}.",
    "party.account": "The payment is from or to an account of {party}.",
    "party.alias": "Payments as “{words}” have belonged to {party} before.",
    # The amount.
    "amount": "The amount {amount} is what is open.",
    "amount.sum": "{count} invoices add up to the amount {amount}.",
    "amount.net": "Invoices less credit notes make the amount {amount}.",
    "amount.only": "Only this sum of {party}'s open invoices makes the amount.",
    "amount.parts": "{count} payments of {party} add up to what is open.",
    "amount.listed": "The payment's text says how much is for each invoice.",
    "amount.part": "{amount} of {open} are paid; {rest} stay open.",
    "amount.foreign": "{amount} {currency} stand in the payment's text, as on the invoice.",
    "amount.rate": "At the rate {rate} in the payment's text it makes the invoice's amount.",
    "amount.batch": "A payout of {processor}: {count} sales make {gross}, less {fee} in fees.",
    # What is left over.
    "rest.rounding": "{amount} are rounding.",
    "rest.bank_fee": "{amount} less than open: the bank's fee.",
    "rest.discount": "{amount} less than open: {rate} % discount.",
    "rest.discount_terms": "{amount} less than open: the {rate} % discount of the invoice's terms, paid in time.",
    "rest.withholding": "{amount} less than open: {rate} % tax withheld.",
    "rest.overpayment": "{amount} more than open: overpaid.",
    # The date.
    "date": "Paid around the due date.",
    # Against.
    "against.early": "It was paid before the invoice's date, {date}.",
    "against.late": "It was paid long after the due date, {date}.",
    "against.amount": "{paid} were paid, {open} are open.",
    "against.no_number": "No invoice number is in the payment's text.",
    "against.party": "{party} is not named in the payment.",
    "against.other_party": "The payment names {party}.",
    "against.other_number": "The payment's text has the number {number}, which is another invoice's.",
    "against.unknown_number": "The payment's text also has {number}, which is no open invoice's number.",
    "against.rival": "{number} of {party} fits nearly as well.",
    "against.amount_alone": "Nothing but the amount speaks for it.",
    "against.returned": "The payment was returned on {date}.",
    "against.refused_like": "Matches like this were refused before.",
    "against.currency": "The payment is in {paid}, the invoice in {currency}.",
    "against.no_currency": "Which currency it is in is not known.",
    "against.small_number": "The number {number} is too short to be sure of.",
    "against.repeated": "A payment like it was made on {date}.",
}

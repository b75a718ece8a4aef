"""Payments in another currency than the invoice: by the foreign amount or the rate that the bank prints."""

from __future__ import annotations

import re
from decimal import Decimal

from invoicext_desktop.reconciliation.payments import Payment
from invoicext_desktop.reconciliation.residuals import Fit

_RATE = re.compile(r"(?:@|RATE|KURS|COURS|CAMBIO|TASSO|KOERS|FX|TIPO)[ :/A-Z]{0,12}(\d{1,4}[.,]\d{2,6})")
_OFF = Decimal("0.012")
#: What a unit is worth in euro, roughly: tells a plausible sum from another one, books nothing.
_ROUGHLY = {
    code: Decimal(worth)
    for code, worth in (
        {
            "EUR": "1",
            "USD": ".9",
            "GBP": "1.17",
            "CHF": "1.05",
            "JPY": ".0062",
            "CAD": ".64",
            "AUD": ".58",
            "NZD": ".53",
        }
        | {"SEK": ".089", "NOK": ".086", "DKK": ".134", "PLN": ".234", "CZK": ".04", "HUF": ".0025", "RON": ".2"}
        | {"BGN": ".51", "CNY": ".125", "HKD": ".115", "SGD": ".68", "INR": ".0104", "BRL": ".16", "MXN": ".047"}
        | {"ZAR": ".05", "TRY": ".023", "AED": ".245", "ILS": ".25", "ISK": ".007"}
    ).items()
}
_ROUGH_OFF = Decimal("0.3")


def foreign_fit(payment: Payment, currency: str, due: int) -> tuple[Fit, Decimal | None] | None:
    """How a payment fits `due` (units of `currency`), and the printed rate; None where it does not."""
    for printed in payment.amounts:
        if printed.value == due and currency in payment.text[max(0, printed.start - 6) : printed.end + 6]:
            return Fit.FOREIGN, None
    for text in _RATE.findall(payment.text):
        rate = Decimal(text.replace(",", "."))
        if rate and any(abs(made - payment.size) <= payment.size * _OFF for made in (due * rate, due / rate)):
            return Fit.FOREIGN, rate
    worth, paid = _ROUGHLY.get(currency), _ROUGHLY.get(payment.currency or "")
    if worth and paid and abs(due * worth - payment.size * paid) <= payment.size * paid * _ROUGH_OFF:
        return Fit.FOREIGN_ROUGHLY, None
    return None

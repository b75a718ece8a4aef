"""Checks of tax numbers, tax rates and bank accounts: what cannot be, by check digits and by the country."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from invoicext_desktop.domain.accounts import LENGTHS, Wrong, bic_country, iban_problem, is_bic, same_country
from invoicext_desktop.domain.check_lines import CENT, TOLERANCE
from invoicext_desktop.domain.check_sums import RATE, TAX
from invoicext_desktop.domain.fields import get_value
from invoicext_desktop.domain.invoice import Fix, InvoiceContent, Issue, Severity
from invoicext_desktop.domain.same_supplier import plain, tax_key
from invoicext_desktop.domain.saying import Country, issue
from invoicext_desktop.domain.tax_numbers import country_of, judge
from invoicext_desktop.domain.tax_rates import RATES, is_known

_TAX_IDS = ("supplier.tax_id", "customer.tax_id")


def check_numbers(content: InvoiceContent) -> Iterator[Issue]:
    yield from _tax_ids(content)
    yield from _rates(content)
    yield from _iban(content)
    yield from _bic(content)


def _tax_ids(content: InvoiceContent) -> Iterator[Issue]:
    for path in _TAX_IDS:
        text = get_value(content, path)
        verdict = judge(text) if isinstance(text, str) else None
        if verdict is None or verdict.valid or path in content.drafts:
            continue
        severity = Severity.WARNING if path == _TAX_IDS[0] else Severity.INFO
        country, key = Country(verdict.country), tax_key(str(text))
        if verdict.right_length is not None:
            right, count = verdict.right_length, verdict.length
            yield issue("tax_id_digits", severity, path, basis=key, country=country, right=right, count=count)
        elif verdict.right_end is not None:
            name, right_end = "tax_id_check.last", verdict.right_end
            read = [char for char in key if char.isdigit()][-1]
            yield issue(
                "tax_id_check", severity, path, sentence=name, basis=key, country=country, right=right_end, read=read
            )
        else:
            yield issue("tax_id_check", severity, path, basis=key, country=country)


def _rates(content: InvoiceContent) -> Iterator[Issue]:
    """A rate that the supplier's country does not have; where the customer's country may tax it, nothing is certain."""
    country = country_of(content.supplier.tax_id)
    if country is None or country not in RATES or _is_foreign(content, country):
        return
    rates = [(RATE, content.totals.tax_rate), *((TAX, tax.rate) for tax in content.taxes)]
    said = set()
    for path, rate in rates:
        if rate is not None and rate not in said and not is_known(country, rate):
            said.add(rate)
            shown = f"{rate.normalize():f}"
            fixes = tuple(_fitting(content, country)) if path == RATE else ()
            yield issue("rate_unknown", Severity.WARNING, path, fixes=fixes, country=Country(country), rate=shown)


def _is_foreign(content: InvoiceContent, country: str) -> bool:
    """Whether the customer's tax number is another country's."""
    theirs = tax_key(content.customer.tax_id)
    return theirs[:2].isalpha() and theirs[:2] != country


def _fitting(content: InvoiceContent, country: str) -> Iterator[Fix]:
    """The rates with which the tax comes out."""
    net, tax = content.totals.subtotal, content.totals.tax_amount
    if net and tax is not None:
        for rate in sorted(RATES[country], reverse=True):
            if abs((net * rate / 100).quantize(CENT) - tax) <= TOLERANCE:
                yield Fix(((RATE, Decimal(rate)),))


def _iban(content: InvoiceContent) -> Iterator[Issue]:
    iban, path = content.payment.iban, "payment.iban"
    if not iban or path in content.drafts:
        return
    problem, key = iban_problem(iban), plain(iban)
    if problem is Wrong.SHAPE:
        yield issue("iban_shape", Severity.WARNING, path, basis=key)
    elif problem is Wrong.LENGTH:
        right = LENGTHS[key[:2]]
        country = Country(key[:2])
        yield issue("iban_length", Severity.WARNING, path, basis=key, country=country, right=right, count=len(key))
    elif problem is Wrong.CHECK:
        yield issue("iban_check", Severity.WARNING, path, basis=key)


def _bic(content: InvoiceContent) -> Iterator[Issue]:
    bic, iban, path = content.payment.bic, content.payment.iban, "payment.bic"
    if not bic or path in content.drafts:
        return
    if not is_bic(bic):
        yield issue("bic_shape", Severity.WARNING, path, basis=plain(bic))
    elif iban and iban_problem(iban) is None:
        bank, account = bic_country(bic), plain(iban)[:2]
        if not same_country(bank, account):
            basis = f"{plain(bic)} {plain(iban)}"
            yield issue(
                "bic_country", Severity.WARNING, path, basis=basis, bank=Country(bank), account=Country(account)
            )

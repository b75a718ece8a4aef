"""UBL 2: Invoice, CreditNote and their kin, as XRechnung and Peppol BIS use them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from xml.etree.ElementTree import Element

from invoicext_desktop.domain.invoice import InvoiceContent, Issue
from invoicext_desktop.extraction.einvoice.build import build
from invoicext_desktop.extraction.einvoice.nodes import (
    child,
    children,
    date,
    first,
    item_name,
    local_name,
    number,
    text,
)
from invoicext_desktop.extraction.einvoice.semantic import (
    Address,
    Adjustment,
    EInvoice,
    InvoiceLine,
    PaymentDetails,
    Sums,
    TaxGroup,
    TradeParty,
)

ROOTS = {"Invoice", "CreditNote", "DebitNote", "SelfBilledInvoice", "SelfBilledCreditNote"}
_LINES = ("InvoiceLine", "CreditNoteLine", "DebitNoteLine")
_TOTALS = ("LegalMonetaryTotal", "RequestedMonetaryTotal")
_QUANTITIES = ("InvoicedQuantity", "CreditedQuantity", "DebitedQuantity")
_VALUE_ADDED = {"VAT", "VA", "GST"}
#: Where there is no order, Peppol wants this in the place of its number.
_NO_ORDER = {"NA", "N/A"}


def read(root: Element) -> tuple[InvoiceContent, tuple[Issue, ...]]:
    """The invoice that the document is, and what does not add up in it."""
    return build(parse(root), root)


def parse(root: Element) -> EInvoice:
    """What the document says."""
    kind = local_name(root)
    currency = text(root, "DocumentCurrencyCode")
    totals = first(root, *_TOTALS)
    tax_totals = _tax_totals(root, currency)
    order = text(root, "OrderReference/ID")
    return EInvoice(
        number=text(root, "ID"),
        issued=date(root, "IssueDate"),
        type_code=text(root, "InvoiceTypeCode") or text(root, "CreditNoteTypeCode"),
        is_credit_note="CreditNote" in kind,
        currency=currency or _currency_of(totals),
        due_date=_due_date(root),
        purchase_order=None if order in _NO_ORDER else order,
        seller=_party(first(root, "AccountingSupplierParty/Party", "SellerSupplierParty/Party")),
        buyer=_party(first(root, "AccountingCustomerParty/Party", "BuyerCustomerParty/Party")),
        lines=tuple(_line(node) for name in _LINES for node in children(root, name)),
        adjustments=_adjustments(root),
        sums=_sums(totals, _added([number(node, "TaxAmount") for node in tax_totals]), _for_others(root)),
        taxes=tuple(_tax_group(node) for total in tax_totals for node in children(total, "TaxSubtotal")),
        payment=_payment(root),
    )


def _currency_of(totals: Element | None) -> str | None:
    payable = child(totals, "PayableAmount")
    return None if payable is None else payable.get("currencyID")


def _due_date(root: Element) -> dt.date | None:
    """An invoice has it at the top, a credit note with its means of payment; UBL knows it in the terms too."""
    for path in ("DueDate", "PaymentMeans/PaymentDueDate", "PaymentTerms/PaymentDueDate"):
        for node in children(root, path):
            found = date(node)
            if found is not None:
                return found
    return None


def _tax_totals(root: Element, currency: str | None) -> list[Element]:
    """The tax in the document's currency; a second total may state it in the supplier's own."""
    totals = children(root, "TaxTotal")
    own = [node for node in totals if currency in (None, _amount_currency(node)) or _amount_currency(node) is None]
    detailed = [node for node in own if child(node, "TaxSubtotal") is not None]
    return detailed or own[:1] or totals[:1]


def _amount_currency(tax_total: Element) -> str | None:
    amount = child(tax_total, "TaxAmount")
    return None if amount is None else amount.get("currencyID")


def _added(amounts: list[Decimal | None]) -> Decimal | None:
    known = [amount for amount in amounts if amount is not None]
    return sum(known[1:], known[0]) if known else None


def _for_others(root: Element) -> Decimal | None:
    return _added([number(node, "PaidAmount") for node in children(root, "PrepaidPayment")])


def _sums(totals: Element | None, tax: Decimal | None, for_others: Decimal | None) -> Sums:
    return Sums(
        lines=number(totals, "LineExtensionAmount"),
        allowances=number(totals, "AllowanceTotalAmount"),
        charges=number(totals, "ChargeTotalAmount"),
        net=number(totals, "TaxExclusiveAmount"),
        tax=tax,
        total=number(totals, "TaxInclusiveAmount"),
        prepaid=number(totals, "PrepaidAmount"),
        rounding=number(totals, "PayableRoundingAmount"),
        due=number(totals, "PayableAmount"),
        for_others=for_others,
    )


def _tax_group(node: Element) -> TaxGroup:
    category = child(node, "TaxCategory")
    rate = number(category, "Percent")
    return TaxGroup(
        category=text(category, "ID"),
        rate=number(node, "Percent") if rate is None else rate,
        base=number(node, "TaxableAmount"),
        amount=number(node, "TaxAmount"),
        reason=" ".join(reason for item in children(category, "TaxExemptionReason") if (reason := text(item))) or None,
        reason_code=text(category, "TaxExemptionReasonCode"),
    )


def _party(party: Element | None) -> TradeParty:
    names = ("PartyLegalEntity/RegistrationName", "PartyName/Name", "PartyTaxScheme/RegistrationName")
    return TradeParty(
        name=next((name for path in names if (name := text(party, path))), None) or _person(party),
        address=_address(first(party, "PostalAddress", "PartyLegalEntity/RegistrationAddress")),
        tax_id=_tax_id(party),
    )


def _person(party: Element | None) -> str | None:
    parts = (text(party, f"Person/{name}") for name in ("FirstName", "MiddleName", "FamilyName"))
    return " ".join(part for part in parts if part) or None


def _tax_id(party: Element | None) -> str | None:
    """The VAT number first, then another tax number, then the number of the register."""
    ids = [(text(node, "TaxScheme/ID"), text(node, "CompanyID")) for node in children(party, "PartyTaxScheme")]
    ranked = [value for scheme, value in ids if (scheme or "").upper() in _VALUE_ADDED]
    ranked += [value for scheme, value in ids if (scheme or "").upper() not in _VALUE_ADDED]
    ranked.append(text(party, "PartyLegalEntity/CompanyID"))
    # Some state in words, in the place of a number, that tax is paid.
    return next((value for value in ranked if value and any(sign.isdigit() for sign in value)), None)


def _address(node: Element | None) -> Address:
    street = " ".join(part for name in ("StreetName", "BuildingNumber") if (part := text(node, name)))
    more = [text(node, name) for name in ("AdditionalStreetName", "BuildingName", "Postbox")]
    more += [text(line) for line in children(node, "AddressLine/Line")]
    return Address(
        lines=tuple(line for line in (street, *more) if line),
        postcode=text(node, "PostalZone"),
        city=text(node, "CityName"),
        subdivision=text(node, "CountrySubentity"),
        country=text(node, "Country/IdentificationCode"),
    )


def _adjustments(node: Element) -> tuple[Adjustment, ...]:
    return tuple(_adjustment(item) for item in children(node, "AllowanceCharge"))


def _adjustment(node: Element) -> Adjustment:
    return Adjustment(
        number(node, "Amount"),
        is_charge=(text(node, "ChargeIndicator") or "").lower() in {"true", "1"},
        percent=number(node, "MultiplierFactorNumeric"),
    )


def _line(node: Element) -> InvoiceLine:
    quantity = first(node, *_QUANTITIES)
    item, price = child(node, "Item"), child(node, "Price")
    descriptions = [found for part in children(item, "Description") if (found := text(part))]
    return InvoiceLine(
        name=item_name(item, "Name"),
        description=" ".join(descriptions) or None,
        quantity=number(quantity),
        unit=None if quantity is None else quantity.get("unitCode"),
        amount=number(node, "LineExtensionAmount"),
        net_price=number(price, "PriceAmount"),
        gross_price=number(price, "AllowanceCharge/BaseAmount"),
        base_quantity=number(price, "BaseQuantity"),
        tax_rate=_line_rate(node, item),
        adjustments=_adjustments(node),
    )


def _line_rate(node: Element, item: Element | None) -> Decimal | None:
    category = child(item, "ClassifiedTaxCategory")
    if category is None:
        category = child(node, "TaxTotal/TaxSubtotal/TaxCategory")
    return number(category, "Percent")


def _payment(root: Element) -> PaymentDetails:
    """The supplier's account; the one that a direct debit is drawn from is the customer's."""
    means = children(root, "PaymentMeans")
    paid_to = next((node for node in means if text(node, "PayeeFinancialAccount/ID")), None)
    branch = child(paid_to, "PayeeFinancialAccount/FinancialInstitutionBranch")
    references = [found for node in means for part in children(node, "PaymentID") if (found := text(part))]
    terms = [found for node in children(root, "PaymentTerms/Note") if (found := text(node))]
    return PaymentDetails(
        account=text(paid_to, "PayeeFinancialAccount/ID"),
        bic=text(branch, "ID") or text(branch, "FinancialInstitution/ID"),
        reference=references[0] if references else None,
        terms=" ".join(terms) or None,
    )

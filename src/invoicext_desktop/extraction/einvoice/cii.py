"""UN/CEFACT CII: Factur-X, ZUGFeRD 2, XRechnung; and ZUGFeRD 1, which names the same things otherwise."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from xml.etree.ElementTree import Element

from invoicext_desktop.domain.invoice import InvoiceContent, Issue
from invoicext_desktop.extraction.einvoice.build import build
from invoicext_desktop.extraction.einvoice.hierarchy import RankedLine, items
from invoicext_desktop.extraction.einvoice.nodes import child, children, date, first, item_name, number, text
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

#: The invoice of UN/CEFACT and the one of ZUGFeRD 1.
ROOTS = {"CrossIndustryInvoice", "CrossIndustryDocument"}


def read(root: Element) -> tuple[InvoiceContent, tuple[Issue, ...]]:
    """The invoice that the document is, and what does not add up in it."""
    return build(parse(root), root)


def parse(root: Element) -> EInvoice:
    """What the document says."""
    document = first(root, "ExchangedDocument", "HeaderExchangedDocument")
    deal = first(root, "SupplyChainTradeTransaction", "SpecifiedSupplyChainTradeTransaction")
    agreement = first(deal, "ApplicableHeaderTradeAgreement", "ApplicableSupplyChainTradeAgreement")
    settlement = first(deal, "ApplicableHeaderTradeSettlement", "ApplicableSupplyChainTradeSettlement")
    order = child(agreement, "BuyerOrderReferencedDocument")
    currency = text(settlement, "InvoiceCurrencyCode")
    sums = _sums(settlement, currency)
    lines = (_line(node) for node in children(deal, "IncludedSupplyChainTradeLineItem"))
    return EInvoice(
        number=text(document, "ID"),
        issued=_date(document, "IssueDateTime"),
        type_code=text(document, "TypeCode"),
        currency=currency,
        due_date=_due_date(settlement),
        purchase_order=text(order, "IssuerAssignedID") or text(order, "ID"),
        seller=_party(child(agreement, "SellerTradeParty")),
        buyer=_party(child(agreement, "BuyerTradeParty")),
        lines=items([line for line in lines if line is not None], sums.lines),
        adjustments=_adjustments(settlement),
        sums=sums,
        taxes=tuple(_tax_group(node) for node in children(settlement, "ApplicableTradeTax")),
        payment=_payment(settlement),
    )


def _date(node: Element | None, path: str) -> dt.date | None:
    found = first(node, f"{path}/DateTimeString", f"{path}/DateTime", f"{path}/DateString", path)
    return date(found)


def _due_date(settlement: Element | None) -> dt.date | None:
    """Of several terms the one without a discount for paying early, else the last."""
    terms = children(settlement, "SpecifiedTradePaymentTerms")
    dated = [(node, found) for node in terms if (found := _date(node, "DueDateDateTime")) is not None]
    plain = [found for node, found in dated if child(node, "ApplicableTradePaymentDiscountTerms") is None]
    return max(plain or [found for _, found in dated], default=None)


def _party(party: Element | None) -> TradeParty:
    address = child(party, "PostalTradeAddress")
    return TradeParty(
        name=text(party, "Name") or text(party, "SpecifiedLegalOrganization/TradingBusinessName"),
        address=Address(
            lines=tuple(line for name in ("LineOne", "LineTwo", "LineThree") if (line := text(address, name))),
            postcode=text(address, "PostcodeCode"),
            city=text(address, "CityName"),
            subdivision=text(address, "CountrySubDivisionName"),
            country=text(address, "CountryID"),
        ),
        tax_id=_tax_id(party),
    )


def _tax_id(party: Element | None) -> str | None:
    """The VAT number first, then another tax number, then the number of the register."""
    ids = [(node.get("schemeID", ""), text(node)) for node in children(party, "SpecifiedTaxRegistration/ID")]
    ranked = [value for scheme, value in ids if scheme in {"VA", "VAT"}]
    ranked += [value for scheme, value in ids if scheme not in {"VA", "VAT"}]
    ranked.append(text(party, "SpecifiedLegalOrganization/ID"))
    return next((value for value in ranked if value and any(sign.isdigit() for sign in value)), None)


def _sums(settlement: Element | None, currency: str | None) -> Sums:
    sums = first(
        settlement, "SpecifiedTradeSettlementHeaderMonetarySummation", "SpecifiedTradeSettlementMonetarySummation"
    )
    return Sums(
        lines=number(sums, "LineTotalAmount"),
        allowances=number(sums, "AllowanceTotalAmount"),
        charges=number(sums, "ChargeTotalAmount"),
        net=number(sums, "TaxBasisTotalAmount"),
        tax=_in_currency(children(sums, "TaxTotalAmount"), currency),
        total=_in_currency(children(sums, "GrandTotalAmount"), currency),
        prepaid=number(sums, "TotalPrepaidAmount"),
        rounding=number(sums, "RoundingAmount"),
        due=number(sums, "DuePayableAmount"),
    )


def _in_currency(nodes: list[Element], currency: str | None) -> Decimal | None:
    """The amount in the document's currency; a second one may state it in the supplier's own."""
    own = [node for node in nodes if node.get("currencyID") in (None, currency)]
    return next((number(node) for node in (*own, *nodes)), None)


def _tax_group(node: Element) -> TaxGroup:
    rate = number(node, "RateApplicablePercent")
    return TaxGroup(
        category=text(node, "CategoryCode"),
        rate=number(node, "ApplicablePercent") if rate is None else rate,
        base=number(node, "BasisAmount"),
        amount=number(node, "CalculatedAmount"),
        reason=text(node, "ExemptionReason"),
        reason_code=text(node, "ExemptionReasonCode"),
    )


def _adjustments(node: Element | None) -> tuple[Adjustment, ...]:
    freight = children(node, "SpecifiedLogisticsServiceCharge")
    return (
        *(_adjustment(item) for item in children(node, "SpecifiedTradeAllowanceCharge")),
        *(Adjustment(number(item, "AppliedAmount"), is_charge=True) for item in freight),
    )


def _adjustment(node: Element) -> Adjustment:
    indicator = text(node, "ChargeIndicator/Indicator") or text(node, "ChargeIndicator") or ""
    return Adjustment(
        number(node, "ActualAmount"),
        is_charge=indicator.lower() in {"true", "1"},
        percent=number(node, "CalculationPercent"),
    )


def _line(node: Element) -> RankedLine | None:
    """None for a line that is a remark."""
    about = child(node, "AssociatedDocumentLineDocument")
    agreement = first(node, "SpecifiedLineTradeAgreement", "SpecifiedSupplyChainTradeAgreement")
    delivery = first(node, "SpecifiedLineTradeDelivery", "SpecifiedSupplyChainTradeDelivery")
    settlement = first(node, "SpecifiedLineTradeSettlement", "SpecifiedSupplyChainTradeSettlement")
    sums = first(
        settlement, "SpecifiedTradeSettlementLineMonetarySummation", "SpecifiedTradeSettlementMonetarySummation"
    )
    product = child(node, "SpecifiedTradeProduct")
    quantity = child(delivery, "BilledQuantity")
    if product is None and sums is None:
        return None
    gross = child(agreement, "GrossPriceProductTradePrice")
    net = child(agreement, "NetPriceProductTradePrice")
    tax = child(settlement, "ApplicableTradeTax")
    rate = number(tax, "RateApplicablePercent")
    line = InvoiceLine(
        name=item_name(product, "Name"),
        description=text(product, "Description"),
        quantity=number(quantity),
        unit=None if quantity is None else quantity.get("unitCode"),
        amount=number(sums, "LineTotalAmount"),
        net_price=number(net, "ChargeAmount"),
        gross_price=number(gross, "ChargeAmount"),
        base_quantity=number(net, "BasisQuantity"),
        gross_base_quantity=number(gross, "BasisQuantity"),
        tax_rate=number(tax, "ApplicablePercent") if rate is None else rate,
        adjustments=_adjustments(settlement),
    )
    return RankedLine(line, text(about, "LineID"), text(about, "ParentLineID"), text(about, "LineStatusReasonCode"))


def _payment(settlement: Element | None) -> PaymentDetails:
    """The supplier's account; the one that a direct debit is drawn from is the customer's."""
    means = children(settlement, "SpecifiedTradeSettlementPaymentMeans")
    account = "PayeePartyCreditorFinancialAccount"
    paid_to = next((node for node in means if child(node, account) is not None), None)
    terms = [found for node in children(settlement, "SpecifiedTradePaymentTerms/Description") if (found := text(node))]
    return PaymentDetails(
        account=text(paid_to, f"{account}/IBANID") or text(paid_to, f"{account}/ProprietaryID"),
        bic=text(paid_to, "PayeeSpecifiedCreditorFinancialInstitution/BICID"),
        reference=text(settlement, "PaymentReference"),
        terms=" ".join(terms) or None,
    )

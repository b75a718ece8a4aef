"""CII from what an e-invoice is to say: as of UN/CEFACT D16B, or with the names of ZUGFeRD 1."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from xml.etree import ElementTree as ET

from documents.einvoices.writing import Writer, as_bytes
from invoicext_desktop.extraction.einvoice.semantic import Adjustment, EInvoice, InvoiceLine, TaxGroup, TradeParty

STANDARD = "urn:un:unece:uncefact:data:standard:"
RAM = f"{STANDARD}ReusableAggregateBusinessInformationEntity:100"
UDT = f"{STANDARD}UnqualifiedDataType:100"
ET.register_namespace("ram", RAM)
ET.register_namespace("udt", UDT)

_NEW = {
    "root": f"{{{STANDARD}CrossIndustryInvoice:100}}CrossIndustryInvoice",
    "document": "ExchangedDocument",
    "deal": "SupplyChainTradeTransaction",
    "header": "ApplicableHeaderTrade",
    "line": "SpecifiedLineTrade",
    "sums": "SpecifiedTradeSettlementHeaderMonetarySummation",
    "line sums": "SpecifiedTradeSettlementLineMonetarySummation",
    "rate": "RateApplicablePercent",
    "order": "IssuerAssignedID",
}
_OLD = {
    "root": "{urn:ferd:CrossIndustryDocument:invoice:1p0}CrossIndustryDocument",
    "document": "HeaderExchangedDocument",
    "deal": "SpecifiedSupplyChainTradeTransaction",
    "header": "ApplicableSupplyChainTrade",
    "line": "SpecifiedSupplyChainTrade",
    "sums": "SpecifiedTradeSettlementMonetarySummation",
    "line sums": "SpecifiedTradeSettlementMonetarySummation",
    "rate": "ApplicablePercent",
    "order": "ID",
}


class CiiWriter:
    """Writes one document in the words of one version."""

    def __init__(self, source: EInvoice, words: dict[str, str], tax_currency: str | None) -> None:
        self._source, self._words, self._tax_currency = source, words, tax_currency
        self.root = ET.Element(words["root"])

    def write(self) -> bytes:
        source, words = self._source, self._words
        out = Writer(self.root, RAM)
        document = out.at(words["document"])
        document.put("ID", source.number)
        document.put("TypeCode", source.type_code)
        _date(document, "IssueDateTime", source.issued)
        document.put("IncludedNote/Content", "A note with 999.99 in it")
        deal = out.at(words["deal"])
        for number, line in enumerate(source.lines, 1):
            self._line(deal.at("IncludedSupplyChainTradeLineItem"), number, line)
        agreement = deal.at(f"{words['header']}Agreement")
        agreement.put("BuyerReference", "04011000-12345-34")
        self._party(agreement.at("SellerTradeParty"), source.seller)
        self._party(agreement.at("BuyerTradeParty"), source.buyer)
        agreement.put("SellerTaxRepresentativeTradeParty/Name", "A representative")
        if source.purchase_order:
            agreement.put(f"BuyerOrderReferencedDocument/{words['order']}", source.purchase_order)
        agreement.put(f"ContractReferencedDocument/{words['order']}", "CONTRACT-5")
        deal.put(f"{words['header']}Delivery/ShipToTradeParty/Name", "Where it goes")
        self._settlement(deal.at(f"{words['header']}Settlement"))
        return as_bytes(self.root)

    def _settlement(self, out: Writer) -> None:
        source, payment = self._source, self._source.payment
        out.put("PaymentReference", payment.reference)
        out.put("TaxCurrencyCode", self._tax_currency)
        out.put("InvoiceCurrencyCode", source.currency)
        out.put("PayeeTradeParty/Name", "Somebody else")
        debit = out.at("SpecifiedTradeSettlementPaymentMeans")
        debit.put("TypeCode", "59")
        debit.put("PayerPartyDebtorFinancialAccount/IBANID", "DE02120300000000202051")
        if payment.account:
            means = out.at("SpecifiedTradeSettlementPaymentMeans")
            means.put("TypeCode", "58")
            means.put("PayeePartyCreditorFinancialAccount/IBANID", payment.account)
            if payment.bic:
                means.put("PayeeSpecifiedCreditorFinancialInstitution/BICID", payment.bic)
        for tax in source.taxes:
            self._tax(out.at("ApplicableTradeTax"), tax)
        for item in source.adjustments:
            _adjustment(out, item)
        terms = out.at("SpecifiedTradePaymentTerms")
        terms.put("Description", payment.terms)
        _date(terms, "DueDateDateTime", source.due_date)
        self._sums(out.at(self._words["sums"]))

    def _sums(self, out: Writer) -> None:
        sums, currency = self._source.sums, self._source.currency
        for name, value in (
            ("LineTotalAmount", sums.lines),
            ("ChargeTotalAmount", sums.charges),
            ("AllowanceTotalAmount", sums.allowances),
            ("TaxBasisTotalAmount", sums.net),
        ):
            out.put(name, value)
        if self._tax_currency:
            out.put("TaxTotalAmount", Decimal("777.77"), currencyID=self._tax_currency)
        out.put("TaxTotalAmount", sums.tax, currencyID=currency)
        for name, value in (
            ("RoundingAmount", sums.rounding),
            ("GrandTotalAmount", sums.total),
            ("TotalPrepaidAmount", sums.prepaid),
            ("DuePayableAmount", sums.due),
        ):
            out.put(name, value)

    def _tax(self, out: Writer, tax: TaxGroup) -> None:
        out.put("CalculatedAmount", tax.amount)
        out.put("TypeCode", "VAT")
        out.put("ExemptionReason", tax.reason)
        out.put("BasisAmount", tax.base)
        out.put("CategoryCode", tax.category)
        out.put("ExemptionReasonCode", tax.reason_code)
        out.put(self._words["rate"], tax.rate)

    def _party(self, out: Writer, party: TradeParty) -> None:
        out.put("ID", "ANOTHER-ID-7")
        out.put("Name", party.name)
        legal = out.at("SpecifiedLegalOrganization")
        legal.put("ID", "HRB 4711")
        legal.put("TradingBusinessName", "A trading name")
        out.put("DefinedTradeContact/PersonName", "A person")
        address, place = out.at("PostalTradeAddress"), party.address
        address.put("PostcodeCode", place.postcode)
        for name, line in zip(("LineOne", "LineTwo", "LineThree"), place.lines, strict=False):
            address.put(name, line)
        address.put("CityName", place.city)
        address.put("CountryID", place.country)
        address.put("CountrySubDivisionName", place.subdivision)
        out.put("SpecifiedTaxRegistration/ID", "12/345/67890", schemeID="FC")
        out.put("SpecifiedTaxRegistration/ID", party.tax_id, schemeID="VA")

    def _line(self, out: Writer, number: int, line: InvoiceLine) -> None:
        words = self._words
        out.put("AssociatedDocumentLineDocument/LineID", str(number))
        product = out.at("SpecifiedTradeProduct")
        product.put("SellerAssignedID", "ART-9")
        product.put("Name", line.name)
        product.put("Description", line.description)
        agreement = out.at(f"{words['line']}Agreement")
        agreement.put("BuyerOrderReferencedDocument/LineID", "12")
        if line.gross_price is not None:
            gross = agreement.at("GrossPriceProductTradePrice")
            gross.put("ChargeAmount", line.gross_price)
            gross.put("BasisQuantity", line.gross_base_quantity, unitCode=line.unit)
            _adjustment(gross, Adjustment(Decimal("0.5")), "AppliedTradeAllowanceCharge")
        if line.net_price is not None:
            net = agreement.at("NetPriceProductTradePrice")
            net.put("ChargeAmount", line.net_price)
            net.put("BasisQuantity", line.base_quantity, unitCode=line.unit)
        if line.quantity is not None:
            out.put(f"{words['line']}Delivery/BilledQuantity", line.quantity, unitCode=line.unit)
        settlement = out.at(f"{words['line']}Settlement")
        tax = settlement.at("ApplicableTradeTax")
        tax.put("TypeCode", "VAT")
        tax.put(words["rate"], line.tax_rate)
        for item in line.adjustments:
            _adjustment(settlement, item)
        settlement.at(words["line sums"]).put("LineTotalAmount", line.amount)


def cii(source: EInvoice, *, tax_currency: str | None = None) -> bytes:
    """The document as Factur-X, ZUGFeRD 2 and XRechnung have it."""
    return CiiWriter(source, _NEW, tax_currency).write()


def zugferd1(source: EInvoice) -> bytes:
    """The document as ZUGFeRD 1 has it."""
    return CiiWriter(source, _OLD, None).write()


def _date(out: Writer, name: str, value: dt.date | None) -> None:
    if value is not None:
        made = Writer(out.at(name).node, UDT)
        made.put("DateTimeString", value.strftime("%Y%m%d").rjust(8, "0"), format="102")


def _adjustment(out: Writer, item: Adjustment, name: str = "SpecifiedTradeAllowanceCharge") -> None:
    made = out.at(name)
    Writer(made.at("ChargeIndicator").node, UDT).put("Indicator", "true" if item.is_charge else "false")
    made.put("CalculationPercent", item.percent)
    made.put("ActualAmount", item.amount)
    made.put("Reason", "A reason")

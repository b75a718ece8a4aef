"""UBL 2.1 from what an e-invoice is to say."""

from __future__ import annotations

from decimal import Decimal
from xml.etree import ElementTree as ET

from documents.einvoices.writing import Writer, as_bytes
from invoicext_desktop.extraction.einvoice.semantic import Adjustment, EInvoice, InvoiceLine, TaxGroup, TradeParty

SCHEMA = "urn:oasis:names:specification:ubl:schema:xsd:"
CBC, CAC = f"{SCHEMA}CommonBasicComponents-2", f"{SCHEMA}CommonAggregateComponents-2"
ET.register_namespace("cbc", CBC)
ET.register_namespace("cac", CAC)


class UblWriter(Writer):
    """What has parts is in one namespace, what has a value in the other."""

    def __init__(self, node: ET.Element, space: str = CAC) -> None:
        super().__init__(node, space)

    def put(self, path: str, value: object, **attributes: str | None) -> None:
        above, _, name = path.rpartition("/")
        if value is not None:
            parent = self.at(above) if above else self
            Writer(parent.node, CBC).put(name, value, **attributes)  # type: ignore[arg-type]


def ubl(source: EInvoice, *, tax_currency: str | None = None) -> bytes:
    """The document; with `tax_currency` a second tax total states the tax in that."""
    kind = "CreditNote" if source.is_credit_note else "Invoice"
    root = ET.Element(f"{{{SCHEMA}{kind}-2}}{kind}")
    out = UblWriter(root)
    out.put("UBLVersionID", "2.1")
    out.put("ID", source.number)
    out.put("IssueDate", source.issued)
    if kind == "Invoice":
        out.put("DueDate", source.due_date)
    out.put(f"{kind}TypeCode", source.type_code)
    out.put("Note", "A note with 999.99 in it")
    out.put("TaxPointDate", "1999-01-01")
    out.put("DocumentCurrencyCode", source.currency)
    out.put("TaxCurrencyCode", tax_currency)
    out.put("BuyerReference", "04011000-12345-34")
    if source.purchase_order:
        out.put("OrderReference/ID", source.purchase_order)
    out.put("BillingReference/InvoiceDocumentReference/ID", "EARLIER-1")
    _party(out.at("AccountingSupplierParty/Party"), source.seller)
    _party(out.at("AccountingCustomerParty/Party"), source.buyer)
    out.put("PayeeParty/PartyName/Name", "Somebody else")
    out.put("TaxRepresentativeParty/PartyName/Name", "A representative")
    _payment(out, source, kind)
    for item in source.adjustments:
        _adjustment(out, item, source.currency)
    _taxes(out, source)
    if tax_currency:
        out.put("TaxTotal/TaxAmount", Decimal("777.77"), currencyID=tax_currency)
    _sums(out, source)
    for number, line in enumerate(source.lines, 1):
        _line(out.at(f"{kind}Line"), number, line, kind, source.currency)
    return as_bytes(root)


def _party(out: Writer, party: TradeParty) -> None:
    out.put("EndpointID", "0088:123", schemeID="EM")
    out.put("PartyIdentification/ID", "ANOTHER-ID-7")
    out.put("PartyName/Name", "A trading name")
    address, place = out.at("PostalAddress"), party.address
    lines = [*place.lines, None, None, None]
    address.put("StreetName", lines[0])
    address.put("AdditionalStreetName", lines[1])
    address.put("CityName", place.city)
    address.put("PostalZone", place.postcode)
    address.put("CountrySubentity", place.subdivision)
    if lines[2]:
        address.put("AddressLine/Line", lines[2])
    if place.country:
        address.put("Country/IdentificationCode", place.country)
    local = out.at("PartyTaxScheme")
    local.put("CompanyID", "12/345/67890")
    local.put("TaxScheme/ID", "FC")
    if party.tax_id:
        scheme = out.at("PartyTaxScheme")
        scheme.put("CompanyID", party.tax_id)
        scheme.put("TaxScheme/ID", "VAT")
    legal = out.at("PartyLegalEntity")
    legal.put("RegistrationName", party.name)
    legal.put("CompanyID", "HRB 4711")
    out.put("Contact/Name", "A person")


def _payment(out: Writer, source: EInvoice, kind: str) -> None:
    payment, means = source.payment, out.at("PaymentMeans")
    means.put("PaymentMeansCode", "58")
    if kind == "CreditNote":
        means.put("PaymentDueDate", source.due_date)
    means.put("PaymentID", payment.reference)
    if payment.account:
        account = means.at("PayeeFinancialAccount")
        account.put("ID", payment.account)
        account.put("FinancialInstitutionBranch/ID", payment.bic)
    debit = out.at("PaymentMeans")
    debit.put("PaymentMeansCode", "59")
    debit.put("PaymentMandate/PayerFinancialAccount/ID", "DE02120300000000202051")
    if payment.terms:
        out.put("PaymentTerms/Note", payment.terms)


def _adjustment(out: Writer, item: Adjustment, currency: str | None) -> None:
    made = out.at("AllowanceCharge")
    made.put("ChargeIndicator", "true" if item.is_charge else "false")
    made.put("AllowanceChargeReason", "A reason")
    made.put("MultiplierFactorNumeric", item.percent)
    made.put("Amount", item.amount, currencyID=currency)


def _taxes(out: Writer, source: EInvoice) -> None:
    if source.sums.tax is None and not source.taxes:
        return
    total = out.at("TaxTotal")
    total.put("TaxAmount", source.sums.tax, currencyID=source.currency)
    for tax in source.taxes:
        _tax_group(total.at("TaxSubtotal"), tax, source.currency)


def _tax_group(out: Writer, tax: TaxGroup, currency: str | None) -> None:
    out.put("TaxableAmount", tax.base, currencyID=currency)
    out.put("TaxAmount", tax.amount, currencyID=currency)
    category = out.at("TaxCategory")
    category.put("ID", tax.category)
    category.put("Percent", tax.rate)
    category.put("TaxExemptionReasonCode", tax.reason_code)
    category.put("TaxExemptionReason", tax.reason)
    category.put("TaxScheme/ID", "VAT")


def _sums(out: Writer, source: EInvoice) -> None:
    sums, made = source.sums, out.at("LegalMonetaryTotal")
    for name, value in (
        ("LineExtensionAmount", sums.lines),
        ("TaxExclusiveAmount", sums.net),
        ("TaxInclusiveAmount", sums.total),
        ("AllowanceTotalAmount", sums.allowances),
        ("ChargeTotalAmount", sums.charges),
        ("PrepaidAmount", sums.prepaid),
        ("PayableRoundingAmount", sums.rounding),
        ("PayableAmount", sums.due),
    ):
        made.put(name, value, currencyID=source.currency)


def _line(out: Writer, number: int, line: InvoiceLine, kind: str, currency: str | None) -> None:
    out.put("ID", str(number))
    out.put("Note", "A remark")
    out.put("InvoicedQuantity" if kind == "Invoice" else "CreditedQuantity", line.quantity, unitCode=line.unit)
    out.put("LineExtensionAmount", line.amount, currencyID=currency)
    out.put("OrderLineReference/LineID", "12")
    for item in line.adjustments:
        _adjustment(out, item, currency)
    item_node = out.at("Item")
    item_node.put("Description", line.description)
    item_node.put("Name", line.name)
    item_node.put("SellersItemIdentification/ID", "ART-9")
    category = item_node.at("ClassifiedTaxCategory")
    category.put("ID", "S")
    category.put("Percent", line.tax_rate)
    category.put("TaxScheme/ID", "VAT")
    price = out.at("Price")
    price.put("PriceAmount", line.net_price, currencyID=currency)
    price.put("BaseQuantity", line.base_quantity, unitCode=line.unit)
    if line.gross_price is not None:
        lowered = price.at("AllowanceCharge")
        lowered.put("ChargeIndicator", "false")
        lowered.put("Amount", line.gross_price - (line.net_price or line.gross_price), currencyID=currency)
        lowered.put("BaseAmount", line.gross_price, currencyID=currency)

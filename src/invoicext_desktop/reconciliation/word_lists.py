"""Words by which banks and payers say what a booking is, in the languages of Europe, as they are printed."""

from __future__ import annotations

from enum import Flag, auto


class Said(Flag):
    """What a text says of the booking."""

    NOTHING = 0
    RETURNED = auto()
    REFUND = auto()
    DISCOUNT = auto()
    WITHHELD = auto()
    PART = auto()
    FEE = auto()
    CHARGES = auto()
    PAYROLL = auto()
    TRANSFER = auto()
    FOREIGN = auto()
    CARD = auto()


WORDS: dict[Said, str] = {
    Said.RETURNED: (
        "returned return retoure rückgabe rücklastschrift rückbuchung rückläufer rücküberweisung chargeback bounced "
        "unpaid dishonoured dishonored rejected reject rejet rejete impaye impayé devolucion devolución devuelto "
        "devolvido insoluto stornierung storno stornato reversal reversed recalled recall retour gestorneerd retur "
        "retrocession zurückgewiesen nichteinlösung nsf impagado impagato"
    ),
    Said.REFUND: (
        "refund refunded erstattung rückerstattung rückvergütung gutschriftbetrag remboursement reembolso rimborso "
        "terugbetaling teruggave refusion återbetalning tilbagebetaling"
    ),
    Said.DISCOUNT: ("skonto skto sconto escompte discount descuento korting desconto rabatt kassarabatt cashdiscount"),
    Said.WITHHELD: (
        "wht withholding withheld tds ritenuta ritenute retencion retención irpf retenue retenção quellensteuer "
        "bronbelasting einbehalt kildeskat irrf abzugsteuer"
    ),
    Said.PART: (
        "teilzahlung anzahlung abschlag abschlagszahlung ratenzahlung rest restzahlung restbetrag part partial "
        "instalment installment acompte solde partiel acconto saldo parziale parcial anticipo deelbetaling restant "
        "balance deposit delbetaling teilbetrag remaining remainder tranche"
    ),
    Said.FEE: ("sha shared fee fees charges spesen gebühr gebühren frais commission commissioni comisión kosten"),
    Said.CHARGES: (
        "charges fees kontoführung kontoführungsgebühr kontoentgelt entgelt gebühren abschluss rechnungsabschluss "
        "bankgebühr bankgebühren bankspesen cotisation agios commissioni comisiones bankkosten bankavgift avgift "
        "gebyr spesen kontogebühr sollzinsen zinsen overdraft"
    ),
    Said.PAYROLL: (
        "salary salaries payroll wages lohn löhne gehalt gehälter gehaltszahlung lohnzahlung besoldung salaire "
        "salaires stipendio stipendi nomina nómina nominas salario salarios sueldo sueldos loon lonen salaris "
        "salarissen vencimento ordenado lønn lön löner løn paie paye"
    ),
    Said.TRANSFER: (
        "umbuchung eigenübertrag kontoübertrag savings tagesgeldkonto tagesgeld sparkonto spaarrekening "
        "eigenüberweisung girokontoübertrag livret epargne épargne risparmio ahorro traspaso giroconto"
    ),
    Said.FOREIGN: (
        "swift fx intl international auslandsüberweisung auslandszahlung fremdwährung tt ausland crossborder"
    ),
    Said.CARD: (
        "card karte visa mastercard maestro cb carte tarjeta carta bancontact atm bancomat geldautomat pos "
        "kartenzahlung contactless withdrawal girocard"
    ),
}
#: Two words in a row, parted by commas.
PAIRS: dict[Said, str] = {
    Said.RETURNED: (
        "payment returned, debit returned, debit unpaid, credit returned, konto erloschen, refer to drawer, non honore"
    ),
    Said.CHARGES: (
        "bank charge, bank charges, bank fee, bank fees, account fee, service charge, service charges, monthly fee, "
        "account charges, frais bancaires, frais tenue, spese bancarie, canone mensile, gastos bancarios, tenue "
        "compte, tenue de, maintenance fee, wire fee, kosten zahlungsverkehr, spese conto, canone conto"
    ),
    Said.TRANSFER: (
        "own account, own accounts, eigenes konto, zwischen konten, internal transfer, intern transfer, to savings, "
        "from savings, virement interne, compte compte, transferencia interna, trasferimento interno, interne "
        "überweisung, own transfer, inter account, eigen rekening"
    ),
    Said.PAYROLL: ("salary run, wage run, lohn gehalt, loon betaling"),
}
#: Firms that collect card payments and pay them out less their fees, parted by commas.
PROCESSOR_NAMES = (
    "Stripe, PayPal, SumUp, Adyen, Mollie, Klarna, Zettle, iZettle, Worldpay, GoCardless, Shopify, Worldline, "
    "Square, Payone, Concardis, Nets, Checkout, Braintree, Elavon, Sagepay, Opayo, Viva, Unzer, Dojo, Razorpay, "
    "Authorizenet, Twint, Nexi, Redsys, Computop, Payplug, Lemonway, Multisafepay, Buckaroo, Teya, Payout, Payrexx, "
    "Wallee, Bluesnap, Afterpay, Clearpay, Amazonpay"
)
#: Words of a transfer itself: they name nobody.
BOILERPLATE_WORDS = (
    "sepa credit debit transfer transf tfr trf trn bgc bacs ach chaps fps faster payment payments pmt inward "
    "outward incoming outgoing gutschrift gutschr überweisung überw überweisungsgutschrift lastschrift einzug "
    "zahlung zahlungseingang eingang ausgang virement vir vrt prelevement prlv bonifico accredito addebito "
    "disposizione giroconto transferencia recibo abono adeudo overschrijving incasso betaling bijschrijving dd so "
    "sto stp dauerauftrag standing order counter ref reference referenz vwz verwendungszweck eref kref mref svwz "
    "end to from inv invoice invoices rechnung rechn rg re rnr nr no facture fact fattura factura factuur faktura "
    "rek konto account acct kto iban bic eur usd gbp chf basis value date monthly retainer vendor supplier customer "
    "kunde kd kdnr in out of for the and und et de la du von für fur auftraggeber empfänger cash deposit cheque "
    "check chq bill bank giro online banking mobile internet net abzgl less minus abzüglich plus cr dr ct st "
    "purchase card kauf services web ppd ccd ctx entry descr orig co name id trace sec ind batch"
)
#: Words that many firms have in their names: alone they name none of them.
COMMON_WORDS = (
    "services service solutions soluciones group gruppe holding international trading consulting consultants "
    "partners systems system media design studio logistics transport technik teknik bau technologies technology "
    "tech digital software industries industrie company store stores shop market foods food energy power gas water "
    "city global management marketing works handel vertrieb center centre supply supplies office world bank "
    "versicherung insurance maschinenbau elektro electric medical dental pharma auto euro europe deutschland uk "
    "france italia espana nord sud"
)

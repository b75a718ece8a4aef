"""What columns of bank exports are called, and words that say what a row is: data, in the languages that are read."""

from __future__ import annotations

import re
from enum import StrEnum

from invoicext_desktop.domain.plain_text import plain


class Role(StrEnum):
    """What a column holds."""

    DATE = "date"
    VALUE_DATE = "value_date"
    AMOUNT = "amount"
    DEBIT = "debit"
    CREDIT = "credit"
    BALANCE = "balance"
    MARK = "mark"
    FEE = "fee"
    CURRENCY = "currency"
    DESCRIPTION = "description"
    COUNTERPARTY = "counterparty"
    PARTY_IBAN = "party_iban"
    REFERENCE = "reference"
    TYPE = "type"
    ACCOUNT = "account"
    STATE = "state"
    BANK_ID = "bank_id"
    FOREIGN = "foreign"
    IGNORED = "ignored"


#: Headings by role, folded, the most telling first. A heading matches by its words: "debit amount (eur)" has "debit".
_HEADINGS: dict[Role, str] = {
    Role.VALUE_DATE: (
        "value date|valuta|valutadatum|value dt|wertstellung|wertstellungsdatum|rentedatum|date de valeur|date valeur"
        "|fecha valor|f valor|fecha de valor|data valuta|data valor|data waluty|valutadato|rentedato|effective date"
        "|interest date|arvopaiva|datum valuty|posted date|kamatozas|valor|valuta datum|起息日"
    ),
    Role.DATE: (
        "booking date|buchungstag|buchungsdatum|buchung|date comptable|posting date|process date|date processed"
        "|date operation|date de l operation|date d operation|transaction date|trans date|txn date|tran date"
        "|transaction_date|datum|date|fecha|fecha operacion|fecha de operacion|f operacion"
        "|data operazione|data contabile"
        "|data|data operacji|data ksiegowania|data transakcji|bokforingsdag|bokforingsdatum|transaktionsdatum|dato"
        "|bogfort|bokfort|paiva|kirjauspaiva|maksupaiva|datum provedeni|datum zauctovani|datum uctovani|datum knjizenja"
        "|completed date|date completed|created|created on|when|day|datum transakcie|konyveles datuma|data mov"
        "|data movimento|data lancamento|data do movimento|дата|дата операции|дата проводки|jour|tag|datum boeking"
        "|boekingsdatum|boekdatum|transactiedatum|uitvoeringsdatum|auftragsdatum|belegdatum|datum valuty a zauctovani"
        "|日期|交易日期|记账日期|取引日|日付|年月日|お取引日|ημερομηνια|거래일자|거래일시|tarih|islem tarihi"
    ),
    Role.DEBIT: (
        "debit|debits|debit amount|withdrawal|withdrawals|withdrawal amount|paid out|money out|payments out|payment"
        "|out|outflow|soll|belastung|ausgang|ausgaben|lastschrift|debet|debit euros|uit|af|uitgaven|cargo|cargos|debe"
        "|adeudo|adeudos|pagos|addebiti|addebito|uscite|dare|debito|debitos|levantamento|obciazenia|obciazenie|wyplata"
        "|uttag|ut|udgift|debitering|belasting|depenses|retrait|retraits|sorties|charge|charges|spent|dr|dr amount"
        "|withdraw|terheles|vydaje|расход|списание|дебет|支出|借方|借方发生额|付款|お支払金額"
        "|お引出し|出金|支払金額|출금|출금액|borc"
    ),
    Role.CREDIT: (
        "credit|credits|credit amount|deposit|deposits|deposit amount|paid in|money in|payments in|receipt|receipts"
        "|in|inflow|haben|gutschrift|eingang|einnahmen|bij|inkomsten|abono|abonos|haber|ingreso|ingresos|accrediti"
        "|accredito|entrate|avere|credito|creditos|deposito|uznania|uznanie|wplata|insattning|indtaegt|kreditering"
        "|versement|versements|entrees|recettes|received|cr|cr amount|jovairas|prijmy|приход|поступление|зачисление"
        "|кредит|收入|贷方|贷方发生额|收款|お預り金額|お預入れ|入金|預入金額|입금|입금액|alacak|kredit"
    ),
    Role.BALANCE: (
        "balance|running balance|running bal|account balance|closing balance|ledger balance|available balance|saldo"
        "|kontostand|saldo na trn|saldo na mutatie|saldo nach buchung|solde|soldes|saldo contable|saldo disponible"
        "|saldo po operacji|saldo po transakcji|behallning|bokfort saldo|tilgodehavende|bal|saldo progressivo|egyenleg"
        "|zustatek|остаток|баланс|余额|账户余额|差引残高|残高|잔액|거래후잔액|bakiye|υπολοιπο"
    ),
    Role.FEE: "fee|fees|gebuhr|gebuehr|frais|comision|commission|provision|spese|kosten|oplata|avgift|комиссия|手续费",
    Role.FOREIGN: (
        "foreign|original amount|local amount|local currency|local_amount|local_currency"
        "|fremdwahrung|betrag fremdwahrung"
        "|wechselkurs|exchange rate|fx rate|rate|kurs|taux|tipo de cambio|foreigncurrencyamount|conversioncharge"
        "|conversion charge|original currency|originalbetrag|montant devise|kwota w walucie|orig amount|fx amount"
        "|ursprungsbetrag|foreign amount|foreign currency|originalwahrung|source amount|target amount"
    ),
    Role.AMOUNT: (
        "amount|transaction amount|betrag|umsatz|montant|importe|importo|bedrag|transactiebedrag|kwota|kwota transakcji"
        "|belopp|belob|beloep|maara|summa|castka|suma|osszeg|valor|valore|quantia|value|sum|amt|net amount|net"
        "|betrag eur|amount gbp|amount eur|amount usd|montante|cuantia|bedrag eur|сумма|金额"
        "|交易金额|発生額|金額|ποσο|tutar"
        "|zauctovana castka|castka v mene uctu|iznos|zmena|billing amount|debit credit amount"
    ),
    Role.MARK: (
        "dr cr|cr dr|debit credit|credit debit|debit_credit|soll haben|af bij|bij af|d c|c d|dc"
        "|cd|s h|sh|sign|cdtdbtind"
        "|debit or credit|sens|debe haber|dare avere|vorzeichen|creditdebit|dr or cr|kierunek"
        "|借贷|借贷标志|debit credit indicator"
        "|credit or debit|debet credit|type dc|dbcr|drcr|indicator"
    ),
    Role.CURRENCY: (
        "currency|wahrung|waehrung|devise|divisa|valuta code|munt|waluta|valuta kod|moneda|moneta|ccy|curr|mena|penznem"
        "|account currency|kontowahrung|moeda|валюта|币种|通貨|currency code|transaction currency|para birimi"
    ),
    Role.COUNTERPARTY: (
        "counterparty|counter party|payee|name|beneficiary|other party|other party name|merchant|recipient|payer"
        "|empfanger|begunstigter|beguenstigter|beguenstigter zahlungspflichtiger|auftraggeber|auftraggeber empfanger"
        "|zahlungspflichtiger|zahlungsempfanger|zahlungspflichtige r|naam|naam tegenpartij"
        "|naam omschrijving|tegenpartij"
        "|beneficiaire|tiers|beneficiario|ordenante|nombre|controparte|nadawca odbiorca|odbiorca|kontrahent|mottagare"
        "|modtager|saaja maksaja|nazev protiuctu|partner|partner name|vendor|contact|from to|наименование|контрагент"
        "|对方户名|交易对方|description party|name of counterparty|auftraggeber begunstigter|nom"
    ),
    Role.PARTY_IBAN: (
        "counterparty iban|iban counterparty|tegenrekening|tegenrekening iban bban|other party account|gegenkonto"
        "|iban begunstigter|kontonummer iban|counterparty account|iban zahlungsbeteiligter|konto nadawcy odbiorcy"
        "|cislo protiuctu|other party account number|partner iban|compte beneficiaire|cuenta destino|对方账号"
        "|gegenkonto iban|recipient account|beneficiary account|to account number|partner account iban"
    ),
    Role.REFERENCE: (
        "reference|ref|ref no|reference no|reference number|chq ref no|cheque no|cheque number|chq no|check number"
        "|check or slip|referenz|kundenreferenz|mandatsreferenz|end to end reference|referencia|riferimento|referens"
        "|viite|viitenumero|variabilni symbol|vs|customer reference|bank reference|payment reference|betalingskenmerk"
        "|kenmerk|our ref|your ref|end to end id|glaubiger referenz|ref number|check no|referenzname"
    ),
    Role.BANK_ID: (
        "id|transaction id|unique id|unique_id|transactionid|tx id|transaction number|volgnr|transaktions id|fitid"
        "|transaction reference|transactiereferentie|entry reference|uuid|identifier|serial|订单号|交易流水号"
    ),
    Role.STATE: "state|status|zustand|etat|estado|stato|статус|durum|stav",
    Role.TYPE: (
        "type|transaction type|tran type|buchungstext|umsatzart|transaktionstyp|art|soort|mutatiesoort|typ transakce"
        "|type d operation|tipo|tipo de movimiento|causale|rodzaj operacji|typ|category|kategorie"
        "|categorie|transaction code"
        "|details type|transactiesoort|operation type|method|vorgang"
    ),
    Role.ACCOUNT: (
        "account|account number|account no|kontonummer|konto|iban|iban bban|rekening|rekeningnummer|auftragskonto"
        "|iban auftragskonto|compte|numero de compte|cuenta|numero de cuenta|conto|numero conto|konto zleceniodawcy"
        "|cislo uctu|this party account|tili|kontonr|auftraggeberkonto|iban auftraggeberkonto|card no|card number"
        "|kartennummer|product|account name|счет|账号|account id|bankkonto|own account|口座番号"
    ),
    Role.DESCRIPTION: (
        "description|details|narration|narrative|particulars|memo|transaction details|text|verwendungszweck|zweck"
        "|buchungsdetails|omschrijving|mededelingen|libelle|libelle operation|descripcion|concepto|descrizione|opis"
        "|opis operacji|tytul|beskrivning|tekst|selite|viesti|popis|zprava|poznamka|kozlemeny|remarks|notes|note"
        "|payment details|transaction description|transaction remarks|remittance information|message|meddelelse|detail"
        "|informations complementaires|causale descrizione|descricao|historico|назначение платежа|описание|назначение"
        "|摘要|用途|附言|備考|摘要内容|お取引内容|適用|적요|내용|aciklama|περιγραφη|subject"
        "|purpose|beschreibung|other party details"
        "|transaction information|naznachenie|comment|observaciones|info|code"
    ),
}

_SPLIT = re.compile(r"[^\w]+|_+")


def folded(text: str) -> str:
    """Lower case, without accents and marks, single blanks."""
    return " ".join(part for part in _SPLIT.split(plain(text)) if part)


_EXACT: dict[str, Role] = {}
for _role, _words in _HEADINGS.items():
    for _word in _words.split("|"):
        _EXACT.setdefault(folded(_word), _role)
#: Longer headings are asked first: "debit amount" is a debit, not an amount.
_PARTS = sorted((words for words in _EXACT if len(words) > 2 or not words.isascii()), key=len, reverse=True)
_CURRENCIES = re.compile(
    r"\b(?:eur|euro|euros|usd|gbp|chf|cad|aud|nzd|sek|nok|dkk|pln|czk|huf|inr|jpy|sgd|hkd|cny|rmb|zar|ron|bgn|try|brl|mxn|"
    r"in|amount|value|円|元)\b"
)


def role_of(heading: str) -> Role | None:
    """What a column with this heading holds; None where the heading says nothing known."""
    words = folded(heading)
    if not words:
        return None
    exact = _EXACT.get(words)
    if exact is not None:
        return exact
    bare = " ".join(_CURRENCIES.sub(" ", words).split())
    if bare and bare != words and bare in _EXACT:
        return _EXACT[bare]
    padded = f" {words} "
    for part in _PARTS:
        if f" {part} " in padded or (not part.isascii() and part in words):
            return _EXACT[part]
    return None


_DEBIT_MARKS_WORDS = (
    "d dr db debit s soll af out o - debet uit dare debe cargo belastung lastschrift withdrawal "
    "payment expense spent sortie dbit dt debito расход дебет 借 支出 ausgang wn ut sent outgoing "
    "money-out debits purchase obciazenie uscita"
)
_DEBIT_MARKS = frozenset(_DEBIT_MARKS_WORDS.split())
_CREDIT_MARKS_WORDS = (
    "c cr credit h haben bij in i + avere haber abono gutschrift deposit receipt income received "
    "entree crdt kt credito приход кредит 贷 收入 eingang ma ct incoming money-in credits uznanie "
    "entrata k refund kredit"
)
_CREDIT_MARKS = frozenset(_CREDIT_MARKS_WORDS.split())


def mark_of(text: str) -> int:
    """-1 for money that goes, +1 for money that comes, 0 for neither."""
    words = plain(text.strip()).rstrip(".")
    if words in _DEBIT_MARKS:
        return -1
    return 1 if words in _CREDIT_MARKS else 0


OPENING = re.compile(
    r"\b(?:opening balance|balance (?:brought|b)/?\s?(?:forward|f(?:wd)?)\b|brought forward|starting balance"
    r"|previous balance"
    r"|beginning balance|anfangssaldo|eroffnungssaldo|anfangsbestand|alter (?:konto)?(?:saldo|stand)"
    r"|saldovortrag|ubertrag"
    r"|kontostand alt|beginsaldo|vorig saldo|ancien solde|solde (?:initial|precedent|anterieur|au debut|d ouverture)"
    r"|saldo (?:inicial|anterior|de apertura|iniziale|precedente|poczatkowy|otwarcia)|ingaende saldo|alkusaldo"
    r"|pocatecni (?:stav|zustatek)|входящий остаток|начальный остаток|期初余额|前期繰越|繰越)"
)
CLOSING = re.compile(
    r"\b(?:closing balance|balance (?:carried|c)/?\s?(?:forward|f(?:wd)?|down)\b|carried forward|ending balance"
    r"|final balance"
    r"|new balance|endsaldo|schlusssaldo|endbestand|neuer (?:konto)?(?:saldo|stand)|kontostand (?:neu|am)|eindsaldo"
    r"|nieuw saldo|nouveau solde|solde (?:final|de cloture|au)"
    r"|saldo (?:final|de cierre|finale|koncowy|zamkniecia|actual)"
    r"|utgaende saldo|loppusaldo|konecny (?:stav|zustatek)|исходящий остаток|конечный остаток|期末余额|次期繰越)"
)
TOTALS = re.compile(
    r"\b(?:totals?|sub ?totals?|sum|summe|gesamt(?:betrag|summe)?|totaal|totaux|totales|totale|razem|suma|summa"
    r"|yhteensa"
    r"|celkem|итого|合计|合計)\b"
)
PENDING = re.compile(
    r"\b(?:pending|vorgemerkt|authori[sz]ation|authori[sz]ed|reserved|reservation|en attente|pendiente|in sospeso"
    r"|oczekujac\w*|geplant|reserverat|declined|reverted|failed|cancelled|canceled|rejected|abgelehnt|storniert"
    r"|not completed|blocked|gesperrt)\b"
)

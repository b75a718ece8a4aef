"""Words of tills and card terminals, folded: language by language, separated by "|"."""

from __future__ import annotations

#: What a till prints and an invoice hardly does.
TILL_WORDS = {
    "en": "cash|change|change due|chng|tender|tendered|amount tendered|cash tendered|cashier|server|check #|chk|"
    "visa|mastercard|master card|amex|american express|debit card|credit card|debit|card no|card #|auth code|"
    "approval code|approved|terminal|till|register|reg|receipt|sales receipt|cash receipt|your receipt|"
    "thank you|thank you for shopping|come again|guest|guests|table|tbl|dine in|take out|to go|gratuity|tip|"
    "suggested tip|customer copy|merchant copy|items sold|item count|no refund|pump|gallons|fuel|"
    "entry time|exit time|parking|eft|eftpos|contactless|chip|aid|pos|trx|cashback|loyalty|points|savings|"
    "goods sold are not returnable|you saved|total savings|rounding|net total|void|subttl",
    "de": "bar|gegeben|ruckgeld|zuruck|wechselgeld|kassierer|kassenbon|bon nr|bon|kasse|bediener|trinkgeld|tisch|"
    "ec karte|girocard|kartenzahlung|kundenbeleg|handlerbeleg|terminal id|ta nr|beleg nr|vielen dank|tse|"
    "zapfsaule|liter|parkschein|quittung|es bediente sie|summe eur|kontaktlos|betrag eur",
    "fr": "especes|rendu|monnaie|rendu monnaie|caisse|caissier|carte bancaire|cb|ticket|ticket client|"
    "merci de votre visite|pourboire|table|couverts|nb articles|article s|a conserver|sans contact|pompe",
    "es": "efectivo|cambio|entregado|cajero|caja|tarjeta|ticket|mesa|camarero|propina|gracias por su visita|"
    "su cambio|operacion|factura simplificada|autorizacion|surtidor|comensales",
    "it": "contanti|contante|resto|cassa|cassiere|operatore|scontrino|documento commerciale|tavolo|coperti|"
    "coperto|bancomat|carta di credito|pagamento elettronico|arrivederci e grazie|importo pagato|mancia",
    "nl": "contant|wisselgeld|terug|kassa|kassier|kassabon|pinnen|pin|bankpas|u bent geholpen door|tafel|fooi|"
    "bedankt en tot ziens|klantticket|betaling|contactloos|akkoord",
    "pt": "numerario|dinheiro|troco|entregue|caixa|operador|multibanco|cartao|mesa|talao|fatura simplificada|"
    "obrigado pela preferencia|gorjeta|contribuinte",
    "pl": "gotowka|reszta|wydano|kasjer|kasa|paragon|paragon fiskalny|karta|karta platnicza|stolik|napiwek|"
    "niefiskalny|suma pln|sprzedaz opodatkowana|rozliczenie platnosci",
    "sv": "kontant|vaxel|tillbaka|kassa|kassor|kvitto|kort|kortkop|bord|dricks|oppet kop|mottaget|avrundning",
    "da": "kontant|byttepenge|retur|kasse|ekspedient|bon|dankort|kort|bord|drikkepenge|tak for besoget",
    "nb": "kontant|veksel|tilbake|kasse|kasserer|kvittering|bankaxept|kort|bord|driks|takk for besoket",
    "fi": "kateinen|vaihtoraha|takaisin|kassa|myyja|kuitti|korttiostos|kortti|poyta|juomaraha|kiitos kaynnista",
    "ms": "tunai|baki|juruwang|resit|terima kasih|pelarasan|jumlah item|kuantiti",
    "cs": "hotovost|vraceno|vratit|pokladna|pokladni|uctenka|karta|stul|spropitne|dekujeme za nakup|fik|bkp",
}

#: What begins a row of a slip that is not an item, whatever amount it has.
NO_ITEM_WORDS = (
    "cash|change|chng|tender|tendered|visa|mastercard|master|amex|american express|debit|credit|card|eft|qty|"
    "item|items|item count|no of items|number of items|total items|items sold|total qty|type|points|balance|"
    "saving|savings|you saved|total saving|total savings|member|loyalty|rounding|round|rounding adj|"
    "rounding adjustment|"
    "tip|suggested tip|gratuity|suggested gratuity|amount|due|pay|paid|payment|subttl|subtl|sub|totl|ttl|txtl|txbl|"
    "taxable|non taxable|gst|sst|vat|tax|service charge|svc chg|auth|approval|ref|invoice|bill|receipt|date|time|tel|"
    "phone|fax|guest|guests|table|server|cashier|nett|net|"
    "bar|gegeben|ruckgeld|zuruck|wechselgeld|summe|zwischensumme|mwst|netto|brutto|girocard|kartenzahlung|trinkgeld|"
    "especes|rendu|monnaie|cb|carte|sous total|ttc|ht|tva|pourboire|"
    "efectivo|cambio|entregado|tarjeta|iva|base|propina|"
    "contanti|contante|resto|di cui iva|subtotale|totale|importo|pagamento|"
    "contant|wisselgeld|terug|pin|btw|totaal|subtotaal|te betalen|"
    "numerario|troco|multibanco|cartao|"
    "gotowka|reszta|karta|suma|ptu|sprzedaz|"
    "kontant|vaxel|tillbaka|kort|moms|varav moms|byttepenge|retur|veksel|mva|"
    "kateinen|takaisin|kortti|alv|yhteensa|"
    "tunai|baki|jumlah|pelarasan|"
    "hotovost|vraceno|dph|celkem"
)

#: What stands above the merchant's name and is none.
GREETINGS = (
    "welcome|welcome to|thank you|thanks|receipt|sales receipt|cash receipt|customer copy|merchant copy|tax invoice|"
    "invoice|simplified tax invoice|duplicate|copy|reprint|cash sale|cash bill|order|guest check|check|bill|"
    "willkommen|herzlich willkommen|kassenbon|quittung|kundenbeleg|rechnung|beleg|kopie|"
    "bienvenue|ticket|ticket client|recu|facture|duplicata|bienvenido|bienvenidos|factura simplificada|recibo|"
    "benvenuti|documento commerciale|scontrino|ricevuta|welkom|kassabon|bon|klantticket|kopie klant|"
    "talao|fatura simplificada|fatura recibo|recibo|paragon fiskalny|paragon|niefiskalny|kvitto|kvittering|bon|kuitti|"
    "resit|invois cukai|uctenka|danovy doklad"
)

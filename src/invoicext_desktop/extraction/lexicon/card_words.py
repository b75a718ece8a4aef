"""Words of card payments and of tips, without accents, by language, separated by "|"."""

from __future__ import annotations

#: What a card is called beside its number.
CARD_WORDS = (
    "visa|mastercard|master card|master|mc|maestro|amex|american express|discover|diners|jcb|unionpay|interac|eftpos|"
    "girocard|bancontact|dankort|bankaxept|electron|v pay|vpay|mada|elo|rupay|"
    "card|credit|debit|acct|account|pan|karte|kreditkarte|ec|carte|cb|carte bleue|tarjeta|visa credito|carta|bancomat|"
    "cartao|multibanco|kaart|bankkaart|bankpas|pinpas|kort|kontokort|bankkort|betalingskort|betalkort|kortti|"
    "pankkikortti|karta|kad|kartu"
)
#: Names of cards: four digits right behind one are the card's.
BRANDS = "visa|mastercard|master card|maestro|amex|american express|discover|girocard|dankort|bancontact|interac"
#: "ending in 1234".
ENDINGS = (
    "ending in|ending with|ending|ends in|ends with|last four digits|last 4 digits|last 4|endet auf|endend auf|"
    "endziffern|se terminant par|finissant par|termina en|terminada en|terminacion|terminada em|termina em|"
    "che termina con|terminante con|eindigend op|eindigt op|slutar pa|som slutar pa|slutter pa|slutter med|"
    "paattyy|konczaca sie na|konczy sie|koncici na|konci na|berakhir dengan|berakhiran"
)
#: Numbers in these rows are masked too, and are no card's.
OTHER_NUMBERS = (
    "tid|mid|terminal|terminal id|merchant|merchant id|member|membership|loyalty|rewards|points|club|iban|phone|tel|"
    "gift|aid|auth|batch|ref|rrn|trace|order|invoice|kundenkarte|mitglied|punkte|fidelite|fidelidad|socio|tessera|"
    "fedelta|klantenkaart|medlem|stamkunde|kanta asiakas|klubowa|vernostni|ahli|anggota"
)
#: What a tip is called.
TIP_WORDS = {
    "en": "tip|tips|tip amount|gratuity|auto gratuity|added tip|added gratuity|tip total|server tip",
    "de": "trinkgeld|tip",
    "fr": "pourboire|pourboires",
    "es": "propina|propina voluntaria",
    "it": "mancia|mance",
    "nl": "fooi",
    "pt": "gorjeta|gratificacao",
    "pl": "napiwek",
    "sv": "dricks",
    "da": "drikkepenge",
    "nb": "tips|drikkepenger|driks",
    "fi": "tippi|juomaraha",
    "ms": "tip",
    "id": "tip",
    "cs": "spropitne",
}
#: Sentences and tables about tips that are none.
NO_TIP_WORDS = (
    "suggested|suggestion|suggestions|suggest|recommended|guide|guideline|included|not|calculated|optional|sugerida|"
    "sugerido|suggere|empfohlen|vorschlag|consigliata|voorstel|foreslaet|forslag|ehdotus"
)

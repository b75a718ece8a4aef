"""Labels of numbers, dates and parties: meaning -> language -> phrases, separated by "|".

Where two labels overlap on the page the longer one counts, so "delivery date" never reads as
"date"; `decoy_words` has the phrases that are there for that only.
"""

from __future__ import annotations

HEADER_WORDS: dict[str, dict[str, str]] = {
    "invoice_number": {
        "en": "invoice number|invoice no|invoice nr|invoice #|invoice num|invoice id|invoice|inv no|inv #|inv number|"
        "bill number|bill no|bill #|tax invoice|tax invoice no|tax invoice number|document number|document no|doc no|"
        "serial no|serial number|number|no|nr|#|receipt number|receipt no|receipt #|receipt # no|credit note number|"
        "credit note no|credit note #|credit note|credit memo|credit memo no|credit memo #|invoice reference|"
        "sales invoice|"
        "commercial invoice|proforma invoice|statement no|invoice ref|vat invoice|vat invoice no",
        "de": "rechnungsnummer|rechnungsnr|rechnung nr|rechnungs nr|rechnungs nummer|rechnung nummer|rechnung|re nr|"
        "rg nr|belegnummer|belegnr|beleg nr|dokumentnummer|dokumentennummer|nummer|nr|gutschriftsnummer|gutschrift nr|"
        "gutschriftnummer|gutschrift|rechnungskorrektur|rechnungskorrektur nr|korrekturrechnung|stornorechnung|"
        "storno nr|seriennummer|quittungsnummer|rechnungs id|schlussrechnung|abschlagsrechnung|faktura|faktura nr",
        "fr": "facture n|facture no|facture|numero de facture|no de facture|n de facture|n facture|numero facture|"
        "ref facture|reference facture|"
        "numero|avoir n|avoir no|avoir|numero d'avoir|no avoir|n avoir|facture numero|piece n|numero de piece|"
        "no de serie|numero de serie|"
        "facture d'avoir|numero de document|n de document|facture proforma|note de credit|note de credit n|no",
        "nl": "factuurnummer|factuurnr|factuur nr|factuur nummer|factuur|nummer|creditnota|creditnotanummer|"
        "creditfactuur|"
        "creditnota nr|creditfactuurnummer|documentnummer|serienummer|volgnummer|factuur id",
        "es": "factura n|factura no|factura num|factura numero|factura|numero de factura|n de factura|"
        "no de factura|no factura|n factura|num factura|"
        "nro factura|numero|numero factura|factura rectificativa|abono|nota de credito|numero de abono|nro|"
        "comp nro|comprobante nro|no de serie|"
        "numero de serie|numero de documento|nota de credito n|abono n|factura rectificativa n|factura simplificada",
        "it": "fattura n|fattura no|fattura nr|fattura numero|fattura|numero fattura|n fattura|nr fattura|"
        "numero documento|n documento|"
        "nota di credito|nota di credito n|numero|numero nota di credito|numero di serie|documento n|"
        "fattura di vendita|nr documento|nr doc|n doc",
        "pt": "fatura n|fatura no|fatura|factura n|numero da fatura|n fatura|no da fatura|n da fatura|"
        "numero da factura|fatura recibo|nota fiscal|"
        "numero|nota de credito|nota de credito n|numero do documento|fatura numero|numero de serie|numero da nota",
        "pl": "nr seryjny|faktura nr|faktura vat nr|faktura vat|faktura|numer faktury|nr faktury|numer|nr|"
        "faktura korygujaca|korekta|faktura korygujaca nr|"
        "numer korekty|numer dokumentu|nr dokumentu|numer seryjny|faktura numer|rachunek nr|rachunek|"
        "faktura koncowa nr",
        "sv": "fakturanummer|fakturanr|faktura nr|faktura nummer|faktura|kreditfaktura|kreditfaktura nr|"
        "kreditfakturanummer|kreditnota|nummer|serienummer|fakturanum|kreditnotanummer",
        "da": "fakturanummer|fakturanr|faktura nr|faktura nummer|faktura|kreditnota|kreditnota nr|kreditnotanummer|"
        "nummer|serienummer|bilagsnummer|regning nr|faktura id",
        "nb": "fakturanummer|fakturanr|faktura nr|faktura nummer|faktura|kreditnota|kreditnota nr|kreditnotanummer|"
        "nummer|serienummer|bilagsnummer|bilagsnr",
        "fi": "laskun numero|laskunumero|lasku nro|laskun nro|lasku|hyvityslasku|hyvityslaskun numero|numero|"
        "sarjanumero|laskunro|hyvityslasku nro",
    },
    "invoice_date": {
        "en": "invoice date|date of invoice|invoice dated|date|dated|issue date|date of issue|issued|issued on|"
        "issue|bill date|billing date|"
        "document date|tax date|tax point|date issued|invoice issued|receipt date|credit note date|created|"
        "billed on|date created|credit date|"
        "invoice creation date|doc date|statement date|tax point date|inv date",
        "de": "rechnungsdatum|datum|rechnung vom|ausstellungsdatum|belegdatum|vom|datum der rechnung|"
        "rechnungsdatum vom|erstellt am|"
        "gutschriftsdatum|gutschriftdatum|dokumentdatum|ausgestellt am|re datum|rg datum|rechnungs datum|"
        "erstellungsdatum|belegdat|datum der ausstellung|fakturadatum",
        "fr": "date de facture|date de facturation|date facture|date|date d'emission|date de la facture|du|le|"
        "emise le|emis le|date avoir|"
        "date de l'avoir|date d'avoir|date du document|facture du|en date du|date d'etablissement|date emission|"
        "cree le|date de creation",
        "nl": "factuurdatum|datum|datum factuur|uitgiftedatum|creditdatum|documentdatum|datum van uitgifte|"
        "creditnotadatum|aanmaakdatum|opgemaakt op",
        "es": "fecha de factura|fecha factura|fecha|fecha de emision|fecha emision|fecha de la factura|emitida el|"
        "fecha de expedicion|"
        "fecha expedicion|fecha del documento|fecha documento|fecha de abono|fecha de creacion",
        "it": "data fattura|data|data della fattura|data di emissione|data emissione|emessa il|data documento|del|"
        "data nota di credito|data doc|data creazione|data di fatturazione",
        "pt": "data da fatura|data|data de emissao|data emissao|data da factura|data fatura|emitido em|"
        "data do documento|data de facturacao|data de faturacao|emitida em",
        "pl": "data wystawienia|data faktury|data|wystawiono|wystawiono dnia|z dnia|data wystawienia faktury|"
        "data korekty|wystawiona|dnia",
        "sv": "fakturadatum|datum|utfardad|utfardandedatum|utstallningsdatum|kreditdatum|fakturans datum|"
        "kreditfakturadatum",
        "da": "fakturadato|dato|udstedelsesdato|udstedt|fakturadato|kreditnotadato|bilagsdato|faktureringsdato|"
        "oprettet",
        "nb": "fakturadato|dato|utstedelsesdato|utstedt|kreditnotadato|utstedt dato|faktureringsdato",
        "fi": "laskun paivays|laskun pvm|laskupaiva|paivays|paivamaara|pvm|laskupvm|laskutuspaiva|"
        "laskun paivamaara|laskunpaivays|hyvityslaskun paivays|luotu",
    },
    "due_date": {
        "en": "due date|payment due|due|payment due date|pay by|due on|payment due by|please pay by|date due|"
        "invoice due date|invoice due|"
        "due by|payable by|to be paid by|payment date|expiration date|valid until|total amount due on|"
        "amount due on|payable on|due for payment|pay before|expiry date|balance due on|payment deadline|"
        "payment due on|"
        "please pay before|paid by",
        "de": "falligkeit|falligkeitsdatum|fallig am|fallig|zahlbar bis|zahlungsziel|zahlbar bis zum|fallig bis|"
        "zu zahlen bis|falligkeitstermin|"
        "bitte zahlen bis|zahlungsfrist|zahlbar am|bezahlen bis|spatestens am|falligkeitstag|"
        "bitte uberweisen sie bis|falligdatum|zahlungstermin",
        "fr": "date d'echeance|echeance|date echeance|echeance le|payable le|date limite de paiement|"
        "a payer avant le|a regler avant le|"
        "payable avant le|date de paiement|a payer le|echeance au|echeance de paiement|payer avant le|"
        "payable au plus tard le|payable jusqu'au|date d'exigibilite|a regler le|date limite de reglement",
        "nl": "vervaldatum|vervaldag|te betalen voor|uiterste betaaldatum|betalen voor|betaaldatum|betaal voor|"
        "uiterlijk te betalen|"
        "te betalen uiterlijk|betalingsdatum|te voldoen voor|vervalt op|vervaldatum factuur|betaaltermijn|uiterlijk",
        "es": "fecha de vencimiento|vencimiento|fecha vencimiento|vence|vence el|fecha de pago|pagar antes del|"
        "fecha limite de pago|vto|fecha vto|vencimientos|"
        "fecha limite|fecha de vencimiento del pago|fecha de vto para el pago",
        "it": "scadenza|data scadenza|data di scadenza|scadenza pagamento|da pagare entro|scadenze|pagare entro|"
        "entro il|scadenza fattura|data pagamento|pagamento entro|termine di pagamento|scade il",
        "pt": "data de vencimento|vencimento|data vencimento|pagar ate|data limite de pagamento|data limite|"
        "vence em|pagamento ate|data de pagamento|vencimento em|prazo de pagamento",
        "pl": "termin platnosci|data platnosci|platne do|termin zaplaty|do zaplaty do|data wymagalnosci|zaplata do|"
        "platnosc do",
        "sv": "forfallodatum|forfallodag|forfaller|betalas senast|sista betalningsdag|betala senast|forfaller den|"
        "att betala senast|oss tillhanda|oss tillhanda senast|forfall|sista betalningsdatum",
        "da": "forfaldsdato|forfald|betalingsdato|forfalder|betales senest|sidste rettidige betaling|"
        "betalingsfrist|sidste betalingsdag|forfaldsdag|betales senest den|rettidig betaling",
        "nb": "forfallsdato|forfall|betalingsfrist|forfaller|betales innen|forfallsdag|forfalldato|betal innen|forfalt",
        "fi": "erapaiva|erapvm|maksettava viimeistaan|viimeinen maksupaiva|maksupaiva|maksu viimeistaan|maksettava|"
        "eraantyy",
    },
    "purchase_order": {
        "en": "purchase order|po number|po no|po #|po|purchase order number|purchase order no|your order|"
        "your order no|order number|order no|"
        "order reference|customer po|your reference|your ref|client po|order #|customer order|your order number|"
        "buyer reference|order id|order|p o number|purchase order #|po ref|cust po|customer order no",
        "de": "bestellnummer|bestellnr|ihre bestellung|bestellung|auftragsnummer|auftragsnr|auftrag nr|bestell nr|"
        "ihre referenz|ihr zeichen|ihre bestellnummer|auftrag|bestellreferenz|kundenreferenz|bestellung nr|"
        "auftrags nr|leitweg id|kundenbestellnummer|ihre bestellnr",
        "fr": "bon de commande|numero de commande|no de commande|n de commande|commande n|commande no|"
        "votre reference|votre commande|reference client|commande|bon de commande n|votre ref|n commande|"
        "numero commande|ref client|numero de bon de commande",
        "nl": "bestelnummer|ordernummer|inkooporder|uw referentie|uw order|order nr|inkoopordernummer|bestelnr|"
        "ordernr|bestelling|uw ordernummer|uw kenmerk|po nummer",
        "es": "numero de pedido|pedido|n de pedido|no de pedido|su pedido|su referencia|orden de compra|n pedido|"
        "pedido n|referencia de pedido|num pedido|pedido no|numero de orden|orden de compra n|o c",
        "it": "ordine|numero ordine|n ordine|vostro ordine|vs ordine|ordine n|rif ordine|vostro riferimento|vs rif|"
        "ordine d'acquisto|ordine di acquisto|riferimento ordine|vs riferimento|nr ordine",
        "pt": "n de encomenda|vossa encomenda|"
        "encomenda|numero de encomenda|nota de encomenda|encomenda n|sua referencia|pedido|v referencia|"
        "ordem de compra|requisicao|n encomenda|numero da encomenda|numero do pedido|vossa encomenda",
        "pl": "twoje zamowienie|numer zamowienia klienta|"
        "zamowienie|numer zamowienia|nr zamowienia|zamowienie nr|do zamowienia|zamowienie klienta|"
        "wasze zamowienie|numer zamowienia klienta",
        "sv": "ordernummer|ordernr|er referens|bestallningsnummer|inkopsorder|inkopsordernummer|ert ordernummer|"
        "er order|er ref|bestallning|ert ordernr|best nr",
        "da": "jeres ordren|jeres ordre n|deres ordre n|"
        "ordrenummer|ordrenr|ordre nr|deres reference|indkobsordre|rekvisition|rekvisitionsnr|deres ref|"
        "jeres reference|bestillingsnummer|deres ordrenr|indkobsordrenummer|rekvisitionsnummer|ordre",
        "nb": "ordrenummer|ordrenr|ordre nr|deres referanse|deres ref|bestillingsnummer|innkjopsordre|deres ordre|"
        "bestillingsnr|innkjopsordrenummer|deres ordrenr|ordre",
        "fi": "tilauksenne|tilausnumeronne|"
        "tilausnumero|tilausnro|tilauksen numero|viitteenne|ostotilaus|tilaus|tilaus nro|teidan viitteenne|"
        "ostotilausnumero|tilausviite|asiakkaan tilausnumero",
    },
    "terms": {
        "en": "payment terms|terms|terms of payment|payment term|payment conditions",
        "de": "zahlungsbedingungen|zahlungsbedingung|zahlungskonditionen|zahlbar|zahlung",
        "fr": "conditions de paiement|conditions de reglement|modalites de paiement|delai de paiement|reglement",
        "nl": "betalingsvoorwaarden|betalingstermijn|betalingsconditie|betaalvoorwaarden|betalingscondities",
        "es": "condiciones de pago|forma de pago|plazo de pago|terminos de pago",
        "it": "condizioni di pagamento|pagamento|termini di pagamento|modalita di pagamento|modalita pagamento",
        "pt": "condicoes de pagamento|cond pagamento|condicao de pagamento|termos de pagamento",
        "pl": "warunki platnosci|forma platnosci|sposob platnosci|sposob zaplaty",
        "sv": "betalningsvillkor|villkor|betalvillkor",
        "da": "betalingsbetingelser|betaling|betalingsvilkar",
        "nb": "betalingsbetingelser|betalingsvilkar|betalingsvillkar",
        "fi": "maksuehto|maksuehdot|maksuaika",
    },
    "reference": {
        "en": "payment reference|remittance reference|payment ref|quote reference",
        "de": "verwendungszweck|zahlungsreferenz|referenznummer",
        "fr": "reference de paiement|communication structuree|reference a rappeler|reference paiement",
        "nl": "betalingskenmerk|betaalkenmerk|gestructureerde mededeling|mededeling",
        "es": "referencia de pago|concepto de pago|referencia pago",
        "it": "causale|riferimento pagamento|causale pagamento",
        "pt": "referencia de pagamento|referencia multibanco",
        "pl": "tytul przelewu|tytulem",
        "sv": "ocr|ocr nummer|betalningsreferens|ocr nr",
        "da": "betalingsreference|betalings id|fik",
        "nb": "kid|kid nummer|betalingsreferanse|kid nr",
        "fi": "viitenumero|viite|maksuviite",
    },
    "currency": {
        "en": "currency|all amounts in|invoice currency|amounts in|currency code",
        "de": "wahrung|rechnungswahrung|betrage in|alle betrage in",
        "fr": "devise|monnaie|montants en|montants exprimes en",
        "nl": "valuta|munteenheid|bedragen in",
        "es": "moneda|divisa|importes en",
        "it": "valuta|divisa|importi in",
        "pt": "moeda|divisa",
        "pl": "waluta",
        "sv": "valuta",
        "da": "valuta",
        "nb": "valuta",
        "fi": "valuutta",
    },
}

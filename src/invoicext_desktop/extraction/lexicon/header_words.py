"""Labels of numbers, dates and parties: meaning -> language -> phrases, separated by "|".

Where two labels overlap on the page the longer one counts, so "delivery date" never reads as
"date"; `decoy_words` has the phrases that are there for that only.
"""

from __future__ import annotations

HEADER_WORDS: dict[str, dict[str, str]] = {
    "invoice_number": {
        "en": "invoice number|invoice no|invoice nr|invoice #|invoice num|invoice id|invoice|inv no|inv #|"
        "inv number|bill number|bill no|bill #|tax invoice|tax invoice no|tax invoice number|document number|"
        "document no|doc no|serial no|serial number|number|no|nr|#|receipt number|receipt no|receipt #|"
        "receipt # no|credit note number|credit note no|credit note #|credit note|credit memo|credit memo no|"
        "credit memo #|invoice reference|sales invoice|commercial invoice|proforma invoice|statement no|"
        "invoice ref|vat invoice|vat invoice no|credit number|credit note nr|credit note id|invoice code|"
        "sales invoice no|sales invoice number|document nr|folio no|folio number|credit invoice|credit invoice no|"
        "credit invoice number|inv|inv id|invoice n|our invoice no|tax invoice #|tax credit note|"
        "tax credit note no|bill id|adjustment note|invoice number/ref|order invoice no",
        "de": "rechnungsnummer|rechnungsnr|rechnung nr|rechnungs nr|rechnungs nummer|rechnung nummer|rechnung|"
        "re nr|rg nr|belegnummer|belegnr|beleg nr|dokumentnummer|dokumentennummer|nummer|nr|"
        "gutschriftsnummer|gutschrift nr|gutschriftnummer|gutschrift|rechnungskorrektur|"
        "rechnungskorrektur nr|korrekturrechnung|stornorechnung|storno nr|seriennummer|quittungsnummer|"
        "rechnungs id|schlussrechnung|abschlagsrechnung|faktura|faktura nr|rechnung #|rechnungsnummer #|"
        "gutschrift #|rechnungskorrektur nummer|korrekturrechnung nr|stornorechnung nr|storno rechnung|"
        "faktura nummer|fakturanummer|fakturanr|rechn nr|rechnung id|beleg|abrechnung nr|gutschrift nummer|"
        "re nummer",
        "fr": "facture n|facture no|facture|numero de facture|no de facture|n de facture|n facture|numero facture|"
        "ref facture|reference facture|numero|avoir n|avoir no|avoir|numero d'avoir|no avoir|n avoir|"
        "facture numero|piece n|numero de piece|no de serie|numero de serie|facture d'avoir|"
        "numero de document|n de document|facture proforma|note de credit|note de credit n|no|facture #|"
        "n d avoir|avoir #|facture num|num facture|note de credit no|n note de credit|"
        "numero de note de credit|n de piece|n document|no document|facture de vente|facture client|"
        "ref de facture|facture ref|numero de la facture|n de la facture|facture n'",
        "nl": "factuurnummer|factuurnr|factuur nr|factuur nummer|factuur|nummer|creditnota|creditnotanummer|"
        "creditfactuur|creditnota nr|creditfactuurnummer|documentnummer|serienummer|volgnummer|factuur id|"
        "factuur #|creditnummer|credit factuur|credit nota|creditnota #|factuurcode|nota nummer|notanummer|"
        "verkoopfactuur|verkoopfactuurnummer",
        "es": "factura n|factura no|factura num|factura numero|factura|numero de factura|n de factura|"
        "no de factura|no factura|n factura|num factura|nro factura|numero|numero factura|"
        "factura rectificativa|abono|nota de credito|numero de abono|nro|comp nro|comprobante nro|"
        "no de serie|numero de serie|numero de documento|nota de credito n|abono n|factura rectificativa n|"
        "factura simplificada|factura #|nota de credito no|no de abono|abono no|factura rectificativa no|"
        "numero de nota de credito|factura de abono|n de abono|numero de la factura|folio|"
        "no de nota de credito|factura de venta|codigo de factura|factura de cliente|n documento|"
        "no documento|num documento|id de factura",
        "it": "fattura n|fattura no|fattura nr|fattura numero|fattura|numero fattura|n fattura|nr fattura|"
        "numero documento|n documento|nota di credito|nota di credito n|numero|numero nota di credito|"
        "numero di serie|documento n|fattura di vendita|nr documento|nr doc|n doc|fattura #|"
        "numero della fattura|n nota di credito|nota di credito nr|nota di credito no|nota di accredito|"
        "nota di accredito n|nr nota di credito|no fattura|numero nota|documento nr|fattura cliente|"
        "numero di fattura|fattura num|id fattura|fattura accompagnatoria|fattura immediata",
        "pt": "fatura n|fatura no|fatura|factura n|numero da fatura|n fatura|no da fatura|n da fatura|"
        "numero da factura|fatura recibo|nota fiscal|numero|nota de credito|nota de credito n|"
        "numero do documento|fatura numero|numero de serie|numero da nota|no fatura|fatura #|"
        "nota de credito no|numero da nota de credito|numero de fatura|no de fatura|n de fatura|num fatura|"
        "factura no|fatura recibo n|fatura simplificada|no documento|n documento|documento no|"
        "numero de factura|no factura|nota de credito numero|fatura nr|numero do recibo|fatura de venda",
        "pl": "nr seryjny|faktura nr|faktura vat nr|faktura vat|faktura|numer faktury|nr faktury|numer|nr|"
        "faktura korygujaca|korekta|faktura korygujaca nr|numer korekty|numer dokumentu|nr dokumentu|"
        "numer seryjny|faktura numer|rachunek nr|rachunek|faktura koncowa nr|faktura #|nota kredytowa|"
        "nota kredytowa nr|nr korekty|korekta nr|korekta faktury nr|numer faktury vat|fv nr|"
        "faktura sprzedazy|faktura sprzedazy nr|numer noty|faktura zaliczkowa nr|nota korygujaca|id faktury|"
        "numer faktury korygujacej",
        "sv": "fakturanummer|fakturanr|faktura nr|faktura nummer|faktura|kreditfaktura|kreditfaktura nr|"
        "kreditfakturanummer|kreditnota|nummer|serienummer|fakturanum|kreditnotanummer|faktura #|"
        "kreditnummer|fakturanummer nr|kreditfaktura #|faktura id|faktnr|kreditfakturanr|kundfaktura|fakt nr",
        "da": "fakturanummer|fakturanr|faktura nr|faktura nummer|faktura|kreditnota|kreditnota nr|kreditnotanummer|"
        "nummer|serienummer|bilagsnummer|regning nr|faktura id|faktura #|kreditnotanr|kreditnota #|regning|"
        "regningsnummer|kundefaktura|kreditnota id|salgsfaktura|fakturanr faktura",
        "nb": "fakturanummer|fakturanr|faktura nr|faktura nummer|faktura|kreditnota|kreditnota nr|kreditnotanummer|"
        "nummer|serienummer|bilagsnummer|bilagsnr|faktura #|kreditnotanr|kreditnota #|kundefaktura|"
        "faktura id|salgsfaktura|regning|regning nr",
        "fi": "laskun numero|laskunumero|lasku nro|laskun nro|lasku|hyvityslasku|hyvityslaskun numero|numero|"
        "sarjanumero|laskunro|hyvityslasku nro|lasku #|hyvityslasku #|hyvityslaskun nro|laskunumeronne|"
        "laskun id|myyntilasku|laskun numero nro",
    },
    "invoice_date": {
        "en": "invoice date|date of invoice|invoice dated|date|dated|issue date|date of issue|issued|issued on|"
        "issue|bill date|billing date|document date|tax date|tax point|date issued|invoice issued|"
        "receipt date|credit note date|created|billed on|date created|credit date|invoice creation date|"
        "doc date|statement date|tax point date|inv date|date of credit note|credit memo date|billed|"
        "invoiced on|date invoiced|raised on|date of document|issuing date|invoice issue date|posting date|"
        "billed date|sent on|date raised|issued date",
        "de": "rechnungsdatum|datum|rechnung vom|ausstellungsdatum|belegdatum|vom|datum der rechnung|"
        "rechnungsdatum vom|erstellt am|gutschriftsdatum|gutschriftdatum|dokumentdatum|ausgestellt am|"
        "re datum|rg datum|rechnungs datum|erstellungsdatum|belegdat|datum der ausstellung|fakturadatum|"
        "datum rechnung|erstelldatum|rechnungs dat|re dat|ausgestellt|rechnungstag|faktura datum|"
        "datum des dokuments|gutschrift datum|gutschrift vom|erstellt|ausstelldatum|ausstellungstag|"
        "buchungstag|rechnungsstellungsdatum",
        "fr": "date de facture|date de facturation|date facture|date|date d'emission|date de la facture|du|le|"
        "emise le|emis le|date avoir|date de l'avoir|date d'avoir|date du document|facture du|en date du|"
        "date d'etablissement|date emission|cree le|date de creation|creee le|date creation|date d emission|"
        "emise|emis|facturee le|facture emise le|date d'edition|date de l'emission|etablie le|date piece|"
        "date de piece|date de creation de la facture|date document|datee du",
        "nl": "factuurdatum|datum|datum factuur|uitgiftedatum|creditdatum|documentdatum|datum van uitgifte|"
        "creditnotadatum|aanmaakdatum|opgemaakt op|aangemaakt op|aangemaakt|uitgegeven op|datum creditnota|"
        "aanmaakdatum factuur|factuur datum|opgesteld op|verzonden op|facturatiedatum|datum document",
        "es": "fecha de factura|fecha factura|fecha|fecha de emision|fecha emision|fecha de la factura|emitida el|"
        "fecha de expedicion|fecha expedicion|fecha del documento|fecha documento|fecha de abono|"
        "fecha de creacion|fecha de facturacion|emitido el|emitida|fecha de nota de credito|fecha creacion|"
        "fecha de la emision|emision|creada el|creado el|fecha facturacion|fecha de registro|fecha del abono|"
        "expedida el|fecha contable",
        "it": "data fattura|data|data della fattura|data di emissione|data emissione|emessa il|data documento|del|"
        "data nota di credito|data doc|data creazione|data di fatturazione|emesso il|data nota|creata il|"
        "creato il|data creazione fattura|data fatturazione|data registrazione|emissione|emessa|"
        "data del documento",
        "pt": "data da fatura|data|data de emissao|data emissao|data da factura|data fatura|emitido em|"
        "data do documento|data de facturacao|data de faturacao|emitida em|emissao|data de criacao|criado em|"
        "criada em|data do doc|data doc|data de faturamento|data da nota de credito|data de registo|"
        "emitida a|data da emissao",
        "pl": "data wystawienia|data faktury|data|wystawiono|wystawiono dnia|z dnia|data wystawienia faktury|"
        "data korekty|wystawiona|dnia|data utworzenia|data dokumentu|wystawiony|data noty|wystawiona dnia|"
        "data sporzadzenia|data wyst|utworzono",
        "sv": "fakturadatum|datum|utfardad|utfardandedatum|utstallningsdatum|kreditdatum|fakturans datum|"
        "kreditfakturadatum|skapad|skapad den|utfardad den|datum for faktura|faktura datum|fakt datum|"
        "bokforingsdatum|utstalld",
        "da": "fakturadato|dato|udstedelsesdato|udstedt|fakturadato|kreditnotadato|bilagsdato|faktureringsdato|"
        "oprettet|udstedt den|udstedt dato|faktureret|dato for faktura|faktura dato|oprettet den|"
        "bogforingsdato|dokumentdato",
        "nb": "fakturadato|dato|utstedelsesdato|utstedt|kreditnotadato|utstedt dato|faktureringsdato|utstedt den|"
        "fakturert|faktura dato|opprettet|dato for utstedelse|bilagsdato|dokumentdato|bokforingsdato",
        "fi": "laskun paivays|laskun pvm|laskupaiva|paivays|paivamaara|pvm|laskupvm|laskutuspaiva|"
        "laskun paivamaara|laskunpaivays|hyvityslaskun paivays|luotu|laskun laatimispaiva|laadittu|"
        "laskutettu|paivays pvm|laskun paiva|luontipaiva|antopaiva|laskutuspvm|laskun luontipaiva",
    },
    "due_date": {
        "en": "due date|payment due|due|payment due date|pay by|due on|payment due by|please pay by|date due|"
        "invoice due date|invoice due|due by|payable by|to be paid by|payment date|expiration date|"
        "valid until|total amount due on|amount due on|payable on|due for payment|pay before|expiry date|"
        "balance due on|payment deadline|payment due on|please pay before|paid by|payment is due|due by date|"
        "pay within|invoice due on|due before|amount due by|must be paid by|last payment date|final due date|"
        "maturity date|expires on|expires|payable until|date payment due",
        "de": "falligkeit|falligkeitsdatum|fallig am|fallig|zahlbar bis|zahlungsziel|zahlbar bis zum|fallig bis|"
        "zu zahlen bis|falligkeitstermin|bitte zahlen bis|zahlungsfrist|zahlbar am|bezahlen bis|"
        "spatestens am|falligkeitstag|bitte uberweisen sie bis|falligdatum|zahlungstermin|zahlung fallig am|"
        "zahlung fallig|bezahlbar bis|zu bezahlen bis|zahlung bis|zahlbar spatestens|zahlen bis|"
        "falligkeit am|zahlungsziel am|spatestens zahlbar|zahlungseingang bis|fallig zum|fallig per|"
        "zahlungsdatum|zahlungsfalligkeit|falligkeits datum|bitte zahlen sie bis|ablaufdatum|"
        "zahlungsfrist bis",
        "fr": "date d'echeance|echeance|date echeance|echeance le|payable le|date limite de paiement|"
        "a payer avant le|a regler avant le|payable avant le|date de paiement|a payer le|echeance au|"
        "echeance de paiement|payer avant le|payable au plus tard le|payable jusqu'au|date d'exigibilite|"
        "a regler le|date limite de reglement|date limite|a payer au plus tard le|payable avant|"
        "a regler avant|limite de paiement|date d echeance|echue le|a payer avant|due le|due pour le|"
        "date de reglement|echeance de la facture|a echeance du|date d'exigibilite du paiement",
        "nl": "vervaldatum|vervaldag|te betalen voor|uiterste betaaldatum|betalen voor|betaaldatum|betaal voor|"
        "uiterlijk te betalen|te betalen uiterlijk|betalingsdatum|te voldoen voor|vervalt op|"
        "vervaldatum factuur|betaaltermijn|uiterlijk|te betalen op|uiterste betaling|betalen uiterlijk|"
        "betaling voor|te betalen tot|vervaldatum betaling|betaling uiterlijk|uiterste betaaldag|vervalt|"
        "betaal uiterlijk|uiterlijke betaaldatum",
        "es": "fecha de cargo|fecha cargo|fecha de domiciliacion|"
        "fecha de vencimiento|vencimiento|fecha vencimiento|vence|vence el|fecha de pago|pagar antes del|"
        "fecha limite de pago|vto|fecha vto|vencimientos|fecha limite|fecha de vencimiento del pago|"
        "fecha de vto para el pago|fecha de vto|vence en|fecha limite pago|pago antes de|pagar antes de|"
        "a pagar antes del|vencimiento el|fecha maxima de pago|fecha tope de pago|a pagar el|"
        "fecha prevista de pago|pago el",
        "it": "scadenza|data scadenza|data di scadenza|scadenza pagamento|da pagare entro|scadenze|pagare entro|"
        "entro il|scadenza fattura|data pagamento|pagamento entro|termine di pagamento|scade il|scade|"
        "scadenza il|data di pagamento|da pagare il|pagabile entro|entro|data scad|scadenza del pagamento|"
        "termine pagamento|da saldare entro|pagamento entro il",
        "pt": "data de vencimento|vencimento|data vencimento|pagar ate|data limite de pagamento|data limite|"
        "vence em|pagamento ate|data de pagamento|vencimento em|prazo de pagamento|vence a|data de venc|"
        "data limite pagamento|pagavel ate|a pagar ate|vencimento a|data de vencimento da fatura|"
        "pagamento ate a|data prevista de pagamento",
        "pl": "termin platnosci|data platnosci|platne do|termin zaplaty|do zaplaty do|data wymagalnosci|zaplata do|"
        "platnosc do|termin plat|platnosc|zaplac do|platne dnia|termin zaplaty do|termin|platnosc do dnia|"
        "prosimy o zaplate do|data zaplaty do|termin platnosci do|zaplata dnia|wymagalne dnia",
        "sv": "forfallodatum|forfallodag|forfaller|betalas senast|sista betalningsdag|betala senast|forfaller den|"
        "att betala senast|oss tillhanda|oss tillhanda senast|forfall|sista betalningsdatum|betalas fore|"
        "betala fore|sista betaldag|betaldatum|att betala fore|forfallodatum den|betalningsdatum|betalas|"
        "forfallo datum|sista dag for betalning",
        "da": "forfaldsdato|forfald|betalingsdato|forfalder|betales senest|sidste rettidige betaling|"
        "betalingsfrist|sidste betalingsdag|forfaldsdag|betales senest den|rettidig betaling|betalingsdag|"
        "forfaldsdato den|betales inden|betalingsfrist den|skal betales senest|forfalds dato|"
        "sidste betalingsdato|betal senest|sidste frist for betaling|betaling senest",
        "nb": "forfallsdato|forfall|betalingsfrist|forfaller|betales innen|forfallsdag|forfalldato|betal innen|"
        "forfalt|forfaller den|betalingsdato|forfalls dato|siste betalingsdag|betales senest|siste frist|"
        "betal senest|betalingsforfall|forfallsdato den",
        "fi": "erapaiva|erapvm|maksettava viimeistaan|viimeinen maksupaiva|maksupaiva|maksu viimeistaan|maksettava|"
        "eraantyy|erapaivamaara|maksun erapaiva|maksupvm|viimeinen erapaiva|erapaivana|"
        "maksun viimeinen paiva|maksettava mennessa",
    },
    "purchase_order": {
        "en": "purchase order|po number|po no|po #|po|purchase order number|purchase order no|your order|"
        "your order no|order number|order no|order reference|customer po|your reference|your ref|client po|"
        "order #|customer order|your order number|buyer reference|order id|order|p o number|purchase order #|"
        "po ref|cust po|customer order no|po num|po id|p o|p o #|p o no|customer purchase order|"
        "buyer order no|buyers order no|your po|order ref|customer order number|customer order ref|"
        "sales order|sales order no|order num|client order|customer reference|cust ref",
        "de": "bestellnummer|bestellnr|ihre bestellung|bestellung|auftragsnummer|auftragsnr|auftrag nr|bestell nr|"
        "ihre referenz|ihr zeichen|ihre bestellnummer|auftrag|bestellreferenz|kundenreferenz|bestellung nr|"
        "auftrags nr|leitweg id|kundenbestellnummer|ihre bestellnr|bestellung nummer|ihre bestell nr|"
        "kundenbestellung|bestell nummer|kunden bestellnummer|auftrag nummer|bestellung #|ihr auftrag|"
        "po nummer|bestellzeichen|ihre auftragsnummer|einkaufsbestellung|kundenauftrag",
        "fr": "bon de commande|numero de commande|no de commande|n de commande|commande n|commande no|"
        "votre reference|votre commande|reference client|commande|bon de commande n|votre ref|n commande|"
        "numero commande|ref client|numero de bon de commande|n bon de commande|no bon de commande|bc n|"
        "bon de commande no|reference commande|ref commande|v reference|v ref|votre n de commande|"
        "commande client|numero de po|commande #|votre commande n",
        "nl": "bestelnummer|ordernummer|inkooporder|uw referentie|uw order|order nr|inkoopordernummer|bestelnr|"
        "ordernr|bestelling|uw ordernummer|uw kenmerk|po nummer|po nr|inkooporder nr|inkooporder nummer|"
        "uw bestelnummer|bestelling nr|uw inkooporder|klantreferentie|uw ref|uw bestelling|po|po referentie|"
        "klantorder",
        "es": "numero de pedido|pedido|n de pedido|no de pedido|su pedido|su referencia|orden de compra|n pedido|"
        "pedido n|referencia de pedido|num pedido|pedido no|numero de orden|orden de compra n|o c|no pedido|"
        "no de orden|n de orden|orden de compra no|orden|po|numero de orden de compra|ref pedido|"
        "su pedido no|pedido #|pedido cliente|oc|su orden|n de orden de compra|vuestra referencia|"
        "numero pedido",
        "it": "ordine|numero ordine|n ordine|vostro ordine|vs ordine|ordine n|rif ordine|vostro riferimento|vs rif|"
        "ordine d'acquisto|ordine di acquisto|riferimento ordine|vs riferimento|nr ordine|numero d ordine|"
        "ordine nr|no ordine|n d ordine|riferimento cliente|ordine cliente|rif vs ordine|vs ordine n|"
        "vostro ordine n|numero ordine acquisto|ordine d acquisto|odc|ordine #",
        "pt": "n de encomenda|vossa encomenda|encomenda|numero de encomenda|nota de encomenda|encomenda n|"
        "sua referencia|pedido|v referencia|ordem de compra|requisicao|n encomenda|numero da encomenda|"
        "numero do pedido|vossa encomenda|encomenda no|no de encomenda|v encomenda|num ordem de compra|"
        "vossa referencia|no encomenda|numero de pedido|ordem de compra no|ref encomenda|requisicao n|"
        "requisicao no|po|v ref|numero ordem de compra|encomenda #|pedido no",
        "pl": "twoje zamowienie|numer zamowienia klienta|zamowienie|numer zamowienia|nr zamowienia|zamowienie nr|"
        "do zamowienia|zamowienie klienta|wasze zamowienie|numer zamowienia klienta|nr zam|zam nr|"
        "nr zamowienia klienta|po|numer po|zamowienie #|referencja klienta",
        "sv": "ordernummer|ordernr|er referens|bestallningsnummer|inkopsorder|inkopsordernummer|ert ordernummer|"
        "er order|er ref|bestallning|ert ordernr|best nr|po nummer|order nr|bestallning nr|kundorder|"
        "kundorder nr|inkopsorder nr|er bestallning|inkopsordernr|order|er referens nr|ordernr kund",
        "da": "jeres ordren|jeres ordre n|deres ordre n|ordrenummer|ordrenr|ordre nr|deres reference|indkobsordre|"
        "rekvisition|rekvisitionsnr|deres ref|jeres reference|bestillingsnummer|deres ordrenr|"
        "indkobsordrenummer|rekvisitionsnummer|ordre|po nummer|indkobsordre nr|indkobsordrenr|jeres ordrenr|"
        "kundeordre|rekvisition nr|deres ordre|jeres ordre|bestilling|ordre #|deres ordrenummer|"
        "kundens ordrenr",
        "nb": "ordrenummer|ordrenr|ordre nr|deres referanse|deres ref|bestillingsnummer|innkjopsordre|deres ordre|"
        "bestillingsnr|innkjopsordrenummer|deres ordrenr|ordre|po nummer|innkjopsordre nr|innkjopsordrenr|"
        "kundeordre|deres ordrenummer|rekvisisjon|rekvisisjonsnr|bestilling|ordre #|deres bestilling",
        "fi": "tilauksenne|tilausnumeronne|tilausnumero|tilausnro|tilauksen numero|viitteenne|ostotilaus|tilaus|"
        "tilaus nro|teidan viitteenne|ostotilausnumero|tilausviite|asiakkaan tilausnumero|po numero|"
        "ostotilaus nro|ostotilausnro|asiakkaan tilaus|teidan tilausnumero|asiakkaan viite|tilaus #",
    },
    "terms": {
        "en": "payment terms|terms|terms of payment|payment term|payment conditions|payment terms and conditions|"
        "term|payment due terms|terms of sale|settlement terms|credit terms",
        "de": "zahlungsbedingungen|zahlungsbedingung|zahlungskonditionen|zahlbar|zahlung|bedingungen|"
        "zahlungsmodalitaten|zahlungsbeding|zahlungskondition|kondition",
        "fr": "conditions de paiement|conditions de reglement|modalites de paiement|delai de paiement|reglement|"
        "conditions|condition de paiement|condition de reglement|conditions reglement|cond de reglement|"
        "termes",
        "nl": "betalingsvoorwaarden|betalingstermijn|betalingsconditie|betaalvoorwaarden|betalingscondities|"
        "voorwaarden|betalingsvoorwaarde|betaalconditie|betaalcondities|conditie",
        "es": "condiciones de pago|forma de pago|plazo de pago|terminos de pago|condiciones|terminos|"
        "condicion de pago|plazo|terminos del pago|cond pago",
        "it": "condizioni di pagamento|pagamento|termini di pagamento|modalita di pagamento|modalita pagamento|"
        "termini|condizioni|cond pagamento|condizione di pagamento|condizioni pagamento",
        "pt": "condicoes de pagamento|cond pagamento|condicao de pagamento|termos de pagamento|condicoes|termos|"
        "condicoes pagamento|prazo|cond pag|termos pagamento|prazo de pag",
        "pl": "warunki platnosci|forma platnosci|sposob platnosci|sposob zaplaty|warunki|warunek platnosci|"
        "warunki zaplaty",
        "sv": "betalningsvillkor|villkor|betalvillkor|betalningsvillkor netto|bet villkor|betalningstid",
        "da": "betalingsbetingelser|betaling|betalingsvilkar|vilkar|betalingsbet|bet betingelser|"
        "betalingsbetingelse|kreditdage",
        "nb": "betalingsbetingelser|betalingsvilkar|betalingsvillkar|vilkar|bet betingelser|betalingsbetingelse|"
        "betalingsvillkar netto|kredittid",
        "fi": "maksuehto|maksuehdot|maksuaika|ehdot|maksuehdot netto|maksuajat",
    },
    "reference": {
        "en": "payment reference|remittance reference|payment ref|quote reference|payment id|bank reference|"
        "payment reference number|remittance ref",
        "de": "verwendungszweck|zahlungsreferenz|referenznummer|zahlungsreferenz nr|qr referenz|referenz nr|"
        "zahlungsgrund|verwendungszweck bitte angeben|betreff der zahlung",
        "fr": "reference de paiement|communication structuree|reference a rappeler|reference paiement|"
        "communication|reference du paiement|motif du virement|libelle du virement|reference virement|"
        "communication structure",
        "nl": "betalingskenmerk|betaalkenmerk|gestructureerde mededeling|mededeling|betalingsreferentie|"
        "omschrijving betaling|gestructureerde mededeling ogm|ogm|betaalreferentie|onder vermelding van",
        "es": "referencia de pago|concepto de pago|referencia pago|concepto transferencia|referencia del pago|"
        "referencia de la transferencia|concepto de la transferencia|ref pago",
        "it": "causale|riferimento pagamento|causale pagamento|causale bonifico|causale del bonifico|"
        "riferimento del pagamento|causale versamento",
        "pt": "referencia de pagamento|referencia multibanco|referencia para pagamento|referencia mb|"
        "referencia do pagamento|ref pagamento",
        "pl": "tytul przelewu|tytulem|tytul platnosci|tytul wplaty|tytul przelewu bankowego",
        "sv": "ocr|ocr nummer|betalningsreferens|ocr nr|ocr referens|meddelande till mottagaren|"
        "betalningsreferensnummer|ocr referensnummer|referensnummer|betalreferens",
        "da": "betalingsreference|betalings id|fik|fik nr|betalings reference|betalingsident|"
        "betalingsidentifikation|fik kode|betalingsid|betalingslinje",
        "nb": "kid|kid nummer|betalingsreferanse|kid nr|kidnummer|betalings id|kundeidentifikasjon|betalingsref|"
        "kid kode",
        "fi": "viitenumero|viite|maksuviite|viitenro|maksun viite|viitenumero maksuun|laskun viite|"
        "laskun viitenumero|viitenr|maksuviite nro",
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
    "number_series": {
        "es": "punto de venta|pto de venta|pto venta|pto vta|punto vta|sucursal",
    },
}

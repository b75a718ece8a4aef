"""Labels of amounts below the table: meaning -> language -> phrases, separated by "|"."""

from __future__ import annotations

AMOUNT_WORDS: dict[str, dict[str, str]] = {
    "subtotal": {
        "en": "subtotal|sub total|net amount|net total|total net|net|total excl vat|total excluding vat|"
        "total ex vat|total excl tax|"
        "taxable amount|taxable value|amount before tax|total before tax|net value|net subtotal|untaxed amount|"
        "total excluding tax|"
        "total excl gst|subtotal excl vat|subtotal ex vat|goods total|total net amount|total exc vat|"
        "total ex gst|net invoice amount|"
        "total taxable value|total without vat|total taxable amount|subtotal excl tax|total exclusive of vat|"
        "amount excl vat|total untaxed|"
        "tax base|taxable|subtotal before tax|total ex tax|net sum|total excluding gst|total pre tax|sum",
        "de": "zwischensumme|nettobetrag|summe netto|netto|gesamt netto|nettosumme|gesamtbetrag netto|netto gesamt|"
        "summe ohne mwst|rechnungsbetrag netto|"
        "zwischensumme netto|netto betrag|steuerpflichtiger betrag|warenwert|gesamtsumme netto|total netto|"
        "summe exkl mwst|nettowert|"
        "gesamtnetto|summe|positionssumme|gesamtpreis netto|betrag netto|total exkl mwst|entgelt|"
        "summe netto betrag|steuerbasisbetrag|rechnungssumme netto|gesamtnettobetrag|nettogesamtbetrag|"
        "summe der netto betrage|summe exkl ust|summe zzgl mwst|netto summe",
        "fr": "sous total|total ht|montant ht|total hors taxe|total hors taxes|total net ht|sous total ht|"
        "montant total ht|total h t|"
        "net ht|base ht|montant hors taxe|montant net|total htva|montant net ht|base imposable|montant imposable|"
        "total hors tva|prix total ht|total brut ht|montant ht total|total net|total base ht",
        "nl": "subtotaal|totaal excl btw|netto|totaal exclusief btw|nettobedrag|bedrag excl btw|totaal ex btw|"
        "netto bedrag|totaal netto|"
        "subtotaal excl btw|totaalbedrag excl btw|belastbaar bedrag|maatstaf van heffing|totaal excl|"
        "netto totaal|bedrag exclusief btw|belastbare basis",
        "es": "subtotal|base imponible|importe neto|total neto|neto|total sin iva|suma|importe bruto|"
        "total base imponible|base|neto gravado|sub total|"
        "importe neto gravado|total bruto|suma total|importe sin iva|total antes de impuestos|importe imponible|"
        "cantidad imponible|importe gravable|subtotal sin iva",
        "it": "imponibile|totale imponibile|subtotale|totale netto|netto|totale merce|importo netto|"
        "totale senza iva|tot imponibile|imponibile iva|"
        "totale parziale|base imponibile|totale al netto iva|totale iva esclusa|totale esclusa iva|netto merce|"
        "importo imponibile|sub totale|totale ordine netto|totale beni e servizi",
        "pt": "subtotal|base tributavel|total iliquido|valor liquido|total liquido|incidencia|total sem iva|"
        "base de incidencia|valor tributavel|mercadoria servicos|soma|total mercadoria|montante tributavel|"
        "valor sem iva|sub total",
        "pl": "wartosc|razem netto|wartosc netto|suma netto|netto|suma czesciowa|kwota netto|ogolem netto|"
        "lacznie netto|total netto|podsuma|suma|podsumowanie netto|kwota do opodatkowania|kwota opodatkowana|"
        "suma wartosci netto|razem",
        "sv": "delsumma|summa exkl moms|netto|summa exklusive moms|nettobelopp|belopp fore moms|totalt exkl moms|"
        "summa|total exkl moms|belopp exkl moms|netto belopp|summa netto|summa ex moms|totalt exklusive moms|"
        "skattepliktigt belopp|varuvarde|subtotal",
        "da": "subtotal|i alt ekskl moms|netto|total ekskl moms|momspligtigt belob|nettobelob|i alt excl moms|"
        "belob ekskl moms|subtotal ekskl moms|total ex moms|momsgrundlag|i alt uden moms|samlet ekskl moms|"
        "total excl moms|sum ekskl moms|total netto|delsum|skattepligtigt belob",
        "nb": "delsum|sum eks mva|netto|netto belop|nettobelop|sum ekskl mva|total eks mva|belop eks mva|"
        "sum ekskl moms|grunnlag|sum eks mva|total ekskl mva|totalt eks mva|subtotal|mva grunnlag|"
        "avgiftspliktig belop|sum|sum netto|totalt ekskl mva",
        "fi": "veroton|yhteensa veroton|veroton yhteensa|valisumma|netto|summa ilman alv|yhteensa ilman alv|"
        "netto yhteensa|veroton summa|alv 0|yhteensa alv 0|verollinen maara|alv peruste|laskun veroton summa|"
        "hinta ilman alv|nettosumma|valisumma veroton|veron peruste",
    },
    "tax_amount": {
        "en": "vat|tax|sales tax|gst|vat amount|tax amount|total vat|total tax|hst|pst|qst|tax total|total taxes|"
        "vat total|taxes|vat tax|total gst|gst amount|cgst|sgst|igst|gst hst|tps|tvq|"
        "vat/tax|state tax|local tax|output vat|igst amount|tax due|sales tax amount|output tax|county tax|"
        "plus vat|add vat|estimated tax|consumption tax|total gst amount|total tax amount|total vat amount|"
        "vat payable|utgst",
        "de": "mwst|ust|umsatzsteuer|mehrwertsteuer|zzgl mwst|zzgl ust|steuer|steuerbetrag|mwst betrag|ust betrag|"
        "summe mwst|summe ust|zzgl umsatzsteuer|steuern|enthaltene mwst|gesamte steuern|"
        "enthaltene ust|inkl mwst|davon mwst|zuzuglich mwst|plus mwst|steuersumme|gesamt mwst|summe umsatzsteuer|"
        "summe steuern|steuer gesamt|gesamtsteuer|steuern gesamt|umsatzsteuerbetrag|summe steuerbetrage|"
        "gesamtbetrag steuer|zuzuglich umsatzsteuer|zzgl mehrwertsteuer|mehrwertsteuerbetrag|zuzuglich ust",
        "fr": "tva|montant tva|total tva|taxe|taxes|montant de la tva|dont tva|total taxes|t v a|montant taxe|"
        "montant total tva|total des taxes|total de la tva|montant des taxes|montant des tva",
        "nl": "btw|btw bedrag|totaal btw|belasting|btw totaal|bedrag btw|omzetbelasting|belastingen|"
        "totaal belastingen|totale belasting|totaal belasting|plus btw",
        "es": "iva|cuota iva|importe iva|total iva|impuestos|impuesto|cuota|igic|total impuestos|i v a|"
        "cuota de iva|total cuota iva|iva repercutido|importe de iva|itbis|importe impuestos|monto iva",
        "it": "iva|imposta|totale iva|importo iva|totale imposta|imposte|totale imposte|tot iva|importo imposta|"
        "i v a|totale tasse|tasse",
        "pt": "iva|imposto|total iva|valor iva|impostos|total de iva|valor do iva|total impostos|montante iva|"
        "total de impostos|icms|iss|i v a|total do iva",
        "pl": "suma podatku|vat|podatek|kwota vat|podatek vat|razem vat|suma vat|wartosc vat|podatki|kwota podatku|"
        "kwota podatku vat|ptu|suma podatkow|lacznie podatki|podatek razem|razem podatek",
        "sv": "moms|momsbelopp|total moms|summa moms|varav moms|skatt|moms belopp|moms totalt|totala skatter|"
        "skatter|mervardesskatt|totalt moms|skattebelopp",
        "da": "moms|momsbelob|heraf moms|moms i alt|total moms|samlet moms|skat|afgift|moms belob|skatter|samlet skat",
        "nb": "mva|merverdiavgift|mva belop|moms|herav mva|sum mva|total mva|totalt mva|skatt|avgift|mva totalt|"
        "sum avgift",
        "fi": "alv|arvonlisavero|vero|alv yhteensa|veron osuus|arvonlisavero yhteensa|vero yhteensa|verot|"
        "veron maara|alv summa|alv osuus|verot yhteensa|yhteensa alv",
    },
    "total": {
        "en": "total|grand total|invoice total|total amount|total incl vat|total including vat|total inc vat|"
        "total gross|gross total|gross amount|"
        "total incl tax|total including tax|amount payable|total payable|total invoice|total for this invoice|"
        "total incl gst|total inc gst|total due|"
        "invoice amount|net payable|credit total|total credit|invoice value|total invoice value|total charges|"
        "new charges|total usd|total eur|total gbp|"
        "total invoice amount|total inc tax|gross|order total|total including gst|total amount payable|"
        "total value|total price|total amount incl vat|total inclusive of vat|grand total incl tax|total in|"
        "total amount incl gst|total to pay",
        "de": "gesamtbetrag|gesamtsumme|rechnungsbetrag|summe brutto|brutto|gesamt|endbetrag|gesamtbetrag brutto|"
        "bruttobetrag|total|bruttosumme|rechnungssumme|endsumme|"
        "gesamt brutto|summe inkl mwst|gesamtbetrag inkl mwst|zahlbetrag|zu zahlender betrag|gutschriftsbetrag|"
        "gesamtpreis|total inkl mwst|gesamt inkl mwst|gesamtbetrag inkl ust|rechnungsendbetrag|"
        "rechnungsbetrag brutto|bruttogesamtbetrag|gesamtbruttobetrag|gesamtbetrag eur|gesamtpreis brutto|"
        "brutto gesamt|brutto summe|rechnungsgesamtbetrag|rechnungsgesamtbetrag brutto|gesamtsumme brutto|"
        "summe inkl ust|gesamtsumme inkl mwst|zu uberweisender betrag|gutschriftbetrag",
        "fr": "total ttc|montant ttc|total|total toutes taxes comprises|net a payer|montant total|"
        "montant total ttc|total a payer|net a payer ttc|total general|total tvac|"
        "montant a payer|total facture|total facture ttc|montant facture|total t t c|prix total ttc|"
        "total tva comprise|total net ttc|montant total a payer|total de la facture|prix total",
        "nl": "totaal|totaalbedrag|totaal incl btw|te betalen|totaal inclusief btw|factuurbedrag|totaal te betalen|"
        "bruto|totaal bedrag|te betalen bedrag|eindtotaal|totaalbedrag incl btw|bedrag incl btw|"
        "totaal factuur|factuurtotaal|algemeen totaal|brutobedrag|totaal incl|bedrag inclusief btw|totaal eur",
        "es": "total|total factura|importe total|total a pagar|total con iva|total iva incluido|importe a pagar|"
        "total general|total eur|monto total|total importe|total documento|total de la factura|"
        "importe total factura|cantidad total|total a abonar|total euros|liquido a pagar|total abono|"
        "importe total eur",
        "it": "totale|totale fattura|totale documento|importo totale|totale da pagare|netto a pagare|totale ivato|"
        "totale iva inclusa|totale generale|totale complessivo|"
        "tot documento|totale a pagare|totale dovuto|tot fattura|importo totale documento|totale ordine|"
        "totale eur|totale nota di credito|totale con iva|totale lordo|totale euro|totale importo",
        "pt": "total|total a pagar|total da fatura|valor total|total documento|total com iva|total geral|"
        "valor a pagar|total fatura|total da nota|montante total|total do documento|total factura|total eur|"
        "quantia total|importancia total",
        "pl": "razem|do zaplaty|razem do zaplaty|suma|wartosc brutto|suma brutto|razem brutto|ogolem|brutto|"
        "kwota brutto|lacznie|lacznie do zaplaty|kwota do zaplaty|suma calkowita|total|laczna kwota|"
        "naleznosc ogolem|kwota naleznosci ogolem|suma ogolem|calkowita kwota|razem kwota|kwota calkowita|"
        "kwota naleznosci",
        "sv": "totalt|att betala|summa att betala|total|summa inkl moms|totalsumma|totalbelopp|belopp att betala|"
        "slutsumma|totalt att betala|totalt inkl moms|fakturabelopp|summa totalt|att erhalla|brutto|"
        "belopp inkl moms|total inkl moms|total summa|fakturasumma|fakturatotal|summa kredit|tillgodo|"
        "totalt belopp",
        "da": "total|i alt|i alt inkl moms|at betale|total inkl moms|belob i alt|samlet belob|til betaling|"
        "belob at betale|totalbelob|total dkk|i alt dkk|fakturabelob|i alt at betale|samlet|fakturatotal|"
        "totalsum|sum|i alt til betaling|total belob|samlet inkl moms|totalt|samlet pris",
        "nb": "totalt|sum|a betale|total|sum inkl mva|belop a betale|sum a betale|totalbelop|totalt inkl mva|"
        "total inkl mva|totalsum|fakturabelop|sum total|sluttsum|totalt a betale|a betale nok|sum totalt|"
        "totalt belop|til gode|brutto",
        "fi": "yhteensa|maksettava|summa|loppusumma|maksettava yhteensa|laskun summa|yhteensa eur|"
        "verollinen yhteensa|kokonaissumma|yhteensa verollinen|laskun loppusumma|maksettavaa|"
        "verollinen summa|yhteensa maksettava|hyvitettava|brutto|hyvitys yhteensa|laskun kokonaissumma|"
        "koko summa|kokonaismaara|yhteensa sis alv",
    },
    "amount_due": {
        "en": "amount due|balance due|balance|total amount due|outstanding|amount outstanding|amount owing|"
        "outstanding balance|due amount|balance owing|remaining balance|total outstanding|now due|"
        "balance outstanding|total balance|total balance due|pay this amount",
        "de": "offener betrag|restbetrag|falliger betrag|noch zu zahlen|zahlbetrag|saldo|offen|ausstehender betrag|"
        "offener saldo|zu zahlen",
        "fr": "reste a payer|solde|solde du|montant du|solde a payer|montant restant du|restant du|total du",
        "nl": "te voldoen|nog te betalen|"
        "openstaand bedrag|nog te betalen|saldo|openstaand|restbedrag|verschuldigd bedrag|openstaand saldo",
        "es": "importe pendiente|saldo pendiente|pendiente de pago|saldo|importe debido|importe adeudado|"
        "cantidad pendiente|monto adeudado|pendiente",
        "it": "da pagare|residuo da pagare|"
        "importo dovuto|saldo|residuo da pagare|saldo dovuto|rimanente|importo residuo|da saldare",
        "pt": "valor em divida|saldo|valor em aberto|montante em divida|em divida|saldo devedor",
        "pl": "pozostalo do zaplaty|"
        "pozostalo do zaplaty|saldo|do doplaty|kwota nalezna|pozostaje do zaplaty|kwota pozostala",
        "sv": "kvar att betala|saldo|utestaende|utestaende belopp|aterstaende belopp|resterande belopp",
        "da": "skyldigt belob|udestaende|saldo|restbelob|udestaende belob|resterende belob|udestaende saldo|"
        "forfaldent belob",
        "nb": "rest a betale|gjenstaende|utestaende|restbelop|saldo|utestaende belop|gjenstaende belop|skyldig belop",
        "fi": "maksettavaa jaljella|maksamatta|avoinna|maksamatta|saldo|avoin summa|jaljella|maksamatta oleva summa",
    },
    "paid": {
        "en": "payments received|payment received|"
        "paid|amount paid|deposit|prepaid|payments|payment received|less paid|paid to date|less deposit|"
        "advance payment|already paid|advance|credits|payments credits|total paid|payment made",
        "de": "bezahlt|bereits gezahlt|anzahlung|bereits bezahlt|abzuglich anzahlung|gezahlt|angezahlt|"
        "vorauszahlung|gezahlter betrag|erhaltene anzahlungen",
        "fr": "deja paye|acompte|deja regle|acompte verse|montant paye|paye|acomptes|regle|montant regle",
        "nl": "betaald|reeds betaald|aanbetaling|voorschot|al betaald|voldaan",
        "es": "pagado|anticipo|ya pagado|importe pagado|a cuenta|entregado a cuenta|total pagado",
        "it": "pagato|acconto|gia pagato|importo pagato|acconti",
        "pt": "pago|adiantamento|ja pago|valor pago|total pago",
        "pl": "zaplacono|zaliczka|wplacono|kwota zaplacona|juz zaplacono|oplacono",
        "sv": "betalt|redan betalt|forskott|inbetalt|erlagt",
        "da": "betalt|allerede betalt|forudbetalt|acontobetaling|indbetalt",
        "nb": "betalt|allerede betalt|forskudd|innbetalt|forhandsbetalt",
        "fi": "ennakko|ennakkomaksu|maksettu|maksettu|ennakkomaksu|jo maksettu|suoritettu",
    },
    "discount": {
        "en": "discount|less discount|total discount|rebate|coupon|trade discount|discounts|promotion|savings|less|"
        "early payment discount",
        "de": "rabatt|nachlass|abzuglich rabatt|skonto|gesamtrabatt|abzug|preisnachlass|gutschein|rabatte|abschlag|"
        "summe abzuge|summe der abzuge|sonderrabatt|rabattbetrag",
        "fr": "remise|rabais|ristourne|escompte|remise globale|total remise|remises|reduction",
        "nl": "korting|totaal korting|kortingen|totale korting",
        "es": "descuento|dto|descuentos|total descuento|bonificacion|importe descuento",
        "it": "sconto|sconti|totale sconto|abbuono|sconto totale|ribasso",
        "pt": "desconto|descontos|total desconto|desconto total|total descontos",
        "pl": "rabat|upust|znizka|rabat lacznie|skonto",
        "sv": "rabatt|total rabatt|avdrag|totalrabatt",
        "da": "rabat|rabat i alt|samlet rabat|fradrag",
        "nb": "rabatt|total rabatt|avslag|fradrag",
        "fi": "alennus|alennus yhteensa|alennukset|hyvitys|ale",
    },
    "charge": {
        "en": "postage packing|postage and packing|"
        "shipping|freight|delivery|postage|handling|shipping handling|shipping and handling|carriage|"
        "surcharge|delivery charge|freight charges|shipping cost|tip|gratuity|shipping costs|service charge|"
        "packing|insurance|other|delivery fee|postage and packing",
        "de": "versand|versandkosten|fracht|porto|lieferkosten|verpackung|frachtkosten|zuschlag|"
        "porto und verpackung|versandpauschale|transportkosten|summe zuschlage|summe der zuschlage|"
        "lieferpauschale|zuschlage",
        "fr": "frais de port|port|livraison|frais de livraison|transport|frais d'expedition|frais|"
        "port et emballage|eco participation|frais de transport",
        "nl": "verzendkosten|vracht|bezorgkosten|portokosten|transportkosten|toeslag|vrachtkosten|verzending|"
        "leveringskosten",
        "es": "gastos de envio|portes|envio|transporte|gastos|recargo|recargo de equivalencia|costes de envio",
        "it": "spese di spedizione|trasporto|spedizione|spese|bollo|spese di trasporto|marca da bollo|"
        "imposta di bollo|spese incasso|contributo previdenziale|costi di spedizione|cassa previdenza",
        "pt": "portes|envio|despesas de envio|transporte|portes de envio|custos de envio",
        "pl": "wysylka|koszt wysylki|transport|przesylka|dostawa|koszty wysylki|koszt dostawy",
        "sv": "frakt|porto|fraktkostnad|expeditionsavgift|fakturaavgift|leverans|fraktavgift|faktureringsavgift",
        "da": "fragt|porto|levering|forsendelse|gebyr|fragtomkostninger|faktureringsgebyr",
        "nb": "frakt|porto|levering|fraktkostnad|gebyr|fakturagebyr|fakturagebyr",
        "fi": "toimituskulut|rahti|postikulut|toimitusmaksu|laskutuslisa|kasittelykulut|toimitus",
    },
    "rounding": {
        "en": "rounding|round off|rounding adjustment|rounded off|round",
        "de": "rundung|rundungsdifferenz",
        "fr": "arrondi",
        "nl": "afronding",
        "es": "redondeo",
        "it": "arrotondamento",
        "pt": "arredondamento",
        "pl": "zaokraglenie",
        "sv": "avrundning|oresavrundning|oresutjamning",
        "da": "afrunding",
        "nb": "avrunding|oreavrunding",
        "fi": "pyoristys",
    },
    "withholding": {
        "en": "withholding|withholding tax|retention|tds",
        "es": "retencion|irpf|retencion irpf|percepcion|percepciones",
        "it": "ritenuta|ritenuta d'acconto|ritenuta acconto",
        "fr": "retenue|retenue a la source|retenue de garantie",
        "pt": "retencao|retencao na fonte|irs",
        "de": "einbehalt|sicherheitseinbehalt",
    },
    "tax_rate": {
        "en": "vat rate|tax rate|gst rate|tax %|vat %|sales tax rate",
        "de": "steuersatz|mwst satz|ust satz|mwst %|ust %|steuersatz in %|umsatzsteuersatz",
        "fr": "taux de tva|taux tva|taux|taux de taxe|taux d'imposition",
        "nl": "btw tarief|btw percentage|belastingtarief|btw %|tarief btw",
        "es": "tipo iva|tipo de iva|tipo impositivo|tipo|% iva|iva %|tasa de impuesto|tasa de iva",
        "it": "aliquota|aliquota iva|% iva|iva %|aliquota fiscale|aliquota d'imposta",
        "pt": "taxa de iva|taxa iva|taxa|taxa de imposto",
        "pl": "stawka vat|stawka|stawka podatku|stawka podatkowa",
        "sv": "momssats|moms %|skattesats",
        "da": "momssats|moms %|skattesats|momsprocent",
        "nb": "mva sats|mva %|skattesats",
        "fi": "alv %|verokanta|alv kanta|veroprosentti|alv prosentti",
    },
    "other_amount": {
        "en": "previous balance|last month|opening balance|prior balance|carried forward|brought forward|"
        "amount in words|change|cash|unit price|total weight|total quantity|total hours|total items|"
        "total discount|late fee|"
        "previous charges|total units|subtotal carried forward|total saved|you saved|account balance|tendered|"
        "minimum payment",
        "de": "ubertrag|vortrag|alter saldo|gesamtgewicht|in worten|skontobetrag|skontierfahig|skontobasis|"
        "gesamtmenge|lohnanteil|gegeben|ruckgeld|abzuglich skonto|zahlbetrag mit skonto|bei skontoabzug|"
        "lohnkosten",
        "fr": "a reporter|report|solde anterieur|en lettres|ancien solde|poids total|solde precedent|capital social",
        "nl": "transporteren|transport|vorig saldo|totaal aantal|totaal gewicht|in woorden",
        "es": "suma y sigue|saldo anterior|en letras|son pesos|total unidades|total bultos|peso total",
        "it": "a riporto|riporto|saldo precedente|in lettere|totale colli|totale pezzi|peso totale",
        "pt": "a transportar|transporte|saldo anterior|por extenso|quantidade total|peso total",
        "pl": "slownie|do przeniesienia|z przeniesienia|poprzednie saldo",
        "sv": "transport|foregaende saldo|i ord|totalvikt",
        "da": "transport|overfort|forrige saldo|i ord",
        "nb": "transport|overfort|forrige saldo|i ord",
        "fi": "siirto|edellinen saldo|sanoin",
    },
}

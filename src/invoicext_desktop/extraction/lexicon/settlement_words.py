"""Labels of what was paid, and of what stands between the sums: meaning -> language -> phrases."""

from __future__ import annotations

SETTLEMENT_WORDS: dict[str, dict[str, str]] = {
    "amount_due": {
        "en": "amount due|balance due|balance|total amount due|outstanding|amount outstanding|amount owing|"
        "outstanding balance|due amount|balance owing|remaining balance|total outstanding|now due|"
        "balance outstanding|total balance|total balance due|pay this amount|remaining due|amount remaining|"
        "balance remaining|remaining amount|due now|net due|balance to pay|balance payable|invoice balance|"
        "remaining to pay|total remaining|left to pay|unpaid balance|open amount|amount due now|"
        "net balance due|net amount due|total amount due now|current balance|unpaid amount|still due|"
        "remainder due|remaining|balance amount|open balance|remaining unpaid",
        "de": "nachzahlung|nachforderung|restforderung|noch zu entrichten|"
        "offener betrag|restbetrag|falliger betrag|noch zu zahlen|zahlbetrag|saldo|offen|ausstehender betrag|"
        "offener saldo|zu zahlen|verbleibender betrag|restbetrag offen|offener rechnungsbetrag|restzahlung|"
        "noch offen|noch offener betrag|zu zahlender restbetrag|verbleibend|offene summe|rest|restsumme|"
        "ausstehend|ausstehende summe|aktueller saldo|verbleiben|noch zu zahlender betrag|"
        "verbleibender zahlbetrag|noch fallig|rechnungssaldo",
        "fr": "reste a payer|solde|solde du|montant du|solde a payer|montant restant du|restant du|total du|"
        "montant restant|reste du|solde restant|net restant a payer|solde ttc|restant a payer|"
        "solde restant du|montant exigible|reste a regler|encours|montant impaye|montant restant a payer|"
        "somme due|solde a regler",
        "nl": "te voldoen|nog te betalen|openstaand bedrag|nog te betalen|saldo|openstaand|restbedrag|"
        "verschuldigd bedrag|openstaand saldo|verschuldigd saldo|resterend bedrag|nog openstaand|"
        "te betalen saldo|resterend|nog te voldoen|resterend te betalen|saldo te betalen|"
        "openstaand factuurbedrag|verschuldigd|restant|restsaldo|nog verschuldigd|bedrag verschuldigd|"
        "resteert te betalen",
        "es": "neto a pagar|total neto a pagar|valor a pagar|"
        "importe pendiente|saldo pendiente|pendiente de pago|saldo|importe debido|importe adeudado|"
        "cantidad pendiente|monto adeudado|pendiente|cantidad a pagar|saldo adeudado|resto a pagar|"
        "monto pendiente|saldo restante|importe restante|total pendiente|pendiente de cobro|saldo a pagar|"
        "adeudado|cantidad adeudada|saldo deudor|restante|falta por pagar|importe vencido|resto|"
        "cantidad debida|queda por pagar|balance",
        "it": "netto a pagare|netto da pagare|netto dovuto|"
        "da pagare|residuo da pagare|importo dovuto|saldo|residuo da pagare|saldo dovuto|rimanente|"
        "importo residuo|da saldare|rimanente da pagare|saldo da pagare|importo residuo da pagare|residuo|"
        "rimanenza|saldo residuo|resto da pagare|importo rimanente|importo da saldare|totale residuo|"
        "ancora da pagare|insoluto|resta da pagare|saldo a pagare|importo scoperto",
        "pt": "valor em divida|saldo|valor em aberto|montante em divida|em divida|saldo devedor|saldo em divida|"
        "montante em falta|valor em falta|restante|valor pendente|saldo pendente|em falta|por pagar|"
        "valor restante|saldo a pagar|montante devido|valor devido|quantia em divida|total em divida|"
        "resta pagar|pendente|saldo em aberto|montante em aberto|a pagar restante",
        "pl": "pozostalo do zaplaty|pozostalo do zaplaty|saldo|do doplaty|kwota nalezna|pozostaje do zaplaty|"
        "kwota pozostala|naleznosc pozostala|do zaplaty pozostalo|kwota do doplaty|pozostaje|pozostalo|"
        "saldo do zaplaty|pozostala kwota|reszta do zaplaty|pozostala naleznosc|kwota zalegla|"
        "kwota wymagalna|zostalo do zaplaty|pozostala do zaplaty kwota|saldo naleznosci|wymagana kwota|"
        "do uregulowania",
        "sv": "kvar att betala|saldo|utestaende|utestaende belopp|aterstaende belopp|resterande belopp|"
        "aterstar att betala|kvarstaende belopp|kvarstar att betala|resterande|kvar|obetalt belopp|obetalt|"
        "aterstaende|utestaende saldo|saldo att betala|forfallet belopp|resterande att betala|"
        "kvarvarande belopp|att betala kvar|aterstaende saldo",
        "da": "skyldigt belob|udestaende|saldo|restbelob|udestaende belob|resterende belob|udestaende saldo|"
        "forfaldent belob|mangler at betale|rest at betale|restance|udestaende at betale|manglende betaling|"
        "resterende|restsaldo|ubetalt belob|ubetalt|rest til betaling|forfalden saldo|resterende at betale|"
        "tilbage at betale|resterende saldo|rest|mangler|restbelob til betaling",
        "nb": "rest a betale|gjenstaende|utestaende|restbelop|saldo|utestaende belop|gjenstaende belop|"
        "skyldig belop|gjenstar a betale|resterende belop|resterende|ubetalt belop|ubetalt|gjenstar|"
        "gjenstaende saldo|forfalt belop|restsaldo|rest til betaling|a betale rest|gjenstaende a betale",
        "fi": "maksettavaa jaljella|maksamatta|avoinna|maksamatta|saldo|avoin summa|jaljella|"
        "maksamatta oleva summa|jaljella oleva summa|jaljella oleva maara|maksamatta oleva|avoin saldo|"
        "erapaivana maksettava|avoinna oleva summa|maksettavana|avoin maara|jaljella maksettavaa|"
        "maksamaton summa|puuttuva summa|avoinna yhteensa|eraantyva summa",
    },
    "paid": {
        "en": "payments received|payment received|paid|amount paid|deposit|prepaid|payments|payment received|"
        "less paid|paid to date|less deposit|advance payment|already paid|advance|credits|payments credits|"
        "total paid|payment made|less payments|less payment|less amount paid|advance paid|deposit paid|"
        "payment to date|paid amount|total payments|amount already paid|prepayment|prepayments|"
        "partial payment|received|amount received|less advance|payment applied|down payment|retainer|"
        "retainer applied|amount credited|credit applied|credits applied|total paid to date|paid in advance",
        "de": "bezahlt|bereits gezahlt|anzahlung|bereits bezahlt|abzuglich anzahlung|gezahlt|angezahlt|"
        "vorauszahlung|gezahlter betrag|erhaltene anzahlungen|bisher gezahlt|bezahlter betrag|"
        "geleistete zahlungen|bisherige zahlungen|abzuglich zahlungen|abzuglich geleisteter anzahlungen|"
        "abzgl anzahlung|abschlagszahlung|abschlagszahlungen|geleistete anzahlung|erhaltene zahlungen|"
        "zahlungen|davon bezahlt|teilzahlung|geleistete anzahlungen|bereits gezahlter betrag|"
        "bereits geleistet|abzuglich bereits gezahlt|erhalten|zahlungseingang|bereits erhalten|"
        "abzuglich vorauszahlung|vorkasse|anzahlungen",
        "fr": "deja paye|acompte|deja regle|acompte verse|montant paye|paye|acomptes|regle|montant regle|"
        "paye a ce jour|acomptes verses|montant deja paye|paiement|paiements|avance|acompte paye|reglements|"
        "reglement effectue|arrhes|deja verse|total paye|total regle|paiement recu|moins acompte|"
        "paiements recus|avance versee|montant percu|versement|versements|deduction acompte|acompte regle|"
        "deja payes",
        "nl": "betaald|reeds betaald|aanbetaling|voorschot|al betaald|voldaan|betaald bedrag|betaald tot op heden|"
        "reeds voldaan|ontvangen|betalingen|vooruitbetaald|vooruitbetaling|reeds ontvangen|"
        "ontvangen betaling|totaal betaald|aanbetaald|betaald tot nu toe|minus aanbetaling|in mindering|"
        "betaling ontvangen",
        "es": "pagado|anticipo|ya pagado|importe pagado|a cuenta|entregado a cuenta|total pagado|pagado a la fecha|"
        "pagos|pago recibido|pagos realizados|pagos recibidos|importe abonado|cobrado|monto pagado|"
        "pagado hasta la fecha|entregas a cuenta|anticipos|ya abonado|cantidad pagada|senal|adelanto|"
        "pago a cuenta|pago anticipado|pagos anteriores|deposito|importe cobrado|total cobrado|"
        "anticipo pagado",
        "it": "pagato|acconto|gia pagato|importo pagato|acconti|pagato finora|totale pagato|versato|gia versato|"
        "acconto versato|pagamenti|anticipo|pagato ad oggi|importo versato|pagamento ricevuto|incassato|"
        "pagamenti ricevuti|acconti versati|pagato fino ad oggi|acconto pagato|saldato|totale acconti|"
        "caparra|gia saldato|a dedurre acconto",
        "pt": "pago|adiantamento|ja pago|valor pago|total pago|pago ate a data|montante pago|pagamentos|"
        "valor recebido|recebido|sinal|adiantamentos|valor ja pago|pagamento recebido|entregue|quantia paga|"
        "valor entregue|total recebido|pagamentos recebidos|pagamento efetuado|pago ate ao momento|"
        "montante ja pago|ja liquidado|liquidado",
        "pl": "zaplacono|zaliczka|wplacono|kwota zaplacona|juz zaplacono|oplacono|zaplacona kwota|wplaty|zaliczki|"
        "przedplata|dotychczas zaplacono|wplata|otrzymano|razem zaplacono|wplacona kwota|juz oplacone|"
        "suma wplat|zaplacone|otrzymana kwota|zaplacono do tej pory|zaplacono dotychczas|wplacone|rozliczono|"
        "wczesniejsze wplaty|kwota wplacona",
        "sv": "betalt|redan betalt|forskott|inbetalt|erlagt|betalt belopp|betalt hittills|inbetalningar|"
        "betalningar|forskottsbetalning|tidigare betalt|betald summa|mottagen betalning|delbetalning|"
        "forskottsbetalt|totalt betalt|erhallet|summa betalt|betald|handpenning|avgar forskott|"
        "betalt till dato|forbetalt",
        "da": "betalt|allerede betalt|forudbetalt|acontobetaling|indbetalt|betalt belob|betalt til dato|"
        "indbetalinger|betalinger|forudbetaling|betalt i alt|modtaget betaling|delbetaling|tidligere betalt|"
        "acontobelob|a conto|depositum|aconto|modtaget|allerede indbetalt|betalt hidtil|i alt betalt|"
        "betalt total",
        "nb": "betalt|allerede betalt|forskudd|innbetalt|forhandsbetalt|betalt belop|betalt til dato|innbetalinger|"
        "betalinger|forhandsbetaling|totalt betalt|mottatt betaling|delbetaling|tidligere betalt|"
        "forskuddsbetaling|depositum|a konto|akonto|mottatt|betalt hittil|sum betalt|forskuddsbetalt|"
        "allerede innbetalt|aconto",
        "fi": "ennakko|ennakkomaksu|maksettu|maksettu|ennakkomaksu|jo maksettu|suoritettu|maksettu summa|"
        "maksettu tahan mennessa|maksut|suoritukset|ennakot|maksettu yhteensa|aiemmin maksettu|"
        "ennakkoon maksettu|kasiraha|vastaanotettu maksu|maksusuoritukset|saadut maksut|maksettu maara|"
        "etumaksu|suoritettu maksu|suoritus",
    },
    "discount": {
        "en": "discount|less discount|total discount|rebate|coupon|trade discount|discounts|promotion|savings|less|"
        "early payment discount|discount amount|less discounts|discount total|overall discount|"
        "volume discount|loyalty discount|voucher|cash discount|invoice discount|promo|order discount|"
        "coupon discount|special discount|additional discount|sub discount|deductions|reduction|"
        "price reduction|gift card|total discounts|settlement discount|line discounts|discount applied|"
        "document discount",
        "de": "rabatt|nachlass|abzuglich rabatt|skonto|gesamtrabatt|abzug|preisnachlass|gutschein|rabatte|abschlag|"
        "summe abzuge|summe der abzuge|sonderrabatt|rabattbetrag|abzgl rabatt|rabatt gesamt|gesamter rabatt|"
        "skonto betrag|mengenrabatt|treuerabatt|abzgl nachlass|aktionsrabatt|rabattsumme|summe rabatt|"
        "summe rabatte|rechnungsrabatt|gutscheinrabatt|ermassigung|abzuge|rabatt auf gesamt|gewahrter rabatt|"
        "dokumentrabatt|gesamtnachlass",
        "fr": "remise|rabais|ristourne|escompte|remise globale|total remise|remises|reduction|remise totale|"
        "montant remise|montant de la remise|total des remises|remise commerciale|code promo|"
        "bon de reduction|rabais total|total rabais|total reduction|reductions|remise exceptionnelle|"
        "escompte total|remise ht|deduction|remise sur facture|rabais ht|total reductions",
        "nl": "korting|totaal korting|kortingen|totale korting|kortingsbedrag|factuurkorting|kortingbedrag|"
        "kortingsbon|extra korting|korting totaal|aftrek|bedrag korting|orderkorting|kwantumkorting|"
        "kortingscode|totaalkorting",
        "es": "descuento|dto|descuentos|total descuento|bonificacion|importe descuento|total descuentos|"
        "descuento total|dto total|importe dto|rebaja|dto pp|descuento global|cupon|dto comercial|"
        "importe del descuento|descuento aplicado|bonificaciones|descuento general|dto global|"
        "descuento comercial|menos descuento|total dto|deduccion|dto pronto pago",
        "it": "sconto|sconti|totale sconto|abbuono|sconto totale|ribasso|totale sconti|importo sconto|"
        "sconto incondizionato|sconto cassa|sconto finale|abbuoni|sconto merce|buono sconto|sconto documento|"
        "riduzione|sconto globale|sconto complessivo|sconto applicato|deduzione|sconto fattura|"
        "sconto commerciale",
        "pt": "desconto|descontos|total desconto|desconto total|total descontos|desconto comercial|"
        "desconto financeiro|total de descontos|valor do desconto|valor desconto|descontos totais|"
        "desconto global|desconto adicional|cupao|deducao|montante do desconto|total desc|abatimento|"
        "desc comercial|desc financeiro|descontos comerciais|descontos financeiros",
        "pl": "rabat|upust|znizka|rabat lacznie|skonto|laczny rabat|kwota rabatu|wartosc rabatu|znizki|rabaty|"
        "suma rabatow|rabat razem|kupon|kwota znizki|kwota upustu|rabat ogolem|calkowity rabat|suma rabatu|"
        "rabat od sumy|laczna znizka|obnizka|bonifikata",
        "sv": "rabatt|total rabatt|avdrag|totalrabatt|rabattbelopp|summa rabatt|rabatter|avgar rabatt|kassarabatt|"
        "fakturarabatt|rabatt totalt|mangdrabatt|rabattkod|nedsattning|avdrag totalt|prisavdrag|"
        "rabatt belopp|rabattsumma",
        "da": "rabat|rabat i alt|samlet rabat|fradrag|rabatbelob|rabatter|ordrerabat|kontantrabat|fakturarabat|"
        "maengderabat|rabat total|total rabat|samlet fradrag|rabatkode|nedslag|afslag|kuponrabat|rabatsum|"
        "rabat belob",
        "nb": "rabatt|total rabatt|avslag|fradrag|sum rabatt|rabattbelop|rabatter|kontantrabatt|fakturarabatt|"
        "kvantumsrabatt|rabatt totalt|samlet rabatt|prisavslag|rabattkode|kupong|rabattsum|nedslag|"
        "ordrerabatt",
        "fi": "alennus|alennus yhteensa|alennukset|hyvitys|ale|kateisalennus|alennus summa|alennussumma|"
        "alennuksen maara|alennusta|alennuskoodi|kokonaisalennus|laskualennus|maaraalennus|annettu alennus|"
        "kuponki|alennukset yhteensa|hinnanalennus",
    },
    "charge": {
        "en": "postage packing|postage and packing|shipping|freight|delivery|postage|handling|shipping handling|"
        "shipping and handling|carriage|surcharge|delivery charge|freight charges|shipping cost|tip|gratuity|"
        "shipping costs|service charge|packing|insurance|other|delivery fee|postage and packing|"
        "shipping charges|freight charge|shipping fee|delivery charges|courier|shipping amount|"
        "shipping total|shipping/handling|transport|transport charges|carriage charge|fees|"
        "additional charges|other charges|processing fee|packaging|packing and forwarding|late fee charged|"
        "delivery cost|delivery costs|shipping & packaging|shipping and packaging|transport cost|"
        "fuel surcharge|handling fee|freight and handling|admin fee|transportation|surcharges|payment fee|"
        "transaction fee|setup fee|adjustment|handling charges|shipping rate|tips",
        "de": "versand|versandkosten|fracht|porto|lieferkosten|verpackung|frachtkosten|zuschlag|"
        "porto und verpackung|versandpauschale|transportkosten|summe zuschlage|summe der zuschlage|"
        "lieferpauschale|zuschlage|versand verpackung|versand und verpackung|versandgebuhr|verpackungskosten|"
        "verpackung und versand|lieferung|transport|gebuhren|bearbeitungsgebuhr|mindermengenzuschlag|"
        "logistikpauschale|liefergebuhr|frachtpauschale|versand handling|fracht und verpackung|nebenkosten|"
        "porto verpackung|versandkostenpauschale|fahrtkosten|anfahrt|zahlungsgebuhr|versandaufwand|"
        "sonstige kosten|aufschlag|zusatzkosten|zustellgebuhr|transportpauschale|expressversand|"
        "nachnahmegebuhr",
        "fr": "charge|majoration|frais de port|port|livraison|frais de livraison|transport|frais d'expedition|frais|"
        "port et emballage|eco participation|frais de transport|expedition|frais d expedition|port ht|"
        "frais de port ht|frais de traitement|frais de dossier|frais divers|frais d envoi|"
        "frais de transport ht|emballage|supplement|frais annexes|livraison ht|transport ht|"
        "frais supplementaires|total frais|frais de gestion|frais de manutention|port total|"
        "participation aux frais de port|frais postaux|frais de deplacement|envoi",
        "nl": "verzendkosten|vracht|bezorgkosten|portokosten|transportkosten|toeslag|vrachtkosten|verzending|"
        "leveringskosten|verzendkosten en administratie|levering|administratiekosten|transport|toeslagen|"
        "handlingkosten|bijkomende kosten|orderkosten|verpakkingskosten|verzend en administratiekosten|"
        "leverkosten|verzenden|porto|extra kosten|verwerkingskosten|betaalkosten|vervoerskosten|verpakking",
        "es": "gastos de envio|portes|envio|transporte|gastos|recargo|recargo de equivalencia|costes de envio|"
        "gastos de transporte|coste de envio|envio y manipulacion|flete|manipulacion|gastos adicionales|"
        "cargo|cargos|gastos de gestion|entrega|costo de envio|costos de envio|gastos financieros|embalaje|"
        "suplemento|gastos varios|total gastos|gasto de envio|recargos|cargo adicional|gastos de entrega|"
        "tarifa de envio|gastos de embalaje|total envio|tasas",
        "it": "spese di spedizione|trasporto|spedizione|spese|bollo|spese di trasporto|marca da bollo|"
        "imposta di bollo|spese incasso|contributo previdenziale|costi di spedizione|cassa previdenza|"
        "spese accessorie|spese varie|imballo|costi di trasporto|consegna|spese di consegna|spese bancarie|"
        "contributo|rivalsa inps|cassa|spese imballo|spese postali|supplemento|maggiorazione|"
        "spese di incasso|spese gestione|porto|costo spedizione|commissioni|contributo spese|oneri accessori|"
        "costi accessori|spese trasporto|spese spedizione|imballaggio|contrassegno",
        "pt": "portes|envio|despesas de envio|transporte|portes de envio|custos de envio|custo de envio|frete|"
        "entrega|despesas|taxa de envio|manuseamento|embalagem|outras despesas|taxa de entrega|"
        "despesas de transporte|transportes|custos adicionais|encargos|acrescimos|despesas adicionais|"
        "envio e manuseamento|custo de transporte|outros servicos|outros custos|gastos de envio|taxas|"
        "ecovalor|portes e embalagem|portes de entrega|despesas de portes",
        "pl": "wysylka|koszt wysylki|transport|przesylka|dostawa|koszty wysylki|koszt dostawy|oplata za wysylke|"
        "oplata|pakowanie|koszty transportu|oplaty|oplata manipulacyjna|doplata|koszt przesylki|"
        "oplata za dostawe|oplaty dodatkowe|koszty przesylki|koszt transportu|przewoz|koszty dodatkowe|"
        "spedycja|oplata za przesylke|wysylka i obsluga",
        "sv": "frakt|porto|fraktkostnad|expeditionsavgift|fakturaavgift|leverans|fraktavgift|faktureringsavgift|"
        "frakt och emballage|frakt & emballage|aviavgift|hantering|hanteringsavgift|emballage|transport|"
        "tillagg|avgifter|fraktkostnader|administrationsavgift|leveransavgift|pafakturering|expedition|"
        "ovriga kostnader|serviceavgift|frakt totalt|expeditionskostnad|adm avgift|frakt och hantering|"
        "faktureringskostnad|pappersfakturaavgift",
        "da": "fragt|porto|levering|forsendelse|gebyr|fragtomkostninger|faktureringsgebyr|forsendelsesomkostninger|"
        "ekspeditionsgebyr|leveringsomkostninger|fakturagebyr|fragt og emballage|emballage|transport|gebyrer|"
        "handtering|handteringsgebyr|tillaeg|miljobidrag|leveringsgebyr|forsendelsesgebyr|kortgebyr|"
        "fragtgebyr|administrationsgebyr|omkostninger|betalingsgebyr|afsendelse|miljotillaeg|ekspedition|"
        "fragt og handtering",
        "nb": "frakt|porto|levering|fraktkostnad|gebyr|fakturagebyr|fakturagebyr|forsendelse|leveringskostnad|"
        "ekspedisjonsgebyr|fraktkostnader|emballasje|gebyrer|handtering|transport|tillegg|miljogebyr|"
        "faktureringsgebyr|frakt og emballasje|leveringsgebyr|administrasjonsgebyr|behandlingsgebyr|"
        "portokostnader|fraktgebyr|forsendelsesgebyr|ekspedering|kostnader|frakt og handtering|betalingsgebyr",
        "fi": "toimituskulut|rahti|postikulut|toimitusmaksu|laskutuslisa|kasittelykulut|toimitus|lahetyskulut|"
        "lahetys|rahtimaksu|pakkaus|pienlaskutuslisa|kuljetus|palvelumaksu|laskutusmaksu|kuljetuskulut|"
        "rahtikulut|pakkauskulut|kasittelymaksu|toimitus ja kasittely|postimaksu|muut kulut|lisamaksu|"
        "lisakulut|kulut|lahetysmaksu|postitus|pakkaus ja toimitus|hallinnointimaksu|toimitustapa",
    },
    "rounding": {
        "en": "rounding|round off|rounding adjustment|rounded off|round|rounding amount|rounding off|"
        "adjust rounding|rounding difference|rounded",
        "de": "rundung|rundungsdifferenz|rundungsbetrag|gerundet|rundungsausgleich|auf abrundung",
        "fr": "arrondi|ecart d arrondi|arrondi comptable|arrondis",
        "nl": "afronding|afrondingsverschil|afgerond|betalingsverschil",
        "es": "redondeo|ajuste de redondeo|redondeo total|diferencia de redondeo",
        "it": "arrotondamento|arrotondamenti|arr|differenza arrotondamento",
        "pt": "arredondamento|arredondamentos|acerto|acerto de arredondamento",
        "pl": "zaokraglenie|zaokraglenia|roznica zaokraglenia|kwota zaokraglenia",
        "sv": "avrundning|oresavrundning|oresutjamning|avrundat|oresutj|oresavr|avrundning ore",
        "da": "afrunding|afrundet|oreafrunding|oresafrunding",
        "nb": "avrunding|oreavrunding|oreavrund|avrundet|ore avrunding",
        "fi": "pyoristys|pyoristysero|senttipyoristys|pyoristetty",
    },
    "withholding": {
        "en": "withholding|withholding tax|retention|tds",
        "es": "retefuente|reteiva|reteica|retencion en la fuente|rete fuente|"
        "retencion|irpf|retencion irpf|percepcion|percepciones",
        "it": "ritenuta|ritenuta d'acconto|ritenuta acconto",
        "fr": "retenue|retenue a la source|retenue de garantie",
        "pt": "retencao|retencao na fonte|irs",
        "de": "einbehalt|sicherheitseinbehalt",
    },
    "tax_rate": {
        "en": "vat rate|tax rate|gst rate|tax %|vat %|sales tax rate|tax percentage|vat percentage|rate of vat|"
        "rate of tax|applied tax rate",
        "de": "steuersatz|mwst satz|ust satz|mwst %|ust %|steuersatz in %|umsatzsteuersatz|steuersatz %|"
        "mwst satz %|umsatzsteuersatz in %|mehrwertsteuersatz|steuer satz|ust satz %|steuerprozentsatz",
        "fr": "taux de tva|taux tva|taux|taux de taxe|taux d'imposition|taux de la tva|taux %|tva taux|% tva|"
        "taux de taxation",
        "nl": "btw tarief|btw percentage|belastingtarief|btw %|tarief btw|belastingpercentage|btw tarief %|tarief|"
        "btw % tarief|btw perc",
        "es": "tipo iva|tipo de iva|tipo impositivo|tipo|% iva|iva %|tasa de impuesto|tasa de iva|"
        "porcentaje de iva|porcentaje iva|tipo de impuesto|tipo %|tasa|alicuota|% impuesto|tasa impositiva",
        "it": "aliquota|aliquota iva|% iva|iva %|aliquota fiscale|aliquota d'imposta|aliquota %|% aliquota|aliq|"
        "aliquota i v a|aliq iva|percentuale iva",
        "pt": "taxa de iva|taxa iva|taxa|taxa de imposto|taxa %|taxa do iva|taxa de iva %|taxa imposto|aliquota",
        "pl": "stawka vat|stawka|stawka podatku|stawka podatkowa|stawka vat %|stawka %|stawki vat",
        "sv": "momssats|moms %|skattesats|momsprocent|skattesats %|moms sats|momssats %",
        "da": "momssats|moms %|skattesats|momsprocent|moms procent|momssats %|afgiftssats|moms sats",
        "nb": "mva sats|mva %|skattesats|mva prosent|merverdiavgiftssats|mva sats %|avgiftssats|skatteprosent",
        "fi": "alv %|verokanta|alv kanta|veroprosentti|alv prosentti|alv kanta %|verokanta %|arvonlisaverokanta|"
        "vero %|veroprosentti %|alv pros",
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

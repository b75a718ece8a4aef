"""Labels of dates and numbers that are none of the invoice's own: they keep others from being misread."""

from __future__ import annotations

DECOY_WORDS: dict[str, dict[str, str]] = {
    "other_date": {
        "en": "delivery date|order date|ship date|shipping date|date of supply|service date|period|billing period|"
        "print date|printed|"
        "from date|to date|training date|date paid|paid on|date of birth|supply date|dispatch date|start date|"
        "end date|service period|"
        "date of delivery|date of order|delivered|next billing|dispatched|purchase date|time of supply|"
        "date shipped|current period|p o date|po date",
        "de": "lieferdatum|bestelldatum|auftragsdatum|leistungsdatum|leistungszeitraum|lieferung vom|druckdatum|"
        "abrechnungszeitraum|zeitraum|"
        "bestellung vom|lieferschein vom|liefertermin|auftrag vom|versanddatum|liefer und leistungsdatum|"
        "leistung vom|leistungsmonat|"
        "liefer leistungsdatum|valutadatum|behandlungsdatum|mandatsdatum|lieferscheindatum|lieferzeitraum|"
        "rechnungszeitraum|buchungsdatum",
        "fr": "date de livraison|date de commande|commande du|livraison du|date d'expedition|periode|"
        "date de prestation|periode du|date de la prestation|"
        "date livraison|date commande|date de vente|date de naissance|periode de facturation|date d'execution",
        "nl": "leverdatum|besteldatum|orderdatum|leveringsdatum|periode|datum levering|verzenddatum|"
        "datum van levering|prestatiedatum",
        "es": "fecha de entrega|fecha de pedido|fecha pedido|fecha de operacion|periodo|fecha operacion|"
        "inicio de actividades|fecha de inicio de actividades|fecha vto de cae|fecha de vto de cae|"
        "vencimiento cae|vto cae|vencimiento c a e|fecha de envio|periodo facturado|fecha de suministro|"
        "periodo facturado desde",
        "it": "data consegna|data ordine|data di consegna|data ddt|periodo|data di competenza|data spedizione|"
        "data trasporto|inizio trasporto|data prestazione|data dell'ordine",
        "pt": "data de entrega|data da encomenda|periodo|data do pedido|data de carga|data de envio|"
        "data de operacao|data de expedicao|data de inicio",
        "pl": "data sprzedazy|data dostawy|data zamowienia|data wykonania uslugi|data dostawy wykonania uslugi|"
        "data zakonczenia dostawy|data zakonczenia dostawy lub wykonania uslugi|data dokonania dostawy|okres|"
        "data otrzymania|data wydruku|data wykonania|data uslugi",
        "sv": "leveransdatum|orderdatum|period|bestallningsdatum|leveransdag|utskriftsdatum",
        "da": "leveringsdato|ordredato|periode|bestillingsdato|afsendelsesdato",
        "nb": "leveringsdato|ordredato|leveransedato|periode|bestillingsdato|levert",
        "fi": "toimituspaiva|toimituspvm|tilauspaiva|tilauspvm|toimituspaivamaara|kausi|tilauksen pvm|laskutuskausi",
    },
    "other_number": {
        "en": "customer number|customer no|customer id|customer #|account number|account no|client number|"
        "client id|client no|account|account #|"
        "phone|tel|telephone|fax|mobile|page|sort code|routing number|bank account|delivery note|"
        "delivery note no|order confirmation|"
        "reg no|company no|company number|company reg no|registered no|registration number|registration no|id|"
        "contract number|contract no|project|"
        "customer code|customer account|quote no|quote number|cheque no|item no|cust no|cust id|shipment no|"
        "tracking number|code|"
        "our reference|reference|ref|reference number|our ref|contact|serial|job no|website|transaction id|"
        "requisition no|swift|"
        "credit of invoice|credit for invoice|original invoice|original invoice no|related invoice|"
        "relating to invoice|refers to invoice|in respect of invoice|against invoice|regarding invoice|"
        "credits invoice|credit of|against invoice no|zip|post code|postcode|zip code|postal code|invoice to|"
        "invoice for|invoice address|irn|ack no|e way bill no|place of supply|state code|"
        "please quote invoice number|quote invoice number|quoting invoice number|invoice summary|invoice total|"
        "invoice amount|invoice status|estimate no|meter number|policy number",
        "de": "kundennummer|kundennr|kunden nr|kd nr|kunden nummer|kdnr|lieferscheinnummer|lieferschein nr|"
        "lieferschein|telefon|tel|fax|mobil|seite|blz|bankleitzahl|konto|kontonummer|konto nr|kto|kto nr|"
        "kontonr|"
        "hrb|handelsregister|projekt|projektnummer|vertragsnummer|angebot|angebotsnummer|lieferscheinnr|"
        "unser zeichen|ihre kundennummer|kunde|telefax|artikelnummer|"
        "zu rechnung|zur rechnung|korrektur zu rechnung|ursprungsrechnung|referenz|ansprechpartner|"
        "sachbearbeiter|handy|gutschrift zu rechnung|urspr rechnung|gln|debitorennummer|debitor|mandatsreferenz|"
        "glaubiger id|"
        "glaubiger identifikationsnummer|lieferantennummer|lieferantennr|auftragsbestatigung|kundenkonto|"
        "bezug auf rechnung|zu rechnung nr|rechnungsbetrag|rechnungsempfanger|rechnungsadresse|"
        "rechnungsanschrift|rechnungssteller|hr nr|rechnung an",
        "fr": "notre reference|nos references|notre ref|v reference|"
        "numero client|no client|n client|code client|client n|numero de client|telephone|tel|fax|page|"
        "mobile|siret|siren|rcs|bon de livraison|"
        "compte|numero de compte|devis|contrat|reference|reference dossier|sur facture|annule la facture|"
        "facture d'origine|capital|ape|naf|code ape|portable|no de client|compte client|numero de contrat|"
        "avoir sur facture|avoir de la facture|relatif a la facture|concernant la facture|avoir de facture|"
        "adresse de facturation|facture a|code banque|code guichet|cle rib|rib|ref|n de client|n siret|"
        "facture initiale|identifiant",
        "nl": "onze referentie|ons kenmerk|opdrachtnummer|"
        "klantnummer|klantnr|debiteurnummer|telefoon|tel|fax|pagina|kvk|kvk nummer|kvk nr|rekeningnummer|"
        "projectnummer|pakbon|mobiel|offertenummer|ons kenmerk|"
        "handelsregister|betreft factuur|credit van factuur|creditering van factuur|referentie|klant|debiteurnr|"
        "bij factuur|betalingskenmerk|klantcode|credit op factuur|factuuradres|relatienummer|"
        "oorspronkelijke factuur|ondernemingsnummer|rpr|factuur aan",
        "es": "nuestra referencia|"
        "numero de cliente|codigo cliente|n cliente|cliente n|telefono|tel|fax|pagina|movil|albaran|"
        "albaran n|cuenta|referencia|contrato|presupuesto|"
        "factura rectificada|rectifica la factura|factura original|codigo de cliente|ref|nuestra referencia|"
        "abono de factura|abono de la factura|cae|cae n|ing brutos|ingresos brutos|punto de venta|"
        "rectificacion de la factura|direccion de facturacion|remito|factura a|no de cliente|num cliente|"
        "registro mercantil|cod",
        "it": "nostro riferimento|ns riferimento|ns rif|"
        "codice cliente|cliente n|cod cliente|telefono|tel|fax|pagina|cellulare|ddt|ddt n|conto|riferimento|"
        "contratto|preventivo|rea|capitale sociale|"
        "storno fattura|fattura di riferimento|rif fattura|vostro codice|ns riferimento|storno della fattura|"
        "nota di credito per fattura|nota di credito sulla fattura|fattura originale|cod destinatario|"
        "codice destinatario|iscrizione|fattura a|rif|a storno della fattura|bolla|numero cliente",
        "pt": "codigo do cliente|codigo cliente|nossa referencia|"
        "numero de cliente|n cliente|codigo cliente|telefone|tel|fax|pagina|telemovel|guia de remessa|conta|"
        "referencia|contrato|orcamento|atcud|"
        "fatura de origem|relativo a fatura|nossa referencia|capital social|credito da fatura|referente a fatura|"
        "retifica a fatura|cod cliente|entidade|nota de credito da fatura|referente a factura|fatura original|"
        "cliente n|cep",
        "pl": "nasz numer|nasz znak|kod klienta|"
        "numer klienta|nr klienta|telefon|tel|fax|strona|konto|nr konta|regon|krs|do faktury|do faktury nr|"
        "dotyczy faktury|umowa|bdo|komorka|rachunek bankowy|numer konta|"
        "nr rachunku|korekta do faktury|do dokumentu|kod klienta|nr rachunku bankowego|numer rachunku|"
        "numer rachunku bankowego|rach bankowy|faktura pierwotna|korekta faktury|wz|nr wz|bank",
        "sv": "var referens|"
        "kundnummer|kundnr|telefon|tel|fax|sida|kontonummer|bankgiro|plusgiro|organisationsnummer|org nr|"
        "orgnr|mobil|konto|referens|projekt|avser faktura|"
        "kredit av faktura|var referens|ocr|ocr nummer|offert|foljesedel|avtalsnummer|organisationsnr|"
        "er kundnummer|krediterar faktura|kreditering av faktura|kund|fakturaadress|bg|pg|sate|gln|"
        "innehar f skattsedel|vart ordernummer",
        "da": "vores reference|vor reference|"
        "kundenummer|kundenr|kunde nr|telefon|tel|tlf|fax|side|kontonummer|konto|konto nr|reg nr|mobil|"
        "reference|vedrorende faktura|kredit af faktura|vores reference|projekt|tilbud|folgeseddel|ean|"
        "ean nummer|ean nr|kreditering af faktura|vores ref|kredit for faktura|kundekode|debitor|debitornr|"
        "sagsnr|kunde|kreditnota til faktura|faktureringsadresse|fakturaadresse|reg",
        "nb": "var referanse|"
        "kundenummer|kundenr|kunde nr|telefon|tel|tlf|fax|side|kontonummer|konto|kontonr|mobil|referanse|"
        "gjelder faktura|var referanse|kid|kid nummer|prosjekt|tilbud|kreditering av faktura|"
        "kredit av faktura|var ref|kunde|bankkonto|fakturaadresse|pakkseddel|kreditert faktura|"
        "foretaksregisteret",
        "fi": "viitteemme|"
        "asiakasnumero|asiakasnro|puhelin|puh|tel|fax|sivu|tilinumero|y tunnus|viitenumero|viite|"
        "matkapuhelin|viitteemme|projekti|hyvitys laskusta|hyvitetaan lasku|tarjous|lahete|asiakas|"
        "kotipaikka|alkuperainen lasku|faksi|laskutusosoite|hyvitettava lasku|hyvitys laskulle",
    },
}

"""What bills, folios and letters say in each language, the parts with "|" between, parts of parts with "/"."""

from __future__ import annotations

Words = dict[str, tuple[str, ...]]


def _parted(**texts: str) -> Words:
    return {language: tuple(text.split("|")) for language, text in texts.items()}


#: title, account, number, date, due, three charges, net, total, balance, payments, details, period, heads.
PHONE = _parted(
    en=(
        "Your bill summary|Account number|Bill number|Bill date|Payment due by|Monthly plan|Extra "
        "charges|Roaming outside the plan|Total before VAT|Total this bill|Previous balance|Payments "
        "received|Details of your charges|Bill period|Description/Period/Amount"
    ),
    de=(
        "Ihre Rechnung im Überblick|Kundennummer|Rechnungsnummer|Rechnungsdatum|Fällig am|Grundgebühr "
        "Tarif|Weitere Leistungen|Verbindungen ins Ausland|Summe netto|Rechnungsbetrag|Saldo letzte "
        "Rechnung|Zahlungseingang|Einzelaufstellung|Abrechnungszeitraum|Leistung/Zeitraum/Betrag"
    ),
    fr=(
        "Votre facture en bref|N° de compte|N° de facture|Date de facture|Date limite de paiement|Forfait "
        "mensuel|Hors forfait|Communications depuis l'étranger|Total HT|Total TTC à payer|Solde "
        "précédent|Paiements reçus|Détail de vos consommations|Période de "
        "facturation|Désignation/Période/Montant"
    ),
    it=(
        "Riepilogo della fattura|Codice cliente|Numero fattura|Data fattura|Scadenza|Canone mensile|Altri "
        "addebiti|Traffico fuori piano|Totale imponibile|Totale da pagare|Saldo precedente|Pagamenti "
        "ricevuti|Dettaglio dei costi|Periodo di riferimento|Descrizione/Periodo/Importo"
    ),
    es=(
        "Resumen de su factura|Nº de cliente|Nº de factura|Fecha de emisión|Fecha de cargo|Cuota "
        "mensual|Otros consumos|Llamadas internacionales|Base imponible|Total a pagar|Saldo anterior|Pagos "
        "recibidos|Detalle de consumos|Periodo de facturación|Concepto/Periodo/Importe"
    ),
)
#: titles, number, arrival, departure, room, three charges, card, balance, heads, net, total, date, cashier.
HOTEL = _parted(
    en=(
        "Guest Folio/Invoice|Folio No.|Arrival|Departure|Room|Accommodation|Breakfast|City tax|Visa "
        "card|Balance|Date/Description/Charges/Credits|Net|Total|Date|Cashier"
    ),
    de=(
        ""
        "Rechnung|Rechnungs-Nr.|Anreise|Abreise|Zimmer|Übernachtung|Frühstück|Citytax|Kreditkarte|Saldo|Datum/Beschreibung/Belastung/Gutschrift|Netto|Gesamt|Datum|Kassierer"
    ),
    fr=(
        "Facture|Facture N°|Arrivée|Départ|Chambre|Hébergement|Petit déjeuner|Taxe de séjour|Carte "
        "Visa|Solde|Date/Libellé/Débit/Crédit|Montant HT|Total TTC|Date|Caissier"
    ),
    es=(
        "Factura|Nº Factura|Llegada|Salida|Habitación|Alojamiento|Desayuno|Tasa turística|Tarjeta "
        "Visa|Saldo|Fecha/Concepto/Cargos/Abonos|Base imponible|Total|Fecha|Cajero"
    ),
    it=(
        "Fattura|Fattura n.|Arrivo|Partenza|Camera|Pernottamento|Colazione|Tassa di soggiorno|Carta "
        "Visa|Saldo|Data/Descrizione/Addebito/Accredito|Imponibile|Totale|Data|Cassiere"
    ),
)
#: title, booking, passenger, date, fare, taxes, seat, total, card, tax.
TICKET = _parted(
    en=(
        "Receipt|Booking reference|Passenger|Issued on|Fare|Taxes and charges|Seat reservation|Total "
        "paid|Paid by card|including VAT"
    ),
    de=(
        "Rechnung|Auftragsnummer|Reisender|Rechnungsdatum|Flexpreis|Steuern und "
        "Gebühren|Reservierung|Gesamtbetrag|Bezahlt mit Kreditkarte|darin enthaltene MwSt."
    ),
    fr=(
        "Justificatif de voyage|Référence dossier|Voyageur|Date d'émission|Tarif|Taxes et "
        "redevances|Réservation|Total TTC payé|Payé par carte|dont TVA"
    ),
    es=(
        "Recibo|Localizador|Pasajero|Fecha de emisión|Tarifa|Tasas y cargos|Reserva de asiento|Total "
        "pagado|Pagado con tarjeta|IVA incluido"
    ),
)
#: title, policy, number, date, sentence, premium, tax, total, sentence.
PREMIUM = _parted(
    en=(
        "Premium invoice|Policy number|Invoice number|Date|Your premium for the period {a} to {b} is due on "
        "{due}.|Premium|Insurance Premium Tax ({rate}%)|Total to pay|Please quote your policy number with "
        "your payment."
    ),
    de=(
        "Beitragsrechnung|Versicherungsscheinnummer|Rechnungsnummer|Datum|Ihr Beitrag für die Zeit vom {a} "
        "bis {b} ist am {due} fällig.|Beitrag|Versicherungsteuer {rate} %|Zu zahlender Betrag|Bitte geben "
        "Sie bei der Zahlung die Versicherungsscheinnummer an."
    ),
    fr=(
        "Avis d'échéance|N° de contrat|N° de facture|Date|Votre cotisation pour la période du {a} au {b} est "
        "à régler avant le {due}.|Cotisation hors taxes|Taxe sur les conventions d'assurance {rate} "
        "%|Montant à payer|Merci de rappeler votre numéro de contrat."
    ),
    nl=(
        "Premienota|Polisnummer|Notanummer|Datum|Uw premie over de periode {a} tot {b} dient voor {due} "
        "betaald te zijn.|Premie|Assurantiebelasting {rate}%|Te betalen|Vermeld bij uw betaling het "
        "polisnummer."
    ),
)
#: subject, title, number, three sentences, farewell.
FEE = _parted(
    en=(
        "Re: {number}|INVOICE|Invoice No. {number}|For professional services rendered in the matter of your "
        "lease, our fee is {net}.|Together with VAT at {rate}% of {tax} the total comes to {total}.|Kindly "
        "remit this amount by {due} to our account {account}.|Yours sincerely"
    ),
    de=(
        "Betreff: {number}|Honorarrechnung|Rechnungsnummer: {number}|für die Beratung in Ihrer Mietsache "
        "erlauben wir uns, ein Honorar von {net} zu berechnen.|Zuzüglich {rate} % Umsatzsteuer in Höhe von "
        "{tax} ergibt sich ein Rechnungsbetrag von {total}.|Bitte überweisen Sie den Betrag bis zum {due} "
        "auf unser Konto {account}.|Mit freundlichen Grüßen"
    ),
    fr=(
        "Objet : {number}|NOTE D'HONORAIRES|Facture n° {number}|Pour nos diligences dans votre affaire, nos "
        "honoraires s'élèvent à {net} HT.|La TVA au taux de {rate} % s'élève à {tax}, soit un total TTC de "
        "{total}.|Nous vous prions de régler cette somme avant le {due} sur notre compte "
        "{account}.|Sentiments distingués"
    ),
    it=(
        "Oggetto: {number}|NOTULA|Fattura n. {number}|per l'assistenza prestata il nostro onorario ammonta a "
        "{net}.|Con IVA al {rate}% pari a {tax} il totale è di {total}.|Vi preghiamo di versare l'importo "
        "entro il {due} sul conto {account}.|Distinti saluti"
    ),
    nl=(
        "Betreft: {number}|Declaratie|Factuurnummer {number}|Voor onze werkzaamheden in uw huurzaak bedraagt "
        "ons honorarium {net}.|Vermeerderd met {rate}% btw ad {tax} bedraagt het totaal {total}.|Wij "
        "verzoeken u dit bedrag voor {due} over te maken op rekening {account}.|Met vriendelijke groet"
    ),
)
#: title, number, date, due, period, rent, charges, total, reason for no tax.
RENT = _parted(
    en=(
        "Rent invoice|Invoice No|Invoice date|Payment due|Period|Rent|Service charge|Total due|The rent is "
        "exempt from VAT."
    ),
    de=(
        "Mietrechnung|Rechnungsnummer|Rechnungsdatum|Fällig am|Zeitraum|Miete|Nebenkosten|Gesamtbetrag|Die "
        "Miete ist umsatzsteuerfrei nach § 4 Nr. 12 UStG."
    ),
    fr=(
        "Avis d'échéance de loyer|N° de facture|Date|Échéance|Période|Loyer|Charges|Total à payer|Loyer "
        "exonéré de TVA, article 261 D du CGI."
    ),
)

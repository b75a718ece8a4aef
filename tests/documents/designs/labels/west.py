"""English, German, French and Dutch labels."""

from __future__ import annotations

LABELS: dict[str, dict[str, str]] = {
    "en": {
        "invoice": "Invoice|Tax Invoice|Sales Invoice|VAT Invoice",
        "credit": "Credit Note|Credit Memo|Credit Invoice|Tax Credit Note",
        "number": "Invoice Number|Invoice No.|Invoice #|Invoice No|Invoice ID|Inv. No.|Number|No.|Invoice",
        "credit_number": "Credit Note Number|Credit Note No.|Credit Note #|Credit Number|Credit memo no.",
        "date": "Invoice Date|Date|Issue Date|Date of Issue|Issued|Issued on|Date Issued|Created|Billed On|Dated",
        "due": "Due Date|Due|Payment Due|Due By|Pay By|Date Due|Payment due by|Due on|Payment Due Date",
        "terms": "Terms|Payment Terms|Terms of Payment",
        "po": "PO Number|P.O. Number|PO #|Purchase Order|PO No.|Order Number|Your Order No.|Customer PO|P.O. No.",
        "reference": "Reference|Our Ref|Ref.|Your Reference",
        "customer_no": "Customer No.|Customer ID|Client Number|Account No.|Customer Number",
        "bill_to": "Bill To|Billed To|Invoice To|Client|Customer|Sold To|To|Billing Address|Invoiced To|For|Issued to|"
        "Recipient",
        "from": "From|Seller|Supplier|Bill From|Sender|Issued by|Pay To|Vendor",
        "ship_to": "Ship To|Delivery Address|Shipping Address|Deliver To",
        "description": "Description|Item|Item Description|Product|Details|Product / Service|Service|Items|"
        "Description of goods|Product Name|Name|Particulars",
        "code": "Item|SKU|Code|Product Code|Item No.|Article|Part No.|Product ID|Ref.",
        "quantity": "Qty|Quantity|Hours|Qty.|Units|Qty/Hrs|Quant.",
        "unit": "Unit|UOM|U/M|Unit of measure",
        "price": "Unit Price|Price|Rate|Unit Cost|Cost|Price per unit|Unit price|Price each",
        "discount": "Discount|Disc.|Disc %|Discount %|Disc. (%)",
        "tax_column": "Tax|VAT|VAT %|Tax %|VAT Rate|Tax Rate|Taxes",
        "tax_amount_column": "Tax Amount|VAT Amount|Tax|VAT",
        "amount": "Amount|Total|Line Total|Subtotal|Net Amount|Total Price|Net|Price Total|Total amount|"
        "Amount excl. VAT",
        "gross": "Gross Amount|Total incl. VAT|Gross|Total inc. tax",
        "position": "#|No.|Pos.|Line|Pos|S.No.",
        "subtotal": "Subtotal|Sub Total|Net Amount|Net Total|Total excl. VAT|Untaxed Amount|Sub-Total|"
        "Total (excl. VAT)|"
        "Total Net|Amount excl. tax|Items total|Net|Taxable Amount|Total before tax|Total Excl. Tax",
        "discount_sum": "Discount|Total Discount|Less Discount|Discount Amount",
        "shipping": "Shipping|Freight|Delivery|Shipping & Handling|Shipping Cost|Postage|Shipping charges",
        "tax": "VAT|Tax|VAT Amount|Total VAT|Tax Total|Sales tax|Total Tax|Taxes",
        "total": "Total|Grand Total|Total Due|Invoice Total|Total Amount|Amount Payable|Total incl. VAT|"
        "Total Amount Due|"
        "Total (incl. VAT)|Total Payable|Total incl. tax|Gross Total|Total to pay|TOTAL",
        "paid": "Amount Paid|Paid to Date|Paid|Payments|Payment Made|Less: Payments|Total Paid|Deposit|Already Paid",
        "balance": "Balance Due|Amount Due|Balance|Outstanding|Remaining Balance|Amount Outstanding|Remaining Due",
        "phone": "Phone|Tel.|Telephone|T",
        "email": "Email|E-mail|Mail|E",
        "bank": "Bank|Bank Name|Bank Details|Payment Details|Bank Account|Payment Information",
        "account": "Account Number|Account No.|A/C No.",
        "notes": "Notes|Terms & Conditions|Notes / Terms|Remarks|Terms and Conditions",
        "thanks": "Thank you for your business!|Thanks for your order.|We appreciate your prompt payment.",
        "page": "Page {n} of {m}|Page {n}/{m}|{n} / {m}",
        "net_days": "Net {n}|{n} days net|Net {n} days|Payment within {n} days",
        "reverse": "Reverse charge: the customer accounts for the VAT.",
        "exempt": "Exempt from VAT.",
        "units": "pcs|hrs|ea|unit|kg|box|day",
        "delivery": "Delivery Date|Order Date|Supply Date|Ship Date|Date of supply",
        "sentence": "Please pay {total} by {due} quoting {number}.|Invoice {number} dated {date}",
        "status": "Unpaid|Sent|Paid|Due|Overdue",
        "attention": "Attn:",
        "method": "Payment Method",
        "salesperson": "Salesperson",
        "bank_transfer": "Bank transfer",
    },
    "de": {
        "invoice": "Rechnung|Faktura",
        "credit": "Gutschrift|Rechnungskorrektur|Stornorechnung|Korrekturrechnung",
        "number": "Rechnungsnummer|Rechnungs-Nr.|Rechnung Nr.|Rechnungsnr.|Rechnung|Rechnungs Nr.|Nr.|Belegnummer|"
        "Rechnung #|Rechnung-Nr.|Nummer",
        "credit_number": "Gutschriftsnummer|Gutschrift Nr.|Gutschriftnummer|Gutschrift-Nr.|Belegnummer",
        "date": "Rechnungsdatum|Datum|Ausstellungsdatum|Belegdatum|Ausgestellt am|Erstellt am|Rechnung vom",
        "due": "Fälligkeitsdatum|Fällig am|Zahlbar bis|Fälligkeit|Zahlungsziel|Fällig|Zu zahlen bis|Zahlung fällig am|"
        "Bezahlen bis",
        "terms": "Zahlungsbedingungen|Zahlungskonditionen|Zahlungsbedingung|Bedingungen",
        "po": "Bestellnummer|Ihre Bestellnummer|Bestell-Nr.|Auftragsnummer|Ihre Bestellung|Auftrags-Nr.|Bestellung",
        "reference": "Referenz|Unser Zeichen|Ihre Referenz|Ihr Zeichen",
        "customer_no": "Kundennummer|Kunden-Nr.|Kd.-Nr.|Kundennr.|Kunden Nr.",
        "bill_to": "Rechnung an|Kunde|Rechnungsempfänger|Rechnungsadresse|Empfänger|An|Rechnungsanschrift|"
        "Leistungsempfänger|"
        "Auftraggeber",
        "from": "Von|Rechnungssteller|Absender|Rechnung von|Verkäufer|Aussteller|Lieferant",
        "ship_to": "Lieferadresse|Lieferanschrift|Lieferung an|Versandadresse",
        "description": "Beschreibung|Bezeichnung|Artikel|Leistung|Produkt|Artikelbezeichnung|Position|"
        "Leistungsbeschreibung|"
        "Text|Produkt / Dienstleistung|Dienstleistung",
        "code": "Art.-Nr.|Artikelnummer|Artikelnr.|Artikel-Nr.|Produktnr.|Code|Artikel",
        "quantity": "Menge|Anzahl|Stunden|Stk.|Anz.|Std.",
        "unit": "Einheit|ME|Einh.|Mengeneinheit",
        "price": "Einzelpreis|Preis|Stückpreis|Einheitspreis|E-Preis|Preis/Einheit|EP|Stundensatz|Einzelpreis netto|"
        "Kosten pro Einheit",
        "discount": "Rabatt|Rabatt %|Rab. %|Nachlass",
        "tax_column": "MwSt.|USt.|MwSt. %|USt. %|Steuersatz|Steuer|MwSt-Satz|Steuern|USt",
        "tax_amount_column": "MwSt.-Betrag|USt-Betrag|Steuerbetrag|Steuer",
        "amount": "Gesamt|Betrag|Summe|Gesamtpreis|Netto|Gesamtbetrag|Nettobetrag|G-Preis|GP|Gesamt netto|Zeilensumme|"
        "Zwischensumme|Wert",
        "gross": "Brutto|Bruttobetrag|Gesamt brutto|Betrag inkl. MwSt.",
        "position": "Pos.|#|Nr.|Pos|Lfd. Nr.",
        "subtotal": "Zwischensumme|Nettobetrag|Summe netto|Netto|Gesamt netto|Nettosumme|Gesamtbetrag netto|"
        "Summe (netto)|"
        "Gesamt (netto)|Summe ohne MwSt.|Nettogesamtbetrag|Rechnungsbetrag netto|Zwischensumme (netto)|Warenwert|"
        "Betrag netto",
        "discount_sum": "Rabatt|Gesamtrabatt|Nachlass|abzgl. Rabatt",
        "shipping": "Versandkosten|Versand|Lieferkosten|Porto|Fracht|Versand & Verpackung",
        "tax": "MwSt.|USt.|Mehrwertsteuer|Umsatzsteuer|zzgl. MwSt.|zzgl. USt.|Steuer|MwSt|USt|zzgl. Umsatzsteuer|"
        "Steuerbetrag|Steuern|Summe MwSt.",
        "total": "Gesamtbetrag|Gesamtsumme|Rechnungsbetrag|Summe|Gesamt|Bruttobetrag|Gesamt brutto|Endbetrag|"
        "Summe brutto|"
        "Total|Zu zahlender Betrag|Gesamt (brutto)|Gesamtbetrag brutto|Gesamt inkl. MwSt.|Endsumme|Zu zahlen",
        "paid": "Bereits bezahlt|Bezahlt|Anzahlung|Bisher gezahlt|Gezahlter Betrag|Bezahlter Betrag|"
        "Geleistete Zahlungen|"
        "Abzüglich Anzahlung",
        "balance": "Offener Betrag|Restbetrag|Fälliger Betrag|Zu zahlen|Noch zu zahlen|Ausstehender Betrag|Offen|"
        "Verbleibender Betrag|Saldo",
        "phone": "Tel.|Telefon|Fon",
        "email": "E-Mail|Email|Mail",
        "bank": "Bankverbindung|Bank|Zahlungsinformationen|Kontoverbindung",
        "account": "Kontonummer|Konto-Nr.",
        "notes": "Anmerkungen|Hinweise|Bemerkungen|Notizen",
        "thanks": "Vielen Dank für Ihren Auftrag.|Wir danken für Ihr Vertrauen.",
        "page": "Seite {n} von {m}|Seite {n}/{m}|{n} / {m}",
        "net_days": "{n} Tage netto|Zahlbar innerhalb von {n} Tagen|Netto {n} Tage|{n} Tage",
        "reverse": "Steuerschuldnerschaft des Leistungsempfängers.",
        "exempt": "Steuerfrei.",
        "units": "Stk|Std|St.|Stück|kg|Pauschal|h|Tag",
        "delivery": "Lieferdatum|Leistungsdatum|Auftragsdatum|Leistungszeitraum",
        "sentence": "Bitte überweisen Sie {total} bis zum {due} unter Angabe von {number}.|"
        "Rechnung {number} vom {date}",
        "status": "Offen|Versendet|Bezahlt",
        "attention": "z. Hd.",
        "method": "Zahlungsart",
        "salesperson": "Sachbearbeiter",
        "bank_transfer": "Überweisung",
    },
    "fr": {
        "invoice": "Facture",
        "credit": "Avoir|Facture d'avoir|Note de crédit",
        "number": "Numéro de facture|Facture n°|N° de facture|Facture N°|Numéro|N° facture|Facture no|Facture #|"
        "Réf. facture|"
        "Facture",
        "credit_number": "Numéro d'avoir|Avoir n°|N° d'avoir|Avoir N°|N° avoir",
        "date": "Date de facture|Date|Date d'émission|Date de facturation|Date facture|Émise le|Date de la facture|"
        "Date d'établissement|Créée le",
        "due": "Date d'échéance|Échéance|Date échéance|Payable avant le|À payer avant le|"
        "Date limite de paiement|Échéance le|"
        "Date limite|À régler avant le",
        "terms": "Conditions de paiement|Conditions de règlement|Modalités de paiement|Conditions",
        "po": "Bon de commande|N° de commande|Numéro de commande|Votre commande|N° bon de commande|Commande n°|"
        "Numéro de bon de commande",
        "reference": "Référence|Réf.|Votre référence|Notre référence",
        "customer_no": "N° client|Code client|Numéro client|Client n°|Réf. client",
        "bill_to": "Facturé à|Adressé à|Client|Destinataire|Adresse de facturation|Facturer à|Facture à|"
        "À l'attention de|"
        "Acheteur|À",
        "from": "Émetteur|De|Vendeur|Fournisseur|Prestataire|Émis par|Expéditeur",
        "ship_to": "Adresse de livraison|Livré à|Livrer à|Livraison",
        "description": "Description|Désignation|Libellé|Article|Produit|Prestation|Produit / Service|"
        "Désignation des produits|"
        "Service|Intitulé",
        "code": "Référence|Réf.|Code|Code article|SKU|Réf. produit",
        "quantity": "Quantité|Qté|Qté.|Heures|Nombre|Qte",
        "unit": "Unité|U.|Unité de mesure",
        "price": "Prix unitaire|P.U. HT|Prix unitaire HT|PU HT|P.U.|Prix|Prix U. HT|Coût unitaire|Tarif|"
        "Prix unit. HT|Taux",
        "discount": "Remise|Remise %|Rem.|Réduc.|% Remise",
        "tax_column": "TVA|TVA %|Taux TVA|Taxe|Taux de TVA|% TVA|Taxes",
        "tax_amount_column": "Montant TVA|Montant de la TVA",
        "amount": "Montant|Total HT|Montant HT|Total|Total ligne|Prix total|Prix total HT|Total net HT|"
        "Montant net|Sous-total",
        "gross": "Total TTC|Montant TTC",
        "position": "#|N°|Pos.",
        "subtotal": "Total HT|Sous-total|Sous-total HT|Montant HT|Total hors taxes|Total net HT|"
        "Montant total HT|Total (HT)|"
        "Montant hors taxes|Total hors TVA|Sous total|Net HT|Total HTVA",
        "discount_sum": "Remise|Total remise|Rabais|Remise totale|Réduction",
        "shipping": "Frais de port|Livraison|Frais de livraison|Port|Expédition|Frais d'expédition",
        "tax": "TVA|Total TVA|Montant TVA|Taxe|Montant de la TVA|Taxes|Total taxes|T.V.A.",
        "total": "Total TTC|Montant TTC|Total|Net à payer|Montant total TTC|Total à payer|Total général|Total (TTC)|"
        "Montant total|Total toutes taxes comprises|Total TVAC|Montant à payer",
        "paid": "Déjà réglé|Acompte|Payé|Montant payé|Payé à ce jour|Acomptes versés|Déjà payé|Montant réglé",
        "balance": "Reste à payer|Solde|Solde dû|Montant dû|Restant dû|Net à payer|Solde à payer|Montant restant",
        "phone": "Tél.|Téléphone|Tel",
        "email": "Email|E-mail|Courriel",
        "bank": "Coordonnées bancaires|Banque|Informations de paiement|RIB",
        "account": "N° de compte|Compte",
        "notes": "Notes|Remarques|Conditions générales|Informations complémentaires",
        "thanks": "Merci de votre confiance.|Nous vous remercions de votre commande.",
        "page": "Page {n} sur {m}|Page {n}/{m}|{n} / {m}",
        "net_days": "{n} jours|{n} jours net|Paiement à {n} jours|Net {n} jours",
        "reverse": "Autoliquidation de la TVA par le preneur.",
        "exempt": "TVA non applicable.",
        "units": "pce|h|u|unité|kg|jour|forfait",
        "delivery": "Date de livraison|Date de commande|Date de prestation",
        "sentence": "Merci de régler {total} avant le {due} en rappelant {number}.|Facture {number} du {date}",
        "status": "Impayée|Envoyée|Payée",
        "attention": "À l'attention de",
        "method": "Mode de paiement",
        "salesperson": "Commercial",
        "bank_transfer": "Virement bancaire",
    },
    "nl": {
        "invoice": "Factuur",
        "credit": "Creditnota|Creditfactuur",
        "number": "Factuurnummer|Factuurnr.|Factuur nr.|Factuur #|Factuurnr|Factuur|Nummer|Factuur-nummer",
        "credit_number": "Creditnotanummer|Creditnota nr.|Creditnummer|Creditfactuurnummer",
        "date": "Factuurdatum|Datum|Uitgiftedatum|Datum factuur|Aangemaakt op|Datum van uitgifte",
        "due": "Vervaldatum|Vervaldag|Te betalen voor|Uiterste betaaldatum|Betalen voor|Betaaldatum|Vervalt op|"
        "Betalingstermijn",
        "terms": "Betalingsvoorwaarden|Betaaltermijn|Betalingscondities|Voorwaarden",
        "po": "Ordernummer|Inkoopordernummer|Bestelnummer|Uw ordernummer|Uw order|Inkooporder|PO-nummer",
        "reference": "Referentie|Uw referentie|Ons kenmerk|Uw kenmerk",
        "customer_no": "Klantnummer|Debiteurnummer|Klantnr.|Relatienummer",
        "bill_to": "Factuur aan|Klant|Factuuradres|Aan|Gefactureerd aan|Factureren aan|Ontvanger|Afnemer",
        "from": "Van|Leverancier|Afzender|Verkoper|Factuur van",
        "ship_to": "Afleveradres|Leveradres|Verzendadres|Bezorgadres",
        "description": "Omschrijving|Beschrijving|Artikel|Product|Dienst|Product / Dienst|Artikelomschrijving|"
        "Productnaam",
        "code": "Artikelnr.|Artikelnummer|Artikelcode|Code|Productcode|SKU",
        "quantity": "Aantal|Hoeveelheid|Uren|Aant.",
        "unit": "Eenheid|Eenh.",
        "price": "Prijs|Eenheidsprijs|Stukprijs|Prijs per stuk|Tarief|Prijs per eenheid|Prijs excl. btw|"
        "Bedrag per eenheid",
        "discount": "Korting|Korting %|Kort. %",
        "tax_column": "Btw|BTW %|BTW|Btw-tarief|BTW-percentage|Belasting|BTW tarief",
        "tax_amount_column": "Btw-bedrag|BTW bedrag",
        "amount": "Bedrag|Totaal|Regeltotaal|Totaal excl. btw|Totaalprijs|Bedrag excl. btw|Subtotaal|Netto|Nettobedrag",
        "gross": "Totaal incl. btw|Bruto|Bedrag incl. btw",
        "position": "#|Nr.|Pos.",
        "subtotal": "Subtotaal|Totaal excl. btw|Nettobedrag|Totaal exclusief BTW|Bedrag excl. btw|Netto|"
        "Subtotaal excl. btw|"
        "Totaal (excl. btw)|Totaal netto|Totaal ex. BTW",
        "discount_sum": "Korting|Totaal korting|Totale korting",
        "shipping": "Verzendkosten|Verzending|Bezorgkosten|Vrachtkosten",
        "tax": "Btw|BTW|Btw-bedrag|Totaal btw|BTW bedrag|Belasting|Totaal belastingen",
        "total": "Totaal|Totaalbedrag|Totaal incl. btw|Te betalen|Factuurbedrag|Totaal te betalen|Eindtotaal|"
        "Totaal inclusief BTW|Totaal (incl. btw)|Totaal verschuldigd|Te betalen bedrag",
        "paid": "Betaald|Reeds betaald|Betaald bedrag|Aanbetaling|Betaald tot op heden|Al betaald",
        "balance": "Openstaand bedrag|Nog te betalen|Openstaand saldo|Saldo|Verschuldigd saldo|Restbedrag|"
        "Resterend bedrag",
        "phone": "Tel.|Telefoon|T",
        "email": "E-mail|Email|E",
        "bank": "Bankgegevens|Bank|Betaalgegevens|Bankrekening",
        "account": "Rekeningnummer|Rekening",
        "notes": "Opmerkingen|Notities|Voorwaarden",
        "thanks": "Bedankt voor uw opdracht.|Dank u voor uw vertrouwen.",
        "page": "Pagina {n} van {m}|Pagina {n}/{m}|{n} / {m}",
        "net_days": "{n} dagen|{n} dagen netto|Binnen {n} dagen|Betaling binnen {n} dagen",
        "reverse": "Btw verlegd naar afnemer.",
        "exempt": "Vrijgesteld van btw.",
        "units": "st|stuks|uur|kg|dag|doos",
        "delivery": "Leverdatum|Besteldatum|Orderdatum",
        "sentence": "Gelieve {total} voor {due} te betalen onder vermelding van {number}.|Factuur {number} van {date}",
        "status": "Open|Verzonden|Betaald",
        "attention": "T.a.v.",
        "method": "Betaalmethode",
        "salesperson": "Verkoper",
        "bank_transfer": "Overschrijving",
    },
}

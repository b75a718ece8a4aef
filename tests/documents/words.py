"""What invoices call things, in the languages that the generator writes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """`months` are full names; `goods` are things that are sold; `address` is (street, town) patterns."""

    invoice: str
    credit_note: str
    number: tuple[str, ...]
    date: tuple[str, ...]
    due: tuple[str, ...]
    bill_to: tuple[str, ...]
    description: str
    quantity: str
    unit_price: str
    amount: str
    subtotal: tuple[str, ...]
    tax: tuple[str, ...]
    total: tuple[str, ...]
    tax_id: tuple[str, ...]
    thanks: str
    months: tuple[str, ...]
    goods: tuple[str, ...]
    suppliers: tuple[str, ...]
    customers: tuple[str, ...]
    streets: tuple[str, ...]
    towns: tuple[str, ...]


EN = Words(
    invoice="Invoice",
    credit_note="Credit note",
    number=("Invoice number", "Invoice No.", "Invoice #"),
    date=("Invoice date", "Date", "Date of issue"),
    due=("Due date", "Payment due", "Pay by"),
    bill_to=("Bill to", "Invoice to", "Sold to"),
    description="Description",
    quantity="Qty",
    unit_price="Unit price",
    amount="Amount",
    subtotal=("Subtotal", "Net total", "Total excl. VAT"),
    tax=("VAT", "VAT amount"),
    total=("Total", "Total due", "Grand total"),
    tax_id=("VAT No", "VAT Reg No"),
    thanks="Thank you for your business.",
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    goods=(
        "Copy paper A4",
        "Oak shelf",
        "Site visit",
        "Toner black",
        "Coffee beans 1 kg",
        "Safety gloves",
        "Web hosting",
    ),
    suppliers=("Harrow Paper Supplies Ltd", "Northgate Joinery Ltd", "Kestrel Logistics Ltd", "Bright & Sons LLP"),
    customers=("Dale Trading Ltd", "Marlow Interiors Ltd", "Quayside Cafe Ltd"),
    streets=("12 Mill Lane", "4 Park Row", "77 Station Road"),
    towns=("Bristol BS1 4ND", "Leeds LS1 5HN", "York YO1 7EP"),
)
DE = Words(
    invoice="Rechnung",
    credit_note="Gutschrift",
    number=("Rechnungsnummer", "Rechnungs-Nr.", "Rechnung Nr."),
    date=("Rechnungsdatum", "Datum"),
    due=("Fällig am", "Zahlbar bis"),
    bill_to=("Rechnung an", "Kunde", "Rechnungsempfänger"),
    description="Bezeichnung",
    quantity="Menge",
    unit_price="Einzelpreis",
    amount="Gesamt",
    subtotal=("Nettobetrag", "Zwischensumme", "Summe netto"),
    tax=("MwSt.", "USt."),
    total=("Gesamtbetrag", "Rechnungsbetrag", "Bruttobetrag"),
    tax_id=("USt-IdNr.", "USt-ID"),
    thanks="Vielen Dank für Ihren Auftrag.",
    months=(
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    goods=(
        "Kopierpapier A4",
        "Regalbrett Eiche",
        "Wartung vor Ort",
        "Toner schwarz",
        "Kaffeebohnen 1 kg",
        "Arbeitshandschuhe",
    ),
    suppliers=("Bäckerei Sommer GmbH", "Tischlerei Nordlicht GmbH", "Kranich Logistik GmbH", "Weber Elektro KG"),
    customers=("Muster Handels GmbH", "Hafencafé Lübeck GmbH", "Blau Immobilien AG"),
    streets=("Lindenstraße 12", "Am Markt 4", "Bahnhofstr. 77"),
    towns=("20095 Hamburg", "80331 München", "50667 Köln"),
)
FR = Words(
    invoice="Facture",
    credit_note="Avoir",
    number=("Numéro de facture", "Facture n°", "N° de facture"),
    date=("Date de facture", "Date", "Date d'émission"),
    due=("Date d'échéance", "Échéance"),
    bill_to=("Facturé à", "Adressé à", "Client"),
    description="Désignation",
    quantity="Quantité",
    unit_price="Prix unitaire",
    amount="Montant",
    subtotal=("Total HT", "Sous-total HT"),
    tax=("TVA", "Montant TVA"),
    total=("Total TTC", "Montant TTC"),
    tax_id=("N° TVA", "TVA intracommunautaire"),
    thanks="Merci de votre confiance.",
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    goods=(
        "Papier A4",
        "Étagère en chêne",
        "Visite sur site",
        "Toner noir",
        "Café en grains 1 kg",
        "Gants de sécurité",
    ),
    suppliers=("Papeterie Lumière SARL", "Menuiserie du Nord SARL", "Transports Grue SAS", "Électricité Moreau SAS"),
    customers=("Négoce Durand SARL", "Café du Port SAS", "Immobilier Bleu SA"),
    streets=("12 rue du Moulin", "4 place du Marché", "77 avenue de la Gare"),
    towns=("69002 Lyon", "44000 Nantes", "31000 Toulouse"),
)
NL = Words(
    invoice="Factuur",
    credit_note="Creditnota",
    number=("Factuurnummer", "Factuurnr."),
    date=("Factuurdatum", "Datum"),
    due=("Vervaldatum", "Te betalen voor"),
    bill_to=("Factuur aan", "Klant"),
    description="Omschrijving",
    quantity="Aantal",
    unit_price="Prijs",
    amount="Bedrag",
    subtotal=("Subtotaal", "Totaal excl. btw"),
    tax=("Btw", "BTW"),
    total=("Totaal", "Totaal incl. btw", "Te betalen"),
    tax_id=("Btw-nummer", "BTW-nr."),
    thanks="Bedankt voor uw opdracht.",
    months=(
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
    goods=(
        "Kopieerpapier A4",
        "Eiken plank",
        "Bezoek op locatie",
        "Toner zwart",
        "Koffiebonen 1 kg",
        "Werkhandschoenen",
    ),
    suppliers=("De Vries Papier B.V.", "Timmerbedrijf Noord B.V.", "Kraan Transport B.V."),
    customers=("Jansen Handel B.V.", "Havencafé Hoorn B.V."),
    streets=("Molenweg 12", "Markt 4", "Stationsstraat 77"),
    towns=("1012 AB Amsterdam", "3511 CD Utrecht", "5611 EF Eindhoven"),
)
ES = Words(
    invoice="Factura",
    credit_note="Factura rectificativa",
    number=("Número de factura", "Factura n.º", "Nº factura"),
    date=("Fecha de factura", "Fecha"),
    due=("Fecha de vencimiento", "Vencimiento"),
    bill_to=("Facturar a", "Cliente"),
    description="Descripción",
    quantity="Cantidad",
    unit_price="Precio unitario",
    amount="Importe",
    subtotal=("Base imponible", "Subtotal"),
    tax=("IVA", "Cuota IVA"),
    total=("Total", "Total factura", "Total a pagar"),
    tax_id=("NIF", "NIF-IVA"),
    thanks="Gracias por su confianza.",
    months=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    goods=("Papel A4", "Estante de roble", "Visita técnica", "Tóner negro", "Café en grano 1 kg", "Guantes"),
    suppliers=("Papelería Ibérica S.L.", "Carpintería del Norte S.L.", "Transportes Grulla S.A."),
    customers=("Comercial Durán S.L.", "Café del Puerto S.L."),
    streets=("Calle del Molino 12", "Plaza Mayor 4", "Avenida de la Estación 77"),
    towns=("28013 Madrid", "46002 Valencia", "41001 Sevilla"),
)
IT = Words(
    invoice="Fattura",
    credit_note="Nota di credito",
    number=("Numero fattura", "Fattura n.", "N. fattura"),
    date=("Data fattura", "Data"),
    due=("Data scadenza", "Scadenza"),
    bill_to=("Destinatario", "Cliente", "Spett.le"),
    description="Descrizione",
    quantity="Quantità",
    unit_price="Prezzo unitario",
    amount="Importo",
    subtotal=("Imponibile", "Totale imponibile"),
    tax=("IVA", "Totale IVA"),
    total=("Totale fattura", "Totale", "Totale documento"),
    tax_id=("P. IVA", "Partita IVA"),
    thanks="Grazie per la fiducia.",
    months=(
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ),
    goods=("Carta A4", "Mensola in rovere", "Sopralluogo", "Toner nero", "Caffè in grani 1 kg", "Guanti da lavoro"),
    suppliers=("Cartoleria Bianchi S.r.l.", "Falegnameria Nord S.r.l.", "Trasporti Gru S.p.A."),
    customers=("Commerciale Rossi S.r.l.", "Caffè del Porto S.r.l."),
    streets=("Via del Mulino 12", "Piazza Duomo 4", "Viale Stazione 77"),
    towns=("20121 Milano", "50122 Firenze", "10121 Torino"),
)
LANGUAGES = {"en": EN, "de": DE, "fr": FR, "nl": NL, "es": ES, "it": IT}

"""What invoices print beside the words of `documents.words`: labels of other numbers, of charges and of columns."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class More:
    """Labels, each in the ways that issuers write it; `net_days` and `reverse` are whole sentences."""

    order: tuple[str, ...]
    customer_number: tuple[str, ...]
    delivery_date: tuple[str, ...]
    purchase_order: tuple[str, ...]
    page: str
    phone: str
    issuer: tuple[str, ...]
    ship_to: tuple[str, ...]
    discount: tuple[str, ...]
    shipping: tuple[str, ...]
    paid: tuple[str, ...]
    balance: tuple[str, ...]
    unit: str
    units: tuple[str, ...]
    tax_percent: str
    code: str
    position: str
    base: str
    incl: str
    terms: str
    net_days: str
    reverse: str
    late: str
    carried: str


MORE: dict[str, More] = {
    "en": More(
        ("Order number", "Order No.", "Our reference"), ("Customer number", "Account No.", "Client ID"),
        ("Delivery date", "Date of supply", "Order date"), ("PO number", "Purchase order", "Your order no."),
        "Page", "Phone", ("From", "Seller", "Supplier"), ("Ship to", "Deliver to"),
        ("Discount", "Trade discount"), ("Shipping", "Carriage", "Postage & packing"),
        ("Paid", "Amount paid", "Payments received"), ("Balance due", "Amount due", "Outstanding"),
        "Unit", ("pcs", "hrs", "kg", "box"), "VAT %", "SKU", "Pos", "Net", "incl. VAT", "Terms",
        "Payable within {days} days.", "Reverse charge: customer to account for VAT.",
        "Late payments are charged 8 % a year.", "Carried forward",
    ),
    "de": More(
        ("Auftragsnummer", "Auftrags-Nr.", "Bestellung Nr."), ("Kundennummer", "Kunden-Nr.", "Kd.-Nr."),
        ("Lieferdatum", "Leistungsdatum", "Auftragsdatum"), ("Ihre Bestellnummer", "Bestellnummer"),
        "Seite", "Tel.", ("Rechnungssteller", "Absender", "Verkäufer"), ("Lieferadresse", "Lieferung an"),
        ("Rabatt", "Nachlass"), ("Versandkosten", "Fracht", "Porto und Verpackung"),
        ("Bereits bezahlt", "Anzahlung"), ("Offener Betrag", "Zu zahlen", "Restbetrag"),
        "Einheit", ("Stk.", "Std.", "kg", "Karton"), "MwSt. %", "Art.-Nr.", "Pos.", "Netto", "inkl. MwSt.",
        "Zahlungsbedingungen", "Zahlbar innerhalb von {days} Tagen ohne Abzug.",
        "Steuerschuldnerschaft des Leistungsempfängers.", "Bei Verzug berechnen wir 9 % Zinsen.", "Übertrag",
    ),
    "fr": More(
        ("N° de commande", "Commande n°", "Notre référence"), ("N° client", "Code client", "Référence client"),
        ("Date de livraison", "Date de commande"), ("Votre commande", "Bon de commande"),
        "Page", "Tél.", ("Émetteur", "Vendeur", "De"), ("Adresse de livraison", "Livré à"),
        ("Remise", "Rabais"), ("Frais de port", "Transport"), ("Déjà payé", "Acompte versé"),
        ("Reste à payer", "Net à payer", "Solde dû"),
        "Unité", ("pce", "h", "kg", "carton"), "TVA %", "Réf.", "N°", "Base HT", "TTC", "Conditions de paiement",
        "Paiement à {days} jours.", "Autoliquidation de la TVA par le preneur.",
        "Pénalité de retard : 40 € et 10 % par an.", "À reporter",
    ),
    "nl": More(
        ("Ordernummer", "Opdrachtnummer", "Onze referentie"), ("Klantnummer", "Debiteurnummer"),
        ("Leverdatum", "Orderdatum"), ("Uw ordernummer", "Inkooporder"), "Pagina", "Tel.",
        ("Afzender", "Leverancier", "Van"), ("Afleveradres", "Bezorgadres"), ("Korting",), ("Verzendkosten", "Vracht"),
        ("Reeds betaald", "Aanbetaling"), ("Te voldoen", "Openstaand bedrag"),
        "Eenheid", ("st.", "uur", "kg", "doos"), "Btw %", "Art.nr.", "Nr.", "Excl. btw", "incl. btw",
        "Betalingsvoorwaarden", "Te betalen binnen {days} dagen.", "Btw verlegd.",
        "Bij te late betaling geldt 8 % rente.", "Transport",
    ),
    "es": More(
        ("N.º de pedido", "Pedido", "Nuestra referencia"), ("N.º de cliente", "Código de cliente"),
        ("Fecha de entrega", "Fecha de pedido"), ("Su pedido", "Orden de compra"), "Página", "Tel.",
        ("Emisor", "Vendedor", "Proveedor"), ("Dirección de envío", "Enviar a"), ("Descuento",),
        ("Gastos de envío", "Portes"), ("Pagado", "Anticipo"), ("Pendiente", "Importe pendiente"),
        "Unidad", ("uds", "h", "kg", "caja"), "IVA %", "Ref.", "Lín.", "Base", "IVA incluido", "Condiciones de pago",
        "Pago a {days} días.", "Inversión del sujeto pasivo.", "Interés de demora del 8 % anual.", "Suma y sigue",
    ),
    "it": More(
        ("N. ordine", "Ordine n.", "Nostro riferimento"), ("Codice cliente", "N. cliente"),
        ("Data consegna", "Data ordine"), ("Vostro ordine", "Ordine di acquisto"), "Pagina", "Tel.",
        ("Cedente", "Fornitore", "Emittente"), ("Destinazione merce", "Spedire a"), ("Sconto",),
        ("Spese di spedizione", "Trasporto"), ("Già pagato", "Acconto"), ("Saldo", "Da pagare"),
        "U.M.", ("pz", "ore", "kg", "conf."), "IVA %", "Cod.", "N.", "Imponibile", "IVA inclusa",
        "Condizioni di pagamento", "Pagamento a {days} giorni data fattura.", "Inversione contabile.",
        "Interessi di mora dell'8 % annuo.", "Riporto",
    ),
    "pt": More(
        ("N.º de encomenda", "Encomenda", "Nossa referência"), ("N.º de cliente", "Código do cliente"),
        ("Data de entrega", "Data da encomenda"), ("Vossa encomenda", "Ordem de compra"), "Página", "Tel.",
        ("Emitente", "Vendedor", "Fornecedor"), ("Morada de entrega", "Entregar em"), ("Desconto",),
        ("Portes de envio", "Transporte"), ("Pago", "Adiantamento"), ("Valor em dívida", "Saldo"),
        "Unidade", ("un", "h", "kg", "cx"), "IVA %", "Ref.", "N.º", "Incidência", "IVA incluído",
        "Condições de pagamento", "Pagamento a {days} dias.", "IVA - autoliquidação.", "Juros de mora de 8 % ao ano.",
        "A transportar",
    ),
    "pl": More(
        ("Nr zamówienia", "Zamówienie", "Nasz numer"), ("Nr klienta", "Kod klienta"),
        ("Data dostawy", "Data sprzedaży"), ("Twoje zamówienie", "Numer zamówienia klienta"), "Strona", "Tel.",
        ("Sprzedawca", "Wystawca"), ("Adres dostawy", "Odbiorca"), ("Rabat",), ("Koszt wysyłki", "Transport"),
        ("Zapłacono", "Zaliczka"), ("Pozostało do zapłaty", "Do zapłaty"),
        "J.m.", ("szt.", "godz.", "kg", "op."), "VAT %", "Indeks", "Lp.", "Netto", "brutto", "Warunki płatności",
        "Płatność w terminie {days} dni.", "Odwrotne obciążenie.", "Odsetki za zwłokę: 8 % rocznie.",
        "Do przeniesienia",
    ),
    "sv": More(
        ("Ordernummer", "Order nr", "Vår referens"), ("Kundnummer", "Kundnr"), ("Leveransdatum", "Orderdatum"),
        ("Ert ordernummer", "Inköpsorder"), "Sida", "Tel.", ("Säljare", "Leverantör", "Från"),
        ("Leveransadress", "Levereras till"), ("Rabatt",), ("Frakt", "Fraktkostnad"), ("Betalt", "Förskott"),
        ("Kvar att betala", "Att betala"), "Enhet", ("st", "tim", "kg", "förp"), "Moms %", "Art.nr", "Rad",
        "Exkl. moms", "inkl. moms", "Betalningsvillkor", "Betalas inom {days} dagar.",
        "Omvänd betalningsskyldighet.", "Dröjsmålsränta 8 %.", "Transport",
    ),
    "da": More(
        ("Ordrenummer", "Ordre nr.", "Vores reference"), ("Kundenummer", "Kundenr."), ("Leveringsdato", "Ordredato"),
        ("Jeres ordrenr.", "Indkøbsordre"), "Side", "Tlf.", ("Sælger", "Leverandør", "Fra"),
        ("Leveringsadresse", "Leveres til"), ("Rabat",), ("Fragt", "Forsendelse"), ("Betalt", "Forudbetalt"),
        ("Restbeløb", "Til betaling"), "Enhed", ("stk.", "timer", "kg", "kasse"), "Moms %", "Varenr.", "Pos.",
        "Ekskl. moms", "inkl. moms", "Betalingsbetingelser", "Betales inden {days} dage.", "Omvendt betalingspligt.",
        "Ved for sen betaling beregnes 8 % rente.", "Transport",
    ),
    "nb": More(
        ("Ordrenummer", "Ordre nr.", "Vår referanse"), ("Kundenummer", "Kundenr."), ("Leveringsdato", "Ordredato"),
        ("Deres ordrenr.", "Innkjøpsordre"), "Side", "Tlf.", ("Selger", "Leverandør", "Fra"),
        ("Leveringsadresse", "Leveres til"), ("Rabatt",), ("Frakt", "Porto"), ("Betalt", "Forskudd"),
        ("Rest å betale", "Å betale"), "Enhet", ("stk", "timer", "kg", "eske"), "Mva %", "Varenr.", "Pos.",
        "Ekskl. mva", "inkl. mva", "Betalingsbetingelser", "Betales innen {days} dager.", "Omvendt avgiftsplikt.",
        "Ved forsinket betaling beregnes 8 % rente.", "Overført",
    ),
    "fi": More(
        ("Tilausnumero", "Tilaus nro", "Viitteemme"), ("Asiakasnumero", "Asiakasnro"), ("Toimituspäivä", "Tilauspäivä"),
        ("Tilauksenne", "Ostotilaus"), "Sivu", "Puh.", ("Myyjä", "Toimittaja", "Lähettäjä"),
        ("Toimitusosoite", "Toimitus"), ("Alennus",), ("Toimituskulut", "Rahti"), ("Maksettu", "Ennakko"),
        ("Maksettavaa jäljellä", "Maksettava"), "Yks.", ("kpl", "h", "kg", "ltk"), "Alv %", "Tuotenro", "Rivi",
        "Veroton", "sis. alv", "Maksuehto", "Maksetaan {days} päivän kuluessa.", "Käännetty verovelvollisuus.",
        "Viivästyskorko 8 %.", "Siirto",
    ),
}  # fmt: skip

"""Labels of the two parties and of their tax numbers, legal forms and countries."""

from __future__ import annotations

from invoicext_desktop.extraction.text import word_set

#: Labels above or before the party that pays.
CUSTOMER = (
    "adresse a|spettle|spett le|spettabile|egregio|"
    "bill to|billed to|invoice to|sold to|customer|client|buyer|bill to address|billing address|customer name|"
    "invoiced to|charge to|"
    "invoice for|purchaser|attn|attention|recipient|bill to party|to|customer details|client name|prepared for|"
    "customer info|billing information|customer address|"
    "issued to|tenant|payer|billing details|invoice address|client details|buyer details|details of receiver|"
    "receiver|billing to|"
    "kunde|rechnung an|rechnungsempfanger|empfanger|auftraggeber|rechnungsadresse|kaufer|leistungsempfanger|"
    "rechnungsanschrift|an|kundenanschrift|kundendaten|besteller|"
    "facture a|client|destinataire|adresse de facturation|adresse facturation|acheteur|facturer a|factures a|"
    "nom du client|a l'attention de|vendu a|preneur|"
    "klant|factuur aan|gefactureerd aan|factuuradres|aan|afnemer|klantgegevens|debiteur|koper|ter attentie van|"
    "opdrachtgever|"
    "cliente|a|facturar a|destinatario|datos del cliente|facturado a|comprador|direccion de facturacion|senor es|"
    "senores|sr es|para|datos cliente|a la atencion de|apellido y nombre razon social|"
    "spett le|spettabile|cessionario committente|cessionario|fatturare a|intestatario|destinatario|acquirente|"
    "committente|spett|fattura a|fatturato a|indirizzo di fatturazione|dati cliente|intestato a|"
    "exmo s sr s|exmos senhores|adquirente|faturar a|fatura para|faturado a|exmo sr|dados do cliente|tomador|"
    "nabywca|klient|odbiorca|kupujacy|dane klienta|zamawiajacy|platnik|"
    "kund|fakturaadress|faktureras till|mottagare|fakturera till|fakturamottagare|till|kopare|"
    "faktureres til|kunde|modtager|kober|faktureringsadresse|fakturaadresse|til|faktura til|koeber|fakturamodtager|"
    "fakturamottaker|kjoper|mottaker|fakturert til|fakturer til|"
    "asiakas|laskutusosoite|vastaanottaja|ostaja|laskutetaan|maksaja|tilaaja|asiakkaan tiedot"
)

#: Labels of where the money goes: mostly the supplier, sometimes its bank or a factor.
PAYEE = (
    "remit to|payable to|make payment to|make all checks payable to|make checks payable to|beneficiary|"
    "account name|pay to|payee|make cheques payable to|account holder|company name|"
    "kontoinhaber|zahlungsempfanger|titulaire du compte|titulaire|beneficiaire|ten name van|tnv|rekeninghouder|"
    "titular|titular de la cuenta|beneficiario|intestatario conto|"
    "betalningsmottagare|kontohaver|saaja|posiadacz rachunku|wlasciciel rachunku"
)

#: Labels above or before the party that is paid.
SUPPLIER = (
    "from|seller|supplier|vendor|bill from|billed by|issued by|service provider|sold by|merchant|invoice from|"
    "seller details|supplier details|provider|"
    "company details|supplier name|"
    "rechnungssteller|verkaufer|lieferant|aussteller|leistungserbringer|von|dienstleister|rechnung von|absender|"
    "rechnungsaussteller|anbieter|"
    "vendeur|fournisseur|emetteur|prestataire|emis par|de|societe|"
    "verkoper|leverancier|van|afzender|dienstverlener|"
    "vendedor|emisor|proveedor|datos del emisor|prestador|datos del proveedor|datos de la empresa|"
    "venditore|cedente prestatore|fornitore|cedente|emittente|mittente|da|prestatore|"
    "fornecedor|emitente|prestador|vendedor|de|"
    "sprzedawca|wystawca|dostawca|sprzedajacy|uslugodawca|"
    "saljare|leverantor|fran|avsandare|"
    "saelger|leverandor|fra|afsender|selger|avsender|"
    "myyja|toimittaja|lahettaja|laskuttaja|palveluntarjoaja"
)

#: Labels of a third party's block, which must not be taken for either.
OTHER_PARTY = (
    "entregar em|levereras till|leveres til|leveres hos|toimitetaan|bezorgen bij|dostawa do|"
    "ship to|deliver to|shipping address|delivery address|service address|delivered to|consignee|ship to address|"
    "site address|property address|job address|shipped to|place of delivery|ship from|"
    "lieferadresse|lieferanschrift|lieferung an|versandadresse|warenempfanger|lieferort|leistungsort|"
    "adresse de livraison|livre a|livraison a|lieu de livraison|destinataire livraison|afleveradres|leveradres|"
    "bezorgadres|verzendadres|"
    "direccion de entrega|direccion de envio|enviar a|lugar de entrega|destinazione|destinazione merce|"
    "indirizzo di spedizione|luogo di destinazione|spedire a|spedito a|"
    "morada de entrega|local de entrega|local de descarga|endereco de entrega|adres dostawy|odbiorca towaru|"
    "miejsce dostawy|leveransadress|leveransmottagare|leveringsadresse|leveringsadr|toimitusosoite|"
    "payment details|bank details|payment information|payment info|bank information|payment instructions|"
    "bankverbindung|zahlungsinformationen|zahlungsangaben|bankdaten|"
    "coordonnees bancaires|informations de paiement|bankgegevens|betaalgegevens|datos bancarios|datos de pago|"
    "coordinate bancarie|dati bancari|dati di pagamento|"
    "dados bancarios|dados de pagamento|dane do platnosci|bankuppgifter|betalningsuppgifter|bankoplysninger|"
    "betalingsoplysninger|betalingsinformasjon|bankopplysninger|pankkitiedot|maksutiedot|betalningsinformation|"
    "notes|note|terms and conditions|comments|remarks|anmerkungen|hinweise|bemerkungen|remarques|opmerkingen|"
    "notas|observaciones|observacoes|uwagi|anteckningar|bemaerkninger|merknader|huomautukset|lisatiedot|notizen|"
    "anmerkung|hinweis"
)

#: Labels of a party's tax number.
TAX_ID = (
    "vat no|vat number|vat reg no|vat registration number|vat registration no|vat id|vat|tax id|tax number|"
    "tax no|ein|gst no|gst number|gstin|gst reg no|abn|gst hst no|gst hst number|gst/hst|hst no|hst number|"
    "vat reg|vat code|vat tax number|tax registration number|trn|tin|federal tax id|fein|gst registration no|"
    "vat registration|tax identification number|gst|vat id no|vat tax id|tax reg no|tax id no|uid|vat #|ein no|"
    "gstin uin|gst hst|gst hst registration|acn|hst|tax code|tax identifier|"
    "ust idnr|ust id nr|ust id|ustid|umsatzsteuer id|steuernummer|steuernr|steuer nr|mwst nr|ust idnr|"
    "umsatzsteuer identifikationsnummer|ust identifikationsnummer|mwst nummer|uid nummer|uid nr|steuer id|st nr|"
    "stnr|ust nr|ustidnr|umsatzsteuer nr|umsatzsteuer id nr|ustid nr|"
    "tva intracommunautaire|n tva|no tva|numero de tva|numero tva|n de tva|tva intracom|tva intra|"
    "n tva intracommunautaire|numero de tva intracommunautaire|tva|id tva|code tva|tva intracomm|no de tva|"
    "n tva intra|identifiant tva|n id tva|"
    "btw nummer|btw nr|btw id|btw|btw identificatienummer|btw code|ob nummer|btw be|"
    "cif|nif|nif cif|cif nif|nif iva|cuit|rfc|nit|c i f|n i f|cif no|nif vat|codigo iva|numero de iva|n iva|"
    "id fiscal|identificacion fiscal|codigo de iva|nif n|rut|ruc|"
    "p iva|partita iva|p i|codice fiscale|c f|cf|p iva c f|cod fisc|piva|cf p iva|cod fiscale|p iva e c f|"
    "partita iva e codice fiscale|codice iva|c f e p iva|c f p iva|"
    "nipc|contribuinte|contribuinte n|no contribuinte|numero de contribuinte|cnpj|nif|n contribuinte|"
    "numero de identificacao fiscal|cpf|codigo do iva|"
    "nip|nip ue|vat ue|nr nip|numer vat|numer nip|kod vat|"
    "momsreg nr|momsregnr|momsregistreringsnummer|moms nr|vat nr|momsnummer|momsreg|momsregistreringsnr|"
    "moms reg nr|momskod|skatteregistreringsnummer|momsnr|org nr|orgnr|organisationsnummer|org no|"
    "cvr|cvr nr|cvr nummer|se nr|cvrnr|momsregistreringsnr|cvr no|cvr moms nr|"
    "org nr mva|organisasjonsnummer|orgnr|mva nr|org nummer|organisasjonsnr|foretaksnummer|mva nummer|"
    "alv numero|alv nro|alv tunnus|y tunnus|alv rek|ytunnus|y tunnus alv|alv|verotunnus|alv koodi|business id"
)

#: Endings (or beginnings) of company names, folded and without full stops.
LEGAL_FORMS = word_set(
    "ltd limited inc llc llp plc corp corporation co company gmbh mbh ag kg ohg ug gbr ek se eg bv nv vof cv "
    "bvba sprl srl spa snc sas sarl sa sasu eurl "
    "sci sl slu sau scp lda sapa sro as aps ab hb kb oy oyj ab asa da ans ks ivs is ky tmi pty pvt pte sdn bhd "
    "lp pllc kft doo ead ehf "
    "spzoo zoo spk spj pc group trust university foundation stichting ev kgaa sagl ltda eirl sca scrl lllp enk"
)

COUNTRIES: dict[str, str] = {
    "US": "united states|usa|united states of america|u s a|us",
    "GB": "united kingdom|uk|great britain|england|scotland|wales|northern ireland",
    "CA": "canada",
    "AU": "australia",
    "NZ": "new zealand",
    "IN": "india|indien",
    "IE": "ireland|irland",
    "ZA": "south africa",
    "SG": "singapore",
    "DE": "germany|deutschland|allemagne|duitsland|alemania|germania",
    "AT": "austria|osterreich|autriche|oostenrijk",
    "CH": "switzerland|schweiz|suisse|svizzera|zwitserland",
    "FR": "france|frankreich|frankrijk|francia",
    "BE": "belgium|belgie|belgique|belgien",
    "NL": "netherlands|the netherlands|nederland|niederlande|pays bas|holland",
    "ES": "spain|espana|spanien|espagne",
    "IT": "italy|italia|italien|italie",
    "PT": "portugal",
    "PL": "poland|polska|polen",
    "SE": "sweden|sverige|schweden",
    "DK": "denmark|danmark|danemark",
    "NO": "norway|norge|noreg",
    "FI": "finland|suomi|finnland",
    "LU": "luxembourg|luxemburg",
    "CZ": "czech republic|ceska republika|czechia|tschechien",
    "AR": "argentina",
    "BR": "brasil|brazil",
    "MX": "mexico",
    "HK": "hong kong",
    "AE": "united arab emirates|uae",
    "PH": "philippines",
    "MY": "malaysia",
    "CN": "china",
    "JP": "japan",
    "HU": "hungary|magyarorszag",
    "RO": "romania",
    "GR": "greece",
    "SK": "slovakia|slovensko",
    "SI": "slovenia",
    "HR": "croatia|hrvatska",
    "EE": "estonia|eesti",
    "LT": "lithuania|lietuva",
    "LV": "latvia|latvija",
}

#: The currency of each country that has one of its own; the others here use the euro.
CURRENCIES: dict[str, str] = dict.fromkeys(
    word_set("IE DE AT FR BE NL ES IT PT FI LU GR SK SI HR EE LT LV"), "EUR"
) | dict(
    pair.split(":")
    for pair in [
        "US:USD",
        "GB:GBP",
        "CA:CAD",
        "AU:AUD",
        "NZ:NZD",
        "IN:INR",
        "ZA:ZAR",
        "SG:SGD",
        "CH:CHF",
        "PL:PLN",
        "SE:SEK",
        "DK:DKK",
        "NO:NOK",
        "CZ:CZK",
        "AR:ARS",
        "BR:BRL",
        "MX:MXN",
        "HK:HKD",
        "AE:AED",
        "PH:PHP",
        "MY:MYR",
        "CN:CNY",
        "JP:JPY",
        "HU:HUF",
        "RO:RON",
    ]
)

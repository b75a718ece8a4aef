"""Labels of the two parties and of their tax numbers, legal forms and countries."""

from __future__ import annotations

from invoicext_desktop.extraction.text import word_set

#: Labels above or before the party that pays.
CUSTOMER = (
    "adresse du client|address of customer|customer s address|anschrift des kunden|adresse des kunden|"
    "adres van de klant|direccion del cliente|indirizzo del cliente|endereco do cliente|morada do cliente|"
    "adres klienta|adres nabywcy|"
    "adresse a|spettle|spett le|spettabile|egregio|"
    "tomador de servicos|tomador dos servicos|tomador do servico|dados do tomador|"
    "cessionario committente cliente|"
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
    "asiakas|laskutusosoite|vastaanottaja|ostaja|laskutetaan|maksaja|tilaaja|asiakkaan tiedot|"
    "bill for|billed customer|bill to customer|invoice for customer|client address|buyer name|billing contact|"
    "charged to|account of|sold to party|the customer|customer billing address|billing|consumer|bought by|"
    "ordered by|prepared for client|rechnung fur|kaufer in|kunde in|rechnungs adresse|abnehmer|rechnung geht an|"
    "fur kunde|kundenadresse|leistungsempfanger in|facturation|facture pour|client facture|adresse client|"
    "coordonnees client|coordonnees du client|informations client|acquereur|factures pour|adresse de facture|"
    "facturer|nom client|client livre|factureren aan|ontvanger|klant gegevens|factuur voor|facturatieadres|"
    "gefactureerd|koper gegevens|gegevens klant|facturatie adres|klantadres|datos de facturacion|"
    "datos de cliente|informacion del cliente|facturar para|nombre del cliente|direccion facturacion|"
    "datos del comprador|datos del receptor|receptor|cobrar a|factura para|razon social del cliente|"
    "datos fiscales cliente|spettle cliente|fatturazione|indirizzo fatturazione|fatturare|dati del cliente|"
    "ragione sociale|dati cessionario|dati destinatario|dati fatturazione|cliente fatturazione|"
    "informazioni cliente|per|morada de faturacao|endereco de faturacao|dados de faturacao|endereco de cobranca|"
    "cobrar de|destinatario da fatura|morada de facturacao|nome do cliente|dados do adquirente|"
    "informacoes do cliente|exmos srs|exmo s senhor es|faturacao|cobranca|faktura dla|dane nabywcy|"
    "wystawiono dla|dane kupujacego|adres rozliczeniowy|zleceniodawca|kontrahent|dla|nabywca dane|"
    "adres do faktury|dane do faktury|wystawione dla|uslugobiorca|faktureringsadress|fakturera|faktura till|"
    "kunduppgifter|bestallare|faktureras|faktureringsuppgifter|kundinformation|kundens adress|betalare|"
    "faktura adresse|kundeoplysninger|kundeadresse|faktureres|betaler|bestiller|debitor adresse|regning til|"
    "kundedetaljer|kundeinformasjon|kundens adresse|faktureringsinformasjon|rekvirent|oppdragsgiver|laskun saaja|"
    "laskutus|laskun vastaanottaja|laskutustiedot|asiakastiedot|laskutettava|asiakkaan osoite|laskuttettava|"
    "ostajan tiedot"
)

#: Labels of where the money goes: mostly the supplier, sometimes its bank or a factor.
PAYEE = (
    "remit to|payable to|make payment to|make all checks payable to|make checks payable to|beneficiary|"
    "account name|pay to|payee|make cheques payable to|account holder|company name|"
    "kontoinhaber|zahlungsempfanger|titulaire du compte|titulaire|beneficiaire|ten name van|tnv|rekeninghouder|"
    "titular|titular de la cuenta|beneficiario|intestatario conto|"
    "betalningsmottagare|kontohaver|saaja|posiadacz rachunku|wlasciciel rachunku|"
    "bank account name|in favor of|in favour of|name of account|a c name|cheques payable to|account owner|"
    "kontoinhaber in|inhaber|empfanger der zahlung|inhaber des kontos|nom du compte|a l ordre de|"
    "rekening op naam van|op naam van|op rekening van|t n v|begunstigde|titular cuenta|beneficiario del pago|"
    "nombre de la cuenta|intestatario del conto|intestato|beneficiario bonifico|titular da conta|a favor de|"
    "beneficiario da conta|nazwa rachunku|odbiorca przelewu|kontoinnehavare|mottagare av betalning|"
    "betalningsmottagarens namn|kontoindehaver|kontoeier|betalingsmottaker|betalingsmodtager|tilin omistaja|"
    "maksun saaja|tilinomistaja"
)

#: Labels above or before the party that is paid.
SUPPLIER = (
    "from|seller|supplier|vendor|bill from|billed by|issued by|service provider|sold by|merchant|invoice from|"
    "seller details|supplier details|provider|"
    "prestador de servicos|prestador dos servicos|prestador do servico|dados do prestador|emisor del comprobante|"
    "cedente prestatore fornitore|emitente da nfs e|"
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
    "myyja|toimittaja|lahettaja|laskuttaja|palveluntarjoaja|"
    "sender|invoiced by|bill by|our details|our company|seller information|vendor details|sold from|seller name|"
    "supplied by|pay to supplier|business details|from company|absender in|rechnungsabsender|firma|"
    "leistender unternehmer|unternehmen|verkaufer in|rechnung kommt von|ausgestellt von|ihr anbieter|"
    "lieferant name|expediteur|emise par|facture de|vendu par|votre fournisseur|societe emettrice|"
    "facture emise par|coordonnees emetteur|factuur van|opgemaakt door|uitgever|leverancier gegevens|"
    "bedrijfsgegevens|bedrijf|emitido por|emisora|remitente|empresa|datos del vendedor|datos emisor|vendido por|"
    "factura de|facturado por|expedida por|prestador del servicio|emessa da|emesso da|fattura da|dati fornitore|"
    "dati azienda|dati emittente|prestatore cedente|azienda|venduto da|dati cedente|emitida por|fatura de|"
    "faturado por|dados da empresa|vendido por|dados do emitente|dados do fornecedor|remetente|wystawiajacy|"
    "dane sprzedawcy|dane wystawcy|sprzedawca dane|wystawil|firma sprzedajaca|od|faktura fran|utfardare|"
    "avsandare faktura|foretag|saljaruppgifter|utfardad av|leverantorsuppgifter|faktura fra|udsteder|udstedt af|"
    "virksomhed|saelgeroplysninger|leverandoroplysninger|utsteder|utstedt av|selgerinformasjon|"
    "leverandorinformasjon|bedrift|laskun lahettaja|myyjan tiedot|yritys|laskuttajan tiedot|toimittajan tiedot"
)

#: Labels of a third party's block, which must not be taken for either.
OTHER_PARTY = (
    "fiscal representative|tax representative|vat representative|representant fiscal|fiskalvertreter|"
    "fiskalvertretung|steuervertreter|fiscaal vertegenwoordiger|representante fiscal|rappresentante fiscale|"
    "przedstawiciel podatkowy|skatterepresentant|fiskal repraesentant|avgiftsrepresentant|veroedustaja|"
    "handelsvertretung|agent commercial|agente comercial|"
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
    "anmerkung|hinweis|"
    "delivery to|delivery details|shipping information|shipping details|goods delivered to|recipient address|"
    "worksite|service location|liefer adresse|lieferempfanger|versand an|lieferung nach|empfangeradresse|"
    "livrer a|expedie a|adresse d expedition|adresse de chantier|destinataire de la livraison|livre chez|"
    "adresse livraison|verzonden naar|verzenden naar|leveren aan|afleveren aan|geleverd aan|verzendadres klant|"
    "entregar a|direccion envio|envio a|enviado a|direccion de suministro|direccion entrega|"
    "indirizzo di consegna|consegna a|luogo di consegna|destinatario merce|consegnare a|indirizzo consegna|"
    "indirizzo spedizione|enviar para|endereco de envio|morada de envio|local entrega|endereco entrega|"
    "wysylka do|adres wysylki|wyslano do|odbiorca przesylki|dane do wysylki|adres do wysylki|skicka till|"
    "leverans till|godsmottagare|leverans adress|sendes til|levering til|leveret til|forsendelsesadresse|"
    "levert til|leveranseadresse|varemottaker|toimituksen vastaanottaja|toimitusosoite nimi|toimituskohde|"
    "lahetysosoite|bank name|bank account details|bank transfer details|wire instructions|how to pay|"
    "payment options|payment method details|kontoverbindung|kontodaten|unsere bankverbindung|bankinformationen|"
    "zahlungsdetails|banque|informations bancaires|domiciliation bancaire|domiciliation|moyens de paiement|"
    "details bancaires|bankrekening|betaalinformatie|betalingsgegevens|betalingsinformatie|bank gegevens|"
    "informacion bancaria|informacion de pago|cuenta de pago|detalles de pago|detalles bancarios|banco|"
    "cuenta bancaria|dati per il pagamento|dati di bonifico|banca|banca d appoggio|informazioni di pagamento|"
    "estremi bancari|dados para pagamento|informacoes de pagamento|dados de transferencia|detalhes bancarios|"
    "informacoes bancarias|dane bankowe|dane do przelewu|informacje o platnosci|dane platnosci|"
    "szczegoly platnosci|betalinformation|bankinformation|betaluppgifter|betalningsinfo|betalingsinformation|"
    "betalingsdetaljer|bankinformasjon|betalingsopplysninger|bankdetaljer|pankkiyhteys|pankkiyhteystiedot|"
    "maksutapatiedot|tilitiedot|maksun tiedot|terms conditions|terms of service|special instructions|"
    "additional information|customer notes|message|bedingungen und hinweise|zusatzliche informationen|nachricht|"
    "informations complementaires|conditions generales|mentions legales|mentions|commentaires|remarque|"
    "observations|notities|toelichting|aanvullende informatie|voorwaarden en opmerkingen|terminos y condiciones|"
    "informacion adicional|comentarios|mensaje|annotazioni|termini e condizioni|informazioni aggiuntive|"
    "osservazioni|commenti|termos e condicoes|informacoes adicionais|comentarios adicionais|mensagem|obs|notatki|"
    "komentarz|warunki i uwagi|informacje dodatkowe|dodatkowe informacje|noteringar|ovrigt|meddelande|"
    "ovrig information|kommentar|noter|bemaerkning|yderligere oplysninger|besked|kommentarer|notater|"
    "tilleggsinformasjon|melding|huomiot|huom|viesti|lisatieto|muut tiedot|kommentit"
)

#: Labels of a party's tax number.
TAX_ID = (
    "vat no|vat number|vat reg no|vat registration number|vat registration no|vat id|vat|tax id|tax number|"
    "tax no|ein|gst no|gst number|gstin|gst reg no|abn|gst hst no|gst hst number|gst/hst|hst no|hst number|"
    "vat reg|vat code|vat tax number|tax registration number|trn|tin|federal tax id|fein|gst registration no|"
    "vat registration|tax identification number|gst|vat id no|vat tax id|tax reg no|tax id no|uid|vat #|ein no|"
    "gstin uin|gst hst|gst hst registration|acn|hst|tax code|tax identifier|gst id|gst id no|gst reg|gst reg id|"
    "gstnumber|gstno|gstid|gstregno|"
    "gst reg number|sst id|sst no|sst reg no|sst registration no|service tax no|vat reg number|vat registration no|"
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

#: Labels of the tax number of whoever receives the invoice.
CUSTOMER_TAX_ID = (
    "your vat number|your vat no|your vat|your vat reg no|your vat id|your vat registration number|your tax id|"
    "your gstin|your abn|customer vat no|customer vat number|customer vat|customer vat id|client vat id|"
    "client vat no|client vat number|buyer vat no|buyer vat number|buyer vat id|customer tax id|buyer tax id|"
    "customer gstin|buyer gstin|customer abn|bill to gstin|customer vat reg no|"
    "ihre ust idnr|ihre ust id nr|ihre ust id|ihre ustid|ihre ustidnr|ihre uid nummer|ihre uid|ihre uid nr|"
    "ihre umsatzsteuer id|ihre umsatzsteuer identifikationsnummer|ihre vat nr|ihre steuernummer|ust idnr kunde|"
    "ust id nr kunde|ust id kunde|ustid kunde|kunden ust id|kunden ust idnr|kunden ustid|kunden uid|uid kunde|"
    "ihre ust nr|ihre mwst nr|ust idnr des kunden|ust id des kunden|ust idnr empfanger|"
    "votre n tva|votre no de tva|votre numero de tva|votre tva|votre n de tva|votre tva intracommunautaire|"
    "votre n tva intracommunautaire|n tva client|tva client|n de tva client|no de tva client|"
    "votre n tva intra|votre identifiant tva|tva intracommunautaire client|numero de tva client|"
    "uw btw nummer|uw btw nr|uw btw id|uw btw|uw btw identificatienummer|btw nummer klant|btw nr klant|"
    "btw klant|klant btw nummer|btw nummer afnemer|klant btw|"
    "su nif|su cif|su nif cif|nif cliente|cif cliente|nif cif cliente|nif cif del cliente|nif del cliente|"
    "cif del cliente|cuit cliente|rfc cliente|rfc receptor|rfc del cliente|vuestro nif|su n iva|"
    "vs p iva|vs partita iva|vostra p iva|vostra partita iva|p iva cliente|partita iva cliente|"
    "vostro codice fiscale|codice fiscale cliente|c f cliente|vs codice fiscale|p iva cessionario|"
    "v nif|vosso nif|vosso contribuinte|v contribuinte|v contrib|nif cliente|nif do cliente|contribuinte cliente|"
    "seu nif|nif adquirente|contrib cliente|vosso no contribuinte|"
    "nip nabywcy|nip klienta|nip odbiorcy|nip platnika|nip kupujacego|"
    "ert momsreg nr|ert momsregnr|ert vat nr|ert momsnr|ert momsregistreringsnummer|kundens vat nr|kundens momsnr|"
    "er org nr|ert org nr|ert organisationsnummer|kundens org nr|er vat nr|kundens momsregnr|"
    "jeres cvr nr|jeres cvr|deres cvr nr|deres cvr|dit cvr nr|kundens cvr|kundens cvr nr|jeres se nr|"
    "deres org nr|deres orgnr|kundens org nr|kundens orgnr|deres mva nr|deres organisasjonsnummer|"
    "asiakkaan y tunnus|ostajan y tunnus|asiakkaan alv numero|asiakkaan alv tunnus|teidan y tunnuksenne|"
    "ostajan alv tunnus|asiakkaan alv nro"
)

#: Endings (or beginnings) of company names, folded and without full stops.
LEGAL_FORMS = word_set(
    "og dac ltd limited inc llc llp plc corp corporation co company gmbh mbh ag kg ohg ug gbr ek se eg bv nv vof cv "
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
        "CL:CLP",
        "CO:COP",
        "PE:PEN",
    ]
)

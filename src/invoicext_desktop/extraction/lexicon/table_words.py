"""Headings of the line items' columns: column -> phrases of all languages, separated by "|".

`ignore` headings are columns too, but nothing is read from them.
"""

from __future__ import annotations

TABLE_WORDS: dict[str, str] = {
    "description": "description|item|items|product|products|service|services|article|details|particulars|activity|item description|"
    "product description|description of goods|goods|work|product service|item name|name|designation|service description|charges|description of services|"
    "beschreibung|bezeichnung|artikel|leistung|produkt|artikelbezeichnung|artikelbeschreibung|text|position bezeichnung|warenbezeichnung|leistungsbeschreibung|gegenstand|dienstleistung|artikel bezeichnung|produktbezeichnung|bezeichnung der leistung|tatigkeit|"
    "libelle|produit|prestation|intitule|designations|prestations|produits|descriptif|"
    "omschrijving|artikelomschrijving|dienst|beschrijving|product omschrijving|artikelen|"
    "descripcion|concepto|articulo|producto|servicio|detalle|conceptos|producto servicio|denominacion|descripcion del articulo|productos|articulos|descripcion producto|"
    "descrizione|articolo|prodotto|servizio|descrizione beni|descrizione dei beni|descrizione articolo|voce|prestazione|descrizione prodotto|servizi|prodotti|natura|beni e servizi|"
    "descricao|artigo|produto|servico|designacao|discriminacao|descricao do produto|artigos|produtos|"
    "opis|nazwa|nazwa towaru|nazwa towaru lub uslugi|towar usluga|nazwa towaru uslugi|pozycja|produkt|usluga|towar|nazwa uslugi|nazwa produktu|nazwa towaru lub uslugi|przedmiot|artykul|"
    "benamning|beskrivning|artikelnamn|produkt|tjanst|varubeskrivning|produktbeskrivning|specifikation|"
    "beskrivelse|varebeskrivelse|vare|tekst|varetekst|ydelse|produktnavn|benaevnelse|varenavn|betegnelse|tjeneste|varer|"
    "kuvaus|tuote|nimike|selite|tuotteen kuvaus|palvelu|tuotenimi|tuotekuvaus|tuote palvelu|tuotteet",
    "quantity": "quantity|qty|qnty|units|hours|hrs|count|no of units|quantity hours|hrs qty|hours qty|qty hours|billed qty|shipped|qty shipped|quant|qty hrs|order qty|nos|pcs|days|"
    "menge|anzahl|stk|stuck|stunden|menge einheit|stuckzahl|std|anz|gelieferte menge|berechnete menge|liefermenge|"
    "quantite|qte|nombre|qt|quant|heures|nb|quantites|nbre|"
    "aantal|hoeveelheid|aant|uren|stuks|"
    "cantidad|cant|uds|unidades|ctd|horas|can|"
    "quantita|q ta|qta|qt a|ore|pezzi|q|quant|"
    "quantidade|qtd|qtde|quant|horas|qde|"
    "ilosc|il|szt|liczba|godziny|"
    "antal|kvantitet|mangd|timmar|ant|lev antal|"
    "antall|mengde|timer|stk antal|ant|"
    "maara|kpl|lkm|tunnit|kappalemaara|toimitettu",
    "unit": "unit|uom|unit of measure|per|um|u m|unit type|units of measure|"
    "einheit|einh|me|ve|eh|unite|unites|eenheid|unidad|ud|u medida|medida|unita|unita di misura|misura|unidade|un|"
    "jm|j m|jednostka|jedn|miara|enhet|enh|enhed|yksikko|yks|uni",
    "unit_price": "unit price|price|rate|unit cost|price each|cost|each|unit rate|hourly rate|price per unit|list price|unit amount|unit|net price|price unit|rate price|unit value|cost each|cost per unit|price net|item price|unit net price|net unit price|unit price net|price item|"
    "einzelpreis|preis|stuckpreis|e preis|einzel|ep|einheitspreis|e preis netto|einzelpreis netto|preis einheit|preis netto|stundensatz|ep netto|nettopreis|einzelpreis eur|einzel netto|preis pro einheit|epreis|stk preis|preis je einheit|bruttopreis|"
    "prix unitaire|pu ht|p u|prix|prix unitaire ht|pu|p u ht|prix u|prix unit|prix ht|tarif|px unit|prix unit ht|prix u ht|cout unitaire|montant unitaire|"
    "stuksprijs|prijs|eenheidsprijs|prijs per stuk|prijs per eenheid|tarief|stukprijs|prijs stuk|prijs excl btw|prijs ex btw|"
    "precio|precio unitario|precio ud|p unitario|precio unidad|p unit|tarifa|precio unit|importe unitario|precio u|coste unitario|pvp|pr unit|precio neto|"
    "prezzo|prezzo unitario|prezzo unit|p unitario|importo unitario|costo unitario|prezzo un|prezzo u|costo|tariffa|prezzo netto|pr unitario|valore unitario|"
    "preco|preco unitario|p unitario|preco unit|valor unitario|pr unitario|preco un|pr unit|valor unit|"
    "cena|cena jednostkowa|cena netto|cena jedn netto|cena jedn|cena jednostkowa netto|cena j netto|cena za sztuke|c j netto|stawka jednostkowa|cena jm|"
    "a pris|pris|styckpris|enhetspris|apris|pris st|pris per enhet|pris enh|st pris|a pris exkl moms|pris exkl moms|"
    "stk pris|enhedspris|stykpris|pris pr stk|a pris|pris stk|pris pr enhed|pris ekskl moms|"
    "pris per stk|pris eks mva|enhetspris eks mva|pris pr enhet|"
    "hinta|yksikkohinta|a hinta|kpl hinta|ahinta|hinta yks|veroton hinta|a hinta veroton|hinta kpl|yks hinta|veroton yksikkohinta",
    "discount": "discount|disc|disc %|discount %|less|line discount|rabatt|rabatt %|nachlass|remise|remise %|rem|korting|korting %|descuento|dto|dto %|desc|% dto|"
    "sconto|sconto %|sc|sc %|desconto|desc %|rabat|rabat %|alennus|ale|ale %|alennus %|bonif|% bonif|rab|rab %|rem %|upust|bonificacion|% bon|% descuento|% remise|% sconto|alennusprosentti",
    "tax_rate": "vat|vat %|tax|tax %|tax rate|vat rate|gst|gst %|gst rate|taxes|sales tax %|tax code|vat code|gst hst|igst rate|"
    "mwst|ust|mwst %|ust %|steuer|steuersatz|mwst satz|ust satz|st|% mwst|% ust|steuer %|umsatzsteuer|mehrwertsteuer|"
    "tva|tva %|taux tva|taux|% tva|taux de tva|taxe|btw|btw %|% btw|btw tarief|iva|iva %|% iva|tipo iva|aliquota|aliquota iva|cod iva|c iva|al|aliq|"
    "taxa iva|taxa|vat stawka|stawka vat|stawka|stawka vat %|podatek|moms|moms %|momssats|mva|mva %|alv|alv %|alv kanta|verokanta|impuesto|impuestos|alicuota|alicuota iva|imp|belasting|vero %|mva sats|momskod|imposto|alv prosentti|impost",
    "amount": "amount|total|line total|total price|net amount|total amount|extended price|extended|extension|line amount|ext price|net|sub total|subtotal|value|amount due|price total|total cost|net value|taxable value|total net|amount excl vat|ext amount|extended amount|total excl vat|"
    "betrag|gesamt|gesamtpreis|summe|gesamtbetrag|nettobetrag|g preis|gesamt netto|netto|gp|positionswert|preis gesamt|gesamtpreis netto|total netto|wert|betrag netto|gesamtpreis eur|gesamtwert|nettowert|zeilensumme|betrag eur|pos betrag|zwischensumme|gesamt eur|summe netto|positionsbetrag|gpreis|"
    "montant|total ht|montant ht|prix total|prix total ht|total net|montant total|sous total|total h t|montant net|mt ht|montant net ht|total ligne|total ligne ht|"
    "bedrag|totaal|totaal excl btw|regeltotaal|totaalprijs|bedrag excl btw|totaalbedrag|subtotaal|netto bedrag|totaal ex btw|nettobedrag|"
    "importe|importe neto|total linea|precio total|importe total|valor|imp neto|total sin iva|base|importe sin iva|total neto|"
    "importo|totale|prezzo totale|importo netto|totale netto|imponibile|valore|totale riga|importo totale|subtotale|importo eur|"
    "valor total|preco total|total liquido|total iliquido|montante|valor liquido|quantia|total s iva|"
    "wartosc|wartosc netto|kwota|suma|kwota netto|netto|razem|netto razem|suma netto|wartosc sprzedazy netto|suma czesciowa|wartosc sprzedazy|lacznie|ogolem|"
    "belopp|summa|total|radsumma|totalt|radbelopp|totalpris|summa exkl moms|belopp exkl moms|delsumma|"
    "belob|i alt|linjetotal|belob ekskl moms|total ekskl moms|belob dkk|sum|pris i alt|linjesum|belob ex moms|"
    "belop|linjesum|sum eks mva|belop eks mva|netto belop|delsum|sum nok|total eks mva|"
    "yhteensa|summa|veroton yhteensa|rivisumma|veroton summa|valisumma|yhteensa alv 0 %|veroton|kokonaishinta|rivi yhteensa",
    "ignore": "pos|position|no|nr|line|sku|item no|item #|item code|part number|part no|code|product code|date|#|ref|reference|hsn|hsn sac|hsn code|sac|art nr|artikelnr|artikelnummer|art no|article no|article number|lp|l p|"
    "code article|n|art|artnr|cod|codigo|codice|cod articolo|fecha|datum|dato|data|delivery date|service date|training date|lot|poz|rad|varenr|varenummer|tuotenro|tuotenumero|pvm|kod|kod produktu|pkwiu|pkwiu cn|"
    "gross amount|vat amount|tax amount|brutto|ust betrag|mwst betrag|montant tva|total ttc|montant ttc|prix ttc|btw bedrag|totaal incl btw|importe iva|total con iva|totale ivato|wartosc brutto|kwota vat|wartosc vat|"
    "momsbelopp|momsbelob|mva belop|verollinen|alv osuus|veron maara|belopp inkl moms|belob inkl moms|kwota brutto|igst|cgst|sgst|igst amount|cgst amount|sgst amount|gesamt brutto|betrag brutto|alv summa|total incl vat|amount incl vat|"
    "references|artikel nr|art n|referentie|referencia|riferimento|produktnummer|id|projekt|project|weight|gewicht|gtin|ean|article code|cess|podatek kwota|bruttobetrag|gross|total inc vat|gross price|cena brutto|serial no|lfd nr|barcode|"
    "varekode|artikkelnr|artnr|cod art|codigo articulo|material|materialnummer|sl no|s no|sr no|posn|item number|product number|job|order|po|steuer betrag|steuerbetrag",
}

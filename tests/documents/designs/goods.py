"""What is sold, and what the sellers and buyers are called."""

from __future__ import annotations

#: Things and services, "name" or "name; more about it".
GOODS: dict[str, str] = {
    "en": "Copy paper A4|Oak shelf 120 cm|Site visit; travel included|Toner cartridge TN-40; Black|"
    "Web hosting; 12 months|"
    "Safety gloves size 9|Consulting services; Workshop and follow-up|Hex bolt M8 x 40|USB-C docking station|"
    "Annual maintenance contract|Ground coffee 1 kg; Arabica, medium roast|Logo design|LED panel 600 x 600 mm",
    "de": "Kopierpapier A4|Regalbrett Eiche|Wartung vor Ort; Anfahrt inklusive|Toner TN-40; schwarz|"
    "Webhosting; 12 Monate|"
    "Arbeitshandschuhe Gr. 9|Beratung; Workshop mit Nachbereitung|Sechskantschraube M8 x 40|Dockingstation USB-C|"
    "Jährlicher Wartungsvertrag|Kaffeebohnen 1 kg; mittlere Röstung|Gestaltung Logo|LED-Leuchte 60 cm",
    "fr": "Papier A4|Étagère en chêne|Visite sur site; déplacement compris|Cartouche TN-40; noir|"
    "Hébergement web; 12 mois|"
    "Gants de sécurité taille 9|Conseil; atelier et suivi|Boulon M8 x 40|Station d'accueil USB-C|Maintenance annuelle|"
    "Café moulu 1 kg; torréfaction moyenne|Création de logo|Dalle LED 60 cm",
    "nl": "Kopieerpapier A4|Plank eiken|Bezoek op locatie; inclusief reiskosten|Toner TN-40; zwart|"
    "Webhosting; 12 maanden|"
    "Werkhandschoenen maat 9|Advies; workshop en nazorg|Bout M8 x 40|Dockingstation USB-C|Jaarlijks onderhoud|"
    "Koffiebonen 1 kg; medium gebrand|Logo-ontwerp|Ledpaneel 60 cm",
    "es": "Papel A4|Estante de roble|Visita técnica; desplazamiento incluido|Tóner TN-40; negro|"
    "Alojamiento web; 12 meses|"
    "Guantes de seguridad talla 9|Consultoría; taller y seguimiento|Tornillo M8 x 40|Base USB-C|Mantenimiento anual|"
    "Café molido 1 kg; tueste medio|Diseño de logotipo|Panel LED 60 cm",
    "it": "Carta A4|Mensola in rovere|Sopralluogo; trasferta inclusa|Toner TN-40; nero|Hosting web; 12 mesi|"
    "Guanti da lavoro taglia 9|Consulenza; workshop e verifica|Bullone M8 x 40|Base USB-C|Manutenzione annuale|"
    "Caffè macinato 1 kg; tostatura media|Progetto logo|Pannello LED 60 cm",
    "pt": "Papel A4|Prateleira de carvalho|Visita técnica; deslocação incluída|Toner TN-40; preto|"
    "Alojamento web; 12 meses|"
    "Luvas de trabalho tam. 9|Consultoria; sessão e acompanhamento|Parafuso M8 x 40|Base USB-C|Manutenção anual|"
    "Café moído 1 kg; torra média|Criação de logótipo|Painel LED 60 cm",
    "pl": "Papier A4|Półka dębowa|Wizyta serwisowa; dojazd wliczony|Toner TN-40; czarny|Hosting; 12 miesięcy|"
    "Rękawice robocze rozm. 9|Doradztwo; warsztaty|Śruba M8 x 40|Stacja dokująca USB-C|Roczny serwis|"
    "Kawa mielona 1 kg; średnio palona|Projekt logo|Panel LED 60 cm",
    "sv": "Kopieringspapper A4|Ekhylla|Platsbesök; resa ingår|Toner TN-40; svart|Webbhotell; 12 månader|"
    "Arbetshandskar stl 9|Rådgivning; workshop och uppföljning|Skruv M8 x 40|Dockningsstation USB-C|Årligt underhåll|"
    "Bryggkaffe 1 kg; mellanrost|Logotyp|LED-panel 60 cm",
    "da": "Kopipapir A4|Hylde i eg|Besøg på stedet; kørsel inkluderet|Toner TN-40; sort|Webhotel; 12 måneder|"
    "Arbejdshandsker str. 9|Rådgivning; workshop og opfølgning|Bolt M8 x 40|Dockingstation USB-C|Årlig service|"
    "Kaffebønner 1 kg; mellemristet|Logodesign|LED-panel 60 cm",
    "nb": "Kopipapir A4|Hylle i eik|Befaring; reise inkludert|Toner TN-40; svart|Webhotell; 12 måneder|"
    "Arbeidshansker str. 9|Rådgivning; workshop og oppfølging|Bolt M8 x 40|Dokkingstasjon USB-C|Årlig service|"
    "Kaffe 1 kg; mellombrent|Logodesign|LED-panel 60 cm",
    "fi": "Kopiopaperi A4|Tammihylly|Kohdekäynti; matkat sisältyvät|Väriaine TN-40; musta|Verkkohotelli; 12 kk|"
    "Työkäsineet koko 9|Konsultointi; työpaja ja seuranta|Pultti M8 x 40|Telakka USB-C|Vuosihuolto|"
    "Kahvi 1 kg; keskipaahto|Logon suunnittelu|LED-paneeli 60 cm",
}
#: The first part of a company's name; a trade follows, then the legal form.
NAMES = (
    "Kestrel|Harrow|Northgate|Bright & Sons|Marlow|Okafor|Lindqvist|Sommer|Ferrari|Moreau|Van Dijk|Castro|Nowak|"
    "Oliveira|Virtanen|"
    "Jensen|Haugen|Weber|Dubois|Quayside|Blau|Rossi|Almeida|Zielinski|Nyberg|Holm|Salonen|Bluebird|Delta|Orion"
)
TRADES: dict[str, str] = {
    "en": "Joinery|Logistics|Interiors|Electrical|Paper Supplies|Digital|Consulting|Foods",
    "de": "Elektrotechnik|Logistik|Druck|Bau|Handels|Software|Beratung",
    "fr": "Menuiserie|Logistique|Conseil|Distribution|Informatique|Bâtiment",
    "nl": "Installatie|Logistiek|Advies|Groothandel|Techniek|Bouw",
    "es": "Suministros|Logística|Consultores|Distribuciones|Informática",
    "it": "Forniture|Logistica|Consulenze|Impianti|Informatica",
    "pt": "Materiais|Logística|Consultoria|Informática|Distribuição",
    "pl": "Logistyka|Doradztwo|Budownictwo|Handel|Informatyka",
    "sv": "Bygg|Logistik|Elteknik|Konsult|Data",
    "da": "Byg|Logistik|El-teknik|Rådgivning|Data",
    "nb": "Bygg|Logistikk|Elektro|Rådgivning|Data",
    "fi": "Rakennus|Logistiikka|Sähkö|Konsultointi|Tietotekniikka",
}
MONTHS: dict[str, str] = {
    "en": "January|February|March|April|May|June|July|August|September|October|November|December",
    "de": "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
    "fr": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    "nl": "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
    "es": "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
    "it": "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
    "pt": "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
    "pl": "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia",
    "sv": "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
    "da": "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december",
    "nb": "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember",
    "fi": "tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|"
    "marraskuuta|joulukuuta",
}

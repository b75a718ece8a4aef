"""How invoices say why there is no tax: language -> regular expressions, on text without accents and punctuation."""

from __future__ import annotations

#: The customer owes the tax: reverse charge, supplies within the EU.
REVERSE: dict[str, str] = {
    "en": r"reverse charge|customer (?:is |has )?to account for (?:the )?(?:vat|tax|gst)|"
    r"(?:vat|tax) (?:is )?to be accounted for by the (?:recipient|customer)|recipient is liable|"
    r"customer accounts for|intra ?community (?:supply|supplies|delivery|transaction)|"
    r"(?:art|article) (?:138|194|196)\b|domestic reverse",
    "de": r"steuerschuldnerschaft|(?:ubergang|umkehr) der steuerschuld|steuerschuld geht|"
    r"leistungsempfanger (?:schuldet|ist steuerschuldner)|steuerschuldner ist|"
    r"innergemeinschaftliche[nr]? (?:waren)?(?:lieferung|leistung)|ig lieferung|§ ?13 ?b",
    "fr": r"auto ?liquid|livraison intra ?communautaire|prestation intra ?communautaire|262 ter|283 2\b|"
    r"tva due par le (?:preneur|client)|exigible aupres du preneur",
    "nl": r"(?:btw )?verlegd|verleggingsregeling|intra ?communautaire (?:levering|dienst|prestatie)|heffing verlegd",
    "es": r"inversion (?:del )?sujeto pasivo|entrega intra ?comunitaria|(?:operacion|prestacion) intra ?comunitaria|"
    r"art 84 uno",
    "it": r"inversione contabile|cessione intra ?comunitaria|(?:operazione|prestazione) intra ?comunitaria|"
    r"art 41 (?:del )?d ?l|art 17 c(?:omma)? 6|art 7 ter",
    "pt": r"autoliquidacao|transmissao intra ?comunitaria|art 14 o? ?(?:do )?riti|iva devido pelo adquirente",
    "pl": r"odwrotne obciazenie|wewnatrzwspolnotowa dostawa|podatek rozlicza nabywca",
    "sv": r"omvand (?:skattskyldighet|betalningsskyldighet|moms)|unionsintern|gemenskapsintern|koparen ar skattskyldig",
    "da": r"omvendt betalingspligt|kober (?:er )?(?:betalingspligtig|skal beregne)|eu leverance uden moms",
    "nb": r"omvendt avgiftsplikt|snudd avregning|mottaker skal beregne",
    "fi": r"kaannetty (?:verovelvollisuus|arvonlisavero)|ostaja on verovelvollinen|yhteisomyynti",
}
#: Exempt, exported, outside of the tax's scope, or the seller charges none.
EXEMPT: dict[str, str] = {
    "en": r"exempt(?:ed)? from (?:vat|gst|tax|sales tax|hst)|(?:vat|tax|gst) exempt\b|exempt supply|zero ?rated|"
    r"outside (?:the )?scope of|not subject to (?:vat|gst|tax|sales tax)|not (?:vat |gst )registered|"
    r"not registered for (?:vat|gst)|no (?:vat|gst) (?:is |was |has been )?(?:charged|applicable|applies|payable)|"
    r"(?:vat|gst) (?:is )?not applicable|exempt under|export of goods",
    "de": r"(?:umsatz|mehrwert)?steuerfrei|(?:umsatz|mehrwert)?steuerbefreit|kleinunternehmer|"
    r"keine (?:umsatzsteuer|mehrwertsteuer|mwst|ust)\b|kein ausweis (?:von|der) (?:umsatzsteuer|mehrwertsteuer)|"
    r"ohne ausweis (?:von|der) umsatzsteuer|ausfuhrlieferung|nicht steuerbar|umsatzsteuer wird nicht|"
    r"von der (?:umsatzsteuer|mwst|mehrwertsteuer) (?:befreit|ausgenommen)|§ 19 (?:abs 1 )?ustg|nicht mwst ?pflichtig",
    "fr": r"tva non applicable|exonere(?:e|s|es)? (?:de|de la) tva|exoneration (?:de|de la) tva|293 ?b\b|"
    r"franchise (?:en base|de taxe|de tva)|non (?:assujetti|soumis)e? a la tva|(?:art|article) 26[12]\b",
    "nl": r"vrijgesteld van (?:btw|ob|omzetbelasting)|btw ?vrij(?:gesteld)?\b|vrijstelling (?:van )?(?:btw|ob|omzet)|"
    r"kleineondernemersregeling|geen btw\b",
    "es": r"exent[ao]s? (?:de|del) (?:iva|impuesto)|operacion (?:exenta|no sujeta)|no sujet[ao] (?:a|al) iva|"
    r"exencion (?:de|del) iva|iva exento",
    "it": r"(?:operazione|prestazione|importo) (?:esente|non imponibile|esclusa)|esente (?:da )?iva|"
    r"non imponibil[ei]|fuori campo iva|regime (?:forfettario|dei minimi)|non soggett[ao] (?:ad? )?iva|"
    r"senza applicazione (?:dell )?iva|esclus[ao] (?:da )?iva art|esente art",
    "pt": r"isent[ao] de iva|regime (?:especial )?de isencao|isencao (?:de|do) (?:iva|imposto)|nao sujeito a iva|"
    r"iva nao confere|isento (?:nos termos|ao abrigo)",
    "pl": r"zwolni(?:enie|ony|ona|one|eni) (?:z|od) (?:vat|podatku)|zwolnienie podmiotowe|"
    r"nie podlega (?:vat|opodatkowaniu)|art 113 ust|eksport towarow",
    "sv": r"momsfri|undantage[nt] fran (?:moms|skatteplikt|skatt)|ej momspliktig|ingen moms\b|momsbefri",
    "da": r"momsfri|fritaget for moms|ikke momspligtig|uden moms jf|momsloven",
    "nb": r"unntatt (?:fra )?(?:merverdiavgift|mva)|avgiftsfri|ikke (?:mva|avgifts) ?(?:pliktig|registrert)|"
    r"fritatt for (?:merverdiavgift|mva)",
    "fi": r"veroton myynti|verovapaa|arvonlisaveroton|ei (?:sisalla )?arvonlisaveroa|avl 3 ?§|vahainen liiketoiminta",
}

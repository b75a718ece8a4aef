"""Sentences that say why there is no tax: (the issue's code, the sentence) by language."""

from __future__ import annotations

REASONS: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        (
            "reverse_charge",
            "VAT reverse charged: recipient is liable under Article 196 of Council Directive 2006/112/EC.",
        ),
        ("reverse_charge", "Reverse charge: customer to account for VAT to HMRC."),
        ("reverse_charge", "Zero-rated intra-community supply of goods, Article 138 of Directive 2006/112/EC."),
        ("tax_exempt", "Exempt from VAT under Schedule 9, Group 6 of the VAT Act 1994."),
        ("tax_exempt", "Zero-rated export of goods outside the UK."),
    ),
    "de": (
        ("reverse_charge", "Steuerschuldnerschaft des Leistungsempfängers gemäß § 13b UStG."),
        ("reverse_charge", "Steuerfreie innergemeinschaftliche Lieferung gemäß § 4 Nr. 1b i.V.m. § 6a UStG."),
        ("reverse_charge", "Übergang der Steuerschuld auf den Leistungsempfänger gemäß § 19 UStG."),
        ("tax_exempt", "Gemäß § 19 UStG wird keine Umsatzsteuer berechnet."),
        ("tax_exempt", "Die Leistung ist umsatzsteuerfrei gemäß § 4 Nr. 21 UStG."),
        ("tax_exempt", "Steuerfreie Ausfuhrlieferung."),
        ("tax_exempt", "Kein Ausweis von Umsatzsteuer, da Kleinunternehmer gemäß § 19 UStG."),
    ),
    "fr": (
        ("reverse_charge", "Autoliquidation - TVA due par le preneur, art. 283-2 du CGI."),
        ("reverse_charge", "Exonération de TVA, art. 262 ter I du CGI, livraison intracommunautaire."),
        ("tax_exempt", "TVA non applicable, art. 293 B du CGI."),
        ("tax_exempt", "Exonéré de TVA, article 261-4-1° du CGI."),
    ),
    "nl": (
        ("reverse_charge", "Btw verlegd."),
        ("reverse_charge", "Intracommunautaire levering, btw 0%, artikel 138 btw-richtlijn."),
        ("tax_exempt", "Vrijgesteld van btw op grond van artikel 11 Wet OB."),
        ("tax_exempt", "Factuur vrijgesteld van OB o.g.v. artikel 25 Wet OB."),
    ),
    "es": (
        ("reverse_charge", "Operación con inversión del sujeto pasivo conforme al art. 84.Uno.2º LIVA."),
        ("reverse_charge", "Entrega intracomunitaria exenta, art. 25 de la Ley 37/1992."),
        ("tax_exempt", "Operación exenta de IVA según el artículo 20 de la Ley 37/1992."),
    ),
    "it": (
        ("reverse_charge", "Inversione contabile art. 17 c. 6 DPR 633/72."),
        ("reverse_charge", "Operazione non imponibile art. 41 DL 331/93 - cessione intracomunitaria."),
        (
            "tax_exempt",
            "Operazione ai sensi dell'art. 1, commi 54-89, L. 190/2014, regime forfettario, non soggetta a IVA.",
        ),
        ("tax_exempt", "Operazione esente art. 10 DPR 633/72."),
    ),
    "pt": (
        ("reverse_charge", "IVA - autoliquidação, artigo 2.º n.º 1 alínea j) do CIVA."),
        ("tax_exempt", "IVA - regime de isenção, artigo 53.º do CIVA."),
        ("tax_exempt", "Isento de IVA ao abrigo do artigo 9.º do CIVA."),
    ),
    "pl": (
        ("reverse_charge", "Odwrotne obciążenie."),
        ("tax_exempt", "Zwolnienie z VAT na podstawie art. 113 ust. 1 ustawy o VAT."),
    ),
}

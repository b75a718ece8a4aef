"""Sentences and labels that mislead, by language: "|" separates ways to say it, "0" in registers is a digit."""

from __future__ import annotations

YOUR_TAX_ID = {
    "en": "Your VAT number|Customer VAT No.|Client VAT ID|Your VAT Reg No",
    "de": "Ihre USt-IdNr.|USt-IdNr. Kunde|Ihre UID-Nummer|Ihre Umsatzsteuer-ID",
    "fr": "Votre n° TVA|N° TVA client|TVA client|Votre numéro de TVA",
    "nl": "Uw BTW-nummer|BTW-nummer klant|Uw btw nr.|Uw btw-id",
    "es": "Su NIF|NIF cliente|CIF cliente|NIF/CIF del cliente",
    "it": "Vs. P.IVA|P.IVA cliente|Vostra Partita IVA|Partita IVA cliente",
    "pt": "V/ NIF|Vosso contribuinte|NIF do cliente|V. Contribuinte",
    "pl": "NIP nabywcy|NIP klienta|NIP odbiorcy",
    "sv": "Ert momsreg.nr|Ert VAT-nr|Kundens VAT-nr|Er org.nr",
    "da": "Jeres CVR-nr.|Deres CVR-nr.|Kundens CVR|Dit CVR-nr.",
    "nb": "Deres org.nr.|Kundens org.nr|Deres MVA-nr.",
    "fi": "Asiakkaan Y-tunnus|Ostajan Y-tunnus|Asiakkaan ALV-numero",
}
PRINTED = {
    "en": "Printed|Print date:|Printed on", "de": "Druckdatum|Gedruckt am|Ausdruck vom",
    "fr": "Imprimé le|Date d'impression|Tirage du", "nl": "Afgedrukt op|Printdatum|Afdrukdatum",
    "es": "Impreso el|Fecha de impresión", "it": "Stampato il|Data di stampa", "pt": "Impresso em|Data de impressão",
    "pl": "Wydrukowano|Data wydruku", "sv": "Utskriven|Utskriftsdatum", "da": "Udskrevet|Udskriftsdato",
    "nb": "Skrevet ut|Utskriftsdato", "fi": "Tulostettu|Tulostuspäivä",
}  # fmt: skip
REGISTERS = {
    "en": "Registered in England and Wales No. 00000000|Company No. 00000000|Company registration number: 00000000",
    "de": "Amtsgericht Hamburg HRB 00000|Handelsregister: HRB 000000, AG München|HRA 0000 Amtsgericht Kassel",
    "fr": "SIRET 000 000 000 00000 - RCS Lyon B 000 000 000|RCS Nantes 000 000 000 - Capital 10 000 €|APE 0000Z",
    "nl": "KvK 00000000|KvK-nummer: 00000000|Handelsregister Utrecht 00000000",
    "es": "Inscrita en el Registro Mercantil de Madrid, tomo 0000, folio 00|Reg. Merc. de Sevilla, hoja SE-00000",
    "it": "REA MI-0000000|Cap. Soc. € 00.000 i.v. - REA TO-000000|Registro Imprese di Milano n. 00000000000",
    "pt": "C.R.C. Lisboa n.º 000000000 - Capital Social 00.000 €|Mat. C.R.C. Porto 00000",
    "pl": "KRS 0000000000|REGON 000000000, KRS 0000000000, Sąd Rejonowy dla m.st. Warszawy|BDO 000000000",
    "sv": "Godkänd för F-skatt|Innehar F-skattsedel|Styrelsens säte: Malmö. Godkänd för F-skatt",
    "da": "Registreret i Erhvervsstyrelsen|Bank reg. 0000 konto 00000000",
    "nb": "Foretaksregisteret|Registrert i Foretaksregisteret, aksjekapital 30 000",
    "fi": "Kaupparekisteri|Kotipaikka Helsinki",
}  # fmt: skip
AGENTS = {
    "en": "Fiscal representative|This debt has been assigned to|Agent",
    "de": "Fiskalvertreter|Die Forderung ist abgetreten an|Handelsvertretung",
    "fr": "Représentant fiscal|Créance cédée à|Agent commercial",
    "nl": "Fiscaal vertegenwoordiger|Deze vordering is overgedragen aan|Agent",
    "es": "Representante fiscal|Crédito cedido a|Agente comercial",
    "it": "Rappresentante fiscale|Credito ceduto a|Agente", "pt": "Representante fiscal|Crédito cedido a|Agente",
    "pl": "Przedstawiciel podatkowy|Wierzytelność przeniesiona na|Agent",
    "sv": "Skatterepresentant|Fordran är överlåten till|Ombud",
    "da": "Fiskal repræsentant|Fordringen er overdraget til",
    "nb": "Avgiftsrepresentant|Fordringen er overdratt til", "fi": "Veroedustaja|Saatava on siirretty",
}  # fmt: skip
BY_DEBIT = {
    "en": "The amount will be debited from your account on {day}.",
    "de": "Der Betrag wird am {day} von Ihrem Konto abgebucht.",
    "fr": "Le montant sera prélevé sur votre compte le {day}.",
    "nl": "Het bedrag wordt op {day} van uw rekening afgeschreven.",
    "es": "El importe se cargará en su cuenta el {day}.", "it": "L'importo sarà addebitato sul Suo conto il {day}.",
    "pt": "O valor será debitado na sua conta em {day}.", "pl": "Kwota zostanie pobrana z konta w dniu {day}.",
    "sv": "Beloppet dras från ert konto den {day}.", "da": "Beløbet trækkes på jeres konto den {day}.",
    "nb": "Beløpet trekkes fra kontoen deres den {day}.", "fi": "Summa veloitetaan tililtänne {day}.",
}  # fmt: skip
DISCOUNT_BY = {
    "en": "2 % discount if paid by {early}, otherwise payable by {day}.",
    "de": "Bei Zahlung bis zum {early} 2 % Skonto, netto zahlbar bis zum {day}.",
    "fr": "Escompte de 2 % avant le {early}, à payer au plus tard le {day}.",
    "nl": "2 % korting bij betaling voor {early}, te betalen uiterlijk op {day}.",
    "es": "2 % de descuento si paga antes del {early}, a pagar hasta el {day}.",
    "it": "Sconto 2 % entro il {early}, da pagare entro il {day}.",
    "pt": "Desconto de 2 % até {early}, a pagar até {day}.",
    "pl": "Rabat 2 % przy zapłacie do dnia {early}, płatne do dnia {day}.",
    "sv": "2 % rabatt vid betalning senast {early}, betalas senast {day}.",
    "da": "2 % rabat ved betaling senest {early}, betales senest {day}.",
    "nb": "2 % rabatt ved betaling innen {early}, betales innen {day}.",
    "fi": "2 % alennus, jos maksetaan viimeistään {early}, muuten maksettava viimeistään {day}.",
}

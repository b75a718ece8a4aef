"""Parts of the labels of amounts, for labels that no list has as a whole."""

from __future__ import annotations

from invoicext_desktop.extraction.text import word_set

#: How words of unknown labels begin (or what they are), folded.
TAX_STEMS = (
    "steuer",
    "umsatzst",
    "mehrwertst",
    "belasting",
    "impuest",
    "impost",
    "podat",
    "skatt",
    "arvonlis",
    "merverdi",
    "mervard",
    "taxes",
)
TAX_WORDS = word_set("tax vat gst hst mwst ust tva taxe btw iva moms mva alv vero veron")
TOTAL_STEMS = tuple(
    word_set(
        "total gesamt endsumme endbetrag rechnungssumme summe totaal totale somme suma razem "
        "calkowit lacznie ogolem summa slutsumma samlet yhteens loppusumma importe importo montant "
        "gesamtsumme payable maksettav"
    )
)
WITHOUT = word_set(
    "net netto neto excl ex exkl ekskl excluding without before ht hors ohne zzgl sin senza sem bez utan uden "
    "uten ilman veroton eks exc untaxed exclusive"
)
WITH = word_set("incl inkl including inc gross brutto ttc inclusief inclusive con com med sis comprises")

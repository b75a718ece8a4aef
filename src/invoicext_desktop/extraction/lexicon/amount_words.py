"""Labels of amounts below the table: meaning -> language -> phrases, separated by "|"."""

from __future__ import annotations

from invoicext_desktop.extraction.lexicon.settlement_words import SETTLEMENT_WORDS
from invoicext_desktop.extraction.lexicon.sum_words import SUM_WORDS

AMOUNT_WORDS: dict[str, dict[str, str]] = {**SUM_WORDS, **SETTLEMENT_WORDS}

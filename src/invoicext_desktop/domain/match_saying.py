"""Reasons of a match: made with their values, and said in English."""

from __future__ import annotations

from invoicext_desktop.domain.match_reasons import MATCH_REASONS
from invoicext_desktop.domain.reconciliation import Reason
from invoicext_desktop.domain.saying import Said, arg_of, words_of

_AGAINST = "against."


def reason(sentence: str, **values: Said) -> Reason:
    """The reason called `sentence` in `domain.match_reasons`, with its values in their places."""
    args = tuple(arg_of(name, value) for name, value in values.items())
    return Reason(sentence, args, supports=not sentence.startswith(_AGAINST))


def reason_in_english(given: Reason) -> str:
    """The sentence as the command line and the API say it."""
    return MATCH_REASONS[given.sentence].format(**{arg.name: words_of(arg) for arg in given.args})

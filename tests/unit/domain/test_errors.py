"""The tree of errors: every one can be shown, told apart and sent between processes."""

from __future__ import annotations

import pickle
from collections.abc import Iterator

import pytest

from invoicext_desktop.domain.errors import InvoiceXTError, NoTextError


def tree(kind: type[InvoiceXTError]) -> Iterator[type[InvoiceXTError]]:
    yield kind
    for below in kind.__subclasses__():
        yield from tree(below)


@pytest.mark.parametrize("kind", list(tree(InvoiceXTError)))
def test_each_has_a_sentence_and_survives_a_border(kind: type[InvoiceXTError]) -> None:
    error = kind(hint="Do this.", detail="d")
    back = pickle.loads(pickle.dumps(error))
    assert type(back) is kind
    assert (back.message, back.hint, back.detail) == (error.message, error.hint, error.detail)
    assert error.sentence.endswith(". Do this.")


def test_codes_are_their_own() -> None:
    codes = [kind.code for kind in tree(InvoiceXTError)]
    assert len(codes) == len(set(codes))


def test_the_tree_says_what_to_do() -> None:
    assert str(NoTextError()) == NoTextError.default_message
    assert NoTextError().hint

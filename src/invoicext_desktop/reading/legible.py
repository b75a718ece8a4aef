"""Whether the letters of a page mean something: a font may say nothing of what its shapes stand for."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from invoicext_desktop.domain.errors import NoTextError
from invoicext_desktop.reading.model import Page, Word

#: Fewer legible characters than this on all pages together are stamps or a scanner's footer.
MIN_CHARACTERS = 40
#: What was recognised on a picture is no footer of a scanner; a slip may say little.
MIN_RECOGNISED = 12
#: A larger share of unreadable characters means that the fonts carry no meaning.
MAX_GARBLED = 0.2
#: In Latin letters, whatever the language: of so many so large a share at most has accents, so many are vowels.
MIN_LETTERS = 80
MAX_ACCENTED = 0.3
MIN_VOWELS = 0.18


def check_usable(pages: tuple[Page, ...]) -> None:
    """Raises NoTextError where there is too little text, or its letters mean nothing."""
    if not is_legible(word for page in pages for word in page.words):
        raise NoTextError("The fonts of this document do not say which letters they show: it has no text to read.")
    least = MIN_RECOGNISED if any(page.ocr for page in pages) else MIN_CHARACTERS
    if sum(character.isalnum() for page in pages for word in page.words for character in word.text) < least:
        raise NoTextError


def is_legible(words: Iterable[Word]) -> bool:
    """Whether the letters, where there are any, mean something."""
    text = "".join(word.text for word in words)
    return sum(map(is_garbled, text)) <= MAX_GARBLED * len(text) and not _is_cipher(text)


def is_usable(pages: tuple[Page, ...]) -> bool:
    """Whether there is text enough, of letters that mean something."""
    try:
        check_usable(pages)
    except NoTextError:
        return False
    return True


def _is_cipher(text: str) -> bool:
    """Whether shapes that were numbered anew are taken for letters: nobody writes like that."""
    letters = [letter for letter in text if letter.isalpha()]
    plain = [letter for letter in unicodedata.normalize("NFD", "".join(letters)).lower() if "a" <= letter <= "z"]
    if len(plain) < MIN_LETTERS or 2 * len(plain) < len(letters):
        return False  # a few codes, or another script
    accented = sum("\u00c0" <= letter <= "\u024f" for letter in letters)
    vowels = sum(letter in "aeiouy" for letter in plain)
    return accented > MAX_ACCENTED * len(letters) or vowels < MIN_VOWELS * len(plain)


def legible(pages: tuple[Page, ...]) -> tuple[tuple[Page, ...], bool]:
    """The pages without words that cannot be values, and whether words are missing now.

    Nothing is missing without single signs, such as a font of pictures has.
    """
    kept = tuple(replace(page, words=tuple(_legible(page.words))) for page in pages)
    return kept, any(sum(map(is_garbled, word.text)) > 1 for page in pages for word in page.words)


def _legible(words: Iterable[Word]) -> Iterable[Word]:
    for word in words:
        bare = _bare(word)
        if bare and not any(map(is_garbled, bare)):
            yield word if bare == word.text else replace(word, text=bare)


def _bare(word: Word) -> str:
    start, end = 0, len(word.text)
    while start < end and _is_private(word.text[start]):
        start += 1
    while end > start and _is_private(word.text[end - 1]):
        end -= 1
    return word.text[start:end]


def _is_private(letter: str) -> bool:
    return "\ue000" <= letter <= "\uf8ff"


def is_garbled(letter: str) -> bool:
    """Whether it stands for a shape that has no meaning."""
    return letter == "\ufffd" or _is_private(letter)

"""What real papers print beside the invoice's own values, and what they leave out: the things that mislead."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass
from typing import Literal

from documents.composed.names import company, place, street
from documents.composed.phrases import AGENTS, BY_DEBIT, DISCOUNT_BY, PRINTED, REGISTERS, YOUR_TAX_ID

Due = Literal["usual", "debit", "discount"]


@dataclass(frozen=True, slots=True)
class Trouble:
    """What a design has of it.

    `pictured`: the supplier's name and address are only in a picture. `registered`: court and registration
    number in the foot. `your_tax_id`: the customer's tax number stands among the head's numbers. `agent`: a
    third company with its address below (a representative, a factor). `printed`: the day of printing in the
    top corner. `contact`: a person above the customer's street. `due`: how the sentence about paying is made.
    """

    pictured: bool
    registered: bool
    your_tax_id: bool
    agent: bool
    printed: bool
    contact: bool
    country: bool
    due: Due


def make_trouble(number: int) -> Trouble:
    """That of design `number`, always the same."""
    chance = random.Random(f"trouble {number}")
    odds = chance.random
    return Trouble(
        pictured=odds() < 0.08,
        registered=odds() < 0.35,
        your_tax_id=odds() < 0.12,
        agent=odds() < 0.12,
        printed=odds() < 0.08,
        contact=odds() < 0.15,
        country=odds() < 0.25,
        due=chance.choice(("usual", "usual", "usual", "debit", "discount")),
    )


def your_tax_id(language: str, pick: int) -> str:
    return _pick(YOUR_TAX_ID[language], pick)


def printed_on(language: str, pick: int, day: str) -> str:
    """With a label or without one."""
    label = _pick(PRINTED[language], pick)
    return f"{label} {day}" if pick % 3 else day


def register_line(chance: random.Random, language: str) -> str:
    text = chance.choice(REGISTERS[language].split("|"))
    return "".join(chance.choice("123456789") if character == "0" else character for character in text)


def agent_lines(chance: random.Random, language: str) -> list[str]:
    """What a third company does, its name and its address."""
    name, _ = company(chance, language)
    return [chance.choice(AGENTS[language].split("|")), name, street(chance, language), place(chance, language)]


def due_sentence(due: Due, language: str, day: str, early: str) -> str:
    """The sentence that names the day of paying, `day`; `early` is that of a discount."""
    text = BY_DEBIT[language] if due == "debit" else DISCOUNT_BY[language]
    return text.format(day=day, early=early)


def early_day(date: dt.date, due: dt.date) -> dt.date:
    return date + (due - date) / 2


def _pick(text: str, pick: int) -> str:
    variants = text.split("|")
    return variants[pick % len(variants)]

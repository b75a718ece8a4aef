"""Rows of a table to statements: columns, dates, amounts and signs inferred together, what is left open asked."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from invoicext_desktop.domain.invoice import Issue, Severity
from invoicext_desktop.domain.plain_text import plain
from invoicext_desktop.domain.saying import issue
from invoicext_desktop.domain.statement import (
    Choice,
    Question,
    QuestionKind,
    RowPlace,
    Statement,
    StatementReading,
    Transaction,
)
from invoicext_desktop.statements.importing import Answers
from invoicext_desktop.statements.tabular.amounts import AmountReader, decimal_marks
from invoicext_desktop.statements.tabular.columns import Column, columns_of
from invoicext_desktop.statements.tabular.dates import DateReader, date_reader
from invoicext_desktop.statements.tabular.facts import Facts, facts_of
from invoicext_desktop.statements.tabular.frame import Frame, books, frame_of
from invoicext_desktop.statements.tabular.grid import Row, is_amount
from invoicext_desktop.statements.tabular.lexicon import CLOSING, OPENING, PENDING, TOTALS, Role
from invoicext_desktop.statements.tabular.plans import Plan, best_plan, cell
from invoicext_desktop.statements.text import joined, last4

_ACCOUNT = re.compile(r"[A-Z0-9][A-Z0-9 ./*\-]{3,40}", re.IGNORECASE)
_CARD = re.compile(r"\b(?:card|credit card|kreditkarte|karte|carte|tarjeta|carta|visa|mastercard|amex)\b")
_PAID = re.compile(
    r"\b(?:payment (?:received|thank)|thank you|direct debit payment|zahlung erhalten|paiement recu"
    r"|pago recibido|refund)\b"
)
_MOST_SAID = 20
_SAMPLE = 2000
_EDGE = 200


@dataclass(slots=True)
class _Work:
    """What is known of a table while it is read."""

    frame: Frame
    columns: tuple[Column, ...]
    plan: Plan
    proved: bool
    amounts: AmountReader
    dates: DateReader
    date: int
    value_date: int | None
    facts: Facts
    issues: list[Issue] = field(default_factory=list)
    announced: int = 0
    unreadable: int = 0

    _roles: dict[Role, list[int]] = field(default_factory=dict)
    _texts: list[int] | None = None

    def of(self, role: Role) -> list[int]:
        if role not in self._roles:
            self._roles[role] = [column.index for column in self.columns if column.role is role]
        return self._roles[role]

    @property
    def texts(self) -> list[int]:
        """Columns whose words describe a booking; asked for once the plan is settled."""
        if self._texts is None:
            self._texts = _said(self)
        return self._texts


def read_table(rows: Sequence[Row], answers: Answers, name: str = "") -> StatementReading:
    """The statements in a table; one without bookings where there are none."""
    rows = [row for row in rows if any(row.cells)]
    frame = frame_of(rows)
    frame = dataclasses.replace(frame, body=tuple(_straight(row, frame) for row in frame.body))
    sample = _sample(frame.body)
    columns = columns_of(frame, sample)
    work, questions = _prepared(frame, columns, sample, answers)
    if work is None:
        return StatementReading((Statement(id="", issues=_nothing(frame)),))
    plan, sign = _signed(work, sample, answers, name)
    work.plan = plan
    if sign is not None:
        questions.append(sign)
        example = next(choice.example for choice in sign.choices if choice.value == sign.assumed)
        work.issues.append(issue("sign_open", Severity.WARNING, example=example))
    booked = _booked(work)
    return StatementReading(tuple(_statements(work, booked)), tuple(questions))


def _sample(body: Sequence[Row]) -> list[Row]:
    """Bookings from the beginning: what columns hold shows there."""
    found: list[Row] = []
    for row in body:
        if books(row):
            found.append(row)
            if len(found) >= _SAMPLE:
                break
    return found or list(body)


def _beside(body: Sequence[Row]) -> list[Row]:
    """Rows that book nothing, near both ends: balances and totals stand there."""
    ends = body if len(body) <= 2 * _EDGE else (*body[:_EDGE], *body[-_EDGE:])
    return [row for row in ends if not books(row)]


def _nothing(frame: Frame) -> tuple[Issue, ...]:
    """A table with amounts that nobody could read is an error; an empty one is not."""
    wrong = any(any(map(is_amount, row.cells)) for row in frame.body)
    return (issue("no_bookings", Severity.ERROR if wrong else Severity.INFO),)


def _straight(row: Row, frame: Frame) -> Row:
    """A row with more cells than headings: a text had the delimiter in it, if the rest fits then."""
    surplus = len(row.cells) - len(frame.headings)
    if not frame.headings or surplus <= 0:
        return row
    if not any(row.cells[len(frame.headings) :]) or books(Row(row.cells[: len(frame.headings)], row.line)):
        return Row(row.cells[: len(frame.headings)], row.line)
    for place in range(len(frame.headings)):
        cells = (
            *row.cells[:place],
            ", ".join(row.cells[place : place + surplus + 1]),
            *row.cells[place + surplus + 1 :],
        )
        made = Row(cells, row.line)
        if _fits(made, frame):
            return made
    return row


def _fits(row: Row, frame: Frame) -> bool:
    from invoicext_desktop.statements.tabular.grid import is_date
    from invoicext_desktop.statements.tabular.lexicon import role_of

    for heading, text in zip(frame.headings, row.cells, strict=False):
        role = role_of(heading)
        if role in (Role.AMOUNT, Role.DEBIT, Role.CREDIT, Role.BALANCE) and text and not is_amount(text):
            return False
        if role is Role.DATE and not is_date(text):
            return False
    return books(row)


def _prepared(
    frame: Frame, columns: tuple[Column, ...], sample: Sequence[Row], answers: Answers
) -> tuple[_Work | None, list[Question]]:
    """Decimal mark, dates and the plan of amounts."""
    money = [column.index for column in columns if column.money]
    mark, sure = decimal_marks(cell(row, index) for row in sample for index in money)
    questions: list[Question] = []
    issues: list[Issue] = []
    if not sure:
        mark, question = _asked_mark(frame, columns, sample, answers, mark)
        if question is not None:
            questions.append(question)
            example = next(choice.example for choice in question.choices if choice.value == question.assumed)
            issues.append(issue("decimal_mark_open", Severity.WARNING, example=example))
    amounts = AmountReader(mark)
    chosen = best_plan(columns, sample, amounts)
    date = _date_column(columns, chosen[0] if chosen else None)
    if chosen is None or date is None:
        return None, []
    cells = [cell(row, date) for row in frame.body]
    hints = _hints(frame)
    reader, question = date_reader([text for text in cells if text], frame.layout, answers, hints=hints)
    if question is not None and not _settled_by_period(question, frame, reader, cells):
        questions.append(question)
        issues.append(reader.open_issue(question))
    facts = facts_of((*frame.before, *_beside(frame.body)), frame.headings, amounts, reader)
    values = [column.index for column in columns if column.role is Role.VALUE_DATE and column.index != date]
    work = _Work(frame, columns, *chosen, amounts, reader, date, values[0] if values else None, facts, issues)
    return work, questions


def _asked_mark(
    frame: Frame, columns: tuple[Column, ...], sample: Sequence[Row], answers: Answers, mark: str
) -> tuple[str, Question | None]:
    """ "1.234" everywhere: the balances may know, else it is asked."""
    answer = answers.get((QuestionKind.DECIMAL_MARK, frame.layout))
    if answer in (".", ","):
        return answer, None
    proved = [one for one in (".", ",") if (plan := best_plan(columns, sample, AmountReader(one))) and plan[1]]
    if len(proved) == 1:
        return proved[0], None
    first = next((text for row in sample for text in row.cells if re.search(r"\d[.,]\d{3}\b", text)), "")
    readings = {one: AmountReader(one).read(first) for one in (".", ",")}
    choices = tuple(Choice(one, f"{first} = {found.value:f}") for one, found in readings.items() if found)
    values = {found.value for found in readings.values() if found}
    if len(choices) < 2 or len(values) < 2:
        return mark, None
    grouped = "," if "." in first else "."  # three digits behind a mark are a group far more often than decimals
    return grouped, Question(QuestionKind.DECIMAL_MARK, frame.layout, choices, grouped)


def _date_column(columns: Sequence[Column], plan: Plan | None) -> int | None:
    used = {plan.amount, plan.debit, plan.credit, plan.balance} if plan else set()
    free = [column for column in columns if column.index not in used]
    for role in (Role.DATE, Role.VALUE_DATE):
        named = [column for column in free if column.role is role and (column.dates >= 0.5 or column.amounts == 1.0)]
        if named:
            return max(named, key=lambda column: (column.filled > 0.5, -column.index)).index
    found = [column for column in free if column.dates >= 0.5 and column.filled > 0.5]
    return found[0].index if found else None


def _hints(frame: Frame) -> list[str]:
    """An order that the words of the file speak for."""
    words = plain(" ".join((*frame.headings, *(row.text for row in frame.before))))
    american = re.search(r"\$|\busd\b|posting date|check (?:no|number|or slip)|routing|running bal", words)
    return ["mdy"] if american else ["dmy"]


def _settled_by_period(question: Question, frame: Frame, reader: DateReader, cells: Sequence[str]) -> bool:
    """Whether a period printed above leaves one order only; the reader then has it."""
    fits = []
    for choice in question.choices:
        trial = DateReader(choice.value)
        edges = [
            date for row in frame.before for text in row.cells for part in text.split(" ") if (date := trial.read(part))
        ]
        if len(edges) < 2:
            continue
        dates = [date for text in cells if (date := trial.read(text))]
        if dates and min(edges) <= min(dates) and max(dates) <= max(edges) and (max(edges) - min(edges)).days <= 100:
            fits.append(choice.value)
    if len(fits) != 1:
        return False
    reader.settle(fits[0])
    return True


def _signed(work: _Work, sample: Sequence[Row], answers: Answers, name: str) -> tuple[Plan, Question | None]:
    """Whether what is positive comes or goes, where one column without a mark leaves it open."""
    plan = work.plan
    answer = answers.get((QuestionKind.SIGN, work.frame.layout))
    if answer in ("as_written", "inverted"):
        return dataclasses.replace(plan, inverted=answer == "inverted"), None
    if plan.amount is None or plan.mark is not None or work.proved:
        return plan, None
    values = [(found, row) for row in sample if (found := work.amounts.read(cell(row, plan.amount)))]
    gone = [row for found, row in values if found.value < 0]
    come = [row for found, row in values if found.value > 0]
    words = plain(" ".join((name, *work.frame.headings, *(row.text for row in work.frame.before))))
    paid_gone = any(_PAID.search(plain(row.text)) for row in gone)
    paid_come = any(_PAID.search(plain(row.text)) for row in come)
    if gone and come:
        inverted = len(come) > len(gone) and paid_gone and not paid_come
        return dataclasses.replace(plan, inverted=inverted), None
    if gone or not come or any(found.signed for found, _ in values) or plan.unmarked < 0:
        return plan, None
    card = bool(_CARD.search(words)) or any(_CARD.search(plain(row.text)) for row in sample)
    column = work.columns[plan.amount]
    card = card or column.role is None  # without a heading: what is only spent needs no sign
    told = column.role in (Role.DEBIT, Role.CREDIT)
    if told:
        return plan, None
    assumed = "inverted" if card and not paid_come else "as_written"
    first = values[0][0].value
    choices = (Choice("as_written", f"+{first:f}"), Choice("inverted", f"-{first:f}"))
    asked = Question(QuestionKind.SIGN, work.frame.layout, choices, assumed)
    return dataclasses.replace(plan, inverted=assumed == "inverted"), asked


# --- rows ----------------------------------------------------------------------------------------


def _booked(work: _Work) -> list[tuple[Row, Transaction]]:
    found: list[tuple[Row, Transaction]] = []
    for row in work.frame.body:
        made = _booking(work, row)
        if made is not None:
            found.append((row, made))
    if work.announced:
        work.issues.append(issue("not_booked", Severity.INFO, count=str(work.announced)))
    return found


def _booking(work: _Work, row: Row) -> Transaction | None:
    date = work.dates.read(cell(row, work.date))
    amount = work.plan.value(row, work.amounts)
    words = plain(row.text)
    if _announced(work, row, words, date):
        work.announced += 1
        return None
    if date is None or amount is None:
        _tell(work, row, words, date, amount)
        return None
    if _is_balance(work, row, amount):
        return None
    balance = work.amounts.read(cell(row, work.plan.balance))
    texts = [cell(row, index) for index in (*work.of(Role.COUNTERPARTY)[:1], *work.texts)]
    references = [text for index in work.of(Role.REFERENCE) if (text := cell(row, index))]
    names = [text for index in work.of(Role.COUNTERPARTY) if (text := cell(row, index))]
    ibans = [text.replace(" ", "") for index in work.of(Role.PARTY_IBAN) if (text := cell(row, index))]
    ids = [text for index in work.of(Role.BANK_ID) if (text := cell(row, index))]
    return Transaction(
        id="",
        date=date,
        amount=amount,
        description=joined(*texts),
        currency=_currency(work, row),
        balance=None if balance is None else balance.value,
        reference=references[0] if references else None,
        counterparty=names[0] if names else None,
        counterparty_iban=next((text for text in ibans if re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", text)), None),
        value_date=work.dates.read(cell(row, work.value_date)) if work.value_date is not None else None,
        bank_id=ids[0] if ids else None,
        place=RowPlace(line=row.line),
    )


def _said(work: _Work) -> list[int]:
    """Columns whose words describe the booking: those named so, and those that nothing else is known of."""
    used = {work.date, work.value_date, work.plan.amount, work.plan.mark, work.plan.debit, work.plan.credit}
    used |= {work.plan.balance, work.plan.fee}
    texts = [column.index for column in work.columns if column.role is Role.DESCRIPTION and column.index not in used]
    if texts:
        return [*texts, *work.of(Role.COUNTERPARTY)[1:], *work.of(Role.REFERENCE)]
    free = [column for column in work.columns if column.index not in used and column.dates < 0.5 and column.letters > 2]
    return [column.index for column in free if column.role in (None, Role.TYPE, Role.REFERENCE, Role.COUNTERPARTY)]


def _announced(work: _Work, row: Row, words: str, date: dt.date | None) -> bool:
    """What the bank only expects, or what came to nothing."""
    if date is None:
        return bool(PENDING.search(plain(cell(row, work.date)))) or (
            bool(PENDING.search(words)) and any(map(is_amount, row.cells))
        )
    return any(PENDING.search(plain(cell(row, index))) for index in work.of(Role.STATE))


def _tell(work: _Work, row: Row, words: str, date: dt.date | None, amount: Decimal | None) -> None:
    """A row that books nothing is passed over; one that should and cannot be read is an error."""
    if OPENING.search(words) or CLOSING.search(words) or (TOTALS.search(words) and date is None):
        return
    wrong = date is not None and amount is None and _has_money(work, row)
    wrong = wrong or (date is None and amount is not None and bool(cell(row, work.date)) and not TOTALS.search(words))
    if wrong:
        work.unreadable += 1
        if work.unreadable <= _MOST_SAID:
            said = issue("row_unreadable", Severity.ERROR, line=str(row.line), text=row.text[:80])
            work.issues.append(said)


def _has_money(work: _Work, row: Row) -> bool:
    return any(cell(row, index).strip("-– ") for index in (work.plan.amount, work.plan.debit, work.plan.credit))


def _is_balance(work: _Work, row: Row, amount: Decimal) -> bool:
    """A row that only tells a balance or a total, among the bookings."""
    words = plain(joined(*(cell(row, index) for index in work.texts)))
    if not (OPENING.search(words) or CLOSING.search(words)):
        return (
            bool(re.match(r"(?:totals?|summe|total (?:debit|credit)s?(?: amount)?|gesamtsumme|totaal)\b", words))
            and len(words) < 30
        )
    balance = work.amounts.read(cell(row, work.plan.balance))
    value = balance.value if balance is not None and amount in (0, balance.value) else amount
    if OPENING.search(words):
        if work.facts.opening is None:
            work.facts.opening = value
    else:
        work.facts.closing = value
    return True


def _currency(work: _Work, row: Row) -> str | None:
    for index in work.of(Role.CURRENCY):
        text = cell(row, index).strip().upper()
        if re.fullmatch(r"[A-Z]{3}", text):
            return text
    return work.facts.currency


# --- statements ----------------------------------------------------------------------------------


def _statements(work: _Work, booked: Sequence[tuple[Row, Transaction]]) -> list[Statement]:
    """One an account; where balances run by currency, one a currency."""
    groups: dict[tuple[str, str], list[Transaction]] = {}
    accounts = [
        index for index in work.of(Role.ACCOUNT) if all(_ACCOUNT.fullmatch(cell(row, index)) for row, _ in booked[:50])
    ]
    by_currency = work.plan.balance is not None and len({made.currency for _, made in booked}) > 1
    for row, made in booked:
        account = cell(row, accounts[0]) if accounts else ""
        groups.setdefault((account, (made.currency or "") if by_currency else ""), []).append(made)
    if not groups:
        groups[("", "")] = []
    single = len(groups) == 1
    return [_statement(work, account, rows, single) for (account, _), rows in groups.items()]


def _statement(work: _Work, account: str, rows: list[Transaction], single: bool) -> Statement:
    facts = work.facts
    currencies = Counter(row.currency for row in rows if row.currency)
    dates = [row.date for row in rows if row.date is not None]
    bare = account.replace(" ", "")
    iban = bare if re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", bare) else facts.iban
    number = account if re.search(r"\d{4}", account) else None
    closing = facts.closing if single else None
    return Statement(
        id="",
        transactions=tuple(rows),
        bank_name=facts.bank_name,
        account_number_last4=last4(number) or facts.last4,
        iban=iban,
        currency=currencies.most_common(1)[0][0] if currencies else facts.currency,
        period_from=facts.period_from or (min(dates) if dates else None),
        period_to=facts.period_to or (max(dates) if dates else None),
        opening_balance=facts.opening if single else None,
        closing_balance=closing,
        issues=tuple(work.issues),
    )

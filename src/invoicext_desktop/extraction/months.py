"""Names of months and weekdays, folded, in the languages that are read."""

from __future__ import annotations

_NAMES = {
    "en": "january february march april may june july august september october november december",
    "de": "januar februar marz april mai juni juli august september oktober november dezember",
    "de2": "janner feber maerz april mai juni juli august september oktober november dezember",
    "fr": "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia",
    "pl2": "styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "nb": "januar februar mars april mai juni juli august september oktober november desember",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta "
    "syyskuuta lokakuuta marraskuuta joulukuuta",
    "fi2": "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesakuu heinakuu elokuu syyskuu lokakuu marraskuu joulukuu",
}
_SHORT = {"sept": 9, "juil": 7, "fevr": 2, "janv": 1, "avr": 4, "dic": 12, "ene": 1, "gen": 1, "sty": 1, "gru": 12}


def _table() -> dict[str, int]:
    """Full names, and three or more leading letters where they mean one month only."""
    table: dict[str, int] = {}
    clashing: set[str] = set()
    names = [(name, month) for line in _NAMES.values() for month, name in enumerate(line.split(), 1)]
    for name, month in names:
        for length in (3, 4):
            short = name[:length]
            if table.setdefault(short, month) != month:
                clashing.add(short)
    for short in clashing:
        del table[short]
    table.update(names)
    table.update(_SHORT)
    table["mar"], table["may"], table["mai"], table["maj"] = 3, 5, 5, 5
    return table


#: Folded name or abbreviation -> month from 1.
MONTHS = _table()

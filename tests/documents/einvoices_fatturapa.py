"""FatturaPA files: every element of the format in its order, the values as asked for.

The parts are given as nested tuples: (name, text), (name, [children]) or None for what is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

Node = tuple[str, "str | Sequence[Node | None]"] | None
NAMESPACE = "http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2"
SIMPLIFIED = "http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.0"


@dataclass(frozen=True)
class Row:
    """A DatiRiepilogo."""

    rate: str = "22.00"
    base: str = "100.00"
    tax: str = "22.00"
    nature: str | None = None
    when: str | None = "I"
    law: str | None = None


@dataclass(frozen=True)
class Goods:
    """A DettaglioLinee. `adjustments` are (type, percent, amount)."""

    description: str = "Consulenza"
    quantity: str | None = "1.00"
    unit: str | None = "ore"
    price: str = "100.00"
    amount: str = "100.00"
    rate: str = "22.00"
    nature: str | None = None
    adjustments: tuple[tuple[str, str | None, str | None], ...] = ()
    every: bool = False


@dataclass(frozen=True)
class Pay:
    """A DettaglioPagamento."""

    amount: str = "122.00"
    due: str | None = "2025-03-31"
    method: str = "MP05"
    begin: str | None = None
    days: str | None = None
    iban: str | None = "IT60 X054 2811 1010 0000 0123 456"
    bic: str | None = "BCITITMMXXX"
    code: str | None = "RF18-539"
    early: tuple[str, str] | None = None


@dataclass(frozen=True)
class Body:
    """A FatturaElettronicaBody. `before_total` stands between the number and the total."""

    kind: str = "TD01"
    number: str = "2025/17"
    date: str = "2025-03-01"
    currency: str = "EUR"
    total: str | None = "122.00"
    before_total: Sequence[Node] = ()
    rounding: str | None = None
    causes: tuple[str, ...] = ()
    orders: tuple[str, ...] = ()
    lines: tuple[Goods, ...] = (Goods(),)
    rows: tuple[Row, ...] = (Row(),)
    payments: tuple[Pay, ...] = (Pay(),)
    every: bool = False


@dataclass(frozen=True)
class Side:
    """A party: a company, or a person where `first` is given."""

    name: str = "Officine Bianchi S.r.l."
    first: str | None = None
    last: str | None = None
    land: str | None = "IT"
    vat: str | None = "01234567897"
    tax_code: str | None = None
    street: str = "Via Garibaldi"
    house: str | None = "12/B"
    post_code: str = "40121"
    town: str = "Bologna"
    province: str | None = "BO"
    country: str = "IT"


SELLER = Side()
BUYER = Side("Comune di Prova", vat=None, tax_code="80001234567", street="Piazza Grande 1", house=None)


@dataclass(frozen=True)
class File:
    supplier: Side = Side()
    customer: Side = BUYER
    bodies: tuple[Body, ...] = field(default_factory=lambda: (Body(),))
    version: str = "FPR12"
    encoding: str = "UTF-8"


def ordinary(file: File) -> bytes:
    """An ordinary invoice file."""
    header: Node = (
        "FatturaElettronicaHeader",
        [
            ("DatiTrasmissione", _transmission(file.version)),
            ("CedentePrestatore", [*_side(file.supplier), *_supplier_more()]),
            ("RappresentanteFiscale", [("DatiAnagrafici", _person(Side("Rappresentante S.p.A.", vat="99999999990")))]),
            ("CessionarioCommittente", _side(file.customer)),
            ("TerzoIntermediarioOSoggettoEmittente", [("DatiAnagrafici", _person(Side("Terzo S.n.c.")))]),
            ("SoggettoEmittente", "TZ"),
        ],
    )
    nodes = [header, *(("FatturaElettronicaBody", _body(body)) for body in file.bodies)]
    return _document(f'p:FatturaElettronica xmlns:p="{NAMESPACE}" versione="{file.version}"', nodes, file.encoding)


def simplified(
    goods: Iterable[tuple[str, str, str | None, str | None]],
    kind: str = "TD07",
    supplier: Side = SELLER,
    customer: Side = BUYER,
) -> bytes:
    """A simplified invoice; `goods` are (description, amount with tax, tax, rate)."""
    header: Node = (
        "FatturaElettronicaHeader",
        [
            ("DatiTrasmissione", _transmission("FSM10")),
            ("CedentePrestatore", [*_ids(supplier), *_names(supplier), _seat(supplier), ("RegimeFiscale", "RF01")]),
            (
                "CessionarioCommittente",
                [
                    ("IdentificativiFiscali", _ids(customer)),
                    ("AltriDatiIdentificativi", [*_names(customer), _seat(customer)]),
                ],
            ),
        ],
    )
    general = [("TipoDocumento", kind), ("Divisa", "EUR"), ("Data", "2025-05-06"), ("Numero", "S/9")]
    corrected = [("NumeroFR", "S/1"), ("DataFR", "2025-01-01"), ("ElementiRettificati", "Prezzo")]
    body: Node = (
        "FatturaElettronicaBody",
        [
            (
                "DatiGenerali",
                [("DatiGeneraliDocumento", [*general, ("BolloVirtuale", "SI")]), ("DatiFatturaRettificata", corrected)],
            ),
            *(_simple_goods(*item) for item in goods),
        ],
    )
    return _document(f'n:FatturaElettronicaSemplificata xmlns:n="{SIMPLIFIED}" versione="FSM10"', [header, body])


def withholding(amount: str, rate: str) -> Node:
    parts = [("ImportoRitenuta", amount), ("AliquotaRitenuta", rate), ("CausalePagamento", "A")]
    return ("DatiRitenuta", [("TipoRitenuta", "RT01"), *parts])


def stamp(amount: str) -> Node:
    return ("DatiBollo", [("BolloVirtuale", "SI"), ("ImportoBollo", amount)])


def fund(amount: str, base: str) -> Node:
    parts = [("AlCassa", "4.00"), ("ImportoContributoCassa", amount), ("ImponibileCassa", base)]
    return ("DatiCassaPrevidenziale", [("TipoCassa", "TC22"), *parts, ("AliquotaIVA", "22.00"), ("Ritenuta", "SI")])


def adjustment(kind: str, percent: str | None, amount: str | None) -> Node:
    parts = [_maybe("Percentuale", percent), _maybe("Importo", amount)]
    return ("ScontoMaggiorazione", [("Tipo", kind), *parts])


def _transmission(version: str) -> list[Node]:
    return [
        ("IdTrasmittente", [("IdPaese", "IT"), ("IdCodice", "99999999999")]),
        ("ProgressivoInvio", "00001"),
        ("FormatoTrasmissione", version),
        ("CodiceDestinatario", "ABC1234"),
        ("ContattiTrasmittente", [("Telefono", "0510000"), ("Email", "t@example.it")]),
        ("PECDestinatario", "pec@example.it"),
    ]


def _ids(side: Side) -> list[Node]:
    vat: Node = None if side.vat is None else ("IdFiscaleIVA", [_maybe("IdPaese", side.land), ("IdCodice", side.vat)])
    return [vat, _maybe("CodiceFiscale", side.tax_code)]


def _names(side: Side) -> list[Node]:
    if side.first is not None:
        return [("Nome", side.first), _maybe("Cognome", side.last)]
    return [("Denominazione", side.name)]


def _person(side: Side) -> list[Node]:
    return [*_ids(side), ("Anagrafica", [*_names(side), ("Titolo", "Dott."), ("CodEORI", "IT123456789012")])]


def _side(side: Side) -> list[Node]:
    register = [("AlboProfessionale", "Ingegneri"), ("ProvinciaAlbo", "BO"), ("RegimeFiscale", "RF01")]
    elsewhere = Side(street="Via Altrove", town="Altrove", province="RM", post_code="00199")
    return [
        ("DatiAnagrafici", [*_person(side), *register]),
        _seat(side),
        ("StabileOrganizzazione", _place(elsewhere)),
    ]


def _seat(side: Side) -> Node:
    return ("Sede", _place(side))


def _place(side: Side) -> list[Node]:
    return [
        ("Indirizzo", side.street),
        _maybe("NumeroCivico", side.house),
        ("CAP", side.post_code),
        ("Comune", side.town),
        _maybe("Provincia", side.province),
        ("Nazione", side.country),
    ]


def _supplier_more() -> list[Node]:
    shares = [("CapitaleSociale", "10000.00"), ("SocioUnico", "SU"), ("StatoLiquidazione", "LN")]
    return [
        ("IscrizioneREA", [("Ufficio", "BO"), ("NumeroREA", "123456"), *shares]),
        ("Contatti", [("Telefono", "051999"), ("Fax", "051998"), ("Email", "info@example.it")]),
        ("RiferimentoAmministrazione", "RIF-1"),
    ]


def _body(body: Body) -> list[Node]:
    general: list[Node] = [
        ("TipoDocumento", body.kind),
        ("Divisa", body.currency),
        ("Data", body.date),
        ("Numero", body.number),
        *body.before_total,
        _maybe("ImportoTotaleDocumento", body.total),
        _maybe("Arrotondamento", body.rounding),
        *(("Causale", cause) for cause in body.causes),
        _maybe("Art73", "SI" if body.every else None),
    ]
    references = [_reference("DatiOrdineAcquisto", order) for order in body.orders]
    nodes: list[Node] = [
        ("DatiGenerali", [("DatiGeneraliDocumento", general), *references, *(_transport() if body.every else [])]),
        ("DatiBeniServizi", [*(_line(n, item) for n, item in enumerate(body.lines, 1)), *map(_row, body.rows)]),
        ("DatiVeicoli", [("Data", "2020-01-01"), ("TotalePercorso", "15000 km")]) if body.every else None,
    ]
    if body.payments:
        kind = "TP01" if len(body.payments) > 1 else "TP02"
        nodes.append(("DatiPagamento", [("CondizioniPagamento", kind), *map(_pay, body.payments)]))
    if body.every:
        attachment = [("AlgoritmoCompressione", "ZIP"), ("FormatoAttachment", "PDF"), ("DescrizioneAttachment", "x")]
        nodes.append(("Allegati", [("NomeAttachment", "a.pdf"), *attachment, ("Attachment", "JVBERi0=")]))
    return nodes


def _reference(name: str, number: str) -> Node:
    codes = [("CodiceCommessaConvenzione", "C1"), ("CodiceCUP", "123abc"), ("CodiceCIG", "456def")]
    parts = [("IdDocumento", number), ("Data", "2024-12-01"), ("NumItem", "5"), *codes]
    return (name, [("RiferimentoNumeroLinea", "1"), *parts])


def _transport() -> list[Node]:
    others = [_reference(name, f"other-{name}") for name in ("DatiContratto", "DatiConvenzione", "DatiRicezione")]
    carrier = ("DatiAnagraficiVettore", [*_person(Side("Trasporti S.p.A.", vat="24681012141"))])
    goods = [("MezzoTrasporto", "Camion"), ("NumeroColli", "3"), ("PesoLordo", "12.50"), ("DataInizioTrasporto", "x")]
    place = ("IndirizzoResa", _place(Side(street="Via Resa")))
    return [
        *others,
        _reference("DatiFattureCollegate", "2024/1"),
        ("DatiSAL", [("RiferimentoFase", "1")]),
        ("DatiDDT", [("NumeroDDT", "D7"), ("DataDDT", "2025-02-20"), ("RiferimentoNumeroLinea", "1")]),
        ("DatiTrasporto", [carrier, *goods, ("TipoResa", "EXW"), place, ("DataOraConsegna", "2025-02-20T10:00:00")]),
        ("FatturaPrincipale", [("NumeroFatturaPrincipale", "1"), ("DataFatturaPrincipale", "2025-01-01")]),
    ]


def _line(number: int, item: Goods) -> Node:
    code = ("CodiceArticolo", [("CodiceTipo", "EAN"), ("CodiceValore", "8001234567891")])
    period = [("DataInizioPeriodo", "2025-02-01"), ("DataFinePeriodo", "2025-02-28")]
    more = ("AltriDatiGestionali", [("TipoDato", "X"), ("RiferimentoTesto", "y"), ("RiferimentoNumero", "9.99")])
    return (
        "DettaglioLinee",
        [
            ("NumeroLinea", str(number)),
            ("TipoCessionePrestazione", "AC") if item.every else None,
            code if item.every else None,
            ("Descrizione", item.description),
            _maybe("Quantita", item.quantity),
            _maybe("UnitaMisura", item.unit),
            *(period if item.every else []),
            ("PrezzoUnitario", item.price),
            *(adjustment(*each) for each in item.adjustments),
            ("PrezzoTotale", item.amount),
            ("AliquotaIVA", item.rate),
            _maybe("Ritenuta", "SI" if item.every else None),
            _maybe("Natura", item.nature),
            ("RiferimentoAmministrazione", "R") if item.every else None,
            more if item.every else None,
        ],
    )


def _row(row: Row) -> Node:
    return (
        "DatiRiepilogo",
        [
            ("AliquotaIVA", row.rate),
            _maybe("Natura", row.nature),
            ("SpeseAccessorie", "0.00"),
            ("Arrotondamento", "0.00"),
            ("ImponibileImporto", row.base),
            ("Imposta", row.tax),
            _maybe("EsigibilitaIVA", row.when),
            _maybe("RiferimentoNormativo", row.law),
        ],
    )


def _pay(pay: Pay) -> Node:
    early = (
        []
        if pay.early is None
        else [("ScontoPagamentoAnticipato", pay.early[0]), ("DataLimitePagamentoAnticipato", pay.early[1])]
    )
    return (
        "DettaglioPagamento",
        [
            ("Beneficiario", "Officine Bianchi"),
            ("ModalitaPagamento", pay.method),
            _maybe("DataRiferimentoTerminiPagamento", pay.begin),
            _maybe("GiorniTerminiPagamento", pay.days),
            _maybe("DataScadenzaPagamento", pay.due),
            ("ImportoPagamento", pay.amount),
            ("IstitutoFinanziario", "Banca di Prova"),
            _maybe("IBAN", pay.iban),
            ("ABI", "05428"),
            ("CAB", "11101"),
            _maybe("BIC", pay.bic),
            *early,
            ("PenalitaPagamentiRitardati", "5.00"),
            _maybe("CodicePagamento", pay.code),
        ],
    )


def _simple_goods(description: str, amount: str, tax: str | None, rate: str | None) -> Node:
    taxed = [_maybe("Imposta", tax), _maybe("Aliquota", rate)]
    nature = [("Natura", "N4"), ("RiferimentoNormativo", "art. 10")] if rate in {"0.00", None} and tax is None else []
    return ("DatiBeniServizi", [("Descrizione", description), ("Importo", amount), ("DatiIVA", taxed), *nature])


def _maybe(name: str, value: str | None) -> Node:
    return None if value is None else (name, value)


def _document(root: str, nodes: Iterable[Node], encoding: str = "UTF-8") -> bytes:
    name = root.split(" ", maxsplit=1)[0]
    text = f'<?xml version="1.0" encoding="{encoding}"?>\n<{root}>\n{_xml(nodes)}</{name}>\n'
    return text.encode(encoding, "xmlcharrefreplace")


def _xml(nodes: Iterable[Node]) -> str:
    return "".join(_element(*node) for node in nodes if node is not None)


def _element(name: str, content: str | Sequence[Node]) -> str:
    inner = escape(content) if isinstance(content, str) else "\n" + _xml(content)
    return f"<{name}>{inner}</{name}>\n"

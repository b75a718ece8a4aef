"""Chile and Colombia: their own forms only, no general design is printed there."""

from __future__ import annotations

from documents.designs.countries.country import COMMA, Country

COUNTRIES = (
    Country(
        "CL",
        "Chile",
        "CLP",
        ("19",),
        COMMA[:2],
        ("{d}-{m}-{y}", "{d}/{m}/{y}", "{d} de {month} de {y}"),
        ("{street} {number}", "{town}"),
        "#######",
        ("Providencia, Santiago", "Viña del Mar", "Concepción"),
        ("Av. Apoquindo", "Los Leones", "Calle Prat"),
        ("SpA", "Ltda.", "S.A."),
        ("R.U.T.", "RUT"),
        "+56 2 #### ####",
    ),
    Country(
        "CO",
        "Colombia",
        "COP",
        ("19",),
        COMMA[:2],
        ("{d}/{m}/{y}", "{y}-{m}-{d}"),
        ("{street} # {number}-12", "{town}"),
        "######",
        ("Bogotá D.C.", "Medellín", "Cali"),
        ("Carrera 15", "Calle 93", "Avenida 6"),
        ("S.A.S.", "Ltda.", "S.A."),
        ("NIT",),
        "601 ### ####",
    ),
)

"""Invented contacts, the same for the same seed: people on two rows and spelled otherwise there, cells over two

lines, stray quotes, CRLF in the middle.
"""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

HEADER = [
    "id",
    "nom",
    "prenom",
    "email",
    "telephone",
    "societe",
    "source",
    "dernier contact",
    "consentement email",
    "effectif",
    "commentaire",
]
FIRST = ["Anne", "Benoît", "Claire", "Didier", "Élodie", "François", "Gaëlle", "Hugo", "Inès", "Jérôme"]
LAST = ["Abadie", "Bertrand", "Colin", "Delaunay", "Estève", "Faure", "Garnier", "Huet", "Imbert", "Jacquet"]
SOURCES = ["Salon", "Parrainage", "Formulaire du site", "Achat de fichier", ""]
CONSENTS = ["oui", "non", "", "oui", "oui"]
NOTES = ["", "À rappeler", "Vu au salon ; relance prévue", "ne plus contacter", 'Réf. "dossier 12"', "Première ligne\nseconde ligne"]
LIST = 10_000
PLANTED = {"email": "zyxwvu.plante7@domaine-plante.example", "telephone": "01 99 00 87 65", "nom": "Quelquunplanté"}


@dataclass
class Contacts:
    """Rows, and who refused."""

    rows: list[list[str]] = field(default_factory=list)
    opposed: list[str] = field(default_factory=list)


def make(count: int, seed: int) -> Contacts:
    """Rows of contacts, of which five in a hundred are of somebody who was there before."""
    draw = random.Random(seed)
    made = Contacts()
    for number in range(count):
        again = made.rows[draw.randrange(number)] if number and draw.random() < 0.05 else None
        first, last = draw.choice(FIRST), draw.choice(LAST)
        domain = draw.choice(["gmail.com", "orange.fr"]) if draw.random() < 0.1 else f"acme-{draw.randrange(5000)}.example"
        mail = again[3].swapcase() if again else f"contact{number}@{domain}"
        phone = f"01 99 00 {draw.randrange(100):02d} {draw.randrange(100):02d}"
        seen = dt.date(2019, 1, 1) + dt.timedelta(days=draw.randrange(2800))
        company = f"Acme {draw.randrange(5000)}"
        made.rows.append(
            [
                str(number + 1),
                last,
                first,
                mail,
                phone,
                company,
                draw.choice(SOURCES),
                seen.strftime("%d/%m/%Y"),
                draw.choice(CONSENTS),
                str(draw.randrange(300)),
                draw.choice(NOTES),
            ]
        )
    planted = made.rows[count // 2]
    planted[1], planted[3], planted[4] = PLANTED["nom"], PLANTED["email"], PLANTED["telephone"]
    made.opposed = [made.rows[draw.randrange(count)][3].lower() if at % 2 else f"nobody{at}@acme.example" for at in range(LIST)]
    made.opposed[1] = PLANTED["email"]
    return made


def csv_bytes(contacts: Contacts) -> bytes:
    """Semicolons and UTF-8. A tenth of the file ends its lines with CRLF; some cells hold a quote that opens nothing."""
    lines = [";".join(HEADER) + "\n"]
    count = len(contacts.rows)
    for number, row in enumerate(contacts.rows):
        cells = [f'"{cell.replace(chr(34), chr(34) * 2)}"' if any(mark in cell for mark in ';"\n') else cell for cell in row]
        if number % 97 == 5:
            cells[5] += ' 12" écrans'
        lines.append(";".join(cells) + ("\r\n" if 0.4 < number / count < 0.5 else "\n"))
    return "".join(lines).encode()


def table(contacts: Contacts) -> pa.Table:
    """The same with types: dates, whole numbers, amounts, lists."""
    columns: dict[str, pa.Array] = {
        name: pa.array([row[at] or None for row in contacts.rows], pa.string()) for at, name in enumerate(HEADER)
    }
    columns["id"] = pa.array([int(row[0]) for row in contacts.rows], pa.int64())
    columns["effectif"] = pa.array([int(row[9]) for row in contacts.rows], pa.int32())
    columns["dernier contact"] = pa.array([dt.datetime.strptime(row[7], "%d/%m/%Y").date() for row in contacts.rows], pa.date32())
    columns["montant"] = pa.array([Decimal(int(row[9])) / 4 for row in contacts.rows], pa.decimal128(12, 2))
    columns["actif"] = pa.array([int(row[0]) % 3 == 0 for row in contacts.rows], pa.bool_())
    return pa.table(columns)


@dataclass(frozen=True)
class Files:
    """Where they are."""

    csv: Path
    parquet: Path
    opposition: Path


def write(folder: Path, count: int, seed: int = 20) -> Files:
    """The three files of a run."""
    folder.mkdir(parents=True, exist_ok=True)
    contacts = make(count, seed)
    files = Files(folder / "contacts.csv", folder / "contacts.parquet", folder / "opposition.txt")
    files.csv.write_bytes(csv_bytes(contacts))
    files.opposition.write_text("".join(f"{entry}\n" for entry in contacts.opposed))
    pq.write_table(table(contacts), files.parquet, row_group_size=-(-count // 7))
    return files

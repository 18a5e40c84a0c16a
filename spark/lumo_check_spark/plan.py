"""The plan of a run, made on the driver: what is decided before the first contact, and the verbs that need it whole."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .driver import Driver
from .kit import Kit, pack
from .split import texts_of

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import SparkSession

STAYS = frozenset(["driver.json", "head", "rejects-head"])
"""What no worker needs, and secrets."""
HEAD_BYTES = 1 << 20


@dataclass(frozen=True)
class Plan:
    """A folder that `shard plan` wrote."""

    folder: Path
    facts: dict[str, Any]
    id: str
    secrets: dict[str, Any]
    driver: Driver
    """What runs the other commands of the run."""

    @staticmethod
    def of(folder: Path, driver: Driver) -> Plan:
        """From what lies in the folder."""
        told = (folder / "plan.json").read_bytes()
        kept = folder / "driver.json"
        secrets = json.loads(kept.read_bytes()).get("secrets", {}) if kept.exists() else {}
        return Plan(folder, json.loads(told), hashlib.sha256(told).hexdigest(), secrets, driver)

    @property
    def surveys(self) -> bool:
        """Whether rules need a first pass over all rows."""
        return bool(self.facts["needs"]["survey"])

    @property
    def keyed(self) -> bool:
        """Whether that pass leaves a log of identities."""
        return bool(self.facts["needs"]["keyed"])

    @property
    def delimiter(self) -> str:
        """What parts the cells of the input, and of the cleaned files."""
        return str(self.facts["plan"]["dialect"]["delimiter"])

    def head(self, name: str = "head") -> bytes:
        """The bytes before the first row of a cleaned file (`head`) or of a file of those who leave (`rejects-head`)."""
        return (self.folder / name).read_bytes()

    def kit(self, spark: SparkSession, scratch: Path) -> Kit:
        """The files that workers need."""
        return pack(spark, self.folder, scratch, STAYS)


def make_plan(sample: bytes, name: str, options: Sequence[str], folder: Path, driver: Driver, table: bool) -> Plan:
    """Decides on a beginning of the input. `name` is what reports call it; nothing else of the path travels."""
    beginning = folder.parent / "sample" / (name or "contacts")
    beginning.parent.mkdir()
    beginning.write_bytes(sample)
    # Rows of contacts: no longer on this disk than it takes to look at them.
    try:
        driver.run("plan", [str(beginning), *(["--table"] if table else []), *options, "-o", str(folder)])
    finally:
        beginning.unlink()
    return Plan.of(folder, driver)


def sample_of(table: pa.Table) -> bytes:
    """The first rows of a table as CSV: comma, quotes, UTF-8, line feeds, a header."""
    told = io.StringIO()
    writer = csv.writer(told, lineterminator="\n")
    writer.writerow(table.schema.names)
    for batch in table.to_batches(max_chunksize=1000):
        rows = zip(*(column.to_pylist() for column in texts_of(batch)))
        writer.writerows([["" if cell is None else cell for cell in row] for row in rows])
        if told.tell() > HEAD_BYTES:
            break
    return told.getvalue().encode()

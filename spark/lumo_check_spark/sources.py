"""What can be judged: CSV files, Parquet files, a DataFrame. Each gives a sample to plan by, and a pass over its parts."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

import pyarrow as pa
import pyarrow.parquet as pq

from . import refusals, storage
from .parts import CsvPart, ParquetFacts, Part
from .plan import HEAD_BYTES, Plan, sample_of
from .split import Shape

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

SAMPLE_ROWS = 4096


class Source(Protocol):
    """An input, as the run sees it."""

    table: bool

    @property
    def name(self) -> str: ...
    @property
    def size(self) -> int: ...
    def sample(self) -> bytes: ...
    def shape(self, plan: Plan) -> Shape | None: ...
    def cut(self, plan: Plan, wanted: int) -> Sequence[Part] | None: ...


@dataclass
class CsvSource:
    """Files of one header."""

    files: list[tuple[str, int]]
    lang: str
    table = False

    @property
    def size(self) -> int:
        return sum(size for _, size in self.files)

    @property
    def name(self) -> str:
        return self.files[0][0].rstrip("/").split("/")[-1]

    def sample(self) -> bytes:
        return self._beginning(self.files[0], HEAD_BYTES)

    def shape(self, plan: Plan) -> None:
        return None

    def cut(self, plan: Plan, wanted: int) -> list[CsvPart]:
        """Ranges of whole records: `shard cut` reads each file once, in this process's machine."""
        start = int(plan.facts["dataStart"])
        header = self._beginning(self.files[0], start)
        parts: list[CsvPart] = []
        for file in self.files:
            name, size = file
            if self._beginning(file, start) != header:
                raise refusals.headers_differ(name.split("/")[-1], self.lang)
            parts += self._ranges(name, size, max(1, round(wanted * size / max(self.size, 1))), plan)
        return parts

    def _ranges(self, name: str, size: int, wanted: int, plan: Plan) -> list[CsvPart]:
        filesystem, path = storage.locate(name)
        with tempfile.TemporaryDirectory(prefix="lumo-check-") as folder:
            if filesystem.type_name != "local":
                path = f"{folder}/{self.name}"
                storage.copy_out(name, path)
            told = plan.driver.run("cut", [path, "--plan", str(plan.folder), "--parts", str(wanted)])
        cuts = [json.loads(line) for line in told.splitlines()] or [{"begin": size, "end": size, "firstRow": plan.facts["firstRow"]}]
        return [CsvPart(name, cut["begin"], cut["end"], cut["firstRow"] if len(self.files) == 1 else None) for cut in cuts]

    def _beginning(self, file: tuple[str, int], length: int) -> bytes:
        return b"".join(bytes(piece) for piece in storage.read_range(file[0], 0, min(length, file[1])))


@dataclass
class ParquetSource:
    """Files whose row groups are read by the tasks themselves, so that no row passes through the JVM."""

    facts: ParquetFacts
    table = True

    @property
    def size(self) -> int:
        return self.facts.size

    @property
    def name(self) -> str:
        return self.facts.groups[0][0].rstrip("/").split("/")[-1]

    def sample(self) -> bytes:
        filesystem, path = storage.locate(self.facts.groups[0][0])
        with filesystem.open_input_file(path) as source, pq.ParquetFile(source) as file:
            first = next(file.iter_batches(SAMPLE_ROWS), None)
        return sample_of(pa.Table.from_batches([first] if first is not None else [], self.facts.schema))

    def shape(self, plan: Plan) -> Shape:
        return Shape(self.facts.schema, plan.facts["keep"], plan.facts["added"])

    def cut(self, plan: Plan, wanted: int) -> Sequence[Part]:
        return self.facts.parts(wanted)


@dataclass
class FrameSource:
    """A DataFrame: Spark reads it, and its partitions are the parts."""

    frame: DataFrame
    name: str = "table"
    table = True
    size = 0

    @cached_property
    def _first(self) -> pa.Table:
        return self.frame.limit(SAMPLE_ROWS).toArrow()

    def sample(self) -> bytes:
        return sample_of(self._first)

    def shape(self, plan: Plan) -> Shape:
        return Shape(self._first.schema, plan.facts["keep"], plan.facts["added"])

    def cut(self, plan: Plan, wanted: int) -> None:
        return None

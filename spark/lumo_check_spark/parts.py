"""The parts of files: ranges of a CSV file, row groups of a Parquet file. A part is read by the task that judges it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.parquet as pq

from . import storage

BATCH_ROWS = 8192


@dataclass(frozen=True)
class CsvPart:
    """Whole records: the bytes from `begin` to `end`. `first_row` as a spreadsheet counts, where there is one file."""

    uri: str
    begin: int
    end: int
    first_row: int | None

    def read(self) -> Iterator[pa.Buffer]:
        """Its bytes."""
        return storage.read_range(self.uri, self.begin, self.end)


@dataclass(frozen=True)
class ParquetPart:
    """Row groups of one file."""

    uri: str
    groups: Sequence[int]
    first_row: None = None

    def read(self) -> Iterator[pa.RecordBatch]:
        """Its rows."""
        if not self.groups:
            return
        filesystem, path = storage.locate(self.uri)
        with filesystem.open_input_file(path) as source, pq.ParquetFile(source) as file:
            for batch in file.iter_batches(BATCH_ROWS, row_groups=list(self.groups)):
                yield batch.replace_schema_metadata(None)


Part = CsvPart | ParquetPart
NO_ROWS = ParquetPart("", ())
"""What is judged of a table without any partition."""


@dataclass(frozen=True)
class ParquetFacts:
    """What the footers of Parquet files say: nothing of them is read but that."""

    schema: pa.Schema
    groups: Sequence[tuple[str, Sequence[int]]]
    plain: bool

    @staticmethod
    def of(files: Sequence[str]) -> ParquetFacts:
        """`plain` is false where Spark reads such files by rules of its own: other schemas, columns in folder names, INT96."""
        schema: pa.Schema | None = None
        groups: list[tuple[str, Sequence[int]]] = []
        plain = not any("=" in step for name in files for step in name.split("/")[:-1])
        for name in files:
            filesystem, path = storage.locate(name)
            with filesystem.open_input_file(path) as source, pq.ParquetFile(source) as file:
                own = file.schema_arrow.remove_metadata()
                schema = schema if schema is not None else own
                physical = {file.schema.column(at).physical_type for at in range(len(file.schema.names))}
                plain = plain and own.equals(schema) and "INT96" not in physical
                groups.append((name, [file.metadata.row_group(at).total_byte_size for at in range(file.num_row_groups)]))
        assert schema is not None
        return ParquetFacts(schema, groups, plain)

    @property
    def size(self) -> int:
        """Bytes of all row groups, unpacked."""
        return sum(size for _, sizes in self.groups for size in sizes)

    def parts(self, wanted: int) -> list[ParquetPart]:
        """About as many parts as wanted, of about the same size; no row group is cut."""
        share = self.size / max(wanted, 1)
        made: list[ParquetPart] = []
        for name, sizes in self.groups:
            begun: list[int] = []
            held = 0
            for at, size in enumerate(sizes):
                begun.append(at)
                held += size
                if held >= share * 0.75:
                    made.append(ParquetPart(name, begun))
                    begun, held = [], 0
            if begun:
                made.append(ParquetPart(name, begun))
        return made or [NO_ROWS]

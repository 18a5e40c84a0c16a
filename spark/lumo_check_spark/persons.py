"""The log of identities: settled by one process while it is small, grouped by Spark beyond.

An entry is an identity (16 bytes), the row in its part (u32), and four bytes for each three rules: byte r holds the bits of rule
r, bit r of byte 3 is set
where it spoke. A record is an identity, n (u32), and for each rule the first row (u32), the count (0, 1, 2 for more), the bits,
and two zeros.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc

from . import storage
from .job import attempt_id

if TYPE_CHECKING:
    from pyspark.sql import Column, DataFrame, SparkSession

IDENTITY_BYTES = 16
_ENTRIES = 65_536
_LEARNED = "part int, kind string, body binary"
_TOLD = pa.schema([("part", pa.int32()), ("kind", pa.string()), ("body", pa.binary())])


@dataclass(frozen=True)
class Layout:
    """What entries and records hold, as the plan tells it."""

    rules: int
    """How many rules speak."""

    @staticmethod
    def of(told: Mapping[str, Any]) -> Layout:
        """From `needs.keyed` of a plan."""
        return Layout(len(told["rules"]))

    @property
    def entry_bytes(self) -> int:
        """The size of an entry."""
        return IDENTITY_BYTES + 4 + 4 * -(-self.rules // 3)

    @property
    def record_bytes(self) -> int:
        """The size of a record."""
        return IDENTITY_BYTES + 4 + 8 * self.rules


def fixed_column(records: pa.Array, at: int, kind: pa.DataType) -> pa.Array:
    """The numbers that stand at that byte of each record."""
    if len(records) == 0:
        return pa.array([], kind)
    return pa.Array.from_buffers(kind, len(records), [None, pc.binary_slice(records, at, at + kind.bit_width // 8).buffers()[-1]])


def entries_of(data: bytes | pa.Buffer, layout: Layout, part: int, first_row: int) -> pa.RecordBatch:
    """Entries as columns: the identity as two numbers, part, row of the file, and for each rule whether it spoke, and its bits."""
    width = layout.entry_bytes
    buffer = pa.py_buffer(data)
    count = buffer.size // width
    entries = pa.Array.from_buffers(pa.binary(width), count, [None, buffer])

    row = pc.add(pc.cast(fixed_column(entries, IDENTITY_BYTES, pa.uint32()), pa.int64()), first_row)
    columns = {
        "high": fixed_column(entries, 0, pa.int64()),
        "low": fixed_column(entries, 8, pa.int64()),
        "part": pa.array([part] * count, pa.int32()),
        "row": row,
    }
    for rule in range(layout.rules):
        said = IDENTITY_BYTES + 4 + 4 * (rule // 3)
        spoke = pc.bit_wise_and(fixed_column(entries, said + 3, pa.uint8()), pa.scalar(1 << rule % 3, pa.uint8()))
        columns[f"spoke{rule}"] = pc.not_equal(spoke, pa.scalar(0, pa.uint8()))
        columns[f"bits{rule}"] = pc.cast(fixed_column(entries, said + rule % 3, pa.uint8()), pa.int32())
    return pa.RecordBatch.from_pydict(columns)


def entries_schema(layout: Layout) -> str:
    """The columns of `entries_of` as Spark names them."""
    rules = "".join(f", spoke{rule} boolean, bits{rule} int" for rule in range(layout.rules))
    return f"high bigint, low bigint, part int, row bigint{rules}"


def grouped(entries: DataFrame, layout: Layout) -> DataFrame:
    """A row for each part and person of several entries of whom a rule speaks: what an engine's shuffle is for."""
    from pyspark.sql import functions as f

    rules = range(layout.rules)
    spoke = [f.col(f"spoke{rule}") for rule in rules]
    told: list[Column] = [f.count(f.lit(1)).alias("n"), f.collect_set("part").alias("parts")]
    for rule in rules:
        told.append(f.min(f.when(spoke[rule], f.col("row"))).alias(f"first{rule}"))
        told.append(f.least(f.count(f.when(spoke[rule], 1)), f.lit(2)).alias(f"count{rule}"))
        told.append(f.bit_or(f.when(spoke[rule], f.col(f"bits{rule}"))).alias(f"bits{rule}"))
    # Of companies that many rows bear, and of which no rule speaks, nobody need be told.
    spoken = [f.col(f"count{rule}") > 0 for rule in rules]
    persons = entries.groupBy("high", "low").agg(*told).where((f.col("n") > 1) & reduce(or_, spoken))
    return persons.withColumn("part", f.explode("parts")).drop("parts")


def records_of(table: pa.Table, layout: Layout) -> bytes:
    """Persons as the worker reads them."""
    shape = struct.Struct("<qqI" + "IBBH" * layout.rules)
    columns = [table.column("high"), table.column("low"), table.column("n")]
    for rule in range(layout.rules):
        columns += [pc.fill_null(table.column(f"{name}{rule}"), 0) for name in ("first", "count", "bits")] + [pa.nulls(len(table))]
    filled = [[0] * len(table) if column.type == pa.null() else column.to_pylist() for column in columns]
    return b"".join(shape.pack(*row) for row in zip(*filled))


def write_learned(staging: str, layout: Layout) -> Callable[[pa.Table], pa.Table]:
    """A function for `applyInArrow`: the persons of one part, to a file in staging."""

    def task(table: pa.Table) -> pa.Table:
        part = table.column("part")[0].as_py()
        name = storage.under(staging, "learned", f"part-{part:05d}.a{attempt_id()}.bin")
        storage.write_all(name, records_of(table, layout))
        return pa.table([[part], ["learned"], [name.encode()]], schema=_TOLD)

    return task


def shuffle(spark: SparkSession, logs: Mapping[int, str], first_rows: Mapping[int, int], layout: Layout, staging: str) -> dict[int, str]:
    """Groups the staged logs by identity and tells, for each part, the file of what was learned of its persons."""
    numbers = sorted(logs)

    def read(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            for index in batch.column(0).to_pylist():
                part = numbers[index]
                filesystem, path = storage.locate(logs[part])
                with filesystem.open_input_file(path) as file:
                    while (piece := file.read_buffer(_ENTRIES * layout.entry_bytes)).size:
                        yield entries_of(piece, layout, part, first_rows[part])

    entries = spark.range(0, len(numbers), 1, len(numbers)).mapInArrow(read, entries_schema(layout))
    rows = grouped(entries, layout).groupBy("part").applyInArrow(write_learned(staging, layout), _LEARNED).collect()
    return {row["part"]: bytes(row["body"]).decode() for row in rows}

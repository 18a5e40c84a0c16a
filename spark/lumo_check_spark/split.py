"""Rows of a table parted by what was decided of them: who stays, with their own types, and who leaves."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from .frames import Decisions
from .text import as_text


@dataclass(frozen=True)
class Shape:
    """What the cleaned table looks like: columns that stay, and texts that are added."""

    schema: pa.Schema
    keep: Sequence[bool]
    added: Sequence[str] = ()

    def cleaned(self) -> pa.Schema:
        """The schema of the rows that stay. An edited cell becomes null, so that every column may hold one."""
        stay = [field.with_nullable(True) for field, kept in zip(self.schema, self.keep) if kept]
        # What Spark or pandas noted of the columns in the metadata would name those that went.
        return pa.schema([*stay, *(pa.field(name, pa.string()) for name in self.added)])


def texts_of(batch: pa.RecordBatch) -> list[pa.StringArray]:
    """Every column as people read it."""
    return [as_text(column) for column in batch.columns]


class Splitter:
    """Pairs decisions with the rows they are about: a frame of them may cover less or more than a batch."""

    def __init__(self, shape: Shape) -> None:
        self._shape = shape
        self._cleaned = shape.cleaned()
        self._waiting: deque[pa.RecordBatch] = deque()

    def push(self, batch: pa.RecordBatch) -> None:
        """Rows that were asked about."""
        if batch.num_rows:
            self._waiting.append(batch)

    def decide(self, payload: bytes) -> Iterator[tuple[pa.RecordBatch, pa.RecordBatch]]:
        """Rows that stay, cleaned, and rows that leave, as they were."""
        decisions = Decisions.of(payload)
        edits = sorted(decisions.each_edit())
        at = 0
        while at < len(decisions.rows):
            batch = self._waiting.popleft()
            rows = min(batch.num_rows, len(decisions.rows) - at)
            if rows < batch.num_rows:
                self._waiting.appendleft(batch.slice(rows))
            here = [(row - at, column, text) for row, column, text in edits if at <= row < at + rows]
            yield self._part(batch.slice(0, rows), decisions.rows[at : at + rows], here)
            at += rows

    def _part(self, batch: pa.RecordBatch, said: bytes, edits: list[tuple[int, int, str]]) -> tuple[pa.RecordBatch, pa.RecordBatch]:
        codes = pa.Array.from_buffers(pa.uint8(), len(said), [None, pa.py_buffer(said)])
        cleaned = self._clean(batch, edits)
        if said.count(Decisions.LEAVES) == 0:
            return cleaned, batch.slice(0, 0)
        leaves = pc.equal(codes, pa.scalar(Decisions.LEAVES, pa.uint8()))
        return cleaned.filter(pc.invert(leaves)), batch.filter(leaves)

    def _clean(self, batch: pa.RecordBatch, edits: list[tuple[int, int, str]]) -> pa.RecordBatch:
        by_column: dict[int, dict[int, str]] = defaultdict(dict)
        for row, column, text in edits:
            by_column[column][row] = text
        width = len(self._shape.keep)
        columns = [
            _edited(column, by_column[at]) if at in by_column else column for at, column in enumerate(batch.columns) if self._shape.keep[at]
        ]
        added = [_edited(pa.nulls(batch.num_rows, pa.string()), by_column[width + at]) for at in range(len(self._shape.added))]
        return pa.RecordBatch.from_arrays([*columns, *added], schema=self._cleaned)


def _edited(column: pa.Array, edits: dict[int, str]) -> pa.Array:
    """The column with those cells changed: to the text where it is a column of texts, else to nothing."""
    if not edits:
        return column
    mask = bytearray(len(column))
    for row in edits:
        mask[row] = 1
    chosen = pc.equal(pa.Array.from_buffers(pa.uint8(), len(mask), [None, pa.py_buffer(bytes(mask))]), pa.scalar(1, pa.uint8()))
    if not (pa.types.is_string(column.type) or pa.types.is_large_string(column.type)):
        return pc.if_else(chosen, pa.scalar(None, column.type), column)
    return pc.replace_with_mask(column, chosen, pa.array([edits[row] or None for row in sorted(edits)], column.type))

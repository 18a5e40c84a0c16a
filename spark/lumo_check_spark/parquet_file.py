"""A staged file of Parquet."""

from __future__ import annotations

from contextlib import ExitStack

import pyarrow as pa
import pyarrow.parquet as pq

from . import storage
from .job import Job

GROUP_BYTES = 48 << 20
"""Bytes in memory that make a row group: a task of one gigabyte holds two of them with ease."""
GROUP_ROWS = 1 << 20


class ParquetFile:
    """A Parquet file with row groups of a size that others like to read."""

    def __init__(self, job: Job, part: int, kind: str, schema: pa.Schema) -> None:
        self.kind, self._schema = kind, schema
        self._name = job.staged(kind, part, ".parquet")
        self._files = ExitStack()
        stream = self._files.enter_context(storage.whole_file(self._name))
        self._writer = pq.ParquetWriter(stream, schema, compression=job.compression)
        self._waiting: list[pa.RecordBatch] = []
        self._bytes = self._rows = 0

    def write(self, batch: pa.RecordBatch) -> None:
        """Takes rows."""
        if batch.num_rows == 0:
            return
        self._waiting.append(batch)
        self._bytes += batch.nbytes
        self._rows += batch.num_rows
        if self._bytes >= GROUP_BYTES or self._rows >= GROUP_ROWS:
            self._flush()

    def close(self) -> str:
        """Ends the file and tells its name."""
        self._flush()
        self._writer.close()
        self._files.close()
        return self._name

    def abandon(self) -> None:
        """Leaves no file."""
        drop(self._files)

    def _flush(self) -> None:
        if self._waiting:
            self._writer.write_table(pa.Table.from_batches(self._waiting, self._schema), row_group_size=GROUP_ROWS)
        self._waiting, self._bytes, self._rows = [], 0, 0


class _Abandoned(Exception):
    """Tells files that they shall not be there."""


def drop(files: ExitStack) -> None:
    """Has files that are being written not be there."""
    told = _Abandoned()
    files.__exit__(_Abandoned, told, None)

"""Where the answers about one part go: staged files of CSV or Parquet, or rows handed on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack

import pyarrow as pa

from . import storage
from .job import Job
from .parquet_file import ParquetFile, drop
from .split import Splitter

_NAMES = {"K": "kept", "J": "rejects", "G": "log"}
_SUFFIX = {"K": ".csv", "J": ".csv", "G": ".log"}

Frames = Iterable[tuple[str, bytes]]
Told = Iterator[tuple[str, bytes]]


class BytesOutput:
    """Kept rows, rejected rows and logs, each to a file of its own, which is opened with its first byte."""

    def __init__(self, job: Job, part: int) -> None:
        self._job, self._part = job, part
        self._files = ExitStack()
        self._open: dict[str, tuple[str, pa.NativeFile]] = {}
        self._log: list[bytes] = []
        if job.writes:
            self._stream("K")

    def push(self, _: pa.RecordBatch) -> None:
        """Rows that were asked about: what is answered is whole without them."""

    def take(self, frames: Frames) -> None:
        """Writes what was answered."""
        for kind, payload in frames:
            if kind == "G" and self._job.staging is None:
                self._log.append(payload)
            else:
                self._stream(kind).write(payload)

    def close(self) -> Told:
        """Ends the files and tells their names."""
        self._files.close()
        for kind, (name, _) in self._open.items():
            yield ("log-file" if kind == "G" else _NAMES[kind]), name.encode()
        if self._log:
            yield "log", b"".join(self._log)

    def abandon(self) -> None:
        """Leaves no file of a part that was not judged to its end."""
        drop(self._files)

    def _stream(self, kind: str) -> pa.NativeFile:
        if kind not in self._open:
            name = self._job.staged(_NAMES[kind], self._part, _SUFFIX[kind])
            stream = self._files.enter_context(storage.whole_file(name))
            self._open[kind] = (name, stream)
            stream.write(self._job.heads.get(kind, b""))
        return self._open[kind][1]


class TableOutput:
    """Rows as they were decided, to Parquet in staging: rows that stay and rows that leave."""

    def __init__(self, job: Job, part: int) -> None:
        assert job.shape is not None
        self._splitter = Splitter(job.shape)
        self._bytes = BytesOutput(job, part) if job.mode == "survey" else None
        self._kept = ParquetFile(job, part, "kept", job.shape.cleaned()) if job.writes else None
        self._rejects = ParquetFile(job, part, "rejects", job.shape.schema.remove_metadata()) if job.rejects else None
        self.push = self._splitter.push if job.writes else _nothing

    def take(self, frames: Frames) -> None:
        """Writes the rows that were decided."""
        if self._bytes is not None:
            self._bytes.take(frames)
            return
        for _, payload in frames:
            for kept, rejected in self._splitter.decide(payload):
                if self._kept is not None:
                    self._kept.write(kept)
                if self._rejects is not None:
                    self._rejects.write(rejected)

    def close(self) -> Told:
        """Ends the files and tells their names."""
        if self._bytes is not None:
            yield from self._bytes.close()
        for table in (self._kept, self._rejects):
            if table is not None:
                yield table.kind, table.close().encode()

    def abandon(self) -> None:
        """Leaves no file of a part that was not judged to its end."""
        for output in (self._bytes, self._kept, self._rejects):
            if output is not None:
                output.abandon()


def _nothing(_: pa.RecordBatch) -> None:
    return None


Output = BytesOutput | TableOutput

"""What runs on executors: a part goes to the worker, its answers to staging, and a few lines to the driver."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

import pyarrow as pa

from .frames import Piece, columns_payload
from .job import Job, partition_id
from .kept import drop_workers
from .outputs import BytesOutput, Output, TableOutput
from .parts import CsvPart, Part
from .split import Splitter, texts_of
from .worker import PartRefused, Worker

Batches = Iterator[pa.RecordBatch]
Feed = Iterable[tuple[str, list[Piece], pa.RecordBatch | None]]

_TOLD = pa.schema([("part", pa.int32()), ("kind", pa.string()), ("body", pa.binary())])


def over_parts(job: Job, parts: Sequence[Part]) -> Callable[[Batches], Batches]:
    """A function for `mapInArrow` over the numbers of parts."""

    def task(numbers: Batches) -> Batches:
        for batch in numbers:
            for number in batch.column(0).to_pylist():
                part = parts[number]
                feed = _bytes_feed(part.read()) if isinstance(part, CsvPart) else _table_feed(part.read())
                output = BytesOutput(job, number) if isinstance(part, CsvPart) else TableOutput(job, number)
                with _memory_of_the_system():
                    yield from run_part(job, number, part.first_row, feed, output)

    return task


def over_rows(job: Job) -> Callable[[Batches], Batches]:
    """A function for `mapInArrow` over a table: each partition of Spark is a part."""

    def task(batches: Batches) -> Batches:
        number = partition_id()
        yield from run_part(job, number, None, _table_feed(batches), TableOutput(job, number))

    return task


def cleaned_rows(job: Job, parts: Sequence[Part] | None) -> Callable[[Batches], Batches]:
    """A function for `mapInArrow` that gives the rows which stay, and writes nothing."""

    def task(batches: Batches) -> Batches:
        if parts is None:
            yield from _cleaned(job, partition_id(), batches)
            return
        for batch in batches:
            for number in batch.column(0).to_pylist():
                yield from _cleaned(job, number, parts[number].read())

    return task


@contextmanager
def _memory_of_the_system() -> Iterator[None]:
    """Arrow's own pool touches much new memory first: in each process half a second, and 40 megabytes more."""
    before = pa.default_memory_pool()
    pa.set_memory_pool(pa.system_memory_pool())
    try:
        yield
    finally:
        pa.set_memory_pool(before)


def run_part(job: Job, number: int, first_row: int | None, feed: Feed, output: Output) -> Batches:
    """Judges or surveys one part. What the worker refuses is told as data: a retry would meet the same refusal."""
    done = False
    try:
        worker = job.worker()
        worker.begin(job.opening(number, first_row), job.learned_of(number))
        for answer in worker.feed(_questions(feed, output.push)):
            output.take(answer)
        rest, outcome = worker.end()
        output.take(rest)
        told = [("outcome", outcome), *output.close()]
        done = True
    except PartRefused as refused:
        output.abandon()
        told = [("refused", json.dumps(refused.told).encode())]
        done = True
    finally:
        if not done:
            # The worker may be in the middle of this part: the next task gets another.
            output.abandon()
            drop_workers()
    yield _rows(number, told)


def _cleaned(job: Job, number: int, batches: Iterable[pa.RecordBatch]) -> Batches:
    assert job.shape is not None
    splitter = Splitter(job.shape)
    done = False
    try:
        worker: Worker = job.worker()
        worker.begin(job.opening(number, None), job.learned_of(number))
        for answer in worker.feed(_questions(_table_feed(batches), splitter.push)):
            for _, decided in answer:
                yield from (kept for kept, _ in splitter.decide(decided))
        for _, decided in worker.end()[0]:
            yield from (kept for kept, _ in splitter.decide(decided))
        done = True
    finally:
        if not done:
            drop_workers()


def _questions(feed: Feed, push: Callable[[pa.RecordBatch], None]) -> Iterator[tuple[str, list[Piece]]]:
    """What is asked; rows are noted, to be parted when they are decided."""
    for kind, payload, batch in feed:
        if batch is not None:
            push(batch)
        yield kind, payload


def _bytes_feed(pieces: Iterable[pa.Buffer]) -> Feed:
    for piece in pieces:
        yield "C", [piece], None


def _table_feed(batches: Iterable[pa.RecordBatch]) -> Feed:
    for batch in batches:
        if batch.num_rows:
            yield "A", columns_payload(batch.num_rows, texts_of(batch)), batch


def _rows(number: int, told: Sequence[tuple[str, bytes]]) -> pa.RecordBatch:
    kinds, bodies = [kind for kind, _ in told], [body for _, body in told]
    return pa.RecordBatch.from_arrays(
        [pa.array([number] * len(told), pa.int32()), pa.array(kinds, pa.string()), pa.array(bodies, pa.binary())], schema=_TOLD
    )

"""One pass over all parts in Spark, and what each part tells of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import refusals
from .errors import LumoError
from .job import ROWS, Job
from .kit import context_of
from .parts import NO_ROWS, Part
from .sources import FrameSource, Source
from .tasks import over_parts, over_rows

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

Told = dict[int, dict[str, bytes]]
"""By number of the part and kind of the line (`outcome`, `kept`, `rejects`, `log`, `log-file`)."""

PART_BYTES = 32 << 20
"""Of the input: a part lost with its executor is judged again in seconds."""


def parts_for(spark: SparkSession, size: int) -> int:
    """Parts of about 32 megabytes; smaller ones where cores would have nothing to do, but none below one megabyte."""
    context = context_of(spark)
    cores = int(context.defaultParallelism) if context is not None else 1
    return max(1, -(-size // PART_BYTES), min(2 * cores, size >> 20))


def pass_over(spark: SparkSession, source: Source, job: Job, parts: Sequence[Part] | None) -> Told:
    """One pass: every part once, and what it told. The first part that was refused ends the run."""
    try:
        rows = _told_by(spark, source, job, parts).collect()
        if not rows and parts is None:
            # A DataFrame without any partition is still a table, of no rows.
            rows = _told_by(spark, source, job, [NO_ROWS]).collect()
    except Exception as error:
        raise refusals.job_failed(job.lang) from error
    told: Told = {}
    for row in rows:
        told.setdefault(row["part"], {})[row["kind"]] = bytes(row["body"])
    for number in sorted(told):
        if "refused" in told[number]:
            raise LumoError.from_json(json.loads(told[number]["refused"]), job.lang)
    return told


def _told_by(spark: SparkSession, source: Source, job: Job, parts: Sequence[Part] | None) -> DataFrame:
    if parts is None:
        assert isinstance(source, FrameSource)
        return source.frame.mapInArrow(over_rows(job), ROWS)
    # One partition for each part: what an executor loses is one part.
    return spark.range(0, len(parts), 1, len(parts)).mapInArrow(over_parts(job, parts), ROWS)


def write_lines(told: Told, file: Path) -> str:
    """What parts left, as the workers wrote it: a line each."""
    file.write_bytes(b"".join(told[number]["outcome"].rstrip(b"\n") + b"\n" for number in sorted(told)))
    return str(file)


def same_input(surveyed: Told, judged: Told, lang: str) -> None:
    """Refuses a table that was another one at the second reading."""
    if _read(surveyed) != _read(judged):
        raise refusals.input_changed(lang)


def _read(told: Told) -> dict[int, Any]:
    lines = {number: json.loads(kinds["outcome"]) for number, kinds in told.items()}
    return {number: (line["records"], line["input"]["sha256"]) for number, line in lines.items()}

"""What becomes of a run that was merged: its files are published, and its contacts are a DataFrame."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from . import storage
from .job import Job
from .run import Judged, Wishes
from .sources import CsvSource, FrameSource, Source
from .tasks import cleaned_rows

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession


def publish(judged: Judged, output: str, rejects: str | None, overwrite: bool) -> None:
    """Moves what the successful attempts wrote to where it is read, and says so last, as engines of lakes expect."""
    if overwrite:
        for name, _ in storage.files_in(output):
            storage.sweep(name)
    for folder in (output, rejects):
        if folder is not None:
            storage.make_folders(folder, [""])
    for kind, folder in (("kept", output), ("rejects", rejects)):
        for number, told in sorted(judged.told.items()):
            if folder is not None and kind in told:
                staged = told[kind].decode()
                storage.publish(staged, storage.under(folder, f"part-{number:05d}.{staged.rsplit('.', 1)[-1]}"))
    storage.write_all(storage.under(output, "_SUCCESS"), b"")


def cleaned_of(spark: SparkSession, source: Source, judged: Judged, output: str | None, wishes: Wishes) -> Any:
    if output is not None:
        if isinstance(source, CsvSource):
            return lambda: spark.read.csv(output, header=True, multiLine=True, escape='"', sep=judged.plan.delimiter)
        return lambda: spark.read.parquet(output)
    shape = judged.job.shape
    if wishes.name is not None or shape is None or judged.job.learned:
        return None
    job: Job = replace(judged.job, writes=True)
    return lambda: _lazy(spark, source, job, judged)


def _lazy(spark: SparkSession, source: Source, job: Job, judged: Judged) -> DataFrame:
    from pyspark.sql.pandas.types import from_arrow_schema

    assert job.shape is not None
    schema = from_arrow_schema(job.shape.cleaned())
    if judged.parts is None:
        assert isinstance(source, FrameSource)
        return source.frame.mapInArrow(cleaned_rows(job, None), schema)
    return spark.range(0, len(judged.parts), 1, len(judged.parts)).mapInArrow(cleaned_rows(job, judged.parts), schema)

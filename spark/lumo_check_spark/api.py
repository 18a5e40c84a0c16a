"""`check` and `clean`: the two doors of the package."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import refusals, storage
from .job import STAGED, Job
from .plan import make_plan
from .result import Result
from .run import Judged, Wishes, run_parts, staging_under
from .sources import CsvSource, FrameSource, Source, open_source
from .survey import SHUFFLE_ABOVE
from .tasks import cleaned_rows

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

Input = "str | os.PathLike[str] | DataFrame"


def check(
    spark: SparkSession,
    input: str | os.PathLike[str] | DataFrame,
    *,
    config: str | os.PathLike[str] | None = None,
    as_of: str | None = None,
    lists: Sequence[str | os.PathLike[str]] = (),
    options: Sequence[str] = (),
    merge_options: Sequence[str] = (),
    reports: Mapping[str, str] | None = None,
    parts: int | None = None,
    kind: str | None = None,
    staging: str | None = None,
    shuffle_above: int = SHUFFLE_ABOVE,
    lang: str = "en",
) -> Result:
    """Judges contacts and writes none.

    `input`: a path (a CSV file, a folder of CSV files with one header, Parquet) or a DataFrame. `config`, `lists` (files of people who
    refused) and `options` (words of the command line, `"--channel", "email"`) lie on the driver. `reports`: more formats and
    where to write them on the driver, `{"html": "report.html"}`. `parts`: how many parts a file is cut into. `staging`: a folder that driver and executors share, for the
    log of rules that compare rows; without one it goes through the driver.
    """
    wishes = Wishes(
        lang, parts, staging_under(staging), shuffle_above=shuffle_above, merge_options=tuple(merge_options), reports=dict(reports or {})
    )
    return _run(spark, input, kind, _words(config, as_of, lists, options), wishes, None, None, False)


def clean(
    spark: SparkSession,
    input: str | os.PathLike[str] | DataFrame,
    output: str,
    *,
    config: str | os.PathLike[str] | None = None,
    as_of: str | None = None,
    lists: Sequence[str | os.PathLike[str]] = (),
    options: Sequence[str] = (),
    merge_options: Sequence[str] = (),
    reports: Mapping[str, str] | None = None,
    rejects: str | None = None,
    parts: int | None = None,
    kind: str | None = None,
    overwrite: bool = False,
    compression: str = "snappy",
    shuffle_above: int = SHUFFLE_ABOVE,
    lang: str = "en",
) -> Result:
    """Judges contacts and publishes those that stay in the folder `output`, in the format of the input (a DataFrame: Parquet).

    Parts are staged in a hidden folder of `output`, and become visible once all are merged; a run that is refused leaves nothing. `rejects`: a folder
    for the rows that leave (personal data: keep it as carefully as the input). All else as for `check`.
    """
    if not overwrite and not storage.is_empty(output):
        raise refusals.output_exists(lang)
    wishes = Wishes(
        lang,
        parts,
        staging_under(output),
        output.rstrip("/").split("/")[-1],
        rejects is not None,
        compression,
        shuffle_above,
        merge_options=tuple(merge_options),
        reports=dict(reports or {}),
    )
    return _run(spark, input, kind, _words(config, as_of, lists, options), wishes, output, rejects, overwrite)


def _words(config: Any, as_of: str | None, lists: Sequence[Any], options: Sequence[str]) -> list[str]:
    words = ["--config", os.fspath(config)] if config is not None else []
    words += ["--as-of", as_of] if as_of is not None else []
    return [*words, *(word for file in lists for word in ("--opposition", os.fspath(file))), *options]


def _run(
    spark: SparkSession,
    given: Any,
    kind: str | None,
    options: list[str],
    wishes: Wishes,
    output: str | None,
    rejects: str | None,
    overwrite: bool,
) -> Result:
    source = open_source(spark, os.fspath(given) if isinstance(given, (str, os.PathLike)) else given, kind, wishes.lang)
    with tempfile.TemporaryDirectory(prefix="lumo-check-") as folder:
        scratch = Path(folder)
        try:
            if wishes.staging is not None:
                storage.make_folders(wishes.staging, STAGED)
            formats = [word for name in ("json", *wishes.reports) for word in ("-f", name)]
            plan = make_plan(source.sample(), source.name, [*options, *formats], scratch / "plan", wishes.lang, source.table)
            judged = run_parts(spark, source, plan, wishes, scratch)
            committed = bool(judged.merged["commit"])
            if committed and output is not None:
                _publish(judged, output, rejects, overwrite)
        finally:
            if wishes.staging is not None:
                storage.sweep(wishes.staging)
    lazy = _cleaned(spark, source, judged, output if committed else None, wishes)
    return Result(
        judged.report, int(judged.merged["exitCode"]), committed, len(judged.told), output if committed else None, wishes.lang, lazy
    )


def _publish(judged: Judged, output: str, rejects: str | None, overwrite: bool) -> None:
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


def _cleaned(spark: SparkSession, source: Source, judged: Judged, output: str | None, wishes: Wishes) -> Any:
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

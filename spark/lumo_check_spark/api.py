"""`check` and `clean`: the two doors of the package."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import refusals, storage
from .driver import Driver
from .job import STAGED
from .open_source import open_source
from .plan import make_plan
from .publish import cleaned_of, publish
from .result import Result
from .run import Wishes, run_parts, staging_under
from .survey import SHUFFLE_ABOVE

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession


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
    where to write them on the driver, `{"html": "report.html"}`. `parts`: how many parts a file is cut into. `staging`: a folder
    that driver and executors share, for the
    log of rules that compare rows; without one it goes through the driver.
    """
    wishes = Wishes(
        lang,
        parts,
        staging_under(staging and storage.absolute(staging)),
        shuffle_above=shuffle_above,
        merge_options=tuple(merge_options),
        reports=dict(reports or {}),
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

    Parts are staged in a hidden folder of `output`, and become visible once all are merged; a run that is refused leaves nothing.
    `rejects`: a folder
    for the rows that leave (personal data: keep it as carefully as the input). All else as for `check`.
    """
    output, rejects = storage.absolute(output), rejects and storage.absolute(rejects)
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
    named = storage.absolute(os.fspath(given)) if isinstance(given, (str, os.PathLike)) else given
    with Driver(wishes.lang) as driver, tempfile.TemporaryDirectory(prefix="lumo-check-") as folder:
        source = open_source(spark, named, kind, wishes.lang)
        scratch = Path(folder)
        try:
            if wishes.staging is not None:
                storage.make_folders(wishes.staging, STAGED)
            formats = [word for name in ("json", *wishes.reports) for word in ("-f", name)]
            plan = make_plan(source.sample(), source.name, [*options, *formats], scratch / "plan", driver, source.table)
            judged = run_parts(spark, source, plan, wishes, scratch)
            committed = bool(judged.merged["commit"])
            if committed and output is not None:
                publish(judged, output, rejects, overwrite)
        finally:
            if wishes.staging is not None:
                storage.sweep(wishes.staging)
    lazy = cleaned_of(spark, source, judged, output if committed else None, wishes)
    return Result(
        judged.report, int(judged.merged["exitCode"]), committed, len(judged.told), output if committed else None, wishes.lang, lazy
    )

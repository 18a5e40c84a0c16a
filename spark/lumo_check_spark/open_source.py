"""From what a caller gives to the source that it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from . import refusals, storage
from .parts import ParquetFacts
from .sources import CsvSource, FrameSource, ParquetSource, Source

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession


def open_source(spark: SparkSession, given: str | DataFrame, kind: str | None, lang: str) -> Source:
    """The source that was given: of a path, what its files are."""
    if not isinstance(given, str):
        return FrameSource(given)
    files = storage.files_in(given)
    named = kind or _kind_of([name for name, _ in files])
    if not files or named is None:
        raise refusals.unknown_input(lang)
    if named == "csv":
        return CsvSource(files, lang)
    facts = ParquetFacts.of([name for name, _ in files])
    return ParquetSource(facts) if facts.plain else FrameSource(spark.read.parquet(given), given.rstrip("/").split("/")[-1])


def _kind_of(names: Sequence[str]) -> str | None:
    ends = {name.rsplit(".", 1)[-1].lower() for name in names}
    if ends <= {"parquet", "parq"}:
        return "parquet"
    return "csv" if ends <= {"csv", "txt", "tsv"} else None

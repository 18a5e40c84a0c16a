"""The first pass, and what it taught: needed where rules compare rows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from . import storage
from .passes import Told
from .persons import Layout, shuffle

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

    from .plan import Plan

SHUFFLE_ABOVE = 1 << 30
"""Bytes of logs up to which one process settles them: some fifty million rows."""


def gather_logs(
    spark: SparkSession, plan: Plan, told: Told, staging: str | None, shuffle_above: int, scratch: Path
) -> tuple[Mapping[int, str], list[str]]:
    """Files of learned persons by part, where Spark grouped the log; else the files of the log, on this machine."""
    staged = {number: kinds["log-file"].decode() for number, kinds in told.items() if "log-file" in kinds}
    if staging is not None and staged and sum(map(storage.size_of, staged.values())) > shuffle_above:
        return shuffle(spark, staged, first_rows(plan, told), Layout.of(plan.facts["needs"]["keyed"]), staging), []
    folder = scratch / "log"
    folder.mkdir()
    logs: list[str] = []
    for number, kinds in sorted(told.items()):
        path = folder / f"part-{number:05d}.log"
        if number in staged:
            storage.copy_out(staged[number], str(path))
        elif "log" in kinds:
            path.write_bytes(kinds["log"])
        else:
            continue
        logs.append(str(path))
    return {}, logs


def first_rows(plan: Plan, told: Told) -> dict[int, int]:
    """The row of the file at which the rows of each part begin to count."""
    at = 0
    found: dict[int, int] = {}
    for number in sorted(told):
        found[number] = at
        at += int(json.loads(told[number]["outcome"])["records"])
    return found

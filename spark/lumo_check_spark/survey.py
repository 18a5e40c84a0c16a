"""What the first pass taught: needed where rules compare rows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from . import storage
from .job import LEARNED, SETTLED
from .passes import Told, write_lines
from .persons import Layout, entries_of, fixed_column, shuffle

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

    from .plan import Plan

SHUFFLE_ABOVE = 256 << 20
"""Bytes of logs up to which the driver settles them: some five million rows."""


def settle(
    spark: SparkSession, plan: Plan, told: Told, staging: str | None, shuffle_above: int, scratch: Path
) -> tuple[Path, Mapping[int, str]]:
    """The folder that parts are judged with; and where Spark grouped the log, the staged file of what each part learned of its persons."""
    folder = scratch / "settled"
    folder.mkdir()
    staged = {number: kinds["log-file"].decode() for number, kinds in told.items() if "log-file" in kinds}
    layout = Layout.of(plan.facts["needs"]["keyed"]) if plan.keyed else None
    if layout is None:
        _settle(plan, told, [], folder)
    elif staging is not None and sum(map(storage.size_of, staged.values())) > shuffle_above:
        _settle(plan, told, [], folder)
        return folder, shuffle(spark, staged, first_rows(plan, told), layout, staging)
    else:
        logs = _local_logs(told, staged, scratch / "log")
        _settle(plan, told, [word for log in logs for word in ("--log", str(log))], folder)
        _part_persons(folder, logs, layout)
    return folder, {}


def _settle(plan: Plan, told: Told, logs: list[str], folder: Path) -> None:
    surveyed = write_lines(told, folder.parent / "surveyed.jsonl")
    plan.driver.run("settle", [surveyed, *logs, "--plan", str(plan.folder), "--parts", str(len(told)), "-o", str(folder / SETTLED)])


def _local_logs(told: Told, staged: Mapping[int, str], folder: Path) -> list[Path]:
    """The log of each part on this machine, in their order; of a part of nobody an empty one."""
    folder.mkdir()
    logs = [folder / f"part-{number:05d}.log" for number in sorted(told)]
    for number, path in zip(sorted(told), logs, strict=True):
        if number in staged:
            storage.copy_out(staged[number], str(path))
        else:
            path.write_bytes(told[number].get("log", b""))
    return logs


def _part_persons(folder: Path, logs: list[Path], layout: Layout) -> None:
    """Gives each part those persons alone that may stand in it: found by half of their identity, so that a few too many are harmless."""
    all_persons = folder / f"{SETTLED}.persons"
    buffer = pa.py_buffer(all_persons.read_bytes())
    width = layout.record_bytes
    records = pa.Array.from_buffers(pa.binary(width), buffer.size // width, [None, buffer])
    keys = fixed_column(records, 0, pa.int64())
    (folder / LEARNED).mkdir()
    for number, log in enumerate(logs):
        here = entries_of(log.read_bytes(), layout, number, 0).column("high")
        mine = records.filter(pc.is_in(keys, value_set=here.unique()))
        (folder / LEARNED / str(number)).write_bytes(mine.buffers()[1].slice(mine.offset * width, len(mine) * width) if len(mine) else b"")
    all_persons.unlink()


def first_rows(plan: Plan, told: Told) -> dict[int, int]:
    """What is added to rows of each part, which count from one, to make rows of the file."""
    at = int(plan.facts["firstRow"]) - 1
    found: dict[int, int] = {}
    for number in sorted(told):
        found[number] = at
        at += int(json.loads(told[number]["outcome"])["records"])
    return found

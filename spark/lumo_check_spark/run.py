"""A run up to its publication: plan, survey, settle, judge, merge."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import storage
from .job import SETTLED, Job
from .kit import pack
from .parts import Part
from .passes import Told, parts_for, pass_over, same_input, write_lines
from .plan import Plan
from .sources import Source
from .survey import SHUFFLE_ABOVE, settle

if TYPE_CHECKING:
    from pyspark.sql import SparkSession


@dataclass(frozen=True)
class Wishes:
    """What the caller asked for, beside the input."""

    lang: str = "en"
    parts: int | None = None
    staging: str | None = None
    name: str | None = None
    """Of the cleaned contacts in the report; none are written without."""
    rejects: bool = False
    compression: str = "snappy"
    shuffle_above: int = SHUFFLE_ABOVE
    merge_options: Sequence[str] = ()
    reports: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Judged:
    """A run before anything of it is published."""

    plan: Plan
    job: Job
    parts: Sequence[Part] | None
    told: Told
    merged: dict[str, Any]
    report: dict[str, Any]


def run_parts(spark: SparkSession, source: Source, plan: Plan, wishes: Wishes, scratch: Path) -> Judged:
    """Both passes and the merge."""
    parts = source.cut(plan, wishes.parts or parts_for(spark, source.size))
    shape = source.shape(plan)
    survey = Job("survey", plan.kit(spark, scratch), plan.id, plan.secrets, wishes.lang, staging=wishes.staging, shape=shape)
    judge = replace(survey, mode="judge", writes=wishes.name is not None, rejects=wishes.rejects, compression=wishes.compression)
    if shape is None and judge.writes:
        judge = replace(judge, heads={"K": plan.head(), "J": plan.head("rejects-head")})
    surveyed: Told | None = None
    if plan.surveys:
        surveyed = pass_over(spark, source, survey, parts)
        folder, learned = settle(spark, plan, surveyed, wishes.staging, wishes.shuffle_above, scratch)
        judge = replace(judge, settled=pack(spark, folder, scratch), learned=learned, keyed=plan.keyed)
    told = pass_over(spark, source, judge, parts)
    if surveyed is not None:
        same_input(surveyed, told, wishes.lang)
    merged, report = merge(plan, told, scratch, wishes)
    return Judged(plan, judge, parts, told, merged, report)


def merge(plan: Plan, told: Told, scratch: Path, wishes: Wishes) -> tuple[dict[str, Any], dict[str, Any]]:
    """The report, and whether what is staged may be published. What is wrong with the parts ends the run here."""
    settled = scratch / "settled" / SETTLED
    report = scratch / "report.json"
    arguments = [write_lines(told, scratch / "outcomes.jsonl"), "--plan", str(plan.folder), "--parts", str(len(told)), "--json"]
    arguments += ["--settled", str(settled)] if settled.exists() else []
    arguments += ["--name", wishes.name] if wishes.name is not None else []
    arguments += [word for name, path in {"json": str(report), **wishes.reports}.items() for word in ("-f", f"{name}={path}")]
    said = plan.driver.run("merge", [*arguments, *wishes.merge_options])
    return json.loads(said.splitlines()[-1]), json.loads(report.read_bytes())


def staging_under(folder: str | None) -> str | None:
    """A folder of this run alone, hidden from whoever reads the folder that it is in."""
    return storage.under(folder, f"_lumo-{secrets.token_hex(8)}") if folder else None

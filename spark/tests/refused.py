"""What must be refused, with nothing published; and what must be in no file that travels."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import rows
from expected import AS_OF, SAID
from pyspark.sql import SparkSession

from lumo_check_spark import LumoError, clean, storage
from lumo_check_spark.driver import Driver
from lumo_check_spark.job import STAGED
from lumo_check_spark.open_source import open_source
from lumo_check_spark.plan import Plan, make_plan
from lumo_check_spark.run import Judged, Wishes, run_parts, staging_under

Change = Callable[[Plan], None]


def _code(work: Callable[[], Any]) -> str:
    try:
        work()
    except LumoError as error:
        return error.code if error.words["what"]["en"] and error.hint else f"{error.code} without words"
    return "nothing"


def _judge(spark: SparkSession, source: str, opposition: Path, folder: Path, change: Change | None = None) -> tuple[Plan, Judged]:
    """A run of which everything stays in the folder."""
    wishes = Wishes(parts=3, staging=staging_under(str(folder / "out")), name="out")
    storage.make_folders(str(wishes.staging), STAGED)
    (folder / "scratch").mkdir()
    opened = open_source(spark, source, None, "en")
    options = ["--as-of", AS_OF, "--opposition", str(opposition), *SAID]
    with Driver("en") as driver:
        plan = make_plan(opened.sample(), opened.name, options, folder / "scratch" / "plan", driver, opened.table)
        if change is not None:
            change(plan)
            plan = Plan.of(plan.folder, driver)
        return plan, run_parts(spark, opened, plan, wishes, folder / "scratch")


def _edit_plan(change: Callable[[dict[str, Any]], None]) -> Change:
    def edit(plan: Plan) -> None:
        told = json.loads((plan.folder / "plan.json").read_bytes())
        change(told)
        (plan.folder / "plan.json").write_text(json.dumps(told))

    return edit


def _alter_list(plan: Plan) -> None:
    name = max((plan.folder / "lists").iterdir(), key=lambda path: path.stat().st_size)
    data = bytearray(name.read_bytes())
    data[len(data) // 2] ^= 1
    name.write_bytes(data)


def _empty_tables(told: dict[str, Any]) -> None:
    """As if memory had been written down as JSON: `{}`, which would hold nobody."""
    for one in told["lists"]:
        for part in one["parts"]:
            part["table"] = {}


def problems(spark: SparkSession, files: rows.Files, folder: Path, asked: dict[str, Any]) -> Iterator[str]:
    """What was not refused as it should be."""
    small = rows.write(folder / "in", 3000, seed=4)
    changes: dict[str, tuple[str, Change]] = {
        "list": ("LUMO_PLAN_DAMAGED", _alter_list),
        "tool": ("LUMO_PLAN_FOREIGN", _edit_plan(lambda told: told.update(tool="0.0.1"))),
        "rules": ("LUMO_PLAN_FOREIGN", _edit_plan(lambda told: told.update(rulesSha256="0" * 64))),
        "empty": ("LUMO_PLAN_DAMAGED", _edit_plan(_empty_tables)),
    }
    for name, (code, change) in changes.items():
        got = _code(lambda: _judge(spark, str(small.csv), small.opposition, folder / name, change))
        if got != code:
            yield f"{name}: {got} instead of {code}"
    yield from _parts(spark, small, folder)
    late = folder / "late.csv"
    late.write_bytes(
        small.csv.read_bytes() * 1 + b"".join(b"9;x;y;a@b.example;;;;;;;\n" for _ in range(60_000)) + b"9;Ren\xe9;y;c@d.example;;;;;;;\n"
    )
    out = folder / "out-late"
    got = _code(lambda: clean(spark, str(late), str(out), options=SAID, parts=3, **asked))
    if got != "LUMO_SHARD_ENCODING":
        yield f"a late byte of windows-1252: {got}"
    # Nobody published but the caller of these runs, which is not here: what lies in an output folder lies there too early.
    for left in [*folder.rglob("out*/part-*"), *out.glob("*")]:
        yield f"published: {left}"


def _parts(spark: SparkSession, small: rows.Files, folder: Path) -> Iterator[str]:
    plan, judged = _judge(spark, str(small.csv), small.opposition, folder / "parts")
    told = judged.told
    lines = [told[number]["outcome"] for number in sorted(told)]
    other = json.loads(lines[0])
    other["records"] += 1
    cases = {"missing": lines[1:], "twice": [*lines, lines[1]], "different": [*lines, json.dumps(other).encode()]}
    for name, given in cases.items():
        file = folder / f"{name}.jsonl"
        file.write_bytes(b"\n".join(line.strip() for line in given) + b"\n")
        settled = str(folder / "parts" / "scratch" / "settled" / "settled.json")
        arguments = [str(file), "--plan", str(plan.folder), "--parts", str(len(lines)), "--settled", settled, "--json"]
        with Driver("en") as driver:
            got = _code(lambda: driver.run("merge", [*arguments, "-f", f"json={folder / 'r.json'}"]))
        wanted = {"missing": ("LUMO_SHARD_PARTS",), "twice": ("nothing",), "different": ("LUMO_SHARD_PARTS", "LUMO_SHARD_FOREIGN")}[name]
        if got not in wanted:
            yield f"a part {name}: {got}"


def leaks(spark: SparkSession, files: rows.Files, folder: Path, asked: dict[str, Any]) -> Iterator[str]:
    """Planted values that stand in a plan, an outcome, a survey, a log or a report."""
    small = rows.write(folder / "in", 3000, seed=5)
    _judge(spark, str(small.csv), small.opposition, folder / "run")
    travels = [path for path in (folder / "run").rglob("*") if path.is_file() and not {"kept", "rejects"} & set(path.parts)]
    kinds = {path.name.split(".")[0].rstrip("0123456789-") for path in travels}
    if not {"plan", "outcomes", "surveyed", "settled", "report", "part"} <= kinds:
        yield f"not all was looked at: {sorted(kinds)}"
    digits = rows.PLANTED["telephone"].replace(" ", "")
    values = [*rows.PLANTED.values(), digits, digits[1:], rows.PLANTED["email"].split("@")[0]]
    for path in travels:
        data = path.read_bytes()
        for value in values:
            if value.encode() in data or value.lower().encode() in data:
                yield f"{value} stands in {path.relative_to(folder)}"

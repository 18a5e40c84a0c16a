"""
The checks of the package on a real cluster, one after the other in one session. Prints a line of JSON for each: name, seconds,
and what is wrong.
  PYTHONPATH=… LUMO_CHECK=dist/bin/lumo-check.cjs LUMO_NODE=node python checks.py FOLDER ROWS [CHECK…]
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cluster
import expected
import pyarrow as pa
import pyarrow.parquet as pq
import refused
import rows
from expected import AS_OF, FOUR, SAID, judged
from pyspark.sql import SparkSession

from lumo_check_spark import check, clean


class Checks:
    """What they share: a session, the contacts, what one machine said of them."""

    def __init__(self, folder: Path, count: int, spark: SparkSession) -> None:
        self.folder = folder
        self.files = rows.write(folder / "in", count)
        self.spark = spark
        self.asked: dict[str, Any] = {"as_of": AS_OF, "lists": [self.files.opposition]}
        self.said: dict[tuple[str, ...], tuple[dict[str, Any], bytes, int, bytes]] = {}

    def four_rules(self) -> None:
        """1: four rules, CSV, seven parts."""
        self.same_csv("four", FOUR, {"parts": 7})

    def all_rules(self) -> None:
        """2: all rules, two passes, settled by one process."""
        self.same_csv("all", [], {"parts": 7})

    def shuffled(self) -> None:
        """2: all rules, two passes, grouped by a shuffle."""
        self.same_csv("shuffled", [], {"parts": 7, "shuffle_above": 0})

    def killed(self) -> None:
        """4: the same while an executor is killed in each pass, and a worker."""
        out = self.folder / "out-killed"
        done: list[int] = []

        def staged(kind: str) -> Callable[[], bool]:
            return lambda: any(out.glob(f"_lumo-*/{kind}/*"))

        with (
            cluster.killing(staged("log"), cluster.EXECUTOR, done),
            cluster.killing(staged("kept"), cluster.EXECUTOR, done),
            cluster.killing(staged("kept"), cluster.WORKER, done),
        ):
            self.same_csv("killed", [], {"parts": 7, "shuffle_above": 0})
        assert len(done) == 3, f"{len(done)} processes were killed instead of three"
        left = sorted(path.name for path in out.rglob("*") if path.suffix == ".tmp" or path.name.startswith("_lumo"))
        assert left == [], f"left behind: {left}"

    def parquet(self) -> None:
        """3: Parquet with dates and numbers: the same cells, types and counts."""
        table = pq.read_table(self.files.parquet)
        source = self.folder / "in" / "typed.csv"
        source.write_bytes(expected.csv_of(table))
        report, cleaned, code = expected.one_machine(source, self.files.opposition, [], self.folder / "one-parquet")
        out = self.folder / "out-parquet"
        left = self.folder / "left-parquet"
        # By paths as people type them: executors run in folders of their own.
        given, into, leaving = (os.path.relpath(path) for path in (self.files.parquet, out, left))
        result = clean(self.spark, given, into, rejects=leaving, options=SAID, **self.asked)
        assert pq.read_table(sorted(left.glob("part-*.parquet"))).num_rows == report["rows"]["dropped"]
        same(judged(result.report, True), judged(report, True), "report")
        assert result.exit_code == code and result.committed
        got = pq.read_table(sorted(out.glob("part-*.parquet")))
        assert expected.csv_of(got) == cleaned, "other cells"
        types = {field.name: field.type for field in table.schema}
        assert all(types[field.name] == field.type for field in got.schema), "other types"
        frame = self.spark.read.parquet(str(self.files.parquet))
        again = check(self.spark, frame, options=SAID, staging=str(self.folder / "staging"), **self.asked)
        same(judged(again.report, True), judged(report, True), "report of the DataFrame")
        assert pa.table(again.cleaned.orderBy("id").toArrow()).equals(got.sort_by("id").cast(again.cleaned.limit(1).toArrow().schema)), (
            "lazy"
        )

    def refusals(self) -> None:
        """5: refused, and nothing published."""
        for problem in refused.problems(self.spark, self.files, self.folder / "refused", self.asked):
            raise AssertionError(problem)

    def leaks(self) -> None:
        """6: what is planted in the contacts is in nothing that travels."""
        for problem in refused.leaks(self.spark, self.files, self.folder / "leaks", self.asked):
            raise AssertionError(problem)

    def connected(self) -> None:
        """8: through Spark Connect, which has neither context nor RDD: CSV in two passes, and a DataFrame."""
        self.same_csv("connected", [], {"parts": 7})
        frame = self.spark.read.parquet(str(self.files.parquet)).limit(2000)
        result = check(self.spark, frame, options=SAID, **self.asked)
        assert result.cleaned.count() == result.report["rows"]["kept"] > 0

    def one_machine(self, options: list[str]) -> tuple[dict[str, Any], bytes, int, bytes]:
        """What one machine says of the CSV, and whom it left out: asked once for each choice of rules."""
        if tuple(options) not in self.said:
            folder = self.folder / f"one-{len(self.said)}"
            told = expected.one_machine(self.files.csv, self.files.opposition, options, folder)
            self.said[tuple(options)] = (*told, (folder / "rejects.csv").read_bytes())
        return self.said[tuple(options)]

    def same_csv(self, name: str, options: list[str], more: dict[str, Any]) -> None:
        """Judges the CSV in parts and compares it with one machine."""
        report, cleaned, code, rejects = self.one_machine(options)
        out = self.folder / f"out-{name}"
        left = self.folder / f"left-{name}"
        result = clean(self.spark, str(self.files.csv), str(out), rejects=str(left), options=[*SAID, *options], **self.asked, **more)
        same(judged(result.report), judged(report), "report")
        head = cleaned[: cleaned.index(b"\n") + 1]
        assert expected.whole_sha256(out, head) == report["output"]["sha256"], "other bytes"
        head = rejects[: rejects.index(b"\n") + 1]
        assert expected.whole_sha256(left, head) == hashlib.sha256(rejects).hexdigest(), "others left"
        assert (result.exit_code, result.committed, result.parts) == (code, True, 7)
        assert result.cleaned.count() == report["rows"]["kept"]
        assert (out / "_SUCCESS").exists() and not list(out.glob("_lumo*"))


def same(got: Any, wanted: Any, at: str) -> None:
    """Refuses the first place at which two values differ."""
    if isinstance(got, dict) and isinstance(wanted, dict):
        for name in sorted({*got, *wanted}):
            same(got.get(name), wanted.get(name), f"{at}.{name}")
    elif isinstance(got, list) and isinstance(wanted, list) and len(got) == len(wanted):
        for index, (one, other) in enumerate(zip(got, wanted, strict=True)):
            same(one, other, f"{at}[{index}]")
    elif got != wanted:
        raise AssertionError(f"{at}: {str(got)[:200]} instead of {str(wanted)[:200]}")


ON_CLUSTER = ["four_rules", "all_rules", "shuffled", "parquet", "refusals", "leaks", "killed"]


def main(folder: Path, count: int, names: list[str]) -> int:
    """Runs them; what is wrong with one does not end the others."""
    spark = SparkSession.builder.remote("local[2]").getOrCreate() if names == ["connected"] else cluster.session(folder)
    checks = Checks(folder, count, spark)
    failed = 0
    for name in names:
        began = time.time()
        try:
            getattr(checks, name)()
            wrong = None
        except Exception:  # noqa: BLE001 - whatever it is, it is told.
            wrong = traceback.format_exc()
            failed = 1
        tell(name, time.time() - began, wrong)
    spark.stop()
    time.sleep(1)
    left = cluster.processes(cluster.WORKER)
    tell("no_worker_left", 1, f"still there: {left}" if left else None)
    return failed


def tell(name: str, seconds: float, wrong: str | None) -> None:
    """A line for whoever runs these."""
    print(json.dumps({"check": name, "seconds": round(seconds, 1), "wrong": wrong}), flush=True)


if __name__ == "__main__":
    where = Path(sys.argv[1])
    shutil.rmtree(where, ignore_errors=True)
    raise SystemExit(main(where, int(sys.argv[2]), sys.argv[3:] or ON_CLUSTER))

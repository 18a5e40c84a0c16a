"""
What judging in Spark costs beside Spark's own read and write of the same table, in turns, and beside one machine.
  PYTHONPATH=… LUMO_CHECK=… LUMO_NODE=… python measure.py contacts.csv contacts.parquet opposition.txt ROUNDS [four|all]
Rounds count from 0, which warms up: of executors, its memory is that of judging alone, since Spark's own writing comes after. A line a
round, then the medians of the others; `others` is what the rest of the machine used meanwhile, in processor seconds: a wall clock is
worth something where it is near nothing.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

import cluster
from expected import AS_OF, FOUR, SAID

from lumo_check_spark import clean

NAMES = (cluster.WORKER, cluster.EXECUTOR, "pyspark.daemon")
MEMORY = "700m"
"""Of Java for an executor, whoever writes: of one gigabyte Spark's own reading and writing makes 1.2."""
TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


class Watch:
    """Processor time and memory of the processes of this one, by name, while something runs."""

    def __init__(self) -> None:
        self.cpu: dict[tuple[str, int], float] = {}
        self.first: dict[tuple[str, int], float] = {}
        self.memory: dict[str, int] = {}
        self.look(begun=True)

    def look(self, begun: bool = False) -> None:
        found = cluster.processes_named(NAMES)
        for name in NAMES:
            for pid in found[name]:
                try:
                    words = Path("/proc", str(pid), "stat").read_text().rsplit(")", 1)[1].split()
                except OSError:
                    continue
                used = (int(words[11]) + int(words[12])) / TICKS
                key = (name, pid)
                self.first.setdefault(key, used if begun else 0.0)
                self.cpu[key] = used
                self.memory[name] = max(self.memory.get(name, 0), int(words[21]) * PAGE >> 20)

    def used(self, name: str) -> float:
        return round(sum(value - self.first[key] for key, value in self.cpu.items() if key[0] == name), 2)


@contextmanager
def watching() -> Iterator[Watch]:
    watch, ended = Watch(), threading.Event()

    def run() -> None:
        while not ended.wait(0.25):
            watch.look()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield watch
    finally:
        watch.look()
        ended.set()
        thread.join()


def machine_seconds() -> float:
    """Processor time that all programs of this machine used so far, but those that gave way (`nice`)."""
    words = Path("/proc/stat").read_text().split("\n", 1)[0].split()
    return (int(words[1]) + int(words[3])) / TICKS


def timed(run: Callable[[], object]) -> dict[str, Any]:
    """Wall clock, processor seconds and most memory of a run, and what others used meanwhile."""
    before = machine_seconds()
    with watching() as watch:
        began = time.time()
        run()
        wall = time.time() - began
    cpu = {name: watch.used(name) for name in NAMES}
    others = machine_seconds() - before - sum(cpu.values())
    return {"wall": round(wall, 2), "cpu": cpu, "memory": watch.memory, "others": round(others, 1)}


def one_machine(source: Path, opposition: Path, options: list[str], out: Path) -> float:
    """Processor seconds of the command line on one thread."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [os.environ["LUMO_NODE"], os.environ["LUMO_CHECK"], "check", str(source), "--as-of", AS_OF, "--opposition", str(opposition)]
    command += [*SAID, *options, "--jobs", "1", "-o", str(out), "-f", f"json={out}.json", "--no-config-lookup", "--quiet"]
    subprocess.run(command, check=False, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return round(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, 2)


def medians(rounds: list[dict[str, Any]]) -> dict[str, Any]:
    """Of wall clock and processor seconds, and judged by plain."""
    told: dict[str, Any] = {"one_machine_cpu": median(one["one_machine_cpu"] for one in rounds)}
    for way in ("csv", "parquet", "plain"):
        told[way] = {"wall": median(one[way]["wall"] for one in rounds)}
        told[way]["cpu"] = {name: median(one[way]["cpu"][name] for one in rounds) for name in NAMES}
    told["wall_by_plain"] = round(told["parquet"]["wall"] / told["plain"]["wall"], 2)
    return told


def main(csv: Path, parquet: Path, opposition: Path, rounds: int, rules: str = "four") -> None:
    folder = Path(tempfile.mkdtemp(prefix="lumo-measure-"))
    spark = cluster.session(folder, MEMORY)
    options = FOUR if rules == "four" else []
    asked: dict[str, Any] = {"overwrite": True, "as_of": AS_OF, "lists": [opposition], "options": [*SAID, *options]}
    done = []
    try:
        for number in range(rounds + 1):
            told: dict[str, Any] = {"round": number, "rules": rules}
            told["one_machine_cpu"] = one_machine(csv, opposition, options, folder / "one.csv")
            told["csv"] = timed(lambda: clean(spark, str(csv), str(folder / "out"), **asked))
            told["parquet"] = timed(lambda: clean(spark, str(parquet), str(folder / "out"), **asked))
            told["plain"] = timed(lambda: spark.read.parquet(str(parquet)).write.mode("overwrite").parquet(str(folder / "plain")))
            print(json.dumps(told), flush=True)
            done.append(told)
        if rounds:
            print(json.dumps({"medians": medians(done[1:])}))
        spark.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]), int(sys.argv[4]), *sys.argv[5:])

"""
What judging in Spark costs beside Spark's own read and write of the same table, and beside one machine.
  PYTHONPATH=… LUMO_CHECK=… LUMO_NODE=… python measure.py contacts.csv contacts.parquet opposition.txt ROUNDS
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
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import cluster
from expected import AS_OF, FOUR, SAID

from lumo_check_spark import clean

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
        for name in (cluster.WORKER, cluster.EXECUTOR, "pyspark.daemon"):
            for pid in cluster.processes(name):
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
        while not ended.wait(0.1):
            watch.look()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield watch
    finally:
        watch.look()
        ended.set()
        thread.join()


def one_machine(source: Path, opposition: Path, options: list[str], out: Path) -> float:
    """Processor seconds of the command line on one thread."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [
        os.environ["LUMO_NODE"],
        os.environ["LUMO_CHECK"],
        "check",
        str(source),
        "--as-of",
        AS_OF,
        "--opposition",
        str(opposition),
        *SAID,
        *options,
    ]
    subprocess.run(
        [*command, "--jobs", "1", "-o", str(out), "-f", f"json={out}.json", "--no-config-lookup", "--quiet"],
        check=False,
        capture_output=True,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return round(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, 2)


def main(csv: Path, parquet: Path, opposition: Path, rounds: int) -> None:
    folder = Path(tempfile.mkdtemp(prefix="lumo-measure-"))
    spark = cluster.session(folder)
    try:
        for number in range(rounds):
            for name, options in (("four", FOUR), ("all", [])):
                told: dict[str, object] = {
                    "round": number,
                    "rules": name,
                    "one_machine_cpu": one_machine(csv, opposition, options, folder / "one.csv"),
                }
                for kind, source in (("csv", csv), ("parquet", parquet)):
                    with watching() as watch:
                        began = time.time()
                        result = clean(
                            spark,
                            str(source),
                            str(folder / "out"),
                            overwrite=True,
                            as_of=AS_OF,
                            lists=[opposition],
                            options=[*SAID, *options],
                        )
                        wall = time.time() - began
                    told[kind] = {
                        "wall": round(wall, 2),
                        "parts": result.parts,
                        "cpu": {n: watch.used(n) for n in (cluster.WORKER, cluster.EXECUTOR, "pyspark.daemon")},
                        "memory": watch.memory,
                    }
                with watching() as watch:
                    began = time.time()
                    spark.read.parquet(str(parquet)).write.mode("overwrite").parquet(str(folder / "plain"))
                    wall = time.time() - began
                told["plain"] = {"wall": round(wall, 2), "cpu": watch.used(cluster.EXECUTOR), "memory": watch.memory}
                told["load"] = os.getloadavg()[0]
                print(json.dumps(told), flush=True)
        spark.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))

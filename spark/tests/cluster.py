"""A real cluster on this machine, and what is done to it: sessions, executors and workers that are killed."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from pyspark.sql import SparkSession

EXECUTOR, WORKER = "CoarseGrainedExecutorBackend", "lumo-work.mjs"


def session(folder: Path, memory: str = "1g") -> SparkSession:
    """Two executors of one core, with that memory for Java, which find the package as this process does."""
    os.environ["SPARK_WORKER_DIR"] = str(folder / "work")
    spark = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.local.dir", str(folder / "spark"))
        .config("spark.executor.memory", memory)
        .config("spark.executorEnv.PYTHONPATH", os.environ["PYTHONPATH"])
        .config("spark.sql.shuffle.partitions", "4")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("OFF")
    return spark


def processes(name: str) -> list[int]:
    """Those below this process whose command line has that name."""
    return processes_named([name])[name]


def processes_named(names: Sequence[str]) -> dict[str, list[int]]:
    """The same for several names, at one look."""
    told: dict[int, tuple[int, str]] = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                parent = int(Path("/proc", entry, "stat").read_text().rsplit(")", 1)[1].split()[1])
                told[int(entry)] = (parent, Path("/proc", entry, "cmdline").read_bytes().decode("utf-8", "replace"))
            except (OSError, IndexError):
                continue

    def below(pid: int) -> bool:
        while pid > 1:
            if pid == os.getpid():
                return True
            pid = told.get(pid, (0, ""))[0]
        return False

    return {name: sorted(pid for pid, (_, command) in told.items() if name in command and below(pid)) for name in names}


@contextmanager
def killing(seen: Callable[[], bool], name: str, done: list[int]) -> Iterator[None]:
    """Kills one of those processes as soon as something is seen."""
    ended = threading.Event()

    def watch() -> None:
        while not ended.is_set():
            if seen():
                found = processes(name)
                if found:
                    os.kill(found[0], signal.SIGKILL)
                    done.append(found[0])
                    return
            time.sleep(0.02)

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        ended.set()
        watcher.join()

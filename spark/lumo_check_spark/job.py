"""What a task needs to know, as plain data that travels to it; and the worker that it asks."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from . import storage
from .kept import worker_for
from .kit import Kit
from .split import Shape
from .worker import Worker

Mode = Literal["survey", "judge"]

ROWS = "part int, kind string, body binary"
"""What a task hands to the driver: `outcome`, `refused`, names of staged files (`kept`, `rejects`, `log-file`)

or bytes of a log (`log`).
"""

STAGED = ("kept", "rejects", "log", "learned")
"""Folders of staging."""
SETTLED, LEARNED = "settled.json", "learned"
"""In the kit of what was settled: the file for all parts, and the folder of what is known of the persons of each."""


@dataclass(frozen=True)
class Job:
    """One pass over the parts."""

    mode: Mode
    plan: Kit
    plan_id: str
    secrets: Mapping[str, Any] = field(repr=False)
    lang: str = "en"
    writes: bool = False
    rejects: bool = False
    staging: str | None = None
    settled: Kit | None = None
    keyed: bool = False
    learned: Mapping[int, str] = field(default_factory=dict)
    shape: Shape | None = None
    heads: Mapping[str, bytes] = field(default_factory=dict)
    compression: str = "snappy"

    def worker(self) -> Worker:
        """The worker of this process, which knows what the first pass taught."""
        # Two runs of the same plan have keys of their own: what one seals, the other does not read.
        key = hashlib.sha256(f"{self.plan_id}:{json.dumps(self.secrets, sort_keys=True)}".encode()).hexdigest()
        worker = worker_for(key, self.plan.unpack(), self.secrets, self.lang)
        if self.settled is not None:
            with open(os.path.join(self.settled.unpack(), SETTLED), "rb") as file:
                worker.settle(file.read)
        return worker

    def opening(self, part: int, first_row: int | None) -> dict[str, Any]:
        """How a part is begun."""
        output = "none" if not self.writes else "decisions" if self.shape is not None else "bytes"
        return {"mode": self.mode, "part": part, "firstRow": first_row, "output": output, "rejects": self.rejects}

    def learned_of(self, part: int) -> bytes | None:
        """What is known of the persons of this part, where rules ask for it; of a part without any, nothing."""
        if not self.keyed or self.settled is None:
            return None
        if part in self.learned:
            return storage.read_all(self.learned[part])
        inside = os.path.join(self.settled.unpack(), LEARNED, str(part))
        return storage.read_all(inside) if os.path.exists(inside) else b""

    def staged(self, kind: str, part: int, suffix: str) -> str:
        """A name in staging that no other attempt has."""
        return storage.under(self.staging or "", kind, f"part-{part:05d}.a{attempt_id()}{suffix}")


def attempt_id() -> int:
    """A number that no other attempt of any task has."""
    from pyspark import TaskContext

    context = TaskContext.get()
    return int(context.taskAttemptId()) if context is not None else 0


def partition_id() -> int:
    """The number of the partition that this task is about."""
    from pyspark import TaskContext

    context = TaskContext.get()
    return int(context.partitionId()) if context is not None else 0

"""What a task needs to know, as plain data that travels to it; and the worker that it asks."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from . import storage
from .kit import Kit
from .split import Shape
from .worker import Worker, worker_for

Mode = Literal["survey", "judge"]

ROWS = "part int, kind string, body binary"
"""What a task hands to the driver: `outcome`, `refused`, names of staged files (`kept`, `rejects`, `log-file`) or bytes of a log (`log`)."""


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
    learned: Mapping[int, str] = field(default_factory=dict)
    shape: Shape | None = None
    heads: Mapping[str, bytes] = field(default_factory=dict)
    compression: str = "snappy"

    def worker(self) -> Worker:
        """The worker of this process, which knows what the first pass taught."""
        worker = worker_for(self.plan_id, self.plan.unpack(), self.secrets, self.lang)
        if self.settled is not None:
            with open(os.path.join(self.settled.unpack(), "settled.json"), "rb") as file:
                worker.settle(file.read)
        return worker

    def opening(self, part: int, first_row: int | None) -> dict[str, Any]:
        """How a part is begun."""
        output = "none" if not self.writes else "decisions" if self.shape is not None else "bytes"
        return {"mode": self.mode, "part": part, "firstRow": first_row, "output": output, "rejects": self.rejects}

    def learned_of(self, part: int) -> bytes:
        """What the first pass learned of the persons of this part."""
        name = self.learned.get(part)
        return storage.read_all(name) if name else b""

    def staged(self, kind: str, part: int, suffix: str) -> str:
        """A name in staging that no other attempt has."""
        from pyspark import TaskContext

        context = TaskContext.get()
        attempt = context.taskAttemptId() if context else 0
        return storage.under(self.staging or "", kind, f"part-{part:05d}.a{attempt}{suffix}")

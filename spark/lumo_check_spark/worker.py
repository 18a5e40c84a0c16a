"""The process that judges, and how it is asked."""

from __future__ import annotations

import fcntl
import json
import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any

from . import refusals
from .frames import CLOSING, Piece, read_frame, write_frame
from .node import environment, worker_command

_PIPE = 1 << 20
_SET_PIPE_SIZE = 1031
"""F_SETPIPE_SZ, which the module fcntl names from Python 3.10 on, and on Linux alone."""

Answer = list[tuple[str, bytes]]


class PartRefused(Exception):
    """The worker judges nothing more of this part, and is ready for the next; or it refuses the plan itself."""

    def __init__(self, told: Mapping[str, Any]) -> None:
        super().__init__(f"{told.get('code', '')}: {told.get('what', {}).get('en', '')}")
        self.told = dict(told)


class Worker:
    """Asks one question at a time and reads its whole answer before the next, so that full pipes never wait for each other."""

    def __init__(self, scripts: str, lang: str) -> None:
        self._lang = lang
        self._process = subprocess.Popen(
            worker_command(scripts, lang), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment(), bufsize=_PIPE
        )
        self.pid = self._process.pid
        for pipe in (self._process.stdin, self._process.stdout):
            _widen(pipe)

    def take_plan(self, plan: str, secrets: Mapping[str, Any], lang: str) -> None:
        """Hands over the folder of a plan, the first or the next, and what no plan holds."""
        self._settled, self._lang = False, lang
        self._question("N", plan.encode())
        self._ask("P", json.dumps(secrets).encode())

    def settle(self, settled: Callable[[], bytes]) -> None:
        """What the first pass taught, read once for all parts."""
        if not self._settled:
            self._ask("S", settled())
            self._settled = True

    def begin(self, head: Mapping[str, Any], learned: bytes | None = None) -> None:
        """Opens a part. `learned`: what is known of its persons."""
        self._ask("B", json.dumps(head).encode())
        if learned is not None:
            self._ask("G", learned)

    def feed(self, questions: Iterable[tuple[str, Sequence[Piece]]]) -> Iterator[Answer]:
        """Data of the part (`C` bytes of CSV, `A` columns), and what was decided so far.

        While the worker judges, the next question is made, and what came of the one before is written.
        """
        asked = False
        for kind, payload in questions:
            answer = self._answer() if asked else []
            self._question(kind, *payload)
            asked = True
            yield answer[:-1]
        if asked:
            yield self._answer()[:-1]

    def end(self) -> tuple[Answer, bytes]:
        """What was still to be decided, and the line that the part leaves."""
        *data, (_, outcome) = self._ask("E")
        return data, outcome

    def alive(self) -> bool:
        """Whether the process can still be asked."""
        return self._process.poll() is None

    def close(self) -> None:
        """Ends the process: it is done when its input ends."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):
                pipe.close()  # type: ignore[union-attr]

    def _ask(self, kind: str, *payload: Piece) -> Answer:
        self._question(kind, *payload)
        return self._answer()

    def _question(self, kind: str, *payload: Piece) -> None:
        try:
            write_frame(self._process.stdin.fileno(), kind, *payload)  # type: ignore[union-attr]
        except (BrokenPipeError, ValueError):
            pass  # What it had to say before it ended is read first.

    def _answer(self) -> Answer:
        answer: Answer = []
        while True:
            told = read_frame(self._process.stdout)  # type: ignore[arg-type]
            if told is None:
                self.close()
                raise refusals.worker_died(self._lang)
            if told[0] == "X":
                raise PartRefused(json.loads(told[1]))
            answer.append(told)
            if told[0] in CLOSING:
                return answer


def _widen(pipe: Any) -> None:
    try:
        fcntl.fcntl(pipe.fileno(), _SET_PIPE_SIZE, _PIPE)
    except OSError:
        pass  # Pipes of another size are slower, and no reason to judge nothing.

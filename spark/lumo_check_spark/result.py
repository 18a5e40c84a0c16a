"""What a run gives back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from . import refusals

if TYPE_CHECKING:
    from pyspark.sql import DataFrame


@dataclass(frozen=True)
class Result:
    """The report, the exit code that the command line would have had, and where the cleaned contacts are."""

    report: dict[str, Any]
    """As `-f json` of lumo-check writes it: no personal data is in it."""
    exit_code: int
    """0 where nothing at level error was found, 1 where something was."""
    committed: bool
    """Whether the merge allowed the cleaned contacts to be published; for `check`, whether it would have."""
    parts: int
    """How many parts the input was judged in."""
    output: str | None = None
    """The folder of the cleaned contacts, where they were published."""
    lang: str = "en"
    _cleaned: Callable[[], DataFrame] | None = field(default=None, repr=False)

    @property
    def cleaned(self) -> DataFrame:
        """The cleaned contacts: read where they were published; after `check` of a table, judged again as they are read."""
        if self._cleaned is None:
            raise refusals.no_cleaned(self.lang)
        return self._cleaned()

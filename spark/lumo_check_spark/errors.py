"""The one exception of this package: what lumo-check says, with its code and the next step, in English or French."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Words = Mapping[str, str]


class LumoError(Exception):
    """The job could not be done. `code` never changes its meaning; `what` and `hint` are in `lang`."""

    def __init__(self, code: str, what: Words, hint: Words, lang: str = "en") -> None:
        self.code = code
        self.words = {"what": dict(what), "hint": dict(hint)}
        self.lang = lang if lang in ("en", "fr") else "en"
        super().__init__(str(self))

    @property
    def what(self) -> str:
        """Why the job was refused."""
        return self.words["what"][self.lang]

    @property
    def hint(self) -> str:
        """What to do next."""
        return self.words["hint"][self.lang]

    def __str__(self) -> str:
        return " ".join(part for part in (f"{self.code}:", self.what, self.hint) if part)

    def __reduce__(self) -> tuple[Any, ...]:
        return (LumoError, (self.code, self.words["what"], self.words["hint"], self.lang))

    def to_json(self) -> dict[str, Any]:
        """As a worker writes it, so that a task can hand it to the driver as data."""
        return {"code": self.code, **self.words}

    @staticmethod
    def from_json(told: Mapping[str, Any], lang: str) -> LumoError:
        """From the closing frame `X` of a worker, as it stands."""
        return LumoError(told["code"], _bilingual(told.get("what", "")), _bilingual(told.get("hint", "")), lang)


def _bilingual(words: Any) -> dict[str, str]:
    if isinstance(words, str):
        return {"en": words, "fr": words}
    return {"en": words.get("en", ""), "fr": words.get("fr", words.get("en", ""))}

"""lumo-check inside Spark: contacts judged against French and European prospecting law, with the answer of one machine."""

from .api import check, clean
from .errors import LumoError
from .result import Result

__all__ = ["LumoError", "Result", "check", "clean"]
__version__ = "0.1.0"

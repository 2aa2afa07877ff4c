"""Finding anything by a few letters of its name: how well letters fit, and what a workspace has to offer."""

from .lookup import LIMIT, Found, find, newest_runs
from .ranking import Match, match, rank

__all__ = ["LIMIT", "Found", "Match", "find", "match", "newest_runs", "rank"]

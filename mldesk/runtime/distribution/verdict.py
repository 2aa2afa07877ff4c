"""Why a distributed run is over: the word of its first conductor, of which the launcher makes a reason."""

from typing import Any, Dict, List, NamedTuple, Optional

from . import places
from .member import Member

LAST_LINES = 12  # of the log of the process that failed first, which the run's reason shows


class Verdict(NamedTuple):
    """How the processes ended together: `rank` and `title` are those of the one that failed first.

    `reason` (title, detail, cure) is known where it is not to be read from its log.
    """

    rank: Optional[int]
    title: str
    exit_code: Optional[int]
    signal: Optional[int]
    reason: Optional[Dict[str, str]]


def judge(members: List[Member], reason: Optional[Dict[str, str]]) -> Verdict:
    """The verdict on processes that have ended; the `reason` says what went wrong beside them, if anything.

    The failure that came first counts, of those that nobody had asked for.
    """
    failed = [member for member in members if member.failed and member.ended is not None]
    failed.sort(key=lambda member: float(member.ended["time"]) if member.ended else 0.0)
    if not failed:
        return of_reason(reason)
    first = failed[0]
    ended = first.ended or {}
    told = ended.get("reason") or first.reported
    return Verdict(first.place.rank, first.place.title, ended["exit_code"], ended["signal"], told)


def of_reason(reason: Optional[Dict[str, str]]) -> Verdict:
    """The verdict where no process is to blame: all went well, or something beside them was the reason."""
    return Verdict(None, "", 1 if reason else 0, None, reason)


def read(folder: str) -> Optional[Verdict]:
    """The verdict in the run's folder; None while there is none."""
    values: Optional[Dict[str, Any]] = places.read(places.verdict_file(folder))
    try:
        return None if values is None else Verdict(**values)
    except TypeError:
        return None

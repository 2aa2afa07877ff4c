"""How each process of a distributed run does, told in a word with an icon; without widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mldesk.gui.translation import translate

if TYPE_CHECKING:
    from mldesk.core.distribution import ProcessPlace
    from mldesk.core.ranks import RankFacts
    from mldesk.gui.pages.run.reading import RunFacts

_LOOKS = {
    "waiting": ("circle", "muted"),
    "running": ("dot", "accent"),
    "unknown": ("help", "warning"),
    "done": ("check", "good"),
    "first": ("error", "bad"),
    "failed": ("close", "bad"),
    "ended": ("stop", "muted"),
}


@dataclass(frozen=True)
class ProcessRow:
    """One process: its place, what is known of it (None before it started), and its `state`.

    `state` is waiting, running, unknown, done, first (the one that failed first), failed or ended (with the
    others). `cpu` is in percent of a core, `memory` in bytes, as they were measured last.
    """

    place: ProcessPlace
    facts: RankFacts | None
    state: str
    cpu: float | None = None
    memory: float | None = None

    @property
    def title(self) -> str:
        """How the process is called."""
        return self.place.title

    @property
    def icon(self) -> str:
        """The name of the icon of its state."""
        return _LOOKS[self.state][0]

    @property
    def token(self) -> str:
        """The theme's colour of its state."""
        return _LOOKS[self.state][1]

    @property
    def words(self) -> str:
        """The state in a word or two."""
        facts = self.facts
        if self.state == "ended" and facts is not None and facts.signal is not None:
            words = translate("Processes", "ended (signal {number})")
            return words.format(number=facts.signal)
        if self.state in ("first", "failed") and facts is not None:
            return self._failure(facts)
        return {
            "waiting": translate("Processes", "not started yet"),
            "running": translate("Processes", "running"),
            "unknown": translate("Processes", "unknown"),
            "done": translate("Processes", "done"),
            "ended": translate("Processes", "ended"),
        }.get(self.state, "")

    def _failure(self, facts: RankFacts) -> str:
        if facts.signal is not None:
            words = translate("Processes", "killed (signal {number})")
            told = words.format(number=facts.signal)
        else:
            told = translate("Processes", "failed (code {number})").format(number=facts.exit_code)
        if self.state == "first":
            return translate("Processes", "{failed}, first").format(failed=told)
        return told

    @property
    def address(self) -> str:
        """Host and port, as far as they are known."""
        host = self.facts.host if self.facts is not None else self.place.host
        port = self.facts.port if self.facts is not None else self.place.port
        if host is None:
            return "–"
        return host if port is None else f"{host}:{port}"

    @property
    def devices(self) -> str:
        """Its GPUs, or the CPU."""
        given = self.facts.devices if self.facts is not None else self.place.devices
        if given is None:
            return "–"
        return ", ".join(map(str, given)) or "CPU"

    def seconds(self, now: float) -> float | None:
        """How long it has worked; None before it began."""
        if self.facts is None or self.facts.started is None:
            return None
        return max((self.facts.ended or now) - self.facts.started, 0.0)


def process_rows(facts: RunFacts, usage: Mapping[str, float]) -> list[ProcessRow]:
    """The processes of a run by rank; `usage` are the last values of its measures, by their names."""
    spread = facts.config.distribution
    if spread is None:
        return []
    known = {rank.rank: rank for rank in facts.ranks}
    rows = []
    for place in spread.places():
        rank = known.get(place.rank)
        state = "first" if place.rank == facts.failed_first else _state(facts, rank)
        live = state in ("running", "unknown")
        cpu = usage.get(f"system/ranks/{place.rank}/cpu_percent") if live else None
        memory = usage.get(f"system/ranks/{place.rank}/memory_bytes") if live else None
        rows.append(ProcessRow(place, rank, state, cpu, memory))
    return rows


def _state(facts: RunFacts, rank: RankFacts | None) -> str:
    if rank is None:
        return "waiting" if facts.active else "ended"
    if rank.ended is None:
        reachable = facts.cluster is None or facts.cluster.reachable
        return ("running" if reachable else "unknown") if facts.active else "ended"
    if rank.signal is not None:  # the others were ended with the first, a server with the workers
        return "ended"
    return "failed" if rank.exit_code else "done"

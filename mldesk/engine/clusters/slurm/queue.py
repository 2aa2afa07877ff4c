"""What has become of jobs: asked of Slurm's queue and, for those it has forgotten, of its accounting."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from mldesk.core.errors import Unavailable
from mldesk.engine.clusters.base import JobEnd, JobPhase, JobState
from mldesk.engine.clusters.hosts import Host
from mldesk.engine.clusters.slurm.nodes import is_gone
from mldesk.engine.clusters.slurm.words import end_reason, no_answer, phase_of, refusal, waiting_reason

_at_once = 400
_accounts = ("sacct", "--noheader", "--parsable2", "--allocations")


class Queue:
    """Asks about jobs, in one question each: squeue, then sacct or, without accounting, the job log."""

    def __init__(self, host: Host, idle_nodes: Callable[[], int | None]) -> None:
        self._host = host
        self._idle_nodes = idle_nodes
        self._no_accounting: set[str] = set()  # what has said that it keeps nothing

    def states(self, jobs: Sequence[str]) -> Mapping[str, JobState]:
        """The state of each of these jobs; without those of which only accounting could tell that is away."""
        found: dict[str, JobState] = {}
        for begin in range(0, len(jobs), _at_once):
            some = jobs[begin : begin + _at_once]
            found |= self._queued(some)
            forgotten = [job for job in some if job not in found]
            if forgotten:
                found |= self._accounted(forgotten)
        return {job: self._with_lost(state) for job, state in found.items()}

    def named(self, name: str) -> str | None:
        """The id of the job of that name; None when there is none that Slurm remembers."""
        for command in (
            ["squeue", "--noheader", "--array", "--states=all", f"--name={name}", "--format=%i"],
            [*_accounts, f"--name={name}", "--starttime=now-30days", "--format=JobID"],
        ):
            answer = self._host.run(command)
            if answer.code == 0 and answer.text.strip():
                return answer.text.split()[0]
            if answer.code != 0 and command[0] == "squeue":
                raise no_answer(answer.errors, self._host.title)
        return None

    def _queued(self, jobs: Sequence[str]) -> dict[str, JobState]:
        asked = f"--jobs={','.join(jobs)}"
        command = ["squeue", "--noheader", "--array", "--states=all", asked, "--format=%i|%T|%D|%N|%r"]
        answer = self._host.run(command)
        if answer.code != 0 and "invalid job id" not in answer.errors.lower():
            raise no_answer(answer.errors, self._host.title)
        rows = _rows(answer.text, 5)
        found = {row[0]: self._state(*row[1:]) for row in rows}
        for job, state in found.items():
            if state.end is JobEnd.FAILED:
                found[job] = self._with_exit_code(job, state)
        return found

    def _state(self, state: str, count: str, nodes: str, reason: str) -> JobState:
        phase, end = phase_of(state)
        if phase is JobPhase.WAITING:
            free = self._idle_nodes()
            return JobState(phase, waiting_reason(reason, free, int(count) if count.isdigit() else 1))
        return JobState(phase, end_reason(end, reason) if end else "", end, nodes=tuple(expanded(nodes)))

    def _with_lost(self, state: JobState) -> JobState:
        """Of a job of several nodes of which one was lost: which."""
        if state.end is not JobEnd.NODE_LOST or len(state.nodes) < 2:
            return state
        asked = f"--nodes={','.join(state.nodes)}"
        answer = self._host.run(["sinfo", "--noheader", "--Node", asked, "--format=%N|%t"])
        gone = {row[0] for row in _rows(answer.text, 2) if is_gone(row[1])} if answer.code == 0 else set()
        return replace(state, lost=tuple(node for node in state.nodes if node in gone))

    def _with_exit_code(self, job: str, state: JobState) -> JobState:
        answer = self._host.run(["scontrol", "--oneliner", "show", "job", job])
        told = dict(part.split("=", 1) for part in answer.text.split() if "=" in part)
        return JobState(
            state.phase, state.reason, state.end, _exit_code(told.get("ExitCode", "")), state.nodes
        )

    def _accounted(self, jobs: Sequence[str]) -> dict[str, JobState]:
        found: dict[str, JobState] = {}
        is_away = False
        asked = f"--jobs={','.join(jobs)}"
        # without --starttime it tells of today's jobs alone, where ids are given of all
        full = [*_accounts, asked, "--format=JobID,State,ExitCode,NodeList"]
        short = ["sacct", "--completion", "--noheader", "--parsable2", asked, "--format=JobID,State,NodeList"]
        for kind, command in (("accounting", full), ("completion", short)):
            if kind in self._no_accounting or all(job in found for job in jobs):
                continue
            answer = self._host.run(command)
            if answer.code != 0:
                if "disabled" in answer.errors or "not supported" in answer.errors.lower():
                    self._no_accounting.add(kind)
                is_away |= isinstance(refusal(answer.errors, self._host.title), Unavailable)
                continue
            for row in _rows(answer.text, 4 if kind == "accounting" else 3):
                exit_code = row[2] if kind == "accounting" else ""
                found.setdefault(row[0], _ended(row[1], exit_code, row[-1]))
        return found if is_away else dict.fromkeys(jobs, JobState(JobPhase.UNKNOWN)) | found


def expanded(nodes: str) -> Iterator[str]:
    """The names that Slurm writes as node[1-2,07],login: node1, node2, node07, login."""
    for part in _parts(nodes):
        head, bracket, rest = part.partition("[")
        if not bracket:
            if part and part not in ("None", "N/A", "(null)", "None assigned"):
                yield part
            continue
        numbers, _, tail = rest.partition("]")
        for span in numbers.split(","):
            first, _, last = span.partition("-")
            for number in range(int(first), int(last or first) + 1):
                yield from (
                    f"{head}{number:0{len(first)}d}{after}" for after in (expanded(tail) if tail else [""])
                )


def _parts(nodes: str) -> Iterator[str]:
    """The text at its commas, but for those within brackets."""
    part, depth = "", 0
    for character in nodes:
        depth += (character == "[") - (character == "]")
        if character == "," and depth == 0:
            yield part.strip()
            part = ""
        else:
            part += character
    yield part.strip()


def _ended(state: str, exit_code: str, nodes: str) -> JobState:
    phase, end = phase_of(state)
    reason = end_reason(end, "") if end else ""
    return JobState(phase, reason, end, _exit_code(exit_code), tuple(expanded(nodes)))


def _exit_code(text: str) -> int | None:
    """Slurm's "3:0" as an exit code, its "0:9" as minus the signal."""
    code, _, signal = text.partition(":")
    if not code.isdigit():
        return None
    return -int(signal) if signal.isdigit() and int(signal) else int(code)


def _rows(text: str, count: int) -> Iterator[list[str]]:
    """The lines as their parts, of which the last one may hold anything."""
    for line in text.splitlines():
        parts = [part.strip() for part in line.strip().split("|", count - 1)]
        if len(parts) == count:
            yield parts

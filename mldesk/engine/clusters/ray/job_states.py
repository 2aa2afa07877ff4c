"""What a job of Ray's is for a run: from its status, and from what its driver told last."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from mldesk.engine.clusters.base import JobEnd, JobPhase, JobState

OVER = ("SUCCEEDED", "FAILED", "STOPPED")
"""The statuses of jobs that have ended."""

_words = 400
_by_signal = 128  # and the signal: the exit code of a shell whose command was killed
_no_memory = re.compile(r"\brunning low on memory\b")
_dead_node = ("node has died", "node died", "node failed", "node is dead")
_dead_guard = re.compile(r"\bguard was killed\b")  # see programs/driver.py
_dead_process = re.compile(r"\bworker process has died\b|\bactor died unexpectedly\b|\bguard was killed\b")
_why = re.compile(r"The actor (?:is dead|died) because ([^.]*)")
_process, _address = re.compile(r"\bpid: (\d+)"), re.compile(r"\bip: (\S+)")
"""What Ray says of an actor that is gone: with its node, by itself, or ended by Ray for lack of memory."""


def job_state(told: Mapping[str, Any]) -> JobState:
    """The state of a job as the bridge tells of it: "status", "message", and what else its `states` has."""
    state = told.get("state") or {}
    nodes = tuple(str(node) for node in state.get("nodes", ()))
    if told["status"] not in OVER:
        if told.get("lost"):
            return JobState(JobPhase.ENDED, "", JobEnd.NODE_LOST, lost=(str(told["lost"]),))
        if state.get("phase") in ("running", "ended"):
            return JobState(JobPhase.RUNNING, nodes=nodes)
        reason = state.get("reason") or ("" if state else "the cluster starts the job")
        return JobState(JobPhase.WAITING, str(reason))
    if told["status"] == "STOPPED":
        return JobState(JobPhase.ENDED, "the job was stopped", JobEnd.CANCELED, nodes=nodes)
    end = state.get("end") or {}
    if end.get("kind") == "node_lost":
        said = str(end.get("text", ""))
        found = _lost_with(said) or JobEnd.NODE_LOST
        lost = (str(end["node"]),) if end.get("node") and found is JobEnd.NODE_LOST else ()
        reason = _of_loss(found, said, is_supervisor=False)
        return JobState(JobPhase.ENDED, reason, found, nodes=nodes, lost=lost)
    if end.get("kind") == "ended":
        code = end.get("exit")
        return JobState(JobPhase.ENDED, "", JobEnd.COMPLETED if code == 0 else JobEnd.FAILED, code, nodes)
    return _ended_without_word(told, nodes)


def _ended_without_word(told: Mapping[str, Any], nodes: tuple[str, ...]) -> JobState:
    """The state of a job whose driver told of no end: killed, or by a failure of its own."""
    message, code = str(told.get("message") or ""), told.get("exit")
    gone = _lost_with(message)
    if code is None and gone is not None:
        return JobState(JobPhase.ENDED, _of_loss(gone, message, is_supervisor=True), gone, nodes=nodes)
    signal = _signal_of(code)
    if signal is not None:
        reason = f"the run's driver on the cluster was killed (signal {signal}); its node goes on"
        return JobState(JobPhase.ENDED, reason, JobEnd.KEEPER_LOST, nodes=nodes)
    end = JobEnd.NODE_LOST if gone is JobEnd.NODE_LOST else JobEnd.FAILED
    return JobState(JobPhase.ENDED, _reason(told), end, code, nodes)


def lost_with_cluster() -> JobState:
    """The state of a job whose managed cluster is gone."""
    return JobState(JobPhase.ENDED, "the Ray cluster on this machine has ended", JobEnd.NODE_LOST)


def _reason(told: Mapping[str, Any]) -> str:
    """Why the driver itself ended, in a line: what it said last, else what Ray says."""
    words = [line for line in told.get("words") or () if line.strip()]
    if words and "Error" in words[-1]:
        return str(words[-1])[-_words:]
    message = str(told.get("message") or "").strip()
    return message.splitlines()[0][-_words:] if message else ""


def _lost_with(said: str) -> JobEnd | None:
    """With what an actor that the run needs is gone, by Ray's words for it; None where these tell of none."""
    low = said.lower()
    if _no_memory.search(low):
        return JobEnd.OUT_OF_MEMORY
    if any(words in low for words in _dead_node):
        return JobEnd.NODE_LOST
    return JobEnd.KEEPER_LOST if _dead_process.search(low) else None


def _signal_of(code: int | None) -> int | None:
    """The signal that ended the driver, or the shell's word of it; None where it ended by itself."""
    if code is None or 0 <= code <= _by_signal:
        return None
    return -code if code < 0 else code - _by_signal


def _of_loss(end: JobEnd, said: str, is_supervisor: bool) -> str:
    """Ray's words for the loss of the job's supervisor, or of the process for it on a node, put shorter."""
    if end is JobEnd.KEEPER_LOST:
        return _of_supervisor(said) if is_supervisor else _of_process(said)
    why = _why.search(said)
    words = f"{said.partition(':')[0]}: {why[1].strip()}" if why and end is JobEnd.NODE_LOST else said
    return " ".join(words.split())[:_words]


def _of_supervisor(said: str) -> str:
    process, address = _process.search(said), _address.search(said)
    if process is None or address is None:
        return "Ray's supervisor of the job was killed or broke down; its node goes on"
    where = f"process {process[1]} on {address[1]}"
    return f"Ray's supervisor of the job ({where}) was killed or broke down; its node goes on"


def _of_process(said: str) -> str:
    if _dead_guard.search(said):
        return "the process that keeps the run on its node was killed; the node goes on"
    process, address = _process.search(said), _address.search(said)
    if process is None or address is None:
        return "Ray's process for the run was killed or broke down; its node goes on"
    where = f"process {process[1]} on {address[1]}"
    return f"Ray's process for the run ({where}) was killed or broke down; its node goes on"

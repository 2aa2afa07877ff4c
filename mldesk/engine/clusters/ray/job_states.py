"""What a job of Ray's is for a run: from its status, and from what its driver told last."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mldesk.engine.clusters.base import JobEnd, JobPhase, JobState

OVER = ("SUCCEEDED", "FAILED", "STOPPED")
"""The statuses of jobs that have ended."""

_words = 400


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
        lost = (str(end["node"]),) if end.get("node") else ()
        return JobState(JobPhase.ENDED, str(end.get("text", "")), JobEnd.NODE_LOST, nodes=nodes, lost=lost)
    if end.get("kind") == "ended":
        code = end.get("exit")
        return JobState(JobPhase.ENDED, "", JobEnd.COMPLETED if code == 0 else JobEnd.FAILED, code, nodes)
    return JobState(JobPhase.ENDED, _reason(told), _end(told), told.get("exit"), nodes)


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


def _end(told: Mapping[str, Any]) -> JobEnd:
    """That of a driver which told of no end: with its node, or by a failure of its own."""
    message = str(told.get("message") or "").lower()
    lost = any(word in message for word in ("node died", "node failed", "node is dead", "unexpectedly"))
    return JobEnd.NODE_LOST if lost or "supervisor" in message else JobEnd.FAILED

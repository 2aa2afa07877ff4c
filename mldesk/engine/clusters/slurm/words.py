"""What Slurm's states and reasons mean, in words for the user."""

from __future__ import annotations

import re

from mldesk.core.errors import InvalidInput, MldeskError, Unavailable
from mldesk.engine.clusters.base import JobEnd, JobPhase, NoRoom

_waiting = frozenset(
    ["PENDING", "CONFIGURING", "REQUEUED", "REQUEUE_HOLD", "REQUEUE_FED", "RESV_DEL_HOLD", "SPECIAL_EXIT"]
)
_ends = {
    "COMPLETED": JobEnd.COMPLETED,
    "FAILED": JobEnd.FAILED,
    "CANCELLED": JobEnd.CANCELED,
    "REVOKED": JobEnd.CANCELED,
    "NODE_FAIL": JobEnd.NODE_LOST,
    "BOOT_FAIL": JobEnd.NODE_LOST,
    "PREEMPTED": JobEnd.PREEMPTED,
    "TIMEOUT": JobEnd.OUT_OF_TIME,
    "DEADLINE": JobEnd.OUT_OF_TIME,
    "OUT_OF_MEMORY": JobEnd.OUT_OF_MEMORY,
}
_reasons = {
    "Priority": "other jobs of the cluster come first",
    "Dependency": "the job it depends on has not ended",
    "JobHeldUser": "the job is held in the cluster's queue",
    "JobHeldAdmin": "the cluster's administrator holds the job",
    "BeginTime": "the time at which the job may begin has not come",
    "PartitionDown": "the partition is down",
    "PartitionInactive": "the partition is not active",
    "PartitionNodeLimit": "the partition does not give so many nodes to a job",
    "PartitionTimeLimit": "the partition does not give so much time to a job",
    "ReqNodeNotAvail": "nodes it needs are down, drained or reserved",
    "NodeDown": "a node it needs is down",
    "Reservation": "the reservation it needs has not begun",
    "Licenses": "no license is free",
    "BadConstraints": "no node of the cluster is what the job asks for",
    "AccountNotAllowed": "the partition does not take jobs of the account",
    "InvalidAccount": "the cluster does not know the account",
    "QOSNotAllowed": "the partition does not take jobs of this quality of service",
    "JobArrayTaskLimit": "other runs of the same job array come first",
    "Nodes_required_for_job_are_DOWN,_DRAINED_or_reserved_for_jobs_in_higher_priority_partitions": (
        "nodes it needs are down, drained or reserved"
    ),
}
_end_reasons = {
    JobEnd.NODE_LOST: "a node of the job failed",
    JobEnd.PREEMPTED: "the cluster took the nodes back for another job",
    JobEnd.OUT_OF_TIME: "the job's time on the cluster was up",
    JobEnd.OUT_OF_MEMORY: "the job used more memory than the cluster gives it",
    JobEnd.CANCELED: "the job was canceled on the cluster",
}
_silent = frozenset(("", "None", "NonZeroExitCode", "Nothing"))
_unreachable = (
    "unable to contact slurm controller",
    "connection refused",
    "connection timed out",
    "socket timed out",
    "communication connection failure",
    "zero bytes were transmitted",
    "transport endpoint is not connected",
    "slurm controller is in standby",
    "unable to establish controller",
    "unable to establish configuration source",
    "could not establish a configuration source",
    "munge",
    "no route to host",
    "name or service not known",
    "unable to connect to slurm",
    "unexpected missing socket",
    "unspecified error",
    "resource temporarily unavailable",
)  # fmt: skip
_submit_limit = re.compile(r"\b(?:QOS|Assoc)\w*Submit\w*")  # of jobs that wait or run, not of their size
_full = ("temporarily unable to accept job", "resource temporarily unavailable")
_cures = (
    ("invalid partition", "partition", "Set a partition that the cluster has; `sinfo` lists them."),
    (
        "invalid account",
        "account",
        "Set an account of yours; `sacctmgr show associations` lists them.",
    ),
    ("account/qos", "account", "Ask for less time or fewer nodes, or set another account."),
    ("time limit", "time_limit", "Set a time limit that the partition allows; `sinfo` lists them."),
    ("gres", "gres", "Set generic resources that the nodes have; `sinfo -o %G` lists them."),
    (
        "node configuration",
        "compute",
        "Ask for fewer nodes, CPUs or GPUs; `sinfo -N -l` lists what nodes have.",
    ),
    ("node count", "compute", "Ask for fewer nodes; `sinfo` lists how many there are."),
)


def phase_of(state: str) -> tuple[JobPhase, JobEnd | None]:
    """What a job's state means, such as "RUNNING" or "CANCELLED by 0"."""
    word = state.split()[0].rstrip("+") if state.strip() else ""
    if word in _ends:
        return JobPhase.ENDED, _ends[word]
    return (JobPhase.WAITING if word in _waiting else JobPhase.RUNNING), None


def waiting_reason(reason: str, free: int | None, wanted: int) -> str:
    """Why a job waits; `free` is how many nodes are idle, None when that is not known."""
    word = reason.strip("()").split(",")[0]
    if word in ("Resources", "None", "") and free is not None:
        return f"{min(free, wanted)} of {wanted} nodes"
    if word == "Resources":
        return "not enough of its nodes are free"
    if word in ("None", ""):
        return "the cluster has not looked at the job yet"
    if "Limit" in word and word.startswith(("QOS", "Assoc", "Max")):
        return _limit_reached(word)
    return _reasons.get(reason) or _reasons.get(word) or f"Slurm says: {reason}"


def end_reason(end: JobEnd, reason: str) -> str:
    """How a job ended, for the user; nothing where the script's own end tells it."""
    if end in _end_reasons:
        return _end_reasons[end]
    if end is JobEnd.FAILED and reason not in _silent and "ExitCode" not in reason:
        return f"Slurm says: {reason}"
    return ""


def no_answer(said: str, where: str) -> Unavailable:
    """The error for a question to Slurm that failed: nothing is known then."""
    cause = f"{where}: {_one_line(said)}"
    return Unavailable("The Slurm cluster does not answer", cause, "It is asked again by itself.")


def no_room(said: str) -> NoRoom | None:
    """The error of a cluster that takes no more jobs for now, by what sbatch said; None for other words."""
    title, cure = "The cluster takes no more jobs for now", "It is asked again by itself."
    if limit := _submit_limit.search(said):
        return NoRoom(title, _limit_reached(limit[0]), cure)
    if any(words in said.lower() for words in _full):
        return NoRoom(title, "the cluster has as many jobs as it takes", cure)
    return None


def _limit_reached(name: str) -> str:
    return f"a limit of the account is reached: {name}"


def refusal(said: str, where: str) -> MldeskError:
    """The error for a demand of Slurm that failed: Unavailable when the cluster did not answer."""
    text = _one_line(said)
    low = text.lower()
    if any(words in low for words in _unreachable):
        return no_answer(said, where)
    for words, field, cure in _cures:
        if words in low:
            return InvalidInput("Slurm does not take the run", text, cure, field)
    return InvalidInput("Slurm does not take the run", text, "Change the target's settings.", "compute")


def _one_line(said: str) -> str:
    return " ".join(said.split()) or "the command failed without a word"

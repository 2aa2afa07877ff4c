"""Why a script ended as it did, in plain words: title, detail, and what to do about it."""

import errno
import json
import re
from typing import Dict, List, Optional

Reason = Dict[str, str]

_NO_MEMORY_CURE = (
    "Use a smaller batch size or less data at once, close other programs, or choose a larger machine."
)
_NO_SPACE_CURE = "Free space on the disk that holds the workspace, then run again."
_NO_SPACE = ("No space left on device", "Disk quota exceeded")
# The last line of a traceback: an exception's dotted name, alone or with a message.
_EXCEPTION = re.compile(r"^((?:[A-Za-z_]\w*\.)*[A-Z]\w*)(?:: ?(.*))?$")
TITLES_OF_QUOTES = (
    "The script ended with exit code ",
    "The script refused its arguments",
    "The script reported a failure",
    "The script was killed (signal 9), most likely ",
)
"""In the titles of reasons whose detail is what the script itself said last, or of its end."""
_KILLED = re.compile(r"\bKilled\b|\bSIGKILL\b|\bsignal 9\b|\bBrokenProcessPool\b")
_RANK = re.compile(r"^\[rank\d+\]:(?: |$)", re.MULTILINE)
"""What PyTorch puts before each line of the traceback of a process that trains with others."""
_LAST_LINES = 10  # of a log that are searched for what a program says of a disk
_MISSING = re.compile(r"No module named '?([\w.]+)'?")


def reason(title: str, detail: str = "", cure: str = "") -> Reason:
    """A reason as it stands in the "ended" event."""
    return {"title": title, "detail": detail, "cure": cure}


def of_report(said: str) -> Optional[Reason]:
    """The reason in what a script said of its end (events.REPORTED_END); None when that is no failure."""
    try:
        told = json.loads(said)
        return reason(str(told["title"]), str(told["detail"]), str(told["cure"]))
    except (ValueError, KeyError, TypeError):
        return None


def of_os_error(error: OSError, title: str) -> Reason:
    """The reason for an error of the system in the launcher itself; `title` says what was tried."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return reason("The disk is full", "{}: {}".format(title, error), _NO_SPACE_CURE)
    return reason(title, str(error), "Look whether the file or folder exists and may be read and written.")


def of_start(error: OSError, executable: str) -> Reason:
    """The reason when a script's interpreter could not be started."""
    if isinstance(error, FileNotFoundError):
        return reason(
            "The Python of this run is missing",
            "there is no {}".format(executable),
            "Choose another Python in the run's environment, or install this one again.",
        )
    if isinstance(error, PermissionError):
        return reason(
            "The Python of this run may not be started",
            "{} is not executable for this user".format(executable),
            "Choose another Python in the run's environment.",
        )
    return of_os_error(error, "The script could not be started")


def of_vanished_input(name: str, path: str) -> Reason:
    """The reason when the files of an input are not there any more."""
    return reason(
        "The data for {!r} has vanished".format(name),
        "there is nothing at {}".format(path),
        "Bring the files back, or choose another dataset or version and run again.",
    )


def of_duration(seconds: float) -> Reason:
    """The reason when the script took longer than its run was given."""
    return reason(
        "The run took longer than it was given: {:g} {}".format(
            seconds, "second" if seconds == 1 else "seconds"
        ),
        "The script was asked to stop then.",
        "Give the run more time, or let it do less.",
    )


def of_lacking_secrets(names: List[str], detail: str) -> Reason:
    """The reason when the values of these secrets did not come to the launcher."""
    return reason(
        "The value of a secret is missing: {}".format(", ".join(names)),
        detail,
        "Set it with `mldesk secret set NAME` and run again.",
    )


def of_memory(limit: Optional[int], log_tail: str) -> Reason:
    """The reason when the system killed the script for lack of memory; `limit` is that of its group."""
    if limit is None:
        title, cure = "Out of memory: the system killed the script", _NO_MEMORY_CURE
    else:
        title = "Out of memory: the script was killed at its memory limit of {}".format(_size(limit))
        cure = "Use a smaller batch size or less data at once, or raise the memory limit."
    last = _last_line(log_tail)
    return reason(title, "the last line of its log is {!r}".format(last) if last else "", cure)


def of_stopped_container() -> Reason:
    """The reason when Docker ended the container that a run is in, with a word of warning before."""
    return reason(
        "The container was ended from outside",
        "Somebody stopped it, or Docker was stopped, or the computer went down",
        "Submit the run again; what it had written is in its folder. With live-restore, containers outlive "
        "the Docker daemon.",
    )


def of_signal(number: int, log_tail: str, memory_sufficed: bool = False) -> Reason:
    """The reason when a signal ended the script that nobody of ours had sent.

    `memory_sufficed` says that the system is known to have killed nothing for lack of memory.
    """
    if number == 9 and memory_sufficed:
        return reason(
            "The script was killed from outside (signal 9)",
            "Somebody, or another program, killed it. The system itself killed nothing for lack of memory.",
            "Run again. If a program that watches over the memory of this machine did it (earlyoom, "
            "systemd-oomd), use a smaller batch size or less data at once.",
        )
    if number == 9:
        return reason(
            "The script was killed (signal 9), most likely because memory ran out",
            _last_line(log_tail),
            _NO_MEMORY_CURE,
        )
    names = {4: "SIGILL", 6: "SIGABRT", 7: "SIGBUS", 8: "SIGFPE", 11: "SIGSEGV", 15: "SIGTERM"}
    title = "The script was ended by signal {}".format(number)
    if number in names:
        title += " ({})".format(names[number])
    if number in (4, 6, 7, 8, 11):
        cure = (
            "A library of the script crashed: look at the end of the log and at the versions of the packages."
        )
        return reason(title, _last_line(log_tail), cure)
    return reason(title, "somebody else on this machine sent it", "Run again.")


def of_first_failure(title: str, found: Reason, last_lines: List[str]) -> Reason:
    """The reason of a run of which the process of this title failed first, for the reason found for it."""
    detail = [found["detail"]] if found["detail"] else []
    if last_lines:
        detail += ["The last lines of {}:".format(title), *last_lines]
    return reason("{} failed first: {}".format(title, found["title"]), "\n".join(detail), found["cure"])


def of_killed_conductor(signal: int) -> Reason:
    """The reason when what watches over the processes of a run was killed."""
    return reason(
        "The process that watches over the others was killed (signal {})".format(signal),
        "Somebody, or another program, killed it. The others were ended with it.",
        "Run again.",
    )


def of_full_disk(code: int, folder: str, host: str) -> Reason:
    """The reason when a script failed while the disk took nothing any more, not even what it said of that."""
    return reason(
        "The disk was full when the script ended with exit code {}".format(code),
        "There was no room left in {} on {}: what the script printed last is missing".format(folder, host),
        "Free space on that disk, then run again.",
    )


def tells_why(log_tail: str) -> bool:
    """Whether the end of the log tells why the script failed."""
    return _of_traceback(log_tail) is not None or _told_of_space(log_tail) is not None


def of_exit_code(code: int, log_tail: str) -> Reason:
    """The reason when the script ended by itself with an exit code other than 0."""
    found = _of_traceback(log_tail) or _told_of_space(log_tail)
    if found is not None:
        return found
    if code == 2 and "usage:" in log_tail and "error:" in log_tail:
        return reason(
            "The script refused its arguments", _last_line(log_tail), "Correct the arguments and run again."
        )
    if code == 137:
        return reason(
            "The script ended with exit code 137: killed, most likely for memory", "", _NO_MEMORY_CURE
        )
    return reason(
        "The script ended with exit code {}".format(code),
        _last_line(log_tail),
        "The log's last lines tell what the script said.",
    )


def tells_of_kill(log_tail: str) -> bool:
    """Whether the end of the log says that some process was killed."""
    return _KILLED.search(log_tail) is not None


def _of_traceback(log_tail: str) -> Optional[Reason]:
    """The reason that the log's last traceback gives, if it has one."""
    log_tail = _RANK.sub("", log_tail)
    start = max(log_tail.rfind("Traceback (most recent call last):"), log_tail.rfind("\n  File "))
    if start < 0 and not log_tail.startswith("  File "):
        return None
    lines = [line.rstrip() for line in log_tail[max(start, 0) :].strip("\n").splitlines()]
    for index, line in enumerate(lines):
        found = _EXCEPTION.match(line)
        if index and found:
            where = [other.strip() for other in lines[:index] if other.startswith("  File ")]
            return _of_exception(found.group(1), line, where[-1] if where else "")
    return None


def _told_of_space(log_tail: str) -> Optional[Reason]:
    """The reason where one of the last lines says that there is no room on a disk."""
    for line in reversed([line for line in log_tail.splitlines() if line.strip()][-_LAST_LINES:]):
        if any(words in line for words in _NO_SPACE):
            return reason("The disk is full", line.strip()[:300], _NO_SPACE_CURE)
    return None


def _of_exception(kind: str, line: str, where: str) -> Reason:
    name = kind.rpartition(".")[2]
    missing = _MISSING.search(line)
    if any(words in line for words in _NO_SPACE):  # TensorFlow takes that for a want of memory
        return reason("The disk is full", (line + "\n" + where).strip(), _NO_SPACE_CURE)
    if name in ("ModuleNotFoundError", "ImportError") and missing:
        package = missing.group(1).partition(".")[0]
        cure = "Add the package {} to the environment, or choose another environment.".format(package)
    elif name in ("SyntaxError", "IndentationError", "TabError"):
        cure = "Correct the script at this place."
    elif name in ("MemoryError", "ResourceExhaustedError", "OutOfMemoryError"):
        cure = _NO_MEMORY_CURE
    elif name == "FileNotFoundError":
        cure = "Check the path, and the dataset that the run was given."
    elif name == "KeyboardInterrupt":
        cure = "Run again."
    else:
        cure = "The log shows the whole traceback."
    return reason(line[:300], where, cure)


def _last_line(log_tail: str) -> str:
    lines = [line for line in log_tail.splitlines() if line.strip()]
    return lines[-1].strip()[:300] if lines else ""


def _size(count: int) -> str:
    """So many bytes, in powers of 1024, as memory limits are given."""
    size, units = float(count), ["B", "KiB", "MiB", "GiB", "TiB"]
    while size >= 1024 and len(units) > 1:
        size /= 1024
        units.pop(0)
    return "{:.4g} {}".format(size, units[0])

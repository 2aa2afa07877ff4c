"""Processes of a run: what identifies one across reboots, and how a whole family of them is ended."""

import os
import signal
import sys
from typing import Any, Dict, List, Optional

from .events import Process


def describe(role: str, pid: int, started: float) -> Process:
    """The event that identifies a process here; `started` counts where the system does not tell."""
    start_time = linux_start_time(pid)
    return Process(role, pid, started if start_time is None else start_time, boot_id(), host())


def boot_id() -> str:
    """What is the same until the next boot of this machine, or "" where the system has no such thing."""
    try:
        with open("/proc/sys/kernel/random/boot_id", encoding="ascii") as file:
            return file.read().strip()
    except OSError:
        return _mac_boot_id() if sys.platform == "darwin" else ""


def host() -> str:
    """The name of this machine."""
    return os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename


def linux_start_time(pid: int) -> Optional[float]:
    """When a process started, in unix seconds as psutil counts them; None if unknown or not on Linux."""
    ticks = start_ticks(pid)
    try:
        with open("/proc/stat", "rb") as file:
            booted = next(int(line.split()[1]) for line in file if line.startswith(b"btime"))
    except (OSError, StopIteration):
        return None
    return None if ticks is None else booted + ticks / os.sysconf("SC_CLK_TCK")


def start_ticks(pid: int) -> Optional[int]:
    """When a process started, in ticks since the boot; None if unknown or not on Linux.

    It stays the same when the clock is set, which moves all start times.
    """
    try:
        return int(_stat_fields(pid)[19])
    except OSError:
        return None


def is_living(pid: int, ticks: Optional[int] = None) -> bool:
    """Whether a process of this machine lives, as far as the system tells.

    One that only waits to be collected does not; `ticks`, of its start, tell it from another one of the same
    pid.
    """
    if sys.platform == "win32":
        return _is_living_on_windows(pid)
    if not os.path.isdir("/proc/self"):
        return _takes_signals(pid)
    try:
        if _stat_fields(pid)[0] in (b"Z", b"X"):
            return False
    except OSError:
        return False
    return ticks is None or start_ticks(pid) in (None, ticks)


def own_group() -> Dict[str, Any]:
    """Settings for a child that can be asked to end alone, though it belongs to its parent's session."""
    if sys.platform == "win32":
        import subprocess

        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}  # it takes CTRL_BREAK for itself
    return {}


def terminate(pid: int) -> None:
    """Ask one process to end: SIGTERM, on Windows CTRL_BREAK to its group."""
    number = signal.SIGTERM
    if sys.platform == "win32":
        number = signal.CTRL_BREAK_EVENT
    try:
        os.kill(pid, number)
    except OSError:
        pass  # it has ended already, or Windows has no console to deliver the event


def kill_family(pid: int) -> None:
    """Kill a process that leads its own session, and everything left in its group and session."""
    if sys.platform == "win32":
        import subprocess

        command = ["taskkill", "/T", "/F", "/PID", str(pid)]
        subprocess.call(command, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        return
    try:
        os.killpg(pid, signal.SIGKILL)
    except OSError:
        pass  # nobody is left in the group
    # a process may fork while its session is swept: sweep until nobody is found, but not for ever
    for _ in range(20):
        if not _kill_session(pid):
            return


def kill_session_around() -> None:
    """Kill everything in this process's session but itself, as far as /proc tells."""
    if sys.platform != "win32":
        for _ in range(20):
            if not _kill_session(os.getsid(0), spared=os.getpid()):
                return


def _is_living_on_windows(pid: int) -> bool:
    """Whether a process can be waited for and has not ended (WaitForSingleObject, processthreadsapi.h)."""
    if sys.platform == "win32":
        import ctypes

        synchronize, still_running, refused = 0x00100000, 0x102, 5
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = ctypes.c_void_p
        handle = kernel.OpenProcess(synchronize, False, pid)
        if not handle:
            return ctypes.get_last_error() == refused  # somebody else's is there, but not for us
        try:
            return int(kernel.WaitForSingleObject(ctypes.c_void_p(handle), 0)) == still_running
        finally:
            kernel.CloseHandle(ctypes.c_void_p(handle))
    return False


def _takes_signals(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except PermissionError:
        return True
    except OSError:
        return False
    return True


def _kill_session(session: int, spared: Optional[int] = None) -> bool:
    """Kill all processes of a session, as far as /proc tells; True when there were any."""
    found = False
    for entry in os.listdir("/proc") if os.path.isdir("/proc/self") else []:
        if entry.isdigit() and int(entry) != spared and _session_of_living(int(entry)) == session:
            found = True
            try:
                os.kill(int(entry), signal.SIGKILL)
            except OSError:
                pass  # it has ended meanwhile
    return found


def _session_of_living(pid: int) -> Optional[int]:
    try:
        fields = _stat_fields(pid)
    except OSError:
        return None
    return None if fields[0] in (b"Z", b"X") else int(fields[3])


def _stat_fields(pid: int) -> List[bytes]:
    """The fields of /proc/<pid>/stat from the state on; the name before it may hold spaces and brackets."""
    with open("/proc/{}/stat".format(pid), "rb") as file:
        return file.read().rpartition(b")")[2].split()


def _mac_boot_id() -> str:
    import subprocess

    try:
        return subprocess.check_output(["sysctl", "-n", "kern.bootsessionuuid"]).decode("ascii").strip()
    except (OSError, subprocess.CalledProcessError):
        return ""

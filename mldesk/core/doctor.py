"""The system check: what this machine has for training, and the exact cure for what it lacks.

Looks only: starts no process, changes nothing, and answers within two seconds even where a service hangs.
"""

from __future__ import annotations

import ctypes
import importlib.metadata
import os
import socket
import sys
from collections.abc import Iterable
from contextlib import closing
from dataclasses import asdict, dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from .errors import MldeskError, free_space, size_text
from .paths import default_workspace

Level = Literal["ok", "warning", "error"]


@dataclass(frozen=True, slots=True)
class Check:
    """One finding: what was looked at, how it is, what was found, and (unless all is well) what helps."""

    name: str
    level: Level
    text: str
    cure: str = ""

    def to_dict(self) -> dict[str, str]:
        """The finding as JSON-ready values."""
        return asdict(self)


def check_system(place: Path | None = None) -> list[Check]:
    """All findings; `place` is the folder whose disk matters (None: that of the default workspace)."""
    return [
        check_python(),
        check_database(),
        check_frameworks(),
        check_disk(place or default_workspace()),
        check_gpu(),
        check_docker(),
        check_window(),
    ]


def check_python() -> Check:
    """The Python that runs mldesk."""
    version = ".".join(str(part) for part in sys.version_info[:3])
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        cure = "Install Python 3.12 and install mldesk with it; your scripts may use any Python from 3.6."
        return Check("Python", "error", f"{version} is not one of 3.11 to 3.13", cure)
    return Check("Python", "ok", f"{version}, {sys.executable}")


def check_database() -> Check:
    """The SQLite that keeps the history."""
    from .store import check_sqlite, sqlite_version

    try:
        check_sqlite()
    except MldeskError as error:
        return Check("Database", "error", f"{error.title}: {error.cause}", _pip_install("pysqlite3"))
    return Check("Database", "ok", f"SQLite {sqlite_version()}")


def check_frameworks() -> Check:
    """The libraries that training scripts use, in the Python that runs mldesk."""
    known = {"tensorflow": "TensorFlow", "keras": "Keras", "torch": "PyTorch", "sklearn": "scikit-learn"}
    found = [f"{title} {_version(name)}".strip() for name, title in known.items() if find_spec(name)]
    if not found:
        return Check(
            "Training libraries",
            "warning",
            "neither TensorFlow nor PyTorch is installed beside mldesk",
            _pip_install("tensorflow"),
        )
    return Check("Training libraries", "ok", ", ".join(found))


def check_disk(place: Path) -> Check:
    """The disk that holds the folder `place`, which need not exist yet."""
    existing = next((folder for folder in (place, *place.parents) if folder.exists()), place)
    if not os.access(existing, os.W_OK):
        cure = f"Give yourself permission to write to {existing}, or choose another workspace."
        return Check("Disk", "error", f"{existing} cannot be written", cure)
    free = free_space(existing)
    if free is None:
        return Check("Disk", "warning", f"{existing} does not tell its free space", "Look at it yourself.")
    text = f"{size_text(free)} free for {place}"
    if free < 2_000_000_000:
        cure = "Free some space: a run needs room for its outputs, and a full disk stops it."
        return Check("Disk", "error" if free < 200_000_000 else "warning", text, cure)
    return Check("Disk", "ok", text)


def check_gpu() -> Check:
    """NVIDIA GPUs, as their driver reports them."""
    try:
        names = gpu_names()
    except MldeskError as error:
        return Check("GPU", "warning", f"{error.title}: {error.cause}", error.cure)
    if names:
        listed = ", ".join(f"{names.count(name)} × {name}" for name in dict.fromkeys(names))
        if find_spec("tensorflow") and not _tensorflow_has_cuda():
            cure = _pip_install('"tensorflow[and-cuda]"')
            return Check("GPU", "warning", f"{listed}; TensorFlow lacks CUDA and would not use it", cure)
        return Check("GPU", "ok", listed)
    if _nvidia_card_present():
        return Check("GPU", "warning", "an NVIDIA GPU is there, its driver is not", _driver_cure())
    return Check("GPU", "ok", "none found, training uses the CPU")


def gpu_names() -> list[str]:
    """The names of the NVIDIA GPUs of this machine; raises MldeskError where their driver does not answer."""
    import pynvml  # imported here because it takes a while and most of mldesk has no need of it

    try:
        pynvml.nvmlInit()
    except (
        pynvml.NVMLError_LibraryNotFound,
        pynvml.NVMLError_DriverNotLoaded,
        pynvml.NVMLError_NoPermission,
    ):
        return []
    except pynvml.NVMLError as error:
        raise MldeskError("The NVIDIA driver does not answer", str(error), "Restart the computer.") from error
    try:
        handles = [pynvml.nvmlDeviceGetHandleByIndex(index) for index in range(pynvml.nvmlDeviceGetCount())]
        names = [pynvml.nvmlDeviceGetName(handle) for handle in handles]
        return [name.decode() if isinstance(name, bytes) else str(name) for name in names]
    except pynvml.NVMLError as error:
        raise MldeskError("The NVIDIA driver does not answer", str(error), "Restart the computer.") from error
    finally:
        pynvml.nvmlShutdown()


def _tensorflow_has_cuda() -> bool:
    """Whether the cuDNN that TensorFlow loads is there, from a package or from the system."""
    packaged = any(_version(f"nvidia-cudnn-cu{major}") for major in (12, 13))
    return packaged or sys.platform != "linux" or _loads("libcudnn.so.9")


def _nvidia_card_present() -> bool:
    """Whether Linux sees a display controller (class 03) made by NVIDIA (vendor 10de)."""
    for card in Path("/sys/bus/pci/devices").glob("*"):
        try:
            vendor, kind = (card / "vendor").read_text("ascii"), (card / "class").read_text("ascii")
        except OSError:
            continue
        if vendor.strip() == "0x10de" and kind.startswith("0x03"):
            return True
    return False


def _driver_cure() -> str:
    try:
        ubuntu = "ubuntu" in Path("/etc/os-release").read_text("utf-8")
    except OSError:
        ubuntu = False
    command = "sudo ubuntu-drivers install" if ubuntu else "sudo apt-get install nvidia-driver"
    return f"{command} (then restart the computer)"


def check_docker() -> Check:
    """The Docker engine, asked through its socket. None at all is no fault: only containers need it."""
    address = _docker_address()
    if address is None:
        return Check("Docker", "ok", "not installed; only runs in containers need it")
    try:
        reply = _ping(address)
    except PermissionError:
        cure = "sudo usermod -aG docker $USER (then log out and in again)"
        return Check("Docker", "warning", f"the engine at {address} may not be used by you", cure)
    except OSError as error:
        cure = "Start Docker Desktop." if sys.platform != "linux" else "sudo systemctl start docker"
        return Check("Docker", "warning", f"the engine at {address} does not answer ({_reason(error)})", cure)
    if " 200 " not in reply:
        return Check(
            "Docker",
            "warning",
            f"the engine at {address} answers {reply or 'nothing'}",
            "Restart the Docker engine.",
        )
    return Check("Docker", "ok", f"the engine at {address} answers")


def _reason(error: OSError) -> str:
    return error.strerror or str(error) or type(error).__name__


def _docker_address() -> str | None:
    """Where the engine listens: DOCKER_HOST, else the usual socket if it is there, else None."""
    named = os.environ.get("DOCKER_HOST")
    if named:
        return named
    usual = [Path("/var/run/docker.sock"), Path.home() / ".docker" / "run" / "docker.sock"]
    if sys.platform == "win32":
        usual = [Path(r"\\.\pipe\docker_engine")]
    found = next((path for path in usual if path.exists()), None)
    return None if found is None else f"npipe://{found}" if sys.platform == "win32" else f"unix://{found}"


def _ping(address: str) -> str:
    """First line of the engine's reply to a ping; raises OSError when there is none."""
    kind, _, place = address.partition("://")
    request = b"GET /_ping HTTP/1.0\r\nHost: docker\r\n\r\n"
    if kind == "npipe":
        with Path(place).open("r+b", buffering=0) as pipe:
            pipe.write(request)
            return _first_line(pipe.read(64))
    if kind not in ("unix", "tcp"):
        return f"nothing mldesk understands ({kind})"
    with closing(_connect(kind, place)) as connection:
        connection.sendall(request)
        return _first_line(connection.recv(64))


def _connect(kind: str, place: str) -> socket.socket:
    if kind == "tcp":
        host, _, port = place.rstrip("/").rpartition(":")
        number = int(port) if port.isdecimal() else 2375
        return socket.create_connection((host.strip("[]") or port, number), timeout=1.0)
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(1.0)
    try:
        connection.connect(place)
    except OSError:
        connection.close()
        raise
    return connection


def _first_line(reply: bytes | None) -> str:
    return (reply or b"").split(b"\r\n")[0].decode("ascii", "replace")


# Shared libraries of Qt that a bare Linux lacks, and the Debian and Ubuntu packages that bring them.
_qt_libraries = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
_x11_libraries = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


def check_window() -> Check:
    """What the window needs: Qt, its shared libraries, and a display. The command line works without."""
    if not find_spec("PySide6"):
        return Check("Window", "error", "PySide6 is not installed", _pip_install("pyside6-essentials"))
    if sys.platform != "linux":
        return Check("Window", "ok", f"Qt {_version('pyside6-essentials')}")
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    wayland = bool(os.environ.get("WAYLAND_DISPLAY"))
    if not (platform or wayland or os.environ.get("DISPLAY")):
        cure = "Open mldesk from a desktop, or over SSH with `ssh -X`; all commands work without a display."
        return Check("Window", "warning", "there is no display", cure)
    needed = _qt_libraries if platform or wayland else _qt_libraries | _x11_libraries
    missing = [package for library, package in needed.items() if not _loads(library)]
    if missing:
        cure = f"sudo apt-get install {' '.join(missing)}"
        return Check("Window", "error", f"Qt lacks {_count_libraries(missing)}", cure)
    return Check("Window", "ok", f"Qt {_version('pyside6-essentials')}")


def _count_libraries(missing: list[str]) -> str:
    return "a system library" if len(missing) == 1 else f"{len(missing)} system libraries"


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _version(package: str) -> str:
    try:
        return importlib.metadata.version("scikit-learn" if package == "sklearn" else package)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _pip_install(package: str) -> str:
    return f"{sys.executable} -m pip install {package}"


def worst(checks: Iterable[Check]) -> Level:
    """The gravest level among `checks`."""
    levels = {check.level for check in checks}
    return "error" if "error" in levels else "warning" if "warning" in levels else "ok"

"""Prepare a bare machine: `.venv`, the locked packages, what Qt needs (standard library only)."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import List, NoReturn, Optional, Tuple

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "locked" / "requirements.txt"
VENV = ROOT / ".venv"
STAMP = VENV / "mldesk-prepared"
SUPPORTED = ((3, 13), (3, 12), (3, 11))

# Seen to suffice on a bare Debian 12: first what any Qt window needs, then what the X11 platform adds.
QT_PACKAGES = (
    "libglib2.0-0 libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 fonts-dejavu-core"
).split()
X11_PACKAGES = (
    "libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xinerama0 "
    "libxcb-randr0 libxcb-image0 libxcb-render-util0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1"
).split()


def say(text: str) -> None:
    """Print one line of progress."""
    print("prepare: " + text, flush=True)


def fail(text: str) -> NoReturn:
    """Print what is wrong and end with exit code 2."""
    print("prepare: " + text, file=sys.stderr)
    sys.exit(2)


def venv_python() -> Path:
    """Return the path of the virtual environment's interpreter on this platform."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def install_system_packages(packages: List[str], why: str) -> None:
    """Install Debian packages when root; otherwise end with the exact command to run."""
    if not shutil.which("apt-get"):
        fail(f"{why}. Install with your system's package manager what Debian calls: {' '.join(packages)}")
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        command = "sudo apt-get install -y " + " ".join(packages)
        fail(f"{why}. Run this once, then the same command again:\n  {command}")
    say(f"{why}: installing {' '.join(packages)}")
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    subprocess.run(["apt-get", "update", "-q"], check=True, env=environment, stdout=subprocess.DEVNULL)
    command = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)


def version_of(python: str) -> Optional[Tuple[int, int]]:
    """Return (major, minor) of an interpreter, or None when it does not run."""
    code = "import sys; print(sys.version_info[0], sys.version_info[1])"
    try:
        answer = subprocess.run(
            [python, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    major, minor = answer.stdout.split()
    return int(major), int(minor)


def find_python() -> str:
    """Return the path of an interpreter of a supported version: the running one first, then those on PATH."""
    names = [sys.executable] + [f"python{major}.{minor}" for major, minor in SUPPORTED]
    for name in names:
        path = shutil.which(name)
        if path and version_of(path) in SUPPORTED:
            return path
    wanted = ", ".join(f"{major}.{minor}" for major, minor in SUPPORTED)
    fail(f"no Python of version {wanted} was found on PATH. Install one of them and try again")


def can_make_environments(python: str) -> bool:
    """Tell whether this interpreter has venv and ensurepip (Debian ships them in a package of their own)."""
    command = [python, "-c", "import venv, ensurepip"]
    return subprocess.run(command, stderr=subprocess.DEVNULL, check=False).returncode == 0


def make_environment(python: str) -> None:
    """Create `.venv` anew with pip in it."""
    if not can_make_environments(python):
        major, minor = version_of(python) or SUPPORTED[0]
        install_system_packages(
            [f"python{major}.{minor}-venv"], "this Python cannot make virtual environments"
        )
    say(f"creating .venv with {python}")
    subprocess.run([python, "-m", "venv", "--clear", str(VENV)], check=True)


def locked_lines_of(package: str) -> str:
    """Return the lock's lines of one package: its pinned version and hashes."""
    found = re.search(rf"^{package}==.*?(?=^\S)", LOCK.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    if not found:
        fail(f"{package} is not in {LOCK.relative_to(ROOT)}")
    return found.group(0)


def install_locked_packages() -> None:
    """Bring uv by pip at its locked version, then install exactly the locked packages and mldesk itself."""
    python = str(venv_python())
    with tempfile.TemporaryDirectory() as folder:
        pinned = Path(folder) / "uv.txt"
        pinned.write_text(locked_lines_of("uv"), "utf-8")
        pip = [python, "-m", "pip", "install", "--quiet", "--no-deps", "--require-hashes"]
        subprocess.run([*pip, "--disable-pip-version-check", "-r", str(pinned)], check=True)
    say("installing the locked packages (TensorFlow and Qt are large: a minute or more the first time)")
    uv = [python, "-m", "uv", "pip"]
    environment = dict(os.environ, UV_LINK_MODE=os.environ.get("UV_LINK_MODE", "copy"))
    sync = [*uv, "sync", "--quiet", "--python", python, "--require-hashes", str(LOCK)]
    subprocess.run(sync, check=True, env=environment)
    install = [
        *uv,
        "install",
        "--quiet",
        "--python",
        python,
        "--no-deps",
        "--no-build-isolation",
        "-e",
        str(ROOT),
    ]
    subprocess.run(install, check=True, env=environment)


def qt_starts(platform: str) -> bool:
    """Tell whether Qt can open its windows with a platform plugin ("offscreen", "xcb")."""
    code = "from PySide6.QtWidgets import QApplication; QApplication([])"
    environment = dict(os.environ, QT_QPA_PLATFORM=platform)
    command = [str(venv_python()), "-c", code]
    return subprocess.run(command, env=environment, stderr=subprocess.DEVNULL, check=False).returncode == 0


def prepare_qt() -> None:
    """See to it that Qt starts offscreen, and on the X11 display where there is one."""
    if not sys.platform.startswith("linux"):
        return
    if not qt_starts("offscreen"):
        install_system_packages(QT_PACKAGES, "Qt lacks system libraries")
        if not qt_starts("offscreen"):
            fail("Qt still does not start; see: QT_DEBUG_PLUGINS=1 QT_QPA_PLATFORM=offscreen make run")
    if os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY") and not qt_starts("xcb"):
        install_system_packages(X11_PACKAGES, "Qt lacks system libraries for this display")


def compile_catalogues() -> None:
    """Make of each catalogue of the window's words the file that Qt reads, where it is missing or older."""
    command = [str(venv_python()), "-c", "from PySide6.scripts.pyside_tool import lrelease; lrelease()"]
    for source in sorted((ROOT / "resources" / "translations").glob("*.ts")):
        made = source.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
            subprocess.run([*command, "-silent", str(source), "-qm", str(made)], check=True)


def fingerprint() -> str:
    """Return what the environment was made from: the lock, the project's file and this script."""
    digest = hashlib.sha256()
    for path in (LOCK, ROOT / "pyproject.toml", Path(__file__)):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def main() -> None:
    """Do what is still to be done; nothing when all is up to date."""
    wanted = fingerprint()
    if not (STAMP.exists() and STAMP.read_text("utf-8") == wanted and venv_python().exists()):
        python = find_python()
        if not venv_python().exists() or version_of(str(venv_python())) not in SUPPORTED:
            make_environment(python)
        install_locked_packages()
        prepare_qt()
        STAMP.write_text(wanted, "utf-8")
        say("ready")
    compile_catalogues()


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as error:
        fail(f"this command failed with exit code {error.returncode}: {' '.join(map(str, error.cmd))}")

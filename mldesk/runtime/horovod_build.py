"""Builds Horovod for the TensorFlow of the Python that runs it: `python horovod_build.py VERSION FOLDER`.

Needs pip, setuptools and wheel on its module path, Open MPI and a C++ compiler on the machine. Everything
that is said goes to standard output as it comes; the wheel is then the only one in FOLDER. Ends with 0 when
it is there, with the code of the command that failed otherwise.

`python horovod_build.py --facts` prints, on a line that begins with "facts", what a wheel that is built here
is good for beside its TensorFlow: Python, MPI, processor, system, C library. Where these are the same
elsewhere, it need not be built again.
"""

import os
import platform
import re
import subprocess
import sys
import sysconfig
import tarfile
from typing import Dict, List, Tuple

FACTS = "--facts"
"""What the program is called with to tell of the machine; nothing is built then."""

XLA_SOURCE = "xla_mpi_ops.cc"
"""Horovod's optional operations for XLA, which do not compile with the headers of newer TensorFlow."""

LAST_WITH_XLA = (2, 18)
"""The newest TensorFlow that Horovod's sources are built against as they are."""

_job_bytes = 2 * 1024**3  # of memory for each compiler that runs at once


def main(arguments: List[str]) -> int:
    """Fetch the source of a version, change what has to be changed, and make the wheel."""
    if arguments[0] == FACTS:
        print("facts " + " ".join(facts()), flush=True)
        return 0
    version, folder = arguments[0], os.path.abspath(arguments[1])
    options = arguments[2:]  # pip's own, for where the source is fetched
    os.makedirs(folder, exist_ok=True)
    tensorflow = tensorflow_version()
    print(
        "Building Horovod {} against TensorFlow {}".format(version, ".".join(map(str, tensorflow))),
        flush=True,
    )
    code = _pip(folder, "download", *_as_source, *options, "--dest", folder, "horovod=={}".format(version))
    if code != 0:
        return code
    source = unpack(os.path.join(folder, "horovod-{}.tar.gz".format(version)), folder)
    if tensorflow > LAST_WITH_XLA:
        leave_out_xla(source)
    wheel = (
        "wheel",
        "--verbose",
        "--no-deps",
        "--no-build-isolation",
        "--no-cache-dir",
        "--wheel-dir",
        folder,
    )
    return _pip(folder, *(wheel + (source,)))


def facts() -> List[str]:
    """What a wheel depends on beside TensorFlow, none with a space in it."""
    python = "cp{}{}".format(*sys.version_info[:2])
    found = [python, mpi(), sysconfig.get_platform().replace("-", "_"), system(), library()]
    return [re.sub(r"\s+", "_", one) for one in found]


def library() -> str:
    """The C library and its version (`glibc 2.36`): the one that runs, not what this Python was made for."""
    try:
        told = os.confstr("CS_GNU_LIBC_VERSION")
    except (AttributeError, ValueError, OSError):  # another system, or another C library
        told = None
    return told or "_".join(part for part in platform.libc_ver() if part) or "libc"


def mpi() -> str:
    """Name and version of the MPI, as its launcher tells them."""
    try:
        told = subprocess.check_output(["mpirun", "--version"], stderr=subprocess.STDOUT)
    except (OSError, subprocess.CalledProcessError):
        told = b""
    said = told.decode("utf-8", "replace")
    numbers = re.search(r"\d+(\.\d+)+", said)
    name = "openmpi" if "Open MPI" in said else "mpi"
    return "{}-{}".format(name, numbers.group() if numbers else "unknown")


def system() -> str:
    """The distribution and its version (`debian_12`), which decide on the libraries that are linked."""
    told = {}
    try:
        with open("/etc/os-release", encoding="utf-8", errors="replace") as file:
            for line in file:
                name, _, value = line.strip().partition("=")
                told[name] = value.strip("\"'")
    except OSError:  # no Linux, or a bare one
        pass
    return "_".join((told.get("ID", sys.platform), told.get("VERSION_ID", ""))).strip("_")


_as_source = ("--no-deps", "--no-binary", ":all:", "--no-build-isolation", "--no-cache-dir")


def tensorflow_version() -> Tuple[int, ...]:
    """Major and minor number of the TensorFlow that this Python imports; it is not imported here."""
    command = [
        sys.executable,
        "-W",
        "ignore",
        "-c",
        "import tensorflow; print('version', tensorflow.__version__)",
    ]
    said = subprocess.check_output(command, env=dict(os.environ, TF_CPP_MIN_LOG_LEVEL="3"))
    found = re.findall(r"^version (\d+)\.(\d+)", said.decode("utf-8", "replace"), re.MULTILINE)
    return tuple(int(part) for part in found[-1])


def unpack(archive: str, folder: str) -> str:
    """Unpack the source into `folder`; returns the folder that it came in."""
    with tarfile.open(archive) as packed:
        if hasattr(tarfile, "data_filter"):
            packed.extractall(folder, filter="data")
        else:
            packed.extractall(folder)  # noqa: S202 (a Python that old; pip has compared its hash)
        name = packed.getnames()[0].split("/")[0]
    return os.path.join(folder, name)


def leave_out_xla(source: str) -> None:
    """Take the optional operations for XLA out of what is compiled; the others are not touched by that."""
    path = os.path.join(source, "horovod", "tensorflow", "CMakeLists.txt")
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    kept = [line for line in lines if XLA_SOURCE not in line]
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(kept)
    print("Without the optional XLA operations, which this TensorFlow has no headers for", flush=True)


_settings = ("HOROVOD_WITH_TENSORFLOW", "HOROVOD_WITH_MPI", "HOROVOD_WITHOUT_GLOO",
             "HOROVOD_WITHOUT_PYTORCH", "HOROVOD_WITHOUT_MXNET")  # fmt: skip


def build_variables() -> Dict[str, str]:
    """What Horovod's set-up is told: MPI, TensorFlow, nothing else; the user's own settings go first."""
    told = dict.fromkeys(_settings, "1")
    told["MAKEFLAGS"] = "-j{}".format(_jobs())
    # a Horovod of before 2020 looks for a compiler as old as TensorFlow's own, unless it is told of one
    told.update({"CC": "gcc", "CXX": "g++"} if sys.platform.startswith("linux") else {})
    return dict(told, **os.environ)


def _jobs() -> int:
    try:
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        memory = 4 * _job_bytes
    return max(1, min(os.cpu_count() or 1, memory // _job_bytes))


def _pip(folder: str, *arguments: str) -> int:
    command = [sys.executable, "-m", "pip", "--no-input", "--disable-pip-version-check"]
    return subprocess.call(command + list(arguments), cwd=folder, env=build_variables())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

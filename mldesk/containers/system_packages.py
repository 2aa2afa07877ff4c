"""What a shell in an image is told to look for Horovod's programs, and to get them from Debian."""

from __future__ import annotations

from mldesk.core.environments.horovod import DEBIAN_PACKAGES

HAS_PROGRAMS = (
    "command -v mpirun && command -v g++ && command -v make && command -v cmake && "
    "echo '#include <mpi.h>' | mpicxx -E -x c++ - > /dev/null"
)
"""Ends with 0 where Open MPI with its headers, a compiler, make and CMake are there."""

GET_PROGRAMS = (
    "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "
    f"{' '.join(DEBIAN_PACKAGES)} && rm -rf /var/lib/apt/lists/*"
)
"""Installs them."""

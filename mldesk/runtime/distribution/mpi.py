"""Open MPI: whether mpirun is there, its command line for a run, and its settings.

Settings are given as variables (OMPI_MCA_<name>), and only where the run's own environment has none. Sources:
mpirun(1) and ompi_info of Open MPI 4.1; 5 reads the same variables.
"""

import os
import subprocess
import sys
from typing import Dict, List, Mapping, NamedTuple, Optional, Sequence

from mldesk.runtime import reasons

from .places import Place, Plan

ASKING_SECONDS = 20.0  # for the answer of mpirun --version
_CURE = "Install Open MPI (on Debian and Ubuntu: apt install openmpi-bin libopenmpi-dev) and run again."
_NEW = 5  # from this version on, two of its parts have other names


class Mpirun(NamedTuple):
    """An mpirun of Open MPI."""

    path: str
    version: str


class LacksMpiError(Exception):
    """There is no mpirun that can be used."""

    def __init__(self, reason: Dict[str, str]) -> None:
        super().__init__(reason["title"])
        self.reason = reason


def find_mpirun(environment: Mapping[str, str] = os.environ) -> Mpirun:
    """The mpirun on the PATH of this environment; raises LacksMpiError."""
    import shutil

    path = shutil.which("mpirun", path=environment.get("PATH"))
    if path is None:
        title = "mpirun is missing, which starts the processes of a run of MPI"
        raise LacksMpiError(reasons.reason(title, "it is not on the PATH", _CURE))
    try:
        asked = subprocess.Popen(
            [path, "--version"],
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        said = asked.communicate(timeout=ASKING_SECONDS)[0].decode("utf-8", "replace")
    except subprocess.TimeoutExpired:
        asked.kill()
        asked.communicate()
        title = "mpirun does not answer"
        detail = "{} --version took longer than {:g} seconds".format(path, ASKING_SECONDS)
        raise LacksMpiError(reasons.reason(title, detail, _CURE))
    except OSError as error:
        raise LacksMpiError(reasons.reason("mpirun cannot be started", str(error), _CURE))
    first = said.strip().partition("\n")[0]
    if "Open MPI" not in first and "OpenRTE" not in first:
        title = "The mpirun on the PATH is not that of Open MPI"
        raise LacksMpiError(reasons.reason(title, "{} says {!r}".format(path, first[:200]), _CURE))
    return Mpirun(path, first.rpartition(" ")[2])


def settings(version: str, one_machine: bool) -> Dict[str, str]:
    """The variables for Open MPI: it may start as root, more processes than cores, and binds none to a core.

    On one machine its processes talk through memory and the loopback device alone, and need no rights over
    each other's memory.
    """
    memory = "sm" if _is_new(version) else "vader"
    found = {
        "OMPI_ALLOW_RUN_AS_ROOT": "1",
        "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM": "1",
        "OMPI_MCA_rmaps_base_oversubscribe": "1",
        "OMPI_MCA_hwloc_base_binding_policy": "none",
        "OMPI_MCA_btl_base_warn_component_unused": "0",
        "OMPI_MCA_pml": "ob1",
        "OMPI_MCA_btl": "self,{},tcp".format(memory),
        "OMPI_MCA_btl_{}_single_copy_mechanism".format(memory): "none",
    }
    if one_machine:
        loopback = "lo0" if sys.platform == "darwin" else "lo"
        found.update(OMPI_MCA_oob_tcp_if_include=loopback, OMPI_MCA_btl_tcp_if_include=loopback)
    return found


def scratch_settings(version: str, folder: Optional[str]) -> Dict[str, str]:
    """The variables by which Open MPI keeps what its processes share in this folder, if there is one."""
    if folder is None:
        return {}
    if _is_new(version):
        return {"PRTE_MCA_prte_tmpdir_base": folder, "OMPI_MCA_btl_sm_backing_directory": folder}
    return {"OMPI_MCA_orte_tmpdir_base": folder, "OMPI_MCA_btl_vader_backing_directory": folder}


def command(
    mpirun: Mpirun, places: Sequence[Place], nodes: Sequence[str], keeper: Sequence[str]
) -> List[str]:
    """The command line that starts the keepers of all processes, in the order of their ranks.

    `nodes` are the options that tell of other nodes, see `node_options`.
    """
    return [mpirun.path, "-np", str(len(places)), "--oversubscribe", *nodes, *keeper]


def node_options(plan: Plan, hosts: Sequence[str], agent: Sequence[str]) -> List[str]:
    """The options for nodes that are reached by these hosts, and whose daemons the `agent` has started.

    The first is the one that mpirun is on. Where nodes are told apart by loopback addresses, mpirun knows
    none of them but 127.0.0.1 for its own, and would wait for a daemon there.
    """
    if hosts and hosts[0].startswith("127."):
        hosts = ["localhost", *hosts[1:]]
    slots = [sum(place.node == node for place in plan.places) for node in range(plan.nodes)]
    named = ["{}:{}".format(host, count) for host, count in zip(hosts, slots)]
    return [
        *("--host", ",".join(named), "--leave-session-attached"),
        *("--mca", "plm_rsh_no_tree_spawn", "1"),
        *("--mca", "plm_rsh_agent", " ".join(agent)),
    ]


def unset(environment: Mapping[str, str], wanted: Mapping[str, str]) -> Dict[str, str]:
    """Those of the wanted variables that the environment does not have."""
    return {name: value for name, value in wanted.items() if name not in environment}


def _is_new(version: str) -> bool:
    first = version.partition(".")[0]
    return first.isdigit() and int(first) >= _NEW

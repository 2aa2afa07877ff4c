"""The start script: what a job does on each of its nodes, until the run's launcher takes over."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from dataclasses import dataclass

from mldesk.core.batch_script import START

FOLDER = "slurm"
"""The folder in a run's folder for what is between mldesk and Slurm."""


@dataclass(frozen=True)
class Start:
    """A run as a node of the cluster sees it: its folder and Python there, which attempt it is, its nodes."""

    folder: str
    python: str
    attempt: int
    has_secrets: bool
    nodes: int = 1


def start_script(starts: Sequence[Start]) -> str:
    """The script for a run, or for those of a job array: the task of index N starts the Nth."""
    cases = []
    for index, start in enumerate(starts):
        secrets = secrets_name(start.attempt) if start.has_secrets else ""
        values = {"folder": start.folder, "python": start.python, "taken": taken_name(start.attempt)}
        values |= {"secrets": secrets, "nodes": str(start.nodes)}
        told = [f"    {name}={shlex.quote(value)}" for name, value in values.items()]
        cases += [f"{index})", *told, "    ;;"]
    return _head + "\n".join(cases) + _tail


def taken_name(attempt: int) -> str:
    """The folder, in FOLDER, that the job makes which starts this attempt of the run."""
    return f"taken-{attempt}"


def secrets_name(attempt: int) -> str:
    """The file, in FOLDER, with the secrets of an attempt, until its launchers have read it."""
    return f"secrets-{attempt}.json"


def with_start(script: str, path: str, in_array: bool) -> str:
    """The batch script as it is handed over: with the path of the start script in its place.

    It begins anew in the user's login shell: the job has the variables of a login, and so have its steps.
    The output of a job array's task is led to the folder of its run, which only the start script knows.
    """
    lines = script.replace("\r\n", "\n").split("\n")
    lines = [line.replace(START, shlex.quote(path)) for line in lines]
    begin = 1 + max(index for index, line in enumerate(lines) if index == 0 or line.startswith("#SBATCH"))
    added = [_login]
    if in_array:
        added.append(f'\nexec >> "$(sh {shlex.quote(path)} log)" 2>&1')
    return "\n".join([*lines[:begin], *added, *lines[begin:]]).rstrip("\n") + "\n"


# Slurm's own way to the variables of a login (--export=NONE) takes more than a second
_login = """\
if [ "$MLDESK_BATCH_SCRIPT" != "$0" ]; then
    export MLDESK_BATCH_SCRIPT="$0"
    unset SLURM_EXPORT_ENV
    shell="$(getent passwd "$(id -un)" | cut -d: -f7)"
    case "$shell" in
        "" | */nologin | */false) ;;
        *csh) exec "$shell" -c 'exec "$MLDESK_BATCH_SCRIPT"' ;;
        *) exec "$shell" -l -c 'exec "$MLDESK_BATCH_SCRIPT"' ;;
    esac
fi"""

HAND_OVER = """
for name in $(env | sed -n 's/^\\([A-Za-z_][A-Za-z0-9_]*\\)=.*/\\1/p'); do
    case "$name" in
        HOME | PATH | USER | LOGNAME | SHELL | SLURM_CONF | SBATCH_*) ;;
        *) unset "$name" ;;
    esac
done
command -v sbatch > /dev/null || exit 127
exec sbatch "$@"
"""
"""Calls sbatch with none of the variables that the engine has: the job gets those of a login by itself."""

_head = """\
#!/bin/sh
# Starts a run of mldesk on a node of its job. Made anew for each job: changes are lost.
case "${SLURM_ARRAY_TASK_ID:-0}" in
"""

_tail = f"""
esac
if [ "$1" = log ]; then
    echo "$folder/launcher.log"
    exit
fi
own="$folder/{FOLDER}"
node="${{SLURM_NODEID:-0}}"
job="$SLURM_JOB_ID"
[ -z "$SLURM_ARRAY_TASK_ID" ] || job="${{SLURM_ARRAY_JOB_ID}}_$SLURM_ARRAY_TASK_ID"
# a batch script of the user's own may ask for anything
if [ "${{SLURM_NNODES:-1}}" -lt "$nodes" ]; then
    echo "mldesk: the batch script starts the run on ${{SLURM_NNODES:-1}} of its $nodes nodes" >&2
    exit 1
fi
if [ "$node" -ge "$nodes" ] || ! mkdir "$own/$taken.by-$job-$node" 2>/dev/null; then
    echo "mldesk: the batch script starts the run more than once; once is enough" >&2
    exit 0
fi
if [ "$node" = 0 ]; then
    if mkdir "$own/$taken" 2>/dev/null; then
        echo "$job" > "$own/$taken/job"
    elif [ "$(cat "$own/$taken/job" 2>/dev/null)" != "$job" ]; then
        echo "mldesk: another job has started this attempt of the run" >&2
        scancel "$SLURM_JOB_ID"
        exit 1
    fi
fi
cd "$folder" || exit 1
exec < /dev/null
if [ -n "$secrets" ]; then
    exec < "$own/$secrets"
    : > "$own/$taken.read-$node"
    # the last one to have read them is waited for, but not for ever
    [ "$node" = 0 ] && (
        waited=0
        until [ "$(ls "$own" | grep -c "^$taken.read-")" -ge "${{SLURM_NNODES:-1}}" ]; do
            [ $waited -lt 300 ] || break
            sleep 0.2
            waited=$((waited + 1))
        done
        rm -f "$own/$secrets"
    ) &
fi
# where the node's own name is no use to the others, they reach it as Slurm does
if [ "${{SLURM_NNODES:-1}}" != 1 ] && ! getent hosts "$(hostname)" > /dev/null; then
    address="$(scontrol show node "$SLURMD_NODENAME" | sed -n 's/.*NodeAddr=\\([^ ]*\\).*/\\1/p')"
    [ -z "$address" ] || export MLDESK_NODE_HOST="$address"
fi
# mpirun has the launchers start its daemons, within this step: it need not ask Slurm for another one
export OMPI_MCA_plm=rsh OMPI_MCA_ras=^slurm PRTE_MCA_plm=ssh PRTE_MCA_ras=^slurm
PATH="$(dirname "$python"):$PATH"
export PATH
if [ "$node" = 0 ]; then
    exec "$python" -E -s -S "$folder/runtime/mldesk/runtime/launcher.py" "$folder"
fi
exec "$python" -E -s -S "$folder/runtime/mldesk/runtime/launcher.py" "$folder" --node "$node"
"""

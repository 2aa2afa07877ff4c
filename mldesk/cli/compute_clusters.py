"""`mldesk compute add ray` and `slurm`, and what `mldesk compute show` tells of clusters."""

from __future__ import annotations

from typing import Any

import click

from mldesk.core.cluster_settings import RaySettings, SlurmSettings
from mldesk.core.cluster_state import ClusterState, cluster_state
from mldesk.core.compute import ComputeTarget, add_ray_target, add_slurm_target
from mldesk.core.workspace import Workspace

from .call import Call, Command
from .text import Column, ago, details, table


@click.command("ray", cls=Command)
@click.option("--name", default="ray", show_default=True, help="The target's name.")
@click.option(
    "--address",
    help="Of the dashboard, such as http://head:8265; without it a cluster of this machine that scales.",
)
@click.option("--min-nodes", type=int, metavar="N", help="Nodes that are kept while nothing runs (0).")
@click.option("--max-nodes", type=int, metavar="N", help="Nodes there may be (2).")
@click.option("--idle-seconds", type=int, metavar="SECONDS", help="After which an unused node goes (120).")
@click.option("--node-cpus", type=int, metavar="N", help="CPUs of each node (1).")
@click.option("--python", help="A Python that has Ray; without it mldesk builds one.")
@click.pass_obj
def add_ray(call: Call, /, name: str, **options: Any) -> None:
    """Add a Ray cluster: one that is there, or one of this machine that grows and shrinks."""
    settings = {key: value for key, value in options.items() if value is not None}
    with call.open_workspace() as workspace:
        target = add_ray_target(workspace, name, **settings)
    pairs = [("Target", target.name), *ray_pairs(target.ray)]
    call.answer(target.to_dict(), details(pairs))


def ray_pairs(settings: RaySettings) -> list[tuple[str, object]]:
    """What a Ray target is set to."""
    python = ("Python", settings.python or "mldesk's own for Ray")
    if not settings.is_managed:
        return [("Address", settings.address), python]
    return [
        ("Address", "a cluster of this machine"),
        ("Nodes", f"{settings.min_nodes} to {settings.max_nodes}, with {settings.node_cpus} CPUs each"),
        ("Unused", f"given up after {settings.idle_seconds} seconds"),
        python,
    ]


@click.command("slurm", cls=Command)
@click.option("--name", default="slurm", show_default=True, help="The target's name.")
@click.option(
    "--host", help="Where ssh reaches Slurm's commands, such as user@login; without it this machine has them."
)
@click.option(
    "--not-shared",
    "shared",
    flag_value=False,
    default=None,
    help="The nodes do not see the workspace's folder: code, data and outputs are copied.",
)
@click.option("--folder", help="Folder on the cluster for what is copied (~/mldesk).")
@click.option("--partition", help="The partition; without it the cluster's default.")
@click.option("--account", help="The account that is charged.")
@click.option("--time-limit", type=int, metavar="MINUTES", help="How long a job may take.")
@click.option("--max-nodes", type=int, metavar="N", help="Nodes one run may ask for (2).")
@click.option("--gres", help="Generic resources of each node, such as gpu:2; without it what a run asks for.")
@click.option("--python", help="Python on the nodes, for runs without an environment of their own (python3).")
@click.option("--setup", help='Lines of the batch script before the run, such as "module load cuda".')
@click.option("--batch-script", type=click.File(), help="A file: the whole batch script for all its runs.")
@click.pass_obj
def add_slurm(call: Call, /, name: str, batch_script: Any, **options: Any) -> None:
    """Add a Slurm cluster, whose commands are here or reached by ssh."""
    settings = {key: value for key, value in options.items() if value is not None}
    if batch_script is not None:
        settings["batch_script"] = batch_script.read()
    with call.open_workspace() as workspace:
        target = add_slurm_target(workspace, name, **settings)
    call.answer(target.to_dict(), details([("Target", target.name), *slurm_pairs(target.slurm)]))


def slurm_pairs(settings: SlurmSettings) -> list[tuple[str, object]]:
    """What a Slurm target is set to."""
    files = "shared with the nodes" if settings.shared else f"copied to {settings.folder}"
    limit = f"{settings.time_limit} minutes" if settings.time_limit else "as the partition says"
    return [
        ("Host", settings.host or "this machine"),
        ("Files", files),
        ("Partition", settings.partition or "the default"),
        *([("Account", settings.account)] if settings.account else []),
        ("Time limit", limit),
        ("Nodes", f"at most {settings.max_nodes} for a run"),
        *([("Batch script", "the target's own")] if settings.batch_script else []),
    ]


def show_cluster(
    call: Call, workspace: Workspace, target: ComputeTarget, own: list[tuple[str, object]] | None = None
) -> None:
    """Print a cluster: its settings, its nodes, its queue, as an engine saw them last.

    `own` are the settings of a named target whose runs go to one.
    """
    state = cluster_state(workspace, target.name)
    value = target.to_dict() | {"state": None if state is None else state.to_dict()}
    pairs: list[tuple[str, object]] = [("Target", target.name), ("Kind", target.kind), *(own or [])]
    pairs += slurm_pairs(target.slurm) if target.kind == "slurm" else []
    pairs += ray_pairs(target.ray) if target.kind == "ray" else []
    if state is None:
        call.answer(value, details([*pairs, ("State", "no engine has asked it yet")]))
        return
    told = "reachable" if state.reachable else f"unreachable: {state.problem}"
    pairs += [("State", f"{told}, {ago(state.time)}"), ("Version", state.version)]
    call.answer(value, "\n\n".join(filter(None, [details(pairs), _nodes(state), _jobs(state)])))


def _nodes(state: ClusterState) -> str:
    columns = [Column("Node"), Column("State"), Column("CPUs", right=True), Column("GPUs", right=True)]
    rows = [
        (
            node.name,
            node.state,
            f"{node.cpus_used:g} of {node.cpus:g}",
            f"{node.gpus_used} of {node.gpus}" if node.gpus else "",
        )
        for node in state.nodes
    ]
    return table(columns, rows) if rows else ""


def _jobs(state: ClusterState) -> str:
    columns = [Column("Job"), Column("User"), Column("State"), Column("Nodes", right=True), Column("Reason")]
    rows = [(job.id, job.user, job.state, str(job.nodes), job.reason) for job in state.jobs]
    return table(columns, rows) if rows else ""

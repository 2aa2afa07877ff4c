"""The graph of what was made from what: dataset versions, the runs that read them, the models these left."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Literal

from ..errors import MldeskError, NotFound
from ..identifiers import quoted
from .facts import read_manifest
from .lookup import get_model

if TYPE_CHECKING:
    from ..store import Row
    from ..workspace import Workspace

Kind = Literal["dataset", "run", "model"]

most_nodes = 200
"""How many nodes a graph has at most; the others are only counted."""


@dataclass(frozen=True, slots=True)
class LineageNode:
    """A dataset version, a run or a model version.

    `reference` is what finds it (`digits:2`, the run's id, `net:1`), `label` what people call it, `status` a
    run's status, a model's stage, or "told" for what only an earlier export tells of. What is told, in the
    trash or gone is not `present`.
    """

    id: str
    kind: Kind
    reference: str
    label: str
    status: str
    present: bool


@dataclass(frozen=True, slots=True)
class LineageEdge:
    """From what was there first to what was made from it; `label` is the argument, or "child"."""

    source: str
    target: str
    label: str


@dataclass(frozen=True, slots=True)
class LineageGraph:
    """Nodes, the one asked for first, and edges between them; `left_out` are the nodes beyond the limit."""

    nodes: tuple[LineageNode, ...]
    edges: tuple[LineageEdge, ...]
    left_out: int

    def to_dict(self) -> dict[str, Any]:
        """The graph as JSON-ready values."""
        return {
            "nodes": [asdict(node) for node in self.nodes],
            "edges": [asdict(edge) for edge in self.edges],
            "left_out": self.left_out,
        }


def lineage_graph(workspace: Workspace, reference: str, limit: int = most_nodes) -> LineageGraph:
    """What the model, run or dataset version was made from, what was made from it, and from the same runs.

    `reference` is a model, a run or a dataset as get_model, find_run and get_dataset take it, with the word
    `model`, `run` or `dataset` before it or without. Raises NotFound, Conflict for a run that is ambiguous,
    InvalidInput.
    """
    graph = _Graph(workspace, limit)
    with workspace.store.snapshot():
        start = _find(workspace, reference)
        match start[0]:
            case "model":
                graph.add_model(start[1], start[2])
            case "run":
                graph.add_run(start[1])
            case _:
                graph.add_dataset(start[1], start[2])
        graph.complete()
    return graph.graph()


def _find(workspace: Workspace, reference: str) -> tuple[Kind, str, int]:
    """Kind, id and version (0 for a run) of the thing that is meant."""
    word, _, rest = reference.partition(" ")
    if word in _finders and rest:
        return _finders[word](workspace, rest.strip())
    for find in _finders.values():
        try:
            return find(workspace, reference)
        except MldeskError:
            continue
    raise NotFound(
        "There is no such thing",
        f"{quoted(reference)} is no model, run or dataset",
        "Write model, run or dataset before its name, such as: model digits:1.",
    )


def _find_model(workspace: Workspace, text: str) -> tuple[Kind, str, int]:
    version = get_model(workspace, text)
    return "model", version.model_id, version.version


def _find_run(workspace: Workspace, text: str) -> tuple[Kind, str, int]:
    from ..run import find_run

    return "run", find_run(workspace, text).id, 0


def _find_dataset(workspace: Workspace, text: str) -> tuple[Kind, str, int]:
    from ..dataset import get_dataset

    version = get_dataset(workspace, text)
    return "dataset", version.dataset_id, version.version


_finders: dict[str, Callable[[Workspace, str], tuple[Kind, str, int]]] = {
    "model": _find_model,
    "run": _find_run,
    "dataset": _find_dataset,
}


class _Graph:
    """Nodes and edges as they are found. Each new node brings what is next to it, until the limit."""

    def __init__(self, workspace: Workspace, limit: int) -> None:
        self._workspace = workspace
        self._store = workspace.store
        self._limit = limit
        self._nodes: dict[str, LineageNode] = {}
        self._edges: dict[tuple[str, str], LineageEdge] = {}
        self._left_out: set[str] = set()
        self._open: list[str] = []  # ids of runs whose surroundings are still to be added

    def graph(self) -> LineageGraph:
        """What was collected; no edge leads to a node that was left out."""
        edges = (edge for edge in self._edges.values() if {edge.source, edge.target} <= self._nodes.keys())
        return LineageGraph(tuple(self._nodes.values()), tuple(edges), len(self._left_out))

    def complete(self) -> None:
        """Add what is around the thing that was added first."""
        start = next(iter(self._nodes.values()), None)
        if start is not None and start.kind == "dataset":
            self._add_uses(start)
        while self._open:
            self._add_around_run(self._open.pop(0))

    def add_model(self, model_id: str, version: int) -> str:
        """Add a model version with its run and data; returns the node's id."""
        identity = f"model:{model_id}:{version}"
        row = self._store.read_one(
            "SELECT model_versions.*, name FROM model_versions JOIN models ON models.id = model_id "
            "WHERE model_id = ? AND version = ?",
            model_id,
            version,
        )
        if row is None:
            return identity
        reference = f"{row['name']}:{version}"
        stage = str(json.loads(row["tags"]).get("stage", ""))
        node = LineageNode(identity, "model", reference, reference, stage, row["deleted"] is None)
        if self._add(node):
            self._add_origin(identity, row)
        return identity

    def add_run(self, run_id: str, label: str = "") -> str:
        """Add a run, called `label` if its row is gone; returns the node's id."""
        identity = f"run:{run_id}"
        row = self._store.read_one("SELECT name, status, deleted FROM runs WHERE id = ?", run_id)
        if row is None:
            self._add(LineageNode(identity, "run", run_id, label or run_id, "", present=False))
        elif self._add(
            LineageNode(identity, "run", run_id, row["name"], row["status"], row["deleted"] is None)
        ):
            self._open.append(run_id)
        return identity

    def add_dataset(self, dataset_id: str, version: int, label: str = "") -> str:
        """Add a dataset version, called `label` if its row is gone; returns the node's id."""
        identity = f"dataset:{dataset_id}:{version}"
        row = self._store.read_one(
            "SELECT name, dataset_versions.version AS found, deleted FROM datasets "
            "LEFT JOIN dataset_versions ON dataset_id = id AND dataset_versions.version = ? WHERE id = ?",
            version,
            dataset_id,
        )
        reference = f"{row['name'] if row is not None else label or dataset_id}:{version}"
        present = row is not None and row["found"] is not None and row["deleted"] is None
        self._add(LineageNode(identity, "dataset", reference, reference, "", present))
        return identity

    def _add(self, node: LineageNode) -> bool:
        """Add a node unless it is there or beyond the limit; whether it is new."""
        if node.id in self._nodes:
            return False
        if len(self._nodes) >= self._limit:
            self._left_out.add(node.id)
            return False
        self._nodes[node.id] = node
        return True

    def _link(self, source: str, target: str, label: str = "") -> None:
        self._edges.setdefault((source, target), LineageEdge(source, target, label))

    def _add_uses(self, dataset: LineageNode) -> None:
        """The runs and models that a dataset version went into."""
        _, dataset_id, version = dataset.id.split(":")
        for row in self._store.read(
            "SELECT DISTINCT run_id FROM run_datasets WHERE dataset_id = ? AND version = ? "
            "ORDER BY run_id DESC",
            dataset_id,
            int(version),
        ):
            self.add_run(row["run_id"])
        for row in self._store.read(
            "SELECT DISTINCT model_id, version FROM model_datasets "
            "WHERE dataset_id = ? AND dataset_version = ?",
            dataset_id,
            int(version),
        ):
            self.add_model(row["model_id"], row["version"])

    def _add_around_run(self, run_id: str) -> None:
        """A run's data, its parent, its children, its models."""
        identity = f"run:{run_id}"
        for row in self._store.read(
            "SELECT dataset_id, version, argument FROM run_datasets WHERE run_id = ?", run_id
        ):
            self._link(self.add_dataset(row["dataset_id"], row["version"]), identity, row["argument"] or "")
        parent = self._store.read_one("SELECT parent_id FROM runs WHERE id = ?", run_id)
        if parent is not None and parent["parent_id"] is not None:
            self._link(self.add_run(parent["parent_id"]), identity, "child")
        for row in self._store.read(
            "SELECT model_id, version FROM model_versions WHERE run_id = ? ORDER BY created DESC", run_id
        ):
            self._link(identity, self.add_model(row["model_id"], row["version"]))
        for row in self._store.read("SELECT id FROM runs WHERE parent_id = ? ORDER BY id", run_id):
            self._link(identity, self.add_run(row["id"]), "child")

    def _add_origin(self, model: str, row: Row) -> None:
        lineage = self._lineage_of(row)
        told_by = lineage.get("told_by")
        run = lineage.get("run") or {}
        maker = model
        if row["run_id"] is not None:
            maker = self.add_run(row["run_id"], str(run.get("name") or ""))
            self._link(maker, model)
        elif told_by and run.get("name"):
            maker = f"told:{model}:run"
            self._add(LineageNode(maker, "run", "", str(run["name"]), "told", present=False))
            self._link(maker, model)
        has_run = self._nodes[maker].present if maker in self._nodes else False
        for used in lineage.get("datasets") or []:
            if used.get("mode") and has_run:
                continue  # the run's own rows tell what it reads
            # what the user named is not what the run has read
            target = maker if used.get("mode") else model
            self._link(self._dataset_of(used), target, used.get("argument") or used.get("purpose") or "")

    def _dataset_of(self, used: dict[str, Any]) -> str:
        """The node of a dataset that a manifest tells of; the one here, if it is the same."""
        if used.get("id"):
            return self.add_dataset(used["id"], used["version"], used["name"])
        here = self._store.read_one(
            "SELECT dataset_id, hash FROM dataset_versions JOIN datasets ON datasets.id = dataset_id "
            "WHERE name = ? AND version = ?",
            used["name"],
            used["version"],
        )
        if here is not None and used.get("hash") in (None, here["hash"]):
            return self.add_dataset(here["dataset_id"], used["version"], used["name"])
        reference = f"{used['name']}:{used['version']}"
        node = LineageNode(f"told:dataset:{reference}", "dataset", "", reference, "told", present=False)
        self._add(node)
        return node.id

    def _lineage_of(self, row: Row) -> dict[str, Any]:
        path = self._workspace.models_folder / row["model_id"] / str(row["version"]) / "model.json"
        try:
            return dict(read_manifest(path)["lineage"])
        except MldeskError:
            return {}  # that it cannot be read is told where the version is shown

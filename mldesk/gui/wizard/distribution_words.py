"""How a distribution is told in a line: "2 nodes, 1 process each · MPI"."""

from __future__ import annotations

from mldesk.core.distribution import Distribution
from mldesk.gui.translation import translate


def kind_key(distribution: Distribution | None) -> str:
    """Which of the wizard's choices it is: one, mpi, tensorflow, ps or pytorch."""
    if distribution is None:
        return "one"
    return "ps" if distribution.kind == "tensorflow" and distribution.parameter_servers else distribution.kind


def kind_title(key: str) -> str:
    """What a choice is called."""
    return {
        "one": translate("Distribution", "One process"),
        "mpi": translate("Distribution", "MPI"),
        "tensorflow": translate("Distribution", "TensorFlow"),
        "ps": translate("Distribution", "Parameter server"),
        "pytorch": translate("Distribution", "PyTorch"),
    }[key]


def distribution_words(distribution: Distribution | None) -> str:
    """The distribution in a line."""
    key = kind_key(distribution)
    if distribution is None:
        return kind_title(key)
    if key == "ps":  # that is said by what there is
        return _counts(distribution)
    return f"{_counts(distribution)} · {kind_title(key)}"


def _counts(distribution: Distribution) -> str:
    nodes = _nodes(distribution.nodes)
    if distribution.kind != "tensorflow":
        return f"{nodes}, {_each(distribution.processes_per_node)}"
    parts = [translate("Distribution", "1 chief")] if distribution.chief else []
    if distribution.workers:
        parts.append(_workers(distribution.workers))
    if distribution.parameter_servers:
        parts.append(_servers(distribution.parameter_servers))
    if distribution.evaluator:
        parts.append(translate("Distribution", "1 evaluator"))
    return ", ".join([*parts, nodes] if distribution.nodes > 1 else parts)


def _nodes(count: int) -> str:
    if count == 1:
        return translate("Distribution", "1 node")
    return translate("Distribution", "%n nodes", "", count)


def _each(count: int) -> str:
    if count == 1:
        return translate("Distribution", "1 process each")
    return translate("Distribution", "%n processes each", "", count)


def _workers(count: int) -> str:
    if count == 1:
        return translate("Distribution", "1 worker")
    return translate("Distribution", "%n workers", "", count)


def _servers(count: int) -> str:
    if count == 1:
        return translate("Distribution", "1 parameter server")
    return translate("Distribution", "%n parameter servers", "", count)

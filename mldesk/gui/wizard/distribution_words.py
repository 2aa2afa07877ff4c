"""How a distribution is told in a line: "2 nodes, 1 process each · MPI"."""

from __future__ import annotations

from PySide6.QtCore import QObject

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


class _Counts(QObject):
    """Says how many there are, in the plural that the number has in the language of the window."""

    def nodes(self, count: int) -> str:
        return self.tr("%n nodes", "", count) if count > 1 else self.tr("1 node")

    def each(self, count: int) -> str:
        return self.tr("%n processes each", "", count) if count > 1 else self.tr("1 process each")

    def workers(self, count: int) -> str:
        return self.tr("%n workers", "", count) if count > 1 else self.tr("1 worker")

    def servers(self, count: int) -> str:
        return self.tr("%n parameter servers", "", count) if count > 1 else self.tr("1 parameter server")


def _counts(distribution: Distribution) -> str:
    words = _Counts()
    nodes = words.nodes(distribution.nodes)
    if distribution.kind != "tensorflow":
        return f"{nodes}, {words.each(distribution.processes_per_node)}"
    parts = [translate("Distribution", "1 chief")] if distribution.chief else []
    if distribution.workers:
        parts.append(words.workers(distribution.workers))
    if distribution.parameter_servers:
        parts.append(words.servers(distribution.parameter_servers))
    if distribution.evaluator:
        parts.append(translate("Distribution", "1 evaluator"))
    return ", ".join([*parts, nodes] if distribution.nodes > 1 else parts)

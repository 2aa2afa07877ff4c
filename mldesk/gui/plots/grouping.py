"""Which metrics share a chart, and what the chart and its curves are called."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from mldesk.gui.plots.metric_titles import title_of
from mldesk.gui.translation import translate

BATCH_PREFIX = "batch/"
SYSTEM_PREFIX = "system/"
_VALIDATION_PREFIXES = ("val_", "val/", "validation_", "validation/")
_TRAIN_PREFIXES = ("train_", "train/")
_OF_PROCESS = re.compile(r"(.+) \(((?:chief|worker|ps|evaluator) \d+)\)")
_FIRST = ("accuracy", "loss")


@dataclass(frozen=True)
class Member:
    """One metric of a chart; `role` is train, validation, detail (every batch of train) or other.

    `process` is the title of the process of a distributed run that logged it; empty for the first one.
    """

    name: str
    role: str
    process: str = ""


@dataclass
class Group:
    """The metrics of one chart, in the order they are drawn."""

    key: str
    title: str
    subtitle: str = ""
    members: list[Member] = field(default_factory=list)


def role_of(name: str) -> tuple[str, str]:
    """The chart a metric belongs to and its role there: "val_loss" is ("loss", "validation")."""
    if name.startswith(BATCH_PREFIX):
        return role_of(name.removeprefix(BATCH_PREFIX))[0], "detail"
    for prefixes, role in ((_VALIDATION_PREFIXES, "validation"), (_TRAIN_PREFIXES, "train")):
        for prefix in prefixes:
            if name.startswith(prefix) and len(name) > len(prefix):
                return name.removeprefix(prefix), role
    return name, "train"


def of_process(name: str) -> tuple[str, str]:
    """A metric and the process that logged it: "loss (worker 1)" is ("loss", "worker 1")."""
    found = _OF_PROCESS.fullmatch(name)
    return (found[1], found[2]) if found is not None else (name, "")


def group(names: Iterable[str], batches_map: bool = True) -> list[Group]:
    """The charts for `names`: accuracy first, then loss, other trained metrics, the rest; no system series.

    `batches_map` says whether batches have a place on the axis; otherwise they get charts of their own.
    """
    groups: dict[str, Group] = {}
    for name in names:
        if name.startswith(SYSTEM_PREFIX):
            continue
        metric, process = of_process(name)
        key, role = role_of(metric)
        if role == "detail" and not batches_map:
            key = metric
        made = groups.setdefault(key, Group(key, title_of(key.removeprefix(BATCH_PREFIX))))
        made.members.append(Member(name, role, process))
    # charts of batches say so beneath their titles
    titles = Counter(made.title for made in groups.values() if not made.key.startswith(BATCH_PREFIX))
    for made in groups.values():
        made.members.sort(key=lambda member: ("detail", "train", "validation").index(member.role))
        made.subtitle = _subtitle(made)
        if titles[made.title] > 1 and not made.subtitle:
            made.subtitle = translate("grouping", "logged as {name}").format(name=made.key)
    return sorted(groups.values(), key=_order)


def _subtitle(made: Group) -> str:
    roles = {member.role for member in made.members}
    if "validation" in roles and roles & {"train", "detail"}:
        return translate("grouping", "train and validation")
    if roles == {"detail"}:
        return translate("grouping", "every batch")
    return translate("grouping", "validation") if roles == {"validation"} else ""


def _order(made: Group) -> tuple[int, str]:
    if made.key in _FIRST:
        return _FIRST.index(made.key), ""
    if any(word in made.key for word in ("acc", "auc", "f1", "precision", "recall")):
        return 2, made.key
    if any(member.role == "validation" for member in made.members):
        return 3, made.key
    return (5 if made.key.startswith(BATCH_PREFIX) else 4), made.key

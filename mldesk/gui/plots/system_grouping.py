"""Which measures of the machine share a chart, what they are called, and whose use they tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from mldesk.gui.plots.grouping import SYSTEM_PREFIX, Group, Member
from mldesk.gui.plots.metric_titles import title_of
from mldesk.gui.translation import translate

MACHINE = "machine_"
"""In the name of what only the machine as a whole tells."""

TOTALS = frozenset(
    f"{SYSTEM_PREFIX}{whose}{way}_bytes"
    for whose in ("", MACHINE)
    for way in ("read", "write", "received", "sent")
)
"""Running totals, which are drawn as rates."""

_ORDER = ("cpu", "memory", "gpu", "disk", "network", "ranks")
_GPU = re.compile(rf"gpu(\d+)_({MACHINE})?(percent|memory_bytes)")
_WAYS = ("read", "write", "received", "sent")
_RANK = re.compile(r"ranks/(\d+)/(.+)")


def is_total(name: str) -> bool:
    """Whether it is a running total, which is drawn as a rate."""
    return name in TOTALS or (_rank_of(name) is not None and f"{SYSTEM_PREFIX}{_plain(name)}" in TOTALS)


def _rank_of(name: str) -> int | None:
    """The process of a distributed run that a measure is of; None: the whole run."""
    found = _RANK.fullmatch(name.removeprefix(SYSTEM_PREFIX))
    return None if found is None else int(found[1])


def _plain(name: str) -> str:
    """The measure without the process that it is of."""
    found = _RANK.fullmatch(name.removeprefix(SYSTEM_PREFIX))
    return name.removeprefix(SYSTEM_PREFIX) if found is None else found[2]


def group_system(names: Iterable[str]) -> list[Group]:
    """The charts for the "system/..." series of `names`: CPU, memory, each GPU, disk, network, others."""
    groups: dict[str, Group] = {}
    for name in sorted(names, key=_rank):
        if not name.startswith(SYSTEM_PREFIX):
            continue
        key, title, subtitle = _place(name.removeprefix(SYSTEM_PREFIX))
        made = groups.setdefault(key, Group(key, title, subtitle))
        made.members.append(Member(name, "other"))
    return sorted(groups.values(), key=_order)


def _rank(name: str) -> tuple[int, int, str]:
    """What the run itself uses comes before what all programs do, what is read before what is written."""
    way = next((index for index, word in enumerate(_WAYS) if word in name), 0)
    of_process = _rank_of(name)
    return way + 10 * (MACHINE in name), -1 if of_process is None else of_process, name


def _order(made: Group) -> tuple[int, str]:
    rank = next((index for index, word in enumerate(_ORDER) if made.key.startswith(word)), len(_ORDER))
    return rank, made.key


def _place_of_process(measure: str) -> tuple[str, str, str]:
    """The chart in which all processes stand side by side."""
    of = translate("grouping", "of each process")
    gpu = _GPU.fullmatch(measure)
    if gpu is not None:
        title = translate("grouping", "GPU {number}").format(number=gpu[1])
        return f"ranks/gpu{gpu[1]}{'' if gpu[3] == 'percent' else 'm'}", title, of
    titles = {
        "cpu_percent": ("0cpu", translate("grouping", "CPU"), of),
        "memory_bytes": ("1memory", translate("grouping", "Memory"), of),
        "read_bytes": ("2read", translate("grouping", "Disk, read"), of),
        "write_bytes": ("3write", translate("grouping", "Disk, written"), of),
    }
    key, title, subtitle = titles.get(measure, (measure, title_of(measure), of))
    return f"ranks/{key}", title, subtitle


def _place(short: str) -> tuple[str, str, str]:
    of_process = _RANK.fullmatch(short)
    if of_process is not None:
        return _place_of_process(of_process[2])
    gpu = _GPU.fullmatch(short)
    if gpu is not None:
        title = translate("grouping", "GPU {number}").format(number=gpu[1])
        if gpu[3] == "percent":
            return f"gpu{gpu[1]}", title, translate("grouping", "load, of all programs")
        return f"gpu{gpu[1]}m", title, translate("grouping", "memory")
    if short == "cpu_percent":
        return "cpu", translate("grouping", "CPU"), translate("grouping", "of the run, 100 % is one core")
    if short == "memory_bytes":
        return "memory", translate("grouping", "Memory"), translate("grouping", "of the run's processes")
    way = short.removeprefix(MACHINE).removesuffix("_bytes")
    machine = short.startswith(MACHINE)
    if way in ("read", "write"):
        return ("disk", translate("grouping", "Disk"), _whose_traffic(machine))
    if way in ("received", "sent"):
        return "network", translate("grouping", "Network"), _whose_traffic(machine)
    return short, title_of(short), ""


def _whose_traffic(machine: bool) -> str:
    if machine:
        return translate("grouping", "of the whole machine, a second")
    return translate("grouping", "of the run, a second")


def label_of(name: str, processes: Mapping[int, str] | None = None) -> str:
    """What a curve is called beside the others of its chart; `processes` are the titles by rank."""
    of_process = _rank_of(name)
    if of_process is not None:
        return (processes or {}).get(of_process, str(of_process))
    short = name.removeprefix(SYSTEM_PREFIX)
    gpu = _GPU.fullmatch(short)
    if gpu is not None:
        if gpu[3] == "percent":
            return translate("SystemTab", "load")
        return translate("SystemTab", "all programs") if gpu[2] else translate("SystemTab", "this run")
    words = {
        "cpu_percent": translate("SystemTab", "CPU"),
        "memory_bytes": translate("SystemTab", "memory"),
        "read_bytes": translate("SystemTab", "read"),
        "write_bytes": translate("SystemTab", "written"),
        "received_bytes": translate("SystemTab", "received"),
        "sent_bytes": translate("SystemTab", "sent"),
    }
    return words.get(short.removeprefix(MACHINE), short)

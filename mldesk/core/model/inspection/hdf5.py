"""Inspects HDF5 files: models and weights as Keras saves them, and what leads out of the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ...errors import size_text
from .facts import ModelWarning
from .findings import named
from .hdf5_format import Dataset, Hdf5File, Link, Object
from .source import Source

_deepest = 64
_most_objects = 100_000


@dataclass
class Hdf5Tree:
    """Every dataset, group and link of a file by its path, but for the links that are its structure."""

    datasets: dict[tuple[str, ...], Dataset] = field(default_factory=dict)
    groups: dict[tuple[str, ...], Object] = field(default_factory=dict)
    links: dict[tuple[str, ...], Link] = field(default_factory=dict)
    size: int = 0


def read_tree(source: Source) -> Hdf5Tree:
    """Walk through the whole file, entering each object once; raises Malformed."""
    tree = Hdf5Tree(size=source.size)
    file = Hdf5File(source)
    pending: list[tuple[tuple[str, ...], Object]] = [((), file.root)]
    seen: set[int] = set()
    while pending:
        path, found = pending.pop()
        if found.address in seen:
            continue
        seen.add(found.address)
        source.budget.spend(10)
        if found.is_dataset:
            tree.datasets[path] = found.dataset()
            continue
        tree.groups[path] = found
        for link in reversed(found.links()):
            if link.kind == "hard" and len(path) < _deepest:
                pending.append(((*path, link.name), found.at(link.address)))
            elif link.kind != "hard":
                tree.links[*path, link.name] = link
    return tree


def tree_warnings(tree: Hdf5Tree) -> Iterator[ModelWarning]:
    """What in the file leads out of it, or would fill the memory."""
    outward = [
        f"{'/'.join(path)} to {link.file}" for path, link in tree.links.items() if link.kind == "external"
    ]
    outward += [
        f"{'/'.join(path)} in {', '.join(dataset.external_files)}"
        for path, dataset in tree.datasets.items()
        if dataset.external_files
    ]
    outward += [
        f"{'/'.join(path)} (virtual)" for path, dataset in tree.datasets.items() if dataset.is_virtual
    ]
    if outward:
        yield ModelWarning(
            "danger",
            "It links to other files",
            f"{named(outward)}. Loading it would read these files of your computer into the model, which is "
            "a way to steal them. An honest model has no such links: do not load it.",
        )
    huge = [path for path, dataset in tree.datasets.items() if _is_bomb(dataset, tree.size)]
    if huge:
        size = sum(tree.datasets[path].size for path in huge)
        yield ModelWarning(
            "danger",
            "It declares far more numbers than it holds",
            f"{named('/'.join(path) for path in huge)}: the file has {size_text(tree.size)}, these arrays "
            f"would fill {size_text(size)} of memory. Loading it can bring this computer to a halt.",
        )
    soft = [
        f"{'/'.join(path)} to {link.target or '?'}"
        for path, link in tree.links.items()
        if link.kind != "external"
    ]
    if soft:
        yield ModelWarning(
            "caution",
            "It contains links within the file",
            f"{named(soft)}. Keras writes none, so another program made or changed this file.",
        )


def _is_bomb(dataset: Dataset, file_size: int) -> bool:
    roomy = 1000 if dataset.is_chunked else 1  # compressed content is smaller than what it stands for
    return dataset.size > 100_000_000 and dataset.size > roomy * file_size

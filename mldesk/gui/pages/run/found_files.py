"""Which files the Files tab shows: what the script wrote, what it uploaded, what its child runs keep."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mldesk.gui.models.files import FoundFile, list_files
from mldesk.runtime.files import CHILDREN, own_path

if TYPE_CHECKING:
    from mldesk.gui.pages.run.reading import RunFacts

_FOLDERS = ("outputs", "logs")


def find_files(facts: RunFacts) -> list[FoundFile]:
    """The files of the run; those of a child run are named by it, below `children`."""
    work = facts.folder / "work"
    found = list_files(work, _FOLDERS) + _uploaded(work, facts)
    for identity, name in shown_names(facts.child_names).items():
        own = own_path(identity, "")
        shown = own_path(name, "")
        kept = list_files(work, (own,)) if (work / own).is_dir() else []
        found += [replace(file, name=shown + file.name.removeprefix(own)) for file in kept]
    return found


def known_hashes(facts: RunFacts) -> dict[str, str]:
    """The SHA-256 of files by the names under which they are shown, as far as it is known."""
    names = shown_names(facts.child_names)
    return {_shown_path(artifact.path, names): artifact.sha256 for artifact in facts.artifacts}


def shown_names(child_names: Mapping[str, str]) -> dict[str, str]:
    """What the folder of each child run is called: its name, with the end of its id where several have it."""
    plain = {identity: name.replace("/", "_") for identity, name in child_names.items()}
    counts = Counter(plain.values())
    return {
        identity: name if counts[name] == 1 else f"{name} ({identity[-6:]})"
        for identity, name in plain.items()
    }


def _uploaded(work: Path, facts: RunFacts) -> list[FoundFile]:
    """What was uploaded under names of other folders."""
    elsewhere = (*(f"{folder}/" for folder in _FOLDERS), f"{CHILDREN}/")
    paths = [artifact.path for artifact in facts.artifacts if not artifact.path.startswith(elsewhere)]
    found = []
    for name in paths:
        try:
            found.append(FoundFile(work / name, name, (work / name).stat().st_size))
        except OSError:
            continue  # gone
    return found


def _shown_path(path: str, names: Mapping[str, str]) -> str:
    parts = path.split("/")
    if parts[0] == CHILDREN and len(parts) > 1:
        parts[1] = names.get(parts[1], parts[1])
    return "/".join(parts)

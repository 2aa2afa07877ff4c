"""Guesses that spare the user a choice: which file of a folder to run, which argument takes the data."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from ..errors import NotFound, translate_os_error
from .facts import Option, ScriptFacts

_usual = ("train.py", "main.py", "training.py", "run.py")
_never = ("setup.py", "conftest.py", "__init__.py", "__main__.py")
_no_sources = ("test", "tests", "docs", "venv", "env", "node_modules", "__pycache__")
_looked_at = 500  # entries; a drop must be understood while the mouse is moving
_data_names = (
    "data_folder",
    "data_dir",
    "data_directory",
    "data_path",
    "data_root",
    "dataset_path",
    "dataset_dir",
    "dataset_folder",
    "data",
    "dataset",
    "input_data",
    "input_path",
    "input_dir",
    "input_folder",
    "train_data",
    "train_dir",
    "training_data",
    "train",
    "input",
)
_place_words = ("folder", "dir", "directory", "path", "root")


def find_script(folder: Path) -> Path:
    """The script of a folder that is most likely meant: train.py, main.py, the only one.

    A file is returned as it is. In a folder without scripts those of its folders count: projects keep them in
    src. Raises NotFound (field "script") when there is none, or several that are alike.
    """
    if folder.is_file():
        return folder
    try:
        scripts = sorted(path for path in folder.iterdir() if path.suffix == ".py" and path.is_file())
        scripts = scripts or inner_scripts(folder)
    except OSError as error:
        raise translate_os_error(error, folder) from error
    candidates = [p for p in scripts if p.name not in _never and not p.name.startswith("test_")]
    found = likeliest_script(candidates)
    if found is None:
        raise _not_found(folder, candidates)
    return found


def likeliest_script(scripts: Sequence[Path]) -> Path | None:
    """The one of several scripts that is most likely meant; None when they are alike."""
    by_name = {path.name.lower(): path for path in reversed(scripts)}
    usual = [by_name[name] for name in _usual if name in by_name]
    if usual:
        return usual[0]
    training = [path for path in scripts if "train" in path.stem.lower()]
    return next((found[0] for found in (scripts, training) if len(found) == 1), None)


def inner_scripts(folder: Path) -> list[Path]:
    """The scripts in the folders of a folder, in order; hidden folders and tests are left out.

    A folder of very many files is looked into as far as that takes no time. Raises OSError.
    """
    return sorted(path for path in islice(_inner_files(folder), _looked_at) if path.suffix == ".py")


def _inner_files(folder: Path) -> Iterator[Path]:
    with os.scandir(folder) as entries:
        inner = [entry.path for entry in islice(entries, _looked_at) if _may_hold_scripts(entry)]
    for path in sorted(inner):
        with os.scandir(path) as files:
            yield from (Path(file.path) for file in files)


def _may_hold_scripts(entry: os.DirEntry[str]) -> bool:
    return not entry.name.startswith(".") and entry.name not in _no_sources and entry.is_dir()


def _not_found(folder: Path, candidates: list[Path]) -> NotFound:
    if not candidates:
        return NotFound(
            "There is no script in this folder",
            f"{folder} has no file that ends in .py",
            "Choose the folder that holds the training script.",
            field="script",
        )
    names = ", ".join(path.name for path in candidates[:5]) + (", ..." if len(candidates) > 5 else "")
    return NotFound(
        "It is not clear which script to run", f"{folder} has {names}", "Choose one of them.", field="script"
    )


def guess_data_option(facts: ScriptFacts) -> Option | None:
    """The argument that most likely takes the folder of a dataset; None when none looks like it."""
    texts = [option for option in facts.options if option.kind == "str" and not option.hidden]
    by_name = {_plain(name): option for option in reversed(texts) for name in (*option.flags, option.name)}
    for name in _data_names:
        if name in by_name:
            return by_name[name]
    for name, option in reversed(by_name.items()):
        words = name.split("_")
        if any(word.startswith("data") for word in words) and set(words).intersection(_place_words):
            return option
    return None


def _plain(name: str) -> str:
    return name.lstrip("-").replace("-", "_").lower()

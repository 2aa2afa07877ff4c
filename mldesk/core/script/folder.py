"""Guesses that spare the user a choice: which file of a folder to run, which argument takes the data."""

from __future__ import annotations

from pathlib import Path

from ..errors import NotFound, translate_os_error
from .facts import Option, ScriptFacts

_usual = ("train.py", "main.py", "training.py", "run.py")
_never = ("setup.py", "conftest.py", "__init__.py", "__main__.py")
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

    A file is returned as it is. Raises NotFound (field "script") when there is none, or several that are
    alike.
    """
    if folder.is_file():
        return folder
    try:
        scripts = sorted(path for path in folder.iterdir() if path.suffix == ".py" and path.is_file())
    except OSError as error:
        raise translate_os_error(error, folder) from error
    by_name = {path.name.lower(): path for path in scripts}
    usual = [by_name[name] for name in _usual if name in by_name]
    if usual:
        return usual[0]
    candidates = [p for p in scripts if p.name not in _never and not p.name.startswith("test_")]
    training = [path for path in candidates if "train" in path.stem.lower()]
    for found in (candidates, training):
        if len(found) == 1:
            return found[0]
    raise _not_found(folder, candidates)


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

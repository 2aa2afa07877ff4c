"""Inspects .keras files: zip archives of config.json, metadata.json and weights in HDF5."""

from __future__ import annotations

import zipfile
from pathlib import Path

from .archive import Archive, open_archive
from .facts import ModelWarning
from .findings import Findings, guarded, named
from .hdf5 import Hdf5Tree, read_tree, tree_warnings
from .keras_config import Config, largest_json, layers_of, parse_object, read_config, text_of
from .keras_weights import add_counts, count_named, count_structure, is_structure
from .source import open_source

_own_members = ("config.json", "metadata.json", "model.weights.json")
_code_endings = (".py", ".pyc", ".so", ".dll", ".dylib", ".exe", ".sh", ".bat", ".ps1", ".jar")
_pickle_endings = (".pkl", ".pickle", ".joblib", ".pt", ".pth", ".npy", ".npz")


def is_keras_archive(names: list[str]) -> bool:
    """Whether members called so make the archive one of Keras."""
    return "config.json" in names and bool({"metadata.json", "model.weights.h5"}.intersection(names))


def inspect_keras_archive(archive: Archive, findings: Findings) -> None:
    """Add what the archive tells to `findings`."""
    findings.format, findings.framework = "keras", "keras"
    for warning in archive.warnings():
        findings.warn(warning)
    _warn_of_extras(archive, findings)
    config: dict[str, Config] = {}
    guarded(findings, "metadata.json", lambda: _read_metadata(archive, findings))
    guarded(findings, "config.json", lambda: config.update(found=_read_config(archive, findings)))
    guarded(findings, "the stored weights", lambda: _read_weights(archive, findings, config.get("found", {})))


def read_description(path: Path) -> tuple[Config, Config]:
    """The description and the metadata in the .keras file at `path`.

    Raises NotFound, Unavailable, InvalidInput, and for other content what `guarded` expects.
    """
    with open_source(path) as source, open_archive(source) as archive:
        return _read_member(archive, "config.json"), _read_member(archive, "metadata.json")


def _read_member(archive: Archive, name: str) -> Config:
    """The JSON object in the member `name`; raises ValueError, RecursionError."""
    member = archive.find(name)
    if member is None:
        raise ValueError(f"there is no {name}")
    return parse_object(archive.read(member, largest_json), name)


def _read_metadata(archive: Archive, findings: Findings) -> None:
    metadata = _read_member(archive, "metadata.json")
    findings.framework_version = text_of(metadata.get("keras_version"))
    findings.tell("Saved on", text_of(metadata.get("date_saved")).replace("@", " "))


def _read_config(archive: Archive, findings: Findings) -> Config:
    config = _read_member(archive, "config.json")
    read_config(config, findings)
    nested = [
        layer.name for layer in findings.layers if layer.class_name in ("Sequential", "Functional", "Model")
    ]
    findings.tell("Models within it", ", ".join(nested))
    return config


def _read_weights(archive: Archive, findings: Findings, config: Config) -> None:
    members = [member for member in archive.members if _is_weights(member)]
    trees: list[Hdf5Tree] = []
    for member in members:
        tree = read_tree(archive.source_of(member))
        trees.append(tree)
        for warning in tree_warnings(tree):
            findings.warn(warning)
    if not trees:
        findings.warn(
            ModelWarning(
                "caution",
                "It has no weights",
                "The file describes a network but holds no trained numbers: loading it gives an untrained "
                "model, or fails. Get the complete file if you expected a trained one.",
            )
        )
    elif len(trees) > 1 or is_structure(trees[0]) or not layers_of(config):
        add_counts(findings, count_structure(trees, config))
    else:
        add_counts(findings, count_named(trees[0], config))


def _is_weights(member: zipfile.ZipInfo) -> bool:
    return "/" not in member.filename and member.filename.endswith(".weights.h5")


def _warn_of_extras(archive: Archive, findings: Findings) -> None:
    extras = [
        member.filename
        for member in archive.members
        if not (member.is_dir() or member.filename in _own_members or _is_weights(member))
    ]
    findings.tell("Other files in it", named(extras))
    risky = [name for name in extras if name.lower().endswith(_code_endings + _pickle_endings)]
    risky += [name for name in extras if name.endswith(("saved_model.pb", "saved_model.pbtxt"))]
    if risky:
        findings.warn(
            ModelWarning(
                "danger",
                "It carries programs or pickled objects along",
                f"{named(risky)}. Keras puts no such files into a model. A layer in it could load and run "
                "them. Load it only if you trust where it comes from.",
            )
        )

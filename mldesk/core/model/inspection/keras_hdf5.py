"""Inspects HDF5 files as Keras writes them: whole models (.h5) and weights alone (.weights.h5)."""

from __future__ import annotations

from .facts import ModelWarning
from .findings import Findings, guarded
from .hdf5 import Hdf5Tree, read_tree, tree_warnings
from .hdf5_format import Attribute
from .keras_config import Config, parse_object, read_config
from .keras_weights import add_counts, count_named, count_structure, is_structure
from .source import Source


def inspect_hdf5(source: Source, findings: Findings) -> None:
    """Add what the HDF5 file tells to `findings`; raises Malformed."""
    findings.format = "hdf5"
    tree = read_tree(source)
    for warning in tree_warnings(tree):
        findings.warn(warning)
    attributes = tree.groups[()].attributes()
    below = tree.groups[("model_weights",)].attributes() if ("model_weights",) in tree.groups else {}
    findings.framework_version = _text(attributes.get("keras_version") or below.get("keras_version"))
    findings.tell("Backend", _text(attributes.get("backend") or below.get("backend")))
    config: dict[str, Config] = {}
    if attributes.get("model_config"):
        content = _text(attributes["model_config"]).encode()
        guarded(findings, "its description", lambda: config.update(found=_read_config(content, findings)))
    if _is_of_keras(tree, attributes | below):
        findings.framework = "keras"
        _count(tree, config.get("found", {}), findings)
    else:
        findings.kind = "data"
        findings.tell("Arrays", f"{len(tree.datasets):,}")


def _read_config(content: bytes, findings: Findings) -> Config:
    config = parse_object(content, "its description")
    read_config(config, findings)
    if findings.warnings:  # for a model of plain layers it makes no difference
        findings.warn(_no_safe_mode())
    return config


def _no_safe_mode() -> ModelWarning:
    return ModelWarning(
        "caution",
        "It is a model in the old HDF5 format",
        "Many versions of Keras load such files without their safe mode, whatever is asked for. Load it only "
        "where it can do no harm, or save it again as .keras where you trust it.",
    )


def _is_of_keras(tree: Hdf5Tree, attributes: dict[str, Attribute]) -> bool:
    return is_structure(tree) or any(
        name in attributes for name in ("model_config", "keras_version", "layer_names", "layer_names0")
    )


def _count(tree: Hdf5Tree, config: Config, findings: Findings) -> None:
    if not config:
        findings.kind = "weights"
    add_counts(findings, count_structure([tree], config) if is_structure(tree) else count_named(tree, config))


def _text(value: Attribute) -> str:
    return value if isinstance(value, str) else ""

"""The way of every conversion: load the registered model, convert it, compare predictions, keep the result.

Started as a run of mldesk by one of the to_... scripts. What is in outputs/ afterwards agrees with the
original: model/ holds the converted model, conversion.json says how it was made, agreement.json how well it
agrees.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.metadata
import inspect
import json
import shutil
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import predict
from agreement import LEAST_SAME_CLASS, Agreement, NoComparisonError, compare_models
from predict import InputFacts, LoadedModel, NotLoadedError
from samples import take_samples

from mldesk.runtime import Run

RECORD_FORMAT = 1
PACKAGES = ("tensorflow", "tensorflow-cpu", "keras", "tf_keras")  # as far as they are installed
FLOAT_TOLERANCE = 1e-3  # other order of operations, other approximations of functions
HALF_TOLERANCE = 5e-2  # a model that itself computes with 16 bits
INT8_TOLERANCE = 0.1  # networks for images measure 0.004
_outputs = Path("outputs")
_drafts = Path("converting")
_block = 1 << 20  # bytes


class FailedError(Exception):
    """The conversion cannot succeed; the text says why, in plain words."""


@dataclass(frozen=True)
class Source:
    """The registered model: its file, or the folder of its SavedModel, and the model loaded from there."""

    path: Path
    model: LoadedModel

    @property
    def is_keras(self) -> bool:
        """Whether it is a model of Keras rather than a SavedModel."""
        return not self.path.is_dir()

    def saved_model(self, batch_size: int | None = None) -> Path:
        """The folder of the SavedModel, made first from a Keras model; raises FailedError.

        With a `batch_size` it takes just so many inputs at once, which a SavedModel cannot be changed to.
        """
        if not self.is_keras:
            return self.path
        folder = _drafts / f"saved_model_{batch_size or ''}"
        if not folder.exists():
            export_saved_model(self.model, folder, batch_size)
        return folder


@dataclass(frozen=True)
class Target:
    """A format: its `name`, the file or folder it is written to, and the difference it may make.

    `convert` writes the file and returns facts for conversion.json; `packages` are those it uses beside the
    usual ones.
    """

    name: str
    file: str
    convert: Callable[[Source, Path], dict[str, Any]]
    tolerance: float = FLOAT_TOLERANCE
    packages: tuple[str, ...] = ()


def export_saved_model(model: LoadedModel, folder: Path, batch_size: int | None = None) -> None:
    """Write a Keras model as a SavedModel for serving; raises FailedError."""
    import tensorflow as tf

    native = model.native
    options: dict[str, Any] = {}
    if batch_size is not None:
        specs = {
            name: tf.TensorSpec((batch_size, *facts.shape[1:]), facts.dtype, name)
            for name, facts in model.inputs.items()
        }
        options["input_signature"] = [predict.arranged(native, specs)]
    try:
        if hasattr(native, "export"):
            if "verbose" in inspect.signature(native.export).parameters:
                options["verbose"] = False
            native.export(str(folder), **options)
        else:  # Keras before 2.13
            tf.saved_model.save(native, str(folder))
    except (ValueError, TypeError, AttributeError, NotImplementedError) as error:
        raise FailedError(f"Keras cannot export the model as a SavedModel: {error}") from error


def main(target: Target, command_line: Sequence[str]) -> None:
    """Convert the model that the command line names; ends with exit code 1 when that fails."""
    arguments = _read_arguments(command_line)
    run = Run.get_context()
    try:
        _convert(run, target, arguments)
    except (FailedError, NotLoadedError, NoComparisonError) as error:
        _fail(run, str(error))
    finally:
        shutil.rmtree(_drafts, ignore_errors=True)


def _read_arguments(command_line: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=sys.modules["__main__"].__doc__)
    parser.add_argument(
        "--model", type=Path, required=True, help="folder of the model version: model.json and files/"
    )
    parser.add_argument("--run-code", action="store_true", help="load layers that hold Python code, too")
    return parser.parse_args(command_line)


def _fail(run: Run, reason: str) -> NoReturn:
    _say(f"Failed: {reason}")
    run.fail(reason)
    raise SystemExit(1)


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _convert(run: Run, target: Target, arguments: argparse.Namespace) -> None:
    manifest = json.loads((arguments.model / "model.json").read_text(encoding="utf-8"))
    name = f"{manifest['name']}:{manifest['version']}"
    _say(f"Loading {name}: {manifest['model_file']}")
    source = _load(arguments.model / "files", manifest, arguments.run_code)
    _say(f"Converting to {target.name}")
    draft = _drafts / "model" / target.file
    draft.parent.mkdir(parents=True)
    start = time.monotonic()
    facts = target.convert(source, draft)
    seconds = time.monotonic() - start
    size = sum(path.stat().st_size for path in draft.parent.rglob("*") if path.is_file())
    agreement = _compare(source, draft, target, _data_folders(run, manifest))
    _log(run, agreement, {"seconds": seconds, "bytes": size})
    _write_json(_outputs / "agreement.json", agreement.to_json())
    if not agreement.agrees:
        raise FailedError(_disagreement(agreement))
    record = _record(target, manifest, source, agreement, facts | {"seconds": seconds})
    draft.parent.rename(_outputs / "model")
    # last: what has this file is whole
    _write_json(_outputs / "conversion.json", record)
    _say(f"Done: {target.file}, {size:,} bytes, in {seconds:.1f} s")


# -- the original


def _load(files: Path, manifest: dict[str, Any], run_code: bool) -> Source:
    main_file = Path(manifest["model_file"])
    path = files / main_file
    is_saved_model = main_file.name == "saved_model.pb"
    _check_files(files, manifest, main_file.parent if is_saved_model else main_file)
    if is_saved_model:
        return Source(path.parent, predict.load_saved_model(path.parent))
    return Source(path, predict.load_keras(path, run_code))


def _check_files(files: Path, manifest: dict[str, Any], used: Path) -> None:
    """Raise FailedError when a file of the model that is about to be read is not what was registered."""
    for file in manifest["files"]:
        path = Path(file["path"])
        if path == used or used in path.parents:
            try:
                same = _has_hash(files / path, _written_hash(file))
            except OSError as error:
                raise FailedError(f"a file of the model cannot be read: {error}") from error
            if not same:
                raise FailedError(f"{path.as_posix()} is not what was registered")


def _written_hash(entry: dict[str, Any]) -> str:
    """The hash in a manifest; older ones have SHA-256 without its name."""
    return str(entry.get("hash") or f"sha256:{entry['sha256']}")


def _has_hash(path: Path, expected: str) -> bool:
    """Whether the file has this hash; where this Python lacks the algorithm, mldesk has looked already."""
    algorithm, _, value = expected.partition(":")
    digest = _new_digest(algorithm)
    if digest is None:
        return True
    with path.open("rb") as file:
        while block := file.read(_block):
            digest.update(block)
    return bool(digest.hexdigest() == value)


def _new_digest(algorithm: str) -> Any:
    if algorithm != "blake3":
        return hashlib.new(algorithm)
    try:
        from blake3 import blake3
    except ImportError:
        return None
    return blake3()


# -- the comparison


def _data_folders(run: Run, manifest: dict[str, Any]) -> dict[str, Path]:
    """The data that the run was given, by name and version."""
    used = manifest.get("lineage", {}).get("datasets") or []
    versions = {entry["name"]: f"{entry['name']}:{entry['version']}" for entry in used}
    return {versions.get(name, name): Path(path) for name, path in run.input_datasets.items()}


def _compare(source: Source, draft: Path, target: Target, data: dict[str, Path]) -> Agreement:
    converted = predict.load_model(draft)
    samples = take_samples(source.model, source.model.inputs or converted.inputs, data)
    _say(f"Comparing predictions for {samples.count} samples: {samples.source}")
    is_half = "16" in str(getattr(source.model.native, "compute_dtype", ""))
    tolerance = max(target.tolerance, HALF_TOLERANCE) if is_half else target.tolerance
    return compare_models(source.model, converted, samples, tolerance)


def _log(run: Run, agreement: Agreement, others: dict[str, float]) -> None:
    run.log("largest_difference", agreement.largest_difference)
    run.log("largest_relative_difference", agreement.largest_relative_difference)
    run.log("samples", agreement.samples)
    if agreement.same_class is not None:
        run.log("same_class", agreement.same_class)
    for name, value in others.items():
        run.log(name, value)
    same = "" if agreement.same_class is None else f", the same class for {agreement.same_class:.1%}"
    _say(
        f"Largest difference {agreement.largest_difference:.3g} "
        f"(relative {agreement.largest_relative_difference:.3g}){same}"
    )


def _disagreement(agreement: Agreement) -> str:
    same = "" if agreement.same_class is None else f"; the class is the same for {agreement.same_class:.1%}"
    needed = "" if agreement.same_class is None else f" and {LEAST_SAME_CLASS:.0%} of clear cases are needed"
    return (
        f"the converted model does not agree: for {agreement.samples} samples ({agreement.source}) its "
        f"predictions differ by up to {agreement.largest_difference:.3g}{same}; relative to the largest "
        f"prediction that is {agreement.largest_relative_difference:.3g}, where {agreement.tolerance:g} is "
        f"allowed{needed}"
    )


# -- the record


def _record(
    target: Target, manifest: dict[str, Any], source: Source, agreement: Agreement, facts: dict[str, Any]
) -> dict[str, Any]:
    original = {key: manifest.get(key) for key in ("model_id", "version", "model_file")}
    return {
        "record_format": RECORD_FORMAT,
        "format": target.name,
        "model_file": target.file + ("/saved_model.pb" if target.name == "saved_model" else ""),
        "original": {**original, "hash": _written_hash(manifest)},
        "packages": installed(PACKAGES + target.packages),
        "scales_inputs": source.model.scales_inputs,
        "inputs": {name: _input_json(facts) for name, facts in source.model.inputs.items()},
        "agreement": agreement.to_json(),
        **facts,
    }


def _input_json(facts: InputFacts) -> dict[str, Any]:
    return {"shape": list(facts.shape), "dtype": facts.dtype}


def installed(packages: Sequence[str]) -> dict[str, str]:
    """Those of the packages that this Python has, with their versions."""
    found = {}
    for package in packages:
        try:
            found[package] = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            continue
    return found


def _write_json(path: Path, value: dict[str, Any]) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(value, indent=1), encoding="utf-8")

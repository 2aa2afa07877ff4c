"""The README of an exported model: what it is, how to load it, how to predict with it, where it came from."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

from ..errors import size_text
from .facts import manifest_files

# By the end of the file's name, or else by framework: code that loads the model.
_loading = {
    ".tflite": (
        "from ai_edge_litert.interpreter import Interpreter\n\n"
        'interpreter = Interpreter("files/{file}")\nrun = interpreter.get_signature_runner()'
    ),
    ".safetensors": 'from safetensors.torch import load_file\n\nweights = load_file("files/{file}")',
    "keras": 'import keras\n\nmodel = keras.models.load_model("files/{file}")\nmodel.summary()',
    "tensorflow": 'import tensorflow as tf\n\nmodel = tf.saved_model.load("files/{folder}")',
    "torch": 'import torch\n\nweights = torch.load("files/{file}", weights_only=True)',
    "onnx": 'import onnxruntime\n\nsession = onnxruntime.InferenceSession("files/{file}")',
    ".joblib": 'import joblib\n\nmodel = joblib.load("files/{file}")  # it can run code',
    "sklearn": 'import joblib\n\nmodel = joblib.load("files/{file}")  # it can run code',
    "pickle": (
        "import pickle\n\n"
        'with open("files/{file}", "rb") as stream:\n    model = pickle.load(stream)  # it can run code'
    ),
}
_needed = {
    "keras": ("keras", "tensorflow", "tensorflow-cpu", "torch", "jax", "numpy"),
    "tensorflow": ("tensorflow", "tensorflow-cpu", "keras", "numpy"),
    "torch": ("torch", "numpy"),
    "onnx": ("numpy",),
    "sklearn": ("scikit-learn", "joblib", "numpy"),
    "pickle": ("scikit-learn", "joblib", "numpy"),
}
_training = tuple(dict.fromkeys(name for names in _needed.values() for name in names))
_running = {".tflite": ("ai-edge-litert", "numpy"), "onnx": ("onnxruntime", "numpy")}
"""What runs a model without the packages it was trained with."""


def readme_text(manifest: Mapping[str, Any], predicts: bool) -> str:
    """The README for the model that `manifest` describes; `predicts` when predict.py lies beside it."""
    parts = [
        _introduction(manifest),
        _conversion_section(manifest.get("conversion")),
        _load_section(manifest),
        _predict_section(manifest) if predicts else "",
        _metrics_section(manifest),
        _origin_section(manifest),
        _files_section(manifest),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _introduction(manifest: Mapping[str, Any]) -> str:
    title = f"# {manifest['name']}, version {manifest['version']}"
    run = manifest["lineage"].get("run") or {}
    day = time.strftime("%Y-%m-%d", time.gmtime(manifest["created"]))
    origin = f"Registered with mldesk on {day} from the run {run.get('name', manifest.get('run_id'))}."
    if manifest.get("origin"):
        origin = f"Imported into mldesk on {day} from {manifest['origin']}."
    return "\n\n".join(part for part in (title, str(manifest.get("description") or ""), origin) if part)


def _conversion_section(conversion: Mapping[str, Any] | None) -> str:
    if conversion is None:
        return ""
    packages = ", ".join(f"{name} {version}" for name, version in conversion["packages"].items())
    agreement = conversion["agreement"]
    same = agreement.get("same_class")
    told = "" if same is None else f" The most likely class is the same for {same:.1%} of them."
    size = conversion.get("batch_size")
    takes = "" if size is None else f"\n\nIt takes {size} input{'' if size == 1 else 's'} at a time."
    return (
        f"## Converted\n\nThis is not the file that was trained but its conversion to {conversion['label']}, "
        f"by the run {conversion['run_id']} with {packages}.\n\n"
        f"It was compared with the original: for {agreement['samples']} samples ({agreement['source']}) the "
        f"predictions differ by at most {_number(agreement['largest_difference'])}, which is "
        f"{_number(agreement['largest_relative_difference'])} of the largest prediction.{told}{takes}"
    )


def _load_section(manifest: Mapping[str, Any]) -> str:
    framework, file = manifest.get("framework"), manifest.get("model_file")
    if not framework or not file:
        return "## Load it\n\nThe files are in `files/`; the script that wrote them tells how to read them."
    folder = str(file).rpartition("/")[0] or "."
    ending = next((key for key in _loading if key.startswith(".") and str(file).endswith(key)), framework)
    code = _loading[ending].format(file=file, folder=folder)
    text = f"## Load it\n\n```python\n{code}\n```\n\n{_needs_text(manifest, framework, ending)}"
    foreign = (manifest.get("keras") or {}).get("foreign") or []
    if foreign and framework == "keras":
        text += f"\n\nIt uses classes that are not Keras' own or can hold code: {', '.join(foreign)}. "
        text += "Load it only where you trust its source, and bring those classes along."
    return text


def _needs_text(manifest: Mapping[str, Any], framework: str, ending: str) -> str:
    packages = (manifest.get("environment") or {}).get("packages") or {}
    names = _training if ending in _running else _needed[framework]
    found = [f"{name}=={packages[name]}" for name in names if name in packages]
    python = f"Python {manifest['python']}" if manifest.get("python") else "Python"
    trained = f"It was trained with {python}" + (f" and {', '.join(found)}." if found else ".")
    if ending in _running:
        needed = _running[ending]
        only = f"To predict with it, only {' and '.join(needed)} are needed:"
        return f"{trained} {only}\n\n    pip install {' '.join(needed)}"
    return trained + (f" To install these:\n\n    pip install {' '.join(found)}" if found else "")


def _predict_section(manifest: Mapping[str, Any]) -> str:
    shape = (manifest.get("keras") or {}).get("input_shape") or []
    takes = f"\n\nOne input has the shape {' x '.join(str(size) for size in shape[1:])}." if shape[1:] else ""
    return (
        "## Predict with it\n\n"
        "    python predict.py INPUT [INPUT ...]\n\n"
        "An input is a NumPy file (.npy, .npz), an IDX file (also .gz), or an image (needs the package "
        "pillow). For each item it prints the class and its probability; `python predict.py --help` tells "
        f"more.{takes}"
    )


def _metrics_section(manifest: Mapping[str, Any]) -> str:
    rows = [
        f"| {name} | {_number(values.get('last'))} | {_number(values.get('best'))} |"
        for name, values in sorted(manifest["metrics"].items())
    ]
    return (
        "\n".join(["## Metrics of its run", "", "| metric | last | best |", "|---|---|---|", *rows])
        if rows
        else ""
    )


def _origin_section(manifest: Mapping[str, Any]) -> str:
    lineage = manifest["lineage"]
    run = lineage.get("run") or {}
    datasets = [f"{used['name']}:{used['version']}" for used in lineage.get("datasets") or []]
    facts = [
        ("Run", f"{run.get('name')} ({run.get('id')})" if run else ""),
        ("Experiment", lineage.get("experiment")),
        ("Script", " ".join([str(lineage.get("script") or ""), *map(str, lineage.get("arguments") or [])])),
        ("Data", ", ".join(datasets)),
        ("Parameters", ", ".join(f"{name} = {value}" for name, value in manifest["parameters"].items())),
        ("Tags", ", ".join(f"{key} = {value}" for key, value in (manifest.get("tags") or {}).items())),
    ]
    lines = [f"- {name}: {value}" for name, value in facts if value]
    return "\n".join(["## Where it came from", "", *lines, "", "`model.json` tells all of it, for programs."])


def _files_section(manifest: Mapping[str, Any]) -> str:
    rows = [
        f"| files/{_cell(file.path)} | {size_text(file.size)} | `{file.hash}` |"
        for file in manifest_files(manifest)
    ]
    return "\n".join(["## Files", "", "| file | size | hash |", "|---|---|---|", *rows])


def _number(value: object) -> str:
    return f"{value:.5g}" if isinstance(value, int | float) else str("" if value is None else value)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")

"""Sample inputs for a model: from the data it was trained on where that is simple, else seeded numbers."""

from __future__ import annotations

import gzip
import os
import struct
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from predict import InputFacts, LoadedModel, adapted, idx_types, image_endings, read_idx

MOST_SAMPLES = 64
_seed = 20
_free_size = 32  # for a dimension that may have any size
_most_files = 20_000
_tested_first = ("test", "t10k", "val")
_words = (b"", b"a", b"one", b"two words", b"three more words")


@dataclass(frozen=True)
class Samples:
    """Arrays by input name, all of one length, and where they are from, for people."""

    arrays: dict[str, Any]
    source: str

    @property
    def count(self) -> int:
        """How many samples there are."""
        return len(next(iter(self.arrays.values())))


def take_samples(original: LoadedModel, wanted: dict[str, InputFacts], data: dict[str, Path]) -> Samples:
    """The samples for a model that takes what is `wanted`, of the `data` (folders by name) if any fits."""
    if len(wanted) == 1:
        (name, facts), *_ = wanted.items()
        for data_name, folder in data.items():
            found = _data_samples(folder, facts, original.scales_inputs)
            if found is not None:
                return Samples({name: found[0]}, f"{data_name}, {found[1]}")
    random = np.random.default_rng(_seed)
    count = _whole_batches(MOST_SAMPLES, wanted)
    arrays = {name: _random_array(random, count, name, facts, original) for name, facts in wanted.items()}
    return Samples(arrays, f"random numbers (seed {_seed})")


def batch_size(wanted: dict[str, InputFacts]) -> int | None:
    """The number of items that the model takes at once; None when it takes any."""
    sizes = [facts.shape[0] for facts in wanted.values() if facts.shape and facts.shape[0]]
    return sizes[0] if sizes else None


def _whole_batches(count: int, wanted: dict[str, InputFacts]) -> int:
    size = batch_size(wanted)
    return count if size is None else max(count // size, 1) * size


# -- from data


def _data_samples(folder: Path, facts: InputFacts, scales_inputs: bool) -> tuple[Any, str] | None:
    """Items of the first file in `folder` that fits, or of its images, and where they are from."""
    paths = sorted(_list_files(folder), key=_rank)
    for path in paths:
        array = _read_array(path, facts.shape)
        if array is not None and len(array):
            source = path.relative_to(folder).as_posix()
            return _prepared(array, facts, scales_inputs), source
    images = _read_images([path for path in paths if path.suffix.lower() in image_endings], facts.shape)
    return None if images is None else (_prepared(images, facts, scales_inputs), "its images")


def _list_files(folder: Path) -> Iterator[Path]:
    listed = 0
    for place, _, names in os.walk(folder):
        for name in sorted(names):
            listed += 1
            if listed > _most_files:
                return
            yield Path(place, name)


def _rank(path: Path) -> tuple[bool, str]:
    """What a model is tested with comes first."""
    return not any(part in path.name.lower() for part in _tested_first), str(path)


def _read_array(path: Path, shape: tuple[Any, ...]) -> Any:
    """The first items of a .npy, .npz or IDX file in the form the model takes; None when it is none such."""
    try:
        if path.suffix.lower() == ".npy":
            candidates = [np.load(path, mmap_mode="r", allow_pickle=False)]
        elif path.suffix.lower() == ".npz":
            with np.load(path, allow_pickle=False) as arrays:
                candidates = [arrays[name] for name in arrays.files]
        elif _is_idx(path):
            candidates = [read_idx(path, MOST_SAMPLES)]
        else:
            return None
    except (OSError, EOFError, ValueError, struct.error, zipfile.BadZipFile):
        return None  # other data may be readable
    for candidate in candidates:
        # a model of single numbers would take labels for its inputs
        if candidate.ndim < 2 or candidate.dtype.kind not in "uifb":
            continue
        array = adapted(np.array(candidate[:MOST_SAMPLES]), shape)
        if array is not None and (not shape[0] or len(array) >= shape[0]):
            return array[: len(array) // shape[0] * shape[0]] if shape[0] else array
    return None


def _is_idx(path: Path) -> bool:
    with path.open("rb") as plain:
        head = plain.read(4)
    if head[:2] == b"\x1f\x8b":
        with gzip.open(path) as file:
            head = file.read(4)
    return len(head) == 4 and head[:2] == b"\0\0" and head[2] in idx_types and head[3] >= 2


def _read_images(paths: Sequence[Path], shape: tuple[Any, ...]) -> Any:
    """Images, evenly chosen and brought to the model's size, as (number, height, width, channels)."""
    if len(shape) != 4 or shape[3] not in (1, 3) or not paths or shape[0]:
        return None
    import tensorflow as tf

    size = (shape[1] or _free_size, shape[2] or _free_size)
    found = []
    for path in paths[:: max(1, len(paths) // MOST_SAMPLES)][:MOST_SAMPLES]:
        try:
            image = tf.io.decode_image(path.read_bytes(), channels=shape[3], expand_animations=False)
        except (OSError, tf.errors.InvalidArgumentError):
            continue  # of a kind that TensorFlow does not read
        found.append(tf.cast(tf.image.resize(image, size), tf.uint8).numpy())
    return np.stack(found) if found else None


def _prepared(array: Any, facts: InputFacts, scales_inputs: bool) -> Any:
    """Pixels as the model was most likely given them."""
    if array.dtype.name == "uint8" and not scales_inputs and np.dtype(facts.dtype).kind == "f":
        array = array / 255
    return array.astype(facts.dtype)


# -- at random


def _random_array(
    random: np.random.Generator, count: int, name: str, facts: InputFacts, original: LoadedModel
) -> Any:
    shape = (count, *(_free_size if size is None else size for size in facts.shape[1:]))
    if facts.dtype == "string":
        return random.choice(np.array(_words, dtype=object), shape)
    known = _embedded(original.native, name)
    if known is not None:
        return random.integers(0, known, shape).astype(facts.dtype)
    kind = np.dtype(facts.dtype).kind
    if kind == "b":
        return random.random(shape) < 0.5
    if kind in "iu":
        return random.integers(0, _smallest_range(original.native), shape).astype(facts.dtype)
    return (random.random(shape) * (255 if original.scales_inputs else 1)).astype(facts.dtype)


def _embedded(model: Any, name: str) -> int | None:
    """How many different integers the input takes that goes straight into an embedding."""
    for layer in _layers(model):
        if type(layer).__name__ == "Embedding" and name in _input_names(layer):
            return int(layer.input_dim)
    first = next((layer for layer in _layers(model) if type(layer).__name__ != "InputLayer"), None)
    is_chain = type(model).__name__ == "Sequential" and type(first).__name__ == "Embedding"
    return int(first.input_dim) if is_chain else None


def _input_names(layer: Any) -> set[str]:
    try:
        tensor = layer.input
    except (AttributeError, ValueError):  # used several times, or not as part of a graph
        return set()
    return {getattr(tensor, "name", "")}


def _smallest_range(model: Any) -> int:
    """A range of integers that every layer of the model that looks integers up can take."""
    attributes = {"Embedding": "input_dim", "CategoryEncoding": "num_tokens"}
    known = [
        getattr(layer, attributes[type(layer).__name__])
        for layer in _layers(model)
        if type(layer).__name__ in attributes
    ]
    return min((int(size) for size in known if size), default=2)


def _layers(model: Any) -> Iterator[Any]:
    """All layers, also those of models within the model."""
    for layer in getattr(model, "layers", None) or []:
        yield layer
        yield from _layers(layer)

"""What a metric's name tells a guard: whether it is a loss, of which data, and which two belong together."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from ..metrics import told_direction

Part = Literal["training", "validation"]

_kept = 4096  # names: they are asked for at every point

_validation_words = frozenset(["val", "valid", "validation", "dev", "eval", "evaluation", "test", "holdout"])
_training_words = frozenset(["train", "training"])
_idle_words = frozenset(["epoch", "step", "total", "mean", "avg", "average", "running"])


def words_of(name: str) -> tuple[str, ...]:
    """The words of a metric's name: `trainLoss` and `train/loss` are "train" and "loss"."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return tuple(word for word in re.split(r"[^a-z0-9]+", spaced.lower()) if word)


@lru_cache(_kept)
def part_of(name: str) -> Part:
    """Whether the metric is about validation data; what does not tell is about training."""
    return "validation" if _validation_words & set(words_of(name)) else "training"


@lru_cache(_kept)
def subject_of(name: str) -> tuple[str, ...]:
    """What is measured, whatever the data: the same for `loss`, `train_loss`, `val_loss`."""
    left_out = _validation_words | _training_words | _idle_words
    return tuple(word for word in words_of(name) if word not in left_out)


@lru_cache(_kept)
def is_loss(name: str) -> bool:
    """Whether the metric is a loss or an error, which training makes small."""
    return told_direction(name) == "min" or any(word.endswith("loss") for word in words_of(name))


@lru_cache(_kept)
def is_batch(name: str) -> bool:
    """Whether it is logged for each batch beside a value for each epoch, as the automatic hook does."""
    return words_of(name)[:1] == ("batch",)


@lru_cache(_kept)
def is_main_loss(name: str) -> bool:
    """Whether it is the loss that training is about, not a part of it or another measure."""
    return subject_of(name) == ("loss",) and not is_batch(name)

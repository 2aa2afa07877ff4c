"""How the Models page says things: stages and marks as chips, shapes, numbers, sentences about versions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLocale

from mldesk.core.model import ModelVersion, stages
from mldesk.core.model.inspection import Tensor
from mldesk.gui import formats
from mldesk.gui.translation import translate
from mldesk.gui.widgets.chip import Chip

_STAGE_LOOKS = {
    "Development": ("muted", "grid", "code"),
    "Staging": ("accent", "accent_ground", "clock"),
    "Production": ("good", "good_ground", "check"),
    "Archived": ("muted", "grid", "archive"),
}
_OWN_STAGE = ("muted", "grid", "tag")
_MOST_FIGURES = 5


def title_of(version: ModelVersion) -> str:
    """`name : version`, as titles have it."""
    return f"{version.name} : {version.version}"


def stage_word(stage: str) -> str:
    """The word for a stage: that of the usual ones can be translated."""
    words = {
        "Development": translate("Models", "Development"),
        "Staging": translate("Models", "Staging"),
        "Production": translate("Models", "Production"),
        "Archived": translate("Models", "Archived"),
    }
    return words[stage] if stage in stages else stage


def stage_chip(stage: str) -> Chip:
    """A stage as a chip."""
    return Chip(stage_word(stage), *_STAGE_LOOKS.get(stage, _OWN_STAGE))


def alias_chip(alias: str, version: int | None = None) -> Chip:
    """An alias as a chip, with the version it is on where that has to be told."""
    text = f"@{alias}" if version is None else f"@{alias} {version}"
    return Chip(text, "accent", "accent_ground")


def untrusted_chip() -> Chip:
    """The mark of a model from outside."""
    return Chip(translate("Models", "Imported, not trusted"), "warning", "warning_ground", "warning")


def measured(value: float | None) -> str:
    """A metric as people of the chosen language write it, with at most five figures."""
    return "–" if value is None else QLocale().toString(float(value), "g", _MOST_FIGURES)


def formatted(value: Any) -> str:
    """A parameter as scripts write it: numbers with at most five figures."""
    if value is None:
        return "–"
    return f"{value:.{_MOST_FIGURES}g}" if isinstance(value, float) else str(value)


def count_text(number: int | None) -> str:
    """A count with group separators; a dash when it is not known."""
    return "–" if number is None else formats.count(number)


def shape_text(shape: Sequence[int | None] | None) -> str:
    """A shape as `any × 28 × 28`; a dash when it is not known."""
    if shape is None:
        return "–"
    if not shape:
        return translate("Models", "one number")
    return " × ".join(translate("Models", "any") if size is None else str(size) for size in shape)


def tensor_text(tensor: Tensor) -> str:
    """An input or output in one line: name, shape, type."""
    parts = (tensor.name, shape_text(tensor.shape), tensor.dtype)
    return "  ".join(part for part in parts if part)

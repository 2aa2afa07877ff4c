"""Collects what an inspection finds, so that a file which turns out damaged still gives what was read."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from .facts import Format, Inspection, Layer, ModelWarning, Tensor
from .source import Malformed, TooMuch

_most_layers = 5_000
_most_tensors = 500
_most_warnings = 60
_longest_text = 400

# What readers of the standard library raise about garbled content, besides this package's own errors.
_garbled: tuple[type[Exception], ...] = (
    ValueError,  # Malformed, UnicodeDecodeError, JSONDecodeError, an integer with too many digits
    EOFError,
    IndexError,
    OverflowError,
    RecursionError,
    struct.error,  # a structure that ends before its last field
)


@dataclass
class Findings:
    """What has been found so far; `finish` makes it an Inspection."""

    format: Format = "unknown"
    framework: str | None = None
    framework_version: str = ""
    kind: str = ""
    name: str = ""
    inputs: list[Tensor] = field(default_factory=list)
    outputs: list[Tensor] = field(default_factory=list)
    layers: list[Layer] = field(default_factory=list)
    parameter_count: int | None = None
    trainable_count: int | None = None
    facts: dict[str, str] = field(default_factory=dict)
    warnings: list[ModelWarning] = field(default_factory=list)

    def warn(self, warning: ModelWarning) -> None:
        """Add a warning, once."""
        if warning not in self.warnings:
            self.warnings.append(warning)

    def tell(self, label: str, value: object) -> None:
        """Add a fact, unless it is empty."""
        text = shortened(str(value))
        if value is not None and text:
            self.facts[label] = text

    def finish(self, path: str = "") -> Inspection:
        """Everything found as an Inspection, dangers first, long lists cut."""
        if len(self.layers) > _most_layers:
            self.tell("Layers shown", f"the first {_most_layers:,} of {len(self.layers):,}")
        warnings = sorted(self.warnings, key=lambda warning: warning.level != "danger")
        return Inspection(
            format=self.format,
            path=path,
            framework=self.framework,
            framework_version=shortened(self.framework_version),
            kind=shortened(self.kind),
            name=shortened(self.name),
            inputs=tuple(self.inputs[:_most_tensors]),
            outputs=tuple(self.outputs[:_most_tensors]),
            layers=tuple(self.layers[:_most_layers]),
            parameter_count=self.parameter_count,
            trainable_count=self.trainable_count,
            facts=dict(self.facts),
            warnings=tuple(warnings[:_most_warnings]),
        )


def shortened(text: str) -> str:
    """`text` on one line, cut when it is very long; what is no text is replaced."""
    line = " ".join(text[: 2 * _longest_text].split()).encode("utf-8", "replace").decode("utf-8")
    return line if len(line) <= _longest_text else line[: _longest_text - 1] + "…"


def named(names: Iterable[str], most: int = 8) -> str:
    """Names as a list for people: sorted, each once, the first few."""
    found = sorted(set(names))
    rest = len(found) - most
    return ", ".join(shortened(name)[:120] for name in found[:most]) + (
        f" and {rest:,} more" if rest > 0 else ""
    )


def guarded(findings: Findings, what: str, read: Callable[[], object]) -> bool:
    """Call `read`; when what it reads is garbled, warn of `what`. True when it is not."""
    try:
        read()
    except TooMuch as error:
        findings.warn(_unseen(what, error))
    except _garbled as error:
        findings.warn(_damaged(what, error))
    else:
        return True
    return False


def _started(what: str) -> str:
    """`what` at the beginning of a sentence; names of files stay as they are."""
    return what if "." in what else what[:1].upper() + what[1:]


def _damaged(what: str, error: Exception) -> ModelWarning:
    cause = str(error) if isinstance(error, Malformed) else "its content is garbled"
    return ModelWarning(
        "caution",
        f"{_started(what)} is damaged or not what it claims to be",
        f"It could not be read to its end: {shortened(cause)}. What is shown here may be incomplete, and the "
        "part that was not read can hold anything. Verify the files, or get the model again from its source.",
    )


def _unseen(what: str, error: Exception) -> ModelWarning:
    return ModelWarning(
        "caution",
        f"{_started(what)} was not looked at completely",
        f"The inspection stopped before its end: {error}. The rest can hold anything. "
        "Load the model only if you trust where it comes from.",
    )


def ranked(counts: Counter[str], most: int = 12) -> str:
    """Counted names for people, the most frequent first: `Conv 12, Relu 11`."""
    found = [f"{shortened(name)[:60] or '?'} {count:,}" for name, count in counts.most_common(most)]
    rest = len(counts) - most
    return ", ".join(found) + (f" and {rest:,} more" if rest > 0 else "")

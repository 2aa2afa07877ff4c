"""The facts of a script: plain frozen values, no logic."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

Framework = Literal["keras", "tensorflow", "torch", "sklearn", "python"]
Kind = Literal["int", "float", "str", "bool", "choice", "list"]
ValueType = Literal["int", "float", "str", "bool", "any"]
DistributedWay = Literal["multi_worker", "parameter_server", "horovod_optimizer", "horovod_tape"]


class SyntaxProblem(NamedTuple):
    """Where Python stops understanding the script: line (from 1), what Python says, the line's text."""

    line: int
    message: str
    text: str


@dataclass(frozen=True, slots=True)
class Import:
    """A module that the script imports, by its full dotted name.

    `guarded` means that the script may well run without it: the import stands in a function, under a
    condition, or in a `try` that catches its failure.
    """

    name: str
    guarded: bool
    line: int

    @property
    def top_level(self) -> str:
        """The first part of the name: `tensorflow` of `tensorflow.keras`."""
        return self.name.partition(".")[0]


class DistributedUse(NamedTuple):
    """A way to train on several processes: its name in the source, the line where it is made, and the line
    where the model is trained with it.

    `file` is the module of its own in which the script makes it, "" for itself; `apart`: it is made or
    trained with in such a module, so that it is less certain that the one comes to the other.
    """

    way: DistributedWay
    name: str
    line: int
    trained: int
    file: str = ""
    apart: bool = False


@dataclass(frozen=True, slots=True)
class DistributedTraining:
    """Which `uses` it makes of Keras on several processes, in the order of the source; `legacy_keras`: it
    takes Keras 2 (tf-keras) by itself; `imports_keras`: it takes Keras by its own name, not as tf.keras.
    """

    uses: tuple[DistributedUse, ...] = ()
    legacy_keras: bool = False
    imports_keras: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """One argument of the script, as its argparse parser declares it.

    `kind` is the kind of form field; `value_type` the type of each single value ("any" where the script's own
    function converts it). `default` is None where there is none or where only running the script would tell
    it; `default_text` then holds its source. `count` is argparse's nargs (None, an int, "?", "*", "+", or
    "..." for all the rest). `flags` is empty for a positional argument.
    """

    flags: tuple[str, ...]
    name: str
    kind: Kind = "str"
    default: object = None
    choices: tuple[object, ...] = ()
    help: str = ""
    required: bool = False
    positional: bool = False
    line: int = 0
    value_type: ValueType = "str"
    default_text: str = ""
    action: str = "store"
    count: int | str | None = None
    hidden: bool = False

    @property
    def label(self) -> str:
        """How it is named to people: its first long flag, or its name when it is positional."""
        return next((flag for flag in self.flags if flag.startswith("--")), (*self.flags, self.name)[0])

    @property
    def takes_value(self) -> bool:
        """Whether text follows it on the command line."""
        return self.action in ("store", "append", "extend")


@dataclass(frozen=True, slots=True)
class ScriptFacts:
    """Everything known of a script.

    With a `syntax_error` nothing else is known. `arguments_by` names what reads the command line ("argparse",
    "click", "absl", "fire", "sys.argv", ... or "" for nothing); `complete` says whether `options` are all
    that it accepts. `abbreviations` says whether argparse lets flags be shortened; `file_prefix` is the
    character that makes argparse read arguments from a file ("" for none). `input_names` are the inputs that
    it asks its run for, `dataset_names` the datasets that it asks its workspace for. One that `submits_runs`
    is no training script, but starts those of others. `distributed` is what it trains with on several
    processes that works with one Keras and not with another.
    """

    path: Path
    syntax_error: SyntaxProblem | None = None
    framework: Framework = "python"
    options: tuple[Option, ...] = ()
    uses_argparse: bool = False
    imports: tuple[Import, ...] = ()
    description: str = ""
    arguments_by: str = ""
    complete: bool = True
    abbreviations: bool = True
    file_prefix: str = ""
    input_names: tuple[str, ...] = ()
    dataset_names: tuple[str, ...] = ()
    submits_runs: bool = False
    distributed: DistributedTraining = DistributedTraining()

    def option(self, key: str) -> Option | None:
        """The option with this flag or name."""
        return next((option for option in self.options if key in option.flags or key == option.name), None)

    def needs(self, module: str) -> bool:
        """Whether the script cannot start without this top-level module."""
        return any(found.top_level == module and not found.guarded for found in self.imports)

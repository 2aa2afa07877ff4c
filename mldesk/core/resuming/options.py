"""The arguments by which scripts are told to go on from a checkpoint, found by their names."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..script import Option, ScriptFacts

_path_names = re.compile(
    r"(resume|resume_(from|path|model|weights|ckpt|checkpoint|from_checkpoint)|restore|restore_(from|path|ckpt|"
    r"checkpoint)|load|load_(from|path|ckpt|checkpoint|model|weights)|continue_from|init(ial)?_(ckpt|checkpoint|"
    r"weights|model)|start_from)"
)
_doubtful_names = re.compile(r"ckpt|checkpoint|ckpt_path|checkpoint_path|weights|model_path")
_telling_help = re.compile(r"resum|restor|continue|load|start from", re.IGNORECASE)
_switch_names = re.compile(r"resume|resume_training|continue|continue_training|restore|auto_resume")
_epoch_names = re.compile(r"(initial|start|starting|resume|first)_epoch")


@dataclass(frozen=True, slots=True)
class ResumeOptions:
    """The arguments for the path of a checkpoint, to say that one resumes, and for the first epoch."""

    path: Option | None = None
    switch: Option | None = None
    epoch: Option | None = None

    @property
    def any(self) -> bool:
        """Whether the script can be told at all."""
        return self.path is not None or self.switch is not None


def resume_options(facts: ScriptFacts | None) -> ResumeOptions:
    """What the script has of such arguments; one that may name where to write only if its help says so."""
    if facts is None:
        return ResumeOptions()
    named = [(option.name.lower().replace("-", "_"), option) for option in facts.options if option.flags]
    paths = [option for name, option in named if _takes_path(option) and _path_names.fullmatch(name)]
    doubtful = [
        option
        for name, option in named
        if _takes_path(option) and _doubtful_names.fullmatch(name) and _telling_help.search(option.help)
    ]
    switches = [option for name, option in named if option.kind == "bool" and _switch_names.fullmatch(name)]
    epochs = [option for name, option in named if option.value_type == "int" and _epoch_names.fullmatch(name)]
    first = [next(iter(options), None) for options in ([*paths, *doubtful], switches, epochs)]
    return ResumeOptions(*first)


def _takes_path(option: Option) -> bool:
    return option.takes_value and option.kind == "str"

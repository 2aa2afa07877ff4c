"""Makes the run that goes on where another one ended: what it is given, and its outputs."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..content import is_inside
from ..errors import Conflict, NotFound, Problem, free_space, size_text
from ..replaying import replayed
from ..script import ScriptFacts, read_script, with_values
from ..script.matching import match_arguments
from ..script.uses import without_uses
from ..spec import Resume, ScriptRunConfig
from .checkpoints import Checkpoint, files_of, find_checkpoints
from .epochs import finished_epochs
from .options import ResumeOptions, resume_options

if TYPE_CHECKING:
    from ..run import Run
    from ..workspace import Workspace

_BLOCK = 8 * 1024 * 1024


def checkpoints_of(run: Run) -> list[Checkpoint]:
    """What a run has saved to go on from, the last first."""
    return find_checkpoints(run.work_folder, run.snapshot_folder)


def resume_config(run: Run, checkpoint: str | None = None) -> ScriptRunConfig:
    """The config of a run that goes on from a checkpoint of `run`: a path in its work folder, or the last.

    It is the same script as then, with the same arguments besides those that say from what to resume. Raises
    Conflict while the run goes on, NotFound when there is no checkpoint.
    """
    if not run.status.terminal:
        raise Conflict("The run is not over", f"{run.name} is {run.status}", "Wait for its end, or stop it.")
    found = checkpoints_of(run)
    chosen = next((one for one in found if checkpoint in (None, one.path)), None)
    if chosen is None:
        raise _nothing_found(run, checkpoint, found)
    resume = Resume(run.id, run.name, chosen.path, finished_epochs(run, chosen.modified))
    config = replace(
        replayed(run),
        name=f"{run.name.removesuffix('-resumed')}-resumed",
        resume=resume,
    )
    facts = read_script(config.script_path)
    return replace(config, arguments=_arguments(facts, config.arguments, resume))


def _nothing_found(run: Run, checkpoint: str | None, found: Sequence[Checkpoint]) -> NotFound:
    if checkpoint is not None:
        known = ", ".join(one.path for one in found[:5]) or "none"
        return NotFound("There is no such checkpoint", f"{run.name} has {known}", "Choose one.", "checkpoint")
    return NotFound(
        f"{run.name} has left no checkpoint",
        "its work folder holds no file or folder of Keras, TensorFlow or PyTorch to go on from",
        "Save one while training, such as with Keras's ModelCheckpoint or BackupAndRestore into outputs.",
        "checkpoint",
    )


def _arguments(facts: ScriptFacts, before: Sequence[str], resume: Resume) -> tuple[str, ...]:
    """The arguments with those that say from what to resume; in front, where no bare `--` precedes them."""
    options = resume_options(facts)
    values: dict[str, str] = {}
    if options.path is not None:
        values[options.path.label] = resume.checkpoint
    elif options.switch is not None:
        values[options.switch.label] = "true"
    if options.epoch is not None and resume.epoch is not None:
        values[options.epoch.label] = str(resume.epoch)
    given = with_values(facts, values)
    # what was said before of these would overrule it
    named = [option for option in (options.path, options.switch, options.epoch) if option is not None]
    kept = _without(facts, before, {option.label for option in named})
    return (*given, *kept)


def _without(facts: ScriptFacts, arguments: Sequence[str], labels: set[str]) -> list[str]:
    uses = [use for use in match_arguments(facts, arguments).given if use.option.label in labels]
    return without_uses(arguments, uses)


def told_by(facts: ScriptFacts | None, resume: Resume) -> str:
    """How the script learns from what to resume, in a sentence."""
    options = resume_options(facts)
    words = _by_argument(options, resume)
    always = "its outputs are where it left them, and MLDESK_RESUME_FROM names the checkpoint"
    return f"{words}; {always}" if words else f"{always[0].upper()}{always[1:]}"


def _by_argument(options: ResumeOptions, resume: Resume) -> str:
    if options.path is not None:
        return f"{options.path.label} {resume.checkpoint}"
    return options.switch.label if options.switch is not None else ""


def check_resume(
    workspace: Workspace, config: ScriptRunConfig, facts: ScriptFacts | None
) -> Iterator[Problem]:
    """What is wrong with going on from where another run ended."""
    resume = config.resume
    if resume is None:
        return
    work = workspace.run_folder(resume.run_id) / "work"
    checkpoint = _checkpoint(work, resume)
    if checkpoint is None:
        cause = f"{resume.checkpoint} of {resume.run_name} is not there"
        yield Problem(
            "resume", "The checkpoint is gone", cause, "Choose another run to resume, or begin anew."
        )
        return
    size = sum(file.stat().st_size for file in _files(work, checkpoint))
    free = free_space(workspace.path)
    if free is not None and free < size:
        cause = f"the outputs to go on with take {size_text(size)}, {size_text(free)} are free"
        yield Problem("resume", "There is too little disk space", cause, "Free some space on that disk.")
    if not resume_options(facts).any and checkpoint.kind != "backup":
        yield Problem(
            "resume",
            "The script has no argument to resume with",
            "whether it goes on from the checkpoint or begins anew is up to it: "
            + told_by(facts, resume)[0].lower()
            + told_by(facts, resume)[1:],
            "Have it load what MLDESK_RESUME_FROM names, or what it finds in its outputs.",
            "warning",
        )


def bring_outputs(
    workspace: Workspace, resume: Resume, work: Path, on_progress: Callable[[], None] = lambda: None
) -> None:
    """Copy what the resumed run left into the work folder of the new one: its outputs and the checkpoint.

    It is a copy, because the new run writes there. `on_progress` is called every few megabytes. Raises
    NotFound, OSError.
    """
    source = workspace.run_folder(resume.run_id) / "work"
    checkpoint = _checkpoint(source, resume)
    if checkpoint is None:
        raise NotFound("The checkpoint is gone", f"{source / resume.checkpoint} is not there", "", "resume")
    for file in _files(source, checkpoint):
        target = work / file.relative_to(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        _copy(file, target, on_progress)


def _copy(file: Path, target: Path, on_progress: Callable[[], None]) -> None:
    with file.open("rb") as source, target.open("wb") as made:
        while block := source.read(_BLOCK):
            made.write(block)
            on_progress()
    shutil.copystat(file, target)


def _checkpoint(work: Path, resume: Resume) -> Checkpoint | None:
    if not is_inside(resume.checkpoint):
        return None
    return next((one for one in find_checkpoints(work) if one.path == resume.checkpoint), None)


def _files(work: Path, checkpoint: Checkpoint) -> list[Path]:
    outputs = [file for file in sorted((work / "outputs").rglob("*")) if file.is_file()]
    return outputs if checkpoint.in_outputs else [*outputs, *files_of(work, checkpoint)]

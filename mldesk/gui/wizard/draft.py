"""The new run being drafted, without Qt: what was chosen and typed, and the configurations it makes."""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from mldesk.core.distribution import Distribution
from mldesk.core.repeats import seed_option, seeds_from, with_seeds
from mldesk.core.resuming.options import resume_options
from mldesk.core.run_data import DatasetInput, DatastoreInput, Output
from mldesk.core.script import Option, ScriptFacts, with_values
from mldesk.core.spec import EnvironmentSpec, Resume, ScriptRunConfig

from . import arguments, sweep

MAXIMUM_RUNS = 200
_REVIEW_BEFORE = 4
"""The last step before there was one for the distribution."""


@dataclass
class Draft:
    """One new run (or several, when a parameter has several values) as far as it has been filled in.

    `texts` holds what was typed per option where it differs from the script's default; `facts` is what was
    read from the script and is never stored, because the script may change between two sittings.
    `stored_inputs`, `outputs`, `max_duration_seconds`, `properties` and `warnings` are those of the run or
    program that it was made of.
    `source_folder` holds `script`, at any depth; None means the script's own folder. With several `repeats`
    each run gets a seed, from `first_seed` on, whatever its own argument for it says. Runs that are `held`
    wait in the queue until they are released.
    """

    script: Path | None = None
    source_folder: Path | None = None
    texts: dict[str, str] = field(default_factory=dict)
    inputs: list[DatasetInput] = field(default_factory=list)
    inputs_chosen: bool = False
    stored_inputs: list[DatastoreInput] = field(default_factory=list)
    outputs: list[Output] = field(default_factory=list)
    extra_arguments: str = ""
    experiment: str = ""
    run_name: str = ""
    compute: str = "local"
    cpus: int = 1
    gpus: int = 0
    environment: EnvironmentSpec = field(default_factory=EnvironmentSpec)
    environment_variables: dict[str, str] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    log_every_batch: bool = False
    gpu_memory: int | None = None
    repeats: int = 1
    first_seed: int = 1
    resume: Resume | None = None
    max_duration_seconds: int | None = None
    properties: dict[str, str] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    held: bool = False
    distribution: Distribution | None = None
    retries: int = 0
    resumes: bool = False
    batch_script: str = ""
    step: int = 0
    facts: ScriptFacts | None = None

    def forget_script(self) -> None:
        """Drop everything that belongs to the script and not to the run's place and names."""
        self.script, self.source_folder, self.facts = None, None, None
        self.texts, self.inputs, self.inputs_chosen, self.extra_arguments = {}, [], False, ""
        self.repeats, self.resume = 1, None
        self.stored_inputs, self.outputs, self.max_duration_seconds = [], [], None
        self.properties, self.warnings = {}, []
        self.distribution = None

    def begin_anew(self) -> None:
        """Go on from no other run, and do not tell the script to."""
        options = resume_options(self.facts)
        for option in (options.path, options.switch, options.epoch):
            if option is not None:
                self.texts.pop(option.name, None)
        self.resume = None

    def copy(self) -> Draft:
        """Return a copy that another thread may read while this one is edited."""
        return replace(self, texts=dict(self.texts), inputs=list(self.inputs))

    @property
    def is_empty(self) -> bool:
        """Whether nothing was chosen yet, so that there is nothing to keep."""
        return self.script is None

    @property
    def options(self) -> list[Option]:
        """All options of the script that a user may set."""
        return (
            [option for option in self.facts.options if not option.hidden] if self.facts is not None else []
        )

    @property
    def form_options(self) -> list[Option]:
        """The options that the parameter form shows: those that no data is given to."""
        return [option for option in self.options if self.feeds(option) is None and not self.keeps(option)]

    def feeds(self, option: Option) -> DatasetInput | None:
        """Return the dataset that is given to `option`, if any."""
        names = (option.name, *option.flags)
        return next((choice for choice in self.inputs if choice.argument in names), None)

    def answers(self, asked: str) -> DatasetInput | None:
        """Return the dataset that the script gets when it asks its run for `asked`, if any."""
        given = (choice for choice in self.inputs if choice.argument is None)
        return next((choice for choice in given if choice.input_name == asked), None)

    def keeps(self, option: Option) -> bool:
        """Whether `option` is given what is read of a datastore, or where an output is written."""
        given = [*(stored.argument for stored in self.stored_inputs), *(one.argument for one in self.outputs)]
        return not {option.name, *option.flags}.isdisjoint(given)

    def text(self, option: Option) -> str:
        """Return what the form shows for `option`."""
        return self.texts.get(option.name, arguments.default_text(option))

    def set_text(self, option: Option, text: str) -> None:
        """Keep what was typed for `option`; the default itself is not kept."""
        if text.strip() == arguments.default_text(option):
            self.texts.pop(option.name, None)
        else:
            self.texts[option.name] = text.strip()

    @property
    def changed_count(self) -> int:
        """How many of the form's options differ from the script's default."""
        return sum(option.name in self.texts for option in self.form_options)

    @property
    def varied_options(self) -> list[Option]:
        """Those of the form that make runs differ; a seed does not where each run gets one of its own."""
        seed = seed_option(self.facts) if self.repeats > 1 else None
        return [option for option in self.form_options if option is not seed]

    def value_counts(self) -> dict[str, int]:
        """Return how many values each of the form's options takes; one for those that cannot be read."""
        counts: dict[str, int] = {}
        for option in self.varied_options:
            try:
                counts[option.name] = max(1, len(arguments.values_of(option, self.text(option))))
            except sweep.SweepError:
                counts[option.name] = 1
        return counts

    @property
    def run_count(self) -> int:
        """How many runs this draft starts."""
        product = 1
        for count in self.value_counts().values():
            product *= count
        return product * self.repeats

    def configurations(self) -> list[ScriptRunConfig]:
        """Return one configuration per run. May raise sweep.SweepError or InvalidInput."""
        first = self.plain_configuration()
        options = self.varied_options
        combinations = arguments.combinations(
            options, {o.name: self.texts[o.name] for o in options if o.name in self.texts}
        )
        extra = shlex.split(self.extra_arguments)
        configurations = []
        for number, values in enumerate(combinations, start=1):
            name = self.run_name.strip() or None
            if name is not None and len(combinations) > 1:
                name = f"{name}-{number}"
            line = with_values(self.facts, values) if self.facts is not None else ()
            configurations += self._repeated(replace(first, arguments=(*line, *extra), name=name))
        return configurations

    def _repeated(self, config: ScriptRunConfig) -> list[ScriptRunConfig]:
        if self.repeats == 1:
            return [config]
        return with_seeds(config, self.facts, seeds_from(self.first_seed, self.repeats))

    def plain_configuration(self) -> ScriptRunConfig:
        """Return what is the same for every run: all but the form's arguments and the name."""
        script = self.script
        if script is None:
            raise ValueError("the draft has no script")
        folder = self.source_folder or script.parent
        return ScriptRunConfig(
            source_folder=folder,
            script=script.relative_to(folder).as_posix(),
            experiment=self.experiment.strip(),
            compute=self.compute,
            inputs=(*self.inputs, *self.stored_inputs),
            outputs=tuple(self.outputs),
            environment=self.environment,
            environment_variables=dict(self.environment_variables),
            cpus=self.cpus,
            gpus=self.gpus,
            tags=dict(self.tags),
            log_every_batch=self.log_every_batch,
            gpu_memory=self.gpu_memory if self.gpus else None,
            resume=self.resume,
            max_duration_seconds=self.max_duration_seconds,
            distribution=self.distribution,
            retries=self.retries,
            resumes=self.resumes,
            batch_script=self.batch_script,
            properties=dict(self.properties),
            warnings=tuple(self.warnings),
        )

    @classmethod
    def from_configuration(cls, config: ScriptRunConfig) -> Draft:
        """Return a draft that runs `config` again; its arguments become texts when the facts are known."""
        script, folder = config.script_path.absolute(), config.source_folder.absolute()
        return cls(
            script=script,
            source_folder=folder if script.is_relative_to(folder) else None,
            inputs=list(config.datasets),
            inputs_chosen=True,
            stored_inputs=[given for given in config.inputs if isinstance(given, DatastoreInput)],
            outputs=list(config.outputs),
            max_duration_seconds=config.max_duration_seconds,
            properties=dict(config.properties),
            warnings=list(config.warnings),
            extra_arguments=shlex.join(config.arguments),
            experiment=config.experiment,
            compute=config.compute,
            cpus=config.cpus,
            gpus=config.gpus,
            environment=config.environment,
            environment_variables=dict(config.environment_variables),
            tags=dict(config.tags),
            log_every_batch=config.log_every_batch,
            gpu_memory=config.gpu_memory,
            distribution=config.distribution,
            retries=config.retries,
            resumes=config.resumes,
            batch_script=config.batch_script,
            resume=config.resume,
            run_name=(config.name or "") if config.resume is not None else "",
        )

    def take_facts(self, facts: ScriptFacts) -> None:
        """Use what was read from the script; arguments given as a line move into their fields."""
        self.facts = facts
        try:
            line = shlex.split(self.extra_arguments)
        except ValueError:
            return
        texts, left = arguments.read_texts(facts, line)
        for option in self.options:
            if option.name in texts:
                self.set_text(option, texts[option.name])
        self.extra_arguments = shlex.join(left)

    def to_json(self) -> str:
        """Return the draft as JSON text, without the facts."""
        content = {item.name: getattr(self, item.name) for item in fields(self) if item.name != "facts"}
        for name in ("script", "source_folder"):
            content[name] = str(content[name]) if content[name] else None
        content["inputs"] = [asdict(choice) for choice in self.inputs]
        content["stored_inputs"] = [asdict(given) for given in self.stored_inputs]
        content["outputs"] = [output.to_json() for output in self.outputs]
        content["environment"] = self.environment.to_json()
        content["resume"] = None if self.resume is None else asdict(self.resume)
        spread = self.distribution
        content["distribution"] = None if spread is None else spread.to_json()
        return json.dumps(content, indent=1)

    @classmethod
    def from_json(cls, text: str) -> Draft:
        """Read what `to_json` wrote. Raises ValueError when the text is no draft."""
        content = json.loads(text)
        if isinstance(content, dict):
            content = _of_today(content)
        if not isinstance(content, dict) or not set(content) <= {item.name for item in fields(cls)}:
            raise ValueError("this is no draft of a run")
        return cls(**_typed(content))


def _of_today(content: dict[str, Any]) -> dict[str, Any]:
    """Read what drafts of older versions say of the Python as an environment, and of their last step."""
    kept = {key: value for key, value in content.items() if key not in ("other_python", "python")}
    if content.get("other_python"):
        kept["environment"] = {"kind": "python", "python": content.get("python", "")}
    if "distribution" not in content and kept.get("step") == _REVIEW_BEFORE:
        kept["step"] = _REVIEW_BEFORE + 1
    return kept


def _typed(content: Mapping[str, Any]) -> dict[str, Any]:
    try:
        script = Path(content["script"]) if content["script"] else None
        # drafts of older versions name no source folder
        folder = Path(content["source_folder"]) if content.get("source_folder") else None
        inputs = [DatasetInput(**choice) for choice in content["inputs"]]
        stored = [DatastoreInput(**choice) for choice in content.get("stored_inputs", ())]
        outputs = [Output(**choice) for choice in content.get("outputs", ())]
        environment = EnvironmentSpec.from_json(content.get("environment", {}))
        resume = Resume(**content["resume"]) if content.get("resume") else None
        spread = content.get("distribution")
        distribution = Distribution.from_json(spread) if spread else None
    except (KeyError, TypeError) as error:
        raise ValueError("this is no draft of a run") from error
    if folder is not None and (script is None or not script.is_relative_to(folder)):
        raise ValueError("the draft's script is outside of its source folder")
    typed = {"script": script, "source_folder": folder, "inputs": inputs, "environment": environment}
    return {**content, **typed, "resume": resume, "stored_inputs": stored, "outputs": outputs,
            "distribution": distribution}  # fmt: skip

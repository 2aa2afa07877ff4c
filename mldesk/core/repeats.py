"""The same run several times with other seeds: as the script's own argument, and as variables for all others.

A script is given its seed by the argument that is called like one (`--seed`, `--random-seed`, ...). Every run
also gets the variables MLDESK_SEED, for scripts without such an argument, and PYTHONHASHSEED. The runs are
tagged with their `seed` and, as the group they are, with the same `repeat`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from .errors import InvalidInput, MldeskError
from .identifiers import new_id
from .script.matching import match_arguments
from .script.uses import without_uses

if TYPE_CHECKING:
    from .run import Run
    from .script import Option, ScriptFacts
    from .spec import ScriptRunConfig
    from .workspace import Workspace

REPEAT_TAG, SEED_TAG = "repeat", "seed"
MOST_REPEATS = 200
_largest_seed = 2**32 - 1  # the largest of NumPy and of PYTHONHASHSEED
_names = (
    "seed",
    "random_seed",
    "rng_seed",
    "manual_seed",
    "global_seed",
    "train_seed",
    "random_state",
    "rng",
)


def seed_option(facts: ScriptFacts | None) -> Option | None:
    """The argument by which the script takes its seed; None when it has none that is called so."""
    if facts is None:
        return None
    fitting = [
        o for o in facts.options if o.flags and o.takes_value and o.value_type in ("int", "str", "any")
    ]
    by_name = {option.name.lower().replace("-", "_"): option for option in fitting}
    return next((by_name[name] for name in _names if name in by_name), None)


def with_seeds(
    config: ScriptRunConfig, facts: ScriptFacts | None, seeds: Sequence[int]
) -> list[ScriptRunConfig]:
    """The config once for each seed, as one group; raises InvalidInput for seeds that cannot be."""
    _check(seeds)
    base = config.name or PurePosixPath(config.script).stem
    group = f"{base}-{new_id()[-5:]}"
    return [_with_seed(config, facts, seed, base, group) for seed in seeds]


def seeds_from(first: int, count: int) -> range:
    """So many seeds, counted on from the first."""
    return range(first, first + count)


def submit_repeats(
    workspace: Workspace, config: ScriptRunConfig, times: int, first_seed: int = 1, held: bool = False
) -> list[Run]:
    """Submit the config `times` times, with the seeds from `first_seed` on; raises what `submit` does.

    The error tells of those that were submitted before: they stay.
    """
    from .run import submit
    from .script import read_script

    configs = with_seeds(config, read_script(config.script_path), seeds_from(first_seed, times))
    made: list[Run] = []
    try:
        for one in configs:
            made.append(submit(workspace, one, held))
    except MldeskError as error:
        if made:
            names = made[0].name if len(made) == 1 else f"{made[0].name} to {made[-1].name}"
            error.cause += f"; {len(made)} of {times} runs were submitted before: {names}"
        raise
    return made


def _check(seeds: Sequence[int]) -> None:
    if not 1 <= len(seeds) <= MOST_REPEATS:
        raise InvalidInput(
            "So many repeats cannot be", f"{len(seeds):,}", f"Choose 1 to {MOST_REPEATS}.", "repeats"
        )
    wrong = [seed for seed in seeds if not 0 <= seed <= _largest_seed]
    if wrong:
        raise InvalidInput(
            "This is no seed", str(wrong[0]), f"Choose a whole number from 0 to {_largest_seed}.", "repeats"
        )


def _with_seed(
    config: ScriptRunConfig, facts: ScriptFacts | None, seed: int, base: str, group: str
) -> ScriptRunConfig:
    arguments, option = config.arguments, seed_option(facts)
    if facts is not None and option is not None:
        # in front: what stands behind a bare `--` would be taken for something else
        arguments = (option.label, str(seed), *_without(facts, option, arguments))
    variables = {"MLDESK_SEED": str(seed), "PYTHONHASHSEED": str(seed)}
    return replace(
        config,
        arguments=arguments,
        name=f"{base}-seed-{seed}",
        environment_variables={**config.environment_variables, **variables},
        tags={**config.tags, REPEAT_TAG: group, SEED_TAG: str(seed)},
    )


def _without(facts: ScriptFacts, option: Option, arguments: Sequence[str]) -> list[str]:
    """The arguments without those that give this option a value."""
    return without_uses(arguments, match_arguments(facts, arguments).of(option))

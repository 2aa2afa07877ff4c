"""Experiments: named series of runs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mldesk.core.errors import InvalidInput, NotFound
from mldesk.core.experiment import Experiment, get_experiment, list_experiments
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace

SubmitScript = Callable[..., Run]


def test_an_experiment_is_made_once_and_lists_its_runs(
    workspace: Workspace, submit_script: SubmitScript
) -> None:
    first = submit_script("print()\n", experiment="digits")
    second = submit_script("print()\n", experiment="digits")
    submit_script("print()\n", experiment="other")
    assert {run.id for run in Experiment(workspace, "digits").runs()} == {first.id, second.id}
    rows = {row.name: row.runs for row in list_experiments(workspace)}
    assert rows == {"digits": 2, "other": 1}


def test_a_new_experiment_has_no_runs(workspace: Workspace) -> None:
    assert Experiment(workspace, "digits").runs() == []
    (row,) = list_experiments(workspace)
    assert (row.name, row.runs, row.last_run) == ("digits", 0, None)


def test_an_unknown_experiment_is_not_found_and_the_others_are_named(workspace: Workspace) -> None:
    Experiment(workspace, "digits")
    assert get_experiment(workspace, "digits").name == "digits"
    with pytest.raises(NotFound, match="digits"):
        get_experiment(workspace, "letters")


def test_a_name_that_cannot_be_used_is_refused(workspace: Workspace) -> None:
    with pytest.raises(InvalidInput):
        Experiment(workspace, "a:b")

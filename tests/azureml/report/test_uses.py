"""The report follows imports, assignments and what functions give, and tells what of the SDK runs."""

from __future__ import annotations

import ast
import importlib
import textwrap
from functools import reduce

import pytest

from mldesk.azureml.report.differences import differences
from mldesk.azureml.report.uses import find_uses


def uses(code: str) -> dict[str, str]:
    """The verdict of each name; where a name has several, the last."""
    return {name: answer.verdict for name, _line, answer in find_uses(ast.parse(textwrap.dedent(code)))}


def answers(code: str) -> dict[str, tuple[str, str]]:
    """Cause and cure of each name."""
    found = find_uses(ast.parse(textwrap.dedent(code)))
    return {name: (answer.cause, answer.cure) for name, _line, answer in found}


@pytest.mark.parametrize(
    "code",
    [
        "from azureml.core import Workspace\nWorkspace.from_config()",
        "from azureml.core.workspace import Workspace as W\nW.from_config()",
        "import azureml.core\nazureml.core.Workspace.from_config()",
        "import azureml.core as core\ncore.Workspace.from_config()",
        "import azureml\nazureml.core.workspace.Workspace.from_config()",
        "def go():\n    from azureml.core import Workspace\n    return Workspace.from_config()",
        "from azureml.core import *\nWorkspace.from_config()",
        "try:\n    from azureml.core import Workspace\nexcept ImportError:\n    Workspace = None\n"
        "Workspace.from_config()",
    ],
)
def test_a_name_is_found_whichever_way_it_is_imported(code: str) -> None:
    assert [name.rpartition("Workspace")[2] for name in uses(code)] == [".from_config"]
    assert set(uses(code).values()) == {"runs"}


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("ws = Workspace.from_config()\nws.get_mlflow_tracking_uri()", "Workspace.get_mlflow_tracking_uri"),
        ("for run in Experiment(ws, 'e').get_runs():\n    run.cancel()", "Run.cancel"),
        ("[run.get_metrics() for run in Experiment(ws, 'e').get_runs()]", "Run.get_metrics"),
        ("with Experiment(ws, 'e').start_logging() as run:\n    run.log('a', 1)", "Run.log"),
        ("run = Experiment(ws, 'e').submit(x)\nrun.wait_for_completion()", "Run.wait_for_completion"),
        ("Workspace.from_config().compute_targets['a'].delete()", "AmlCompute.delete"),
        ("for _, t in Workspace.from_config().compute_targets.items():\n    t.delete()", "AmlCompute.delete"),
        ("Workspace.from_config().compute_targets.get('a').delete()", "AmlCompute.delete"),
        ("Run.get_context().experiment.workspace.get_details()", "Workspace.get_details"),
        ("Dataset.get_by_name(ws, 'd').to_pandas_dataframe()", "TabularDataset.to_pandas_dataframe"),
        ("Dataset.get_by_name(ws, 'd').as_mount()", "FileDataset.as_mount"),
        ("def main(run: Run):\n    run.log_table('a', {})", "Run.log_table"),
        ("class A:\n    def f(self):\n        self.r = Run.get_context()\n    def g(self):\n"
         "        self.r.tag('a')", "Run.tag"),
        ("if (run := Run.get_context()).id:\n    run.complete()", "Run.complete"),
        ("Environment('e').docker.enabled = True", "DockerSection.enabled"),
    ],
)  # fmt: skip
def test_objects_are_followed_to_their_methods(code: str, name: str) -> None:
    imports = "from azureml.core import Workspace, Experiment, Run, Dataset, Environment\n"
    assert name in uses(imports + code)


def test_what_always_raises_is_told_with_its_own_words() -> None:
    told = answers("from azureml.core import Workspace\nWorkspace.from_config().delete()")
    cause, cure = told["Workspace.delete"]
    assert cause == "no program deletes a folder with everything in it"
    assert cure.startswith("Delete this folder yourself")


def test_names_that_are_absent_are_told_where_they_are_used_and_not_where_they_are_imported() -> None:
    imported = "from azureml.train.hyperdrive import *\nfrom azureml.core.webservice import AciWebservice\n"
    assert uses(imported) == {}
    found = uses(imported + "choice(1, 2)\nAciWebservice.deploy_configuration()")
    assert set(found.values()) == {"not"}
    assert len(found) == 2


def test_names_the_sdk_does_not_have_here_fail_at_their_import() -> None:
    code = "from azureml.core import Nothing\nimport azureml.nothing\nfrom azureml.nothing import *"
    assert uses(code) == {"azureml.core.Nothing": "not", "azureml.nothing": "not"}
    assert uses("from azureml.core import Run\nRun.get_context().fly()")["Run.fly"] == "not"


def test_arguments_that_are_not_taken_are_told() -> None:
    found = answers("from azureml.core import Run\nRun.get_context().log('a', 1, wings=2)")
    assert found["Run.log(wings=)"][0] == "it takes no argument wings"


def test_more_processes_than_one_are_told() -> None:
    code = """
        from azureml.core.runconfig import MpiConfiguration
        from azureml.train.dnn import TensorFlow
        one = MpiConfiguration(node_count=1)
        mpi = MpiConfiguration(node_count=2)
        mpi.process_count_per_node = 3
    """
    found = [
        (name, line)
        for name, line, answer in find_uses(ast.parse(textwrap.dedent(code)))
        if "several processes" in answer.cause
    ]
    assert [name.rpartition(".")[2] for name, _ in found] == [
        "MpiConfiguration(node_count=)",
        "process_count_per_node",
    ]
    assert [line for _, line in found] == [5, 6]


def test_what_is_done_differently_is_told() -> None:
    code = """
        from azureml.core import Workspace
        from azureml.core.authentication import InteractiveLoginAuthentication
        from azureml.core.compute import AmlCompute
        ws = Workspace.get("a", auth=InteractiveLoginAuthentication())
        AmlCompute.provisioning_configuration(vm_size="STANDARD_NC6")
        ws.get_default_compute_target("GPU")
    """
    found = {
        name.removeprefix("azureml.core.") for name, verdict in uses(code).items() if verdict == "differs"
    }
    assert found == {
        "Workspace.get",
        "authentication.InteractiveLoginAuthentication",
        "compute.AmlCompute.provisioning_configuration",
        "Workspace.get_default_compute_target",
    }


def test_names_that_are_never_imported_are_told() -> None:
    code = "from azureml.core import Experiment\nTensorFlow(source_directory='.')"
    found = find_uses(ast.parse(code))
    assert ("azureml.train.dnn.TensorFlow", 2) in [(name, line) for name, line, _ in found]


def test_code_without_the_sdk_uses_nothing_of_it() -> None:
    code = (
        "import numpy as np\nfrom os import path\nx = [np.mean(y) for y in path]\nprint(lambda a, *b, c=1: a)"
    )
    assert uses(code) == {}


def test_attributes_of_other_objects_are_none_of_the_sdks() -> None:
    assert uses("from azureml.core import Run\nmine = object()\nmine.node_count = 3") == {}


def test_a_name_that_is_something_else_later_is_followed_no_longer() -> None:
    assert "Run.fly" not in uses("from azureml.core import Run\nrun = Run.get_context()\nrun = 5\nrun.fly()")


def test_sections_whose_values_are_only_kept_and_values_that_nothing_reads_are_told() -> None:
    code = """
        from azureml.core import Run
        from azureml.core.runconfig import RunConfiguration
        config = RunConfiguration()
        config.history.output_collection = True
        Run.get_context().wings = 2
    """
    found = answers(code)
    assert found["RecordedSection.output_collection"][0] == "it is kept and changes nothing on this machine"
    assert found["Run.wings"][0] == "nothing reads it: it is set and does nothing"


def test_a_cure_is_found_also_where_a_function_leaves_it_to_another() -> None:
    code = "from azureml.core import Datastore, Dataset\n"
    code += "Datastore.register_azure_blob_container()\nDataset.get_by_name(0, 'd').to_spark_dataframe()"
    cures = [cure for cause, cure in answers(code).values() if cause]
    assert "Leave it out, or do it another way." not in cures
    assert len(cures) == 2


@pytest.mark.parametrize("name", differences)
def test_what_is_told_to_be_different_is_there(name: str) -> None:
    parts = name.split(".")
    first = next((index for index, part in enumerate(parts) if part[:1].isupper()), len(parts))
    if first == len(parts) and name.rpartition(".")[2].startswith("set_"):
        first -= 1
    module = importlib.import_module(".".join(("mldesk", *parts[:first])))
    assert reduce(getattr, parts[first:], module) is not None

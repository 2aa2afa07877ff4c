"""The names `azureml...` inside a run: on every Python, without packages, in the place of real ones."""

import os
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

import pytest

from mldesk.runtime import events

AT_ONCE = """
import os, subprocess, sys
from azureml.core import Run
from azureml.exceptions import AzureMLAggregatedException

run = Run.get_context()
os.makedirs("mine/deep")
for name in ("a.txt", "mine/b.txt", "mine/deep/c.txt"):
    with open(name, "w") as file:
        file.write(os.environ["MLDESK_RANK"])
OTHER = "from azureml.core import Run; import io; Run.get_context().upload_file({!r}, io.BytesIO(b'other'))"

def at_once(taken, upload):
    # the other process uploads after this one has looked whether the name is free
    look = type(run)._refuse_replacing
    def late(self, names):
        look(self, names)
        type(run)._refuse_replacing = look
        environment = dict(os.environ, MLDESK_RANK="0")
        subprocess.check_call([sys.executable, "-c", OTHER.format(taken)], env=environment)
    type(run)._refuse_replacing = late
    try:
        upload()
    except AzureMLAggregatedException as error:
        assert "Resource Conflict: ArtifactId" in error.message and "already exists" in error.message, error
    else:
        raise AssertionError("it was replaced")
    run.download_file(taken, "back.txt")
    with open("back.txt") as file:
        assert file.read() == "other"

at_once("outputs/a.txt", lambda: run.upload_file("outputs/a.txt", "a.txt"))
at_once("all/deep/c.txt", lambda: run.upload_folder("all", "mine"))
assert "all/b.txt" not in run.get_file_names()
run.upload_file("all/b.txt", "mine/b.txt")
try:
    run.upload_file("outputs/new.txt", "not there")
except OSError:
    run.upload_file("outputs/new.txt", "a.txt")
else:
    raise AssertionError("there was no such file")
assert sorted(name for name in run.get_file_names() if not name.startswith("azureml-logs")) == [
    "all/b.txt", "all/deep/c.txt", "outputs/a.txt", "outputs/new.txt"], run.get_file_names()
"""

EVERYTHING = """
import os, pickle
from azureml.core import Workspace, Dataset, Environment, ScriptRunConfig, Run, ComputeTarget, Model
from azureml.core.authentication import InteractiveLoginAuthentication
from azureml.core.run import Run as Same, _OfflineRun, _SubmittedRun
from azureml.exceptions import AzureMLAggregatedException
from azureml.telemetry import set_diagnostics_collection
import azureml.core

assert azureml.core.VERSION and Same is Run
run = Run.get_context()
assert run is Run.get_context() and pickle.loads(pickle.dumps(run)) is run
assert isinstance(run, _SubmittedRun) and not isinstance(run, _OfflineRun)
assert run.id == "01run" and run.experiment.name == "tests" and run.parent is None
auth = InteractiveLoginAuthentication(tenant_id="x")
assert run.experiment.workspace.name == Workspace.from_config(auth=auth).name
set_diagnostics_collection(send_diagnostics=False)
assert run.get_portal_url() == "mldesk open 01run"
assert run.get_status() == "Running" and not run.id.startswith("OfflineRun")
for value in (1.5, 2, True, "word"):
    run.log("größe", value)
run.log("loss", 0.5, description="d", step=7)
run.log("epochs", 20)
run.log("ready", True)
run.log("ready", False)
run.log_list("list", (n for n in range(3)))
for n in range(2):
    run.log_row("row", x=n, y="y")
run.log_table("table", {"a": [1, 2], "b": [3, 4]})
run.log_table("single", {"a": 1})
run.log_confusion_matrix("matrix", {"schema_type": "confusion_matrix", "schema_version": "1.0.0",
    "data": {"class_labels": ["a"], "matrix": [[1]]}})

class Figure:
    def savefig(self, path, **kwargs):
        with open(path, "wb") as file:
            file.write(b"png")

run.log_image("picture", plot=Figure())
run.tag("kind", 5)
run.set_tags({"other": "x"})
run.add_properties({"p": 1})
with open("kept.txt", "w") as file:
    file.write("kept")
run.upload_file("outputs/sub/kept.txt", "kept.txt")
run.upload_files(["outputs/two.txt"], ["kept.txt"])
for again in (lambda: run.upload_file("outputs//two.txt", "log.txt"),
              lambda: run.upload_files(["new.txt", "outputs/two.txt"], ["kept.txt", "kept.txt"]),
              lambda: run.upload_folder("outputs/sub", os.path.dirname(os.path.abspath("kept.txt")))):
    try:
        again()
    except AzureMLAggregatedException as error:
        assert "Resource Conflict: ArtifactId ExperimentRun/dcid.01run/outputs/" in error.message
        assert "already exists" in error.message
    else:
        raise AssertionError("it was replaced")
assert "outputs/sub/kept.txt" in run.get_file_names()
run.download_file("outputs/two.txt", "back.txt")
assert open("back.txt").read() == "kept"
run.download_files("outputs/sub", "down", append_prefix=False)
assert open("down/kept.txt").read() == "kept"
with open("log.txt", "w") as file:
    file.write("said")
assert run.get_all_logs("down") == [os.path.join("down", "azureml-logs", "70_driver_log.txt")]
assert open("down/azureml-logs/70_driver_log.txt").read() == "said"
metrics = run.get_metrics()
kept = [metrics[name] for name in ("list", "epochs", "ready")]
assert repr(kept) == "[[0, 1, 2], 20, [True, False]]", metrics
assert metrics["loss"] == 0.5 and metrics["list"] == [0, 1, 2], metrics
assert metrics["row"] == {"x": [0, 1], "y": ["y", "y"]} and metrics["single"] == {"a": 1}, metrics
assert metrics["table"] == {"a": [1, 2], "b": [3, 4]}
assert metrics["picture"].startswith("aml://artifactId/ExperimentRun/dcid.01run/")
assert run.get_metrics("loss") == {"loss": 0.5}
assert run.tags == {"kind": "5", "other": "x"} and run.get_properties() == {"p": "1"}
with run.child_run("fold 1") as child:
    child.log("loss", 0.25)
    assert child.parent is run and child.get_metrics() == {"loss": 0.25}
assert child.get_status() == "Completed"
first, second = run.create_children(tag_key="fold", tag_values=["a", "b"])
first.cancel(), second.fail("why")
assert (first.tags, first.status, second.status) == ({"fold": "a"}, "Canceled", "Failed")
with child.child_run("inner") as inner:
    inner.log("loss", 0.125)
assert [c.name for c in run.get_children()][-1] == "fold 1" and len(list(run.get_children())) == 3
assert [c.id for c in run.get_children(tags={"fold": "b"})] == [second.id]
assert [c.id for c in run.get_children(status="Completed", recursive=True)] == [child.id, inner.id]
found = run.get_metrics("loss", recursive=True)
assert found[run.id] == {"loss": 0.5} and found[inner.id] == {"loss": 0.125} and len(found) == 5, found
run.flush(timeout_seconds=1)
run.complete()
print("done")
"""

ABSENT = """
import azureml.pipeline.core
from azureml.core import Environment
from azureml.core.compute_target import ComputeTargetException
from azureml.train.hyperdrive import choice, PrimaryMetricGoal
from azureml.core.webservice import *
from azureml.exceptions import NotSupported
for use in (Environment, lambda: Environment.get(1), lambda: choice(1), lambda: PrimaryMetricGoal.MAXIMIZE,
            lambda: azureml.pipeline.core.Pipeline()):
    try:
        use()
    except NotSupported as error:
        print(error)
    else:
        raise AssertionError(use)
from azureml.core import Run
run = Run.get_context()
ws = run.experiment.workspace
for use in (lambda: ws.delete(), lambda: ws.webservices, lambda: run.take_snapshot("."),
            lambda: run.experiment.archive()):
    try:
        use()
    except NotSupported as error:
        print(error)
assert not hasattr(run, "clean") and not hasattr(run, "anything")
assert issubclass(ComputeTargetException, Exception) and not isinstance(1, Environment)
assert not hasattr(azureml, "__wrapped__")
try:
    raise ComputeTargetException("none")
except ComputeTargetException as error:
    assert error.message == "none"
"""


def test_two_processes_of_a_run_replace_no_file_of_each_other(folder: Any, python: str) -> None:
    folder.run_script(AT_ONCE, python, MLDESK_RANK="1")
    assert [event.path for event in folder.of(events.Artifact)] == [
        "outputs/a.txt",
        "all/deep/c.txt",
        "all/b.txt",
        "outputs/new.txt",
    ]


def test_a_script_of_the_sdk_logs_as_it_always_did(folder: Any, python: str) -> None:
    (folder.path / "work").mkdir()
    described = "mldesk: The description of a metric is not kept\n"
    assert folder.run_script(EVERYTHING, python) == described + "done\n"
    assert folder.points("größe") == [(0, 1.5), (1, 2), (2, 1)]
    assert folder.points("loss") == [(7, 0.5)]
    kinds = [record.kind for record in folder.of(events.Record)]
    assert kinds == ["row", "row", "table", "table", "confusion_matrix"]
    assert (folder.path / folder.of(events.Image)[0].path).read_bytes() == b"png"
    assert (folder.work / "outputs" / "sub" / "kept.txt").read_text() == "kept"
    assert folder.of(events.Property)[-1] == events.Property(events.REPORTED_END, "completed")


UNUSED = """
from azureml.core import Dataset, Experiment, Run
from azureml.core.model import Model
from azureml.exceptions import NotSupported, UserErrorException
run = Run.get_context()
run.log_list("x", [1], description="said once")
run.log_table("t", {"a": [1]}, description="said once")
child = run.child_run(run_id="mine", outputs="out")
assert child.name == "mine", child.name
child.complete()
assert list(run.get_children(type="azureml.pipelinerun")) == []
assert [found.id for found in run.get_children(type="azureml.scriptrun")] == [child.id]
run.get_metrics(populate=True)
Experiment(run.experiment.workspace, "other", colour="red")
with open("a.txt", "w") as file:
    file.write("a")
run.upload_file("outputs/a.txt", "a.txt")
run.download_files("nothing")
for use, kind in ((lambda: run.restore_snapshot("another"), UserErrorException),
                  (lambda: run.download_files("outputs", output_paths=["a", "b"]), UserErrorException),
                  (lambda: run.upload_files(["b"], ["a.txt"], return_artifacts=True), NotSupported),
                  (lambda: Model.register(None, "a.txt", "m", child_paths=["a"]), NotSupported),
                  (lambda: Model.list(None, dataset_id="d:1"), NotSupported)):
    try:
        use()
    except kind as error:
        print(type(error).__name__)
    else:
        raise AssertionError(use)
assert "b" not in run.get_file_names()
"""


def test_what_nothing_is_done_with_is_told_or_refused(folder: Any) -> None:
    (folder.path / "work").mkdir()
    lines = folder.run_script(UNUSED, sys.executable).splitlines()
    assert [line.removeprefix("mldesk: ") for line in lines if line.startswith("mldesk: ")] == [
        "The description of a metric is not kept",
        "Run.child_run: outputs is not used: it means nothing here",
        "Run.get_metrics: populate is not used: it means nothing here",
        "Experiment: colour is not used: it means nothing here",
        "The run has no file whose name begins with 'nothing': nothing was downloaded",
    ]
    assert lines[-5:] == ["UserErrorException"] * 2 + ["NotSupported"] * 3


def test_what_means_nothing_in_a_run_can_be_imported_but_not_used(folder: Any, python: str) -> None:
    if python == sys.executable:
        pytest.skip("mldesk's own Python has what programs have")
    told = folder.run_script(ABSENT, python).splitlines()
    assert told[0] == (
        "azureml.core.Environment does nothing inside a run of mldesk. "
        "A run's environment is chosen when it is submitted."
    )
    assert [line.partition(" ")[0] for line in told] == [
        "azureml.core.Environment",
        "azureml.core.Environment.get",
        "azureml.train.hyperdrive.choice",
        "azureml.train.hyperdrive.PrimaryMetricGoal.MAXIMIZE",
        "azureml.pipeline.core.Pipeline",
        "Workspace.delete",
        "Workspace.webservices",
        "SubmittedRun.take_snapshot",
        "Experiment.archive",
    ]


VALUES = """
import sys
import numpy as np
from azureml.core import Run
from azureml.exceptions import UserErrorException
run = Run.get_context()
values = [np.float32(0.5), np.int64(3), np.bool_(True), np.str_("word"), None, np.array([1, 2]), {"a": 1}]
for value in values:
    run.log("value", value)
for refused in ([1], (1,), range(3), (n for n in [1])):
    try:
        run.log("value", refused)
    except UserErrorException as error:
        assert "log_list" in str(error), error
    else:
        raise AssertionError(refused)
for wrong in (lambda: run.log_row("row", a=[1]), lambda: run.log_table("t", {"a": [1], "b": [1, 2]}),
              lambda: run.log_table("t", [1]), lambda: run.log_list("l", [[1]])):
    try:
        wrong()
    except UserErrorException:
        pass
    else:
        raise AssertionError(wrong)
run.cancel()
run.cancel()
"""


def test_values_that_the_sdk_takes_are_taken_and_lists_are_refused(folder: Any) -> None:
    told = folder.run_script(VALUES)
    assert folder.points("value") == [(0, 0.5), (1, 3.0), (2, 1.0)]
    assert [text.value for text in folder.of(events.Text)] == ["word", "None", "array([1, 2])", "{'a': 1}"]
    assert told.count("is no number but a ndarray: it is logged as text") == 1
    assert told.count("run.cancel() does nothing in the run's own script") == 1


def test_outside_a_run_what_is_logged_is_printed(folder: Any, python: str) -> None:
    script = (
        "import os, sys\n"
        "runtime = os.environ['PYTHONPATH'].split(os.pathsep)[0]\n"
        "sys.path.insert(0, os.path.join(runtime, 'mldesk', 'runtime'))\n"
        "from azureml.core import Run\n"
        "from azureml.core.run import _OfflineRun\n"
        "run = Run.get_context()\n"
        "assert isinstance(run, _OfflineRun) and run.id.startswith('OfflineRun')\n"
        "assert not any(hasattr(run, name) for name in ('experiment', 'parent', 'input_datasets'))\n"
        "run.log('loss', 0.5); run.log_list('l', [1, 2]); run.log_row('r', a=1)\n"
        "run.tag('k'); run.child_run('c').log('x', 1); run.upload_file('outputs/m', 'm'); run.complete()\n"
        "assert run.get_metrics('loss') == {'loss': 0.5} and run.tags == {'k': ''}\n"
        "try: Run.get_context(allow_offline=False)\n"
        "except Exception as error: print(error)\n"
    )
    told = folder.run_script(script, python, MLDESK_EVENTS="")
    assert told.startswith(
        "Attempted to log scalar metric loss:\n0.5\nAttempted to log list metric l:\n[1, 2]\n"
    )
    assert told.endswith("This script was not started as a run of mldesk\n")


# -- where the real SDK is installed

REAL = {
    "azureml/__init__.py": "__path__ = __import__('pkgutil').extend_path(__path__, __name__)\n",
    "azureml/core/__init__.py": "class Run:\n    real = True\n",
    "azureml/opendatasets/__init__.py": "",
}
NAMESPACE_FILE = (
    "import sys, types; m = sys.modules.setdefault('azureml', types.ModuleType('azureml')); "
    "m.__path__ = [__import__('os').path.join(sys._getframe(1).f_locals['sitedir'], 'azureml')]\n"
)
WHICH = "from azureml.core import Run\nprint(getattr(Run, 'real', False))\n"


@pytest.fixture(params=["package", "namespace file"])
def real_sdk(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A Python in whose site-packages a distribution brings `azureml`, as azureml-core does."""
    venv.create(tmp_path / "venv", symlinks=os.name != "nt")
    python = tmp_path / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(subprocess.check_output([python, "-c", where], text=True).strip())
    for name, text in REAL.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text)
    (site / "azureml_core-1.61.0.dist-info").mkdir()
    (site / "azureml_core-1.61.0.dist-info" / "METADATA").write_text("Name: azureml-core\nVersion: 1.61.0\n")
    if request.param == "namespace file":
        (site / "azureml_core-1.61.0-nspkg.pth").write_text(NAMESPACE_FILE)
    return str(python)


def test_a_real_sdk_is_intercepted_unless_it_is_wanted(folder: Any, real_sdk: str) -> None:
    assert folder.run_script(WHICH, real_sdk) == "False\n"
    assert folder.run_script(WHICH, real_sdk, MLDESK_REAL_AZUREML="1") == "True\n"


def test_scripts_without_the_names_load_nothing_for_them(folder: Any, python: str) -> None:
    script = (
        "import sys\n"
        "print([name for name in sys.modules if 'azureml' in name or name.startswith('mldesk')])\n"
        "print([type(finder).__name__ for finder in sys.meta_path][0])\n"
    )
    assert folder.run_script(script, python) == "[]\nRunFinder\n"


def test_the_finder_is_the_one_that_programs_leave_in_charge(folder: Any) -> None:
    script = (
        "import sys\nimport mldesk.azureml\nfrom azureml.core import Run\n"
        "assert Run.__module__.startswith('azureml.core'), Run.__module__\n"
    )
    folder.run_script(script, sys.executable)


FULL = """
from azureml.core import Environment, Run, ScriptRunConfig, Workspace
from azureml.core.compute_target import ComputeTargetException
from azureml.core.conda_dependencies import CondaDependencies
from azureml.exceptions import UserErrorException
import mldesk.azureml.core.environment
assert Environment is mldesk.azureml.core.environment.Environment
assert issubclass(ComputeTargetException, mldesk.azureml.exceptions.AzureMLException)
assert type(ScriptRunConfig(".", "a.py")).__module__ == "azureml.core.script_run_config"
config = ScriptRunConfig(".", "a.py", environment=Environment("e"))
assert type(config).__module__ == "mldesk.azureml.core.script_run_config", type(config).__module__
assert Run.get_context().id == "01run" and Run.__module__ == "azureml.core.any_run"
CondaDependencies.create(pip_packages=["numpy"])
print("done")
"""


def test_mldesks_own_python_has_what_programs_have(folder: Any) -> None:
    assert folder.run_script(FULL, sys.executable) == "done\n"

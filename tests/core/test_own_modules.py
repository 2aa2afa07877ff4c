"""What a script trains with on several processes, together with its own modules."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from mldesk.core.distribution import Distribution
from mldesk.core.environments.built import INDEX, MARKER
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.environments.specification_keys import specification_key
from mldesk.core.files import json_bytes
from mldesk.core.keras_guard import FIELD, keras_of, keras_problems, problems_of_installed
from mldesk.core.paths import environments_cache
from mldesk.core.script import ScriptFacts, read_script, with_own_modules
from mldesk.core.script.own_modules import own_modules
from mldesk.core.spec import ScriptRunConfig, validate
from mldesk.core.workspace import Workspace

_today = EnvironmentSpec("packages", "3.11", ("tensorflow-cpu==2.21.0",))
_strategy = "import tensorflow as tf\ndef make():\n    return tf.distribute.MultiWorkerMirroredStrategy()\n"
_fit = "def train(model, data):\n    model.fit(data, epochs=2)\n"


def _write(folder: Path, **files: str) -> ScriptFacts:
    for name, text in files.items():
        path = folder / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return with_own_modules(read_script(folder / "train.py"), folder)


def test_a_strategy_of_a_module_under_which_the_script_fits(tmp_path: Path) -> None:
    facts = _write(tmp_path, train="from setup import make\nmodel.fit(data, epochs=1)\n", setup=_strategy)
    (use,) = facts.distributed.uses
    assert (use.way, use.file, use.line, use.trained, use.apart) == ("multi_worker", "setup.py", 3, 2, True)


def test_a_strategy_of_the_script_under_which_a_module_of_a_package_fits(tmp_path: Path) -> None:
    files = {"train": f"from work.steps import train\n{_strategy}", "work/__init__": "", "work/steps": _fit}
    (use,) = _write(tmp_path, **files).distributed.uses
    assert (use.file, use.line, use.apart) == ("", 4, True)


def test_a_module_is_found_through_relative_imports_and_packages_on_the_way(tmp_path: Path) -> None:
    files = {
        "train": "import work.first as first\n",
        "work/__init__": "# a package",
        "work/first": "from . import second\nfrom .deep.third import run\n",
        "work/second": "# a module",
        "work/deep/__init__": "from ..fourth import x\n",
        "work/deep/third": "from .... import gone\n",
        "work/fourth": "# a module",
        "work/never": "import tensorflow",
        "other": "# a module",
    }
    _write(tmp_path, **files)
    found = own_modules(tmp_path, Path("train.py"))
    names = ["__init__", "deep/__init__", "deep/third", "first", "fourth", "second"]
    assert sorted(found) == sorted(["", *(f"work/{name}.py" for name in names)])


def test_what_no_import_leads_to_counts_not(tmp_path: Path) -> None:
    facts = _write(tmp_path, train="import helper\nmodel.fit(x, epochs=1)\n", helper="", unused=_strategy)
    assert facts.distributed.uses == ()


def test_modules_that_import_each_other_or_cannot_be_read_are_no_trouble(tmp_path: Path) -> None:
    facts = _write(tmp_path, train="import a, b\n" + _strategy, a="import b\n" + _fit, b="import a\ndef (:\n")
    assert [use.way for use in facts.distributed.uses] == ["multi_worker"]


@pytest.mark.parametrize(
    "setup", ["import os\nos.environ['TF_USE_LEGACY_KERAS'] = '1'\n", "import tf_keras as keras\n"]
)
def test_keras_2_may_be_taken_by_a_module(tmp_path: Path, setup: str) -> None:
    facts = _write(tmp_path, train=f"import setup\n{_strategy}model.fit(x, epochs=1)\n", setup=setup)
    assert facts.distributed.legacy_keras


def _config(folder: Path, spec: EnvironmentSpec = _today, distributed: bool = True) -> ScriptRunConfig:
    spread = Distribution("tensorflow", workers=2) if distributed else None
    return ScriptRunConfig(folder, "train.py", environment=spec, distribution=spread)


def test_the_guard_names_the_module_and_stops_a_run_of_several_processes_alone(tmp_path: Path) -> None:
    facts = _write(tmp_path, train="from setup import make\nmodel.fit(data, epochs=1)\n", setup=_strategy)
    (problem,) = keras_problems(_config(tmp_path), facts)
    assert problem.level == "error"
    assert "setup.py, line 3" in problem.cause
    (single,) = keras_problems(_config(tmp_path, distributed=False), facts)
    assert single.level == "warning"


def test_keras_by_its_own_name_in_a_module_is_not_helped_by_the_variable(tmp_path: Path) -> None:
    text = "from setup import make\nimport net\nmodel.fit(data, epochs=1)\n"
    facts = _write(tmp_path, train=text, setup=_strategy, net="import keras\n")
    (problem,) = keras_problems(_config(tmp_path, replace(_today, legacy_keras=True)), facts)
    assert "TF_USE_LEGACY_KERAS" not in problem.cure


def test_validation_looks_into_the_modules(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "code"
    _write(folder, train="from setup import make\nmodel.fit(data, epochs=1)\n", setup=_strategy)
    found = [problem for problem in validate(workspace, _config(folder)) if problem.field == FIELD]
    assert [problem.level for problem in found] == ["error"]


def _built(spec: EnvironmentSpec, packages: dict[str, str]) -> None:
    cache = environments_cache()
    for folder in (cache / INDEX, cache / "0123"):
        folder.mkdir(parents=True)
    (cache / INDEX / f"{specification_key(spec)}.json").write_bytes(json_bytes({"resolved": "0123"}))
    (cache / "0123" / MARKER).write_bytes(json_bytes({"packages": packages}))


@pytest.mark.parametrize(("version", "major"), [("2.15.1", 2), ("2.21.0", 3)])
def test_what_was_built_tells_the_version_that_was_not_asked_for(
    home: Path, version: str, major: int
) -> None:
    spec = EnvironmentSpec("packages", "3.11", ("tensorflow", "azureml-core"))
    before = keras_of(spec, {})
    assert before is not None
    assert not before.is_certain
    _built(replace(spec, packages=("tensorflow",)), {"tensorflow": version})
    after = keras_of(spec, {})
    assert after is not None
    assert (after.major, after.tensorflow, after.is_certain) == (major, version, True)
    in_image = keras_of(spec, {}, "docker")
    assert in_image is not None
    assert not in_image.is_certain


@pytest.mark.parametrize(
    ("packages", "count"),
    [({"tensorflow_cpu": "2.21.0"}, 1), ({"tensorflow": "2.15.1"}, 0), ({"numpy": "2.0"}, 0)],
)
def test_what_is_installed_decides_where_it_is_known(
    tmp_path: Path, packages: dict[str, str], count: int
) -> None:
    facts = _write(tmp_path, train=_strategy + "model.fit(data, epochs=1)\n")
    config = _config(tmp_path, EnvironmentSpec("image", image="lab/training:7"))
    assert list(keras_problems(config, facts, "docker")) == []
    found = list(problems_of_installed(config, facts, packages))
    assert [problem.level for problem in found] == ["error"] * count

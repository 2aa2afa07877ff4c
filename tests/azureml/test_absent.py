"""Names of the SDK that mean nothing here can be imported, and raise when they are used."""

from __future__ import annotations

import importlib
import subprocess
import sys
from typing import Any

import pytest

import mldesk.azureml  # noqa: F401 (gives the names)
from mldesk.azureml.absent import absence, absent
from mldesk.azureml.absent_table import absences
from mldesk.core.errors import NotSupported

modules = [name for name, known in absences.items() if known.is_module]


@pytest.mark.parametrize("name", modules)
def test_an_absent_module_is_importable_and_its_names_raise_with_the_nearest_thing_to_do(name: str) -> None:
    module = importlib.import_module(name)
    thing: Any = module.Anything
    with pytest.raises(NotSupported) as caught:
        thing(1, a=2)
    assert caught.value.title == f"{name}.Anything is not supported"
    assert (caught.value.cause, caught.value.cure) == (absences[name].cause, absences[name].cure)


@pytest.mark.parametrize("name", ["azureml.pipeline.steps", "azureml.pipeline.core.graph"])
def test_so_are_the_modules_in_it(name: str) -> None:
    assert importlib.import_module(name).__name__ == f"mldesk.{name}"


def test_import_star_brings_the_names_of_the_search() -> None:
    names: dict[str, Any] = {}
    exec("from azureml.train.hyperdrive import *", names)
    with pytest.raises(NotSupported, match="choice"):
        names["choice"](1, 2)


def test_every_use_raises_but_no_look() -> None:
    thing = absent("azureml.core.webservice.AciWebservice")
    uses = (
        thing,
        lambda: thing.deploy_configuration(cpu_cores=1),
        lambda: type("Mine", (thing,), {}),
    )
    for use in uses:
        with pytest.raises(NotSupported, match="web service"):
            use()
    assert not isinstance(1, thing)
    assert not hasattr(thing, "__path__")
    assert "does not support" in repr(thing)


def test_the_nearest_entry_of_the_table_tells() -> None:
    found = absence("azureml.core.model.Model.deploy")
    assert found is not None
    assert "model export" in found.cure
    assert absence("azureml.core.Run") is None


def test_every_entry_says_why_and_what_to_do() -> None:
    assert all(known.cause and known.cure.endswith(".") for known in absences.values())


def test_modules_the_sdk_does_not_have_are_not_found() -> None:
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("azureml.nothing")
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("azureml.core.nothing")


def test_signing_in_is_not_needed() -> None:
    program = (
        "import mldesk.azureml\n"
        "from azureml.core.authentication import InteractiveLoginAuthentication as Login\n"
        "login = Login(tenant_id='t', force=True)\n"
        "try:\n    login.get_authentication_header()\nexcept Exception as error:\n    print(error)"
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("There is no token")
    assert done.stderr == "mldesk: InteractiveLoginAuthentication: nobody has to sign in on this machine.\n"

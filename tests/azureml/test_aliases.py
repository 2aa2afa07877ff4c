"""The names of the SDK are the modules of mldesk.azureml, whichever way they are imported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import mldesk.azureml.core


def printed(program: str) -> str:
    """What a program of its own prints that begins with `import mldesk.azureml`."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", f"import mldesk.azureml\n{program}"],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize(
    "program",
    [
        "import azureml.core, mldesk.azureml.core; print(azureml.core is mldesk.azureml.core)",
        "import azureml.core; import mldesk.azureml.core as ours; print(azureml.core is ours)",
        "import azureml; from mldesk.azureml import core; from azureml import core as c; print(c is core)",
        "import azureml.core; print(azureml.core.__spec__.name == 'mldesk.azureml.core')",
        "import azureml.exceptions as e; from mldesk.core.errors import MldeskError as M; "
        "print(issubclass(e.UserErrorException, M))",
        "import pickle; from azureml.exceptions import UserErrorException as E; "
        "e = pickle.loads(pickle.dumps(E('t', None, 'c', 'd'))); "
        "print((str(e), e.message) == ('t: c. d', 't'))",
    ],
)
def test_a_module_is_the_same_under_both_names(program: str) -> None:
    assert printed(program) == "True"


def test_a_module_the_sdk_does_not_have_is_not_found() -> None:
    program = (
        "try:\n    import azureml.core.nothing\nexcept ModuleNotFoundError as error:\n    print(error.name)"
    )
    assert printed(program) == "azureml.core.nothing"


def test_the_version_of_the_sdk_is_three_numbers() -> None:
    assert [
        part.isdecimal() for part in printed("import azureml.core as a; print(a.VERSION)").split(".")
    ] == [True] * 3


def test_the_real_sdk_is_not_used_where_it_is_installed(tmp_path: Path) -> None:
    (tmp_path / "azureml" / "core").mkdir(parents=True)
    (tmp_path / "azureml" / "core" / "__init__.py").write_text("VERSION = 'real'")
    program = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import azureml.core as a; print(a.VERSION)"
    assert printed(program) == "1.61.0"


@pytest.mark.parametrize("name", sorted(mldesk.azureml.core.__all__))
def test_every_name_of_azureml_core_is_there(name: str) -> None:
    assert getattr(mldesk.azureml.core, name) is not None


def test_modules_are_reached_through_their_package() -> None:
    program = (
        "import azureml.core; print(azureml.core.authentication.__name__, azureml.core.webservice.__name__)"
    )
    assert printed(program) == "mldesk.azureml.core.authentication mldesk.azureml.core.webservice"

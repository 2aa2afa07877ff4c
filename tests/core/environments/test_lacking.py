"""What a script imports and its environment lacks."""

from __future__ import annotations

import venv
from pathlib import Path

import pytest

from mldesk.core.environments.lacking import lacking_imports
from mldesk.core.environments.record import package_folders
from mldesk.core.environments.spec import EnvironmentSpec, interpreter_in
from mldesk.core.script import read_script


def lacking(folder: Path, spec: EnvironmentSpec, *modules: str) -> list[str]:
    path = folder / "train.py"
    path.write_text("".join(f"import {module}\n" for module in modules), encoding="utf-8")
    return lacking_imports(spec, read_script(path), folder)


def test_packages_are_named_as_pip_calls_them(tmp_path: Path) -> None:
    spec = EnvironmentSpec("packages", packages=("tensorflow",))
    assert lacking(tmp_path, spec, "sklearn", "cv2", "PIL.Image", "yaml", "os", "tensorflow.keras") == [
        "scikit-learn",
        "opencv-python-headless",
        "pillow",
        "pyyaml",
    ]


@pytest.mark.parametrize(
    ("packages", "modules"),
    [
        (("tensorflow-gpu==2.0.0",), ("tensorflow", "numpy", "keras", "h5py")),
        (("tensorflow-gpu==2.0.0", "keras<=2.3.1", "matplotlib"), ("keras", "matplotlib.pyplot", "numpy")),
        (("opencv-contrib-python",), ("cv2", "numpy")),
        (("scikit_learn",), ("sklearn", "scipy", "joblib")),
        (("git+https://x.example/y.git#egg=bs4", "beautifulsoup4"), ("bs4",)),
        (("https://x.example/six-1.16.0-py3-none-any.whl",), ("six",)),
        (("keras",), ("keras", "numpy", "h5py")),
        ((), ("distutils", "setuptools", "__future__", "mldesk", "azureml.core", "imp")),
    ],
)
def test_other_names_and_what_packages_bring_are_known(
    tmp_path: Path, packages: tuple[str, ...], modules: tuple[str, ...]
) -> None:
    assert lacking(tmp_path, EnvironmentSpec("packages", packages=packages), *modules) == []


def test_modules_beside_the_script_and_packages_of_condas_are_there(tmp_path: Path) -> None:
    (tmp_path / "helper.py").write_text("", encoding="utf-8")
    spec = EnvironmentSpec("packages", conda_packages=("conda-forge::rdkit=2020",))
    assert lacking(tmp_path, spec, "helper", "rdkit", "six") == ["six"]


def test_a_python_that_is_there_is_looked_into(tmp_path: Path) -> None:
    folder = tmp_path / "own"
    venv.create(folder, with_pip=False)
    (site,) = package_folders(interpreter_in(folder))
    for name in ("there.py", "inner"):
        (site / name).mkdir() if "." not in name else (site / name).touch()
    spec = EnvironmentSpec("python", str(folder))
    assert lacking(tmp_path, spec, "there", "inner.part", "gone") == ["gone"]
    (site / "elsewhere.pth").write_text("/some/where\n", encoding="utf-8")
    assert lacking(tmp_path, spec, "gone") == []  # it may be elsewhere


def test_what_is_built_is_looked_into(tmp_path: Path) -> None:
    venv.create(tmp_path / "built", with_pip=False)
    python = Path(interpreter_in(tmp_path / "built"))
    (package_folders(python)[0] / "brought").mkdir()
    script = tmp_path / "train.py"
    script.write_text("import numpy, brought\n", encoding="utf-8")
    spec = EnvironmentSpec("packages", packages=("pandas",))
    assert lacking_imports(spec, read_script(script), tmp_path, python) == ["numpy"]
    assert lacking_imports(spec, read_script(script), tmp_path) == ["brought"]


def test_of_images_nothing_is_known_and_of_mldesks_own_python_everything(tmp_path: Path) -> None:
    assert lacking(tmp_path, EnvironmentSpec("image", image="a"), "gone") == []
    assert lacking(tmp_path, EnvironmentSpec("dockerfile", dockerfile="FROM a"), "gone") == []
    assert lacking(tmp_path, EnvironmentSpec(), "numpy", "no_such_package") == ["no_such_package"]

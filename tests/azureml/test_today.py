"""An old TensorFlow on machines without a Python of its time."""

import pytest

from mldesk.azureml import fitting
from mldesk.azureml.today import of_today, suits
from mldesk.core.environments.spec import EnvironmentSpec

ARTICLE = EnvironmentSpec(
    "packages", "3.6.2", packages=("tensorflow-gpu==2.0.0", "keras<=2.3.1", "matplotlib", "numpy<1.17")
)


@pytest.mark.parametrize(
    ("python", "fits"), [("3.6", True), ("3.7.9", True), ("3.8", False), ("3.11", False)]
)
def test_an_old_tensorflow_suits_the_pythons_it_was_built_for(python: str, fits: bool) -> None:
    assert suits(ARTICLE, python) is fits


def test_what_is_not_pinned_suits_every_python() -> None:
    assert suits(EnvironmentSpec("packages", packages=("tensorflow", "keras<=2.3.1")), "3.13")


def test_todays_tensorflow_takes_its_companions_along_and_nothing_else() -> None:
    spec, told = of_today(ARTICLE)
    assert spec.packages == ("tensorflow", "keras", "matplotlib", "numpy")
    assert spec.python is None
    assert "TensorFlow 2.0.0" in told
    assert "Python 3.6.2" in told


def test_a_machine_without_old_pythons_is_told_what_it_gets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fitting, "stand_in", lambda version: ("3.8", f"Python {version} is not here"))
    spec, warnings = fitting.fitted_locally(ARTICLE)
    assert spec.packages[:2] == ("tensorflow", "keras")
    assert len(warnings) == 1
    assert warnings[0].startswith("TensorFlow 2.0.0 needs a Python of its time")

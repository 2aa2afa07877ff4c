"""Which base image is taken where the one that a program asks for cannot be had."""

from collections.abc import Callable
from typing import Any

import pytest

from mldesk.containers import choosing
from mldesk.containers.choosing import choose_base
from mldesk.core.docker_settings import DockerSettings
from tests.docker.conftest import BASE

PYTHON = "3.11"  # of the base image
OF_AZURE = "mcr.microsoft.com/azureml/openmpi3.1.2-cuda10.0-cudnn7-ubuntu18.04"


@pytest.fixture
def offered(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Says which images registries have: none that is not named."""

    def only(*images: str) -> None:
        monkeypatch.setattr(choosing, "_is_offered", lambda _engine, image: image in images)

    only()
    return only


@pytest.fixture
def settings(docker_host: str) -> Any:
    return DockerSettings(host=docker_host, image=BASE)


def test_what_is_asked_for_and_fits_is_taken(settings: Any, offered: Any) -> None:
    assert choose_base(settings, BASE, f"{PYTHON}.2") == (BASE, ())
    assert choose_base(settings, BASE, None) == (BASE, ())


def test_an_image_that_nobody_has_gives_way_to_the_targets_own(settings: Any, offered: Any) -> None:
    for python in (PYTHON, None):
        image, (warning,) = choose_base(settings, OF_AZURE, python)
        assert image is None
        assert OF_AZURE in warning
        assert BASE in warning


def test_an_image_with_another_python_gives_way_to_pythons_own(settings: Any, offered: Any) -> None:
    offered("python:3.6-slim")
    image, (warning,) = choose_base(settings, BASE, "3.6.2")
    assert image == "python:3.6-slim"
    assert "3.6.2" in warning
    assert choose_base(settings, None, "3.6.2") == ("python:3.6-slim", ())


def test_an_image_that_a_registry_has_is_taken_where_any_python_will_do(settings: Any, offered: Any) -> None:
    offered("other/image:1")
    bare = DockerSettings(host=settings.host)
    assert choose_base(bare, "other/image:1", None) == ("other/image:1", ())


def test_without_an_engine_nothing_is_decided() -> None:
    nowhere = DockerSettings(host="unix:///nowhere.sock")
    assert choose_base(nowhere, OF_AZURE, "3.6") == (OF_AZURE, ())

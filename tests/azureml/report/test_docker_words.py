"""What the report says of Docker's settings: they mean something else here, wherever they are given."""

from __future__ import annotations

from pathlib import Path

from mldesk.azureml.report import make_report

PROGRAM = """
from azureml.core import Environment
from azureml.core.runconfig import DockerConfiguration, RunConfiguration
DockerConfiguration(use_docker=True, shm_size="2g")
configuration = RunConfiguration()
configuration.docker.use_docker = True
environment = Environment("x")
environment.docker.enabled = True
environment.docker.base_image = "a/b"
environment.docker.base_dockerfile = "FROM a/b"
"""


def test_dockers_settings_are_told_to_be_different_wherever_they_are_given(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM)
    uses = {use.name: use.answer for use in make_report([tmp_path]).uses}
    for name in ("DockerConfiguration", "DockerConfiguration.use_docker"):
        assert uses[name].verdict == "differs"
        assert "only a Docker target has containers" in uses[name].cause
    for name in ("enabled", "base_image", "base_dockerfile"):
        assert uses[f"DockerSection.{name}"].verdict == "differs"
        assert "packages are installed without the image" in uses[f"DockerSection.{name}"].cause

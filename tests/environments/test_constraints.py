"""Lists of versions that limit what a build may install."""

from __future__ import annotations

from pathlib import Path

from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.environments.specification_keys import specification_key
from mldesk.environments.resolving import uv_options


def test_a_list_of_versions_goes_to_uv_and_another_content_is_another_environment(tmp_path: Path) -> None:
    path = tmp_path / "constraints.txt"
    path.write_text("numpy<2\n", encoding="utf-8")
    spec = EnvironmentSpec("packages", packages=("pandas",), pip_options=("--constraint", str(path)))
    assert uv_options(spec.pip_options) == ["--constraint", str(path)]
    before = specification_key(spec)
    assert specification_key(spec) == before
    path.write_text("numpy<1.20\n", encoding="utf-8")
    assert specification_key(spec) != before

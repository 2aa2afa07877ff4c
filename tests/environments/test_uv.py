"""What uv is told: the user's own settings of pip, and options as requirements files hold them."""

import os
from pathlib import Path

import pytest

from mldesk.core.environments.pip_settings import pip_settings
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import MldeskError
from mldesk.environments.resolving import uv_options
from mldesk.environments.uv import uv_variables


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An environment without settings of pip and uv; the path of pip's configuration file."""
    for name in list(os.environ):
        if name.startswith(("PIP_", "UV_", "SSL_CERT", "REQUESTS_CA", "CURL_CA", "ALL_PROXY")):
            monkeypatch.delenv(name)
    path = tmp_path / "pip.conf"
    path.write_text("")
    monkeypatch.setenv("PIP_CONFIG_FILE", str(path))
    return path


def test_the_settings_of_pip_are_read_from_its_file_and_overruled_by_its_variables(clean: Path) -> None:
    clean.write_text(
        "[global]\nindex-url = https://one/simple\ncert = /certs.pem\ntimeout = 30\n"
        "[install]\nfind-links =\n    /a\n    '/b c'\ntrusted_host = local\n"
    )
    told = pip_settings({"PIP_CONFIG_FILE": str(clean), "PIP_INDEX_URL": "https://two/simple"})
    assert told.index_url == "https://two/simple"
    assert (told.certificates, told.timeout) == ("/certs.pem", "30")
    assert told.find_links == ("/a", "/b c")
    assert told.trusted_hosts == ("local",)


def test_a_file_that_pip_could_not_read_either_says_nothing(clean: Path) -> None:
    clean.write_bytes(b"\xff\xfe no settings")
    assert pip_settings({"PIP_CONFIG_FILE": str(clean)}).index_url != "no settings"


def test_uv_gets_the_settings_of_pip(clean: Path) -> None:
    clean.write_text(
        "[global]\nindex-url = https://one/simple\nextra-index-url = https://two/simple https://three/simple\n"
        "find-links = /a\ncert = /certs.pem\nproxy = http://proxy:3128\n"
    )
    told = uv_variables()
    assert told["UV_DEFAULT_INDEX"] == "https://one/simple"
    assert told["UV_INDEX"] == "https://two/simple https://three/simple"
    assert told["UV_INDEX_STRATEGY"] == "unsafe-best-match"
    assert told["UV_FIND_LINKS"] == "/a"
    assert told["SSL_CERT_FILE"] == "/certs.pem"
    assert told["ALL_PROXY"] == "http://proxy:3128"


def test_what_is_set_for_uv_itself_stays(clean: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clean.write_text("[global]\nindex-url = https://one/simple\nextra-index-url = https://two/simple\n")
    monkeypatch.setenv("UV_DEFAULT_INDEX", "https://mine/simple")
    told = uv_variables()
    assert "UV_DEFAULT_INDEX" not in told
    assert "UV_INDEX" not in told


def test_what_belongs_to_another_python_does_not_reach_uv(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/mine")
    monkeypatch.setenv("VIRTUAL_ENV", "/other")
    told = uv_variables()
    assert (told["PYTHONPATH"], told["VIRTUAL_ENV"]) == (None, None)


def test_a_package_comes_from_where_pip_is_told_to_look(
    packages: object, building: object, clean: Path
) -> None:
    packages.wheel("small")  # type: ignore[attr-defined]
    clean.write_text(
        "[global]\nno-index = true\nindex-url = http://127.0.0.1:9/simple\n"  # where nobody answers
        f"find-links = {packages.folder}\n"  # type: ignore[attr-defined]
    )
    made = building(EnvironmentSpec("packages", None, ("small",)))  # type: ignore[operator]
    assert made.packages == {"small": "1.0"}


def test_signatures_of_links_are_not_logged(clean: Path, building: object, tmp_path: Path) -> None:
    link = "http://127.0.0.1:9/small-1.0-py3-none-any.whl?token=canary"
    page = f'<a href="{link}">small-1.0-py3-none-any.whl</a>'
    (tmp_path / "links.html").write_text(page)
    clean.write_text(f"[global]\nno-index = true\nfind-links = {tmp_path / 'links.html'}\n")
    with pytest.raises(MldeskError) as caught:
        building(EnvironmentSpec("packages", None, ("small",)))  # type: ignore[operator]
    said = "\n".join((*building.lines, str(caught.value)))  # type: ignore[attr-defined]
    assert "small-1.0-py3-none-any.whl" in said
    assert "canary" not in said


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (("--index-url", "https://one"), ["--default-index", "https://one"]),
        (("-i", "https://one"), ["--default-index", "https://one"]),
        (("--index-url=https://one",), ["--default-index", "https://one"]),
        (("--no-index", "-f", "/a"), ["--no-index", "--find-links", "/a"]),
        (("--pre",), ["--prerelease", "allow"]),
        (("--prefer-binary",), []),
        (
            ("--extra-index-url", "https://two"),
            ["--index", "https://two", "--index-strategy", "unsafe-best-match"],
        ),
    ],
)
def test_options_of_pip_are_said_in_the_words_of_uv(given: tuple[str, ...], told: list[str]) -> None:
    assert uv_options(given) == told

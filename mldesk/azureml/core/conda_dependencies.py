"""azureml.core.conda_dependencies: the Python and packages of an environment, as conda's files name them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name

from mldesk.core.environments.conda import NotACondaSpec, conda_document, conda_text, parse_conda_spec
from mldesk.core.environments.requirements import package_name
from mldesk.core.environments.source_text import read_text
from mldesk.core.errors import translate_os_error
from mldesk.core.files import write_atomically

from ..exceptions import UserErrorException, raised_as
from ..telling import tell_once

__all__ = ["CONDA_FILE_NAME", "DEFAULT_SDK_ORIGIN", "PYTHON_DEFAULT_VERSION", "CondaDependencies"]

PYTHON_DEFAULT_VERSION = "3.8.13"
"""The Python of environments that name none, as in the SDK."""
CONDA_FILE_NAME = "conda_dependencies.yml"
DEFAULT_SDK_ORIGIN = ""
_channels = ("anaconda", "conda-forge")
_sdk = "azureml-defaults"


class CondaDependencies:
    """Packages of conda's and pip's, a Python and channels; `CondaDependencies()` has the SDK's defaults.

    Packages of the SDK itself stand in the lists as programs put them there; they are never installed, since
    mldesk provides their names.
    """

    DEFAULT_NAME = "project_environment"
    PYTHON_DEFAULT_VERSION = PYTHON_DEFAULT_VERSION

    def __init__(
        self,
        conda_dependencies_file_path: str | Path | None = None,
        _underlying_structure: dict[str, Any] | None = None,
    ) -> None:
        self._file = Path.cwd() / CONDA_FILE_NAME
        if conda_dependencies_file_path is not None:
            path = Path(conda_dependencies_file_path).expanduser().absolute()
            self._file = path
            with raised_as(UserErrorException):
                document = conda_document(read_text(path), path)
        elif _underlying_structure is not None:
            document = dict(_underlying_structure)
        else:
            document = {
                "name": self.DEFAULT_NAME,
                "dependencies": [f"python={PYTHON_DEFAULT_VERSION}", {"pip": [_sdk]}],
                "channels": list(_channels),
            }
        self._document = document

    @classmethod
    def create(
        cls,
        pip_indexurl: str | None = None,
        pip_packages: Sequence[str] | None = None,
        conda_packages: Sequence[str] | None = None,
        python_version: str = PYTHON_DEFAULT_VERSION,
        pin_sdk_version: bool = True,
        **others: object,
    ) -> CondaDependencies:
        """One with these packages; without `pip_packages` the SDK's own defaults are named."""
        for given in others:
            tell_once(f"CondaDependencies.create takes no {given}: it is left out")
        made = cls()
        made.set_python_version(python_version)
        if pip_packages is not None:
            made.remove_pip_package(_sdk)
        for package in _listed(pip_packages):
            made.add_pip_package(package)
        for package in _listed(conda_packages):
            made.add_conda_package(package)
        if pip_indexurl:
            made.set_pip_index_url(pip_indexurl)
        return made

    # What is in it

    @property
    def _dependencies(self) -> list[Any]:
        found = self._document.setdefault("dependencies", [])
        if not isinstance(found, list):
            raise UserErrorException("The dependencies are no list", cause=repr(found))
        return found

    @property
    def _pip(self) -> list[str]:
        for entry in self._dependencies:
            if isinstance(entry, dict) and isinstance(entry.get("pip"), list):
                found: list[str] = entry["pip"]
                return found
        made: list[str] = []
        self._dependencies.append({"pip": made})
        return made

    @property
    def conda_packages(self) -> Iterable[str]:
        """The packages of conda's, Python among them."""
        return [entry for entry in self._dependencies if isinstance(entry, str)]

    @property
    def pip_packages(self) -> Iterable[str]:
        """The packages of pip's."""
        return [entry for entry in self._pip if not entry.lstrip().startswith("-")]

    @property
    def pip_options(self) -> Iterable[str]:
        """pip's options, such as `--index-url https://...`."""
        return [entry for entry in self._pip if entry.lstrip().startswith("-")]

    @property
    def conda_channels(self) -> Iterable[str]:
        """The channels that conda asks, in their order."""
        return list(self._document.get("channels", ()))

    @property
    def python_version(self) -> str | None:
        """The version of Python; None when none is named."""
        for entry in self.conda_packages:
            if _conda_name(entry) == "python":
                return entry.partition("=")[2].lstrip("= ").strip() or None
        return None

    def get_python_version(self) -> str | None:
        """The version of Python; None when none is named."""
        return self.python_version

    # Changing it

    def add_conda_package(self, conda_package: str) -> None:
        """Add a package of conda's, in place of one of the same name."""
        self.remove_conda_package(conda_package)
        self._dependencies.insert(len(list(self.conda_packages)), conda_package)

    def remove_conda_package(self, conda_package: str) -> None:
        """Take a package of conda's out, if it is there."""
        name = _conda_name(conda_package)
        self._dependencies[:] = [
            entry for entry in self._dependencies if not isinstance(entry, str) or _conda_name(entry) != name
        ]

    def add_pip_package(self, pip_package: str) -> None:
        """Add a package of pip's, in place of one of the same name."""
        self.remove_pip_package(pip_package)
        self._pip.append(pip_package)

    def remove_pip_package(self, pip_package: str) -> None:
        """Take a package of pip's out, if it is there."""
        name = package_name(pip_package)
        self._pip[:] = [entry for entry in self._pip if name is None or package_name(entry) != name]

    def set_pip_requirements(self, pip_requirements: Sequence[str]) -> None:
        """Put these packages of pip's in place of those it has."""
        self._pip[:] = list(pip_requirements)

    def set_python_version(self, version: str) -> None:
        """Ask for a version of Python."""
        self.remove_conda_package("python")
        self._dependencies.insert(0, f"python={version}")

    def add_channel(self, channel: str) -> None:
        """Let conda ask one channel more."""
        if channel not in self.conda_channels:
            self._document["channels"] = [*self.conda_channels, channel]

    def remove_channel(self, channel: str) -> None:
        """Let conda no longer ask a channel."""
        self._document["channels"] = [one for one in self.conda_channels if one != channel]

    def set_pip_index_url(self, index_url: str) -> None:
        """Let pip ask this index."""
        self._pip[:] = [entry for entry in self._pip if not entry.startswith("--index-url")]
        self._pip.insert(0, f"--index-url {index_url}")

    def set_pip_option(self, pip_option: str) -> None:
        """Give pip one option more."""
        if pip_option not in self._pip:
            self._pip.insert(0, pip_option)

    def add_tensorflow_pip_package(self, core_type: str = "cpu", version: str | None = None) -> None:
        """Add TensorFlow, with `core_type` "gpu" its build for GPUs."""
        name = "tensorflow-gpu" if core_type == "gpu" else "tensorflow"
        self.add_pip_package(f"{name}=={version}" if version else name)

    def add_tensorflow_conda_package(self, core_type: str = "cpu", version: str | None = None) -> None:
        """Add TensorFlow; see add_tensorflow_pip_package."""
        name = "tensorflow-gpu" if core_type == "gpu" else "tensorflow"
        self.add_conda_package(f"{name}={version}" if version else name)

    # Keeping it

    def as_dict(self) -> dict[str, Any]:
        """The keys and values of conda's file."""
        return self._document

    def serialize_to_string(self) -> str:
        """The text of conda's file."""
        return conda_text(self._document)

    def save_to_file(self, base_directory: str | Path, conda_file_path: str | None = None) -> str:
        """Write conda's file below `base_directory`; returns its name there."""
        name = conda_file_path or CONDA_FILE_NAME
        path = Path(base_directory) / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, self.serialize_to_string().encode())
        except OSError as error:
            with raised_as(UserErrorException):
                raise translate_os_error(error, path) from error
        return name

    def save(self, path: str | Path | None = None) -> None:
        """Write conda's file to `path`, in the current folder without one."""
        place = Path(path or CONDA_FILE_NAME)
        self.save_to_file(place.parent, place.name)

    @staticmethod
    def sdk_origin_url() -> str:
        """Empty: the SDK is not installed from anywhere."""
        return DEFAULT_SDK_ORIGIN

    @property
    def folder(self) -> Path:
        """Where paths in it begin: the folder of its file."""
        return self._file.parent

    @property
    def file(self) -> Path:
        """The file that it was read from, else where it would be saved; errors name it."""
        return self._file

    def __repr__(self) -> str:
        return self.serialize_to_string()


def _listed(packages: Sequence[str] | str | None) -> list[str]:
    return [packages] if isinstance(packages, str) else list(packages or ())


def _conda_name(text: str) -> str:
    try:
        return canonicalize_name(parse_conda_spec(text).name)
    except NotACondaSpec:
        return text

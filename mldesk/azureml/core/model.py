"""azureml.core.model: registered models, their versions and files."""

from __future__ import annotations

import getpass
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mldesk.core.disk import move_to_trash
from mldesk.core.errors import NotSupported
from mldesk.core.model import ModelVersion, change_tags, get_model, import_model, set_description
from mldesk.core.model.edits import add_properties

from .. import core
from ..exceptions import UserErrorException, raised_as
from ..models.files import copied, model_path, prepared
from ..models.finding import ModelNotFound, find_models
from ..models.told import FRAMEWORK, FRAMEWORK_VERSION, framework_facts, texts
from ..moments import iso
from ..telling import tell_unused

if TYPE_CHECKING:
    from .run import Run
    from .workspace import Workspace

__all__ = ["InferenceConfig", "Model"]

_serving = "Serve a model with `mldesk model export`: the folder holds a script that predicts."


class Model:
    """A version of a registered model; `local` is mldesk's."""

    class Framework:
        """The names of frameworks."""

        CUSTOM = "Custom"
        KERAS = "Keras"
        ONNX = "Onnx"
        PYTORCH = "PyTorch"
        SCIKITLEARN = "ScikitLearn"
        TENSORFLOW = "TensorFlow"

    def __init__(
        self,
        workspace: Workspace,
        name: str | None = None,
        id: str | None = None,
        tags: Any = None,
        properties: Any = None,
        version: int | str | None = None,
        run_id: str | None = None,
        model_framework: str | None = None,
        **ignored: object,
    ) -> None:
        """Take the newest version that fits all that is given, `id` as `name:version`.

        Raises WebserviceException (and that is ModelNotFoundException, too) when there is none.
        """
        tell_unused("Model", ignored)
        found = find_models(
            workspace.local,
            name=name,
            identity=id,
            version=version,
            tags=tags,
            properties=properties,
            run_id=run_id,
            framework=model_framework,
        )
        if not found:
            asked = id or (name if version is None else f"{name}:{version}")
            raise ModelNotFound(
                "There is no such model",
                cause=f"no model of the workspace {workspace.name} fits {asked!r}",
                cure="Model.list(workspace) shows those there are.",
            )
        self._begin(workspace, found[0])

    def _begin(self, workspace: Workspace, version: ModelVersion) -> None:
        self._workspace = workspace
        self._version = version

    @classmethod
    def of(cls, workspace: Workspace, version: ModelVersion) -> Model:
        """The model of the SDK that stands for a version of mldesk's."""
        made = cls.__new__(cls)
        made._begin(workspace, version)
        return made

    @property
    def local(self) -> ModelVersion:
        """The version of mldesk as it is now; raises UserErrorException when it was deleted."""
        with raised_as(UserErrorException):
            self._version = get_model(self._workspace.local, self._version.reference)
        return self._version

    # Making and finding

    @staticmethod
    def register(
        workspace: Workspace,
        model_path: str,
        model_name: str,
        tags: Mapping[str, object] | None = None,
        properties: Mapping[str, object] | None = None,
        description: str | None = None,
        datasets: Iterable[Any] | None = None,
        model_framework: str | None = None,
        model_framework_version: str | None = None,
        child_paths: Sequence[str] | None = None,
        sample_input_dataset: Any = None,
        sample_output_dataset: Any = None,
        resource_configuration: Any = None,
    ) -> Model:
        """Store a file or folder of this machine as the next version of a model; archives are unpacked.

        Of a folder, `child_paths` alone where these are given. As it comes from no run, it is not trusted
        before the user says so. Raises UserErrorException when there is no such file.
        """
        refuse_unkept(sample_input_dataset, sample_output_dataset, resource_configuration)
        if datasets:
            raise NotSupported(
                "The data of a model from outside cannot be told",
                "what it has seen is known of models that come from runs",
                "Register it from its run: run.register_model(..., datasets=...).",
            )
        facts = framework_facts(model_framework, model_framework_version)
        with raised_as(UserErrorException), prepared(Path(model_path), child_paths) as source:
            made = import_model(workspace.local, source, model_name, description or "", texts(tags))
            kept = {**texts(properties), **facts}
            if kept:
                made = add_properties(workspace.local, made.reference, kept)
        return Model.of(workspace, made)

    @staticmethod
    def list(
        workspace: Workspace,
        name: str | None = None,
        tags: Any = None,
        properties: Any = None,
        run_id: str | None = None,
        latest: bool = False,
        dataset_id: str | None = None,
        expand: bool = True,
        page_count: int = 255,
        model_framework: str | None = None,
    ) -> Any:
        """The versions that fit all that is given, the newest first; with `latest` one of each model.

        `tags` and `properties` are keys, or pairs of a key and its value.
        """
        found = find_models(
            workspace.local,
            name=name,
            tags=tags,
            properties=properties,
            run_id=run_id,
            framework=model_framework,
            dataset_id=dataset_id,
            latest=latest,
        )
        return [Model.of(workspace, version) for version in found]

    @staticmethod
    def get_model_path(model_name: str, version: int | None = None, _workspace: Any = None) -> str:
        """Where the files of a model are: its file, or its folder; without `version` the newest.

        Without a workspace it is that of the config.json. Raises ModelNotFoundException.
        """
        workspace = _workspace or core.Workspace.from_config()
        return str(model_path(Model(workspace, model_name, version=version).local))

    @staticmethod
    def deserialize(workspace: Workspace, model_payload: Mapping[str, Any]) -> Model:
        """The model that `serialize` told of."""
        return Model(workspace, id=str(model_payload["id"]))

    # What it is

    @property
    def workspace(self) -> Workspace:
        """The workspace it belongs to."""
        return self._workspace

    @property
    def name(self) -> str:
        """Its name."""
        return self._version.name

    @property
    def version(self) -> int:
        """The number of the version."""
        return self._version.version

    @property
    def id(self) -> str:
        """`name:version`."""
        return self._version.reference

    @property
    def description(self) -> str:
        """What it was described as."""
        return self.local.description

    @property
    def tags(self) -> dict[str, str]:
        """Its tags."""
        return dict(self.local.tags)

    @property
    def properties(self) -> dict[str, str]:
        """Its properties."""
        return dict(self.local.properties)

    @property
    def model_framework(self) -> str | None:
        """The framework: as it was told, else as its files tell it."""
        local = self.local
        return local.properties.get(FRAMEWORK) or local.framework

    @property
    def model_framework_version(self) -> str | None:
        """The version of the framework, as it was told."""
        return self.local.properties.get(FRAMEWORK_VERSION)

    @property
    def created_time(self) -> str:
        """When it was registered."""
        return iso(self._version.created)

    @property
    def created_by(self) -> str:
        """This user."""
        return getpass.getuser()

    @property
    def run_id(self) -> str | None:
        """The run it comes from."""
        return self._version.run_id

    @property
    def run(self) -> Run | None:
        """The run it comes from."""
        return None if self.run_id is None else core.Run.get(self._workspace, self.run_id)

    @property
    def experiment_name(self) -> str | None:
        """The experiment of its run."""
        found = self.local.lineage().get("experiment")
        return None if found is None else str(found)

    @property
    def datasets(self) -> dict[str, Any]:
        """The datasets it was made with, in lists by what they were used for."""
        found: dict[str, Any] = {}
        for used in self.local.lineage().get("datasets") or []:
            dataset = core.Dataset.get_by_name(self._workspace, used["name"], used["version"])
            found.setdefault(used.get("purpose") or used.get("argument") or "training", []).append(dataset)
        return found

    @property
    def url(self) -> str:
        """Where its files are."""
        return self._version.files_folder.as_uri()

    def serialize(self) -> dict[str, Any]:
        """What is known of it, under the SDK's keys."""
        local = self.local
        return {
            "id": self.id,
            "name": self.name,
            "version": self.version,
            "createdTime": self.created_time,
            "createdBy": self.created_by,
            "description": local.description,
            "experimentName": self.experiment_name,
            "framework": self.model_framework,
            "frameworkVersion": self.model_framework_version,
            "properties": dict(local.properties),
            "tags": dict(local.tags),
            "runId": self.run_id,
            "url": self.url,
            "workspaceName": self._workspace.name,
        }

    # Its files

    def download(self, target_dir: str = ".", exist_ok: bool = False, exists_ok: bool | None = None) -> str:
        """Copy its file or folder into `target_dir`; returns where it is then.

        Raises UserErrorException for what is there already, unless `exist_ok` is given.
        """
        replace = exist_ok if exists_ok is None else exists_ok
        with raised_as(UserErrorException):
            return str(copied(self.local, Path(target_dir), replace))

    # Changing it

    def update(
        self,
        tags: Mapping[str, object] | None = None,
        description: str | None = None,
        sample_input_dataset: Any = None,
        sample_output_dataset: Any = None,
        resource_configuration: Any = None,
    ) -> None:
        """Replace its tags and description, as far as they are given."""
        refuse_unkept(sample_input_dataset, sample_output_dataset, resource_configuration)
        with raised_as(UserErrorException):
            if tags is not None:
                change_tags(self._workspace.local, self.id, lambda _: texts(tags))
            if description is not None:
                set_description(self._workspace.local, self.id, description)

    def update_tags_properties(
        self,
        add_tags: Mapping[str, object] | None = None,
        remove_tags: Iterable[str] | None = None,
        add_properties: Mapping[str, object] | None = None,
    ) -> None:
        """Add and remove tags, add properties."""
        if add_tags:
            self.add_tags(add_tags)
        if remove_tags:
            self.remove_tags(remove_tags)
        if add_properties:
            self.add_properties(add_properties)

    def add_tags(self, tags: Mapping[str, object]) -> None:
        """Set tags besides those it has."""
        with raised_as(UserErrorException):
            change_tags(self._workspace.local, self.id, lambda known: {**known, **texts(tags)})

    def remove_tags(self, tags: str | Iterable[str]) -> None:
        """Take tags away."""
        gone = {tags} if isinstance(tags, str) else set(tags)
        with raised_as(UserErrorException):
            change_tags(
                self._workspace.local,
                self.id,
                lambda known: {key: value for key, value in known.items() if key not in gone},
            )

    def add_properties(self, properties: Mapping[str, object]) -> None:
        """Add properties, which never change; raises UserErrorException for one that is there already."""
        with raised_as(UserErrorException):
            add_properties(self._workspace.local, self.id, texts(properties))

    def delete(self) -> None:
        """Move it to the trash, where it can be taken back from."""
        with raised_as(UserErrorException):
            move_to_trash(self._workspace.local, "model", self.id)

    # What means nothing here

    def add_dataset_references(self, datasets: Any) -> None:
        """Raises NotSupported: what a model was made with is told when it is registered."""
        raise NotSupported(
            "The data of a model is told once",
            f"{self.id} is registered already",
            "Give datasets=... to run.register_model.",
        )

    def get_sas_urls(self) -> dict[str, str]:
        """Raises NotSupported: the files are on this machine."""
        raise NotSupported("A model has no web addresses", self.url, "Use model.download().")

    @staticmethod
    def deploy(*_arguments: Any, **_settings: Any) -> Any:
        """Raises NotSupported: nothing is deployed here."""
        raise NotSupported("Models are not deployed here", "there is no web service", _serving)

    @staticmethod
    def package(*_arguments: Any, **_settings: Any) -> Any:
        """Raises NotSupported: no image is made of a model."""
        raise NotSupported("Models are not packed into images", "there is no web service", _serving)

    @staticmethod
    def profile(*_arguments: Any, **_settings: Any) -> Any:
        """Raises NotSupported: there is no service to be measured."""
        raise NotSupported("Models are not profiled here", "there is no web service", _serving)

    @staticmethod
    def print_configuration(*_arguments: Any, **_settings: Any) -> Any:
        """Raises NotSupported: nothing is deployed here."""
        raise NotSupported("Models are not deployed here", "there is no web service", _serving)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Model) and other.id == self.id

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        """As the SDK shows it."""
        return (
            f"Model(workspace={self._workspace!r}, name={self.name}, id={self.id}, version={self.version}, "
            f"tags={self.tags}, properties={self.properties})"
        )


class InferenceConfig:
    """Raises NotSupported: nothing is deployed here."""

    def __init__(self, *_arguments: Any, **_settings: Any) -> None:
        raise NotSupported("Models are not deployed here", "there is no web service", _serving)


def refuse_unkept(*given: object) -> None:
    """Raise NotSupported when something was given that is kept of no model."""
    if any(value is not None for value in given):
        raise NotSupported(
            "A model keeps no samples and no resources",
            "sample_input_dataset, sample_output_dataset and resource_configuration are for deployed models",
            "Leave them out; datasets=... tells what a model was made with.",
        )

"""azureml.core.model: registered models of the run's workspace."""

import os
import time
from typing import Any, Callable, Dict, List, Optional

from mldesk.runtime import files

from .. import absent
from ..channel import ask
from ..exceptions import (
    ModelNotFoundException,
    ModelPathNotFoundException,
    ServiceException,
    UserErrorException,
    WebserviceException,
)
from ..metrics import tell_unused
from ..refusing import Refusing

FRAMEWORK = "model_framework"  # the properties that name what was told of a model
FRAMEWORK_VERSION = "model_framework_version"
_TROUBLE_SECONDS = 60.0  # how long something may stand in the way that may pass, such as a full disk
_LOOK_SECONDS = 5.0


class Model(Refusing):
    """A version of a registered model: by name and version, by id (`name:version`), or the newest of a name.

    Raises WebserviceException when there is none.
    """

    _absent = (
        "add_dataset_references add_properties add_tags delete deserialize get_sas_urls package "
        "print_configuration profile remove_tags serialize update update_tags_properties"
    )
    _cures = {"add_tags": "Give the tags when the model is registered."}

    class Framework:
        """The frameworks of models, as the SDK names them."""

        CUSTOM = "Custom"
        MULTI = "Multi"
        ONNX = "Onnx"
        PYTORCH = "PyTorch"
        SCIKITLEARN = "ScikitLearn"
        TENSORFLOW = "TensorFlow"
        TFKERAS = "TfKeras"

    def __init__(
        self,
        workspace: Any,
        name: Optional[str] = None,
        id: Optional[str] = None,
        tags: Any = None,
        properties: Any = None,
        version: Optional[int] = None,
        **kwargs: Any,
    ) -> None:
        self.workspace = workspace
        tell_unused("Model", kwargs)
        self._facts = kwargs.get("_facts") or _find(name or id, version, tags, properties)

    # -- what it is

    @property
    def name(self) -> str:
        """Its name."""
        return str(self._facts["name"])

    @property
    def version(self) -> int:
        """The number of the version."""
        return int(self._facts["version"])

    @property
    def id(self) -> str:
        """`name:version`."""
        return "{}:{}".format(self.name, self.version)

    @property
    def tags(self) -> Dict[str, str]:
        """Its tags."""
        return dict(self._facts.get("tags") or {})

    @property
    def properties(self) -> Dict[str, str]:
        """Its properties."""
        return dict(self._facts.get("properties") or {})

    @property
    def description(self) -> str:
        """Its description."""
        return str(self._facts.get("description") or "")

    @property
    def model_framework(self) -> Optional[str]:
        """The framework: as it was told, else as its files tell it."""
        framework: Optional[str] = self.properties.get(FRAMEWORK) or self._facts.get("framework")
        return framework

    @property
    def model_framework_version(self) -> Optional[str]:
        """The version of it, as it was told."""
        return self.properties.get(FRAMEWORK_VERSION)

    @property
    def run_id(self) -> Optional[str]:
        """The id of the run that it came from."""
        run_id: Optional[str] = self._facts.get("run_id")
        return run_id

    @property
    def created_time(self) -> Any:
        """When it was registered (datetime, UTC)."""
        import datetime

        return datetime.datetime.fromtimestamp(self._facts.get("created") or 0, datetime.timezone.utc)

    # -- finding

    @staticmethod
    def get_model_path(model_name: str, version: Optional[int] = None, _workspace: Any = None) -> str:
        """Where the files of a model are: the file where it is one, else the folder; they are read in place.

        Raises ModelNotFoundException when there is none.
        """
        wanted = model_name if version is None else "{}:{}".format(model_name, version)
        return _path(ask("model", ModelNotFoundException, reference=wanted, path=True))

    @staticmethod
    def list(
        workspace: Any,
        name: Optional[str] = None,
        tags: Any = None,
        properties: Any = None,
        run_id: Optional[str] = None,
        latest: bool = False,
        dataset_id: Optional[str] = None,
        expand: bool = True,
        page_count: int = 255,
        model_framework: Optional[str] = None,
    ) -> List["Model"]:
        """The versions of models that have all of these tags and properties, the newest first.

        Raises NotSupported for `dataset_id`.
        """
        if dataset_id is not None:
            absent.refuse("Model.list(dataset_id=...)", "Do it in the program that submits the run.")
        asked = {"name": name, "tags": tags, "properties": properties, "run": run_id, "latest": latest}
        found = [Model(workspace, _facts=facts) for facts in ask("models", WebserviceException, **asked)]
        return [model for model in found if model_framework in (None, model.model_framework)]

    # -- making

    @staticmethod
    def register(
        workspace: Any,
        model_path: str,
        model_name: str,
        tags: Any = None,
        properties: Any = None,
        description: Optional[str] = None,
        datasets: Any = None,
        model_framework: Any = None,
        model_framework_version: Any = None,
        child_paths: Any = None,
        **ignored: Any,
    ) -> "Model":
        """Register a file or folder as the next version of a model, and return it.

        Raises ModelPathNotFoundException when there is none, WebserviceException when it cannot be stored.
        """
        from .any_run import Run

        if child_paths is not None:
            absent.refuse("Model.register(child_paths=...)", "Copy these into a folder, and register that.")
        tell_unused("Model.register", ignored)
        register = Run.get_context(allow_offline=False).register_model
        if not os.path.exists(model_path):
            raise ModelPathNotFoundException("There is no {}".format(model_path))
        given = {"description": description, "datasets": datasets}
        told = {"model_framework": model_framework, "model_framework_version": model_framework_version}
        place = os.path.abspath(model_path)
        model: Model = register(model_name, place, tags, properties, **dict(given, **told))
        return model

    def download(self, target_dir: str = ".", exist_ok: bool = False, exists_ok: Any = None) -> str:
        """Copy its files into a folder, and return where they are there: the file where it is one.

        Raises WebserviceException when one is there already, unless `exist_ok` is given.
        """
        source = _path(ask("model", WebserviceException, reference=self.id, path=True))
        target = os.path.join(target_dir, os.path.basename(source) if os.path.isfile(source) else self.name)
        if os.path.exists(target) and not (exist_ok or exists_ok):
            raise WebserviceException("It is there already", cause=target, cure="Give exist_ok=True.")
        if os.path.isfile(source):
            files.copy_file(source, os.path.abspath(target))
        else:
            files.copy_tree(source, target)
        return target

    @staticmethod
    def deploy(*_args: Any, **_kwargs: Any) -> Any:
        """Raise NotSupported: nothing is deployed."""
        return absent.refuse("azureml.core.webservice")

    def __repr__(self) -> str:
        return "Model(workspace={}, name={}, id={}, version={}, tags={}, properties={})".format(
            self.workspace, self.name, self.id, self.version, self.tags, self.properties
        )


def registered(register: Callable[..., Any], name: str, path: Optional[str], *described: Any) -> Model:
    """What a run's `register_model` has registered; waits until the engine has stored it.

    Raises ModelPathNotFoundException, WebserviceException.
    """
    tags, properties, description, datasets = described
    asked = register(name, path, tags, properties, None, None, description, datasets)
    trouble = _trouble_of(asked)
    if trouble:
        raise WebserviceException(
            "The model {} waits to be registered".format(name),
            cause=trouble,
            cure="Its files are kept in the run, and it is registered as soon as that is over.",
        )
    if asked.error:
        kind = WebserviceException if asked.asked else ModelPathNotFoundException
        raise kind("The model {} was not registered".format(name), cause=asked.error)
    from .workspace import Workspace

    return Model(Workspace.current(), _facts=ask("model", WebserviceException, reference=asked.id))


def _trouble_of(asked: Any) -> str:
    """Wait until a model is stored, however large it is; what stands in the way of that, "" for nothing."""
    since = None  # type: Optional[float]
    while not asked.wait(_LOOK_SECONDS).done:
        try:
            trouble = str(ask("registration", model=asked.number) or "")
        except ServiceException as error:  # nobody answers: nobody registers either
            return error.title
        since = (since or time.monotonic()) if trouble else None
        if since is not None and time.monotonic() - since > _TROUBLE_SECONDS:
            return trouble
    return ""


def _find(name: Optional[str], version: Optional[int], tags: Any, properties: Any) -> Dict[str, Any]:
    if not name:
        raise UserErrorException("A model is found by its name or its id")
    if tags or properties:
        asked = {"name": name, "tags": tags, "properties": properties, "latest": True}
        found = ask("models", WebserviceException, **asked)
        if not found:
            raise WebserviceException("There is no such model", cause=name)
        first: Dict[str, Any] = found[0]
        return first
    wanted = name if version is None else "{}:{}".format(name, version)
    facts: Dict[str, Any] = ask("model", WebserviceException, reference=wanted)
    return facts


def _path(facts: Dict[str, Any]) -> str:
    """The model's one file, or its folder."""
    folder = str(facts["path"])
    listed = list(files.walk_files(folder))
    return os.path.join(folder, *listed[0].split("/")) if len(listed) == 1 else folder


absent.fill(__name__)

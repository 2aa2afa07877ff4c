"""What of the SDK runs here and does something else than there, and what works for some values only."""

from __future__ import annotations

__all__ = ["MANY", "differences"]

_many = (
    "beyond 1, {name} makes several processes: on a compute target that is this machine nodes are processes "
    "of it, in Docker they are containers; all share the CPU slots and GPUs that are there"
)

MANY = (
    "node_count",
    "process_count",
    "process_count_per_node",
    "worker_count",
    "parameter_server_count",
)
"""Arguments that ask for several processes or nodes."""

_target = (
    "it is a named target on this machine, which gets no more CPU slots and GPUs than there are; where a "
    "size has GPUs and the machine has none, its runs train on the CPU and say so"
)
_signed = "nobody signs in: it is taken and not used"
_workspace = (
    "it is a folder on this machine; subscription, resource group and region are kept and change nothing"
)
_image = (
    "on this machine the packages are installed without the image; on a Docker target the image is used "
    "where it can be had, and the run tells what was taken"
)
_docker = (
    "only a Docker target has containers: its own settings, such as shared memory, go before those that are "
    "given here, and the run warns of what is left out; on this machine the packages are installed"
)
_folder = "it is the workspace's folder of uploads on this machine"

# The names as they are defined; what holds for a class or module holds for what is in it.
differences: dict[str, str] = {
    "azureml.core.authentication": _signed,
    "azureml.core.compute.amlcompute.AmlCompute.provisioning_configuration": _target,
    "azureml.core.compute.batchai.BatchAiCompute.provisioning_configuration": _target,
    "azureml.core.compute.compute.ComputeTarget.create": _target,
    "azureml.core.workspace.Workspace.create": _workspace,
    "azureml.core.workspace.Workspace.get": _workspace,
    "azureml.core.workspace.Workspace.__init__": _workspace,
    "azureml.core.workspace.Workspace.get_default_compute_target": (
        "for CPU it is this machine, for GPU a named target on it, unless others were set"
    ),
    "azureml.core.workspace.Workspace.get_default_datastore": _folder,
    "azureml.core.environment_sections.RecordedSection": "it is kept and changes nothing on this machine",
    "azureml.core.environment.Environment.get": (
        "a name that is not registered is looked for among the curated environments of samples, which are "
        "resolved to packages that can be had today"
    ),
    "azureml.core.environment.Environment.from_docker_image": _image,
    "azureml.core.environment.Environment.from_dockerfile": _image,
    "azureml.core.environment_sections.DockerSection": _image,
    "azureml.core.environment_sections.DockerSection.base_image": _image,
    "azureml.core.environment_sections.DockerSection.base_dockerfile": _image,
    "azureml.core.runconfig.DockerConfiguration": _docker,
    "azureml.data.dataset_factory.FileDatasetFactory.from_files": (
        "a dataset that is not registered when a run needs it is registered then, and its name is told"
    ),
    "azureml.telemetry.set_diagnostics_collection": "nothing is collected, whatever is asked for",
    "azureml.train.dnn.TensorFlow": (
        "the version of the framework is resolved to packages that can be had today, and the run tells which"
    ),
    "azureml.train.dnn.PyTorch": (
        "the version of the framework is resolved to packages that can be had today, and the run tells which"
    ),
    "azureml.train.sklearn.SKLearn": (
        "the version of the framework is resolved to packages that can be had today, and the run tells which"
    ),
    "azureml.widgets.run_details.RunDetails": "outside of notebooks it opens mldesk's window at the run",
    "azureml.runs.life.RunLife.get_portal_url": "it names a command that opens mldesk's window at the run",
}


def many_text(name: str) -> str:
    """What more than 1 means for an argument."""
    return _many.format(name=name)

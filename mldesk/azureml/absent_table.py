"""The table of what of the SDK is not supported: why, and the nearest thing to do."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Absence", "absences"]


@dataclass(frozen=True, slots=True)
class Absence:
    """Why something of the SDK is not supported, and the nearest thing to do.

    `is_module` tells whether it is a module of which nothing is there, `names` what `import *` brings of it.
    """

    cause: str
    cure: str
    is_module: bool = True
    names: tuple[str, ...] = ()


_deploy = (
    "Export the model with `mldesk model export NAME FOLDER`: the folder has a script that predicts with it."
)
_search = (
    "Submit one run for each set of values (Experiment.submit in a loop), or give a parameter a list or a "
    "range in the wizard, and compare the runs."
)
_steps = (
    "Submit each step as a run of its own and wait for it; hand files on with OutputFileDatasetConfig or the "
    "datastore."
)
_train = "Train with a script of yours: ScriptRunConfig, or an estimator."
_load = (
    "Read files with pandas, or register them: Dataset.File.from_files, Dataset.Tabular.from_delimited_files."
)
_here = "Use compute_target='local', or AmlCompute, which is a named target on this machine."
_elsewhere = "runs go to this machine or a Docker engine"
_no_accounts, _left_out = "a compute target here has no accounts and no identities", "Leave it out."
_nothing_there = "there is no such service on this machine"

_search_names = (
    "BanditPolicy",
    "BayesianParameterSampling",
    "GridParameterSampling",
    "HyperDriveConfig",
    "HyperDriveRun",
    "HyperDriveRunConfig",
    "MedianStoppingPolicy",
    "NoTerminationPolicy",
    "PrimaryMetricGoal",
    "RandomParameterSampling",
    "TruncationSelectionPolicy",
    "choice",
    "loguniform",
    "lognormal",
    "normal",
    "qloguniform",
    "qlognormal",
    "qnormal",
    "quniform",
    "randint",
    "uniform",
)


def _compute(cause: str, cure: str = _here) -> Absence:
    return Absence(cause, cure, is_module=False)


absences: dict[str, Absence] = {
    # searching, pipelines, automatic training
    "azureml.train.hyperdrive": Absence(
        "parameters are not searched by a service that starts and ends runs", _search, names=_search_names
    ),
    "azureml.train.automl": Absence("there is no service that chooses a model by itself", _train),
    "azureml.automl": Absence("there is no service that chooses a model by itself", _train),
    "azureml.train.rl": Absence("reinforcement learning needs a cluster of Ray", _train),
    "azureml.pipeline": Absence("there is no service that runs the steps of a pipeline", _steps),
    # deploying
    "azureml.core.webservice": Absence("no web service is made of a model", _deploy),
    "azureml.core.image": Absence("no image of a web service is made of a model", _deploy),
    "azureml.core.profile": Absence("no web service is made of a model", _deploy),
    "azureml.core.model.InferenceConfig": Absence("no web service is made of a model", _deploy, False),
    "azureml.core.model.Model.deploy": Absence("no web service is made of a model", _deploy, False),
    "azureml.core.model.Model.package": Absence("no image is made of a model", _deploy, False),
    "azureml.core.model.Model.profile": Absence("no web service is made of a model", _deploy, False),
    "azureml.core.resource_configuration": Absence(
        "no web service is made of a model, which would need it", "Leave it out."
    ),
    "azureml.core.datastore.Datastore": Absence(
        "storage of Azure is never reached",
        "Add a folder: Datastore.register_folder(ws, name, path), or `mldesk datastore add`.",
        is_module=False,
    ),
    "azureml._restclient": Absence(
        "there is no service to be asked", "Compare with the words themselves, such as 'Completed'."
    ),
    "azureml.accel": Absence("no model is made for FPGAs", _deploy),
    "azureml.monitoring": Absence("no web service is made of a model, so none is watched", _deploy),
    # data of services
    "azureml.opendatasets": Absence("nothing is fetched from the open datasets", _load),
    "azureml.dataprep": Absence("data are not prepared by the SDK's engine", _load),
    "azureml.datadrift": Absence(
        "nothing watches how data change", "Register a new version and compare: mldesk dataset diff."
    ),
    "azureml.data.azure_sql_database_datastore": Absence(
        "there is no datastore over a database", "Write what you need into files, and register these."
    ),
    # compute elsewhere
    "azureml.core.compute.RemoteCompute": _compute(
        _elsewhere,
        "Use compute_target='local', or a Docker engine of that machine: mldesk compute add docker "
        "--host ssh://user@host.",
    ),
    "azureml.core.compute.AksCompute": _compute("no web service is made of a model", _deploy),
    "azureml.core.compute.ComputeInstance": _compute("this machine is the one you work at"),
    "azureml.core.compute.DsvmCompute": _compute(_elsewhere),
    "azureml.core.compute.KubernetesCompute": _compute(_elsewhere),
    "azureml.core.compute.BatchCompute": _compute(_elsewhere),
    "azureml.core.compute.HDInsightCompute": _compute(_elsewhere),
    "azureml.core.compute.DatabricksCompute": _compute(_elsewhere),
    "azureml.core.compute.SynapseCompute": _compute(_elsewhere),
    "azureml.core.compute.AdlaCompute": _compute(_elsewhere),
    "azureml.core.compute.KustoCompute": _compute(_elsewhere),
    "azureml.core.compute.DataFactoryCompute": _compute(_elsewhere),
    "azureml.core.compute.ComputeTarget.attach": _compute(_elsewhere),
    "azureml.core.compute.ComputeTarget.get_credentials": _compute(_no_accounts, _left_out),
    "azureml.core.compute.ComputeTarget.add_identity": _compute(_no_accounts, _left_out),
    "azureml.core.compute.ComputeTarget.remove_identity": _compute(_no_accounts, _left_out),
    "azureml.core.databricks": Absence(_elsewhere, _here),
    # Azure's own
    "azureml.core.private_endpoint": Absence(
        "nothing of a workspace on this machine is on a network", "Leave it out."
    ),
    "azureml.core.linked_service": Absence(_nothing_there, "Leave it out."),
    "azureml.mlflow": Absence(
        "there is no MLflow server",
        "Log with Run.get_context().log; Keras is logged by itself.",
    ),
    "azureml.core.workspace.Workspace.get_mlflow_tracking_uri": Absence(
        "there is no MLflow server", "Log with Run.get_context().log; Keras is logged by itself.", False
    ),
    "azureml.core.workspace.Workspace.add_private_endpoint": Absence(
        "nothing of a workspace on this machine is on a network", "Leave it out.", False
    ),
    **{
        f"azureml.core.workspace.Workspace.{name}": Absence(
            "a workspace on this machine is a folder, which has no such thing", "Leave it out.", False
        )
        for name in (
            "delete_connection",
            "delete_private_endpoint_connection",
            "diagnose_workspace",
            "discovery_url",
            "get_connection",
            "images",
            "linked_services",
            "list_connections",
            "list_keys",
            "private_endpoints",
            "service_context",
            "set_connection",
            "sync_keys",
            "update_dependencies",
        )
    },
    **{
        f"azureml.core.experiment.Experiment.{name}": Absence(
            "experiments are not put away", "Archive its runs in the window.", False
        )
        for name in ("archive", "archived_time", "from_directory", "reactivate")
    },
    "azureml.core.workspace.Workspace.delete": Absence(
        "no program deletes a folder with everything in it", "Delete the workspace's folder yourself.", False
    ),
    "azureml.tensorboard": Absence(
        "TensorBoard is not started",
        "Look at the curves in the window; `mldesk runs` lists and exports them.",
    ),
    "azureml.explain": Absence(
        "explanations of models are not kept", "Upload them: run.upload_file(name, path)."
    ),
    "azureml.interpret": Absence(
        "explanations of models are not kept", "Upload them: run.upload_file(name, path)."
    ),
    "azureml.responsibleai": Absence(
        "there is no dashboard of models", "Upload what you found: run.upload_file."
    ),
    "azureml.contrib": Absence("what the SDK was trying out is not here", "Leave it out."),
}

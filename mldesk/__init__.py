"""mldesk: deep-learning experiments on your own machine; the public Python API, re-exported lazily.

This file alone must also work on Python 3.6 with nothing installed: it is copied beside every run, where
`mldesk.runtime` comes from the run's folder and the rest, if there is any, from the installed package.
"""

from pkgutil import extend_path

__path__ = extend_path(__path__, __name__)
__version__ = "0.1.0"

_exports = {
    "ComputeTarget": ("mldesk.core.compute", "ComputeTarget"),
    "Conflict": ("mldesk.core.errors", "Conflict"),
    "Dataset": ("mldesk.core.dataset", "Dataset"),
    "DatasetInput": ("mldesk.core.spec", "DatasetInput"),
    "Datastore": ("mldesk.core.datastore", "Datastore"),
    "DatastoreInput": ("mldesk.core.spec", "DatastoreInput"),
    "Distribution": ("mldesk.core.distribution", "Distribution"),
    "Environment": ("mldesk.core.environments.registry", "Environment"),
    "EnvironmentSpec": ("mldesk.core.environments.spec", "EnvironmentSpec"),
    "Experiment": ("mldesk.api.experiment", "Experiment"),
    "InteractiveRun": ("mldesk.api.interactive", "InteractiveRun"),
    "InvalidInput": ("mldesk.core.errors", "InvalidInput"),
    "MldeskError": ("mldesk.core.errors", "MldeskError"),
    "Model": ("mldesk.core.model", "ModelVersion"),
    "NotFound": ("mldesk.core.errors", "NotFound"),
    "NotSupported": ("mldesk.core.errors", "NotSupported"),
    "Output": ("mldesk.core.spec", "Output"),
    "ProcessPlace": ("mldesk.core.distribution", "ProcessPlace"),
    "Run": ("mldesk.api.run", "Run"),
    "ScriptRunConfig": ("mldesk.core.spec", "ScriptRunConfig"),
    "Status": ("mldesk.core.status", "Status"),
    "Unavailable": ("mldesk.core.errors", "Unavailable"),
    "Workspace": ("mldesk.core.workspace", "Workspace"),
    "add_compute": ("mldesk.core.machine_targets", "add_compute"),
    "add_docker_compute": ("mldesk.core.compute", "add_docker_target"),
    "change_compute": ("mldesk.core.compute", "change_target"),
    "compare_models": ("mldesk.core.model", "compare_models"),
    "default_compute": ("mldesk.core.machine_targets", "default_compute"),
    "diff_datasets": ("mldesk.core.dataset", "diff_datasets"),
    "export_dataset": ("mldesk.core.dataset", "export_dataset"),
    "export_model": ("mldesk.core.model", "export_model"),
    "find_run": ("mldesk.api.run", "find_run"),
    "get_compute": ("mldesk.core.compute", "get_compute"),
    "get_dataset": ("mldesk.core.dataset", "get_dataset"),
    "get_environment": ("mldesk.core.environments.registry", "get_environment"),
    "get_experiment": ("mldesk.api.experiment", "get_experiment"),
    "get_model": ("mldesk.core.model", "get_model"),
    "hold_runs": ("mldesk.core.queue", "hold_runs"),
    "import_model": ("mldesk.core.model", "import_model"),
    "list_compute": ("mldesk.core.compute", "list_compute"),
    "list_datasets": ("mldesk.core.dataset", "list_datasets"),
    "list_environments": ("mldesk.core.environments.registry", "list_environments"),
    "list_experiments": ("mldesk.core.experiment", "list_experiments"),
    "list_models": ("mldesk.core.model", "list_models"),
    "list_runs": ("mldesk.core.run_table", "list_runs"),
    "list_vm_sizes": ("mldesk.core.vm_sizes", "list_vm_sizes"),
    "move_runs": ("mldesk.core.queue", "move_runs"),
    "open_window": ("mldesk.api.window", "open_window"),
    "read_environment": ("mldesk.core.environments.reading", "read_environment"),
    "read_queue": ("mldesk.core.queue", "read_queue"),
    "register_dataset": ("mldesk.core.dataset", "register_dataset"),
    "register_datastore": ("mldesk.core.datastore", "register_datastore"),
    "register_environment": ("mldesk.core.environments.registry", "register_environment"),
    "register_model": ("mldesk.core.model", "register_model"),
    "release_runs": ("mldesk.api.queue", "release_runs"),
    "remove_compute": ("mldesk.core.compute", "remove_target"),
    "resume_config": ("mldesk.core.resuming", "resume_config"),
    "set_default_compute": ("mldesk.core.machine_targets", "set_default_compute"),
    "set_secret": ("mldesk.core.secrets", "set_secret"),
    "start_run": ("mldesk.api.interactive", "start_run"),
    "submit": ("mldesk.api.run", "submit"),
    "submit_repeats": ("mldesk.api.queue", "submit_repeats"),
    "verify_dataset": ("mldesk.core.dataset", "verify_dataset"),
    "verify_model": ("mldesk.core.model", "verify_model"),
}

__all__ = sorted(_exports)  # noqa: PLE0605


def __getattr__(name):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 (Python 3.6 syntax)
    if name not in _exports:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    module, attribute = _exports[name]
    value = getattr(import_module(module), attribute)
    globals()[name] = value
    return value

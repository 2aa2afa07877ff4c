"""The labels by which mldesk finds its containers and images again."""

RUN_LABEL = "mldesk.run"
"""On a container: the id of its run."""

WORKSPACE_LABEL = "mldesk.workspace"
"""On a container: the folder of its run's workspace."""

BUILD_LABEL = "mldesk.build"
"""On a container in which an image is being built: the name of that image."""

BUILT_LABEL = "mldesk.built"
"""On an image that mldesk built: the format of its facts."""

ENVIRONMENT_LABEL = "mldesk.environment"
"""On a built image: what it is, for people."""

"""The labels by which mldesk finds its containers, networks and images again."""

RUN_LABEL = "mldesk.run"
"""On a container or a network: the id of its run."""

WORKSPACE_LABEL = "mldesk.workspace"
"""On a container or a network: the folder of its run's workspace."""

NODE_LABEL = "mldesk.node"
"""On a container: which node of its run it is; where it is missing, node 0."""

BUILD_LABEL = "mldesk.build"
"""On a container in which an image is being built: the name of that image."""

BUILT_LABEL = "mldesk.built"
"""On an image that mldesk built: the format of its facts."""

ENVIRONMENT_LABEL = "mldesk.environment"
"""On a built image: what it is, for people."""

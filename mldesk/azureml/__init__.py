"""Programs written for Azure Machine Learning SDK v1, run on this machine.

`import mldesk.azureml` makes the names `azureml...` mean the modules here, whose layout is the SDK's:
`azureml.core.workspace` is `mldesk.azureml.core.workspace`. They do what the SDK's do with mldesk's own
Python API, and touch no network.
"""

from . import absent
from .aliases import install

absent.install()
install()

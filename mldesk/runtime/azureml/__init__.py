"""What scripts inside runs get as `azureml`: Azure Machine Learning SDK v1's names over mldesk's runtime.

The finder in site/sitecustomize.py gives it that name. Standard library only, Python 3.6 or newer; what is
not here is taken from mldesk.azureml where the run's Python is mldesk's own; elsewhere it is an object that
raises NotSupported when it is used, never when it is imported.
"""

from . import absent

if __name__ == "azureml":  # under its own name it is only looked at, by tests and tools
    absent.install()
absent.fill(__name__)

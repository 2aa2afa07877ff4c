"""azureml.widgets: a run shown live in notebooks."""

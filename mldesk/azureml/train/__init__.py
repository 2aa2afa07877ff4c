"""azureml.train: estimators, the older way to say what a run needs."""

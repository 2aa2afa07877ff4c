"""The parts of azureml.core.model.Model: finding versions, their files, registering from a run."""

"""The parts of azureml.core.Run: what it tells, what it logs, its files, its life."""

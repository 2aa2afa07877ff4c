"""Executors: the ways to start and end a run's launcher."""

"""Clusters that runs go to: what the engine asks of each, and those that it knows."""

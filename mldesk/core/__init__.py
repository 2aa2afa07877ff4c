"""The facts and the objects users know: workspaces, runs, metrics, datasets, models. No Qt, no child
processes.
"""

"""The public Python API where an engine is needed: core's objects, which start one and keep it alive.

`from mldesk import ...` gives these in the place of core's of the same name.
"""

"""The engine: a background process, one per workspace, that makes its runs happen."""

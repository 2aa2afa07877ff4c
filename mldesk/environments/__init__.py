"""Environments on this machine: built by uv, kept in a cache that workspaces share."""

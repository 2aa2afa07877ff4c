"""Environments: what a run asks for, the versions registered in the workspace, and what runs had."""

"""The Processes tab of a distributed run: who is where and how it goes, and the logs side by side."""

from .tab import ProcessesTab

__all__ = ["ProcessesTab"]

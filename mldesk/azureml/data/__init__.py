"""azureml.data: datasets, references to data, and where runs write theirs."""

from ..lazy import lazy_names

# What `azureml.data` offers, and the module of it that each name comes from (None: a module itself).
_names: dict[str, str | None] = {}

__all__ = sorted(_names)  # noqa: PLE0605
__getattr__ = lazy_names(__name__, _names)

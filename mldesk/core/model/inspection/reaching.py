"""Names of packages whose functions can reach files, commands, the network or the interpreter."""

from __future__ import annotations

import sys

_others = "cloudpickle dill joblib keras numpy pandas pip scipy setuptools tensorflow torch"
reaching_packages = sys.stdlib_module_names | frozenset(_others.split())
"""The standard library's and those that models are saved with or that often stand beside them."""

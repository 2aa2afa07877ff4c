"""The environments that Azure keeps for everybody (AzureML-...): what their names stand for here."""

from __future__ import annotations

import re

from .frameworks import Framework, framework_table, known_framework

_names = {"scikit-learn": "sklearn", "sklearn": "sklearn", "torch": "pytorch"}
_named = re.compile(
    r"(?:azureml-)?(?:acpt-)?(?P<name>tensorflow|pytorch|scikit-learn|sklearn|xgboost|lightgbm|chainer)"
    r"-?(?P<version>\d+(?:\.\d+)*)(?:-.*)?"
)
_python = re.compile(r"-py(?:thon)?(\d)\.?(\d+)")


def curated_packages(name: str) -> Framework | None:
    """What a curated environment stands for, by its name; None when that is none of them."""
    text = name.lower()
    curated = framework_table()["curated"]
    for known, values in curated["plain"].items():
        if text.startswith(known):
            return Framework(values["python"], tuple(values["packages"]))
    found = _named.fullmatch(text)
    if found is None or not text.startswith(("azureml-", "acpt-")):
        return None
    framework = known_framework(_names.get(found["name"], found["name"]), found["version"])
    if framework is None:
        return None
    beside = tuple(package for package in curated["beside"] if package not in framework.packages)
    python = _python.search(text)
    return Framework(
        f"{python[1]}.{python[2]}" if python else framework.python, (*framework.packages, *beside)
    )

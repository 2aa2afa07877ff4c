"""What a script imports and an environment is not going to have, told without building anything."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from pathlib import Path

from packaging.utils import canonicalize_name

from ..script import ScriptFacts, missing_imports, package_of
from ..script.imports import GIVEN, is_local
from .conda import NotACondaSpec, parse_conda_spec
from .record import package_folders
from .requirements import package_name
from .spec import EnvironmentSpec

# Packages that are there under another name, too.
_alike = {
    "tensorflow": ("tensorflow-gpu", "tensorflow-cpu", "tensorflow-macos", "tensorflow-intel", "tf-nightly"),
    "opencv-python-headless": ("opencv-python", "opencv-contrib-python", "opencv-contrib-python-headless"),
    "onnxruntime": ("onnxruntime-gpu",),
    "scikit-learn": ("sklearn",),
    "torch": ("pytorch",),
    "psycopg2": ("psycopg2-binary",),
    "pillow": ("pil",),
}
# What well-known packages bring with them: whoever asks for those need not ask for these.
_numeric = ("numpy",)
_tensorflow = (
    "absl", "astunparse", "flatbuffers", "gast", "google", "grpc", "h5py", "keras", "numpy", "opt-einsum",
    "packaging", "protobuf", "requests", "six", "tensorboard", "termcolor", "typing-extensions", "wrapt",
)  # fmt: skip
_brings: dict[str, tuple[str, ...]] = {
    "tensorflow": _tensorflow,
    "tf-keras": ("tensorflow", *_tensorflow),
    "tensorflow-datasets": ("absl", "numpy", "requests", "tqdm"),
    "tensorflow-hub": _numeric,
    "tensorflow-probability": _numeric,
    "keras": ("h5py", "numpy"),  # what every version has: Keras 3 brings neither PyYAML nor SciPy
    "torch": ("jinja2", "networkx", "sympy", "typing-extensions"),
    "torchvision": ("numpy", "pillow", "torch"),
    "torchaudio": ("torch",),
    "pytorch-lightning": ("numpy", "pyyaml", "torch", "torchmetrics", "tqdm"),
    "lightning": ("numpy", "pyyaml", "pytorch-lightning", "torch", "torchmetrics", "tqdm"),
    "transformers": ("huggingface-hub", "numpy", "pyyaml", "regex", "requests", "tokenizers", "tqdm"),
    "datasets": ("dill", "fsspec", "numpy", "pandas", "pyarrow", "requests", "tqdm"),
    "scikit-learn": ("joblib", "numpy", "scipy", "threadpoolctl"),
    "scikit-image": ("imageio", "networkx", "numpy", "pillow", "scipy", "tifffile"),
    "matplotlib": ("cycler", "kiwisolver", "mpl-toolkits", "numpy", "packaging", "pillow", "pyparsing",
                   "python-dateutil"),
    "seaborn": ("matplotlib", "mpl-toolkits", "numpy", "pandas", "pillow"),
    "pandas": ("numpy", "python-dateutil", "pytz", "six"),
    "scipy": _numeric,
    "statsmodels": ("numpy", "pandas", "patsy", "scipy"),
    "xgboost": ("numpy", "scipy"),
    "lightgbm": ("numpy", "scipy"),
    "opencv-python-headless": _numeric,
    "jax": ("jaxlib", "numpy", "scipy"),
    "nltk": ("click", "joblib", "regex", "tqdm"),
}  # fmt: skip
_backends = ("tensorflow", "torch", "jax")
# In every environment, or in the standard library of the Pythons before 3.12.
_always = frozenset(
    ("pip", "setuptools", "pkg-resources", "asynchat", "asyncore", "distutils", "imp", "smtpd",
     "cgi", "crypt", "imghdr", "pipes", "telnetlib", "parser", "symbol", "formatter", "binhex")
)  # fmt: skip


def lacking_imports(
    spec: EnvironmentSpec, facts: ScriptFacts, folder: Path, built: Path | None = None
) -> list[str]:
    """Names of the packages to add so that the environment has what the script imports, in its order.

    `folder` holds the script's own modules. What an image has is not known: then none is named. A list of
    packages is judged by what is in `built`, the interpreter of its environment, once there is one; until
    then by their names, and what they bring with them is known of widely used ones only.
    """
    match spec.kind:
        case "current":
            modules = missing_imports(facts, folder)
        case "python":
            modules = _not_in(Path(spec.interpreter()), facts, folder)
        case "packages" if built is not None:
            modules = _not_in(built, facts, folder)
        case "packages":
            brought = _brought(spec)
            modules = [name for name in _imported(facts, folder) if _key(package_of(name)) not in brought]
        case _:
            modules = []
    return list(dict.fromkeys(package_of(name) for name in modules))


def packages_for(facts: ScriptFacts, installed: Mapping[str, str]) -> tuple[str, ...]:
    """What the script imports of these packages (versions by name), as requirements for the same versions."""
    there = {_key(name): (name, version) for name, version in installed.items()}
    wanted = list(dict.fromkeys(package_of(found.top_level) for found in facts.imports))
    if "keras" in wanted and not any(name in wanted for name in _backends):
        wanted.append("tensorflow")  # which Keras imports, not the script
    found = (there.get(name) for one in wanted for name in (_key(one), *_alike.get(one, ())))
    return tuple(dict.fromkeys(f"{one[0]}=={one[1]}" for one in found if one is not None))


def _imported(facts: ScriptFacts, folder: Path) -> list[str]:
    """The modules that neither lie beside the script nor belong to Python itself."""
    own = {folder, facts.path.parent}
    names = dict.fromkeys(found.top_level for found in facts.imports)
    ours = sys.stdlib_module_names | GIVEN | {"__future__"}
    return [
        name for name in names if name not in ours and _key(name) not in _always and not is_local(name, own)
    ]


def _not_in(python: Path, facts: ScriptFacts, folder: Path) -> list[str]:
    there = _modules_of(python)
    return [name for name in _imported(facts, folder) if there and name not in there]


def _brought(spec: EnvironmentSpec) -> set[str]:
    """The packages asked for with what they bring, each under all of its names."""
    named = {package_name(text) for text in spec.packages} | {
        _conda_name(text) for text in spec.conda_packages
    }
    found = {name for name in named if name}
    for name, others in _alike.items():
        if found.intersection(others):
            found.add(name)
    for name in tuple(found):
        found.update(_brings.get(name, ()))
    return {_key(name) for name in found}


def _conda_name(text: str) -> str | None:
    try:
        return canonicalize_name(parse_conda_spec(text).name)
    except NotACondaSpec:
        return None


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _modules_of(python: Path) -> set[str]:
    """The modules in the package folders of an interpreter; empty when these cannot tell everything."""
    found: set[str] = set()
    for folder in package_folders(python):
        for entry in folder.glob("*"):
            if entry.suffix == ".pth" and not entry.name.startswith(("distutils-precedence", "_virtualenv")):
                return set()  # it leads to packages elsewhere
            found.add(entry.name.partition(".")[0])
    return found

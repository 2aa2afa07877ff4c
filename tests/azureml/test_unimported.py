"""Which names of the SDK, and which modules of Python, a program uses without importing them."""

from __future__ import annotations

import ast

import pytest

from mldesk.azureml.unimported import find_unimported


def names(text: str) -> list[str]:
    return list(find_unimported(ast.parse("import azureml.core\n" + text)).names)


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        ("TensorFlow()", ["TensorFlow"]),
        ("from azureml.train.dnn import TensorFlow\nTensorFlow()", []),
        ("TensorFlow()\nfrom azureml.train.dnn import TensorFlow", ["TensorFlow"]),
        ("def f():\n    return TensorFlow()\nfrom azureml.train.dnn import TensorFlow\nf()", []),
        ("def f():\n    return TensorFlow()\nf()", ["TensorFlow"]),
        ("from azureml.train.dnn import TensorFlow as Mpi\nMpi()", []),
        ("TensorFlow = 3\nprint(TensorFlow)", []),
        ("TensorFlow = TensorFlow", ["TensorFlow"]),
        ("class Estimator: pass\nEstimator()", []),
        ("try:\n    pass\nexcept ComputeTargetException:\n    pass", ["ComputeTargetException"]),
        (
            "d = MpiConfiguration(); d = TensorflowConfiguration()",
            ["MpiConfiguration", "TensorflowConfiguration"],
        ),
        ("print(project_folder)", []),
        ("f = lambda: RunDetails", ["RunDetails"]),
        ("def f():\n    from azureml.core import Workspace\n    return Workspace()", []),
        ("def f(Run):\n    Model = Run\n    return lambda: Model", []),
        ("def f():\n    from azureml.core import Run\n    return Run\ndef g():\n    return Run", ["Run"]),
        ("from azureml.core import *\nWorkspace.from_config()\nTensorFlow()", ["TensorFlow"]),
    ],
)
def test_names_of_the_sdk(text: str, lacking: list[str]) -> None:
    assert names(text) == lacking


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        ("import urllib\nurllib.request.urlopen\nurllib.request.Request", ("urllib.request",)),
        ("import urllib.request\nurllib.request.urlopen", ()),
        ("import urllib\nfrom urllib import request\nurllib.request", ()),
        ("import os\nos.path.join", ()),
        ("import json\njson.loads", ()),
        ("import concurrent.futures, xml.dom.minidom\nxml.dom.minidom", ()),
        ("import xml\nxml.etree", ("xml.etree",)),
    ],
)
def test_modules_of_python(text: str, lacking: tuple[str, ...]) -> None:
    assert find_unimported(ast.parse("import azureml\n" + text)).modules == lacking


def test_a_program_that_does_not_know_the_sdk_lacks_nothing() -> None:
    assert find_unimported(ast.parse("import urllib\nurllib.request\nTensorFlow()")).names == {}

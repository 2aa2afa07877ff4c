"""The public Python API: what `import mldesk` offers, and what it costs."""

from __future__ import annotations

import subprocess
import sys

import pytest

import mldesk


@pytest.mark.parametrize("name", sorted(mldesk.__all__))
def test_every_promised_name_is_there(name: str) -> None:
    assert getattr(mldesk, name).__name__


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nothing"):
        _ = mldesk.nothing


def test_importing_mldesk_imports_nothing_else_of_it() -> None:
    code = "import sys, mldesk; print([name for name in sys.modules if name.startswith('mldesk.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

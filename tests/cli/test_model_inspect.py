"""`mldesk model inspect`: a registered model or a file is told without being loaded."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

Mldesk = Callable[..., Any]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    np.savez(tmp_path / "net.npz", kernel=np.zeros((4, 3)), bias=np.zeros(3))
    return tmp_path / "net.npz"


def test_file_is_told(mldesk: Mldesk, file: Path) -> None:
    reply = mldesk("model", "inspect", str(file))
    assert reply.code == 0
    for text in ("numpy", "Parameters  15", "kernel"):
        assert text in reply.out
    told = mldesk("model", "inspect", str(file), "--json").json
    assert (told["format"], told["parameter_count"], told["warnings"]) == ("numpy", 15, [])


def test_danger_is_told_and_ends_with_1(mldesk: Mldesk, tmp_path: Path) -> None:
    (tmp_path / "net.pkl").write_bytes(pickle.dumps(os.system))
    reply = mldesk("model", "inspect", str(tmp_path / "net.pkl"))
    assert reply.code == 1
    assert "Danger: Loading it calls functions that can do anything" in reply.out
    assert "Caution: It is a pickle" in reply.out


@pytest.mark.usefixtures("folder")
def test_registered_model_is_told_by_its_name(mldesk: Mldesk, file: Path) -> None:
    made = mldesk("model", "import", str(file), "--name", "net", "--json")
    assert made.code == 0
    for name in ("net", "net:1"):
        told = mldesk("model", "inspect", name, "--json").json
        assert (told["format"], told["path"], told["parameter_count"]) == ("numpy", "net.npz", 15)


@pytest.mark.usefixtures("folder")
def test_what_is_neither_model_nor_file_is_an_error(mldesk: Mldesk) -> None:
    reply = mldesk("model", "inspect", "gone")
    assert reply.code == 2
    assert "gone" in reply.err


def test_path_that_is_gone_is_an_error(mldesk: Mldesk, tmp_path: Path) -> None:
    assert mldesk("model", "inspect", str(tmp_path / "gone.keras")).code == 2

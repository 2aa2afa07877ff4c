"""The program that builds Horovod: what it changes in the source, what the set-up is told."""

from __future__ import annotations

import sys
import tarfile
from pathlib import Path

import pytest

from mldesk.runtime import horovod_build


def test_the_optional_operations_for_xla_are_left_out_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "horovod" / "tensorflow"
    folder.mkdir(parents=True)
    path = folder / "CMakeLists.txt"
    path.write_text('list(APPEND S "mpi_ops.cc")\nlist(APPEND S "xla_mpi_ops.cc")\nend()\n', "utf-8")
    horovod_build.leave_out_xla(str(tmp_path))
    assert path.read_text("utf-8") == 'list(APPEND S "mpi_ops.cc")\nend()\n'


def test_the_source_is_unpacked_beside_its_archive(tmp_path: Path) -> None:
    source = tmp_path / "made" / "horovod-0.28.1"
    source.mkdir(parents=True)
    (source / "setup.py").write_text("", "utf-8")
    archive = tmp_path / "horovod-0.28.1.tar.gz"
    with tarfile.open(archive, "w:gz") as packed:
        packed.add(source, "horovod-0.28.1")
    assert horovod_build.unpack(str(archive), str(tmp_path)) == str(tmp_path / "horovod-0.28.1")
    assert (tmp_path / "horovod-0.28.1" / "setup.py").is_file()


def test_the_set_up_is_told_of_mpi_and_tensorflow_and_the_users_own_settings_go_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CXX", "clang++")
    monkeypatch.delenv("MAKEFLAGS", raising=False)
    told = horovod_build.build_variables()
    assert (told["HOROVOD_WITH_MPI"], told["HOROVOD_WITHOUT_PYTORCH"], told["CXX"]) == ("1", "1", "clang++")
    assert told["MAKEFLAGS"].startswith("-j")


def test_the_facts_of_a_machine_are_one_line_of_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert horovod_build.main([horovod_build.FACTS]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    word, python, mpi, *others = line.split(" ")
    assert (word, python) == ("facts", "cp{}{}".format(*sys.version_info[:2]))
    assert "-" in mpi
    assert len(others) == 3


def test_the_facts_name_the_mpi_by_what_its_launcher_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert horovod_build.mpi() == "mpi-unknown"
    launcher = tmp_path / "mpirun"
    launcher.write_text("#!/bin/sh\necho 'mpirun (Open MPI) 4.1.4'\n", "utf-8")
    launcher.chmod(0o755)
    assert horovod_build.mpi() == "openmpi-4.1.4"


def test_the_c_library_is_the_one_that_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(horovod_build.os, "confstr", lambda name: "glibc 2.36", raising=False)
    assert horovod_build.library() == "glibc 2.36"
    assert horovod_build.facts()[-1] == "glibc_2.36"
    monkeypatch.setattr(horovod_build.os, "confstr", lambda name: None)
    assert horovod_build.library()

"""Dataset versions are stored whole or not at all, never change, and are found again by what they contain."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core import copying
from mldesk.core.dataset import (
    check_dataset,
    dataset_runs,
    export_dataset,
    get_dataset,
    list_datasets,
    register_dataset,
    verify_dataset,
)
from mldesk.core.errors import (
    Canceled,
    Conflict,
    Damaged,
    InvalidInput,
    NotFound,
    StorageFull,
    Unavailable,
)
from mldesk.core.hashing import hash_bytes
from mldesk.core.model import export_model, import_model, verify_model
from mldesk.core.spec import DatasetInput
from mldesk.core.workspace import Workspace

_names = (
    "plain.txt",
    "with space",
    "line\nbreak",
    "日本語.csv",
    "naïve",
    "-dash",
    ".hidden",
    "a;b&c'd\"e",
    "😀",
)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A folder with three files, one in a subfolder, one empty."""
    folder = tmp_path / "source"
    (folder / "inner").mkdir(parents=True)
    (folder / "a.txt").write_bytes(b"first")
    (folder / "inner" / "b.bin").write_bytes(bytes(range(256)) * 100)
    (folder / "empty").write_bytes(b"")
    return folder


def content(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def traces(workspace: Workspace) -> list[str]:
    """Everything in the datasets folder but the empty place for drafts."""
    found = (path.relative_to(workspace.datasets_folder) for path in workspace.datasets_folder.rglob("*"))
    return [path.as_posix() for path in found if path.as_posix() != ".drafts"]


class TestRegister:
    """A registered version holds the files as they were."""

    def test_folder_is_copied_with_hashes(self, workspace: Workspace, source: Path) -> None:
        version = register_dataset(workspace, "digits", source, "Some digits")
        assert (version.name, version.version, version.reference) == ("digits", 1, "digits:1")
        assert (version.file_count, version.size, version.by_reference) == (3, 25_605, False)
        assert content(version.folder) == content(source)
        assert version.folder.is_relative_to(workspace.datasets_folder)
        assert {file.path: file.hash for file in version.files()} == {
            path: hash_bytes(data) for path, data in content(source).items()
        }
        assert (version.origin, version.description) == (str(source), "Some digits")
        assert get_dataset(workspace, "digits") == get_dataset(workspace, "digits:1") == version
        assert check_dataset(version) == []

    def test_hash_depends_on_names_and_content_only(self, workspace: Workspace, source: Path) -> None:
        first = register_dataset(workspace, "one", source)
        again = register_dataset(workspace, "two", first.folder)
        assert again.hash == first.hash
        (source / "a.txt").rename(source / "c.txt")
        assert register_dataset(workspace, "three", source).hash != first.hash

    def test_identical_content_is_the_version_that_is_there(self, workspace: Workspace, source: Path) -> None:
        first = register_dataset(workspace, "digits", source)
        os.utime(source / "a.txt", (1, 1))
        again = register_dataset(workspace, "digits", source, "Now described")
        assert (again.version, again.description) == (1, "Now described")
        (source / "a.txt").write_bytes(b"other")
        second = register_dataset(workspace, "digits", source)
        assert (second.version, second.dataset_id, second.description) == (
            2,
            first.dataset_id,
            "Now described",
        )
        assert [version.version for version in list_datasets(workspace)[0].versions] == [2, 1]
        assert get_dataset(workspace, "digits").version == 2
        assert content(first.folder)["a.txt"] == b"first"

    def test_tags_given_with_the_same_content_are_added_to_those_it_has(
        self, workspace: Workspace, source: Path
    ) -> None:
        register_dataset(workspace, "digits", source, "Digits", tags={"year": "2019", "checked": "no"})
        again = register_dataset(workspace, "digits", source, tags={"checked": "yes", "new": "1"})
        assert (again.version, again.description) == (1, "Digits")
        assert again.tags == {"year": "2019", "checked": "yes", "new": "1"}

    def test_damaged_version_is_made_whole_by_the_same_content(
        self, workspace: Workspace, source: Path
    ) -> None:
        first = register_dataset(workspace, "digits", source)
        first.folder.chmod(0o755)
        (first.folder / "a.txt").unlink()
        assert register_dataset(workspace, "digits", source).version == 1
        assert content(first.folder) == content(source)

    @pytest.mark.parametrize("by_reference", [False, True])
    @pytest.mark.parametrize("seen", [True, False])
    def test_version_whose_manifest_is_damaged_is_replaced_by_a_new_one(
        self, workspace: Workspace, source: Path, by_reference: bool, seen: bool
    ) -> None:
        first = register_dataset(workspace, "digits", source, by_reference=by_reference)
        first.manifest.write_bytes(first.manifest.read_bytes()[:-40])
        if not seen:
            (first.manifest.parent / "seen.msgpack").unlink()
        second = register_dataset(workspace, "digits", source, by_reference=by_reference)
        assert (second.version, second.hash) == (2, first.hash)
        assert verify_dataset(workspace, second) == []

    def test_single_file_and_several_sources(
        self, workspace: Workspace, source: Path, tmp_path: Path
    ) -> None:
        one = register_dataset(workspace, "one", source / "a.txt")
        assert content(one.folder) == {"a.txt": b"first"}
        other = tmp_path / "other.txt"
        other.write_bytes(b"other")
        several = register_dataset(workspace, "several", [source, other])
        assert sorted(content(several.folder)) == [
            "other.txt",
            "source/a.txt",
            "source/empty",
            "source/inner/b.bin",
        ]

    def test_two_sources_of_one_name_are_refused(
        self, workspace: Workspace, source: Path, tmp_path: Path
    ) -> None:
        other = tmp_path / "other" / "a.txt"
        other.parent.mkdir()
        other.write_bytes(b"x")
        with pytest.raises(InvalidInput, match=r"a\.txt"):
            register_dataset(workspace, "digits", [source / "a.txt", other])

    def test_names_in_every_script(self, workspace: Workspace, tmp_path: Path) -> None:
        folder = tmp_path / "names"
        folder.mkdir()
        for name in _names:
            (folder / name).write_text(name, encoding="utf-8")
        version = register_dataset(workspace, "Ziffern – 数字", folder)
        assert content(version.folder) == {name: name.encode() for name in _names}
        assert [file.path for file in version.files()] == sorted(_names)
        assert check_dataset(version) == []
        assert get_dataset(workspace, "Ziffern – 数字:1") == version

    @pytest.mark.skipif(sys.platform != "linux", reason="only here can a name be no text")
    @pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
    def test_names_that_would_lead_elsewhere_on_windows(
        self, workspace: Workspace, source: Path, tmp_path: Path
    ) -> None:
        for name in ("C:\\data.csv", "\\back", "..\\up", "a:1"):
            (source / name).write_text(name, encoding="utf-8")
        version = register_dataset(workspace, "digits", source)
        model = import_model(workspace, source, "net")
        assert verify_dataset(workspace, version) == []
        assert verify_model(workspace, model) == []
        assert content(export_dataset(version, tmp_path / "out")) == content(source)
        assert content(export_model(model, tmp_path / "net") / "files") == content(source)

    def test_name_that_is_no_text_is_refused(self, workspace: Workspace, source: Path) -> None:
        Path(os.fsdecode(os.fsencode(source) + b"/\xff")).write_bytes(b"")
        with pytest.raises(InvalidInput, match="not valid text"):
            register_dataset(workspace, "digits", source)

    def test_links_and_pipes_are_left_out_and_named(
        self, workspace: Workspace, source: Path, tmp_path: Path
    ) -> None:
        secret = tmp_path / "secret"
        secret.mkdir()
        (secret / "key").write_text("private", encoding="utf-8")
        (source / "link").symlink_to(secret / "key")
        (source / "folder").symlink_to(secret)
        if hasattr(os, "mkfifo"):
            os.mkfifo(source / "inner" / "pipe")
        version = register_dataset(workspace, "digits", source)
        assert version.file_count == 3
        expected = ["folder", "link"] + (["inner/pipe"] if hasattr(os, "mkfifo") else [])
        assert sorted(version.left_out()) == sorted(expected)

    def test_link_that_is_named_itself_is_followed(
        self, workspace: Workspace, source: Path, tmp_path: Path
    ) -> None:
        (tmp_path / "link").symlink_to(source)
        assert register_dataset(workspace, "digits", tmp_path / "link").file_count == 3

    def test_stored_files_are_protected(self, workspace: Workspace, source: Path) -> None:
        version = register_dataset(workspace, "digits", source)
        assert all(not path.stat().st_mode & 0o222 for path in version.folder.rglob("*") if path.is_file())

    def test_progress_reaches_the_total(self, workspace: Workspace, source: Path) -> None:
        told: list[tuple[int, int]] = []
        register_dataset(
            workspace, "digits", source, on_progress=lambda done, total: told.append((done, total))
        )
        assert told[-1] == (25_605, 25_605)

    def test_rebuild_brings_the_versions_back(self, workspace: Workspace, source: Path) -> None:
        copied = register_dataset(workspace, "digits", source, "Some digits")
        left = register_dataset(workspace, "left", source, by_reference=True)
        (workspace.path / "workspace.db").unlink()
        workspace.rebuild()
        assert get_dataset(workspace, "digits") == copied
        assert get_dataset(workspace, "left") == left


class TestByReference:
    """Files left in place are watched."""

    def test_folder_stays_where_it_is(self, workspace: Workspace, source: Path) -> None:
        version = register_dataset(workspace, "digits", source, by_reference=True)
        assert version.by_reference
        assert version.folder == source
        assert (version.file_count, check_dataset(version)) == (3, [])
        assert register_dataset(workspace, "digits", source, by_reference=True) == version
        copied = register_dataset(workspace, "digits", source)
        assert (copied.version, copied.hash) == (2, version.hash)

    def test_files_alone_cannot_be_left_in_place(self, workspace: Workspace, source: Path) -> None:
        for sources in ([source / "a.txt"], [source, source / "inner"]):
            with pytest.raises(InvalidInput, match="Only a folder"):
                register_dataset(workspace, "digits", sources, by_reference=True)

    @pytest.mark.parametrize(
        ("change", "level", "title"),
        [
            (lambda path: path.unlink(), "error", "is gone"),
            (lambda path: path.write_bytes(b"longer than before"), "warning", "has changed"),
            (lambda path: os.utime(path, (1, 1)), "warning", "may have changed"),
        ],
    )
    def test_changes_are_found(
        self, workspace: Workspace, source: Path, change: Callable[[Path], object], level: str, title: str
    ) -> None:
        version = register_dataset(workspace, "digits", source, by_reference=True)
        change(source / "a.txt")
        (problem,) = check_dataset(version)
        assert problem.level == level
        assert title in problem.title
        assert "a.txt" in problem.cause


class TestFailure:
    """What fails leaves nothing behind and says why."""

    @pytest.mark.parametrize("name", ["", "a:b", "a/b", "a\nb"])
    def test_name_that_cannot_be_used(self, workspace: Workspace, source: Path, name: str) -> None:
        with pytest.raises(InvalidInput):
            register_dataset(workspace, name, source)

    def test_source_that_is_not_there_or_empty(self, workspace: Workspace, tmp_path: Path) -> None:
        with pytest.raises(NotFound, match="absent"):
            register_dataset(workspace, "digits", tmp_path / "absent")
        (tmp_path / "empty").mkdir()
        for sources in ([tmp_path / "empty"], []):
            with pytest.raises(InvalidInput, match="no file"):
                register_dataset(workspace, "digits", sources)
        assert list_datasets(workspace) == []

    def test_cancel_leaves_nothing(self, workspace: Workspace, source: Path) -> None:
        asked: list[int] = []

        def canceled() -> bool:
            asked.append(1)
            return len(asked) > 1

        with pytest.raises(Canceled):
            register_dataset(workspace, "digits", source, canceled=canceled)
        assert list_datasets(workspace) == []
        assert traces(workspace) == []

    def test_progress_that_raises_leaves_nothing(self, workspace: Workspace, source: Path) -> None:
        def refuse(done: int, total: int) -> None:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            register_dataset(workspace, "digits", source, on_progress=refuse)
        assert traces(workspace) == []

    @pytest.mark.parametrize("gone", [True, False])
    def test_source_that_vanishes_or_changes_while_it_is_read(
        self, workspace: Workspace, source: Path, gone: bool
    ) -> None:
        last = source / "inner" / "b.bin"

        def meddle(done: int, total: int) -> None:
            if last.exists():
                last.unlink()
            if not gone:
                last.write_bytes(b"different")

        with pytest.raises(NotFound if gone else Unavailable, match=r"b\.bin"):
            register_dataset(workspace, "digits", source, on_progress=meddle)
        assert traces(workspace) == []

    def test_too_little_space_is_told_before_the_copy(
        self, workspace: Workspace, source: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(copying, "free_space", lambda folder: 1_000_000)
        with pytest.raises(StorageFull, match="10 MB are needed"):
            register_dataset(workspace, "digits", source)
        assert traces(workspace) == []

    @pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")
    def test_killed_registration_leaves_nothing_visible_and_is_swept(
        self, workspace: Workspace, source: Path
    ) -> None:
        code = (
            "import sys\nfrom pathlib import Path\n"
            "from mldesk.core.dataset import register_dataset\nfrom mldesk.core.workspace import Workspace\n"
            "def halt(done, total):\n    print('copying', flush=True)\n    sys.stdin.read()\n"
            "register_dataset(Workspace.open(sys.argv[1]), 'digits', Path(sys.argv[2]), on_progress=halt)\n"
        )
        command = [sys.executable, "-c", code, str(workspace.path), str(source)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"copying\n"
            live = register_dataset(workspace, "other", source)
            assert any("files" in trace for trace in traces(workspace) if trace.startswith(".drafts"))
            process.kill()
        assert [dataset.name for dataset in list_datasets(workspace)] == ["other"]
        assert register_dataset(workspace, "digits", source).version == 1
        assert not any(trace.startswith(".drafts") for trace in traces(workspace))
        assert check_dataset(live) == []

    def test_folder_of_a_registration_killed_before_its_row_is_replaced(
        self, workspace: Workspace, source: Path
    ) -> None:
        first = register_dataset(workspace, "digits", source)
        orphan = workspace.datasets_folder / first.dataset_id / "2" / "files"
        orphan.mkdir(parents=True)
        (orphan / "stale").write_bytes(b"")
        (source / "a.txt").write_bytes(b"other")
        assert sorted(content(register_dataset(workspace, "digits", source).folder)) == [
            "a.txt",
            "empty",
            "inner/b.bin",
        ]

    def test_name_of_a_first_registration_killed_before_its_row_belongs_to_the_next_one(
        self, workspace: Workspace, source: Path
    ) -> None:
        killed = register_dataset(workspace, "digits", source)
        with workspace.store.write("datasets") as connection:
            connection.execute("DELETE FROM dataset_versions")
            connection.execute("DELETE FROM datasets")
        (source / "a.txt").write_bytes(b"other")
        stored = register_dataset(workspace, "digits", source)
        assert (stored.version, stored.dataset_id) == (1, killed.dataset_id)
        assert (stored.folder / "a.txt").read_bytes() == b"other"
        assert workspace.rebuild().problems == []
        assert get_dataset(workspace, "digits").hash == stored.hash

    def test_version_that_was_stored_when_the_interrupt_came_is_whole(
        self, workspace: Workspace, source: Path, interrupt_when_stored: Callable[[], None]
    ) -> None:
        interrupt_when_stored()
        with pytest.raises(KeyboardInterrupt):
            register_dataset(workspace, "digits", source)
        assert check_dataset(get_dataset(workspace, "digits:1")) == []

    def test_files_of_a_version_with_a_damaged_manifest_are_never_replaced(
        self, workspace: Workspace, source: Path
    ) -> None:
        register_dataset(workspace, "digits", source)
        (source / "a.txt").write_bytes(b"second")
        second = register_dataset(workspace, "digits", source)
        (second.folder.parent / "dataset.json").write_bytes(b"{")
        assert len(workspace.rebuild().problems) == 1
        (source / "a.txt").write_bytes(b"third")
        assert register_dataset(workspace, "digits", source).version == 3
        assert (second.folder / "a.txt").read_bytes() == b"second"


class TestLookup:
    """Versions are found by name and number."""

    def test_what_does_not_exist_is_told_with_what_does(self, workspace: Workspace, source: Path) -> None:
        register_dataset(workspace, "digits", source)
        with pytest.raises(NotFound, match="letters"):
            get_dataset(workspace, "letters")
        with pytest.raises(NotFound, match="It has: 1"):
            get_dataset(workspace, "digits:2")
        with pytest.raises(InvalidInput, match="not a number"):
            get_dataset(workspace, "digits:new")

    def test_runs_that_read_it_are_listed(
        self, workspace: Workspace, source: Path, submit_script: Any
    ) -> None:
        register_dataset(workspace, "digits", source)
        run = submit_script("import sys\nsys.argv", inputs=(DatasetInput("digits", 1, "--data"),))
        (use,) = dataset_runs(workspace, "digits:1")
        assert (use.run_id, use.run_name, use.version, use.argument) == (run.id, run.name, 1, "--data")
        assert use.experiment == "default"
        assert dataset_runs(workspace, "digits") == [use]

    @pytest.mark.parametrize(
        "garble",
        [
            lambda manifest: b"not json",
            lambda manifest: b"{}",
            lambda manifest: json.dumps({**manifest, "files": [["../../secret", 1, "", 0]]}).encode(),
            lambda manifest: json.dumps({**manifest, "files": [["/secret", 1, "", 0]]}).encode(),
        ],
    )
    def test_garbled_manifest_is_damaged(
        self, workspace: Workspace, source: Path, garble: Callable[[dict[str, Any]], bytes]
    ) -> None:
        version = register_dataset(workspace, "digits", source)
        version.manifest.write_bytes(garble(json.loads(version.manifest.read_bytes())))
        with pytest.raises(Damaged):
            version.files()
        assert check_dataset(version)[0].level == "error"


class TestExport:
    """A version is copied out whole and checked on the way."""

    def test_export_to_a_new_and_to_an_empty_folder(
        self, workspace: Workspace, source: Path, tmp_path: Path
    ) -> None:
        version = register_dataset(workspace, "digits", source)
        (tmp_path / "empty").mkdir()
        for place in (tmp_path / "new" / "folder", tmp_path / "empty"):
            assert export_dataset(version, place) == place
            assert content(place) == content(source)
            assert (place / "a.txt").stat().st_mode & 0o200
        assert list((tmp_path / "new").iterdir()) == [tmp_path / "new" / "folder"]

    def test_folder_with_files_is_not_touched(
        self, workspace: Workspace, source: Path, tmp_path: Path
    ) -> None:
        version = register_dataset(workspace, "digits", source)
        before = content(source)
        with pytest.raises(Conflict):
            export_dataset(version, source)
        assert content(source) == before

    def test_changed_file_is_not_exported(self, workspace: Workspace, source: Path, tmp_path: Path) -> None:
        version = register_dataset(workspace, "digits", source)
        stored = version.folder / "a.txt"
        stored.chmod(0o644)
        stored.write_bytes(b"FIRST")
        with pytest.raises(Damaged, match=r"a\.txt"):
            export_dataset(version, tmp_path / "out")
        assert not (tmp_path / "out").exists()
        assert not (tmp_path / ".drafts").exists()

"""What datasets are made of: patterns, several sources, tags, and the same source again."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import mldesk
from mldesk.core import reading
from mldesk.core.dataset import (
    Dataset,
    check_dataset,
    diff_datasets,
    get_by_name,
    get_dataset,
    register_dataset,
    set_dataset_description,
    set_dataset_tags,
    verify_dataset,
)
from mldesk.core.errors import InvalidInput, NotFound
from mldesk.core.sources import is_pattern, list_source
from mldesk.core.spec import DatasetInput
from mldesk.core.workspace import Workspace


@pytest.fixture
def images(tmp_path: Path) -> Path:
    """A folder with a file and two folders of files, all of them old."""
    folder = tmp_path / "images"
    for name in ("cat/1.png", "cat/2.png", "dog/1.png", "dog/notes.txt", "list.csv"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(name.encode())
    return folder


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of all source files that are read."""
    found: list[str] = []
    real = os.open

    def opened(path: str, flags: int, *mode: int, **more: int) -> int:
        if flags == reading._open_flags:
            found.append(Path(path).name)
        return real(path, flags, *mode, **more)

    monkeypatch.setattr(os, "open", opened)
    return found


def settle(folder: Path, until: Callable[..., object]) -> None:
    """Wait until the files are older than the span in which a second change could go unseen."""
    newest = max(path.stat().st_ctime_ns for path in folder.rglob("*"))
    until(lambda: time.time_ns() > newest + 50_000_000)


class TestPatterns:
    """A pattern stands for the files that match; they keep their paths below its fixed part."""

    @pytest.mark.parametrize(
        ("pattern", "paths"),
        [
            ("*/*.png", ["cat/1.png", "cat/2.png", "dog/1.png"]),
            ("**/*.png", ["cat/1.png", "cat/2.png", "dog/1.png"]),
            ("cat/?.png", ["1.png", "2.png"]),
            ("[cd]*", ["cat/1.png", "cat/2.png", "dog/1.png", "dog/notes.txt"]),
            ("**", ["cat/1.png", "cat/2.png", "dog/1.png", "dog/notes.txt", "list.csv"]),
            ("dog/*", ["1.png", "notes.txt"]),
        ],
    )
    def test_files_keep_their_paths(self, images: Path, pattern: str, paths: list[str]) -> None:
        assert [file.path for file in list_source([images / pattern]).files] == paths

    def test_pattern_without_a_match_is_told(self, workspace: Workspace, images: Path) -> None:
        with pytest.raises(InvalidInput, match=r"no file matches .*\*\.jpg"):
            register_dataset(workspace, "cats", str(images / "*.jpg"))

    def test_file_whose_name_looks_like_a_pattern_is_that_file(self, tmp_path: Path) -> None:
        (tmp_path / "a[1].csv").write_bytes(b"x")
        (tmp_path / "a1.csv").write_bytes(b"y")
        assert not is_pattern(tmp_path / "a[1].csv")
        assert [file.path for file in list_source([tmp_path / "a[1].csv"]).files] == ["a[1].csv"]

    def test_links_that_match_are_left_out(self, images: Path) -> None:
        (images / "cat" / "3.png").symlink_to(images / "list.csv")
        (images / "cat" / "loop").symlink_to(images)
        listed = list_source([images / "cat" / "*"])
        assert [file.path for file in listed.files] == ["1.png", "2.png"]
        assert listed.left_out == ("3.png", "loop")


class TestTheSameAgain:
    """An unchanged source is known by its looks; any change is found."""

    def test_nothing_is_read_and_no_version_made(
        self, workspace: Workspace, images: Path, reads: list[str], until: Callable[..., object]
    ) -> None:
        settle(images, until)
        register_dataset(workspace, "animals", images)
        assert len(reads) == 5
        reads.clear()
        assert register_dataset(workspace, "animals", images).version == 1
        assert register_dataset(workspace, "animals", [images]).version == 1
        assert reads == []

    def test_only_the_changed_file_is_read(
        self, workspace: Workspace, images: Path, reads: list[str], until: Callable[..., object]
    ) -> None:
        settle(images, until)
        register_dataset(workspace, "animals", images)
        reads.clear()
        (images / "list.csv").write_bytes(b"other")
        second = register_dataset(workspace, "animals", images)
        assert (second.version, reads) == (2, ["list.csv"])
        assert verify_dataset(workspace, second) == []

    def test_change_that_keeps_size_and_time_is_found(
        self, workspace: Workspace, images: Path, until: Callable[..., object]
    ) -> None:
        settle(images, until)
        version = register_dataset(workspace, "animals", images, by_reference=True)
        file = images / "cat" / "1.png"
        before = file.stat()
        file.write_bytes(b"CAT/1.png")
        os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
        assert verify_dataset(workspace, version, "quick") == []
        (problem,) = verify_dataset(workspace, version, "full")
        assert "cat/1.png" in problem.cause
        assert register_dataset(workspace, "animals", images, by_reference=True).version == 2

    def test_files_written_a_moment_ago_are_read_again(
        self, workspace: Workspace, images: Path, reads: list[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        newest = max(path.stat().st_ctime_ns for path in images.rglob("*"))
        monkeypatch.setattr("mldesk.core.dataset.registration.now_ns", lambda: newest + 1000)
        register_dataset(workspace, "animals", images)
        reads.clear()
        assert register_dataset(workspace, "animals", images).version == 1
        assert "list.csv" in reads

    def test_moved_source_with_the_same_content_makes_no_version(
        self, workspace: Workspace, images: Path
    ) -> None:
        register_dataset(workspace, "animals", images)
        moved = images.rename(images.with_name("moved"))
        assert register_dataset(workspace, "animals", moved).version == 1


class TestInPlace:
    """What happened to a folder that was left in place is told."""

    def test_added_files_are_told(self, workspace: Workspace, images: Path) -> None:
        version = register_dataset(workspace, "animals", images, by_reference=True)
        (images / "dog" / "2.png").write_bytes(b"new")
        for problems in (
            check_dataset(version),
            verify_dataset(workspace, version),
            verify_dataset(workspace, version, "quick"),
            verify_dataset(workspace, version, "sampled"),
        ):
            (problem,) = problems
            assert problem.level == "warning"
            assert "2.png was not registered" in problem.cause

    def test_folder_that_is_gone_is_one_problem(self, workspace: Workspace, images: Path) -> None:
        version = register_dataset(workspace, "animals", images, by_reference=True)
        images.rename(images.with_name("elsewhere"))
        (problem,) = check_dataset(version)
        assert problem.level == "error"
        assert "cannot be read" in problem.title


class TestFacts:
    """Versions carry tags; datasets are found by name, and compared."""

    def test_tags_and_description_can_be_changed_and_outlive_a_rebuild(
        self, workspace: Workspace, images: Path
    ) -> None:
        version = register_dataset(workspace, "animals", images, "Pets", tags={"year": "2019"})
        assert (version.description, dict(version.tags)) == ("Pets", {"year": "2019"})
        set_dataset_tags(workspace, "animals", {"year": "2020", "line\nbreak": "ü"})
        set_dataset_description(workspace, "animals", "All pets")
        workspace.rebuild()
        again = get_dataset(workspace, "animals")
        assert (again.description, dict(again.tags)) == ("All pets", {"year": "2020", "line\nbreak": "ü"})

    def test_tag_without_a_name_is_refused(self, workspace: Workspace, images: Path) -> None:
        with pytest.raises(InvalidInput, match="no name"):
            register_dataset(workspace, "animals", images, tags={" ": "x"})

    def test_registering_the_same_again_takes_new_tags(self, workspace: Workspace, images: Path) -> None:
        register_dataset(workspace, "animals", images, tags={"year": "2019"})
        assert dict(register_dataset(workspace, "animals", images).tags) == {"year": "2019"}
        again = register_dataset(workspace, "animals", images, tags={"checked": "yes"})
        assert (again.version, dict(again.tags)) == (1, {"year": "2019", "checked": "yes"})

    def test_version_is_found_by_name_and_gives_its_paths_and_inputs(
        self, workspace: Workspace, images: Path
    ) -> None:
        register_dataset(workspace, "animals", images / "cat")
        register_dataset(workspace, "animals", images / "dog")
        assert get_by_name(workspace, "animals").version == 2
        assert mldesk.Dataset.get_by_name(workspace, "animals", None).version == 2
        first = Dataset.get_by_name(workspace, "animals", 1)
        assert first.to_path() == ["/1.png", "/2.png"]
        assert first.as_mount("--data") == DatasetInput("animals", 1, "--data", "mount")
        assert first.as_download() == DatasetInput("animals", 1, None, "download")
        with pytest.raises(NotFound, match="It has: 1, 2"):
            get_by_name(workspace, "animals", 3)

    def test_difference_names_added_removed_and_changed_files(
        self, workspace: Workspace, images: Path
    ) -> None:
        first = register_dataset(workspace, "animals", images)
        (images / "cat" / "2.png").unlink()
        (images / "cat" / "1.png").write_bytes(b"other")
        (images / "new.csv").write_bytes(b"x")
        found = diff_datasets(first, register_dataset(workspace, "animals", images))
        assert [file.path for file in found.added] == ["new.csv"]
        assert [file.path for file in found.removed] == ["cat/2.png"]
        assert [(old.size, new.size, new.path) for old, new in found.changed] == [(9, 5, "cat/1.png")]
        assert found.unchanged_count == 3

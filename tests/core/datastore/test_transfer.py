"""Uploads to and downloads from folders: what arrives, what is skipped, and that nothing is seen half."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from mldesk.core import flushing
from mldesk.core.activity import list_activities, request_cancel
from mldesk.core.datastore import Datastore, landing, task
from mldesk.core.datastore.partials import digest, partial_folder
from mldesk.core.errors import Canceled, Conflict, InvalidInput, NotFound, Unavailable
from mldesk.core.sources import NoFiles, list_source, partial_folder_name
from mldesk.core.watch import Watch
from mldesk.core.workspace import Workspace


def content(folder: Path) -> dict[str, bytes]:
    """All files below the folder, hidden ones too."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    }


class TestUpload:
    """A folder's content goes to the target path."""

    def test_files_keep_their_folders_content_and_times(
        self, store: Datastore, uploads: Path, source: Path
    ) -> None:
        report = store.upload(source, "mnist")
        assert (report.files, report.skipped, report.bytes, report.left_out) == (3, 0, 25_605, ())
        assert content(uploads) == {f"mnist/{path}": data for path, data in content(source).items()}
        assert (uploads / "mnist" / "a.txt").stat().st_mtime == pytest.approx(
            (source / "a.txt").stat().st_mtime
        )
        assert [file.name for file in uploads.iterdir()] == ["mnist"]

    @pytest.mark.parametrize("target", ["", None, ".", "./"])
    def test_without_a_target_files_go_to_the_root(
        self, store: Datastore, uploads: Path, source: Path, target: str | None
    ) -> None:
        store.upload(source, target)
        assert content(uploads) == content(source)

    def test_what_is_there_is_skipped_even_if_it_is_another(
        self, store: Datastore, uploads: Path, source: Path
    ) -> None:
        store.upload(source)
        (source / "a.txt").write_bytes(b"changed")
        (source / "new").write_bytes(b"new")
        report = store.upload(source)
        assert (report.files, report.skipped, report.bytes) == (1, 3, 3)
        assert (uploads / "a.txt").read_bytes() == b"alpha"

    def test_overwriting_replaces_what_changed_and_copies_nothing_else(
        self, store: Datastore, uploads: Path, source: Path
    ) -> None:
        store.upload(source)
        (source / "a.txt").write_bytes(b"changed")
        report = store.upload(source, overwrite=True)
        assert (report.files, report.skipped, report.bytes) == (1, 2, 7)
        assert content(uploads) == content(source)

    def test_a_change_that_keeps_the_size_is_seen_by_its_time(
        self, store: Datastore, uploads: Path, source: Path
    ) -> None:
        store.upload(source)
        (source / "a.txt").write_bytes(b"omega")
        os.utime(source / "a.txt", ns=(10**18, 10**18 + 5_000))
        assert store.upload(source, overwrite=True).files == 1
        assert (uploads / "a.txt").read_bytes() == b"omega"

    @pytest.mark.parametrize("later", [0, 1])
    def test_times_of_whole_seconds_prove_nothing_and_contents_are_compared(
        self, store: Datastore, uploads: Path, source: Path, later: int
    ) -> None:
        for path in (path for path in source.rglob("*") if path.is_file()):
            os.utime(path, (1_000_000_000, 1_000_000_000))  # as archives give all their files one time
        store.upload(source)
        (source / "a.txt").write_bytes(b"omega")
        os.utime(source / "a.txt", (1_000_000_000 + later, 1_000_000_000 + later))
        report = store.upload(source, overwrite=True)
        assert (report.files, report.skipped, report.bytes) == (1, 2, 5)
        assert content(uploads) == content(source)

    def test_progress_reaches_the_total_also_when_files_are_skipped(
        self, store: Datastore, source: Path
    ) -> None:
        told: list[tuple[int, int]] = []
        for _ in range(2):
            store.upload(source, on_progress=lambda done, total: told.append((done, total)))
            assert told[-1] == (25_605, 25_605)

    def test_names_of_every_kind_arrive(self, store: Datastore, uploads: Path, source: Path) -> None:
        names = ["Ziffern – 数字", "ψηφία", "רקמה", "a\u0301", "x" * 255, "ñ" * 127]
        names += (
            ["line\nbreak", "tab\t", "a:b", 'quo"te', "back\\slash", "-rf", " "] if os.name != "nt" else []
        )
        for name in names:
            (source / name).write_bytes(name.encode())
        report = store.upload(source, "names")
        assert report.files == 3 + len(names)
        for name in names:
            assert (uploads / "names" / name).read_bytes() == name.encode()
        assert {file.path for file in store.list("names")} >= {f"names/{name}" for name in names}

    def test_links_are_told_and_not_followed_and_loops_do_no_harm(
        self, store: Datastore, uploads: Path, source: Path
    ) -> None:
        (source / "inner" / "loop").symlink_to(source)
        (source / "link").symlink_to(source / "a.txt")
        report = store.upload(source)
        assert sorted(report.left_out) == ["inner/loop", "link"]
        assert sorted(content(uploads)) == ["a.txt", "inner/b.bin", "inner/empty"]

    def test_a_file_is_no_folder_and_an_empty_folder_is_nothing(
        self, store: Datastore, source: Path, tmp_path: Path
    ) -> None:
        with pytest.raises(InvalidInput, match="upload_files"):
            store.upload(source / "a.txt")
        with pytest.raises(NotFound, match="absent"):
            store.upload(tmp_path / "absent")
        (tmp_path / "empty").mkdir()
        with pytest.raises(NoFiles):
            store.upload(tmp_path / "empty")

    @pytest.mark.parametrize(
        "target", ["..", "a/../..", "/etc", "C:\\x", "c:/x", "\\\\server\\x", "a\0b", partial_folder_name]
    )
    def test_a_target_outside_is_refused(self, store: Datastore, source: Path, target: str) -> None:
        with pytest.raises(InvalidInput) as caught:
            store.upload(source, target)
        assert caught.value.field == "target_path"

    def test_a_link_in_the_datastore_is_never_followed(
        self, store: Datastore, uploads: Path, source: Path, tmp_path: Path
    ) -> None:
        outside = tmp_path / "outside"
        outside.mkdir()
        uploads.mkdir()
        (uploads / "way").symlink_to(outside)
        with pytest.raises(Conflict, match="link"):
            store.upload(source, "way")
        with pytest.raises(InvalidInput, match="link"):
            store.list("way")
        assert list(outside.iterdir()) == []

    def test_a_folder_in_the_place_of_a_file_and_a_file_in_that_of_a_folder_are_conflicts(
        self, store: Datastore, uploads: Path, source: Path
    ) -> None:
        (uploads / "a.txt").mkdir(parents=True)
        with pytest.raises(Conflict, match="folder has that name"):
            store.upload(source, overwrite=True)
        (uploads / "a.txt").rmdir()
        (uploads / "inner").write_bytes(b"")
        with pytest.raises(Conflict, match="inner"):
            store.upload(source)
        assert sorted(content(uploads)) == ["inner"]

    def test_names_that_are_one_for_the_disk_are_a_conflict(
        self, store: Datastore, uploads: Path, source: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (source / "A.TXT").write_bytes(b"other")
        if len(content(source)) == 3:
            pytest.skip("this disk cannot hold two names that differ in case only")
        store.upload(source, "apart")
        # as on a disk that takes upper and lower case for the same
        monkeypatch.setattr(landing, "folds_case", lambda root: True)
        with pytest.raises(Conflict, match=r"A\.TXT and \S*a\.txt differ"):
            store.upload(source, "together")
        assert not (uploads / "together").exists()

    def test_a_file_that_cannot_be_read_is_named(
        self, store: Datastore, uploads: Path, source: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (source / "inner" / "b.bin").chmod(0)
        if os.access(source / "inner" / "b.bin", os.R_OK):  # root may read everything
            real = os.open

            def forbid(path: str, *arguments: Any, **named: Any) -> int:
                if str(path).endswith("source/inner/b.bin"):
                    raise PermissionError(13, "Permission denied")
                return real(path, *arguments, **named)

            monkeypatch.setattr(os, "open", forbid)
        with pytest.raises(Unavailable, match=r"No permission: .*b\.bin"):
            store.upload(source)
        assert not (uploads / "inner").exists()

    def test_a_source_that_changes_is_an_error_and_is_not_seen(
        self, store: Datastore, uploads: Path, source: Path
    ) -> None:
        def write(done: int, total: int) -> None:
            with (source / "a.txt").open("ab") as file:
                file.write(b"more")

        with pytest.raises(Unavailable, match="changed"):
            store.upload(source, on_progress=write)
        assert not (uploads / "a.txt").exists()
        assert store.upload(source).files == 3
        assert content(uploads) == content(source)

    def test_reading_and_writing_by_turns_where_the_system_cannot_copy_itself(
        self, store: Datastore, uploads: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "large").mkdir()
        (tmp_path / "large" / "x").write_bytes(os.urandom(3_000_000))
        if hasattr(os, "copy_file_range"):

            def refuse(*_: object) -> int:
                raise OSError(18, "Invalid cross-device link")

            store.upload(tmp_path / "large", "first")
            monkeypatch.setattr(os, "copy_file_range", refuse)
        store.upload(tmp_path / "large")
        assert (uploads / "x").read_bytes() == (tmp_path / "large" / "x").read_bytes()

    @pytest.mark.skipif(sys.platform != "linux", reason="other systems cannot flush one disk alone")
    def test_many_files_are_flushed_together_and_no_other_disk_is(
        self, store: Datastore, uploads: Path, source: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        flushed: list[Path] = []

        def flush_disk(folder: Path) -> None:
            flushed.append(folder)
            flushing.flush_disk(folder)

        def flush_all_disks() -> None:
            raise AssertionError("all disks are flushed")

        monkeypatch.setattr(flushing, "most_flushed_singly", 1)
        monkeypatch.setattr(landing, "most_flushed_singly", 1)
        monkeypatch.setattr(landing, "flush_disk", flush_disk)
        monkeypatch.setattr(landing, "_batch_files", 2)
        monkeypatch.setattr(os, "sync", flush_all_disks)
        assert store.upload(source).files == 3
        assert flushed == [uploads]
        assert content(uploads) == content(source)


class TestUploadFiles:
    """Single files keep their paths below a root."""

    def test_without_a_root_the_folder_that_holds_them_all_is_it(
        self, store: Datastore, uploads: Path, source: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(source)
        store.upload_files(["./a.txt"], target_path="one/")
        store.upload_files([source / "a.txt", "inner/b.bin"], target_path="two")
        assert sorted(content(uploads)) == ["one/a.txt", "two/a.txt", "two/inner/b.bin"]

    def test_with_a_root_paths_begin_there(self, store: Datastore, uploads: Path, source: Path) -> None:
        report = store.upload_files([source / "inner" / "b.bin"], relative_root=source.parent)
        assert (report.files, report.bytes) == (1, 25_600)
        assert sorted(content(uploads)) == ["source/inner/b.bin"]

    def test_what_is_no_file_or_not_below_the_root_is_refused(self, store: Datastore, source: Path) -> None:
        for files, root, error in (
            ([], None, InvalidInput),
            ([source / "inner"], None, InvalidInput),
            ([source / "a.txt"], source / "inner", InvalidInput),
            ([source / "absent"], None, NotFound),
        ):
            with pytest.raises(error):
                store.upload_files(files, root)


class TestEntries:
    """What lies right in a folder, as one looks around in a datastore."""

    def test_folders_come_first_and_nothing_deeper_is_listed(self, store: Datastore, source: Path) -> None:
        store.upload(source, "mnist")
        assert [(entry.path, entry.is_folder) for entry in store.entries()] == [("mnist", True)]
        inner, file = store.entries("mnist")
        assert (inner.name, inner.is_folder) == ("inner", True)
        assert (file.path, file.name, file.size) == ("mnist/a.txt", "a.txt", 5)
        assert file.changed == (source / "a.txt").stat().st_mtime_ns

    def test_links_and_files_on_their_way_are_left_out(self, store: Datastore, uploads: Path) -> None:
        (uploads / ".mldesk-partial").mkdir(parents=True)
        (uploads / "link").symlink_to(uploads)
        assert store.entries() == ()

    def test_a_folder_that_is_not_there_holds_nothing(self, store: Datastore, source: Path) -> None:
        store.upload(source)
        assert store.entries("absent") == store.entries("a.txt") == ()
        with pytest.raises(InvalidInput):
            store.entries("../other")


class TestDownload:
    """Files come back under their whole paths."""

    def test_a_prefix_selects_a_folder_a_file_or_names_that_begin_so(
        self, store: Datastore, source: Path, tmp_path: Path
    ) -> None:
        store.upload(source, "mnist")
        store.upload(source, "mnist2")
        for prefix, expected in (
            ("mnist", ["mnist/a.txt", "mnist/inner/b.bin", "mnist/inner/empty"]),
            ("mnist/a.txt", ["mnist/a.txt"]),
            ("mnist/inner/", ["mnist/inner/b.bin", "mnist/inner/empty"]),
            ("mnist2/inner/b", ["mnist2/inner/b.bin"]),
        ):
            target = tmp_path / "out" / str(len(expected)) / prefix.replace("/", "-")
            report = store.download(target, prefix)
            assert report.files == len(expected)
            assert sorted(content(target)) == expected
            assert [file.path for file in store.list(prefix)] == expected
        assert len(store.list()) == 6

    def test_skipping_and_overwriting_are_those_of_uploads(
        self, store: Datastore, uploads: Path, source: Path, tmp_path: Path
    ) -> None:
        store.upload(source)
        target = tmp_path / "out"
        target.mkdir()
        (target / "a.txt").write_bytes(b"mine")
        assert (report := store.download(target)).skipped == 1
        assert report.files == 2
        assert (target / "a.txt").read_bytes() == b"mine"
        report = store.download(target, overwrite=True)
        assert (report.files, report.skipped) == (1, 2)
        assert content(target) == content(source)

    def test_nothing_there_is_said(self, store: Datastore, tmp_path: Path) -> None:
        with pytest.raises(NotFound, match="nowhere"):
            store.download(tmp_path / "out", "nowhere")
        assert not (tmp_path / "out").exists()
        assert store.download(tmp_path / "out").files == 0

    def test_the_target_must_be_a_folder(self, store: Datastore, source: Path) -> None:
        store.upload(source)
        with pytest.raises(InvalidInput, match="no folder"):
            store.download(source / "a.txt")


class TestInterruption:
    """A cancel leaves nothing half, and the same call goes on."""

    @pytest.fixture(autouse=True)
    def all_progress_is_told(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("mldesk.core.watch._progress_seconds", 0.0)

    @pytest.fixture
    def large(self, tmp_path: Path) -> Path:
        folder = tmp_path / "large"
        folder.mkdir()
        (folder / "first").write_bytes(os.urandom(1_000_000))
        (folder / "second").write_bytes(os.urandom(40_000_000))
        return folder

    @staticmethod
    def _interrupt(store: Datastore, folder: Path) -> None:
        done = 0

        def follow(bytes_done: int, _: int) -> None:
            nonlocal done
            done = bytes_done

        with pytest.raises(Canceled):
            store.upload(folder, on_progress=follow, canceled=lambda: done > 10_000_000)

    def test_it_goes_on_where_it_stopped(self, store: Datastore, uploads: Path, large: Path) -> None:
        self._interrupt(store, large)
        assert [path.name for path in uploads.iterdir()] == [partial_folder_name]
        assert store.list() == ()
        report = store.upload(large)
        assert report.files == 2
        assert 0 < report.bytes <= 31_000_000
        assert content(uploads) == content(large)

    def test_a_source_that_changed_meanwhile_is_copied_anew(
        self, store: Datastore, uploads: Path, large: Path
    ) -> None:
        self._interrupt(store, large)
        facts = (large / "second").stat()
        (large / "second").write_bytes(os.urandom(40_000_000))
        os.utime(large / "second", ns=(facts.st_atime_ns, facts.st_mtime_ns))
        assert store.upload(large).bytes == 40_000_000
        assert content(uploads) == content(large)

    def test_a_partial_file_that_is_not_the_beginning_is_not_trusted(
        self, store: Datastore, uploads: Path, large: Path
    ) -> None:
        self._interrupt(store, large)
        for path in (uploads / partial_folder_name).rglob("*"):
            if path.is_file() and path.stat().st_size > 1_000_000:
                with path.open("r+b") as file:
                    file.seek(-10, os.SEEK_END)
                    file.write(b"0123456789")
        assert store.upload(large).bytes == 40_000_000
        assert content(uploads) == content(large)

    def test_after_a_power_cut_all_of_it_is_compared(
        self, store: Datastore, uploads: Path, large: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self._interrupt(store, large)
        for path in (uploads / partial_folder_name).rglob("*"):
            if path.is_file() and path.stat().st_size > 1_000_000:
                with path.open("r+b") as file:
                    file.seek(1_000)
                    file.write(bytes(4096))
        monkeypatch.setattr("psutil.boot_time", lambda: 2e10)
        assert store.upload(large).bytes == 40_000_000
        assert content(uploads) == content(large)

    def test_what_nobody_took_up_again_is_swept_after_a_week(
        self, store: Datastore, uploads: Path, large: Path, source: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self._interrupt(store, large)
        store.upload(source)
        assert (uploads / partial_folder_name).exists()
        monkeypatch.setattr("mldesk.core.partial_folders.kept_seconds", -1.0)
        store.upload(source, "again")
        assert not (uploads / partial_folder_name).exists()

    def test_the_same_transfer_in_two_programs_at_once_is_refused(
        self, store: Datastore, uploads: Path, source: Path
    ) -> None:
        def again(done: int, total: int) -> None:
            if done == total:
                with pytest.raises(Unavailable, match="under way"):
                    store.upload(source)
                store.upload(source, "elsewhere")

        store.upload(source, on_progress=again)
        assert len(store.list()) == 6
        assert not (uploads / partial_folder_name).exists()

    def test_what_a_kill_at_the_very_end_left_goes_with_the_next_one(
        self, store: Datastore, uploads: Path, source: Path
    ) -> None:
        store.upload(source)
        place = uploads / partial_folder_name / digest(store._key(str(source), ""))
        place.mkdir(parents=True)
        place.with_suffix(".lock").touch()
        assert store.upload(source).skipped == 3
        assert not (uploads / partial_folder_name).exists()

    def test_a_file_that_came_meanwhile_is_not_replaced(
        self, store: Datastore, uploads: Path, source: Path
    ) -> None:
        def rival(done: int, total: int) -> None:
            (uploads / "a.txt").write_bytes(b"rival")

        report = store.upload(source, on_progress=rival)
        assert (report.files, report.skipped) == (2, 1)
        assert (uploads / "a.txt").read_bytes() == b"rival"

    def test_the_hidden_folder_may_vanish_under_a_transfer_that_begins(self, tmp_path: Path) -> None:
        with partial_folder(tmp_path, "one"):
            assert (tmp_path / partial_folder_name).exists()
        with partial_folder(tmp_path, "one"), partial_folder(tmp_path, "two"):
            pass
        assert list(tmp_path.iterdir()) == []


class TestTelling:
    """Who hears of a transfer."""

    @pytest.fixture(autouse=True)
    def every_transfer_is_long(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(task, "_long_seconds", 0.0)

    def test_a_long_transfer_is_an_activity(
        self, store: Datastore, workspace: Workspace, source: Path, tmp_path: Path
    ) -> None:
        store.upload(source, "mnist")
        (tmp_path / "out").mkdir()
        (tmp_path / "out" / "mnist").write_bytes(b"")
        with pytest.raises(Conflict):
            store.download(tmp_path / "out", "mnist")
        rows = [(row.kind, row.title, row.status) for row in list_activities(workspace)]
        assert rows == [
            ("download", "Downloading from default:mnist", "failed"),
            ("upload", "Uploading to default:mnist", "done"),
        ]
        assert list_activities(workspace)[1].detail == "3 files, 26 kB"

    def test_a_short_one_is_none_and_so_is_one_that_the_caller_shows_itself(
        self, store: Datastore, workspace: Workspace, source: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        store.upload(source, record=False)
        monkeypatch.setattr(task, "_long_seconds", 60.0)
        store.upload(source, "short")
        assert list_activities(workspace) == []

    def test_another_program_can_cancel_it(
        self, store: Datastore, workspace: Workspace, source: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("mldesk.core.activity._progress_seconds", 0.0)
        monkeypatch.setattr("mldesk.core.watch._progress_seconds", 0.0)

        def ask(done: int, total: int) -> None:
            with Workspace.open(workspace.path) as window:
                for row in list_activities(window):
                    request_cancel(window, row.id)

        for name in "xyz":
            (source / name).write_bytes(b"more")
        with pytest.raises(Canceled):
            store.upload(source, on_progress=ask)
        assert list_activities(workspace)[0].status == "canceled"

    def test_a_workspace_that_cannot_be_written_hinders_no_download(
        self, store: Datastore, workspace: Workspace, source: Path, tmp_path: Path
    ) -> None:
        store.upload(source)
        with Workspace.open(workspace.path, read_only=True) as reader:
            assert reader.get_default_datastore().download(tmp_path / "out").files == 3

    def test_a_program_gets_a_line_on_stderr_if_it_wants(
        self, store: Datastore, source: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        store.upload(source, "mnist")
        assert capsys.readouterr().err == "Uploading to default:mnist: 3 files, 26 kB\n"
        store.upload(source, "mnist")
        assert capsys.readouterr().err == "Uploading to default:mnist: 0 files, 3 skipped, 0 B\n"
        store.upload(source, "quiet", show_progress=False)
        assert capsys.readouterr() == ("", "")

    def test_on_a_terminal_the_line_grows(
        self,
        store: Datastore,
        source: Path,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
        store.upload(source)
        written = capsys.readouterr().err
        assert "of 26 kB" in written
        assert written.endswith("Uploading to default: 3 files, 26 kB\n")


class TestPaths:
    """Paths, folders and patterns in a datastore."""

    @pytest.fixture(autouse=True)
    def filled(self, store: Datastore, source: Path) -> None:
        (source / "inner" / "deep").mkdir()
        (source / "inner" / "deep" / "c.txt").write_bytes(b"gamma")
        (source / "a[1].txt").write_bytes(b"bracket")
        store.upload(source, "mnist")

    @pytest.mark.parametrize(
        ("pattern", "expected"),
        [
            ("mnist/*.txt", ["a.txt", "a[1].txt"]),
            ("mnist/a[1].txt", ["a[1].txt"]),
            ("mnist/a?txt", ["a.txt"]),
            ("mnist/**/*.txt", ["a.txt", "a[1].txt", "inner/deep/c.txt"]),
            ("**/c.txt", ["inner/deep/c.txt"]),
            ("mnist/inner/**", ["inner/b.bin", "inner/deep/c.txt", "inner/empty"]),
            ("mnist/in*", ["inner/b.bin", "inner/deep/c.txt", "inner/empty"]),
            ("mnist/*/*.bin", ["inner/b.bin"]),
            ("mnist/inner", ["inner/b.bin", "inner/deep/c.txt", "inner/empty"]),
            ("mnist/a.txt", ["a.txt"]),
        ],
    )
    def test_a_path_stands_for_files(self, store: Datastore, pattern: str, expected: list[str]) -> None:
        found = store.path(pattern).expand()
        assert [str(path) for path in found] == [f"default:mnist/{path}" for path in expected]

    def test_in_place_they_are_ordinary_files(self, store: Datastore, uploads: Path) -> None:
        path = store.path("mnist/a.txt")
        assert str(path) == "default:mnist/a.txt"
        assert path.local() == uploads / "mnist" / "a.txt"
        assert store.path().local() == uploads

    @pytest.mark.parametrize(
        ("pattern", "expected"),
        [
            ("mnist/a.txt", ["a.txt"]),
            ("mnist/inner", ["b.bin", "deep/c.txt", "empty"]),
            ("mnist/*/deep/*", ["inner/deep/c.txt"]),
        ],
    )
    def test_fetched_they_lie_below_the_fixed_part(
        self, store: Datastore, tmp_path: Path, pattern: str, expected: list[str]
    ) -> None:
        watch = Watch(0)
        fetched = store.path(pattern).fetch(tmp_path / "out", watch)
        assert fetched == [tmp_path / "out" / path for path in expected]
        assert sorted(content(tmp_path / "out")) == expected
        assert watch.done == watch.total

    def test_nothing_there_and_outside_are_told(self, store: Datastore) -> None:
        for pattern in ("absent", "mnist/*.png", "mnist/a[2].txt"):
            with pytest.raises(NotFound):
                store.path(pattern).expand()
        with pytest.raises(InvalidInput):
            store.path("../x")


def test_files_on_their_way_belong_to_no_source(uploads: Path, store: Datastore, source: Path) -> None:
    store.upload(source)
    (uploads / partial_folder_name / "x").mkdir(parents=True)
    (uploads / partial_folder_name / "x" / "half").write_bytes(b"half")
    for sources in ([uploads], [uploads / "**" / "*"]):
        assert {file.path for file in list_source(sources).files} == {"a.txt", "inner/b.bin", "inner/empty"}
    assert len(store.list()) == 3

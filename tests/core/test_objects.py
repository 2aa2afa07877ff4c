"""The store of contents: each is kept once, who writes and who frees never meet, and damage is healed."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from mldesk.core.dataset import check_dataset, list_datasets, register_dataset, verify_dataset
from mldesk.core.errors import Canceled, Conflict, NotFound, Unavailable
from mldesk.core.model import import_model, verify_model
from mldesk.core.objects import (
    damaged_contents,
    exclusive_objects,
    holders,
    object_path,
    store_sources,
    writing_objects,
)
from mldesk.core.removing import remove_folder
from mldesk.core.sources import list_source
from mldesk.core.watch import Watch
from mldesk.core.workspace import Workspace

_large = os.urandom(3_000_000)  # more than is read at once


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A folder with two equal small files, a large one, and an empty one."""
    folder = tmp_path / "source"
    (folder / "deep" / "er").mkdir(parents=True)
    (folder / "one.txt").write_bytes(b"same")
    (folder / "deep" / "two.txt").write_bytes(b"same")
    (folder / "deep" / "er" / "large.bin").write_bytes(_large)
    (folder / "empty").write_bytes(b"")
    return folder


def inodes(*paths: Path) -> int:
    return len({path.stat().st_ino for path in paths})


def damage(path: Path) -> None:
    """Change the content in place, as a bad disk does: size and times stay."""
    before = path.stat()
    path.chmod(0o600)
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    path.chmod(0o444)


def _refused(*_arguments: object, **_more: object) -> None:
    raise OSError(errno.EPERM, os.strerror(errno.EPERM))


def _harm(path: Path, harm: str) -> None:
    """Do to a stored file what users and bad disks do; what was done to its object before stays."""
    path.parent.chmod(0o700)
    if harm in ("damaged", "empty"):
        path.chmod(0o600)
        path.write_bytes(b"" if harm == "empty" else bytes(path.stat().st_size))
        return
    path.unlink()
    if harm == "folder":
        path.mkdir()
    elif harm == "link":
        path.symlink_to("/dev/null")


class TestStoring:
    """Equal contents are one file on the disk, under their hash and wherever they are shown."""

    def test_equal_files_are_stored_once(self, workspace: Workspace, source: Path) -> None:
        first = register_dataset(workspace, "first", source)
        second = register_dataset(workspace, "second", source / "deep")
        hashes = {file.path: file.hash for file in first.files()}
        assert hashes["one.txt"] == hashes["deep/two.txt"]
        small = object_path(workspace, hashes["one.txt"])
        shown = (first.folder / "one.txt", first.folder / "deep" / "two.txt", second.folder / "two.txt")
        assert inodes(small, *shown) == 1
        large = object_path(workspace, hashes["deep/er/large.bin"])
        shown = (first.folder / "deep" / "er" / "large.bin", second.folder / "er" / "large.bin")
        assert inodes(large, *shown) == 1
        assert large.read_bytes() == _large

    def test_nothing_that_is_stored_can_be_written_or_added_to(
        self, workspace: Workspace, source: Path
    ) -> None:
        version = register_dataset(workspace, "digits", source)
        for path in [version.folder, *version.folder.rglob("*")]:
            assert not stat.S_IMODE(path.stat().st_mode) & 0o222, path
        for file in version.files():
            assert not stat.S_IMODE(object_path(workspace, file.hash).stat().st_mode) & 0o222

    @pytest.mark.parametrize("number", [errno.EPERM, errno.EOPNOTSUPP])
    def test_disk_without_hard_links_gets_copies(
        self, workspace: Workspace, source: Path, monkeypatch: pytest.MonkeyPatch, number: int
    ) -> None:
        def refuse(*_arguments: object, **_more: object) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(os, "link", refuse)
        version = register_dataset(workspace, "digits", source)
        assert inodes(version.folder / "one.txt", version.folder / "deep" / "two.txt") == 2
        assert verify_dataset(workspace, version) == []
        assert register_dataset(workspace, "digits", source).version == 1

    def test_content_with_too_many_links_is_stored_again(
        self, workspace: Workspace, source: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        register_dataset(workspace, "first", source)
        real = os.link

        def limited(existing: str, new: str) -> None:
            if os.stat(existing).st_nlink >= 3:  # noqa: PTH116
                raise OSError(errno.EMLINK, os.strerror(errno.EMLINK))
            real(existing, new)

        monkeypatch.setattr(os, "link", limited)
        for name in ("second", "third"):
            version = register_dataset(workspace, name, source)
            assert verify_dataset(workspace, version) == []

    def test_two_names_that_are_one_for_the_disk_are_refused(
        self, workspace: Workspace, source: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (source / "One.txt").write_bytes(b"other")
        real = os.open

        def folding(path: str, flags: int, *mode: int, **more: int) -> int:
            if flags & os.O_EXCL and str(path).startswith(str(workspace.datasets_folder)):
                path = str(path).replace("One", "one")
            return real(path, flags, *mode, **more)

        monkeypatch.setattr(os, "open", folding)
        with pytest.raises(Conflict, match="upper and lower case"):
            register_dataset(workspace, "digits", source)
        assert list_datasets(workspace) == []

    def test_cancel_in_a_large_file_ends_the_second_thread(
        self, workspace: Workspace, source: Path, tmp_path: Path
    ) -> None:
        calls = iter([False, True])
        watch = Watch(0, canceled=lambda: next(calls, True))
        (source / "one.txt").unlink()
        (source / "deep" / "two.txt").unlink()
        (source / "empty").unlink()
        with (source / "deep" / "er" / "large.bin").open("ab") as file:
            file.truncate(40_000_000)
        before = threading.active_count()
        with pytest.raises(Canceled), writing_objects(workspace):
            store_sources(workspace, list_source([source]).files, workspace.path / "view", watch)
        assert threading.active_count() == before


class TestLocks:
    """Whoever frees space is alone; writers wait for that, and one that was killed is forgotten."""

    def test_nobody_is_alone_while_another_writes(self, workspace: Workspace) -> None:
        with (
            writing_objects(workspace),
            writing_objects(workspace),
            pytest.raises(Unavailable, match="being written to"),
            exclusive_objects(workspace),
        ):
            pytest.fail("it was not alone")
        with exclusive_objects(workspace):
            pass

    def test_writers_wait_for_the_one_who_is_alone(self, workspace: Workspace) -> None:
        done = threading.Event()

        def write() -> None:
            with writing_objects(workspace):
                done.set()

        with exclusive_objects(workspace):
            thread = threading.Thread(target=write)
            thread.start()
            assert not done.wait(0.3)
        assert done.wait(120)
        thread.join()

    def test_waiting_can_be_canceled(self, workspace: Workspace) -> None:
        with (
            exclusive_objects(workspace),
            pytest.raises(Canceled),
            writing_objects(workspace, canceled=lambda: True),
        ):
            pytest.fail("it did not wait")

    def test_killed_writer_is_forgotten(self, workspace: Workspace) -> None:
        code = (
            "import sys\nfrom mldesk.core.objects import writing_objects\n"
            "from mldesk.core.workspace import Workspace\n"
            "with writing_objects(Workspace.open(sys.argv[1])):\n"
            "    print('in', flush=True); sys.stdin.read()\n"
        )
        command = [sys.executable, "-c", code, str(workspace.path)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"in\n"
            with pytest.raises(Unavailable), exclusive_objects(workspace):
                pytest.fail("it was not alone")
            process.kill()
        with exclusive_objects(workspace):
            assert [path.name for path in (workspace.objects_folder / "locks").iterdir()] == ["alone.lock"]


class TestDamage:
    """A damaged content is named with all that holds it, is not used again, and is healed by the good one."""

    def test_verify_names_the_file_and_everything_that_holds_its_content(
        self, workspace: Workspace, source: Path
    ) -> None:
        version = register_dataset(workspace, "digits", source)
        other = register_dataset(workspace, "others", source / "deep")
        assert verify_dataset(workspace, version) == []
        damage(version.folder / "deep" / "er" / "large.bin")
        assert verify_dataset(workspace, version, "quick") == []
        (problem,) = verify_dataset(workspace, version)
        assert "large.bin" in problem.cause
        assert "dataset others:1" in problem.cause
        assert "Register the same files again" in problem.cure
        (problem,) = verify_dataset(workspace, other)
        assert "dataset digits:1" in problem.cause

    @pytest.mark.parametrize("name", ["digits", "new"])
    def test_registering_the_good_files_heals_all_versions(
        self, workspace: Workspace, source: Path, name: str
    ) -> None:
        version = register_dataset(workspace, "digits", source)
        other = register_dataset(workspace, "others", source / "deep")
        damage(version.folder / "deep" / "er" / "large.bin")
        damage(version.folder / "one.txt")
        assert len(verify_dataset(workspace, version)) == 3
        assert len(damaged_contents(workspace)) == 2
        assert register_dataset(workspace, name, source).version == 1
        assert damaged_contents(workspace) == frozenset()
        for healed in (version, other):
            assert verify_dataset(workspace, healed) == []
            assert not any(path.name.startswith(".") for path in healed.folder.rglob("*"))
        assert inodes(version.folder / "one.txt", other.folder / "two.txt") == 1

    @pytest.mark.parametrize("links", [True, False])
    @pytest.mark.parametrize("harm", ["damaged", "gone", "folder", "link", "empty"])
    def test_whatever_became_of_a_stored_file_registering_the_same_again_heals_all(
        self, workspace: Workspace, source: Path, monkeypatch: pytest.MonkeyPatch, harm: str, links: bool
    ) -> None:
        if not links:
            monkeypatch.setattr(os, "link", _refused)
        version = register_dataset(workspace, "digits", source)
        other = import_model(workspace, source / "deep", "net")
        for path in (version.folder / "deep" / "er" / "large.bin", other.files_folder / "er" / "large.bin"):
            _harm(path, harm)
        for problems in (verify_dataset(workspace, version), verify_model(workspace, other)):
            assert ["large.bin" in problem.cause for problem in problems] == [True]
            assert "Register the same files again" in problems[0].cure
        assert register_dataset(workspace, "digits", source).version == 1
        assert verify_dataset(workspace, version) == []
        assert verify_model(workspace, other) == []
        assert damaged_contents(workspace) == frozenset()

    def test_version_that_is_freed_while_it_is_verified_is_gone_and_not_damaged(
        self, workspace: Workspace, source: Path
    ) -> None:
        version = register_dataset(workspace, "digits", source)
        model = import_model(workspace, source, "net")
        with workspace.store.write("datasets", "models") as connection:
            connection.execute("UPDATE dataset_versions SET deleted = -1")
            connection.execute("UPDATE model_versions SET deleted = -1")
        remove_folder(version.folder)
        remove_folder(model.files_folder)
        with pytest.raises(NotFound, match="freed"):
            verify_dataset(workspace, version)
        with pytest.raises(NotFound, match="freed"):
            verify_model(workspace, model)
        assert damaged_contents(workspace) == frozenset()

    def test_version_that_cannot_be_healed_hinders_nothing(self, workspace: Workspace, source: Path) -> None:
        version = register_dataset(workspace, "digits", source)
        damage(version.folder / "one.txt")
        assert verify_dataset(workspace, version) != []
        remove_folder(version.folder)
        new = register_dataset(workspace, "new", source)
        assert verify_dataset(workspace, new) == []

    def test_object_of_the_wrong_size_is_replaced_while_it_is_used(
        self, workspace: Workspace, source: Path
    ) -> None:
        version = register_dataset(workspace, "digits", source)
        content = {file.path: file.hash for file in version.files()}["one.txt"]
        stored = object_path(workspace, content)
        stored.chmod(0o600)
        stored.write_bytes(b"")
        assert check_dataset(version) != []
        new = register_dataset(workspace, "new", source)
        assert verify_dataset(workspace, new) == []
        assert verify_dataset(workspace, version) == []

    def test_file_that_lost_its_link_is_told_alone_and_the_good_object_stays(
        self, workspace: Workspace, source: Path
    ) -> None:
        version = register_dataset(workspace, "digits", source)
        other = register_dataset(workspace, "others", source / "deep")
        content = {file.path: file.hash for file in version.files()}["one.txt"]
        shown = version.folder / "one.txt"
        shown.parent.chmod(0o700)
        shown.unlink()  # as in a workspace that was copied without its links
        shown.write_bytes(b"rots")
        (problem,) = verify_dataset(workspace, version)
        assert "one.txt is not what was registered" in problem.cause
        assert "also" not in problem.cause
        assert "held by" not in problem.cause
        assert object_path(workspace, content).read_bytes() == b"same"
        assert verify_dataset(workspace, other) == []
        assert register_dataset(workspace, "digits", source).version == 1
        assert verify_dataset(workspace, version) == []
        assert damaged_contents(workspace) == frozenset()

    def test_quick_looks_find_a_file_that_was_written_to(self, workspace: Workspace, source: Path) -> None:
        version = register_dataset(workspace, "digits", source)
        shown = version.folder / "one.txt"
        damage(shown)
        os.utime(shown)
        (problem, _) = check_dataset(version)  # both files that show the content
        assert ("may have changed" in problem.title, problem.level) == (True, "warning")
        assert "one.txt is not what was registered" in verify_dataset(workspace, version, "quick")[-1].cause
        register_dataset(workspace, "digits", source)
        assert (check_dataset(version), verify_dataset(workspace, version)) == ([], [])

    def test_file_that_was_written_to_and_is_good_is_told_no_more_once_it_was_read(
        self, workspace: Workspace, source: Path
    ) -> None:
        version = register_dataset(workspace, "digits", source)
        os.utime(version.folder / "one.txt")
        with Workspace.open(workspace.path, read_only=True) as reader:
            assert verify_dataset(reader, version, "quick") == []
        assert ["may have changed" in problem.title for problem in check_dataset(version)] == [True, True]
        assert register_dataset(workspace, "digits", source).version == 1
        assert damaged_contents(workspace) == frozenset()
        assert verify_dataset(workspace, version, "quick") == []
        assert check_dataset(version) == []

    def test_workspace_that_is_only_read_is_not_written_by_verify(
        self, workspace: Workspace, source: Path
    ) -> None:
        version = register_dataset(workspace, "digits", source)
        damage(version.folder / "one.txt")
        with Workspace.open(workspace.path, read_only=True) as reader:
            assert len(verify_dataset(reader, version)) == 2
        assert damaged_contents(workspace) == frozenset()

    def test_holders_are_found_in_the_manifests(self, workspace: Workspace, source: Path) -> None:
        version = register_dataset(workspace, "digits", source)
        for file in version.files():
            assert holders(workspace, [file.hash]) == {file.hash: ["dataset digits:1"]}
        assert holders(workspace, ["blake3:00"]) == {}

    def test_sampled_verify_reads_only_a_share(self, workspace: Workspace, source: Path) -> None:
        version = register_dataset(workspace, "digits", source)
        read: list[int] = []
        assert verify_dataset(workspace, version, "sampled", lambda done, total: read.append(total)) == []
        assert max(read, default=0) in {file.size for file in version.files()}
        (version.folder / "empty").parent.chmod(0o700)
        (version.folder / "extra").write_bytes(b"")
        problems = verify_dataset(workspace, version, "sampled")
        assert ["a file too many" in problem.title for problem in problems] == [True]

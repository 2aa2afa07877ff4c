"""Archives are unpacked whole or not at all, and nothing in them is trusted."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import stat
import struct
import subprocess
import sys
import tarfile
import tracemalloc
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mldesk.core.archives import Limits, is_archive, unpack
from mldesk.core.archives.member_names import MemberNames
from mldesk.core.errors import Canceled, Conflict, Damaged, InvalidInput, NotFound, StorageFull
from mldesk.core.watch import Watch

Members = dict[str, bytes]

_content: Members = {
    "plain.txt": b"first",
    "inner/deep/b.bin": bytes(range(256)) * 5000,
    "empty": b"",
    "日本語/データ.csv": b"1,2",
    "naïve Ünïcode": b"3",
    "العربية": b"4",
    "кириллица/ещё": b"5",
    "😀": b"6",
    "line\nbreak": b"7",
    "with space and 'quotes\"": b"8",
    "-dash": b"9",
    ".hidden": b"10",
    "x" * 255: b"11",
    "é" * 127: b"12",
}


def zip_of(path: Path, members: Members, method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return path


def tar_of(path: Path, members: Members, mode: str = "w", form: int = tarfile.PAX_FORMAT) -> Path:
    with tarfile.open(path, mode, format=form) as file:
        for name, content in members.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            file.addfile(member, io.BytesIO(content))
    return path


def tar_with(path: Path, **facts: object) -> Path:
    """A tar of a good file and a member with the given facts."""
    tar_of(path, {"good.txt": b"good"})
    with tarfile.open(path, "a") as file:
        member = tarfile.TarInfo("bad")
        for name, value in facts.items():
            setattr(member, name, value)
        file.addfile(member, io.BytesIO(bytes(member.size)))
    return path


def zip_with(path: Path, name: str, attributes: int = 0, system: int = 3) -> Path:
    """A zip of a good file and a member with the given name and attributes."""
    zip_of(path, {"good.txt": b"good"})
    with zipfile.ZipFile(path, "a") as file, warnings.catch_warnings(action="ignore"):
        member = zipfile.ZipInfo("placeholder")
        member.filename = name
        member.external_attr = attributes << 16
        member.create_system = system
        file.writestr(member, b"bad")
    return path


def content_of(folder: Path) -> Members:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where archives are unpacked to: a folder of its own, with nothing beside it."""
    (tmp_path / "parent").mkdir()
    return tmp_path / "parent" / "target"


@pytest.fixture
def assert_refused(place: Path) -> Callable[..., None]:
    """The archive is refused for the reason given, and nothing of it is left."""

    def check(archive: Path, *reasons: str, error: type = InvalidInput, **limits: int) -> None:
        with pytest.raises(error) as caught:
            unpack(archive, place, limits=Limits(**limits))
        for reason in reasons:
            assert reason in str(caught.value)
        assert list(place.parent.iterdir()) == []
        assert sorted(path.name for path in place.parent.parent.iterdir()) == sorted(
            {archive.name, place.parent.name}
        )

    return check


class TestUnpack:
    """What is in an honest archive is in the folder."""

    @pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
    def test_zip_gives_every_file_under_its_name(self, tmp_path: Path, place: Path, method: int) -> None:
        paths = unpack(zip_of(tmp_path / "a.zip", _content, method), place)
        assert content_of(place) == _content
        assert [path.relative_to(place).as_posix() for path in paths] == list(_content)

    @pytest.mark.parametrize("mode", ["w", "w:gz", "w:bz2", "w:xz"])
    @pytest.mark.parametrize("form", [tarfile.PAX_FORMAT, tarfile.GNU_FORMAT])
    def test_tar_gives_every_file_under_its_name(
        self, tmp_path: Path, place: Path, mode: str, form: int
    ) -> None:
        paths = unpack(tar_of(tmp_path / "archive", _content, mode, form), place)
        assert content_of(place) == _content
        assert [path.relative_to(place).as_posix() for path in paths] == list(_content)

    def test_long_paths_and_old_formats_of_tar_are_understood(self, tmp_path: Path, place: Path) -> None:
        deep = "/".join(["folder with a long name"] * 20) + "/file.txt"
        for number, form in enumerate((tarfile.PAX_FORMAT, tarfile.GNU_FORMAT)):
            target = place / str(number)
            unpack(tar_of(tmp_path / "a.tar", {deep: b"deep"}, form=form), target)
            assert content_of(target) == {deep: b"deep"}
        split = "a" * 90 + "/" + "b" * 90  # in the two fields of the old format
        unpack(tar_of(tmp_path / "a.tar", {split: b"x"}, form=tarfile.USTAR_FORMAT), place / "old")
        assert content_of(place / "old") == {split: b"x"}

    def test_what_the_tools_of_the_system_pack_is_unpacked(self, tmp_path: Path, place: Path) -> None:
        source = tmp_path / "source"
        (source / "inner").mkdir(parents=True)
        (source / "inner" / "a.txt").write_bytes(b"a" * 10_000)
        (source / "b").write_bytes(b"")
        subprocess.run(["tar", "-czf", tmp_path / "a.tgz", "-C", source, "."], check=True)
        unpack(tmp_path / "a.tgz", place)
        assert content_of(place) == {"inner/a.txt": b"a" * 10_000, "b": b""}

    def test_empty_folders_are_made_and_empty_archives_give_an_empty_folder(
        self, tmp_path: Path, place: Path
    ) -> None:
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as file:
            file.mkdir("empty")
        assert unpack(tmp_path / "a.zip", place / "zip") == []
        assert [path.name for path in (place / "zip").iterdir()] == ["empty"]
        assert unpack(tar_of(tmp_path / "a.tar", {}), place / "tar") == []
        assert (place / "tar").is_dir()

    def test_a_zip_made_on_windows_with_backslashes_gets_folders(self, tmp_path: Path, place: Path) -> None:
        unpack(zip_with(tmp_path / "a.zip", "inner\\file.txt", system=0), place)
        assert content_of(place) == {"good.txt": b"good", "inner/file.txt": b"bad"}

    def test_a_zip_that_does_not_say_that_its_names_are_utf8_gets_the_right_names(
        self, tmp_path: Path, place: Path
    ) -> None:
        archive = zip_of(tmp_path / "a.zip", {"日本語": b"x"})
        data = bytearray(archive.read_bytes())
        for flags in (7, data.index(b"PK\x01\x02") + 9):
            data[flags] &= 0xF7
        archive.write_bytes(data)
        unpack(archive, place)
        assert content_of(place) == {"日本語": b"x"}

    @pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
    @pytest.mark.parametrize("kind", ["zip", "tar"])
    def test_permissions_of_the_archive_are_not_taken_over(
        self, tmp_path: Path, place: Path, kind: str
    ) -> None:
        if kind == "zip":
            archive = zip_with(tmp_path / "a", "bad", stat.S_IFREG | 0o6777)
        else:
            archive = tar_with(tmp_path / "a", mode=0o6777)
        unpack(archive, place)
        assert stat.S_IMODE((place / "bad").stat().st_mode) & 0o7133 == 0

    def test_progress_counts_the_bytes_of_the_archive_and_reaches_the_end(
        self, tmp_path: Path, place: Path
    ) -> None:
        for archive in (
            zip_of(tmp_path / "a.zip", {str(n): os.urandom(200_000) for n in range(20)}),
            tar_of(tmp_path / "a.tar.gz", {str(n): os.urandom(200_000) for n in range(20)}, "w:gz"),
        ):
            told: list[tuple[int, int]] = []
            watch = Watch(0, lambda done, total, told=told: told.append((done, total)))
            unpack(archive, place / archive.name, watch)
            assert told[-1] == (archive.stat().st_size, archive.stat().st_size)
            assert told == sorted(told)

    def test_cancel_leaves_nothing(self, tmp_path: Path, place: Path) -> None:
        archive = zip_of(tmp_path / "a.zip", {str(n): b"x" * 1000 for n in range(100)})
        calls = iter(range(1000))
        with pytest.raises(Canceled):
            unpack(archive, place, Watch(0, canceled=lambda: next(calls) > 50))
        assert list(place.parent.iterdir()) == []

    def test_a_folder_that_holds_files_is_left_alone(self, tmp_path: Path, place: Path) -> None:
        place.mkdir()
        (place / "mine").touch()
        with pytest.raises(Conflict):
            unpack(zip_of(tmp_path / "a.zip", _content), place)
        assert [path.name for path in place.iterdir()] == ["mine"]

    def test_a_disk_without_room_is_told_before_anything_is_written(
        self, tmp_path: Path, assert_refused: Callable[..., None], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("mldesk.core.copying.free_space", lambda path: 10_000_000)
        assert_refused(zip_of(tmp_path / "a.zip", _content), error=StorageFull)

    def test_a_compressed_single_file_is_unpacked_when_asked(self, tmp_path: Path, place: Path) -> None:
        for ending, pack in ((".gz", gzip.compress), (".bz2", bz2.compress), (".xz", lzma.compress)):
            archive = tmp_path / f"digits.csv{ending}"
            archive.write_bytes(pack(b"1,2\n" * 1000) + pack(b"end"))
            with pytest.raises(InvalidInput, match="neither a zip nor a tar"):
                unpack(archive, place / ending)
            assert unpack(archive, place / ending, single=True) == [place / ending / "digits.csv"]
            assert (place / ending / "digits.csv").read_bytes() == b"1,2\n" * 1000 + b"end"


class TestIsArchive:
    """Archives are told from other files by their content."""

    def test_zips_and_tars_are_archives_whatever_their_name(self, tmp_path: Path) -> None:
        assert is_archive(zip_of(tmp_path / "a", _content))
        for mode in ("w", "w:gz", "w:bz2", "w:xz"):
            assert is_archive(tar_of(tmp_path / "b", _content, mode))
        assert is_archive(tar_of(tmp_path / "empty.tar", {}))

    @pytest.mark.parametrize(
        ("name", "content"),
        [
            ("digits.gz", gzip.compress(b"one file" * 1000, mtime=0)),
            ("digits.bz2", bz2.compress(b"one file")),
            ("broken.gz", gzip.compress(os.urandom(5000))[:500]),
            ("text", b"PK is how this text begins"),
            ("empty", b""),
            ("zeros", bytes(10)),
            ("noise", b"\xff" * 2000),
        ],
    )
    def test_other_files_are_none(self, tmp_path: Path, name: str, content: bytes) -> None:
        (tmp_path / name).write_bytes(content)
        assert not is_archive(tmp_path / name)

    def test_cut_zip_is_damaged_whatever_its_name(self, tmp_path: Path) -> None:
        whole = zip_of(tmp_path / "whole", _content).read_bytes()
        for name in ("digits.zip", "digits"):
            (tmp_path / name).write_bytes(whole[: len(whole) // 2])
            with pytest.raises(Damaged, match=f"{name} begins like a zip file"):
                is_archive(tmp_path / name)

    @pytest.mark.parametrize("name", ["page.zip", "page.tar.gz", "page.TGZ"])
    def test_what_is_only_called_an_archive_is_damaged(self, tmp_path: Path, name: str) -> None:
        (tmp_path / "download").write_bytes(b"<html>Not found</html>")
        with pytest.raises(Damaged, match="has the name of an archive"):
            is_archive(tmp_path / "download", name)

    @pytest.mark.parametrize("ending", [".npz", ".keras", ".pt", ".docx"])
    def test_formats_that_are_a_zip_inside_are_none(self, tmp_path: Path, ending: str) -> None:
        assert not is_archive(zip_of(tmp_path / f"a{ending}", _content))

    def test_a_file_that_is_not_there_is_told(self, tmp_path: Path) -> None:
        with pytest.raises(NotFound):
            is_archive(tmp_path / "a.zip")


_bad_names = [
    ("../evil", "leads out"),
    ("a/../../evil", "leads out"),
    ("..", "leads out"),
    ("a\\..\\..\\evil", "leads out"),
    ("/etc/evil", "absolute"),
    ("\\evil", "absolute"),
    ("C:evil", "drive letter"),
    ("c:/evil", "drive letter"),
    ("\\\\server\\share\\evil", "absolute"),
    ("CON", "device"),
    ("a/nul.txt", "device"),
    ("com1 .log", "device"),
    ("LPT¹", "device"),
    ("GOOD.TXT", "clashes"),
    ("good.txt", "twice"),
    ("./good.txt", "twice"),
    ("x//../good.txt", "leads out"),
    ("good.txt/below", "twice"),
    ("y" * 256, "longer than 255"),
    ("/".join(["abcdefgh"] * 600), "longer than 4096"),
]


class TestRefusal:
    """Whatever could harm is refused by name, and nothing is unpacked."""

    @pytest.mark.parametrize(("name", "reason"), _bad_names)
    @pytest.mark.parametrize("kind", ["zip", "tar"])
    def test_names_that_lead_out_clash_or_cannot_be_held(
        self, tmp_path: Path, assert_refused: Callable[..., None], kind: str, name: str, reason: str
    ) -> None:
        archive = tmp_path / "archive"
        made = zip_with(archive, name) if kind == "zip" else tar_with(archive, name=name)
        assert_refused(made, "archive is not unpacked", repr(name)[1:50].strip("'"), reason)

    def test_names_that_are_one_in_composed_form(
        self, tmp_path: Path, assert_refused: Callable[..., None]
    ) -> None:
        assert_refused(zip_of(tmp_path / "a.zip", {"é": b"1", "e\u0301": b"2"}), "clashes")

    def test_folders_that_are_one_but_for_upper_and_lower_case(
        self, tmp_path: Path, assert_refused: Callable[..., None]
    ) -> None:
        assert_refused(zip_of(tmp_path / "a.zip", {"In/a": b"1", "in/b": b"2"}), "'in/b'", "clashes")

    def test_names_that_are_no_text(self, tmp_path: Path, assert_refused: Callable[..., None]) -> None:
        assert_refused(tar_with(tmp_path / "a.tar", name="caf\udce9"), "not written in UTF-8")

    def test_names_that_windows_cannot_hold_are_refused_there_only(self) -> None:
        for name in ("a:b.txt"[1:], "what?.txt", "end.", "line\nbreak", "a/b /c"):
            assert MemberNames(1000, windows=False).place(name, False) == name
            with pytest.raises(InvalidInput, match="Windows cannot hold"):
                MemberNames(1000, windows=True).place(name, False)

    @pytest.mark.parametrize("target", ["/etc/passwd", "good.txt", "../outside"])
    @pytest.mark.parametrize(
        ("kind", "word"), [(tarfile.SYMTYPE, "symbolic link"), (tarfile.LNKTYPE, "hard link")]
    )
    def test_links_in_a_tar(
        self, tmp_path: Path, assert_refused: Callable[..., None], kind: bytes, word: str, target: str
    ) -> None:
        assert_refused(tar_with(tmp_path / "a.tar", type=kind, linkname=target), "'bad'", word)

    @pytest.mark.parametrize("kind", [tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE, b"S", b"Z"])
    def test_devices_pipes_and_unknown_kinds_in_a_tar(
        self, tmp_path: Path, assert_refused: Callable[..., None], kind: bytes
    ) -> None:
        assert_refused(tar_with(tmp_path / "a.tar", type=kind), "'bad'")

    @pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFIFO, stat.S_IFSOCK])
    def test_links_and_devices_in_a_zip(
        self, tmp_path: Path, assert_refused: Callable[..., None], kind: int
    ) -> None:
        for system in (0, 3, 19):
            assert_refused(zip_with(tmp_path / "a.zip", "bad", kind | 0o777, system), "'bad'")
            (tmp_path / "a.zip").unlink()

    def test_encrypted_members(self, tmp_path: Path, assert_refused: Callable[..., None]) -> None:
        archive = zip_of(tmp_path / "a.zip", {"secret.txt": b"secret"})
        data = bytearray(archive.read_bytes())
        data[6] |= 1
        data[data.index(b"PK\x01\x02") + 8] |= 1
        archive.write_bytes(data)
        assert_refused(archive, "encrypted", "'secret.txt'", "password")

    @pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
    def test_packings_whose_memory_cannot_be_bounded(
        self, tmp_path: Path, assert_refused: Callable[..., None], method: int
    ) -> None:
        assert_refused(zip_of(tmp_path / "a.zip", {"a": b"x" * 100}, method), "'a'", "method")

    def test_what_is_no_archive(self, tmp_path: Path, assert_refused: Callable[..., None]) -> None:
        (tmp_path / "a.zip").write_bytes(b"text")
        assert_refused(tmp_path / "a.zip", "neither a zip nor a tar")


class TestBounds:
    """A bomb is stopped while it is read, whatever it says of itself."""

    @pytest.mark.parametrize("kind", ["zip", "tar"])
    def test_too_many_members_too_much_in_all_and_too_large_files(
        self, tmp_path: Path, assert_refused: Callable[..., None], kind: str
    ) -> None:
        members = {str(number): os.urandom(1000) for number in range(10)}
        archive = (zip_of if kind == "zip" else tar_of)(tmp_path / "a", members)
        assert_refused(archive, "more than 9 members", members=9)
        assert_refused(archive, "larger than 999 B", file_size=999)
        assert_refused(archive, "unpacks to more than 10.0 kB", size=9_999)
        assert_refused(archive, "memory" if kind == "tar" else "too large", listing=8)

    def test_zip_bomb(self, tmp_path: Path, assert_refused: Callable[..., None]) -> None:
        archive = zip_of(tmp_path / "a.zip", {"bomb": bytes(120_000_000)})
        assert_refused(archive, "'bomb'", "200 times its size")

    @pytest.mark.parametrize("mode", ["w:gz", "w:bz2", "w:xz"])
    def test_tar_bomb(self, tmp_path: Path, assert_refused: Callable[..., None], mode: str) -> None:
        archive = tar_of(tmp_path / "a", {"bomb": bytes(3_000_000)}, mode)
        assert_refused(archive, "'bomb'", "200 times its size", ratio_from=1_000_000)

    def test_bomb_after_the_end_of_a_tar(self, tmp_path: Path, assert_refused: Callable[..., None]) -> None:
        archive = tmp_path / "a.tar.gz"
        tar_of(tmp_path / "plain", {"a": b"a"})
        archive.write_bytes(gzip.compress((tmp_path / "plain").read_bytes() + bytes(3_000_000)))
        (tmp_path / "plain").unlink()
        assert_refused(archive, "200 times its size", ratio_from=1_000_000)

    def test_bomb_of_a_single_file(self, tmp_path: Path, place: Path) -> None:
        (tmp_path / "a.gz").write_bytes(gzip.compress(bytes(3_000_000)))
        with pytest.raises(InvalidInput, match="200 times"):
            unpack(tmp_path / "a.gz", place, limits=Limits(ratio_from=1_000_000), single=True)
        assert list(place.parent.iterdir()) == []

    def test_regular_content_is_not_taken_for_a_bomb(self, tmp_path: Path, place: Path) -> None:
        unpack(zip_of(tmp_path / "a.zip", {"zeros.npy": bytes(50_000_000)}), place)
        assert (place / "zeros.npy").stat().st_size == 50_000_000

    def test_overlapping_members_of_a_zip(self, tmp_path: Path, assert_refused: Callable[..., None]) -> None:
        packed = zlib.compress(bytes(100_000), wbits=-15)
        assert_refused(_overlapping(tmp_path / "a.zip", packed), "overlaps")

    def test_a_zip_that_lists_one_member_often(
        self, tmp_path: Path, assert_refused: Callable[..., None]
    ) -> None:
        archive = zip_of(tmp_path / "a.zip", {"a": b"x" * 1000})
        data = archive.read_bytes()
        start, end = data.index(b"PK\x01\x02"), data.index(b"PK\x05\x06")
        entry = data[start:end]
        listing = entry + entry.replace(b"a", b"b")
        archive.write_bytes(data[:start] + listing + _end(2, len(listing), start))
        assert_refused(archive, "overlaps")

    def test_the_list_of_a_zip_is_counted_before_it_fills_the_memory_whatever_its_end_says(
        self, tmp_path: Path, assert_refused: Callable[..., None]
    ) -> None:
        entry = b"PK\x01\x02" + bytes(24) + struct.pack("<H", 1) + bytes(16) + b"a"  # the name has one byte
        listing = entry * 20_000
        (tmp_path / "a.zip").write_bytes(b"PK\x03\x04" + listing + _end(1, len(listing), 4))
        tracemalloc.start()
        try:
            assert_refused(tmp_path / "a.zip", "more than 1000 members", members=1000)
            most = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert most < 4 * len(listing)

    def test_a_zip_in_a_zip_is_content_and_no_list(self, tmp_path: Path, place: Path) -> None:
        inner = zip_of(tmp_path / "inner.zip", {str(number): b"" for number in range(30)})
        archive = zip_of(tmp_path / "a.zip", {"inner": inner.read_bytes()}, zipfile.ZIP_STORED)
        assert unpack(archive, place, limits=Limits(members=3)) == [place / "inner"]

    def test_facts_before_a_member_of_a_tar_that_fill_the_memory(
        self, tmp_path: Path, assert_refused: Callable[..., None]
    ) -> None:
        for kind in (tarfile.XHDTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.XGLTYPE):
            header = tarfile.TarInfo("facts")
            header.type = kind
            header.size = 2_000_000
            (tmp_path / "a.tar").write_bytes(header.tobuf() + b"x" * 2_000_384 + bytes(1024))
            assert_refused(tmp_path / "a.tar", "too large")

    def test_facts_before_a_member_of_a_tar_without_end(
        self, tmp_path: Path, assert_refused: Callable[..., None]
    ) -> None:
        header = tarfile.TarInfo("facts")
        header.type = tarfile.XHDTYPE
        (tmp_path / "a.tar").write_bytes(header.tobuf() * 5000 + bytes(1024))
        assert_refused(tmp_path / "a.tar", "too large")


class TestDamage:
    """A damaged archive gives nothing, not a part."""

    @pytest.fixture
    def archives(self, tmp_path: Path) -> Iterator[Path]:
        members = {str(number): os.urandom(3000) for number in range(10)}
        for mode in ("w", "w:gz", "w:bz2", "w:xz"):
            (tmp_path / f"a.{mode[2:] or 'tar'}").write_bytes(
                tar_of(tmp_path / "made", members, mode).read_bytes()
            )
        zip_of(tmp_path / "a.zip", members)
        (tmp_path / "made").unlink()
        return iter(sorted(tmp_path.glob("a.*")))

    def test_a_truncated_archive(self, archives: Iterator[Path], place: Path) -> None:
        for archive in archives:
            data = archive.read_bytes()
            for size in (600, len(data) // 2, len(data) - 12 if archive.suffix != ".tar" else 3584 * 10):
                archive.write_bytes(data[:size])
                with pytest.raises((Damaged, InvalidInput)):
                    unpack(archive, place)
                assert list(place.parent.iterdir()) == []

    def test_a_changed_byte_in_packed_content(self, archives: Iterator[Path], place: Path) -> None:
        for archive in archives:
            if archive.suffix == ".tar":
                continue  # a plain tar has no checksum of its content
            data = bytearray(archive.read_bytes())
            data[len(data) // 2] ^= 0xFF
            archive.write_bytes(data)
            # bzip2 gives out a damaged block before it finds it damaged: then it holds no tar
            with pytest.raises((Damaged, InvalidInput)):
                unpack(archive, place)
            assert list(place.parent.iterdir()) == []

    def test_a_tar_that_ends_between_two_members(self, tmp_path: Path, place: Path) -> None:
        archive = tar_of(tmp_path / "a.tar", {"a": b"1", "b": b"2"})
        archive.write_bytes(archive.read_bytes()[:1024])
        with pytest.raises(Damaged, match="ends early"):
            unpack(archive, place)

    def test_a_tar_whose_second_header_is_damaged(self, tmp_path: Path, place: Path) -> None:
        archive = tar_of(tmp_path / "a.tar", {"a": b"1", "b": b"2"})
        data = bytearray(archive.read_bytes())
        data[1024] ^= 0xFF
        archive.write_bytes(data)
        with pytest.raises(Damaged, match="no member"):
            unpack(archive, place)


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_what_a_kill_in_the_middle_leaves_is_removed_by_the_next(
    tmp_path: Path, place: Path, until: Callable[..., object]
) -> None:
    archive = zip_of(tmp_path / "a.zip", {str(n): os.urandom(1000) for n in range(3000)}, zipfile.ZIP_STORED)
    program = (
        "import os, sys, signal; from pathlib import Path\n"
        "from mldesk.core.archives import unpack; from mldesk.core.watch import Watch\n"
        "end = lambda done, total: done > total / 2 and os.kill(os.getpid(), signal.SIGKILL)\n"
        "unpack(Path(sys.argv[1]), Path(sys.argv[2]), Watch(0, end))"
    )
    killed = subprocess.run([sys.executable, "-c", program, archive, place])
    assert killed.returncode == -9
    assert not place.exists()
    assert len(unpack(archive, place)) == 3000
    assert [path.name for path in place.parent.iterdir()] == ["target"]


def _end(count: int, size: int, start: int) -> bytes:
    return struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, size, start, 0)


def _overlapping(path: Path, packed: bytes) -> Path:
    """A zip whose first member's content holds the second member whole."""
    crc = zlib.crc32(bytes(100_000))
    facts = struct.pack("<3H2x2x3L", 20, 0, 8, crc, len(packed), 100_000)
    second = b"PK\x03\x04" + facts + struct.pack("<2H", 1, 0) + b"b" + packed
    stored = struct.pack("<3H2x2x3L", 20, 0, 0, zlib.crc32(second), len(second), len(second))
    first = b"PK\x03\x04" + stored + struct.pack("<2H", 1, 0) + b"a" + second

    def listed(name: bytes, facts: bytes, offset: int) -> bytes:
        rest = struct.pack("<5H2L", 1, 0, 0, 0, 0, 0, offset)
        return b"PK\x01\x02" + struct.pack("<H", 20) + facts + rest + name

    listing = listed(b"a", stored, 0) + listed(b"b", facts, 31)
    path.write_bytes(first + listing + _end(2, len(listing), len(first)))
    return path

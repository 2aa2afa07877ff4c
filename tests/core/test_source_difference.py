"""How the source folders of two runs differ."""

from __future__ import annotations

from pathlib import Path

import pytest

from mldesk.core.source_difference import DiffRow, changed_files, file_difference, fold


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Two empty folders."""
    made = tmp_path / "first", tmp_path / "second"
    for folder in made:
        folder.mkdir()
    return made


def write(folder: Path, name: str, text: str | bytes) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)


def test_changed_added_and_removed_files_are_listed_with_their_lines(folders: tuple[Path, Path]) -> None:
    first, second = folders
    write(first, "same.py", "a\n")
    write(second, "same.py", "a\n")
    write(first, "net/layers.py", "a\nb\nc\n")
    write(second, "net/layers.py", "a\nB\nc\nd\n")
    write(first, "gone.py", "x\ny\n")
    write(second, "new.py", "z\n")
    write(first, "data.bin", b"\0\1")
    write(second, "data.bin", b"\0\2")
    found = {one.path: (one.kind, one.added, one.removed, one.note) for one in changed_files(first, second)}
    assert found == {
        "data.bin": ("changed", None, None, "binary"),
        "gone.py": ("removed", 0, 2, ""),
        "net/layers.py": ("changed", 2, 1, ""),
        "new.py": ("added", 1, 0, ""),
    }


def test_lines_that_stand_for_each_other_lie_beside_each_other(folders: tuple[Path, Path]) -> None:
    write(folders[0], "a.py", "one\nrate = 0.01  # slow\nthree\nfour\n")
    write(folders[1], "a.py", "one\nrate = 0.1  # slow\nthree\n")
    found = file_difference(*folders, "a.py")
    assert [row.kind for row in found.rows] == ["same", "changed", "same", "removed"]
    changed = found.rows[1]
    assert [found.old[1][at : at + size] for at, size in changed.old_parts] == ["01"]
    assert [found.new[1][at : at + size] for at, size in changed.new_parts] == ["1"]
    assert found.rows[3] == DiffRow("removed", old=3)


def test_added_lines_shift_what_follows(folders: tuple[Path, Path]) -> None:
    write(folders[0], "a.py", "a\nb\n")
    write(folders[1], "a.py", "new\na\nb\n")
    rows = file_difference(*folders, "a.py").rows
    assert rows == (DiffRow("added", new=0), DiffRow("same", 0, 1), DiffRow("same", 1, 2))


def test_lines_with_hardly_anything_in_common_are_changed_as_a_whole(folders: tuple[Path, Path]) -> None:
    write(folders[0], "a.py", "import numpy\n")
    write(folders[1], "a.py", "x = [(1, 2), (3, 4)]\n")
    row = file_difference(*folders, "a.py").rows[0]
    assert (row.kind, row.old_parts, row.new_parts) == ("changed", (), ())


def test_a_file_that_one_folder_lacks_is_added_as_a_whole(folders: tuple[Path, Path]) -> None:
    write(folders[1], "a.py", "a\nb\n")
    assert [row.kind for row in file_difference(*folders, "a.py").rows] == ["added", "added"]


def test_line_ends_of_another_system_are_no_difference(folders: tuple[Path, Path]) -> None:
    write(folders[0], "a.py", "a\nb\n")
    write(folders[1], "a.py", "a\r\nb\r\n")
    assert {row.kind for row in file_difference(*folders, "a.py").rows} == {"same"}


def test_what_takes_too_long_to_compare_is_told(folders: tuple[Path, Path]) -> None:
    write(folders[0], "a.py", "".join(f"a{number}\n" for number in range(6000)))
    write(folders[1], "a.py", "".join(f"b{number}\n" for number in range(6000)))
    write(folders[0], "b.txt", "x" * 1_000_001)
    assert file_difference(*folders, "a.py").note == "too different to be shown"
    assert file_difference(*folders, "b.txt").note == "too large to be shown"


def test_what_is_the_same_is_folded_around_differences() -> None:
    rows = [DiffRow("same", place, place) for place in range(20)]
    rows[10] = DiffRow("changed", 10, 10)
    folded = fold(rows, 2)
    assert [row.kind for row in folded] == ["gap", "same", "same", "changed", "same", "same", "gap"]
    assert (folded[0].hidden, folded[-1].hidden) == (8, 7)
    assert fold([], 2) == []

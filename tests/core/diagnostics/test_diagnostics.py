"""Diagnostics hold what helps, and nothing of who the user is or what the user hides."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from mldesk.core.diagnostics import Cleaner, DiagnosticFile, cleaner_of_user, collect, write_archive
from mldesk.core.errors import Conflict, InvalidInput
from mldesk.core.workspace import Workspace


@pytest.fixture
def cleaner(tmp_path: Path) -> Cleaner:
    return Cleaner(["value-of-a-secret"], tmp_path / "ada", "ada", "engine-7.example.org")


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("sent value-of-a-secret to", "value-of-a-secret"),
        ("https://ada:hunter22@host.org/simple", "hunter22"),
        ("https://hunter22@host.org/simple", "hunter22"),
        ("Authorization: Bearer abcdef123456", "abcdef123456"),
        ("API_TOKEN=hunter22 more", "hunter22"),
        ('{"db_password": "hunter 22", "a": 1}', "hunter 22"),
        ("--api-key hunter22 --epochs 5", "hunter22"),
        ("aws_secret_access_key = hunter22", "hunter22"),
        ("key AKIAABCDEFGHIJKLMNOP", "AKIAABCDEFGHIJKLMNOP"),
        ("hf_abcdefghijklmnop", "hf_abcdefghijklmnop"),
        ("AIza0123456789012345678901", "AIza0123"),
        ("got eyJhbGciOiJIUzI1.hunter22.abc", "hunter22"),
        ("https://ada:hun@ter22@host.org/simple", "ter22"),
        ("https://host.org/data?se=2&sig=hunter22%3D&sp=r", "hunter22"),
        ("https://host.org/data?X-Amz-Signature=hunter22", "hunter22"),
        ("AccountName=a;AccountKey=hunter22==;EndpointSuffix=core", "hunter22"),
        ("Authorization: token hunter22", "hunter22"),
        ('{"db_password": "hun\\"ter22"}', "ter22"),
        ("Command '['docker', '--password', 'hunter22', 'run']'", "hunter22"),
        ("ENCRYPTION_KEY=hunter22 DB_PWD=hunter23", "hunter2"),
        ("mail ada.l@example.org now", "ada.l@example.org"),
        ("by Ada on engine-7", "Ada"),
        ("on engine-7.example.org", "engine-7"),
        ("on engine-7: ok", "engine-7"),
        ("-----BEGIN RSA PRIVATE KEY-----\nMIIabc\n-----END RSA PRIVATE KEY-----", "MIIabc"),
    ],
)
def test_it_hides(cleaner: Cleaner, text: str, hidden: str) -> None:
    assert hidden not in cleaner.text(text)


def test_what_is_no_secret_stays(cleaner: Cleaner, tmp_path: Path) -> None:
    text = "Adam trains with 3 tokens a step: loss=0.25 http://host.org/a @ 12:30"
    assert cleaner.text(text) == text
    assert cleaner.text(f'File "{tmp_path}/ada/study/train.py"') == 'File "~/study/train.py"'
    assert cleaner.text(f"{tmp_path}/adam/x") == f"{tmp_path}/adam/x"
    assert cleaner.text("--api-key hunter22 --epochs 5").endswith(" --epochs 5")


def test_all_parts_are_collected_and_cleaned(tmp_path: Path, home: Path, cleaner: Cleaner) -> None:
    folder = tmp_path / "ada" / "study"
    folder.parent.mkdir()
    Workspace.create(folder).close()
    (folder / "engine.log").write_text("password=hunter22\nstarted\n", encoding="utf-8")
    (home / "window.ini").write_text(f"geometry=@ByteArray(xyz)\nworkspace={folder}\n", encoding="utf-8")
    (home / "crashes").mkdir()
    for day in range(1, 9):
        (home / "crashes" / f"2030-01-0{day}.txt").write_text(f"boom {day}", encoding="utf-8")
    files = {file.name: file.text for file in collect(cleaner, folder, {"Qt": "6.9"})}
    assert "Qt: 6.9" in files["versions.txt"]
    assert "msgspec " in files["versions.txt"]
    assert "Database: ok" in files["system.txt"]
    assert files["settings.txt"] == "workspace=~/study\n"
    assert files["engine.log"] == "password=***\nstarted\n"
    assert '"runs": 0' in files["workspace.json"]
    assert [name for name in files if name.startswith("crashes/")] == [
        f"crashes/2030-01-0{day}.txt" for day in (8, 7, 6, 5, 4)
    ]


def test_of_a_long_log_the_end_is_taken_from_a_whole_line_on(tmp_path: Path, cleaner: Cleaner) -> None:
    folder = tmp_path / "study"
    Workspace.create(folder).close()
    (folder / "engine.log").write_text(
        "token=abcdefgh " * 20 + "\n" + "x" * 199_990 + "\nend\n", encoding="utf-8"
    )
    files = {file.name: file.text for file in collect(cleaner, folder)}
    assert files["engine.log"].endswith("end\n")
    assert "abcdefgh" not in files["engine.log"]


def test_a_damaged_workspace_is_told_and_hinders_nothing(tmp_path: Path, cleaner: Cleaner) -> None:
    folder = tmp_path / "study"
    Workspace.create(folder).close()
    (folder / "workspace.db").write_bytes(b"no database")
    files = {file.name: file.text for file in collect(cleaner, folder)}
    assert "cannot be read" in files["workspace.txt"]
    assert "versions.txt" in files


def test_the_users_own_cleaner_hides_the_home_folder() -> None:
    assert cleaner_of_user().text(str(Path.home() / "x" / "y")).startswith("~")


def test_the_archive_holds_what_was_chosen_and_replaces_nothing(tmp_path: Path) -> None:
    target = tmp_path / "out.zip"
    write_archive(target, [DiagnosticFile("a/b.txt", "ä"), DiagnosticFile("c.txt", "c")])
    with zipfile.ZipFile(target) as archive:
        assert archive.read("a/b.txt").decode() == "ä"
        assert archive.namelist() == ["a/b.txt", "c.txt"]
    with pytest.raises(Conflict):
        write_archive(target, [DiagnosticFile("c.txt", "c")])
    with pytest.raises(InvalidInput):
        write_archive(tmp_path / "none.zip", [])
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".zip"] == ["out.zip"]

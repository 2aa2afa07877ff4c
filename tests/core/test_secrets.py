"""Secrets: names are ours, values the keyring's."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError

from mldesk.core.errors import InvalidInput, NotFound, Unavailable
from mldesk.core.secrets import (
    check_secret_name,
    delete_secret,
    get_secret,
    keyring_problem,
    list_secrets,
    secret_values,
    set_secret,
)


class MemoryKeyring(KeyringBackend):
    """A keyring in memory; while `locked` it refuses everything."""

    priority = 1

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str] = {}
        self.locked = False

    def _check(self) -> None:
        if self.locked:
            raise KeyringLocked("the keyring is locked")

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.values.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.values[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        if self.values.pop((service, username), None) is None:
            raise PasswordDeleteError("no such password")


@pytest.fixture(autouse=True)
def backend() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_a_value_is_in_the_keyring_and_only_its_name_in_a_file(home: Path, backend: MemoryKeyring) -> None:
    set_secret("API_TOKEN", "hunter2")
    assert get_secret("API_TOKEN") == "hunter2"
    assert backend.values == {("mldesk", "API_TOKEN"): "hunter2"}
    assert list_secrets() == ["API_TOKEN"]
    assert "hunter2" not in "".join(path.read_text() for path in home.rglob("*") if path.is_file())


def test_setting_again_replaces_the_value(backend: MemoryKeyring) -> None:
    for value in ("first", "several\nlines of it\n"):
        set_secret("TOKEN", value)
    assert get_secret("TOKEN") == "several\nlines of it\n"
    assert list_secrets() == ["TOKEN"]


def test_a_removed_secret_is_gone_from_both(backend: MemoryKeyring) -> None:
    set_secret("B", "value b")
    set_secret("A", "value a")
    delete_secret("B")
    assert (backend.values, list_secrets()) == ({("mldesk", "A"): "value a"}, ["A"])
    with pytest.raises(NotFound, match="'B'"):
        delete_secret("B")


def test_a_name_whose_value_somebody_else_removed_can_be_removed(backend: MemoryKeyring) -> None:
    set_secret("A", "value")
    backend.values.clear()
    assert get_secret("A") is None
    delete_secret("A")
    assert list_secrets() == []


def test_all_missing_values_are_named_together() -> None:
    set_secret("SET", "value")
    assert secret_values(["SET"]) == {"SET": "value"}
    with pytest.raises(NotFound, match="ONE, TWO") as caught:
        secret_values(["ONE", "SET", "TWO"])
    assert "mldesk secret set ONE" in caught.value.cure


def test_a_value_of_another_program_that_logs_could_not_be_kept_free_of_is_not_given(
    backend: MemoryKeyring,
) -> None:
    backend.values["mldesk", "PIN"] = "123"
    with pytest.raises(InvalidInput, match="The value of PIN is too short"):
        secret_values(["PIN"])


@pytest.mark.parametrize("name", ["", "1A", "A-B", "A B", "É", "A\n", "MLDESK_EVENTS", "path", "LD_PRELOAD"])
def test_what_cannot_be_a_variable_is_no_name(name: str) -> None:
    with pytest.raises(InvalidInput):
        check_secret_name(name)
    with pytest.raises(InvalidInput):
        set_secret(name, "value")


@pytest.mark.parametrize("value", ["", "abc", "  abc \n", "a\0bcd", "x" * 32_001])
def test_what_cannot_be_hidden_or_given_is_no_value(value: str) -> None:
    with pytest.raises(InvalidInput):
        set_secret("NAME", value)
    assert list_secrets() == []


def test_a_locked_keyring_is_told_with_its_cure(backend: MemoryKeyring) -> None:
    set_secret("A", "value")
    backend.locked = True
    for action in (
        lambda: get_secret("A"),
        lambda: set_secret("B", "value"),
        lambda: delete_secret("A"),
        lambda: secret_values(["A"]),
    ):
        with pytest.raises(Unavailable, match="the keyring is locked") as caught:
            action()
        assert "unlocked" in caught.value.cure
    assert list_secrets() == ["A"]


@pytest.mark.parametrize("backend_class", [fail.Keyring, null.Keyring])
def test_without_a_keyring_that_keeps_anything_the_cure_is_told(
    backend_class: type[KeyringBackend],
) -> None:
    assert keyring_problem() is None
    keyring.set_keyring(backend_class())
    problem = keyring_problem()
    assert problem is not None
    assert "PYTHON_KEYRING_BACKEND" in problem
    with pytest.raises(Unavailable):
        get_secret("A")


def test_a_garbled_list_of_names_is_begun_anew(home: Path) -> None:
    (home / "secrets.json").write_text("{", encoding="utf-8")
    assert list_secrets() == []
    set_secret("A", "value")
    assert list_secrets() == ["A"]

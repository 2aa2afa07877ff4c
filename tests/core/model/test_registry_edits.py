"""What users say of a model: aliases, stage, tags, note, description, trust; found, checked, kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mldesk.core.errors import InvalidInput, NotFound, Unavailable
from mldesk.core.item_edits import edit_item
from mldesk.core.model import (
    ModelVersion,
    check_trusted,
    dataset_models,
    get_model,
    list_models,
    model_datasets,
    remove_alias,
    run_models,
    set_alias,
    set_description,
    set_note,
    set_stage,
    set_tags,
    set_trusted,
)
from mldesk.core.spec import DatasetInput
from mldesk.core.workspace import Workspace

Register = Callable[..., ModelVersion]


def test_an_alias_finds_its_version_and_is_on_one_at_a_time(workspace: Workspace, register: Register) -> None:
    register()
    register()
    assert set_alias(workspace, "net:1", " champion ").aliases == ("champion",)
    assert get_model(workspace, "net@champion").version == 1
    set_alias(workspace, "net:2", "champion")
    set_alias(workspace, "net@champion", "best")
    assert get_model(workspace, "net:1").aliases == ()
    assert get_model(workspace, "net@champion").aliases == ("best", "champion")
    register("other")
    set_alias(workspace, "other:1", "champion")
    assert get_model(workspace, "net@champion").reference == "net:2"
    assert [version.aliases for version in list_models(workspace)[0].versions] == [("best", "champion"), ()]


def test_an_alias_can_be_taken_away(workspace: Workspace, register: Register) -> None:
    register()
    set_alias(workspace, "net", "champion")
    remove_alias(workspace, "net", "champion")
    with pytest.raises(NotFound, match="It has none"):
        get_model(workspace, "net@champion")
    with pytest.raises(NotFound, match="no version of net is called"):
        remove_alias(workspace, "net", "champion")


@pytest.mark.parametrize("alias", ["", " ", "3", "a b", "a@b", "a:b", "a/b", "a\nb", "x" * 300])
def test_a_name_that_cannot_be_an_alias_is_refused(
    workspace: Workspace, register: Register, alias: str
) -> None:
    register()
    with pytest.raises(InvalidInput) as caught:
        set_alias(workspace, "net", alias)
    assert caught.value.field == "alias"


@pytest.mark.parametrize("alias", ["champion", "größe", "模型", "v1.2-rc"])
def test_aliases_in_every_script(workspace: Workspace, register: Register, alias: str) -> None:
    register()
    set_alias(workspace, "net", alias)
    assert get_model(workspace, f"net@{alias}").aliases == (alias,)


def test_a_model_whose_name_holds_an_at_sign_is_found_by_its_name(
    workspace: Workspace, register: Register
) -> None:
    register("a@b")
    set_alias(workspace, "a@b", "c")
    assert get_model(workspace, "a@b").name == get_model(workspace, "a@b@c").name == "a@b"
    with pytest.raises(NotFound, match="such model"):
        get_model(workspace, "x@c")


def test_stage_tags_note_and_description_are_kept_for_the_version(
    workspace: Workspace, register: Register
) -> None:
    register()
    register()
    assert set_tags(workspace, "net:1", {"owner": "me", "stage": "Staging"}).stage == "Staging"
    assert dict(set_stage(workspace, "net:1", "Production").tags) == {"owner": "me", "stage": "Production"}
    assert set_stage(workspace, "net:1", " In  review ").stage == "In review"
    assert dict(set_stage(workspace, "net:1", "").tags) == {"owner": "me"}
    assert set_note(workspace, "net:1", "line\nline").note == "line\nline"
    assert set_description(workspace, "net:1", "better").description == "better"
    other = get_model(workspace, "net:2")
    assert (other.stage, other.note, other.description) == ("", "", "")
    with pytest.raises(InvalidInput):
        set_tags(workspace, "net", {" ": "x"})


def test_a_rebuild_keeps_what_users_said(workspace: Workspace, register: Register) -> None:
    register()
    register()
    set_alias(workspace, "net:1", "champion")
    set_alias(workspace, "net:2", "gone")
    remove_alias(workspace, "net", "gone")
    set_stage(workspace, "net:1", "Staging")
    set_note(workspace, "net:1", "a note")
    set_description(workspace, "net:1", "better")
    set_trusted(workspace, "net:2", False)
    before = list_models(workspace)
    (workspace.path / "workspace.db").unlink()
    workspace.rebuild()
    assert list_models(workspace) == before
    assert get_model(workspace, "net@champion").stage == "Staging"


def test_an_untrusted_model_is_not_to_be_loaded(workspace: Workspace, register: Register) -> None:
    version = register()
    check_trusted(version)
    with pytest.raises(Unavailable, match="mldesk model trust net:1"):
        check_trusted(set_trusted(workspace, "net", False))
    check_trusted(set_trusted(workspace, "net", True))


def test_what_is_in_the_trash_is_not_found(
    workspace: Workspace, register: Register, digits: Callable[[], DatasetInput]
) -> None:
    script = "import argparse\np = argparse.ArgumentParser()\np.add_argument('--data')\n"
    first = register(text=script, inputs=(digits(),))
    register()
    set_alias(workspace, "net:1", "champion")
    assert dataset_models(workspace, "digits") == [get_model(workspace, "net:1")]
    edit_item(workspace, "model", first.model_id, "deleted", 1, 123.0)
    assert [version.version for version in list_models(workspace)[0].versions] == [2]
    for reference in ("net:1", "net@champion"):
        with pytest.raises(NotFound):
            get_model(workspace, reference)
    assert run_models(workspace, str(first.run_id)) == dataset_models(workspace, "digits") == []
    assert register().version == 3
    edit_item(workspace, "model", first.model_id, "deleted", 2, 123.0)
    edit_item(workspace, "model", first.model_id, "deleted", 3, 123.0)
    assert list_models(workspace) == []
    edit_item(workspace, "model", first.model_id, "deleted", 1, None)
    assert get_model(workspace, "net@champion").version == 1


def test_models_and_datasets_know_each_other(
    workspace: Workspace, register: Register, digits: Callable[[bytes], DatasetInput]
) -> None:
    script = "import argparse\np = argparse.ArgumentParser()\np.add_argument('--data')\n"
    first = register(text=script, inputs=(digits(b"1"),))
    second = register(text=script, inputs=(digits(b"2"),))
    assert dataset_models(workspace, "digits:1") == [first]
    assert dataset_models(workspace, "digits:2") == [second]
    assert dataset_models(workspace, "digits") == [second, first]
    used = model_datasets(workspace, first)
    assert [(one.reference, one.argument, one.mode, one.present) for one in used] == [
        ("digits:1", "--data", "mount", True)
    ]
    workspace.rebuild()
    assert dataset_models(workspace, "digits") == [second, first]

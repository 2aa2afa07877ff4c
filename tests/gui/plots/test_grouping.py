from typing import Any

from mldesk.gui.plots.grouping import group, role_of
from mldesk.gui.plots.metric_titles import title_of
from mldesk.gui.plots.system_grouping import group_system, label_of


def names(groups: Any) -> Any:
    return [(made.key, [member.name for member in made.members]) for made in groups]


def test_train_and_validation_of_a_metric_share_a_chart() -> None:
    made = group(["val_loss", "loss", "accuracy", "val_accuracy"])
    assert names(made) == [("accuracy", ["accuracy", "val_accuracy"]), ("loss", ["loss", "val_loss"])]
    assert {one.subtitle for one in made} == {"train and validation"}


def test_batches_are_the_detail_of_their_metric() -> None:
    (made,) = group(["loss", "batch/loss", "val_loss"])
    assert [member.role for member in made.members] == ["detail", "train", "validation"]


def test_batches_without_a_place_on_the_axis_get_a_chart_of_their_own() -> None:
    assert names(group(["loss", "batch/loss"], batches_map=False)) == [
        ("loss", ["loss"]),
        ("batch/loss", ["batch/loss"]),
    ]


def test_other_metrics_come_after_the_trained_ones_and_system_series_not_at_all() -> None:
    made = group(["learning_rate", "gap", "loss", "val_loss", "system/cpu_percent", "top5_accuracy"])
    assert [one.key for one in made] == ["loss", "top5_accuracy", "gap", "learning_rate"]


def test_titles_are_words() -> None:
    assert title_of("sparse_categorical_accuracy") == "Sparse categorical accuracy"
    assert title_of("lr") == "Learning rate"
    assert role_of("validation/loss") == ("loss", "validation")
    assert role_of("val_") == ("val_", "train")


def test_system_series_are_grouped_by_device_and_say_whose_use_they_tell() -> None:
    made = group_system(
        [
            "system/gpu0_percent",
            "system/gpu0_machine_memory_bytes",
            "system/gpu0_memory_bytes",
            "system/machine_sent_bytes",
            "system/machine_received_bytes",
            "system/write_bytes",
            "system/read_bytes",
            "system/cpu_percent",
            "loss",
        ]
    )
    assert [one.title for one in made] == ["CPU", "GPU 0", "GPU 0", "Disk", "Network"]
    assert [[label_of(member.name) for member in one.members] for one in made[2:]] == [
        ["this run", "all programs"],
        ["read", "written"],
        ["received", "sent"],
    ]
    assert [one.subtitle for one in made[3:]] == ["of the run, a second", "of the whole machine, a second"]


def test_metrics_whose_titles_are_the_same_tell_how_they_are_logged() -> None:
    groups = {made.key: made.subtitle for made in group(["accuracy", "val_accuracy", "Accuracy", "loss"])}
    assert groups == {"accuracy": "train and validation", "Accuracy": "logged as Accuracy", "loss": ""}

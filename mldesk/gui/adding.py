"""The menu Add: what a workspace can have more of, from whichever page is in front."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from mldesk.gui.translation import translate

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.pages.compute import ComputePage
    from mldesk.gui.pages.data import DataPage
    from mldesk.gui.pages.environments import EnvironmentsPage
    from mldesk.gui.pages.models import ModelsPage


def add_adding(window: MainWindow) -> None:
    """Add the actions to `window`; each opens its page and the panel there."""

    def data() -> DataPage:
        window.go_to("data")
        return cast("DataPage", window.page("data"))

    def compute() -> ComputePage:
        window.go_to("compute")
        return cast("ComputePage", window.page("compute"))

    def environments() -> EnvironmentsPage:
        window.go_to("environments")
        return cast("EnvironmentsPage", window.page("environments"))

    def models() -> ModelsPage:
        window.go_to("models")
        return cast("ModelsPage", window.page("models"))

    for name, text, act, icon_name in (
        ("dataset", translate("Adding", "Register dataset…"), lambda: data().register_files(()), "data"),
        ("datastore", translate("Adding", "Add datastore…"), lambda: data().open_add(), "data"),
        ("docker", translate("Adding", "Add Docker target…"), lambda: compute().open_form(), "compute"),
        (
            "machine",
            translate("Adding", "Add a part of this machine, by a name…"),
            lambda: compute().open_named_form(),
            "machine",
        ),
        ("ray", translate("Adding", "Add Ray cluster…"), lambda: compute().open_ray_form(), "lineage"),
        ("slurm", translate("Adding", "Add Slurm cluster…"), lambda: compute().open_slurm_form(), "lineage"),
        (
            "environment",
            translate("Adding", "New environment…"),
            lambda: environments().open_new(),
            "environments",
        ),
        ("model", translate("Adding", "Import model…"), lambda: models().open_import(), "models"),
    ):
        window.actions_.add(f"add.{name}", text, act, menu="add", icon_name=icon_name)

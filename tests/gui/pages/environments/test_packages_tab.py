"""What was asked for beside what is installed."""

from __future__ import annotations

from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.gui.pages.environments.packages_tab import PackageRow, package_rows
from mldesk.gui.pages.environments.reading import Contents


def test_each_package_asked_for_stands_with_the_version_installed_before_those_that_came_along() -> None:
    spec = EnvironmentSpec(
        "packages", packages=("scikit_learn>=1", "keras"), conda_packages=("conda-forge::hdf5=1.10",)
    )
    installed = {"scikit-learn": "1.7.0", "numpy": "2.3.0", "Keras": "3.12.0", "absl-py": "2.0"}
    assert package_rows(Contents(spec, packages=installed)) == [
        PackageRow("scikit_learn", ">=1", "1.7.0", "pip"),
        PackageRow("keras", "", "3.12.0", "pip"),
        PackageRow("hdf5", "=1.10", "", "conda"),
        PackageRow("absl-py", "", "2.0", ""),
        PackageRow("numpy", "", "2.3.0", ""),
    ]


def test_an_address_stands_for_itself() -> None:
    address = "https://lab.example/tiny-1.0-py3-none-any.whl"
    (row,) = package_rows(Contents(EnvironmentSpec("packages", packages=(address,))))
    assert (row.name, row.asked) == (address, address)

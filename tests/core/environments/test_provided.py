"""Packages of Azure's SDK in lists of packages: left out, and said so."""

from mldesk.core.environments.provided import without_provided


def test_others_stay_as_they_are() -> None:
    assert without_provided(["numpy>=1.19", "azure-identity", "/here/wheel.whl"]) == (
        ("numpy>=1.19", "azure-identity", "/here/wheel.whl"),
        (),
    )


def test_what_mldesk_provides_is_left_out_and_named() -> None:
    kept, notes = without_provided(["AzureML_Core==1.61", "numpy", "azureml-train-automl", "azureml-widgets"])
    assert kept == ("numpy",)
    assert notes == (
        "Not installed, since mldesk provides its names itself: "
        "AzureML_Core==1.61, azureml-train-automl, azureml-widgets",
    )


def test_what_needs_azure_is_left_out_and_told_otherwise() -> None:
    assert without_provided(["azureml-opendatasets"]) == (
        (),
        ("Not installed, since it works only with Azure: azureml-opendatasets",),
    )


def test_pandas_is_asked_for_where_the_sdk_would_have_brought_it() -> None:
    assert without_provided(["azureml-dataprep[pandas,fuse]", "pandas"])[0] == ("pandas",)
    assert without_provided(["azureml-dataset-runtime[fuse]"])[0] == ()


def test_mlflow_has_to_be_named() -> None:
    assert any("mlflow itself" in note for note in without_provided(["azureml-mlflow"])[1])


def test_a_package_from_a_chosen_place_stays() -> None:
    chosen = "azureml-core @ https://example.org/azureml_core-1.61.0-py3-none-any.whl"
    assert without_provided([chosen]) == ((chosen,), ())

"""Takes a model from outside into the workspace: a folder, a file, an archive, or an earlier export."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..archives import is_archive, unpack
from ..content import ContentFile
from ..copying import check_space
from ..drafts import draft_folder
from ..errors import InvalidInput, NotFound, translate_os_error
from ..identifiers import check_name
from ..paths import given_path
from ..sources import list_source
from ..watch import IsCanceled, Progress, Watch
from .facts import ModelVersion
from .inspection.dispatch import claimed_formats
from .signing import SIGNATURE, SignatureFacts, check_copies, verify_signature
from .storing import store_version
from .told import Told, check_told_files, is_export, read_told

if TYPE_CHECKING:
    from ..workspace import Workspace


def import_model(
    workspace: Workspace,
    source: Path | str,
    name: str | None = None,
    description: str = "",
    tags: Mapping[str, str] | None = None,
    on_progress: Progress | None = None,
    canceled: IsCanceled | None = None,
    public_key: Path | str | None = None,
) -> ModelVersion:
    """Store the folder, file or archive `source` as the next version of the model `name`; it is not trusted.

    Archives (zip, tar) are unpacked; an earlier export of mldesk keeps what it tells of its origin, marked as
    told. With a `public_key` it must hold a signature of that key's owner, see signing.verify_signature; the
    version's `signed_by` is then the key's fingerprint. Without a name it gets that of the export, else of
    the source. Nothing is visible before all is complete. Raises NotFound, InvalidInput, Damaged for an
    export or a signature that does not fit the files, StorageFull, Unavailable, Canceled.
    """
    place = given_path(source, "source").absolute()
    name = None if name is None else check_name("model", name)
    watch = Watch(_size(place), on_progress, canceled)
    with draft_folder(workspace.models_folder) as draft:
        root = _opened(place, draft.with_name("unpacked"), watch)
        signed = None if public_key is None else _signed(root, public_key)
        manifest = _own_manifest(root, draft.with_name("model.json"))
        told = None if manifest is None else read_told(manifest)
        listed = list_source([root / "files" if told else root])
        check_space(workspace.path, listed.size)
        watch.total += listed.size
        return store_version(
            workspace,
            name or check_name("model", told.name if told else _name_of(place)),
            draft,
            listed,
            {**_described(place, told, description, tags or {}), "signed_by": signed and signed.fingerprint},
            watch,
            partial(_check_stored, root, manifest, signed),
        )


def _check_stored(
    root: Path,
    manifest: Path | None,
    signed: SignatureFacts | None,
    stored: Sequence[ContentFile],
    folder: Path,
) -> None:
    """Raise Damaged when what was stored is not what the export in `root` tells, or what was signed there."""
    if manifest is not None:
        check_told_files(manifest, stored, folder)
    if signed is None:
        return
    expected = dict(signed.hashes)
    copies = {file.path: folder / file.path for file in stored if file.path != SIGNATURE}
    if manifest is not None:
        copies = {f"files/{file.path}": folder / file.path for file in stored} | {"model.json": manifest}
        expected = {path: found for path, found in expected.items() if path in copies}
    check_copies(expected, root, copies)


def _size(place: Path) -> int:
    """Bytes of a file, which may be an archive; 0 for a folder. Raises NotFound and the like."""
    try:
        return place.stat().st_size if place.is_file() else _checked_folder(place)
    except OSError as error:
        raise translate_os_error(error, place) from error


def _checked_folder(place: Path) -> int:
    if not place.is_dir():
        raise NotFound("There is no such model", f"{place} is no file or folder", "Check the path.", "source")
    return 0


def _opened(place: Path, folder: Path, watch: Watch) -> Path:
    """The file or folder that holds the model: of an archive, what it was unpacked to."""
    if not place.is_file() or claimed_formats(place.name) or not is_archive(place):
        watch.total = 0
        return place
    unpack(place, folder, watch)
    watch.done = watch.total  # archives also hold what is no content
    entries = list(folder.iterdir())
    # most archives hold one folder with everything in it
    return entries[0] if len(entries) == 1 and entries[0].is_dir() else folder


def _own_manifest(root: Path, copy: Path) -> Path | None:
    """A copy of the model.json of the export in `root`, which nobody else changes; None when it is none."""
    if not is_export(root):
        return None
    path = root / "model.json"
    try:
        copy.write_bytes(path.read_bytes())
    except OSError as error:
        raise translate_os_error(error, path) from error
    return copy


def _signed(root: Path, public_key: Path | str) -> SignatureFacts:
    """The signature of the key's owner over all in the folder."""
    if not root.is_dir():
        raise InvalidInput(
            "A single file has no signature",
            f"{root} is not a folder",
            "Choose the folder that holds the model and its signature.",
            "source",
        )
    return verify_signature(root, public_key)


def _name_of(place: Path) -> str:
    return place.name.split(".")[0] or place.name


def _described(place: Path, told: Told | None, description: str, tags: Mapping[str, str]) -> dict[str, Any]:
    """The manifest's facts beside the files."""
    # how far the model was elsewhere says nothing about here
    kept = {key: value for key, value in told.tags.items() if key != "stage"} if told else {}
    facts: dict[str, Any] = {"lineage": {}, "metrics": {}, "parameters": {}}
    return {
        "run_id": None,
        "origin": str(place),
        "trusted": False,
        "description": description or (told.description if told else ""),
        "tags": kept | {str(key): str(value) for key, value in tags.items()},
        "properties": told.properties if told else {},
        "source_path": "",
        **(told.facts() if told else facts),
    }

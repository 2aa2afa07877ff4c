"""Headers and first items of NumPy's .npy and .npz files; pickled objects are never loaded."""

from __future__ import annotations

import ast
import math
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from .facts import ArrayFacts, ArrayPreview, ImagePreview, LabelPlace, Preview
from .reading import check_length, open_plain
from .values import sample_file, value_range

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

npy_magic = b"\x93NUMPY"
_most_arrays = 50
_longest_header = 100_000  # bytes
_most_bytes = 16_000_000
_most_bytes_listed = 1_000_000  # of each array of a file with several
_most_members = 100_000
_image_sides = range(8, 1025)


def preview_npy(path: Path, limit: int) -> Preview:
    """The array of the .npy file at `path`: images when it looks like them, or its first `limit` items."""
    with open_plain(path) as file:
        shape, fortran, dtype = read_npy_header(file)
        start = file.tell()
        if not dtype.hasobject:
            check_length(path, start + dtype.itemsize * math.prod(shape))
        array = _facts("", shape, dtype, _read_head(file, shape, fortran, dtype, limit, _most_bytes), fortran)
    images = _images(path, [array])
    if images is not None:
        return images
    parts = sample_file(path, start, math.prod(shape), dtype)
    return ArrayPreview(path, (replace(array, range=value_range(*parts) if parts else array.range),), 1)


def preview_npz(path: Path, limit: int) -> Preview:
    """The arrays of the .npz file at `path`: images with labels when it holds them, or all of them."""
    with zipfile.ZipFile(path) as archive:
        members = [member for member in archive.infolist() if member.filename.endswith(".npy")]
        arrays = [_read_member(archive, member, limit) for member in members[:_most_arrays]]
    return _images(path, arrays) or ArrayPreview(path, tuple(arrays), len(members))


def is_npz(path: Path) -> bool:
    """Whether the zip file at `path` holds NumPy arrays and nothing else."""
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
    return 0 < len(names) <= _most_members and all(name.endswith(".npy") for name in names)


def _read_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, limit: int) -> ArrayFacts:
    name = member.filename.removesuffix(".npy")
    with archive.open(member) as file:
        shape, fortran, dtype = read_npy_header(file)
        is_image = _is_image_shape(shape) and dtype.name == "uint8"
        most = _most_bytes if is_image else _most_bytes_listed
        wanted = limit if is_image else most  # more values than are shown tell the range better
        head = _read_head(file, shape, fortran, dtype, wanted, most)
        facts = _facts(name, shape, dtype, head, fortran)
        return facts if head is None or not shape else replace(facts, head=head[:limit])


def _facts(
    name: str, shape: tuple[int, ...], dtype: np.dtype[Any], head: NDArray[Any] | None, fortran: bool
) -> ArrayFacts:
    if dtype.hasobject:
        note = "pickled, not loaded"
    elif head is None and fortran and len(shape) > 1:
        note = "stored column by column"
    else:
        note = ""
    shown = dtype.name if dtype.names is None else "record of " + ", ".join(dtype.names[:5])
    return ArrayFacts(name, shape, shown, head, None if head is None else value_range(head), note)


def read_npy_header(file: IO[bytes]) -> tuple[tuple[int, ...], bool, np.dtype[Any]]:
    """Shape, whether Fortran's order, and type. Raises ValueError when it is no array.

    Read here, as NumPy's own reader fails in many ways on garbled headers.
    """
    import numpy as np

    start = file.read(8)
    length_size = 2 if start[6:7] == b"\x01" else 4
    length = int.from_bytes(file.read(length_size), "little")
    if not start.startswith(npy_magic) or len(start) < 8 or length > _longest_header:
        raise ValueError("it does not begin as a NumPy file does")
    try:
        header = ast.literal_eval(file.read(length).decode("latin-1" if length_size == 2 else "utf-8"))
        shape = tuple(int(number) for number in header["shape"])
        dtype = np.lib.format.descr_to_dtype(header["descr"])
        if min(shape, default=0) < 0 or dtype.itemsize == 0:
            raise ValueError("its shape is not possible")
        return shape, bool(header["fortran_order"]), dtype
    except (
        SyntaxError,
        TypeError,
        KeyError,
        ValueError,
        RecursionError,
        MemoryError,
        OverflowError,
    ) as error:
        raise ValueError(f"its header is garbled ({error})") from error


def _read_head(
    file: IO[bytes], shape: tuple[int, ...], fortran: bool, dtype: np.dtype[Any], limit: int, most: int
) -> NDArray[Any] | None:
    import numpy as np

    if dtype.hasobject or (fortran and len(shape) > 1):
        return None  # in Fortran's order the first items are spread over the whole file
    item = dtype.itemsize * math.prod(shape[1:])
    if not shape and item > most:
        return None
    count = min(shape[0], limit, most // max(item, 1)) if shape else 1
    content = file.read(count * item)
    if len(content) < count * item:
        raise ValueError("it ends too early")
    return np.frombuffer(content, dtype).reshape((count, *shape[1:]) if shape else ())


def _images(path: Path, arrays: list[ArrayFacts]) -> ImagePreview | None:
    for array in arrays:
        if array.head is not None and array.head.size and array.dtype == "uint8":
            if not _is_image_shape(array.shape):
                continue
            named = _labels(array, arrays)
            labels = None if named is None or named.head is None else named.head.reshape(-1)
            place = None if named is None else LabelPlace(path, named.name)
            shown = None if labels is None else labels[: len(array.head)].astype("int64")
            return ImagePreview(path, _as_pixels(array.head), shown, array.shape[0], place)
    return None


def _is_image_shape(shape: tuple[int, ...]) -> bool:
    """Whether items are (height, width), (height, width, channels) or (channels, height, width)."""
    if len(shape) not in (3, 4):
        return False
    sides = shape[1:3] if len(shape) == 3 or shape[3] in (1, 3, 4) else shape[2:]
    channels_fit = len(shape) == 3 or shape[3] in (1, 3, 4) or shape[1] in (1, 3, 4)
    return channels_fit and all(side in _image_sides for side in sides)


def _as_pixels(images: NDArray[Any]) -> NDArray[np.uint8]:
    """(number, height, width) or (number, height, width, channels), whichever way they are stored."""
    if images.ndim == 4 and images.shape[3] not in (1, 3, 4):
        images = images.transpose(0, 2, 3, 1)
    return images[..., 0] if images.ndim == 4 and images.shape[3] == 1 else images


def _labels(images: ArrayFacts, arrays: list[ArrayFacts]) -> ArrayFacts | None:
    """A whole number an image, from an array called alike (`y_train` for `x_train`) or the only one."""
    fitting = [
        array
        for array in arrays
        if array.head is not None
        and array.head.dtype.kind in "iu"
        and array.shape in (images.shape[:1], (images.shape[0], 1))
        and images.head is not None
        and len(array.head) >= len(images.head)
    ]
    alike = [array for array in fitting if array.name.lower() == _label_name(images.name.lower())]
    found = alike or (fitting if len(fitting) == 1 else [])
    return found[0] if found else None


def _label_name(name: str) -> str:
    return "y" + name[1:] if name.startswith("x") else name.replace("images", "labels")

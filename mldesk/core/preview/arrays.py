"""Headers and first items of NumPy's .npy and .npz files; pickled objects are never loaded."""

from __future__ import annotations

import ast
import zipfile
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from .facts import ArrayFacts, ArrayPreview, ImagePreview, Preview
from .idx import open_plain

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

npy_magic = b"\x93NUMPY"
_most_arrays = 50
_longest_header = 100_000  # bytes
_most_bytes = 16_000_000
_image_sides = range(8, 1025)


def preview_npy(path: Path, limit: int) -> Preview:
    """The array of the .npy file at `path`: images when it looks like them, or its first `limit` items."""
    with open_plain(path) as file:
        array = _read_array(file, "", limit)
    return _images(path, [array]) or ArrayPreview(path, (array,), 1)


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
    return bool(names) and all(name.endswith(".npy") for name in names)


def _read_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, limit: int) -> ArrayFacts:
    with archive.open(member) as file:
        return _read_array(file, member.filename.removesuffix(".npy"), limit)


def _read_array(file: IO[bytes], name: str, limit: int) -> ArrayFacts:
    """Header and first items; raises ValueError when it is no array."""
    shape, fortran, dtype = _read_header(file)
    return ArrayFacts(name, shape, dtype.name, _read_head(file, shape, fortran, dtype, limit))


def _read_header(file: IO[bytes]) -> tuple[tuple[int, ...], bool, np.dtype[Any]]:
    """Shape, order and type. Read here, as NumPy's own reader fails in many ways on garbled headers."""
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
    except (SyntaxError, TypeError, KeyError, ValueError, RecursionError, MemoryError) as error:
        raise ValueError(f"its header is garbled ({error})") from error


def _read_head(
    file: IO[bytes], shape: tuple[int, ...], fortran: bool, dtype: np.dtype[Any], limit: int
) -> NDArray[Any] | None:
    import numpy as np

    if dtype.hasobject or (fortran and len(shape) > 1):
        return (
            None  # objects are pickled, and in Fortran's order the first items are spread over the whole file
        )
    item = dtype.itemsize
    for length in shape[1:]:
        item *= length
    count = min(shape[0], limit, _most_bytes // max(item, 1)) if shape else 1
    content = file.read(count * item)
    if len(content) < count * item:
        raise ValueError("it ends too early")
    return np.frombuffer(content, dtype).reshape((count, *shape[1:]) if shape else ())


def _images(path: Path, arrays: list[ArrayFacts]) -> ImagePreview | None:
    for array in arrays:
        if array.head is not None and _are_images(array):
            return ImagePreview(path, array.head, _labels(array, arrays), array.shape[0])
    return None


def _are_images(array: ArrayFacts) -> bool:
    is_color = len(array.shape) == 4 and array.shape[3] == 3
    if array.dtype != "uint8" or not (len(array.shape) == 3 or is_color) or array.shape[0] == 0:
        return False
    return array.shape[1] in _image_sides and array.shape[2] in _image_sides


def _labels(images: ArrayFacts, arrays: list[ArrayFacts]) -> NDArray[np.int64] | None:
    """A whole number an image, from an array called alike (`y_train` for `x_train`) or the only one."""
    fitting = [
        array
        for array in arrays
        if array.head is not None and array.head.dtype.kind in "iu" and array.shape in _label_shapes(images)
    ]
    alike = [array for array in fitting if array.name.lower() == _label_name(images.name.lower())]
    found = alike or (fitting if len(fitting) == 1 else [])
    if not found or found[0].head is None or images.head is None:
        return None
    return found[0].head.reshape(-1)[: len(images.head)].astype("int64")


def _label_shapes(images: ArrayFacts) -> tuple[tuple[int, ...], ...]:
    return (images.shape[:1], (images.shape[0], 1))


def _label_name(name: str) -> str:
    return "y" + name[1:] if name.startswith("x") else name.replace("images", "labels")

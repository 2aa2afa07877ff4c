"""Judges what a pickle imports: known to be harmless, known to reach files or commands, or not known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from .facts import ModelWarning
from .findings import named
from .pickle_values import Global
from .reaching import reaching_packages

# What numbers, arrays and trained estimators are made of: modules and names as regular expressions, whole.
_harmless = tuple(
    (re.compile(module), re.compile(name))
    for module, name in (
        (
            r"builtins|__builtin__",
            r"bool|bytearray|bytes|complex|dict|float|frozenset|int|list|long|object|range",
        ),
        (r"builtins|__builtin__", r"set|slice|str|tuple|unicode|xrange"),
        (r"collections", r"Counter|OrderedDict|defaultdict|deque"),
        (r"copyreg|copy_reg", r"_reconstructor|__newobj__"),
        (r"_codecs", r"encode"),
        (r"datetime", r"date|datetime|time|timedelta|timezone"),
        (r"decimal|fractions|uuid", r"Decimal|Fraction|UUID"),
        (r"pathlib(\._local)?", r"(Pure)?(Posix|Windows)?Path"),
        (
            r"numpy",
            r"dtype|ndarray|bool_?|[iu]?int_?\d*|u?intc|float_?\d*|complex_?\d*|str_|bytes_|void|longdouble",
        ),
        (r"numpy\._?core\.multiarray", r"_reconstruct|scalar"),
        (r"numpy\._?core\.numeric", r"_frombuffer"),
        (r"numpy\.dtypes", r"\w+DType"),
        (r"numpy\.ma\.core", r"MaskedArray|_mareconstruct"),
        (r"numpy\.random\.bit_generator", r"(__pyx_unpickle_)?SeedSequence"),
        (r"numpy\.random\._pickle", r"__(bit_)?generator_ctor|__randomstate_ctor"),
        (r"numpy\.random\.(_\w+|mtrand)", r"MT19937|PCG64(DXSM)?|Philox|SFC64|RandomState|Generator"),
        (r"joblib\.numpy_pickle(_compat)?", r"NumpyArrayWrapper"),
        (r"scipy\.sparse(\.\w+)*", r"(bsr|coo|csc|csr|dia|dok|lil)_(matrix|array)"),
        (r"sklearn(\.\w+)+", r"[A-Z]\w*|__pyx_unpickle_\w+|newObj"),
        (
            r"torch",
            r"\w+Storage|Size|device|dtype|b?float\d*|[iu]?int\d+|complex\d+|bool|q[iu]\w+\d+|uint8|long|half|double",
        ),
        (r"torch", r"per_(tensor|channel)_affine|strided|sparse_\w+|float8_\w+"),
        (
            r"torch\._utils",
            r"_rebuild_(tensor|tensor_v2|tensor_v3|parameter|parameter_with_state|qtensor|sparse_tensor)",
        ),
        (r"torch\._tensor", r"_rebuild_from_type_v2"),
        (r"torch\.nn\.parameter", r"Parameter|Buffer"),
        (r"torch\.storage", r"(Typed|Untyped|_Typed|_Untyped)Storage"),
        (r"torch\.serialization", r"_get_layout"),
        (r"torch\.nn\.modules(\.\w+)+", r"[A-Z]\w*"),
    )
)
_reaching = reaching_packages | {""}


def is_harmless(found: Global) -> bool:
    """Whether importing and calling `found` does nothing but make numbers, containers or known estimators."""
    return any(module.fullmatch(found.module) and name.fullmatch(found.name) for module, name in _harmless)


def import_warnings(imports: Iterable[Global], hides_imports: bool) -> Iterator[ModelWarning]:
    """What is dangerous about the imports of a pickle."""
    risky = [found for found in imports if not is_harmless(found)]
    reaching = [found for found in risky if _is_reaching(found)]
    other = [found for found in risky if found not in reaching]
    if reaching:
        yield ModelWarning(
            "danger",
            "Loading it calls functions that can do anything",
            f"It imports {_told(reaching)}. Such functions run commands, or read, change and send files with "
            "all your rights, as soon as the file is loaded. A trained model does not need them: do not load "
            "it.",
        )
    if hides_imports:
        yield ModelWarning(
            "danger",
            "It hides what it imports",
            "The names of some functions that it calls are put together while it is loaded, or stand behind "
            "very many others, or behind arrays that are described so that they mislead. No program that "
            "saves models does that: do not load it.",
        )
    if other:
        yield ModelWarning(
            "danger",
            "Loading it runs code that is not known to be harmless",
            f"It imports {_told(other)}. Loading the file runs that code. If it is your own, have it at "
            "hand; if you do not know it, load the file only if you trust where it comes from.",
        )


def _is_reaching(found: Global) -> bool:
    top = found.module.partition(".")[0]
    return top != "__main__" and top in _reaching


def _told(found: Sequence[Global]) -> str:
    return named(f"{one.module}.{one.name}" for one in found)

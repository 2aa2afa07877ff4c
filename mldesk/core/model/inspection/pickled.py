"""Inspects pickles: plain ones, those of joblib, and what PyTorch makes of them. None is ever loaded."""

from __future__ import annotations

import bz2
import lzma
import zlib
from typing import Protocol

from ...errors import size_text
from .archive import Archive
from .facts import Layer, ModelWarning
from .findings import Findings, guarded, named
from .pickle_imports import import_warnings
from .pickle_machine import PickleMachine
from .pickle_values import Global, Made
from .source import Malformed, Source, TooMuch
from .torch_tensors import Weight, weights_in

_torch_magic = 0x1950A86A20F9469CFC6C
_legacy_object = 3  # after the magic number come the protocol, facts on the system, and then the object
_unpacked_most = 64_000_000  # bytes
_frameworks = ("sklearn", "torch", "xgboost", "lightgbm", "catboost", "tensorflow", "keras")


def inspect_pickle(source: Source, findings: Findings) -> None:
    """Add what a file that is a pickle tells to `findings`."""
    findings.format, findings.kind = "pickle", "pickle"
    reading = _Reading(findings)
    guarded(findings, "the pickle", lambda: _read(_unpacked(source), reading))
    reading.tell()
    findings.warn(_always(findings.framework == "torch"))


def inspect_object_array(source: Source, place: int, findings: Findings) -> None:
    """Add what the pickle at `place` of a file of NumPy tells to `findings`."""
    reading = _Reading(findings)
    guarded(findings, "the pickle in it", lambda: reading.note(PickleMachine(source, place)))
    reading.tell()
    findings.warn(_always(is_torch=False))


def is_torch_archive(names: list[str]) -> bool:
    """Whether members called so make the archive one of PyTorch."""
    return any(name == "data.pkl" or name.endswith("/data.pkl") for name in names)


def inspect_torch_archive(archive: Archive, findings: Findings) -> None:
    """Add what a file of torch.save (since PyTorch 1.6) tells to `findings`."""
    findings.format, findings.framework = "torch", "torch"
    for warning in archive.warnings():
        findings.warn(warning)
    reading = _Reading(findings)
    for member in archive.members:
        if member.filename.endswith(".pkl"):
            source = archive.source_of(member)
            guarded(findings, member.filename, lambda source=source: _read_member(source, reading))  # type: ignore[misc]
    reading.tell()
    if any(name.endswith("/constants.pkl") for name in archive.names):
        findings.kind = "TorchScript"
        findings.warn(
            ModelWarning(
                "caution",
                "It is a program for PyTorch",
                "TorchScript files carry the program of the network along, which PyTorch runs without a "
                "sandbox. Load it only if you trust where it comes from.",
            )
        )
    findings.warn(_always(is_torch=True))


class _Reading:
    """The pickles of one file: what they import, and what is in them."""

    def __init__(self, findings: Findings) -> None:
        self.findings = findings
        self._imports: dict[Global, None] = {}
        self._hides = False

    def note(self, machine: PickleMachine) -> object:
        """Follow one pickle and keep what it imports, also when it turns out damaged."""
        try:
            try:
                return machine.run()
            finally:
                if machine.has_arrays:
                    machine.follow_as_plain()
        finally:
            self._imports |= machine.imports
            self._hides |= machine.hides_imports

    def tell(self) -> None:
        """Enter the imports into the findings."""
        self.findings.tell("Imports", named((f"{one.module}.{one.name}" for one in self._imports), 12))
        for warning in import_warnings(self._imports, self._hides):
            self.findings.warn(warning)


def _read(source: Source, reading: _Reading) -> None:
    """Follow a file of one pickle, or of several as PyTorch wrote before 1.6."""
    machine = PickleMachine(source)
    value = reading.note(machine)
    if value == _torch_magic:
        reading.findings.format, reading.findings.framework = "torch", "torch"
        for number in range(1, _legacy_object + 2):
            machine = PickleMachine(source, machine.place)
            value = reading.note(machine)
            if number == _legacy_object:
                _tell_weights(value, reading.findings)
        return
    _describe(value, machine, reading.findings)
    if source.size > machine.place:
        reading.findings.tell("After the pickle", f"{size_text(source.size - machine.place)} not looked at")


def _read_member(source: Source, reading: _Reading) -> None:
    value = reading.note(PickleMachine(source))
    if reading.findings.parameter_count is None:
        _tell_weights(value, reading.findings)


def _describe(value: object, machine: PickleMachine, findings: Findings) -> None:
    """What a plain pickle stands for: the class of its object, and the version that an estimator tells."""
    if any(found.module.startswith("joblib.") for found in machine.imports):
        findings.format = "joblib"
    maker = _class_of(value)
    makers = machine.imports if maker is None else (maker,)  # such as estimators in a dict
    tops = {found.module.partition(".")[0] for found in makers}
    findings.framework = next((name for name in _frameworks if name in tops), None)
    if maker is None:
        return
    findings.kind = maker.name
    state = value.state if isinstance(value, Made) else None
    version = state.items.get("_sklearn_version") if isinstance(state, Made) else None
    findings.framework_version = version if isinstance(version, str) else ""
    if machine.array_bytes:
        findings.tell("Arrays", size_text(machine.array_bytes))


def _class_of(value: object) -> Global | None:
    """The class of an object, also of one that is made through a helper of copyreg."""
    if not isinstance(value, Made) or not isinstance(value.maker, Global):
        return None
    arguments = value.arguments
    if value.is_made_by("_reconstructor") and isinstance(arguments, tuple) and arguments:
        return arguments[0] if isinstance(arguments[0], Global) else None
    return value.maker


def _tell_weights(value: object, findings: Findings) -> None:
    weights = weights_in(value)
    maker = _class_of(value)
    findings.kind = maker.name if maker and maker.name != "OrderedDict" else "state dict"
    if not weights:
        return
    findings.parameter_count = sum(weight.count for weight in weights)
    findings.tell("Tensors", f"{len(weights):,}")
    layers: dict[str, list[Weight]] = {}
    for weight in weights:
        layers.setdefault(weight.name.rpartition(".")[0] or weight.name, []).append(weight)
    findings.layers = [
        Layer(name, "", None, sum(weight.count for weight in found)) for name, found in layers.items()
    ]


def _always(is_torch: bool) -> ModelWarning:
    safer = (
        "Load it with torch.load(..., weights_only=True), or ask for a .safetensors file."
        if is_torch
        else "Load it only if you trust where it comes from."
    )
    return ModelWarning(
        "caution",
        "It is a pickle: loading it runs code",
        "A pickle is a program that builds objects, and whoever made or changed the file decides what it "
        f"does. What is told here comes from reading it, not from running it. {safer}",
    )


class _Decompressor(Protocol):
    """What the decompressors of the standard library have in common."""

    def decompress(self, data: bytes, max_length: int) -> bytes: ...


def _unpacked(source: Source) -> Source:
    """The source, or what is in it when it is compressed as joblib can; raises Malformed, TooMuch."""
    decompressor = _decompressor(source.read_up_to(0, 6))
    if decompressor is None:
        return source
    content = bytearray()
    try:
        for place in range(0, source.size, 1_000_000):
            piece = source.read_up_to(place, 1_000_000)
            content += decompressor.decompress(piece, _unpacked_most - len(content) + 1)
            if len(content) > _unpacked_most:
                raise TooMuch("it is compressed, and large when it is unpacked")
    except (zlib.error, lzma.LZMAError, OSError, EOFError) as error:
        raise Malformed(f"its compression is garbled ({error})") from error
    source.budget.spend_bytes(len(content))
    return Source.of_bytes(bytes(content), source.budget)


def _decompressor(start: bytes) -> _Decompressor | None:
    if start.startswith(b"\x1f\x8b"):
        return zlib.decompressobj(wbits=31)
    if start[:1] == b"\x78" and int.from_bytes(start[:2], "big") % 31 == 0:
        return zlib.decompressobj()
    if start.startswith(b"BZh"):
        return bz2.BZ2Decompressor()
    if start.startswith(b"\xfd7zXZ\x00") or start.startswith(b"\x5d\x00\x00"):
        return lzma.LZMADecompressor(memlimit=200_000_000)
    return None

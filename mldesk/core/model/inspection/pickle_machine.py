"""Follows what a pickle would build, on a stack of descriptions: nothing is imported, called or loaded.

Where the names of what it imports are put together on the stack, only following the stack finds them; and the
raw arrays that joblib writes between the opcodes can only be skipped by whoever knows their shapes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .joblib_arrays import Odd, check_padding, describe, is_wrapper
from .pickle_opcodes import Opcodes, Operation, unknown
from .pickle_values import Global, Made, Mark
from .source import Malformed, Source, TooMuch

_most_imports = 1_000

_pushing = """
    INT BININT BININT1 BININT2 LONG LONG1 LONG4 FLOAT BINFLOAT STRING BINSTRING SHORT_BINSTRING BINBYTES
    SHORT_BINBYTES BINBYTES8 BYTEARRAY8 UNICODE SHORT_BINUNICODE BINUNICODE BINUNICODE8 PERSID NEXT_BUFFER
"""
_simple_pushes = frozenset(_pushing.split())
_constants = {"NONE": None, "NEWTRUE": True, "NEWFALSE": False, "EMPTY_TUPLE": ()}
_idle = frozenset(("PROTO", "READONLY_BUFFER"))


class PickleMachine:
    """Follows the pickle that begins at `place`; `imports` is what it imports, also when damaged.

    With `skips_arrays` it does so as joblib, to which the bytes behind the description of an array are none
    of the pickle; every other reader takes them for opcodes.
    """

    def __init__(self, source: Source, place: int = 0, skips_arrays: bool = True) -> None:
        self._source = source
        self._start = place
        self._opcodes = Opcodes(source, place)
        self._skips_arrays = skips_arrays
        self._may_be_numbers = False
        self._frame_end = 0
        self._stack: list[object] = []
        self._memo: dict[int, object] = {}
        self.imports: dict[Global, None] = {}
        self.array_bytes = 0
        self.has_arrays = False
        self.hides_imports = False

    @property
    def place(self) -> int:
        """Where the next byte after the pickle is."""
        return self._opcodes.place

    def run(self) -> object:
        """Follow it to its end and return what it stands for; raises Malformed, TooMuch."""
        for operation in self._opcodes:
            self._step(operation)
        return self._pop()

    def follow_as_plain(self) -> None:
        """Follow it again as readers do that know nothing of joblib's arrays; raises TooMuch.

        What they would import is added. The bytes of an array soon stop them, unless it is made for them.
        """
        plain = PickleMachine(self._source, self._start, skips_arrays=False)
        plain._may_be_numbers = True
        try:
            plain.run()
        except ValueError as error:
            if isinstance(error, TooMuch):
                raise
        finally:
            self._adopt(plain)

    def _adopt(self, other: PickleMachine) -> None:
        self.imports |= other.imports
        self.hides_imports |= other.hides_imports

    def _step(self, operation: Operation) -> None:
        name, argument = operation
        if name in _simple_pushes:
            self._stack.append(argument)
        elif name in _constants:
            self._stack.append(_constants[name])
        elif name in ("BINPUT", "LONG_BINPUT", "PUT", "MEMOIZE"):
            self._remember(len(self._memo) if name == "MEMOIZE" else argument)
        elif name in ("BINGET", "LONG_BINGET", "GET"):
            self._stack.append(self._memo.get(_key(argument), unknown))
        elif name == "FRAME":
            self._frame_end = self._opcodes.place + _key(argument)
        elif name not in _idle and name != "STOP":
            _actions[name](self, argument)

    def _remember(self, place: object) -> None:
        if not self._stack:
            raise Malformed("it is garbled")
        self._memo[_key(place)] = self._stack[-1]

    def _pop(self) -> object:
        if not self._stack:
            raise Malformed("it is garbled")
        return self._stack.pop()

    def _pop_to_mark(self) -> list[object]:
        found: list[object] = []
        while not isinstance(value := self._pop(), Mark):
            found.append(value)
        return found[::-1]

    def _top(self) -> Made:
        """The object on top of the stack, to be filled; one that nobody looks at for what is not followed."""
        value = self._pop()
        self._stack.append(value)
        return value if isinstance(value, Made) else Made()

    def _mark(self, _: object) -> None:
        self._stack.append(Mark())

    def _drop(self, _: object) -> None:
        self._pop()

    def _drop_to_mark(self, _: object) -> None:
        self._pop_to_mark()

    def _duplicate(self, _: object) -> None:
        value = self._pop()
        self._stack += [value, value]

    def _new(self, _: object) -> None:
        self._stack.append(Made())

    def _list(self, _: object) -> None:
        self._stack.append(Made(listed=self._pop_to_mark()))

    def _dict(self, _: object) -> None:
        pairs = self._pop_to_mark()
        self._stack.append(Made())
        self._fill(pairs)

    def _tuple(self, _: object) -> None:
        self._stack.append(tuple(self._pop_to_mark()))

    def _tuple1(self, _: object) -> None:
        self._stack.append((self._pop(),))

    def _tuple2(self, _: object) -> None:
        second, first = self._pop(), self._pop()
        self._stack.append((first, second))

    def _tuple3(self, _: object) -> None:
        third, second, first = self._pop(), self._pop(), self._pop()
        self._stack.append((first, second, third))

    def _append(self, _: object) -> None:
        self._extend([self._pop()])

    def _appends(self, _: object) -> None:
        self._extend(self._pop_to_mark())

    def _extend(self, values: Sequence[object]) -> None:
        target = self._top()
        target.listed = target.listed or []
        target.listed += values

    def _set_item(self, _: object) -> None:
        value, key = self._pop(), self._pop()
        self._fill([key, value])

    def _set_items(self, _: object) -> None:
        self._fill(self._pop_to_mark())

    def _fill(self, pairs: Sequence[object]) -> None:
        """Enter all of them, however many: the last ones can decide where an array ends."""
        target = self._top()
        target.filled = target.filled or {}
        for key, value in zip(pairs[::2], pairs[1::2], strict=False):
            if isinstance(key, str | int):
                target.filled[key] = value
            else:
                target.has_other_keys = True

    def _global(self, argument: object) -> None:
        module, name = argument if isinstance(argument, tuple) else (None, None)
        self._stack.append(self._imported(module, name))

    def _stack_global(self, _: object) -> None:
        name, module = self._pop(), self._pop()
        self._stack.append(self._imported(module, name))

    def _extension(self, argument: object) -> None:
        if self._may_be_numbers:
            raise Malformed("it is no pickle")
        self._stack.append(self._imported("copyreg", f"extension {argument}"))

    def _imported(self, module: object, name: object) -> Global:
        """What would be imported; when the pickle does not tell it in plain text, that is noted."""
        if self._may_be_numbers and not (_may_be_name(module) and _may_be_name(name)):
            raise Malformed("it is no pickle")
        if not (isinstance(module, str) and isinstance(name, str)):
            self.hides_imports = True
            return Global("?", "?")
        found = Global(module, name)
        self.imports[found] = None
        if len(self.imports) > _most_imports:  # what is not followed any more can import anything
            self.hides_imports = True
            raise TooMuch(f"it imports more than {_most_imports:,} things")
        return found

    def _instance(self, argument: object) -> None:
        arguments = tuple(self._pop_to_mark())
        module, name = argument if isinstance(argument, tuple) else (None, None)
        self._stack.append(Made(self._imported(module, name), arguments))

    def _object(self, _: object) -> None:
        maker, *arguments = self._pop_to_mark() or [unknown]
        self._stack.append(Made(maker, tuple(arguments)))

    def _reduce(self, _: object) -> None:
        arguments, maker = self._pop(), self._pop()
        self._stack.append(Made(maker, arguments))

    def _new_with_keywords(self, _: object) -> None:
        keywords, arguments, maker = self._pop(), self._pop(), self._pop()
        self._stack.append(Made(maker, arguments, keywords))

    def _persistent(self, _: object) -> None:
        self._stack.append(Made(Global("", "persistent"), self._pop()))

    def _build(self, _: object) -> None:
        """Give the object on top its state; an array of joblib follows right behind this opcode."""
        state, target = self._pop(), self._pop()
        self._stack.append(target)
        if self._skips_arrays and is_wrapper(target):
            self._skip_array(target, state)
        if isinstance(target, Made):
            target.state = state

    def _skip_array(self, wrapper: object, state: object) -> None:
        self.has_arrays = True
        try:
            if self._opcodes.place < self._frame_end:
                raise Odd("an array stands inside of a frame")
            size, is_padded = describe(wrapper, state)
            if size is None:
                self._follow_nested()
                return
            if is_padded:
                padding = self._source.read(self._opcodes.place, 1)[0]
                check_padding(padding)
                self._opcodes.place += 1 + padding
        except Odd:
            self.hides_imports = True
            raise
        self._opcodes.place += size
        self.array_bytes += size
        if self._opcodes.place > self._source.size:
            raise Malformed("it ends too early")

    def _follow_nested(self) -> None:
        """Follow the pickle that an array of objects is, in the middle of this one."""
        inner = PickleMachine(self._source, self._opcodes.place, skips_arrays=False)
        try:
            inner.run()
        finally:
            self._adopt(inner)
        self._opcodes.place = inner.place


def _may_be_name(value: object) -> bool:
    """Whether a reader could import something called so, rather than fail: it may be a readable text."""
    if isinstance(value, str):
        return value != "" and value.isprintable() and "\ufffd" not in value
    return value is unknown or (isinstance(value, Made) and value.maker is not None and not is_wrapper(value))


def _key(argument: object) -> int:
    if not isinstance(argument, int):
        raise Malformed("it is garbled")
    return argument


_actions: dict[str, Callable[[PickleMachine, object], None]] = {
    "MARK": PickleMachine._mark,
    "POP": PickleMachine._drop,
    "POP_MARK": PickleMachine._drop_to_mark,
    "DUP": PickleMachine._duplicate,
    "EMPTY_LIST": PickleMachine._new,
    "EMPTY_DICT": PickleMachine._new,
    "EMPTY_SET": PickleMachine._new,
    "LIST": PickleMachine._list,
    "FROZENSET": PickleMachine._list,
    "DICT": PickleMachine._dict,
    "TUPLE": PickleMachine._tuple,
    "TUPLE1": PickleMachine._tuple1,
    "TUPLE2": PickleMachine._tuple2,
    "TUPLE3": PickleMachine._tuple3,
    "APPEND": PickleMachine._append,
    "APPENDS": PickleMachine._appends,
    "ADDITEMS": PickleMachine._appends,
    "SETITEM": PickleMachine._set_item,
    "SETITEMS": PickleMachine._set_items,
    "GLOBAL": PickleMachine._global,
    "STACK_GLOBAL": PickleMachine._stack_global,
    "EXT1": PickleMachine._extension,
    "EXT2": PickleMachine._extension,
    "EXT4": PickleMachine._extension,
    "INST": PickleMachine._instance,
    "OBJ": PickleMachine._object,
    "REDUCE": PickleMachine._reduce,
    "NEWOBJ": PickleMachine._reduce,
    "NEWOBJ_EX": PickleMachine._new_with_keywords,
    "BUILD": PickleMachine._build,
    "BINPERSID": PickleMachine._persistent,
}

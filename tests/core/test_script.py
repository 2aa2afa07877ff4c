"""A script's facts are read without running it; arguments are judged as argparse itself judges them."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mldesk.core.errors import InvalidInput, NotFound
from mldesk.core.paths import resources
from mldesk.core.script import (
    ScriptFacts,
    argument_values,
    check_arguments,
    find_script,
    guess_data_option,
    missing_imports,
    package_of,
    read_script,
    with_values,
)

Read = Callable[[str], ScriptFacts]


@pytest.mark.parametrize(
    "text",
    [
        "from azureml.core import Workspace, Experiment\nExperiment(Workspace.get('a'), 'b').submit(1)\n",
        "import azureml.core\nazureml.core.Experiment(1, 'b').submit(2)\n",
        "from mldesk import Experiment\nrun = Experiment(w, 'digits').submit(config)\n",
    ],
)
def test_a_program_that_submits_runs_is_told_from_a_training_script(read: Read, text: str) -> None:
    assert read(text).submits_runs


@pytest.mark.parametrize(
    "text",
    [
        "from azureml.core import Run\nrun = Run.get_context()\nrun.log('a', 1)\n",
        "from azureml.core import Run, Workspace\nprint(Workspace)\n",
        "from concurrent.futures import Executor\npool.submit(print)\n",
    ],
)
def test_a_training_script_submits_nothing(read: Read, text: str) -> None:
    assert not read(text).submits_runs


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Read the facts of a script with the given text."""

    def of(text: str) -> ScriptFacts:
        path = tmp_path / "train.py"
        path.write_text(text, encoding="utf-8")
        return read_script(path)

    return of


def with_options(*calls: str) -> str:
    added = "\n".join(f"parser.add_argument({call})" for call in calls)
    return f"import argparse\nparser = argparse.ArgumentParser()\n{added}\narguments = parser.parse_args()\n"


def test_sample_script_is_read_whole() -> None:
    facts = read_script(resources() / "samples" / "handwritten_digits" / "train.py")
    assert facts.framework == "keras"
    assert facts.uses_argparse
    assert facts.complete
    assert [(option.label, option.kind, option.default) for option in facts.options] == [
        ("--data-folder", "str", "data"),
        ("--batch-size", "int", 50),
        ("--first-layer-neurons", "int", 300),
        ("--second-layer-neurons", "int", 100),
        ("--learning-rate", "float", 0.001),
        ("--epochs", "int", 8),
    ]
    assert all(option.help for option in facts.options)
    assert facts.description.startswith("Train a small neural network")
    assert guess_data_option(facts) == facts.options[0]
    assert missing_imports(facts, facts.path.parent) == []


class TestOptions:
    """What is declared is found, with types, defaults and choices."""

    @pytest.mark.parametrize(
        ("call", "kind", "value_type", "default"),
        [
            ("'--epochs', type=int, default=5", "int", "int", 5),
            ("'--rate', type=float, default=1e-3", "float", "float", 1e-3),
            ("'--rate', type=float, default=-1e-3", "float", "float", -1e-3),
            ("'--name', default='a' 'b'", "str", "str", "ab"),
            ("'--folder', type=Path, default=Path('data') / 'mnist'", "str", "str", "data/mnist"),
            ("'--folder', type=pathlib.Path, default=pathlib.Path('data')", "str", "str", "data"),
            ("'--folder', default=os.path.join('data', 'mnist')", "str", "str", "data/mnist"),
            ("'--rate', type=lambda text: float(text), default=2 ** 3", "str", "any", 8),
            ("'--fast', type=bool, default=False", "bool", "bool", False),
            ("'--fast', type=str2bool, default=True", "bool", "any", True),
            ("'--fast', action='store_true'", "bool", "str", False),
            ("'--fast', action='store_false'", "bool", "str", True),
            ("'--fast', action=argparse.BooleanOptionalAction, default=True", "bool", "str", True),
            ("'-v', action='count', default=0", "int", "str", 0),
            ("'--layers', type=int, nargs='+', default=[300, 100]", "list", "int", [300, 100]),
            ("'--layers', type=int, nargs=2", "list", "int", None),
            ("'--tag', action='append'", "list", "str", None),
            ("'--kind', choices=('a', 'b'), default='a'", "choice", "str", "a"),
            ("'--epochs', type=int, default=EPOCHS * 2", "int", "int", 20),
            ("'--name', default=f'run-{EPOCHS}'", "str", "str", "run-10"),
        ],
    )
    def test_kind_type_and_default(
        self, read: Read, call: str, kind: str, value_type: str, default: object
    ) -> None:
        facts = read("EPOCHS = 10\n" + with_options(call))
        (option,) = facts.options
        assert (option.kind, option.value_type, option.default) == (kind, value_type, default)
        assert option.line == 4
        assert facts.complete

    @pytest.mark.parametrize(
        ("source", "choices"),
        [
            ("['adam', 'sgd']", ("adam", "sgd")),
            ("range(3)", (0, 1, 2)),
            ("MODELS", ("small", "large")),
            ("sorted(MODELS.keys())", ("large", "small")),
            ("list(MODELS)", ("small", "large")),
            ("load_choices()", ()),
        ],
    )
    def test_choices_can_be_constants(self, read: Read, source: str, choices: tuple[object, ...]) -> None:
        facts = read("MODELS = {'small': 1, 'large': 2}\n" + with_options(f"'--model', choices={source}"))
        assert facts.options[0].choices == choices

    def test_default_that_only_running_tells_is_given_as_source(self, read: Read) -> None:
        (option,) = read(with_options("'--folder', default=os.environ.get('DATA', 'x')")).options
        assert option.default is None
        assert option.default_text == "os.environ.get('DATA', 'x')"

    def test_constant_assigned_twice_is_not_trusted(self, read: Read) -> None:
        (option,) = read("N = 1\nN = 2\n" + with_options("'--n', type=int, default=N")).options
        assert option.default is None

    def test_help_shows_the_default(self, read: Read) -> None:
        (option,) = read(with_options("'--n', default=3, help='a number,\\n 5 %% (%(default)s)'")).options
        assert option.help == "a number, 5 % (3)"

    def test_names_flags_and_requirement(self, read: Read) -> None:
        facts = read(
            with_options("'-b', '--batch-size', dest='batch', type=int, required=True", "'source'", "'-x'")
        )
        batch, source, x = facts.options
        assert (batch.flags, batch.name, batch.label) == (("-b", "--batch-size"), "batch", "--batch-size")
        assert batch.required
        assert (source.flags, source.name, source.positional, source.required) == ((), "source", True, True)
        assert (x.name, x.label) == ("x", "-x")

    def test_options_in_functions_groups_and_conditions_are_found(self, read: Read) -> None:
        facts = read(
            "from argparse import ArgumentParser as Parser, ArgumentParser\n"
            "def add_options(p):\n    p.add_argument('--inner', type=int)\n"
            "def main():\n    parser = ArgumentParser()\n    add_options(parser)\n"
            "    group = parser.add_argument_group('g')\n    group.add_argument('--grouped')\n"
            "    either = parser.add_mutually_exclusive_group()\n"
            "    either.add_argument('--a', action='store_true')\n"
            "    if True:\n        parser.add_argument('--maybe')\n    parser.set_defaults(grouped='g')\n"
        )
        assert [option.label for option in facts.options] == ["--inner", "--grouped", "--a", "--maybe"]
        assert facts.options[1].default == "g"
        assert facts.complete

    @pytest.mark.parametrize(
        "more",
        [
            "sub = parser.add_subparsers()\none = sub.add_parser('one')\none.add_argument('--only-there')",
            "parser.parse_known_args()",
            "for name in names:\n    parser.add_argument('--' + name)",
            "parser.add_argument(*flags, **settings)",
            "trainer.add_argparse_args(parser)",
            "other = argparse.ArgumentParser()",
        ],
    )
    def test_what_cannot_be_listed_makes_the_list_incomplete(self, read: Read, more: str) -> None:
        facts = read(with_options("'--n', type=int") + more)
        assert [option.label for option in facts.options] == ["--n"]
        assert not facts.complete
        assert check_arguments(facts, ["--anything", "3", "one"]) == []
        assert check_arguments(facts, ["--n", "three"]) != []

    @pytest.mark.parametrize(
        ("text", "reader"),
        [
            ("from absl import app, flags\nflags.DEFINE_integer('n', 1, '')", "absl"),
            ("import tensorflow as tf\nflags = tf.app.flags\n", "absl"),
            ("import click\n@click.command()\ndef main(): pass", "click"),
            ("import fire\nfire.Fire(main)", "fire"),
            ("import sys\nprint(sys.argv[1])", "sys.argv"),
            ("from sys import argv\nprint(argv)", "sys.argv"),
            ("print('none')", ""),
        ],
    )
    def test_other_readers_of_arguments_are_named(self, read: Read, text: str, reader: str) -> None:
        facts = read(text)
        assert (facts.arguments_by, facts.complete, facts.uses_argparse) == (reader, not reader, False)

    def test_method_of_that_name_elsewhere_is_no_option(self, read: Read) -> None:
        facts = read("options = Browser()\noptions.add_argument('--headless')")
        assert facts.options == ()
        assert not facts.uses_argparse


class TestFramework:
    """The framework is told from imports and use."""

    @pytest.mark.parametrize(
        ("text", "framework"),
        [
            ("import keras", "keras"),
            ("from keras.layers import Dense", "keras"),
            ("import tensorflow as tf\nmodel = tf.keras.Sequential()", "keras"),
            ("from tensorflow import keras", "keras"),
            ("from tensorflow.keras import layers", "keras"),
            ("import tensorflow.compat.v1 as tf\nmodel = tf.keras.Sequential()", "keras"),
            ("import tensorflow as tf\nx = tf.constant(1)", "tensorflow"),
            ("import torch", "torch"),
            ("import os, keras\nimport torch", "keras"),
            ("import sklearn.svm", "sklearn"),
            ("import numpy", "python"),
        ],
    )
    def test_framework(self, read: Read, text: str, framework: str) -> None:
        assert read(text).framework == framework


class TestImports:
    """Imports that can fail without harm are told from those that cannot."""

    @pytest.mark.parametrize(
        ("text", "guarded"),
        [
            ("import absent", False),
            ("from absent.part import thing", False),
            ("if __name__ == '__main__':\n    import absent", False),
            ("class A:\n    import absent", False),
            ("try:\n    import absent\nfinally:\n    pass", False),
            ("try:\n    import absent\nexcept ValueError:\n    pass", False),
            ("try:\n    import absent\nexcept ImportError:\n    absent = None", True),
            ("try:\n    import absent\nexcept (ValueError, ModuleNotFoundError):\n    pass", True),
            ("try:\n    import os\nexcept:\n    import absent", True),
            ("with contextlib.suppress(ImportError):\n    import absent", True),
            ("def main():\n    import absent", True),
            ("if TYPE_CHECKING:\n    import absent", True),
            ("if sys.version_info < (3, 8):\n    pass\nelse:\n    import absent", True),
        ],
    )
    def test_guarded_imports(self, read: Read, text: str, guarded: bool) -> None:
        facts = read(text)
        (found,) = (imported for imported in facts.imports if imported.top_level == "absent")
        assert found.guarded is guarded
        assert facts.needs("absent") is not guarded
        assert missing_imports(facts, facts.path.parent) == ["absent"]

    def test_modules_in_the_folder_and_of_mldesk_are_not_missing(self, read: Read, tmp_path: Path) -> None:
        (tmp_path / "helper.py").write_text("", encoding="utf-8")
        (tmp_path / "parts").mkdir()
        text = (
            "import os, numpy\nimport helper\nfrom parts.a import b\nfrom . import c\nimport mldesk.runtime\n"
            "from azureml.core import Run"
        )
        facts = read(text + "\nimport gone_1")
        assert missing_imports(facts, tmp_path) == ["gone_1"]

    def test_package_of_a_module_is_named(self) -> None:
        assert package_of("PIL") == "pillow"
        assert package_of("numpy") == "numpy"


class TestAskedInputs:
    """What a script asks its run for by name is found, and only that."""

    @pytest.mark.parametrize(
        ("text", "names"),
        [
            ("a = run.input_datasets['training_data'].to_pandas_dataframe()", ("training_data",)),
            ("b = Run.get_context().input_datasets.get('b', None)\na = run.input_datasets['a']", ("b", "a")),
            ("NAME = 'mnist'\nfor _ in range(2): run.input_datasets[NAME]", ("mnist",)),
            ("run.input_datasets['made'] = dataset", ()),
            ("run.input_datasets[argument]\nrun.input_datasets.keys()", ()),
            ("'input_datasets'; other['a']; x.get('b')", ()),
        ],
    )
    def test_names_are_found(self, read: Read, text: str, names: tuple[str, ...]) -> None:
        assert read(text).input_names == names

    @pytest.mark.parametrize(
        ("text", "names"),
        [
            ("a = Dataset.get_by_name(ws, 'digits', version=2)", ("digits",)),
            ("NAME = 'b'\nDataset.get_by_name(workspace=ws, name=NAME)", ("b",)),
            ("Dataset.get_by_name(ws, argument)\nother.get_by_name(ws, 'c')", ()),
        ],
    )
    def test_datasets_of_the_workspace_are_found(self, read: Read, text: str, names: tuple[str, ...]) -> None:
        assert read(text).dataset_names == names


class TestUnreadable:
    """What is no Python text is refused in plain words."""

    def test_syntax_error_has_line_and_text(self, read: Read) -> None:
        facts = read("import os\nprint 'hello'\n")
        assert facts.syntax_error is not None
        assert facts.syntax_error.line == 2
        assert facts.syntax_error.text == "print 'hello'"
        assert "print" in facts.syntax_error.message
        assert check_arguments(facts, ["--x"]) == []

    @pytest.mark.parametrize(
        ("content", "cause"),
        [
            (b"", "empty"),
            (b" \n\n", "empty"),
            (b"\x7fELF\x00\x00", "binary"),
            ("x = 'é'".encode("latin-1"), "line 1 holds bytes that are not utf-8"),
            (b"import os\n\nx = '\xff'", "line 3"),
            (b"# -*- coding: nonsense -*-\n", "encoding is not known"),
            ("import os".encode("utf-16"), "UTF-16"),
            (b"x = " + b"(" * 5000, ""),
            (b"x = " + b"-" * 100_000 + b"1", "nested"),
            (b"#" * 5_000_001, "5 MB"),
        ],
    )
    def test_refused_with_its_cause(self, tmp_path: Path, content: bytes, cause: str) -> None:
        path = tmp_path / "train.py"
        path.write_bytes(content)
        if not cause:
            assert read_script(path).syntax_error is not None
            return
        with pytest.raises(InvalidInput, match=cause) as caught:
            read_script(path)
        assert caught.value.field == "script"

    def test_long_sums_and_chains_do_no_harm(self, read: Read) -> None:
        chain = "if x == 0:\n    import a0\n" + "".join(
            f"elif x == {n}:\n    import a{n}\n" for n in range(1, 400)
        )
        assert len(read(chain).imports) == 400

    def test_declared_encodings_and_byte_order_marks_are_read(self, tmp_path: Path) -> None:
        path = tmp_path / "train.py"
        path.write_bytes("# coding: latin-1\nimport argparse\n'é'\n".encode("latin-1"))
        assert read_script(path).syntax_error is None
        path.write_bytes(b"\xef\xbb\xbfimport keras\r\nx = 1\r\n")
        assert read_script(path).framework == "keras"

    def test_doubtful_escapes_are_not_our_affair(self, read: Read) -> None:
        assert read("pattern = '\\d'").syntax_error is None

    def test_missing_file_and_folder(self, tmp_path: Path) -> None:
        with pytest.raises(NotFound):
            read_script(tmp_path / "absent.py")
        with pytest.raises(InvalidInput, match="folder"):
            read_script(tmp_path)

    def test_reading_never_runs_the_script(self, read: Read, tmp_path: Path) -> None:
        mark = tmp_path / "ran"
        read(f"open({str(mark)!r}, 'w')\nX = open({str(mark)!r}, 'w')\n" + with_options("'--a', default=X"))
        assert not mark.exists()


class TestFindScript:
    """The script that is meant is found in a folder."""

    @pytest.mark.parametrize(
        ("files", "found"),
        [
            (["train.py", "main.py", "a.py"], "train.py"),
            (["main.py", "a.py"], "main.py"),
            (["model.py", "setup.py", "test_model.py", "__init__.py", "notes.txt"], "model.py"),
            (["train_mnist.py", "utils.py"], "train_mnist.py"),
        ],
    )
    def test_found(self, tmp_path: Path, files: list[str], found: str) -> None:
        for name in files:
            (tmp_path / name).write_text("", encoding="utf-8")
        assert find_script(tmp_path).name == found
        assert find_script(tmp_path / files[0]) == tmp_path / files[0]

    def test_projects_may_keep_it_in_a_folder(self, tmp_path: Path) -> None:
        for name in ("src/train.py", "src/model.py", "tests/train.py", ".git/train.py"):
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_text("x = 1\n", encoding="utf-8")
        assert find_script(tmp_path) == tmp_path / "src" / "train.py"
        (tmp_path / "run_it.py").write_text("x = 1\n", encoding="utf-8")
        assert find_script(tmp_path) == tmp_path / "run_it.py"

    @pytest.mark.parametrize(
        ("files", "cause"), [([], "no file that ends in .py"), (["a.py", "b.py"], "a.py, b.py")]
    )
    def test_not_found(self, tmp_path: Path, files: list[str], cause: str) -> None:
        for name in files:
            (tmp_path / name).write_text("", encoding="utf-8")
        with pytest.raises(NotFound, match=cause):
            find_script(tmp_path)

    def test_folder_that_does_not_exist(self, tmp_path: Path) -> None:
        with pytest.raises(NotFound):
            find_script(tmp_path / "absent")


class TestGuessDataOption:
    """The argument for the dataset is guessed from its name."""

    @pytest.mark.parametrize(
        ("calls", "guess"),
        [
            (["'--epochs', type=int", "'--data-folder'"], "--data-folder"),
            (["'--dataset', choices=['mnist', 'cifar']", "'--data_dir'"], "--data_dir"),
            (["'--dataset'"], "--dataset"),
            (["'--dataset'", "'--data'"], "--data"),
            (["'-d', '--data-path', dest='path'"], "--data-path"),
            (["'--mnist-data-root'"], "--mnist-data-root"),
            (["'input'"], "input"),
            (["'--use-data', action='store_true'", "'--output-dir'"], None),
        ],
    )
    def test_guess(self, read: Read, calls: list[str], guess: str | None) -> None:
        option = guess_data_option(read(with_options(*calls)))
        assert (option.label if option else None) == guess


_declared = (
    "'--epochs', type=int, default=5",
    "'--rate', '-r', type=float",
    "'--name', required=True",
    "'--kind', choices=['a', 'b'], default='a'",
    "'--fast', action='store_true'",
    "'--layers', type=int, nargs='+'",
    "'--pair', type=float, nargs=2",
    "'--maybe', nargs='?', default='no'",
    "'--tag', action='append'",
    "'-v', action='count', default=0",
    "'source', nargs='?'",
)


class TestCheckArguments:
    """Problems are those that argparse would stop at, all of them at once."""

    def problems(self, facts: ScriptFacts, *arguments: str) -> list[tuple[str, str]]:
        return [(problem.field, str(problem)) for problem in check_arguments(facts, arguments)]

    def test_all_problems_are_found_at_once(self, read: Read) -> None:
        facts = read(with_options(*_declared))
        found = check_arguments(facts, ["--epohcs", "3", "--rate", "x", "--kind", "c", "--pair", "1", "--v"])
        assert [(problem.field, problem.title) for problem in found] == [
            ("--epohcs", "--epohcs is not an argument of train.py"),
            ("--pair", "--pair needs 2 values"),
            ("--v", "--v is not an argument of train.py"),
            ("--rate", "--rate must be a number"),
            ("--kind", "--kind cannot be 'c'"),
            ("--name", "--name is missing"),
        ]
        assert found[0].cure == "Did you mean --epochs?"
        assert found[4].cause == "it must be one of a, b"

    @pytest.mark.parametrize(
        "arguments",
        [
            ["--name=x", "--epochs=7", "--rate", "-1.5", "-r.5"],
            ["--na", "x", "--ep", "7"],
            ["--name", "x", "-vvv", "--layers", "1", "2", "--fast"],
            ["--name", "x", "--pair", "1", "-2", "--", "file"],
            ["file", "--name", "with space", "--maybe"],
            ["--name", "x", "-vr", "3"],
            ["-h"],
        ],
    )
    def test_what_argparse_accepts_has_no_problem(self, read: Read, arguments: list[str]) -> None:
        extra = [] if any("--na" in text for text in arguments) else ["--name", "x"]
        assert check_arguments(read(with_options(*_declared)), arguments + extra) == []

    def test_ambiguous_abbreviation(self, read: Read) -> None:
        facts = read(with_options("'--learning-rate'", "'--learning-decay'"))
        assert self.problems(facts, "--learning", "3")[0][1].startswith("--learning is ambiguous")

    def test_abbreviations_can_be_switched_off(self, read: Read) -> None:
        text = with_options("'--epochs'").replace("ArgumentParser()", "ArgumentParser(allow_abbrev=False)")
        assert self.problems(read(text), "--ep", "3")[0][0] == "--ep"

    def test_arguments_from_a_file_are_left_to_the_run(self, read: Read) -> None:
        prefix = "ArgumentParser(fromfile_prefix_chars='@')"
        text = with_options("'--n', required=True").replace("ArgumentParser()", prefix)
        assert self.problems(read(text), "@arguments.txt") == []
        assert self.problems(read(text)) != []

    def test_false_for_type_bool_is_warned_of(self, read: Read) -> None:
        facts = read(with_options("'--fast', type=bool"))
        (problem,) = check_arguments(facts, ["--fast", "False"])
        assert (problem.level, problem.field) == ("warning", "--fast")
        assert check_arguments(facts, ["--fast="]) == []

    def test_arguments_for_a_script_that_reads_none(self, read: Read) -> None:
        facts = read("print(1)")
        assert check_arguments(facts, []) == []
        assert [problem.level for problem in check_arguments(facts, ["--n"])] == ["warning"]
        assert check_arguments(read("import sys\nsys.argv"), ["--n"]) == []

    def test_rest_of_the_line_belongs_to_a_remainder(self, read: Read) -> None:
        facts = read(with_options("'--n', type=int", "'command'", "'rest', nargs=argparse.REMAINDER"))
        arguments = ["--n", "3", "run", "--unknown", "-x", "5"]
        assert check_arguments(facts, arguments) == []
        assert argument_values(facts, arguments)["command"] == "run"


class _Refused(Exception):  # noqa: N818
    pass


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> None:  # type: ignore[override]
        raise _Refused(message)


def _real_parser() -> argparse.ArgumentParser:
    parser = _Parser(add_help=False)
    for call in _declared:
        eval(f"parser.add_argument({call})", {"parser": parser, "argparse": argparse})
    return parser


_words = """--epochs --rate -r -r3 --name --name=x --kind --fast --layers --pair --maybe --tag -v -vv --ep
    --la=3 --fast=1 3 1.5 -2 a b zz --nope"""
_texts = st.sampled_from([*_words.split(), "x y"])


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    deadline=None,
    max_examples=300,
)
@given(arguments=st.lists(_texts, max_size=7))
def test_judgement_and_values_are_those_of_argparse(arguments: list[str], tmp_path: Path) -> None:
    path = tmp_path / "train.py"
    path.write_text(with_options(*_declared), encoding="utf-8")
    facts = read_script(path)
    errors = [problem for problem in check_arguments(facts, arguments) if problem.level == "error"]
    try:
        expected = vars(_real_parser().parse_args(arguments))
    except _Refused:
        assert errors
    else:
        assert errors == []
        assert argument_values(facts, arguments) == {**expected, "maybe": expected["maybe"] or "no"}


class TestWithValues:
    """Texts of a form become the command line that means them."""

    def test_values_come_back_as_argparse_reads_them(self, read: Read) -> None:
        facts = read(with_options(*_declared))
        texts = {"--epochs": "7", "rate": "-1e-3", "--name": "-x y", "--fast": "true", "--layers": "3 4"}
        texts |= {"--tag": "a 'b c'", "-v": "2", "--maybe": "", "source": "file"}
        arguments = with_values(facts, texts)
        assert check_arguments(facts, arguments) == []
        values = vars(_real_parser().parse_args(list(arguments)))
        expected = {"epochs": 7, "rate": -1e-3, "name": "-x y", "fast": True, "layers": [3, 4]}
        expected |= {"tag": ["a", "b c"], "v": 2, "maybe": "no", "source": "file", "kind": "a", "pair": None}
        assert values == expected

    @pytest.mark.parametrize(
        ("call", "text", "arguments"),
        [
            ("'--fast', action='store_true'", "false", ()),
            ("'--fast', action='store_false'", "false", ("--fast",)),
            ("'--fast', action='store_false'", "true", ()),
            ("'--fast', action=argparse.BooleanOptionalAction", "false", ("--no-fast",)),
            ("'--fast', type=bool", "false", ("--fast=",)),
            ("'--fast', type=str2bool", "false", ("--fast", "False")),
            ("'-r', type=float", "-1e-3", ("-r-1e-3",)),
            ("'source'", "-x", ("--", "-x")),
        ],
    )
    def test_switches_and_dashes(self, read: Read, call: str, text: str, arguments: tuple[str, ...]) -> None:
        facts = read(with_options(call))
        assert with_values(facts, {facts.options[0].label: text}) == arguments

    @pytest.mark.parametrize(
        ("call", "text"),
        [
            ("'--fast', action='store_true'", "perhaps"),
            ("'--l', nargs='*'", "'open"),
            ("'-v', action='count'", "x"),
        ],
    )
    def test_texts_without_meaning_are_refused(self, read: Read, call: str, text: str) -> None:
        facts = read(with_options(call))
        with pytest.raises(InvalidInput) as caught:
            with_values(facts, {facts.options[0].label: text})
        assert caught.value.field == facts.options[0].label

    def test_unknown_option_is_refused(self, read: Read) -> None:
        with pytest.raises(InvalidInput, match="--nope"):
            with_values(read(with_options("'--n'")), {"--nope": "1"})

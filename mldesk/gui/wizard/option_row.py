"""One parameter in the form: what the option is called, an editor that fits its type, what it takes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from mldesk.core.script import Option
from mldesk.gui.fonts import mono_font
from mldesk.gui.icons import icon
from mldesk.gui.translation import translate
from mldesk.gui.widgets.choice_box import ChoiceBox
from mldesk.gui.widgets.field import FieldRow

from . import arguments, sweep
from .checks import option_problems

EDITOR_WIDTH = 200
_ROOM_FOR_HELP = 130


def option_title(option: Option) -> str:
    """Return an option's name as words: "First layer neurons"."""
    words = option.label.lstrip("-").replace("-", " ").replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def _make_editor(option: Option) -> QWidget:
    """Return an editor that fits the option's type: a line, a box to check, a list of choices."""
    if option.kind == "bool":
        return QCheckBox()
    editor: QLineEdit | QComboBox
    if option.kind == "choice":
        editor = ChoiceBox()
        _fill_choices(editor, option)
    else:
        editor = QLineEdit()
        editor.setPlaceholderText(option.default_text or arguments.default_text(option))
    editor.setFont(mono_font(13))
    editor.setFixedWidth(EDITOR_WIDTH)
    return editor


def _fill_choices(editor: QComboBox, option: Option) -> None:
    choices = [sweep.quote(str(choice)) for choice in option.choices]
    if not arguments.default_text(option):
        editor.addItem(translate("OptionRow", "Script's default"), "")
    for choice in choices:
        editor.addItem(choice, choice)
    if len(choices) > 1:
        every = translate("OptionRow", "Try all {count}").format(count=len(choices))
        editor.addItem(every, ", ".join(choices))


class OptionRow(FieldRow):
    """Edits the text of one option; `edited` carries it."""

    edited = Signal(str)

    def __init__(self, option: Option, text: str, parent: QWidget | None = None) -> None:
        hint = "" if option.positional else option.label
        super().__init__(
            option_title(option), hint, _make_editor(option), hint_kind="mono-muted", parent=parent
        )
        self.option = option
        self._default = arguments.default_text(option)
        self._reset: QAction | None = None
        self._notes: list[str] = []
        editor = self.editor
        assert editor is not None  # noqa: S101 (it was given above)
        name = option_title(option) if option.positional else f"{option_title(option)} ({option.label})"
        editor.setAccessibleName(name)
        editor.setObjectName(f"wizard.option.{option.name}")
        editor.setToolTip(option.help)
        self.set_text(text)
        self._connect()
        self._describe()

    def _connect(self) -> None:
        editor = self.editor
        if isinstance(editor, QCheckBox):
            editor.toggled.connect(self._changed)
        elif isinstance(editor, QComboBox):
            editor.currentIndexChanged.connect(self._changed)
        elif isinstance(editor, QLineEdit):
            self._reset = QAction(icon("reset", "muted"), "", editor)
            editor.addAction(self._reset, QLineEdit.ActionPosition.TrailingPosition)
            self._reset.triggered.connect(lambda: editor.setText(self._default))
            editor.textChanged.connect(self._changed)

    def text(self) -> str:
        """What is chosen or typed."""
        editor = self.editor
        if isinstance(editor, QCheckBox):
            return arguments.TRUE if editor.isChecked() else arguments.FALSE
        if isinstance(editor, QComboBox):
            return str(editor.currentData())
        return editor.text() if isinstance(editor, QLineEdit) else ""

    def set_text(self, text: str) -> None:
        """Show a text in the editor; a list of choices that is none of the entries becomes one."""
        editor = self.editor
        if isinstance(editor, QCheckBox):
            editor.setChecked(text == arguments.TRUE)
        elif isinstance(editor, QComboBox):
            if editor.findData(text) < 0:
                editor.addItem(text, text)
            editor.setCurrentIndex(editor.findData(text))
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    def _changed(self) -> None:
        self._describe()
        self.edited.emit(self.text())

    def _describe(self) -> None:
        """Say at the right what the option takes and how many runs the text makes; beneath, what is wrong."""
        text = self.text()
        problems = option_problems(self.option, text)
        changed = text.strip() not in ("", self._default)
        if self._reset is not None:
            self._reset.setVisible(changed and bool(self._default))
            self._reset.setText(self.tr("Back to the default, {default}").format(default=self._default))
        self.set_problem("\n".join(str(problem) for problem in problems))
        facts = (self._kind(), self._count(text) or self._default_hint(changed))
        self._notes = [", ".join(part for part in facts if part), self.option.help]
        self._fit_notes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words at the right: each fact keeps to one line, so that rows stay even."""
        super().resizeEvent(event)
        self._fit_notes()

    def _fit_notes(self) -> None:
        room, metrics = self.note_label.width(), self.note_label.fontMetrics()
        lines = [note for note in self._notes if note]
        if room < _ROOM_FOR_HELP:
            lines = lines[:1]
        else:
            lines = [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]
        self.set_note("\n".join(lines))
        self.note_label.setToolTip(self.option.help)

    def _kind(self) -> str:
        return {
            "int": self.tr("integer"),
            "float": self.tr("number"),
            "str": self.tr("text"),
            "list": self.tr("values with spaces between"),
            "choice": self.tr("one of {count}").format(count=len(self.option.choices)),
        }.get(self.option.kind, "")

    def _count(self, text: str) -> str:
        try:
            values = arguments.values_of(self.option, text)
        except sweep.SweepError:
            return ""
        if len(values) < 2:
            return ""
        return self.tr("%Ln values: makes %Ln runs", "", len(values))

    def _default_hint(self, changed: bool) -> str:
        if self.option.kind == "bool" or not changed or not self._default:
            return ""
        return self.tr("default {default}").format(default=self._default)

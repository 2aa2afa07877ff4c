"""The panel that makes an environment, or a new version of one, and checks it while it is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from mldesk.core.environments.checking import check_environment
from mldesk.core.environments.interpreters import Interpreter, list_interpreters
from mldesk.core.environments.reading import read_environment
from mldesk.core.environments.registry import Environment, list_environments, register_environment
from mldesk.core.environments.spec import EnvironmentSpec, Kind, kinds
from mldesk.core.errors import InvalidInput, MldeskError, Problem
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import ScrollPage
from mldesk.gui.widgets.drop_area import DropArea
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.icon_label import IconLabel
from mldesk.gui.widgets.keys import is_enter
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.notices import Notices
from mldesk.gui.widgets.secret_rows import SecretRows
from mldesk.gui.widgets.segments import Segments
from mldesk.gui.widgets.variable_rows import VariableRows

from .forms import LABEL_WIDTH, DockerfileForm, ImageForm, PackagesForm, PythonForm, SpecForm
from .reading import python_note

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.session import Session

SIZE = (780, 760)
"""Pixels it likes to have."""
_CHECK_MILLISECONDS = 200
_BAR = 10
"""Pixels at the right that are left to the scroll bar."""
_NOTES = "environments.notes"


@dataclass(frozen=True)
class Registration:
    """What became of it: the version, and whether it `is_new`."""

    environment: Environment
    is_new: bool


class EnvironmentEditor(QWidget):
    """Name, what it is made from, variables, secrets; `registered` carries the Registration, `dismissed`
    comes on Cancel.
    """

    registered = Signal(object)
    dismissed = Signal()

    def __init__(
        self,
        session: Session,
        names: Sequence[str],
        environment: Environment | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._names = set(names)
        self._suggested = ""
        self._notes: tuple[str, ...] = ()
        self._found: list[Problem] = []
        self._asked = 0
        self._checking = False
        self._busy = False
        old = environment
        title = self.tr("New version of {name}").format(name=old.name) if old else self.tr("New environment")
        self.setAccessibleName(title)
        self.title_label = Label(title, "title")
        self.forms: dict[str, SpecForm] = {
            "packages": PackagesForm(),
            "python": PythonForm(),
            "image": ImageForm(),
            "dockerfile": DockerfileForm(),
        }
        self.kinds = Segments(
            "environments.kind",
            self.tr("What it is made from"),
            [
                ("packages", self.tr("Packages")),
                ("python", self.tr("Existing Python")),
                ("image", self.tr("Docker image")),
                ("dockerfile", self.tr("Dockerfile")),
            ],
        )
        self._make_fields(old)
        self.notices = Notices("environments.problem")
        self._make_buttons()
        self._lay_out()
        self._check_timer = QTimer(self)
        self._check_timer.setSingleShot(True)
        self._check_timer.setInterval(_CHECK_MILLISECONDS)
        self._check_timer.timeout.connect(self._check)
        self._connect()
        self.show_spec(old.spec if old is not None else EnvironmentSpec("packages"))
        session.background(list_interpreters, self._show_interpreters, self._no_interpreters, receiver=self)

    # Making

    def _make_fields(self, old: Environment | None) -> None:
        self.drop_area = DropArea(
            "environments",
            self.tr("Drop a file that lists what is needed"),
            self.tr("requirements.txt, pyproject.toml, a conda YAML, a Dockerfile, a virtual environment"),
            (self._button(self.tr("Browse"), "browse"),),
            compact=True,
        )
        self.name = self._line("name", self.tr("Name of the environment"))
        self.name.setText(old.name if old is not None else "")
        self.name_row = self._row(self.tr("Name"), self.name)
        self.description = self._line("description", self.tr("Description"))
        self.description.setText(old.description if old is not None else "")
        self.description.setPlaceholderText(self.tr("What it is for; may stay empty"))
        self.description_row = self._row(self.tr("Description"), self.description)
        self.kind_row = self._row(self.tr("Made from"), _left(self.kinds))
        self.variables = VariableRows("environments.variable", self.tr("Add variable"))
        self.variables_row = self._row(self.tr("Variables"), self.variables, self.tr("For the script"))
        self.secrets = SecretRows(self._session, "environments.secret")
        self.secrets_row = self._row(self.tr("Secrets"), self.secrets, self.tr("From the system's keyring"))

    def _button(self, text: str, name: str, kind: str = "plain") -> Button:
        button = Button(text, kind)
        button.setObjectName(f"environments.{name}")
        return button

    def _line(self, name: str, title: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(f"environments.{name}")
        line.setAccessibleName(title)
        return line

    def _row(self, label: str, editor: QWidget, hint: str = "") -> FieldRow:
        return FieldRow(label, hint, editor, label_width=LABEL_WIDTH, wide=True)

    def _make_buttons(self) -> None:
        self.state_icon = IconLabel("circle", "muted")
        self.state_label = Label("", "muted")
        self.state_label.setObjectName("environments.check")
        self.cancel_button = self._button(self.tr("Cancel"), "cancel")
        self.cancel_button.clicked.connect(self.dismissed)
        self.register_button = self._button(self.tr("Register"), "register", "primary")
        self.register_button.clicked.connect(self.register)

    def _lay_out(self) -> None:
        page = ScrollPage((0, 0, _BAR, 0))
        body = page.body
        body.setSpacing(12)
        for widget in (self.drop_area, self.notices, self.name_row, self.description_row, self.kind_row):
            body.addWidget(widget)
        for form in self.forms.values():
            body.addWidget(form)
        body.addWidget(self.variables_row)
        body.addWidget(self.secrets_row)
        body.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, _BAR, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.state_icon)
        buttons.addWidget(self.state_label)
        buttons.addSpacing(8)
        buttons.addWidget(self.register_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 18, 24)
        layout.setSpacing(16)
        layout.addWidget(self.title_label)
        layout.addWidget(page, 1)
        layout.addLayout(buttons)
        self.setFocusProxy(self.name)

    def _connect(self) -> None:
        self.drop_area.dropped.connect(lambda paths: self.take(paths[0]))
        browse = self.drop_area.findChild(Button, "environments.browse")
        if browse is not None:
            browse.clicked.connect(self._browse)
        self.kinds.chosen.connect(self._turn)
        self.name.textChanged.connect(self._name_edited)
        for form in self.forms.values():
            form.changed.connect(self._edited)
        self.variables.edited.connect(self._edited)
        self.secrets.edited.connect(self._edited)
        self.secrets.changed.connect(self._edited)

    # Filling

    def _show_interpreters(self, interpreters: list[Interpreter]) -> None:
        for form in self.forms.values():
            form.show_interpreters(interpreters)

    def _no_interpreters(self, error: MldeskError) -> None:
        """The path can still be typed."""

    def show_spec(self, spec: EnvironmentSpec) -> None:
        """Fill all fields."""
        kind = spec.kind if spec.kind in self.forms else "packages"
        self._notes = spec.notes
        for form in self.forms.values():
            form.show_spec(spec)
        self.variables.set_values(spec.environment_variables)
        self.secrets.set_names(spec.secrets)
        self.kinds.choose(kind)
        self._turn(kind)
        self._show_notes()

    def _show_notes(self) -> None:
        self.notices.remove(_NOTES)
        if self._notes:
            bar = self.notices.tell("info", self.tr("How the file was read"), "\n".join(self._notes))
            bar.setObjectName(_NOTES)

    def _turn(self, kind: str) -> None:
        for name, form in self.forms.items():
            form.setVisible(name == kind)
        self._edited()

    def spec(self) -> EnvironmentSpec:
        """What is in the fields."""
        kind = self._kind()
        return EnvironmentSpec(
            kind,
            **self.forms[kind].values(),
            environment_variables=self.variables.values(),
            secrets=self.secrets.names(),
            notes=self._notes,
        )

    def _kind(self) -> Kind:
        current = self.kinds.current()
        return next(kind for kind in kinds if kind == current)

    def take(self, path: Path) -> None:
        """Read a file and fill the fields from it."""
        self.notices.clear()

        def read() -> tuple[Path, EnvironmentSpec]:
            return path, read_environment(path)

        self._session.background(read, self._take_spec, self._not_read, receiver=self)

    def _take_spec(self, read: tuple[Path, EnvironmentSpec]) -> None:
        path, spec = read
        if self.name.text() == self._suggested and not self.name.isReadOnly():
            self._suggested = suggested_name(path)
            self.name.setText(self._suggested)
        self.show_spec(spec)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _not_read(self, error: MldeskError) -> None:
        found = error.problems if isinstance(error, InvalidInput) else ()
        cause, cure = error.cause, error.cure
        if len(found) > 1:
            cause, cure = "\n".join(map(str, found)), ""
        self.notices.tell("error", error.title, cause, cure).setObjectName("environments.refused")

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file that lists what is needed"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.take(Path(path)))
        dialog.open()

    # Checking

    def _name_edited(self) -> None:
        known = self.name.text().strip() in self._names
        text = self.tr("This environment exists: a new version of it is made.") if known else ""
        self.name_row.set_problem(text, "warning")
        self._show_state()

    def _edited(self) -> None:
        self._checking = True
        self._show_state()
        self._check_timer.start()

    @property
    def is_checked(self) -> bool:
        """Whether what is shown of problems is about what is in the fields now."""
        return not self._checking

    def _check(self) -> None:
        self._asked += 1
        asked, spec = self._asked, self.spec()
        target: Literal["local", "docker"] = "docker" if spec.kind in ("image", "dockerfile") else "local"

        def check() -> tuple[list[Problem], str]:
            return check_environment(spec, target), python_note(spec)

        def checked(found: tuple[list[Problem], str]) -> None:
            if asked == self._asked and not self._check_timer.isActive():
                self.forms[self.kinds.current()].show_python_note(found[1])
                self._show_problems(found[0])

        self._session.background(check, checked, self._not_checked, receiver=self)

    def _not_checked(self, error: MldeskError) -> None:
        self._show_problems([Problem("environment", error.title, error.cause, error.cure)])

    def _show_problems(self, problems: list[Problem]) -> None:
        form = self.forms[self.kinds.current()]
        typed = form.typing_problems()
        said = {problem.field for problem in typed}
        self._found = [*typed, *(problem for problem in problems if problem.field not in said)]
        self._checking = False
        form.show_problems(self._found)
        _mark(self.variables_row, self._found, "environment_variables")
        # a secret without a value says so itself
        _mark(self.secrets_row, self.errors, "secrets")
        self.notices.remove("environments.problem")
        shown = form.fields | {"environment_variables", "secrets"}
        for problem in self._found:
            if problem.field.partition(".")[0] not in shown:
                self.notices.tell(problem.level, problem.title, problem.cause, problem.cure)
        self._show_state()

    @property
    def errors(self) -> list[Problem]:
        """What keeps the environment from being registered."""
        return [problem for problem in self._found if problem.level == "error"]

    def _show_state(self) -> None:
        warnings = len(self._found) - len(self.errors)
        if self._busy:
            icon, token, text = "clock", "muted", self.tr("Registering…")
        elif self._checking:
            icon, token, text = "clock", "muted", self.tr("Checking…")
        elif self.errors:
            count = len(self.errors)
            text = self.tr("1 problem") if count == 1 else self.tr("{count} problems").format(count=count)
            icon, token = "error", "bad"
        elif warnings:
            text = (
                self.tr("1 warning") if warnings == 1 else self.tr("{count} warnings").format(count=warnings)
            )
            icon, token = "warning", "warning"
        elif not self.name.text().strip():
            icon, token, text = "circle", "muted", self.tr("Give it a name")
        else:
            icon, token, text = "check", "good", self.tr("No problems found")
        self.state_icon.set_icon(icon, token)
        self.state_label.setText(text)
        self.register_button.setEnabled(not self._busy and not self.errors)

    # Registering

    def register(self) -> None:
        """Register what is in the fields as a version."""
        if self._busy or not self.register_button.isEnabled():
            return
        self.secrets.finish()
        name, spec, description = self.name.text(), self.spec(), self.description.text().strip()

        def work(workspace: Workspace) -> Registration:
            before = newest_version(workspace, name.strip())
            environment = register_environment(workspace, name, spec, description)
            return Registration(environment, environment.version > before)

        self._busy = True
        self._show_state()
        title = self.tr("Registering environment {name}").format(name=name.strip())
        self._session.act(title, work, self.registered.emit, self._failed, receiver=self)

    def _failed(self, error: MldeskError) -> None:
        self._busy = False
        if error.field == "name":
            self.name_row.set_problem(str(error))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self._show_state()
            return
        found = list(error.problems) if isinstance(error, InvalidInput) else []
        self._show_problems(
            found or [Problem(error.field or "environment", error.title, error.cause, error.cure)]
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line registers."""
        if is_enter(event) and not isinstance(self.focusWidget(), Button | QPlainTextEdit):
            self.register()
        else:
            super().keyPressEvent(event)


def suggested_name(path: Path) -> str:
    """A name for what was read from `path`: that of the file unless it is one every project has."""
    usual = (
        "requirements",
        "pyproject",
        "environment",
        "dockerfile",
        "conda",
        "python",
        "python3",
        "venv",
        ".venv",
    )
    stem = path.stem if path.suffix.lower() in (".txt", ".toml", ".yml", ".yaml", ".json") else path.name
    name = path.absolute().parent.name if stem.lower() in usual else stem
    kept = "".join(letter if letter.isalnum() or letter in "-._" else "-" for letter in name).strip("-._")
    return kept or "environment"


def newest_version(workspace: Workspace, name: str) -> int:
    """The number of the newest version there is, 0 for none."""
    return next((found.version for found in list_environments(workspace) if found.name == name), 0)


def _mark(row: FieldRow, problems: Sequence[Problem], field: str) -> None:
    own = [problem for problem in problems if problem.field.partition(".")[0] == field]
    level = "error" if any(problem.level == "error" for problem in own) else "warning"
    row.set_problem("\n".join(map(str, own)), level)


def _left(widget: QWidget) -> QWidget:
    holder = QWidget()
    holder.setAccessibleName(widget.accessibleName())
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget)
    row.addStretch(1)
    return holder

"""Saved views of the run table: a menu that switches, saves, renames and deletes them, a line for a name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QMenu

from mldesk.core.errors import MldeskError
from mldesk.core.run_views import (
    CHANGE_KIND,
    LONGEST_NAME,
    RunView,
    list_views,
    remove_view,
    rename_view,
    save_view,
)
from mldesk.gui.formats import literal
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.inline_form import InlineForm
from mldesk.gui.widgets.labels import Label

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow

_WIDEST = 150

__all__ = ["CHANGE_KIND", "ViewForm", "ViewsButton"]


class ViewForm(InlineForm):
    """Asks for the name of a view; `accepted` carries it."""

    accepted = Signal(str)

    def __init__(self) -> None:
        super().__init__("experiments.view")
        self.setObjectName("experiments.view_form")
        self._heading = Label("", "strong")
        self._hint = Label("", "muted")
        self.name = QLineEdit()
        self.name.setObjectName("experiments.view_name")
        self.name.setAccessibleName(self.tr("Name of the view"))
        self.name.setMaxLength(LONGEST_NAME)
        self._name_row = FieldRow(self.tr("Name"), editor=self.name, label_width=64, wide=True)
        self.say_confirm(self.tr("Save view"), self.tr("Saving…"))
        self.lay_out(self._heading, self._hint, self._name_row)
        self.set_field(self.name, self._name_row)
        self.confirm_button.clicked.connect(lambda _checked: self.accepted.emit(self.name.text()))
        self.hide()

    def ask(self, heading: str, hint: str, name: str) -> None:
        """Appear, with a name to begin with."""
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._name_row.set_problem("")
        self.set_busy(False)
        self.name.setText(name)
        self.name.selectAll()
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)


class ViewsButton(Button):
    """The button with the menu of saved views. `chosen` carries the view to be shown.

    `now` gives the view that the table shows, without a name; `form` is where names are asked for.
    """

    chosen = Signal(object)

    def __init__(self, window: MainWindow, form: ViewForm, now: Callable[[], RunView]) -> None:
        super().__init__("")
        self.setObjectName("experiments.views")
        self._window = window
        self._session = window.session
        self._form = form
        self._now = now
        self._renaming = ""
        self.current: RunView | None = None
        self.views: list[RunView] = []
        self.clicked.connect(lambda _checked: self.menu_of_views().popup(self._below()))
        form.accepted.connect(self._named)
        form.dismissed.connect(self._dismissed)
        self._show_name()

    def _below(self) -> QPoint:
        return self.mapToGlobal(QPoint(0, self.height() + 4))

    def read(self) -> None:
        """Read the saved views."""
        self._session.read(list_views, self._take, key="experiments.views")

    def _take(self, views: list[RunView]) -> None:
        self.views = views
        if self.current is not None and self.current.name not in [view.name for view in views]:
            self.current = None
        self._show_name()

    def _show_name(self) -> None:
        name = "" if self.current is None else self.current.name
        self.setText(
            self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, _WIDEST) or self.tr("Views")
        )
        words = self.tr("View: {name}").format(name=name) if name else self.tr("Saved views")
        self.setAccessibleName(words)
        self.setToolTip(words)

    def menu_of_views(self) -> QMenu:
        """All saved views, then what can be done with the one that is shown."""
        menu = QMenu(self)
        menu.setObjectName("experiments.views_menu")
        menu.setAccessibleName(self.tr("Saved views"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        usual = menu.addAction(self.tr("All runs, as usual"))
        usual.triggered.connect(lambda: self._choose(None))
        for view in self.views:
            action = menu.addAction(literal(view.name))
            action.setCheckable(True)
            action.setChecked(self.current is not None and view.name == self.current.name)
            action.triggered.connect(lambda _checked, one=view: self._choose(one))
        menu.addSeparator()
        menu.addAction(self.tr("Save view…")).triggered.connect(lambda _checked: self.ask_name())
        if self.current is not None:
            self._add_changes(menu, self.current.name)
        return menu

    def _add_changes(self, menu: QMenu, name: str) -> None:
        def add(words: str, act: Callable[[], object]) -> Any:
            action = menu.addAction(literal(words.format(name=name)))
            action.triggered.connect(lambda _checked: act())
            return action

        save = add(self.tr("Save changes to “{name}”"), self.overwrite)
        save.setEnabled(self._now().named(name) != self.current)
        add(self.tr("Rename “{name}”…"), lambda: self.ask_name(name))
        add(self.tr("Delete “{name}”"), self.delete)

    def _choose(self, view: RunView | None) -> None:
        self.current = view
        self._show_name()
        self.chosen.emit(RunView("") if view is None else view)

    # Saving

    def ask_name(self, renamed: str = "") -> None:
        """Ask for the name of a new view, or another one for the view that is `renamed`."""
        self._renaming = renamed
        if renamed:
            self._form.say_confirm(self.tr("Rename view"), self.tr("Renaming…"))
            self._form.ask(self.tr("Rename “{name}”").format(name=renamed), "", renamed)
            return
        hint = self.tr("Keeps the columns, the search, the order, the groups and the experiment.")
        self._form.say_confirm(self.tr("Save view"), self.tr("Saving…"))
        self._form.ask(self.tr("Save view"), hint, "" if self.current is None else self.current.name)

    def _dismissed(self) -> None:
        self._form.hide()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _named(self, name: str) -> None:
        self._form.set_busy(True)
        renaming, name = self._renaming, " ".join(name.split())
        if renaming:
            self._act(self.tr("Rename view"), lambda workspace: rename_view(workspace, renaming, name), name)
        else:
            self._save(self._now().named(name))

    def _act(self, title: str, function: Callable[[Workspace], object], name: str) -> None:
        def done(_result: object) -> None:
            self._form.hide()
            self.current = (self.current or self._now()).named(name)
            self._show_name()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.read()

        self._session.act(title, function, done, self._refused, receiver=self)

    def _refused(self, error: MldeskError) -> None:
        if self._form.isVisible():
            self._form.show_error(error)
        else:
            self._window.show_error(error)

    def overwrite(self) -> None:
        """Save what is shown under the name of the view that was chosen."""
        if self.current is not None:
            self._save(self._now().named(self.current.name))

    def _save(self, view: RunView) -> None:
        def done(before: RunView | None) -> None:
            self._form.hide()
            self.current = view
            self._show_name()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.read()
            undo = None if before is None else (self.tr("Undo"), lambda: self._bring_back(before))
            words = self.tr("View “{name}” saved") if before is None else self.tr("View “{name}” overwritten")
            self._window.show_message("good", words.format(name=view.name), action=undo)

        title = self.tr("Save view")
        self._session.act(
            title, lambda workspace: save_view(workspace, view), done, self._refused, receiver=self
        )

    def _bring_back(self, view: RunView) -> None:
        def done(_before: object) -> None:
            self._choose(view)
            self.read()

        title = self.tr("Save view")
        self._session.act(title, lambda workspace: save_view(workspace, view), done, receiver=self)

    def delete(self) -> None:
        """Delete the view that was chosen; the table stays as it is. A toast offers to undo it."""
        if self.current is None:
            return
        name = self.current.name

        def done(removed: RunView) -> None:
            self.current = None
            self._show_name()
            self.read()
            undo = (self.tr("Undo"), lambda: self._bring_back(removed))
            self._window.show_message("info", self.tr("View “{name}” deleted").format(name=name), action=undo)

        title = self.tr("Delete view")
        self._session.act(title, lambda workspace: remove_view(workspace, name), done, receiver=self)

"""One row of a form: label and hint, the editor, and a line for what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mldesk.gui.formats import literal
from mldesk.gui.localized import localized
from mldesk.gui.widgets.labels import Label

EDITOR_HEIGHT = 36
"""Pixels that the editor of a row is high at least."""
_NARROW, _NARROW_LABEL = 600, 140
"""In a row of fewer pixels than the first, the label has at most the second."""


class FieldRow(QWidget):
    """Label over hint at the left, an editor at the right, an error or warning line beneath it."""

    def __init__(
        self,
        label: str,
        hint: str = "",
        editor: QWidget | None = None,
        note: str = "",
        hint_kind: str = "caption",
        label_width: int = 220,
        wide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label = Label(label, "strong")
        self.hint_label = Label(hint, hint_kind, wrap=not hint_kind.startswith("mono"))
        if not hint:  # a label without a parent that is made visible would be a window for a moment
            self.hint_label.hide()
        self.note_label = Label(note, "caption", wrap=True)
        if wide and not note:
            self.note_label.hide()
        self.error_label = Label("", "error", wrap=True)
        self.error_label.hide()
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addStretch(1)
        names.addWidget(self.label)
        names.addWidget(self.hint_label)
        names.addStretch(1)
        self._label_width = label_width
        self._holder = holder = QWidget()
        holder.setFixedWidth(label_width)
        holder.setMinimumHeight(EDITOR_HEIGHT)
        holder.setLayout(names)
        names.setContentsMargins(0, 0, 0, 0)
        right = QVBoxLayout()
        right.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(16)
        if editor is not None:
            line.addWidget(editor, 1 if wide else 0)
            self.label.setText(literal(label))  # with a buddy a label takes marks of keys
            self.label.setBuddy(editor)
            if not editor.accessibleName():
                editor.setAccessibleName(label)
            if isinstance(editor, QComboBox) and (written := editor.lineEdit()) is not None:
                written.setAccessibleName(editor.accessibleName())  # it is read of its own
        line.addWidget(self.note_label, 0 if wide else 1)
        right.addLayout(line)
        right.addWidget(self.error_label)
        right.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(right, 1)

    def sizeHint(self) -> QSize:
        """As high as its texts are in the width it has: it never grows beyond that."""
        size = super().sizeHint()
        return QSize(size.width(), max(size.height(), self.heightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width its texts have another height; in a narrow one the label gives way."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            narrow = self.width() < _NARROW
            self._holder.setFixedWidth(min(self._label_width, _NARROW_LABEL) if narrow else self._label_width)
            self.updateGeometry()

    def set_problem(self, text: str, level: str = "error") -> None:
        """Show what is wrong beneath the editor; an empty text takes it away."""
        text = localized(text)
        self.error_label.set_kind("error" if level == "error" else "warning")
        self.error_label.setText(text)
        self.error_label.setVisible(bool(text))
        if self.editor is not None:
            field = self.editor.focusProxy() or self.editor
            field.setProperty("invalid", bool(text) and level == "error")
            field.setAccessibleDescription(text)
            field.style().polish(field)

    def set_hint(self, text: str) -> None:
        """Change the words beneath the label, of a row that was made with some."""
        self.hint_label.setText(text)

    def set_note(self, text: str) -> None:
        """Change the words at the right of the editor."""
        self.note_label.setText(text)

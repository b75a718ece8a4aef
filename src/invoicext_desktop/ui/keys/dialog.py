"""Every key on one page: found by word, changed in place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from invoicext_desktop.ui.keys.book import KeyBook
from invoicext_desktop.ui.keys.key_action import GROUP, HELP
from invoicext_desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, TypeSize, font
from invoicext_desktop.ui.widgets.line_edit import LineEdit

_ACTION = Qt.ItemDataRole.UserRole
_NATIVE = QKeySequence.SequenceFormat.NativeText


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeysDialog", text)


def fixed_keys() -> tuple[tuple[str, str], ...]:
    """Keys that belong to no action: they work in the fields, in the list and on the page."""
    return (
        ("Return", _tr("In a field: go to the next value that needs a look")),
        ("Tab", _tr("In a field: go to the next field")),
        ("Esc", _tr("In a field: put back what was there")),
        ("J", _tr("In the list: next invoice")),
        ("K", _tr("In the list: previous invoice")),
        ("Return", _tr("In the list: go to the first value that needs a look")),
        ("Del", _tr("In the list: move to the bin")),
        ("PgDown", _tr("On the page: further down")),
    )


class _KeyField(QKeySequenceEdit):
    """Takes one key with its modifiers; Tab leaves it, so that nobody is caught in it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
        else:
            super().keyPressEvent(event)


class KeysDialog(QDialog):
    """`taken`: a key was given to an action."""

    taken = Signal()

    def __init__(self, book: KeyBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.setWindowTitle(_tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 620)
        self._make_parts()
        self._lay_out()
        book.changed.connect(self._fill)
        self._fill()
        self.search.setFocus()

    def _make_parts(self) -> None:
        self.search = LineEdit(self)
        self.search.setPlaceholderText(_tr("Find an action or a key"))
        self.search.setAccessibleName(_tr("Find an action or a key"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(_tr("Keyboard shortcuts"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([_tr("Action"), _tr("Key")])
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(SPACE_3)
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(True)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.currentItemChanged.connect(self._on_current)
        self.key = _KeyField(self)
        self.key.setMaximumSequenceLength(1)
        self.key.setAccessibleName(_tr("New key"))
        self.key.setAccessibleDescription(_tr("Press the key that the selected action should have"))
        self.key.keySequenceChanged.connect(self._on_key)
        self.use = self._button(_tr("Use this key"), self._use)
        self.none = self._button(_tr("No key"), self._clear)
        self.usual = self._button(_tr("As it was"), self._reset)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

    def _button(self, text: str, run: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _lay_out(self) -> None:
        label = QLabel(_tr("New key:"), self)
        label.setBuddy(self.key)
        change = QHBoxLayout()
        change.setSpacing(SPACE_2)
        change.addWidget(label)
        change.addWidget(self.key, 1)
        for button in (self.use, self.none, self.usual):
            change.addWidget(button)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.rejected.connect(self.reject)
        everything = box.addButton(_tr("All as they were"), QDialogButtonBox.ButtonRole.ResetRole)
        everything.clicked.connect(self._book.reset_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_3)
        layout.addWidget(self.search)
        layout.addWidget(self.tree, 1)
        layout.addLayout(change)
        layout.addWidget(self.note)
        layout.addWidget(box)

    # --- the table -------------------------------------------------------------------------------

    def _fill(self) -> None:
        chosen = self.action
        self.tree.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for action in self._book.actions:
            item = self._row(groups, str(action.property(GROUP) or _tr("Other")), action.iconText())
            item.setText(1, "  ".join(key.toString(_NATIVE) for key in action.shortcuts()))
            item.setToolTip(0, str(action.property(HELP) or ""))
            item.setData(0, _ACTION, action)
            item.setFont(1, font(TypeSize.BODY, bold=self._book.is_own(action)))
            if action is chosen:
                self.tree.setCurrentItem(item)
        for key, words in fixed_keys():
            self._row(groups, _tr("Always the same"), words).setText(1, QKeySequence(key).toString(_NATIVE))
        self.tree.expandAll()
        self._narrow(self.search.text())
        self._on_current()

    def _row(self, groups: dict[str, QTreeWidgetItem], group: str, name: str) -> QTreeWidgetItem:
        if group not in groups:
            head = groups[group] = QTreeWidgetItem(self.tree, [group])
            head.setFont(0, font(TypeSize.BODY, bold=True))
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return QTreeWidgetItem(groups[group], [name])

    def _narrow(self, text: str) -> None:
        """Only the rows whose action or key has all these words."""
        words = text.casefold().split()
        for group in _children(self.tree.invisibleRootItem()):
            rows = _children(group)
            for item in rows:
                said = f"{item.text(0)} {item.text(1)} {item.toolTip(0)}".casefold()
                item.setHidden(not all(word in said for word in words))
            group.setHidden(all(item.isHidden() for item in rows))

    @property
    def action(self) -> QAction | None:
        """The selected action; None on a heading or a key that cannot be changed."""
        item = self.tree.currentItem()
        found = item.data(0, _ACTION) if item is not None else None
        return found if isinstance(found, QAction) else None

    # --- changing --------------------------------------------------------------------------------

    def _on_current(self) -> None:
        action = self.action
        self.key.clear()
        self.key.setEnabled(action is not None)
        self.none.setEnabled(action is not None and bool(action.shortcuts()))
        self.usual.setEnabled(action is not None and self._book.is_own(action))
        self._on_key()

    def _on_key(self) -> None:
        """Say at once who has the key already."""
        action, key = self.action, self.key.keySequence()
        self.use.setEnabled(action is not None and not key.isEmpty())
        if action is None:
            self.note.setText(_tr("Select an action to give it another key."))
            return
        other = None if key.isEmpty() else self._book.clashing(action, key)
        if other is not None:
            said = _tr("{key} belongs to “{action}”, which would lose it.")
            self.note.setText(said.format(key=key.toString(_NATIVE), action=other.iconText()))
        elif not key.isEmpty() and _is_a_letter(key):
            self.note.setText(_tr("A letter alone would not be heard while you type in a field."))
        else:
            self.note.setText("")

    def _use(self) -> None:
        action, key = self.action, self.key.keySequence()
        if action is not None and not key.isEmpty():
            self._book.give(action, [key])
            self.taken.emit()

    def _clear(self) -> None:
        if self.action is not None:
            self._book.give(self.action, [])

    def _reset(self) -> None:
        if self.action is not None:
            self._book.reset(self.action)


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [child for place in range(item.childCount()) if (child := item.child(place)) is not None]


def _is_a_letter(key: QKeySequence) -> bool:
    return len(key.toString(QKeySequence.SequenceFormat.PortableText)) == 1

"""Paints and edits the cells of the line items."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from invoicext_desktop.domain.fields import LINE_FIELDS
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.editors import LineField
from invoicext_desktop.ui.review.lines_model import MEANING_ROLE, NUMERIC, Index, LinesModel
from invoicext_desktop.ui.theme import SPACE_2, Meaning, TypeSize, accent, font, meaning_color, meaning_glyph

_GLYPH = 14
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class LinesDelegate(QStyledItemDelegate):
    """The editor saves every keystroke itself; there is nothing left to commit when it closes.

    `stepped`: so many rows up or down from the cell that was edited, as the arrow keys say.
    """

    entered = Signal(str)
    stepped = Signal(int)

    def __init__(self, desk: Desk, model: LinesModel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self._font = font(TypeSize.BODY, tabular=True)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        option.font = self._font
        option.state &= ~QStyle.StateFlag.State_HasFocus  # the outline below says it better
        option.textElideMode = Qt.TextElideMode.ElideRight

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        self._paint_cursor(painter, option, index)
        meaning = index.data(MEANING_ROLE)
        if not isinstance(meaning, Meaning):
            return
        rect: QRect = option.rect
        numeric = LINE_FIELDS[index.column()].type in NUMERIC
        left = rect.left() + 3 if numeric else rect.right() - _GLYPH - 3
        place = QRect(left, rect.center().y() - _GLYPH // 2, _GLYPH, _GLYPH)
        icons.paint(painter, meaning_glyph(meaning), place, meaning_color(meaning, option.palette))

    def _paint_cursor(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell with the cursor, whose box is lit on the page."""
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QPen(accent(view.palette()), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        size = super().sizeHint(option, index)
        return QSize(size.width() + _GLYPH + SPACE_2, size.height())

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002, N802
        place = QPersistentModelIndex(index)
        model = self._model

        def path() -> str:
            return model.path(place) if place.isValid() else ""

        editor = LineField(self._desk, path, parent)
        editor.setFrame(False)
        editor.setAutoFillBackground(True)
        editor.setAccessibleName(str(model.headerData(index.column(), Qt.Orientation.Horizontal)))
        editor.entered.connect(lambda: self._on_entered(editor, path()))
        return editor

    def _on_entered(self, editor: LineField, path: str) -> None:
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        if path:
            self.entered.emit(path)

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: ARG002, N802
        """The editor follows the desk; it knows better than the model what is newer."""
        if isinstance(editor, LineField):
            editor.refresh()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: ARG002, N802
        self._desk.flush()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter and the first Escape belong to the editor."""
        if isinstance(watched, LineField) and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                return False
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers() & ~_KEYPAD:
                self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
                self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
            if event.key() == Qt.Key.Key_Escape and watched.session.put_back():
                watched.selectAll()
                return True
        return super().eventFilter(watched, event)

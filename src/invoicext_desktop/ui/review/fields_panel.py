"""The fields of the invoice: name, value, how it stands. In order, by keyboard, nothing jumps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from invoicext_desktop.domain.fields import HEADER_FIELDS, FieldSpec, get_value
from invoicext_desktop.domain.invoice import DocumentType
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.review.answers import Answers
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.field_row import FieldRow
from invoicext_desktop.ui.review.head import Head
from invoicext_desktop.ui.review.reading_notice import ReadingNotice
from invoicext_desktop.ui.review.tax_lines import TaxLines
from invoicext_desktop.ui.review.words import place_of, standing_of, tr
from invoicext_desktop.ui.tasks import TaskRunner
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, TypeSize, font

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

#: The fields that every invoice has; the rest is in "More".
MAIN = 11
#: A little more air before the fields of another kind.
_GROUPS = frozenset({"invoice_number", "totals.subtotal"})
#: What only receipts have: shown for them, and where there is a value.
_OF_RECEIPTS = frozenset({"totals.tip", "payment.card_last4"})


class FieldsPanel(QWidget):
    """Head, fields, and a strip that says all there is to say about the one with the cursor."""

    approve_requested = Signal()
    entered = Signal(str)
    choices_requested = Signal(str)

    def __init__(self, desk: Desk, services: Services, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.head = Head(desk, self)
        self.head.approve_requested.connect(self.approve_requested)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(lambda: self._show_row(desk.focus_path))
        self.rows: dict[str, FieldRow] = {}
        content = QWidget()
        content.setObjectName("fields")
        self._content = content
        main = QWidget(content)
        self._add_rows(main, HEADER_FIELDS[:MAIN])
        self.more_button = self._make_more_button(content)
        self._more = QWidget(content)
        self._add_rows(self._more, HEADER_FIELDS[MAIN:])
        column = QVBoxLayout(content)
        column.setContentsMargins(SPACE_4, SPACE_3, 0, SPACE_3)
        column.setSpacing(SPACE_2)
        self.notice = ReadingNotice(desk, services, tasks, content)
        column.addWidget(self.notice)
        column.addWidget(main)
        column.addWidget(TaxLines(desk, content))
        column.addWidget(self.more_button)
        column.addWidget(self._more)
        column.addStretch(1)
        self._scroll = self._make_scroll(content)
        self._lay_out(services, tasks)
        self._align_names()
        self.set_more_shown(shown=False)
        desk.changed.connect(self.refresh)
        desk.replaced.connect(self._on_replaced)
        desk.focused.connect(self._on_focused)
        self._on_replaced()

    def _add_rows(self, parent: QWidget, specs: Sequence[FieldSpec]) -> None:
        grid = QGridLayout(parent)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_2)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for index, spec in enumerate(specs):
            if spec.path in _GROUPS:
                grid.setRowMinimumHeight(3 * index, SPACE_2)
            row = FieldRow(self._desk, spec.path, grid, 3 * index + 1, parent)
            row.editor.entered.connect(lambda path=spec.path: self.entered.emit(path))
            row.glyph.pressed.connect(lambda path=spec.path: self.choices_requested.emit(path))
            self.rows[spec.path] = row

    def _make_more_button(self, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setText(tr("More"))
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(tr("Document type, payment, customer"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.set_more_shown(shown=not self.more_shown))
        return button

    def _make_scroll(self, content: QWidget) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        return scroll

    def _lay_out(self, services: Services, tasks: TaskRunner) -> None:
        self._detail = _Detail(self._desk, self)
        self.answers = Answers(self._desk, services, tasks, self)
        self.answers.grown.connect(self._later.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(rule(self))
        column.addWidget(self._scroll, 1)
        column.addWidget(self.answers)
        column.addWidget(rule(self))
        column.addWidget(self._detail)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The fields leave room for the scroll bar whether it shows or not: nothing moves when it comes."""
        super().resizeEvent(event)
        self._content.setFixedWidth(max(self.width() - SPACE_4, 100))

    def _align_names(self) -> None:
        """One width for all names, one height for all first lines: the columns line up."""
        width = max(row.label.sizeHint().width() for row in self.rows.values())
        height = self.rows["supplier.name"].editor.sizeHint().height()
        for row in self.rows.values():
            row.label.setFixedWidth(width)
            row.align(height)

    def set_more_shown(self, *, shown: bool) -> None:
        """Open or close the rarer fields."""
        self.more_button.setIcon(icons.icon("chevron-down" if shown else "chevron-right"))
        self._more.setVisible(shown)

    @property
    def more_shown(self) -> bool:
        return not self._more.isHidden()

    def focus_field(self, path: str) -> bool:
        """Put the cursor into a field. Returns whether there is one of that path."""
        row = self.rows.get(path)
        if row is None or not row.editor.isEnabled():
            return False
        if path in _OF_RECEIPTS:
            row.set_shown(shown=True)
        if list(self.rows).index(path) >= MAIN:
            self.set_more_shown(shown=True)
        row.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def refresh(self) -> None:
        """Every row as the desk has it now."""
        for row in self.rows.values():
            row.refresh()
        for path in _OF_RECEIPTS:
            self.rows[path].set_shown(shown=self._is_asked_for(path))
        self._detail.refresh()

    def _is_asked_for(self, path: str) -> bool:
        """Whether a value of receipts has its row: this is a receipt, or there is something to show."""
        content = self._desk.content
        there = get_value(content, path) is not None or path in content.drafts
        return there or content.document_type is DocumentType.RECEIPT or bool(self._desk.issues_at(path))

    def _on_replaced(self) -> None:
        there = self._desk.invoice is not None
        for row in self.rows.values():
            row.editor.setEnabled(there)
            row.editor.session.forget()
        self.refresh()
        for row in self.rows.values():
            if row.editor.hasFocus():
                row.editor.session.begin()

    def _on_focused(self, path: str) -> None:
        for row in self.rows.values():
            row.show_offering()
        self._show_row(path)
        self._later.start()  # rows that were folded have their places only when they were laid out
        self._detail.refresh()

    def _show_row(self, path: str) -> None:
        row = self.rows.get(path)
        if row is not None:
            self._scroll.ensureWidgetVisible(row.note, 0, SPACE_2)
            self._scroll.ensureWidgetVisible(row.editor, 0, SPACE_3)


def rule(parent: QWidget) -> QFrame:
    """A hairline between parts of a pane."""
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(line.palette().ColorRole.Mid)
    line.setFixedHeight(1)
    return line


class _Detail(QWidget):
    """Everything about the value with the cursor, in full: problem, proof, source. Of one height always."""

    LINES = 3

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._name = QLabel(self)
        self._name.setFont(font(TypeSize.SMALL, bold=True))
        self._text = QLabel(self)
        self._text.setFont(font(TypeSize.SMALL))
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * self.LINES)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
        column.setSpacing(SPACE_1)
        column.addWidget(self._name)
        column.addWidget(self._text)

    def refresh(self) -> None:
        path = self._desk.focus_path
        self._name.setText(place_of(path) if path else " ")
        standing = standing_of(self._desk, path, self.locale()) if path else None
        finding = self._desk.finding
        asked = finding is not None and finding.field == path  # it stands right above, with its answers
        self._text.setText("" if standing is None else standing.source if asked else standing.full)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.refresh()

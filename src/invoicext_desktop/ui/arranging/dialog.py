"""The one dialog for pages: each invoice is a row of its pages; what is done here is one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from invoicext_desktop.domain.pages import PageLayout, PagePlace
from invoicext_desktop.ui.arranging.board import Board, Sheet
from invoicext_desktop.ui.arranging.page_row import PageRow
from invoicext_desktop.ui.arranging.thumbnails import Thumbnails
from invoicext_desktop.ui.keys.key_action import key_action, tool_button
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, TypeSize, font

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

Work = Callable[[list[Sheet]], None]
HERE = Qt.ShortcutContext.WindowShortcut


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pages", text)


class PagesDialog(QDialog):
    """`board` is what was made of the pages; `names` has what each invoice is called."""

    def __init__(
        self,
        services: Services,
        layout: PageLayout,
        board: Board,
        names: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Pages"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.board = board
        self.before = layout
        self._names = names
        self._files = dict(layout.files)
        self.rows: list[PageRow] = []
        self._heads: list[QLabel] = []
        self._ended = False
        first = layout.piles[0].invoice_id
        assert first is not None
        self._pictures = Thumbnails(services, first, self.devicePixelRatioF(), self)
        self._pictures.arrived.connect(self._on_picture)
        self.deeds = self._make_deeds()
        self._place_parts()
        self.show_board(())
        self._pictures.want([place for row in board.shown for place in row.places])
        self.resize(self._wanted_size(parent))
        self.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _wanted_size(self, parent: QWidget | None) -> QSize:
        room = parent.window().size() if parent is not None else QSize(1280, 800)
        return QSize(max(640, min(1100, room.width() - 80)), max(420, min(760, room.height() - 60)))

    # --- making ---------------------------------------------------------------------------------

    def _make_deeds(self) -> dict[str, QAction]:
        made: dict[str, QAction] = {}

        def deed(name: str, text: str, icon: str, keys: str, words: str, work: Work) -> None:
            action = key_action(
                self, f"pages-{name}", text, icon=icon, keys=keys, help_text=words, group=_tr("Pages"), context=HERE
            )
            action.triggered.connect(lambda: self._do(work))
            self.addAction(action)
            made[name] = action

        for name, text, icon, keys, words, work in self._rules():
            deed(name, text, icon, keys, words, work)
        return made

    def _rules(self) -> Iterator[tuple[str, str, str, str, str, Work]]:
        """Each deed: its name, words, icon, keys, what it does in a sentence, and what it does."""
        board = self.board
        left, right = _tr("Turn the pages to the left"), _tr("Turn the pages to the right")
        yield "turn-left", _tr("Turn left"), "rotate-left", "Ctrl+L", left, lambda them: board.turn(them, -90)
        yield "turn-right", _tr("Turn right"), "rotate", "Ctrl+R", right, lambda them: board.turn(them, 90)
        earlier, later = _tr("One place to the left"), _tr("One place to the right")
        yield "earlier", _tr("Earlier"), "chevron-left", "Ctrl+Left", earlier, lambda them: board.step(them, -1)
        yield "later", _tr("Later"), "chevron-right", "Ctrl+Right", later, lambda them: board.step(them, 1)
        up = _tr("Move the pages to the invoice above")
        down = _tr("Move the pages to the invoice below; below the last one, to a new invoice")
        yield "up", _tr("To the invoice above"), "chevron-up", "Ctrl+Up", up, lambda them: board.carry(them, -1)
        yield "down", _tr("To the invoice below"), "chevron-down", "Ctrl+Down", down, lambda them: board.carry(them, 1)
        cut, join = _tr("This page begins a new invoice"), _tr("This invoice goes into the one above")
        yield "cut", _tr("New invoice from here"), "cut", "Ctrl+N", cut, lambda them: board.cut(them[0])
        yield "join", _tr("Join with the one above"), "join", "Ctrl+J", join, lambda them: board.join(them[0])
        out = _tr("The pages belong to no invoice; they can be put back")
        yield "leave-out", _tr("Leave out"), "delete", "Del", out, board.leave_out

    def _place_parts(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(SPACE_1)
        for name, action in self.deeds.items():
            button = tool_button(action, self)
            if name in ("cut", "join", "leave-out"):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            bar.addWidget(button)
            if name in ("turn-right", "later", "down"):
                bar.addSpacing(SPACE_2)
        bar.addStretch(1)
        hint = QLabel(
            _tr("Drag pages to where they belong, or choose them with the arrow keys and use the buttons above.")
        )
        hint.setWordWrap(True)
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, SPACE_2, 0)
        self._column.setSpacing(SPACE_1)
        self._column.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        self.accept_button = self.buttons.addButton(_tr("Arrange"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setDefault(True)
        self.accept_button.setToolTip(_tr("Changed invoices are read anew; Undo takes all of it back"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_3)
        column.addLayout(bar)
        column.addWidget(hint)
        column.addWidget(self._area, 1)
        column.addWidget(self.summary)
        column.addWidget(self.buttons)

    # --- showing --------------------------------------------------------------------------------

    def show_board(self, chosen: Collection[Sheet]) -> None:
        """The rows as the board has them; `chosen` pages are selected, the first has the keyboard."""
        shown = self.board.shown
        while len(self.rows) < len(shown):
            self._add_row()
        while len(self.rows) > len(shown):
            self._drop_row()
        for number, row in enumerate(shown):
            words, spoken = self._title(number)
            self._heads[number].setText(words)
            self.rows[number].setAccessibleName(spoken)
            self.rows[number].show_places(row.places, self._words, chosen)
            for place in row.places:
                self._paint(self.rows[number], place)
            is_shown = row is not self.board.left_out or bool(row.places)
            self._heads[number].setVisible(is_shown)
            self.rows[number].setVisible(is_shown)
        self._focus(chosen)
        self._say()

    def _add_row(self) -> None:
        row, head = PageRow(self), QLabel(self)
        head.setFont(font(TypeSize.BODY, bold=True))
        head.setBuddy(row)
        row.dropped.connect(lambda sheets, index, row=row: self._drop(row, sheets, index))
        row.itemSelectionChanged.connect(lambda row=row: self._on_chosen(row))
        row.entered.connect(lambda row=row: self._on_chosen(row))
        place = self._column.count() - 1
        self._column.insertWidget(place, head)
        self._column.insertWidget(place + 1, row)
        self.rows.append(row)
        self._heads.append(head)

    def _drop_row(self) -> None:
        for widget in (self.rows.pop(), self._heads.pop()):
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _title(self, number: int) -> tuple[str, str]:
        """The heading of a row, and what a screen reader says of it."""
        row = self.board.shown[number]
        if row is self.board.left_out:
            return _tr("Left out"), _tr("Pages that are left out")
        if row.invoice_id is None:
            return _tr("{0}. New invoice").format(number + 1), _tr("Pages of invoice {0}, new").format(number + 1)
        name = self._names.get(row.invoice_id, "")
        if not row.places:
            return _tr("{0}. {1}: goes into the others").format(number + 1, name), _tr("Pages of {0}").format(name)
        return _tr("{0}. {1}").format(number + 1, name), _tr("Pages of invoice {0}: {1}").format(number + 1, name)

    def _words(self, place: PagePlace) -> tuple[str, str]:
        file = self._files.get(place.document_id, "")
        spoken = _tr("Page {0} of {1}").format(place.page, file)
        turned = {90: _tr("turned right"), 180: _tr("upside down"), 270: _tr("turned left")}.get(place.turn)
        if turned:
            spoken = _tr("{0}, {1}").format(spoken, turned)
        return (_tr("Page {0}").format(place.page) if len(self._files) < 2 else f"{place.page} · {file}"), spoken

    def _focus(self, chosen: Collection[Sheet]) -> None:
        for row in self.rows:
            for number in range(row.count()):
                if row.sheet(number) in chosen:
                    row.setCurrentRow(number, row.selectionModel().SelectionFlag.NoUpdate)
                    row.setFocus(Qt.FocusReason.OtherFocusReason)
                    self._area.ensureWidgetVisible(row)
                    self._area.ensureWidgetVisible(self._heads[self.rows.index(row)], 0, 0)
                    return

    def _on_picture(self, sheet: Sheet) -> None:
        number, index = self.board.find(sheet)
        self._paint(self.rows[number], self.board.shown[number].places[index])

    def _paint(self, row: PageRow, place: PagePlace) -> None:
        image = self._pictures.picture(place)
        if image is not None:
            row.show_picture((place.document_id, place.page), QPixmap.fromImage(image))

    def _say(self) -> None:
        """What there will be, in a sentence; and what can be done to the chosen pages."""
        count, out = len(self.board.piles), len(self.board.left_out.places)
        words = _tr("1 invoice.") if count == 1 else _tr("{0} invoices.").format(count)
        if out:
            left = _tr("1 page is left out.") if out == 1 else _tr("{0} pages are left out.").format(out)
            words = _tr("{0} {1}").format(words, left)
        if not self.board.is_possible:
            words = _tr("One of these invoices has to keep a page.")
        self.summary.setText(words)
        self.accept_button.setEnabled(self.board.is_changed and self.board.is_possible)
        some = bool(self.chosen)
        for action in self.deeds.values():
            action.setEnabled(some)

    # --- doing ----------------------------------------------------------------------------------

    @property
    def chosen(self) -> list[Sheet]:
        """The selected pages, from all rows; without any, the one that has the keyboard."""
        sheets = [sheet for row in self.rows for sheet in row.chosen]
        if not sheets:
            sheets = [row.current for row in self.rows if row.hasFocus() and row.current is not None]
        return sheets

    def _on_chosen(self, changed: PageRow) -> None:
        """Pages are chosen in one row at a time."""
        if changed.chosen:
            for row in self.rows:
                if row is not changed and row.chosen:
                    row.blockSignals(True)
                    row.clearSelection()
                    row.blockSignals(False)
        self._say()

    def _do(self, work: Work) -> None:
        sheets = self.chosen
        if sheets:
            work(sheets)
            self.show_board(sheets)

    def _drop(self, row: PageRow, sheets: Sequence[Sheet], index: int) -> None:
        self.board.move(list(sheets), self.rows.index(row), index)
        self.show_board(sheets)

    def done(self, result: int) -> None:
        self._pictures.give_up()
        super().done(result)

"""The left-hand navigation: one icon and word a page, the company on top."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from invoicext_desktop.domain.company import Company
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, TypeSize, accent, font, hairline
from invoicext_desktop.ui.widgets.menu_button import MenuButton

WIDTH = 92


class RailButton(QToolButton):
    """Icon over word; the page that is shown has a bar beside it, not a colour alone."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        self.setAccessibleName(action.text())
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(24, 24))
        self.setFixedSize(WIDTH, 64)
        self.setFont(font(TypeSize.SMALL))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        palette = self.palette()
        painter = QPainter(self)
        shown = self.isChecked()
        if shown:
            painter.fillRect(self.rect(), palette.highlight())
            painter.fillRect(0, 0, 3, self.height(), accent(palette))
        elif self.underMouse():
            painter.fillRect(self.rect(), palette.alternateBase())
        color: QColor = accent(palette) if shown else palette.color(QPalette.ColorRole.WindowText)
        place = self.rect()
        place.setHeight(24)
        place.moveTop(10)
        place.setLeft((self.width() - 24) // 2)
        place.setWidth(24)
        icons.paint(painter, self.defaultAction().property("icon_name"), place, color)
        painter.setFont(font(TypeSize.SMALL, bold=shown))
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        words = self.rect().adjusted(2, 38, -2, -6)
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.defaultAction().text())
        if self.hasFocus():
            painter.setPen(accent(palette))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))


class Rail(QWidget):
    """`company_chosen` has a company's id."""

    company_chosen = Signal(str)

    def __init__(
        self, pages: Sequence[tuple[QAction, str]], new_company: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH + 1)
        self.setAccessibleName(self.tr("Navigation"))
        self._new_company = new_company
        self._company = MenuButton(self)
        self._company.setIcon(icons.icon("company"))
        self._company.setIconSize(QSize(24, 24))
        self._company.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self._company.setFixedSize(WIDTH, 64)
        self._company.setAutoRaise(True)
        self._company.setFont(font(TypeSize.SMALL))
        self._company.setAccessibleName(self.tr("Company"))
        self._menu = self._company.popup
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_2, 1, SPACE_2)
        column.setSpacing(SPACE_1)
        column.addWidget(self._company)
        column.addSpacing(SPACE_2)
        group = QActionGroup(self)
        for action, icon_name in pages:
            action.setCheckable(True)
            action.setProperty("icon_name", icon_name)
            group.addAction(action)
            column.addWidget(RailButton(action, self))
        pages[0][0].setChecked(True)
        column.addStretch(1)

    def show_companies(self, companies: Sequence[Company], current: str) -> None:
        """The menu of companies, and the one that is open."""
        self._menu.clear()
        group = QActionGroup(self._menu)
        for company in companies:
            action = self._menu.addAction(company.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(company.id == current)
            action.triggered.connect(lambda _=False, chosen=company.id: self.company_chosen.emit(chosen))
            group.addAction(action)
            if company.id == current:
                metrics = self._company.fontMetrics()
                shown = metrics.elidedText(company.name, Qt.TextElideMode.ElideRight, WIDTH - 2 * SPACE_2)
                self._company.setText(shown.replace("&", "&&"))
                self._company.setToolTip(self.tr("Company: {0}").format(company.name))
                self._company.setAccessibleDescription(company.name)
        self._menu.addSeparator()
        self._menu.addAction(self._new_company)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(hairline(self.palette()))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())

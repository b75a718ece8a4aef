"""What the palette cannot say about the review pane: frames, focus, and the one button that stands out."""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QPalette

from invoicext_desktop.ui.theme import accent, hairline, on_accent, subtle

_SHEET = Template("""
LineField, AddressField, NoteField, QLineEdit {
    background: $base; border: 1px solid $outline; border-radius: 4px; padding: 3px 6px;
}
LineField:focus, AddressField:focus, NoteField:focus, QLineEdit:focus { border: 2px solid $accent; padding: 2px 5px; }
LineField:disabled, AddressField:disabled, NoteField:disabled, QLineEdit:disabled {
    background: $window; border-color: $hairline;
}
QTableView LineField, QTableView LineField:focus { border: 1px solid $accent; border-radius: 0; padding: 0 2px; }
QTableView::item { padding: 0 4px; }
QHeaderView { background: $window; }
QHeaderView::section {
    background: $window; color: $subtle; border: none; border-bottom: 1px solid $hairline; padding: 4px 7px;
}
QHeaderView::section:vertical { border-bottom: none; padding: 0 6px; }
QTableCornerButton::section { background: $window; border: none; border-bottom: 1px solid $hairline; }
ApproveButton {
    background: $accent; color: $on_accent; border: 1px solid $accent; border-radius: 4px; padding: 6px 14px;
}
ApproveButton:hover { background: $accent_hover; }
ApproveButton:pressed { background: $accent_pressed; }
ApproveButton:focus { border: 2px solid $text; padding: 5px 13px; }
ApproveButton:disabled { background: transparent; color: $subtle; border-color: $hairline; }
QSplitter::handle { background: $hairline; }
""")


def style_sheet(palette: QPalette) -> str:
    """The sheet in the colours of this palette."""
    role = QPalette.ColorRole
    blue = accent(palette)
    return _SHEET.substitute(
        base=palette.color(role.Base).name(),
        window=palette.color(role.Window).name(),
        text=palette.color(role.WindowText).name(),
        outline=palette.color(role.Dark).name(),
        hairline=hairline(palette).name(),
        subtle=subtle(palette).name(),
        accent=blue.name(),
        accent_hover=blue.darker(108).name(),
        accent_pressed=blue.darker(120).name(),
        on_accent=on_accent(palette).name(),
    )

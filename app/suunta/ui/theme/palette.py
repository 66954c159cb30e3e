"""Map the tokens to the palette that Qt's own widgets ask."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from suunta.ui.theme.tokens import Tokens

_ROLES = {
    QPalette.ColorRole.Window: "background",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface_raised",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text_faint",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.ToolTipBase: "surface_raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "brand_soft",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Accent: "brand",
    QPalette.ColorRole.Link: "brand_text",
    QPalette.ColorRole.LinkVisited: "brand_text",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "surface_raised",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line",
    QPalette.ColorRole.Shadow: "line",
}
_DISABLED_TEXT = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


def palette_of(tokens: Tokens) -> QPalette:
    """The palette of one look, with faint text where a control is disabled."""
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, QColor(tokens.colors[token]))
    for role in _DISABLED_TEXT:
        faint = QColor(tokens.colors["text_faint"])
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return palette

"""Set the text of a page: HTML in the theme's style sheet, in the size that is wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextDocument

from suunta.domain.chart import Chart
from suunta.ui.reader.page_charts import place_charts
from suunta.ui.reader.page_document import Ground, prepare
from suunta.ui.reader.page_zoom import NORMAL, scaled, scaled_css
from suunta.ui.theme.plain_look import PlainLook
from suunta.ui.theme.theme import Theme

_INDENT = 26


def set_text(
    document: QTextDocument,
    html: str,
    charts: Sequence[Chart],
    *,
    theme: Theme,
    style_sheet: str,
    percent: int,
) -> tuple[Ground, ...]:
    """Fill a document; answers the grounds that are to be painted under its words."""
    font = theme.font("body")
    font.setPixelSize(scaled(font.pixelSize(), percent))
    document.setDefaultFont(font)
    whole = theme.grown(percent)
    document.setIndentWidth(scaled(_INDENT, whole))
    document.setDefaultStyleSheet(scaled_css(theme.style_sheet(style_sheet), whole))
    document.setHtml(html)
    grounds = prepare(document)
    place_charts(document, charts, PlainLook(theme), whole / NORMAL)
    return grounds

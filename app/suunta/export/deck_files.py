"""A deck as the bytes of a file, in any of its forms; each loads what it needs when it is made."""

from __future__ import annotations

from suunta.export.deck_content import Cancelled, DeckContent, Progress
from suunta.export.slide_look import look_of
from suunta.export.without_window import make_drawable

_ON_PAPER = "light"


def deck_file(
    form: str, content: DeckContent, *, per_page: int, cancelled: Cancelled, progress: Progress
) -> bytes | None:
    """The bytes of `pdf`, `handout`, `cards`, `pptx` or `html`; `None` when it was cancelled."""
    if form == "html":
        from suunta.export.deck_html import deck_html

        return deck_html(content).encode()
    make_drawable()
    look = look_of(_ON_PAPER)
    match form:
        case "pdf":
            from suunta.export.deck_pdf import deck_pdf

            return deck_pdf(content, look, cancelled, progress)
        case "handout":
            from suunta.export.deck_handout import deck_handout

            return deck_handout(content, look, per_page, cancelled, progress)
        case "cards":
            from suunta.export.cue_cards import cue_cards

            return cue_cards(content, look, cancelled, progress)
        case "pptx":
            from suunta.export.deck_pptx import deck_pptx

            return deck_pptx(content, look, cancelled, progress)
    raise ValueError(form)

"""Which colour stands on which: the one table by which the contrast of every look is measured.

A colour is an ink, a ground, or decoration; some are both ink and ground. Whoever paints a colour
on a ground that is not written here fails `test_theme_contrast.py`, and adds the pair.
"""

from __future__ import annotations

PAGE = ("background", "surface", "surface_raised", "brand_soft")
"""What any word may stand on: the page, a panel, a row under the pointer, a chosen row."""

TEXT = {
    "text": (*PAGE, "highlight", "social_soft", "healthcare_soft", "both_soft"),
    "text_muted": (*PAGE, "highlight", "social_soft", "healthcare_soft", "both_soft"),
    "text_faint": (*PAGE, "highlight", "social_soft", "healthcare_soft", "both_soft"),
    "brand_text": (*PAGE, "highlight"),
    "on_brand": ("brand", "brand_text"),
    "on_vote": ("agree", "passed", "disagree"),
    "on_match": ("match",),
    "on_match_here": ("match_here",),
    "social": (*PAGE, "social_soft"),
    "healthcare": (*PAGE, "healthcare_soft"),
    "both": (*PAGE, "highlight", "both_soft"),
    "brand": PAGE,
    "ok": PAGE,
    "warning": (*PAGE, "highlight"),
    "danger": PAGE,
}
"""Words and the icons beside them: 4.5, and 7 where the system asks for more contrast."""

EDGES = {
    "edge": PAGE,
    "brand": ("social_soft", "healthcare_soft", "both_soft"),
    "focus": (*PAGE, "highlight", "social_soft", "healthcare_soft", "both_soft"),
    "highlight_line": (*PAGE, "highlight"),
    "match_tick": PAGE,
}
"""What shows a control, its state or a place: 3, and 4.5 where the system asks for more."""

DECORATION = {
    "line": "parts areas that stand apart without it; no control is known by it alone",
    "shadow": "lies over the page behind the palette, thinned to next to nothing",
}
"""What may be missed, and why."""

APART = {
    ("text", "match"): "the words of a mark are painted in on_match",
    ("text", "match_here"): "the words of a mark are painted in on_match_here",
    ("text_muted", "match"): "the words of a mark are painted in on_match",
    ("text_faint", "match"): "the words of a mark are painted in on_match",
    ("brand_text", "match"): "the words of a mark are painted in on_match",
    ("on_match", "match_here"): "the mark that is looked at has on_match_here",
    ("on_match_here", "match"): "only the mark that is looked at has on_match_here",
    ("match_tick", "match_here"): "it is seen on the page, around the mark that is looked at",
    ("match_tick", "match"): "only the mark that is looked at has an edge",
    ("focus", "match"): "the ring is around the row, the marks are inside it",
}
"""Pairs that one module names and never paints on each other, and why."""

GROUNDS = {ground for table in (TEXT, EDGES) for grounds in table.values() for ground in grounds}
INKS = TEXT.keys() | EDGES.keys()

"""Workshops to export: one that a room has filled, and any that can be."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import strategies as st

from suunta.domain.language import Language
from suunta.domain.workshop import Action, Choice, DiscussionNote, Dots, Statement, Workshop
from suunta.domain.workshop_change import MOST
from suunta.domain.workshop_votes import Votes

DAILY = "figure/daily-use"
FULL = Workshop(
    title="Leadership day",
    deck="deck/day",
    deck_title={Language.EN: "A day", Language.FI: "Päivä"},
    present=24,
    statements=(
        Statement(
            {Language.EN: "I use AI every day.", Language.FI: "Käytän tekoälyä päivittäin."},
            slide="hands",
            point="hands/0",
            heading={Language.EN: "Where we stand", Language.FI: "Missä olemme"},
            figure=DAILY,
            votes=Votes(17, 4, None, 24),
        ),
        Statement(
            {Language.EN: "We need guidelines.", Language.FI: "Tarvitsemme ohjeet."},
            slide="hands",
            point="hands/1",
            heading={Language.EN: "Where we stand", Language.FI: "Missä olemme"},
            votes=Votes(30, 4, 6, 40),
        ),
        Statement(
            {Language.EN: "Nobody asked.", Language.FI: "Kukaan ei kysynyt."},
            slide="hands",
            point="hands/2",
        ),
        Statement({Language.FI: '=HYPERLINK("x")'}, votes=Votes(20, 9, None, 24)),
    ),
    dots=(
        Dots(
            (
                Choice("recommendation/1", {Language.EN: "Lead", Language.FI: "Johda"}, 7),
                Choice("recommendation/2", {Language.EN: "Measure", Language.FI: "Mittaa"}, None),
            ),
            words={Language.EN: "Where first?", Language.FI: "Mistä aloitamme?"},
        ),
    ),
    notes=(
        DiscussionNote(
            "- first; second\n# third *bold* <b>\n\nlast", words={Language.EN: "What else?"}
        ),
        DiscussionNote(),
    ),
    actions=(
        Action("Pilot", "Maija Virtanen", "31.1.", date(2027, 1, 31), "recommendation/1"),
        Action("Guidelines", "", "before summer", None, "recommendation/99"),
        Action(),
    ),
    created=datetime(2026, 3, 2, 10, tzinfo=UTC),
    changed=datetime(2026, 3, 2, 11, tzinfo=UTC),
)

_TEXTS = st.text(max_size=40)
_WORDS = st.dictionaries(st.sampled_from(list(Language)), _TEXTS, max_size=3)
_COUNTS = st.none() | st.integers(0, MOST)
_IDS = st.uuids().map(lambda identifier: identifier.hex)
_MOMENTS = st.integers(0, 2**34).map(lambda second: datetime.fromtimestamp(second, UTC))
_CHOICES = st.builds(Choice, _TEXTS, _WORDS, _COUNTS)
_STATEMENTS = st.builds(
    Statement,
    words=_WORDS,
    slide=_TEXTS,
    point=_TEXTS,
    heading=_WORDS,
    figure=st.sampled_from(["", DAILY, "figure/gone"]),
    votes=st.builds(Votes, _COUNTS, _COUNTS, _COUNTS, _COUNTS),
    id=_IDS,
)
_ROWS = {"max_size": 3, "unique_by": lambda row: row.id}
ANY = st.builds(
    Workshop,
    title=_TEXTS,
    deck=_TEXTS,
    deck_title=_WORDS,
    present=_COUNTS,
    statements=st.lists(_STATEMENTS, **_ROWS).map(tuple),
    dots=st.lists(
        st.builds(
            Dots,
            choices=st.lists(_CHOICES, max_size=3).map(tuple),
            each=st.integers(1, MOST),
            present=_COUNTS,
            slide=_TEXTS,
            words=_WORDS,
            id=_IDS,
        ),
        **_ROWS,
    ).map(tuple),
    notes=st.lists(st.builds(DiscussionNote, _TEXTS, _TEXTS, _WORDS, _IDS), **_ROWS).map(tuple),
    actions=st.lists(
        st.builds(Action, _TEXTS, _TEXTS, _TEXTS, st.none() | st.dates(), _TEXTS, _IDS), **_ROWS
    ).map(tuple),
    id=_IDS,
    created=_MOMENTS,
    changed=_MOMENTS,
)
"""Any workshop that can be kept, whatever was typed into it."""

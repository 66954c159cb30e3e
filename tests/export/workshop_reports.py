"""Reports of workshops to write down."""

from __future__ import annotations

from dataclasses import replace

from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.workshop_votes import Tally, Votes, tally
from suunta.export.workshop_report import (
    ChoiceResult,
    Discussed,
    DotsResult,
    Fact,
    PlannedAction,
    StatementResult,
    WorkshopReport,
)


def vote(text: str = "We use AI.", votes: Votes | None = None, **more: str) -> StatementResult:
    """One result; 17 of 24 agree unless it is told otherwise."""
    given = Votes(17, 4, None, 24) if votes is None else votes
    made = StatementResult(
        number=1,
        text=text,
        heading="",
        votes=given,
        tally=Tally() if given.is_empty else tally(given, None),
        result="17 of 24 agree (71%)",
        counts="Agree 17, pass 3, disagree 4",
        warning="",
        national="",
        described="17 of 24 agree (71%). Agree 17, pass 3, disagree 4.",
    )
    return replace(made, **more)


def report(labels: Labels, language: Language = Language.EN, **more: object) -> WorkshopReport:
    """A report with a row in each table."""
    made = WorkshopReport(
        title="Leadership day",
        language=language,
        labels=labels,
        head=(Fact("Date", "2 March 2026"), Fact("People present", "24")),
        statements=(
            vote(heading="Where we stand", national="68% nationally, similar question"),
            vote("Nobody asked.", Votes(), result="Not voted on", counts=""),
        ),
        from_room=(vote("We are tired.", Votes(5, 20, None, 24), warning="25 votes"),),
        dots=(
            DotsResult(
                "Where first?",
                (ChoiceResult("Lead", 7), ChoiceResult("Measure", None)),
                7,
                24,
                "7 of 72 dots",
            ),
        ),
        actions=(
            PlannedAction(1, "Pilot", "Ward", "31 Jan 2027", "2027-01-31", "recommendation/1", "1"),
        ),
        notes=(Discussed("What else?", "Time"),),
        has_owners=True,
        caveat="Similar question, wording ours.",
        imprint="Made with Suunta.",
        date="2026-03-02",
    )
    return replace(made, **more)  # type: ignore[arg-type]

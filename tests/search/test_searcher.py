"""From words to documents, over small knowledge made for each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from suunta.domain.document import Document, Page, Section
from suunta.domain.document_type import DocumentType
from suunta.domain.edition import Edition
from suunta.domain.errors import IndexUnusable
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.search.answer import Answer
from suunta.search.hit import Expansion, Reason, Why
from suunta.search.index import build_index
from suunta.search.query import parse_query
from suunta.search.searcher import IndexSearcher
from suunta.services.preparing import Prepared

MakeSearcher = Callable[[Mapping[str, str]], IndexSearcher]

CARE = {
    "vision/aims": "Three aims | The values | Care comes first. | purpose",
    "vision/overview": "The vision | In short | Planning of shifts for nurses. | lighthouse beam",
    "polis/results": "What people said | Votes | Shift planning was named by 80%. | opinion",
    "term/entry": "Entry | Definition | Kanta-Häme writes 10,000 entries.",
}


@pytest.fixture
def searcher(make_searcher: MakeSearcher) -> IndexSearcher:
    return make_searcher(CARE)


def answer_to(searcher: IndexSearcher, text: str, *, is_complete: bool = True) -> Answer:
    answer = searcher.search(parse_query(text, is_complete=is_complete))
    assert answer is not None
    return answer


def found_by(searcher: IndexSearcher, text: str, *, is_complete: bool = True) -> list[str]:
    return [found.document for found in answer_to(searcher, text, is_complete=is_complete).found]


@pytest.mark.parametrize(
    ("text", "document"),
    [
        ("aims", "vision/aims"),
        ("aim", "vision/aims"),
        ("AIMS", "vision/aims"),
        ("values", "vision/aims"),
        ("valued", "vision/aims"),
        ("purposes", "vision/aims"),
        ("comes", "vision/aims"),
        ("opinion", "polis/results"),
        ("80%", "polis/results"),
        ("80 percent", "polis/results"),
        ("10 000", "term/entry"),
        ("häme", "term/entry"),
        ("hame", "term/entry"),
        ("kanta-hame", "term/entry"),
    ],
)
def test_a_document_is_found_by_any_word_of_it(
    searcher: IndexSearcher, text: str, document: str
) -> None:
    assert found_by(searcher, text) == [document]


def test_a_word_that_nothing_holds_finds_nothing(searcher: IndexSearcher) -> None:
    assert found_by(searcher, "xylophone") == []


def test_a_document_is_found_by_its_identifier_before_all_others(
    make_searcher: MakeSearcher,
) -> None:
    searcher = make_searcher(
        {
            "recommendation/1": "Lead the change | Short | Text",
            "vision/what-it-asks": "Recommendation 1 | Recommendation 1 | Recommendation 1",
        }
    )

    assert found_by(searcher, "recommendation/1") == ["recommendation/1", "vision/what-it-asks"]


def test_an_identifier_without_a_known_word_is_found_too(make_searcher: MakeSearcher) -> None:
    searcher = make_searcher({"term/ai": "Term | Definition | Text", "term/of": "Of | Of | Of"})

    answer = answer_to(searcher, "term/of")

    assert answer.found[0].document == "term/of"
    assert [answer.passages[row].anchor for row in answer.found[0].rows] == ["short"]


@pytest.mark.parametrize(
    ("phrase", "documents"),
    [
        ('"shift planning"', ["polis/results"]),
        ('"planning of shifts"', ["vision/overview"]),
        ('"planning shift"', []),
        ('"shift was"', []),
        ('"three aims"', ["vision/aims"]),
        ('"the values"', ["vision/aims"]),
        ('"lighthouse beam"', ["vision/overview"]),
        ('"kanta hame"', ["term/entry"]),
        ('"10 000 entries"', ["term/entry"]),
    ],
)
def test_the_words_of_a_phrase_stand_together_in_title_heading_keywords_or_text(
    searcher: IndexSearcher, phrase: str, documents: list[str]
) -> None:
    assert found_by(searcher, phrase) == documents


def test_the_words_of_a_phrase_are_looked_for_as_they_are_written(searcher: IndexSearcher) -> None:
    sought = answer_to(searcher, '"shift planning"').sought

    assert sought.reason("planning", Language.EN) == Reason(Why.EXACT, "planning", "planning")
    assert sought.reason("plans", Language.EN) is None


def test_every_phrase_is_required(searcher: IndexSearcher) -> None:
    assert found_by(searcher, '"shift planning" "three aims"') == []


def test_a_phrase_is_required_where_a_word_is_not(searcher: IndexSearcher) -> None:
    assert found_by(searcher, 'nurses "shift planning"') == ["polis/results"]


@pytest.mark.parametrize("minus", ["-nurses", "-nurse", "-vision", '-"planning of"'])
def test_what_is_excluded_is_not_found(searcher: IndexSearcher, minus: str) -> None:
    assert found_by(searcher, f"planning {minus}") == ["polis/results"]


def test_an_excluded_phrase_leaves_documents_with_its_words_apart(
    searcher: IndexSearcher,
) -> None:
    assert found_by(searcher, 'planning -"shift planning"') == ["vision/overview"]


def test_documents_that_hold_any_of_several_words_are_told(searcher: IndexSearcher) -> None:
    assert searcher.holding([("aims",), ("shift", "planning")]) == {"vision/aims", "polis/results"}


@pytest.mark.parametrize("beginning", ["nur", "nurs", "nurse", "nurses"])
def test_the_beginning_of_a_word_finds_it_while_typing(
    searcher: IndexSearcher, beginning: str
) -> None:
    assert found_by(searcher, beginning, is_complete=False) == ["vision/overview"]


def test_the_beginning_of_a_keyword_finds_it_while_typing(searcher: IndexSearcher) -> None:
    assert found_by(searcher, "lighth", is_complete=False) == ["vision/overview"]


def test_one_letter_looks_at_the_beginnings_of_titles_alone(make_searcher: MakeSearcher) -> None:
    searcher = make_searcher({"term/a": "Nursery | Of | Plants", "term/b": "Bird | Of | Nurses"})

    assert found_by(searcher, "n", is_complete=False) == ["term/a"]
    assert found_by(searcher, "nu", is_complete=False) == ["term/a", "term/b"]


def test_a_complete_line_does_not_complete_words(make_searcher: MakeSearcher) -> None:
    searcher = make_searcher({"term/a": "Nursery | Of | Plants", "term/b": "Nur | Of | Stone"})

    assert found_by(searcher, "nur") == ["term/b"]


def test_the_word_itself_comes_before_its_completions(make_searcher: MakeSearcher) -> None:
    searcher = make_searcher({"term/a": "Planets | Of | Stars", "term/b": "Plane | Of | Wings"})

    assert found_by(searcher, "plane", is_complete=False) == ["term/b", "term/a"]


@pytest.mark.parametrize(
    ("typed", "searched"),
    [("nrses", "nurses"), ("nurzes", "nurses"), ("nurrses", "nurses"), ("nusres", "nurses")],
)
def test_a_mistake_is_corrected_and_said(
    searcher: IndexSearcher, typed: str, searched: str
) -> None:
    assert found_by(searcher, typed) == ["vision/overview"]
    assert searcher.known.corrections(parse_query(typed)) == {typed: searched}


def test_a_correction_can_be_left_out(searcher: IndexSearcher) -> None:
    answer = searcher.search(parse_query("nrses"), corrections={})

    assert answer is not None
    assert answer.found == ()


def test_a_mistake_in_a_heading_or_a_keyword_is_corrected(searcher: IndexSearcher) -> None:
    assert searcher.known.corrections(parse_query("lighthuose valuse")) == {
        "lighthuose": "lighthouse",
        "valuse": "values",
    }


@pytest.mark.parametrize("known", ["nurses", "nurse", "value", "80%", "81%", "xylophone"])
def test_a_known_word_a_form_of_it_or_something_else_is_not_corrected(
    searcher: IndexSearcher, known: str
) -> None:
    assert searcher.known.corrections(parse_query(known)) == {}


def test_a_beginning_that_can_be_completed_is_not_corrected(searcher: IndexSearcher) -> None:
    assert searcher.known.corrections(parse_query("nurs", is_complete=False)) == {}


def test_a_mistake_is_corrected_while_typing(searcher: IndexSearcher) -> None:
    assert found_by(searcher, "nusres", is_complete=False) == ["vision/overview"]


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("Shifts | Of | Ships", "Ships | Of | Shifts"),  # title above text
        ("Shifts | Of | Ships", "Shifting | Of | Ships"),  # the word above its stem
        ("Ships | Of | Shifts boats", "Ships | Of | Shifting boats"),
    ],
)
def test_the_closer_match_comes_first(make_searcher: MakeSearcher, better: str, worse: str) -> None:
    # The identifiers are sorted the other way round.
    searcher = make_searcher(
        {"vision/b": better, "vision/a": worse, "vision/c": "Other | Of | Other"}
    )

    assert found_by(searcher, "shifts") == ["vision/b", "vision/a"]


def test_a_glossary_entry_does_not_hide_what_is_said(make_searcher: MakeSearcher) -> None:
    searcher = make_searcher({"term/a": "Shifts | Of | Ships", "vision/b": "Shifts | Of | Ships"})

    assert found_by(searcher, "shifts") == ["vision/b", "term/a"]


def test_equal_documents_come_in_the_order_of_their_identifiers(
    make_searcher: MakeSearcher,
) -> None:
    searcher = make_searcher({f"vision/{name}": "Shifts | Of | Ships" for name in "cabed"})

    assert found_by(searcher, "shifts") == [f"vision/{name}" for name in "abcde"]


def test_the_passages_of_a_document_come_with_the_best_first(prepared: Prepared) -> None:
    searcher = IndexSearcher(prepared.index)

    found = answer_to(searcher, "evidence of effectiveness").found

    searcher.close()
    scores = [[score for _, score in each.best_rows()] for each in found]
    assert any(len(each) > 1 for each in scores)
    assert all(each == sorted(each, reverse=True) for each in scores)


def test_documents_with_little_of_the_query_are_left_out(make_searcher: MakeSearcher) -> None:
    searcher = make_searcher(
        {
            "vision/all": "Rota shift planning evidence effects | Of | Nothing",
            "vision/half": "Nothing | Of | Shift planning evidence",
            "vision/one": "Nothing | Of | Evidence",
        }
    )

    assert found_by(searcher, "rota shift planning evidence effects") == [
        "vision/all",
        "vision/half",
    ]


def test_documents_with_some_of_the_query_are_found_where_none_has_all(
    make_searcher: MakeSearcher,
) -> None:
    searcher = make_searcher({"vision/a": "Shifts | Of | Ships", "vision/b": "Plans | Of | Boats"})

    assert set(found_by(searcher, "shifts plans")) == {"vision/a", "vision/b"}


def test_a_cancelled_search_has_no_answer(searcher: IndexSearcher) -> None:
    assert searcher.search(parse_query("shift planning"), cancelled=lambda: True) is None


def test_a_search_stops_between_two_completions(searcher: IndexSearcher) -> None:
    asked = iter([False, False, True, True, True])

    assert searcher.search(parse_query("p", is_complete=False), lambda: next(asked)) is None


def test_an_answer_knows_the_corrected_and_the_accented_word(searcher: IndexSearcher) -> None:
    sought = answer_to(searcher, "nusres hame").sought

    assert sought.reason("nurses", Language.EN) == Reason(Why.SPELLING, "nusres", "nurses")
    assert sought.reason("nusres", Language.EN) is None
    assert sought.reason("häme", Language.EN) == Reason(Why.EXACT, "hame", "häme")


def test_a_word_of_another_language_is_found_as_it_is(searcher: IndexSearcher) -> None:
    assert found_by(searcher, "häme") == found_by(searcher, "HÄME") == ["term/entry"]


def test_without_an_index_there_is_no_searcher(tmp_path_factory: pytest.TempPathFactory) -> None:
    with pytest.raises(IndexUnusable):
        IndexSearcher(tmp_path_factory.mktemp("empty"))


FINNISH = {
    "vision/safety": "Potilasturvallisuus | Potilaat hoidetaan turvallisesti.",
    "vision/plan": "Työvuorosuunnittelu | Esihenkilöt tekevät listat.",
    "vision/planning": "Suunnittelu | Hankkeet alkavat syksyllä.",
    "vision/shift": "Vuorot | Työn ja vuoron suunnittelu.",
    "vision/ministry": "Ministeriö | Kysy STM:n ohjeista.",
}


@pytest.fixture
def finnish(tmp_path: Path) -> Iterator[IndexSearcher]:
    documents = {}
    for identifier, written in FINNISH.items():
        title, text = written.split(" | ")
        page = Page(Language.FI, title, "", (Section("short", "", text, "", text),))
        documents[identifier] = Document(identifier, DocumentType.VISION, 1, {Language.FI: page})
    build_index(KnowledgeBase(Edition("1", "2026-11-24"), documents), tmp_path / "finnish")
    searcher = IndexSearcher(tmp_path / "finnish")
    yield searcher
    searcher.close()


@pytest.mark.parametrize(
    "typed", ["potilasturvallisuudesta", "potilasturvallisuutta", "POTILASTURVALLISUUDEN"]
)
def test_any_form_finds_a_finnish_word(finnish: IndexSearcher, typed: str) -> None:
    assert found_by(finnish, typed)[0] == "vision/safety"


def test_a_part_finds_the_compound(finnish: IndexSearcher) -> None:
    assert "vision/safety" in found_by(finnish, "turvallisuus")


def test_a_word_ranks_above_compounds_of_it(finnish: IndexSearcher) -> None:
    found = found_by(finnish, "suunnittelu")

    assert found[0] == "vision/planning"
    assert set(found) == {"vision/planning", "vision/shift", "vision/plan"}


def test_a_compound_ranks_above_its_parts(finnish: IndexSearcher) -> None:
    found = found_by(finnish, "työvuorosuunnittelua")

    assert found[0] == "vision/plan"
    assert "vision/shift" in found


@pytest.mark.parametrize("typed", ["potilasturvallisuud", "potilasturvallisuudes"])
def test_an_unfinished_ending_is_no_mistake(finnish: IndexSearcher, typed: str) -> None:
    assert "vision/safety" in found_by(finnish, typed, is_complete=False)
    assert finnish.known.corrections(parse_query(typed, is_complete=False)) == {}


def test_a_common_part_alone_does_not_make_a_compound(make_searcher: MakeSearcher) -> None:
    searcher = make_searcher({"vision/a": "Aims | Of | Care"})

    assert found_by(searcher, "xylofonisuunnittelu") == []


def test_a_compound_that_nothing_holds_is_looked_for_by_its_parts(finnish: IndexSearcher) -> None:
    assert found_by(finnish, "hankesuunnittelu")[0] == "vision/planning"


def test_a_word_finds_others_of_its_root_below_its_own(tmp_path: Path) -> None:
    documents = {}
    for identifier, text in (("vision/a", "Kirjaus on työtä."), ("vision/b", "Kirjaaminen.")):
        page = Page(Language.FI, "Otsikko", "", (Section("short", "", text, "", text),))
        documents[identifier] = Document(identifier, DocumentType.VISION, 1, {Language.FI: page})
    build_index(KnowledgeBase(Edition("1", "2026-11-24"), documents), tmp_path / "roots")
    searcher = IndexSearcher(tmp_path / "roots")

    answer = answer_to(searcher, "kirjaamisen")

    searcher.close()
    assert [found.document for found in answer.found] == ["vision/b", "vision/a"]
    assert answer.sought.reason("kirjaus", Language.FI) == Reason(
        Why.ROOT, "kirjaamisen", "kirjaus"
    )


@pytest.mark.parametrize("typed", ["STM", "stm:lle", "STM:N"])
def test_an_abbreviation_is_found_with_any_ending(finnish: IndexSearcher, typed: str) -> None:
    assert found_by(finnish, typed) == ["vision/ministry"]


def test_what_a_word_is_also_called_ranks_below_the_word(make_searcher: MakeSearcher) -> None:
    searcher = make_searcher(
        {"vision/a": "Recording | Of | Notes", "vision/b": "Documentation | Of | Notes"}
    )
    query = parse_query("documentation")
    recording = Expansion("documentation", "recording", Language.EN, "synonym")

    answer = searcher.search(query, expansions=(recording,))

    assert answer is not None
    assert [found.document for found in answer.found] == ["vision/b", "vision/a"]
    assert answer.sought.reason("recorded", Language.EN) == Reason(
        Why.SYNONYM, "documentation", "recorded"
    )


def test_a_name_of_several_words_is_found_where_they_stand_in_one_passage(
    make_searcher: MakeSearcher,
) -> None:
    searcher = make_searcher(
        {"vision/a": "Taking of | Of | notes", "vision/b": "Taking | Of | Time"}
    )
    notes = Expansion("documentation", "taking notes", Language.EN, "synonym")

    answer = searcher.search(parse_query("documentation"), corrections={}, expansions=(notes,))

    assert answer is not None
    assert [found.document for found in answer.found] == ["vision/a"]


def test_a_name_of_several_words_is_a_match_only_where_it_stands_whole(
    make_searcher: MakeSearcher,
) -> None:
    searcher = make_searcher(
        {"vision/a": "Taking of | Of | the notes", "vision/b": "Taking | Of | notes apart"}
    )
    notes = Expansion("documentation", "taking of notes", Language.EN, "synonym")
    answer = searcher.search(parse_query("documentation"), corrections={}, expansions=(notes,))
    assert answer is not None

    [match] = answer.sought.matches("It is the taking of notes.", Language.EN)

    assert [word.text for word in match.words] == ["taking", "notes"]
    assert match.reason == Reason(Why.SYNONYM, "documentation", "taking notes")
    assert answer.sought.matches("Taking a walk without notes", Language.EN) == []
    assert answer.sought.reason("of", Language.EN) is None


def test_the_surest_reason_is_remembered_whichever_word_was_typed_first(
    make_searcher: MakeSearcher,
) -> None:
    searcher = make_searcher({"vision/a": "Shift plan | Of | Notes"})
    shift = Expansion("rostering", "shift", Language.EN, "synonym")

    for typed in ("rostering shift", "shift rostering"):
        answer = searcher.search(parse_query(typed), corrections={}, expansions=(shift,))
        assert answer is not None
        assert answer.sought.reason("shift", Language.EN) == Reason(Why.EXACT, "shift", "shift")


def test_parts_of_a_corrected_compound_are_told_as_spelling(finnish: IndexSearcher) -> None:
    answer = answer_to(finnish, "potilasturvalisuus")

    reason = answer.sought.reason("turvallisesti", Language.FI) or answer.sought.reason(
        "potilaat", Language.FI
    )
    assert reason is not None
    assert reason.why is Why.SPELLING


def test_it_knows_its_documents(searcher: IndexSearcher) -> None:
    assert searcher.documents == CARE.keys()

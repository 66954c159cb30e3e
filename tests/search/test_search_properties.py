"""What holds for any text typed, and for the index of any documents."""

from __future__ import annotations

import itertools
import string
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from suunta.domain.document import Document, Page, Section
from suunta.domain.document_type import DocumentType
from suunta.domain.edition import Edition
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.search.analysed_text import analyse
from suunta.search.analysis import words
from suunta.search.hit import Span
from suunta.search.index import build_index
from suunta.search.query import parse_query
from suunta.search.searcher import IndexSearcher
from suunta.search.snippet import LENGTH, make_snippet

Texts = Mapping[Language, str]

KNOWN = ("care", "nurse", "record", "plan", "hoito", "kirjaaminen", "vård", "äldre", "91%", "AI")
"""Few words, so that generated documents share some."""


def document(identifier: str, texts: Texts) -> Document:
    """A page for each language, of one section."""
    pages = {
        language: Page(
            language=language,
            title=f"Page {identifier.partition('/')[2]}",
            summary="",
            sections=(Section("short", "Short", text, f"<p>{text}</p>", text),),
        )
        for language, text in texts.items()
    }
    return Document(identifier, DocumentType(identifier.partition("/")[0]), 1, pages)


def knowledge_of(texts: Mapping[str, Texts]) -> KnowledgeBase:
    documents = {identifier: document(identifier, each) for identifier, each in texts.items()}
    return KnowledgeBase(Edition("1", "2026-11-24"), documents)


@contextmanager
def searcher_for(knowledge: KnowledgeBase) -> Iterator[IndexSearcher]:
    """A fresh index, opened."""
    with TemporaryDirectory() as folder:
        build_index(knowledge, Path(folder) / "passages")
        searcher = IndexSearcher(Path(folder) / "passages")
        try:
            yield searcher
        finally:
            searcher.close()


def searcher_of(texts: Mapping[str, Texts]) -> AbstractContextManager[IndexSearcher]:
    return searcher_for(knowledge_of(texts))


def found(searcher: IndexSearcher, text: str, *, is_complete: bool = True) -> list[str]:
    """The documents that answer, best first."""
    answer = searcher.search(parse_query(text, is_complete=is_complete))
    assert answer is not None
    return [each.document for each in answer.found]


@pytest.fixture(scope="module")
def shared() -> Iterator[IndexSearcher]:
    """An index where each two and three of the known words stand together somewhere."""
    texts = {
        f"term/{number}": {Language.EN: f"{' '.join(chosen)}. {' '.join(reversed(chosen))}."}
        for number, chosen in enumerate(
            (*itertools.combinations(KNOWN, 2), *itertools.combinations(KNOWN, 3))
        )
    }
    with searcher_of(texts) as searcher:
        yield searcher


ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=60)
SYNTAX = st.lists(
    st.sampled_from(
        [
            *KNOWN,
            *('"', "“", "”", "«", "-", "--", ":", "type:", "TYPE:x", "language:en", "%", "91 %"),
            *(
                " ",
                "\n",
                "\t",
                "\0",
                "\ud800",
                "\u202e",
                "\u200d",
                "\u0308",
                "🧑🏽‍⚕️",
                "’s",
                "1 000",
            ),
            *(
                "شبکه",
                "עברית",
                "看護",
                "ﬁ",
                "İ",
                "ß",
                "ǅ",
                "²",
                "½",
                "_",
                "'",
                "/",
                "\\",
                "*",
                "?",
                "~",
            ),
        ]
    )
    | ANY_TEXT,
    max_size=20,
).map("".join)


@given(text=ANY_TEXT | SYNTAX, is_complete=st.booleans())
@example(text="\ud800", is_complete=False)
@example(text="\0", is_complete=False)
@example(text='"', is_complete=False)
@example(text='-"', is_complete=True)
@example(text="type:", is_complete=False)
@example(text="care " * 2_000, is_complete=False)
@settings(deadline=None, max_examples=250)
def test_whatever_is_typed_is_answered(shared: IndexSearcher, text: str, is_complete: bool) -> None:
    query = parse_query(text, is_complete=is_complete)
    answer = shared.search(query)

    assert answer is not None
    documents = [each.document for each in answer.found]
    assert len(documents) == len(set(documents))
    assert query.beginning == "" or query.beginning in query.words
    assert shared.search(query) == answer


LETTERS = st.sampled_from(string.ascii_lowercase + "åäöåäö")
SYLLABLES = (
    "kir",
    "jaa",
    "mi",
    "nen",
    "sen",
    "ssa",
    "ko",
    "ti",
    "hoi",
    "vår",
    "den",
    "är",
    "ing",
    "s",
)
RARE = st.text(LETTERS, min_size=7, max_size=14) | st.lists(
    st.sampled_from(SYLLABLES), min_size=3, max_size=5
).map("".join).filter(lambda word: len(word) >= 6)
"""Also words like each other, with the endings of the languages."""


def folded(word: str) -> str:
    return word.translate(str.maketrans("åäö", "aao"))


def texts_with_rare_words(rare: Sequence[str]) -> dict[str, Texts]:
    """Three of the words to a document, one in each language, between common ones."""
    texts: dict[str, Texts] = {}
    for number, three in enumerate(zip(*[iter(rare)] * 3, strict=True)):
        texts[f"recommendation/{number}"] = {
            language: f"{KNOWN[number % len(KNOWN)]} {word} {KNOWN[(number + 3) % len(KNOWN)]}."
            for language, word in zip(Language, three, strict=True)
        }
    return texts


@given(
    rare=st.integers(1, 5).flatmap(
        lambda count: st.lists(RARE, min_size=3 * count, max_size=3 * count, unique_by=folded)
    )
)
@settings(deadline=None, max_examples=25)
def test_each_document_is_found_by_its_own_rare_words(rare: list[str]) -> None:
    texts = texts_with_rare_words(rare)
    with searcher_of(texts) as searcher:
        for identifier, pages in texts.items():
            for text in pages.values():
                word = text.split()[1]
                assert found(searcher, word)[0] == identifier
                assert found(searcher, word.upper())[0] == identifier
                assert found(searcher, folded(word))[0] == identifier
                for length in range(4, len(word)):
                    assert identifier in found(searcher, word[:length], is_complete=False)


SENTENCE = st.lists(st.sampled_from(KNOWN), min_size=1, max_size=8).map(" ".join)
SOME_TEXTS = st.dictionaries(
    st.integers(0, 30).map(lambda number: f"term/{number}"),
    st.dictionaries(st.sampled_from(list(Language)), SENTENCE, min_size=1),
    min_size=2,
    max_size=8,
)
QUERIES = ("care", "nurse plan", "hoito äldre 91%", "kirjaamisessa", '"care nurse"', "vard -ai")


def ranked(searcher: IndexSearcher, text: str) -> list[tuple[float, str]]:
    """Scores and documents, those of one score by name."""
    answer = searcher.search(parse_query(text))
    assert answer is not None
    assert [each.score for each in answer.found] == sorted(
        (each.score for each in answer.found), reverse=True
    )
    scored = ((-round(each.score, 6), each.document) for each in answer.found)
    return sorted(scored)


@given(texts=SOME_TEXTS, order=st.randoms(use_true_random=False))
@settings(deadline=None, max_examples=15)
def test_the_order_in_which_documents_are_added_changes_nothing(
    texts: dict[str, Texts], order: object
) -> None:
    names = list(texts)
    order.shuffle(names)  # type: ignore[attr-defined]
    with searcher_of(texts) as one, searcher_of({name: texts[name] for name in names}) as other:
        for query in QUERIES:
            assert ranked(one, query) == ranked(other, query)
            assert found(one, query) == found(one, query)


@given(texts=SOME_TEXTS)
@settings(deadline=None, max_examples=10)
def test_a_freshly_built_index_answers_the_same(texts: dict[str, Texts]) -> None:
    with searcher_of(texts) as one, searcher_of(texts) as other:
        for query in QUERIES:
            assert one.search(parse_query(query)) == other.search(parse_query(query))


@given(chosen=st.lists(st.sampled_from(KNOWN), min_size=2, max_size=3, unique=True))
@settings(deadline=None, max_examples=60)
def test_what_holds_a_phrase_holds_its_words(shared: IndexSearcher, chosen: list[str]) -> None:
    phrase = found(shared, f'"{" ".join(chosen)}"')
    holding = [set(found(shared, word)) for word in chosen]

    assert set(phrase) <= set.intersection(*holding)
    assert set(phrase) <= set(found(shared, " ".join(chosen)))


def test_some_phrase_is_found_and_another_is_not(shared: IndexSearcher) -> None:
    """Else the last test would hold of a search that finds nothing."""
    assert len(found(shared, '"care nurse"')) == len(KNOWN) - 1
    assert found(shared, '"care care"') == []


@given(
    wanted=st.lists(st.sampled_from(KNOWN), min_size=1, max_size=3, unique=True).map(" ".join),
    unwanted=st.sampled_from(KNOWN),
)
@settings(deadline=None, max_examples=60)
def test_an_exclusion_takes_away_what_holds_the_word_and_nothing_else(
    shared: IndexSearcher, wanted: str, unwanted: str
) -> None:
    holding = set(found(shared, unwanted))
    expected = [each for each in found(shared, wanted) if each not in holding]

    assert found(shared, f"{wanted} -{unwanted}") == expected
    assert found(shared, f'{wanted} -"{unwanted}"') == expected


def test_an_exclusion_reaches_headings_and_keywords() -> None:
    texts: dict[str, Texts] = {f"term/{number}": {Language.EN: "care"} for number in range(3)}
    knowledge = knowledge_of(texts)
    heading, keyword, _ = knowledge.documents.values()
    page = heading.pages[Language.EN]
    for identifier, changed in {
        heading.id: replace(page, sections=(replace(page.sections[0], heading="Nurses"),)),
        keyword.id: replace(page, keywords=("nurses",)),
    }.items():
        known = knowledge.documents[identifier]
        knowledge.documents[identifier] = replace(known, pages={Language.EN: changed})
    with searcher_for(knowledge) as searcher:
        assert set(found(searcher, "nurse")) == {heading.id, keyword.id}
        assert found(searcher, "care -nurse") == ["term/2"]


PIECE = st.sampled_from(
    [
        *KNOWN,
        *("1 250", "3.5", "nurse’s", "well-being", "a", "–", "(see", "below)", "“so”", "e.g."),
        *("🙂", "A&B", "<b>", "x" * 60, "ﬁn", "e\u0301t\u0301"),
    ]
)
GAP = st.sampled_from([" ", " ", " ", ". ", "! ", "\n", " … ", ", "])
PASSAGE = st.lists(st.tuples(PIECE, GAP), max_size=120).map(
    lambda pairs: "".join(itertools.chain.from_iterable(pairs))
)


def snippet_of(text: str, is_match: Callable[[str], bool]) -> tuple[Span, ...]:
    analysed = analyse(text, Language.EN)
    return make_snippet(text, analysed, [word for word in analysed.words if is_match(word.text)])


def without_ellipses(snippet: Iterable[Span]) -> str:
    whole = "".join(span.text for span in snippet)
    return whole.removeprefix("… ").removesuffix(" …")


@given(text=PASSAGE, sought=st.sets(st.sampled_from([*KNOWN, "x" * 60, "1250", "3.5", "a"])))
@settings(deadline=None, max_examples=300)
def test_a_snippet_is_a_piece_of_the_text_with_whole_words_marked(
    text: str, sought: set[str]
) -> None:
    is_match = {word.casefold() for word in sought}.__contains__
    snippet = snippet_of(text, is_match)
    shown = without_ellipses(snippet)
    flat = text.replace("\n", " ")

    assert sum(len(span.text) for span in snippet) <= LENGTH
    assert shown in flat or shown.strip() in flat
    assert all(span.text for span in snippet)
    whole = {text[word.start : word.end] for word in words(text)}
    assert {span.text for span in snippet if span.is_match} <= {
        word for word in whole if is_match(next(words(word)).text)
    }
    if any(is_match(word.text) for word in words(text)):
        assert any(span.is_match for span in snippet)


@given(text=PASSAGE, sought=st.sets(st.sampled_from(KNOWN)))
@settings(deadline=None, max_examples=300)
def test_a_snippet_is_never_cut_inside_a_word(text: str, sought: set[str]) -> None:
    is_match = {word.casefold() for word in sought}.__contains__
    shown = without_ellipses(snippet_of(text, is_match))
    flat = text.replace("\n", " ")

    inside = {place for word in words(text) for place in range(word.start + 1, word.end)}
    places = [at for at in range(len(flat)) if flat.startswith(shown, at)]
    assert not shown or any(at not in inside and at + len(shown) not in inside for at in places)


@given(text=ANY_TEXT | st.text(st.sampled_from('ab. \n"(“…'), max_size=600))
@settings(deadline=None, max_examples=200)
def test_a_snippet_of_any_text_is_made(text: str) -> None:
    snippet = snippet_of(text, lambda word: "a" in word)

    assert sum(len(span.text) for span in snippet) <= LENGTH
    assert without_ellipses(snippet).strip() in text.replace("\n", " ")

"""`suunta search`: the options, the exit status and the public shape of an answer."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from suunta.cli.search import as_json, print_results
from suunta.domain.language import Language
from suunta.search.hit import Hit, Reason, Results, Span, Suggestion, Why
from suunta.services.searching import SearchRequest
from suunta.services.workspace import Workspace

Suunta = Callable[..., Any]

KEYS = [
    *("query", "lang", "total", "took_ms", "corrections", "expansions", "facets", "hits"),
    "suggestions",
]
HIT_KEYS = ["id", "type", "title", "lang", "section", "snippet", "score", "why"]
FACETS = ["type", "sector", "use_case", "county", "language"]


@pytest.fixture
def type_in(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    """Put bytes on standard input."""

    def type_in(written: bytes) -> None:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(written), encoding="ascii"))

    return type_in


def test_json_has_the_keys_that_others_rely_on(suunta: Suunta) -> None:
    answer = suunta("search", "shift planning", "--json").json

    assert list(answer) == KEYS
    assert answer["query"] == "shift planning"
    assert answer["lang"] == "en"
    assert isinstance(answer["total"], int)
    assert isinstance(answer["took_ms"], float)
    assert answer["corrections"] == []
    assert {each["term"] for each in answer["expansions"]} == {"shift planning"}
    assert list(answer["facets"]) == FACETS
    assert all(
        isinstance(count, int) and count > 0
        for counts in answer["facets"].values()
        for count in counts.values()
    )


def test_a_hit_has_the_keys_that_others_rely_on(suunta: Suunta, workspace: Workspace) -> None:
    page = workspace.knowledge.document("figure/shift-planning").page(Language.EN)

    hits = suunta("search", "shift planning", "--json").json["hits"]

    assert all(list(hit) == HIT_KEYS for hit in hits)
    first = hits[0]
    assert (first["id"], first["type"], first["lang"]) == ("figure/shift-planning", "figure", "en")
    assert (first["title"], first["section"]) == (page.title, "statement")
    assert "<mark>shift</mark> <mark>planning</mark>" in first["snippet"]
    assert [hit["score"] for hit in hits] == sorted((hit["score"] for hit in hits), reverse=True)


def test_json_is_what_the_service_answers(suunta: Suunta, workspace: Workspace) -> None:
    results = workspace.searching.search(SearchRequest("evidence", limit=20))

    answer = suunta("search", "evidence", "--json").json

    assert answer["total"] == results.total
    assert answer["facets"] == results.facets
    assert [(hit["id"], hit["section"], hit["snippet"]) for hit in answer["hits"]] == [
        (hit.id, hit.anchor, hit.marked_snippet()) for hit in results.hits
    ]


def test_a_correction_is_told_from_and_to(suunta: Suunta) -> None:
    outcome = suunta("search", "docmentation", "--json")

    assert outcome.status == 0
    assert outcome.json["corrections"] == [{"from": "docmentation", "to": "documentation"}]


def test_nothing_found_is_status_1_with_an_empty_list(suunta: Suunta) -> None:
    outcome = suunta("search", "xyzzyqwerty", "--json")

    assert outcome.status == 1
    assert outcome.json["hits"] == []
    assert outcome.json["total"] == 0
    assert '"hits": []' in outcome.out


@pytest.mark.parametrize("query", ["", " ", "***", '"', "-", "-pet", "\x00", "\udcff"])
def test_a_query_of_nothing_finds_nothing(suunta: Suunta, query: str) -> None:
    # Not "-pet" alone as an argument: to the parser of arguments that is an option.
    outcome = suunta("search", "--json", "--", query)

    assert outcome.status == 1
    assert outcome.json["hits"] == []
    assert list(outcome.json) == KEYS
    assert list(outcome.json["facets"]) == FACETS


def test_a_query_of_ten_thousand_characters_is_answered(suunta: Suunta) -> None:
    outcome = suunta("search", "documentation " * 800, "--json")

    assert outcome.status == 0
    assert outcome.json["hits"]


def test_several_words_need_no_quotation_marks(suunta: Suunta) -> None:
    one, several = (
        suunta("search", "shift planning", "--json"),
        suunta("search", "shift", "planning", "--json"),
    )

    assert one.json["query"] == several.json["query"]
    assert one.json["hits"] == several.json["hits"]


@pytest.mark.parametrize(
    ("options", "syntax"),
    [
        (("--type", "experiment"), "type:experiment"),
        (("--sector", "both"), "sector:both"),
        (("--use-case", "support-services"), "use_case:support-services"),
        (("--county", "pirkanmaa"), "county:pirkanmaa"),
        (("--county", "Birkaland"), "county:pirkanmaa"),
        (("--type", "experiment", "--type", "figure"), "type:experiment type:figure"),
        (("--type", "experiment", "--sector", "both"), "type:experiment sector:both"),
        (("--type=law",), "type:regulation"),
    ],
)
def test_an_option_does_what_the_syntax_does(
    suunta: Suunta, options: tuple[str, ...], syntax: str
) -> None:
    by_option = suunta("search", "AI", *options, "--json").json
    by_syntax = suunta("search", f"AI {syntax}", "--json").json

    assert by_option["hits"]
    assert by_option["hits"] == by_syntax["hits"]
    assert by_option["facets"] == by_syntax["facets"]


def test_an_option_that_narrows_needs_no_query(suunta: Suunta) -> None:
    answer = suunta("search", "--type", "recommendation", "--json").json

    assert [hit["id"] for hit in answer["hits"]] == [f"recommendation/{n}" for n in range(1, 7)]


@pytest.mark.parametrize(
    ("option", "known"),
    [
        ("--type", "experiment, figure"),
        ("--sector", "social, healthcare, both"),
        ("--use-case", "nursing-and-diagnostics"),
        ("--county", "west-uusimaa"),
    ],
)
def test_an_unknown_value_is_wrong_use_and_the_known_ones_are_told(
    suunta: Suunta, option: str, known: str
) -> None:
    outcome = suunta("search", "AI", option, "nonsense", "--json")

    assert (outcome.status, outcome.out) == (2, "")
    assert f"{option} 'nonsense'" in outcome.err
    assert known in outcome.err


def test_a_search_for_nothing_at_all_is_wrong_use(suunta: Suunta) -> None:
    outcome = suunta("search")

    assert outcome.status == 2
    assert "QUERY" in outcome.err


def test_twenty_are_shown_unless_told_otherwise(suunta: Suunta) -> None:
    answer = suunta("search", "AI", "--json").json

    assert len(answer["hits"]) == 20 < answer["total"]


def test_a_limit_of_0_means_all(suunta: Suunta) -> None:
    answer = suunta("search", "AI", "--limit", "0", "--json").json

    assert len(answer["hits"]) == answer["total"] > 20


def test_a_limit_limits_the_hits_and_not_the_total(suunta: Suunta) -> None:
    few, all_of_them = (
        suunta("search", "AI", "--limit", limit, "--json").json for limit in ("3", "0")
    )

    assert len(few["hits"]) == 3
    assert few["total"] == all_of_them["total"]
    assert few["hits"] == all_of_them["hits"][:3]


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_a_preferred_language_hides_no_document(suunta: Suunta, language: str) -> None:
    answer = suunta("search", "AI", "--lang", language, "--limit", "0", "--json").json

    assert answer["lang"] == language
    assert answer["total"] == suunta("search", "AI", "--limit", "0", "--json").json["total"]


def test_text_shows_where_each_hit_is_and_how_many_there_are(
    suunta: Suunta, workspace: Workspace
) -> None:
    page = workspace.knowledge.document("figure/shift-planning").page(Language.EN)

    outcome = suunta("search", "shift planning", "--limit", "2")

    assert outcome.status == 0
    first, snippet, _, _, last = outcome.out.splitlines()
    assert first == f"figure/shift-planning#statement  {page.title}"
    assert "shift planning" in snippet
    assert "<mark>" not in outcome.out
    assert re.fullmatch(r"\d+ found, 2 shown\.", last)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("county:pirkanma", "no county called 'pirkanma', searched for as words; did you mean "),
        ("typ:experiment", "no filter called 'typ', searched for as words; did you mean "),
        ("use-case:xyzzy", "no use-case called 'xyzzy', searched for as words\n"),
    ],
)
def test_a_filter_that_names_nothing_is_told_on_standard_error(
    suunta: Suunta, typed: str, told: str
) -> None:
    outcome = suunta("search", "documentation", typed, "--json")

    assert outcome.status == 0
    assert outcome.json["hits"]
    assert told in outcome.err


def test_a_filter_that_is_one_is_not_complained_of(suunta: Suunta) -> None:
    assert suunta("search", "documentation", "county:pirkanmaa").err == ""


def test_text_tells_what_was_corrected(suunta: Suunta) -> None:
    assert suunta("search", "docmentation").out.startswith(
        "Searched for 'documentation' in place of 'docmentation'.\n"
    )


def test_text_says_when_nothing_was_found(suunta: Suunta) -> None:
    outcome = suunta("search", "xyzzyqwerty")

    assert (outcome.status, outcome.out) == (1, "0 found.\n")


HIT = Hit("term/entry", Language.EN, "definition", (Span("An entry"),), 1.0)


def with_reason(why: Why, typed: str, found: str) -> Results:
    return Results((replace(HIT, reason=Reason(why, typed, found)),), 1, {})


@pytest.mark.parametrize("why", list(Why))
def test_json_tells_why_a_hit_is_there(workspace: Workspace, why: Why) -> None:
    answer = as_json(workspace, "kirjaus", "en", with_reason(why, "kirjaus", "entry"))

    assert answer["hits"][0]["why"] == {"kind": why.value, "typed": "kirjaus", "found": "entry"}
    json.dumps(answer)


def test_json_tells_no_reason_where_there_is_none(workspace: Workspace) -> None:
    assert as_json(workspace, "", "en", Results((HIT,), 1, {}))["hits"][0]["why"] is None


def test_json_names_the_words_that_come_near(workspace: Workspace) -> None:
    near = Results((), 0, {}, suggestions=(Suggestion("kirjaaminen", 14), Suggestion("kirje", 1)))

    assert as_json(workspace, "kirjaminnen", "en", near)["suggestions"] == [
        {"word": "kirjaaminen", "documents": 14},
        {"word": "kirje", "documents": 1},
    ]


def test_every_key_and_kind_is_documented() -> None:
    page = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text("utf-8")
    rows = set(re.findall(r"`([a-z_]+)`", page.partition("## The answer in JSON")[2]))

    assert {*KEYS, *Why} <= rows
    assert all(f'"{key}"' in page for key in HIT_KEYS)


@pytest.mark.parametrize(
    ("why", "aside"),
    [
        (Why.TRANSLATION, "  (translation: entry)"),
        (Why.SYNONYM, "  (synonym: entry)"),
        (Why.SPELLING, "  (spelling: entry)"),
        (Why.EXACT, ""),
        (Why.FORM, ""),
    ],
)
def test_text_says_why_where_that_is_a_surprise(
    workspace: Workspace, capsys: pytest.CaptureFixture[str], why: Why, aside: str
) -> None:
    title = workspace.knowledge.documents["term/entry"].page(Language.EN).title

    print_results(workspace, with_reason(why, "kirjaus", "entry"))

    assert capsys.readouterr().out.splitlines()[0] == f"term/entry#definition  {title}{aside}"


def test_text_names_the_words_that_come_near(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    near = (Suggestion("kirjaaminen", 14), Suggestion("kirje", 1))

    print_results(workspace, Results((), 0, {}, suggestions=near))

    assert capsys.readouterr().out == (
        "0 found.\n"
        "Words that come near, with the number of documents: kirjaaminen (14), kirje (1)\n"
    )


def test_stdin_is_answered_line_for_line(suunta: Suunta, type_in: Callable[[bytes], None]) -> None:
    lines = [
        "shift planning",
        "",
        "xyzzyqwerty",
        "Kanta-Häme",
        '"unbalanced',
        "\x00\x0b\x85",
        "91 %",
    ]
    type_in("\n".join(lines).encode())

    outcome = suunta("search", "--stdin", "--json")

    answers = [json.loads(line) for line in outcome.out.split("\n")[:-1]]
    assert outcome.status == 0
    assert [answer["query"] for answer in answers] == lines
    assert [bool(answer["hits"]) for answer in answers] == [
        True, False, False, True, False, False, True
    ]  # fmt: skip
    assert all(list(answer) == KEYS for answer in answers)


@pytest.mark.parametrize(
    ("written", "queries"),
    [
        (b"", []),
        (b"\n", [""]),
        (b"AI\r\nshift\r\n", ["AI", "shift"]),
        (b"AI\rshift\n", ["AI\rshift"]),
        (b"AI", ["AI"]),
        (b"\xff\xfe\n", ["\ufffd\ufffd"]),
    ],
)
def test_one_line_in_is_one_line_out(
    suunta: Suunta, type_in: Callable[[bytes], None], written: bytes, queries: list[str]
) -> None:
    type_in(written)

    outcome = suunta("search", "--stdin", "--json")

    assert [json.loads(line)["query"] for line in outcome.out.splitlines()] == queries
    assert outcome.status == 0


def test_options_hold_for_every_line_of_stdin(
    suunta: Suunta, type_in: Callable[[bytes], None]
) -> None:
    type_in(b"AI\nservices\n")

    outcome = suunta("search", "--stdin", "--json", "--type", "experiment", "--limit", "1")

    for line in outcome.out.splitlines():
        assert [hit["type"] for hit in json.loads(line)["hits"]] == ["experiment"]


def test_stdin_answers_in_json_without_being_told(
    suunta: Suunta, type_in: Callable[[bytes], None]
) -> None:
    type_in(b"AI\n")

    assert json.loads(suunta("search", "--stdin").out)["query"] == "AI"


def test_a_word_is_excluded_without_quotation_marks(suunta: Suunta) -> None:
    every = {hit["id"] for hit in suunta("search", "imaging", "--json").json["hits"]}

    without = suunta("search", "imaging", "-pet", "--json").json

    assert without["query"].split() == ["imaging", "-pet"]
    assert {hit["id"] for hit in without["hits"]} < every

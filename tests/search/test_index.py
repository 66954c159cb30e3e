"""Building the index of all passages, and opening it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from suunta.domain.errors import IndexUnusable
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.search.index import build_index, open_index
from suunta.search.lexicon import read_lexicon
from suunta.search.phrases import Phrases
from suunta.search.query import parse_query
from suunta.search.reading_index import reading_index
from suunta.search.searcher import IndexSearcher

MakeKnowledge = Callable[[Mapping[str, str]], KnowledgeBase]


@pytest.fixture
def folder(tmp_path: Path, make_knowledge: MakeKnowledge) -> Path:
    """A good small index."""
    built = tmp_path / "built"
    build_index(make_knowledge({"vision/aims": "Three aims | Aims | Better care"}), built)
    return built


# Whoosh leaves the files of an index that it cannot read to the garbage collector.
unread_files_may_be_open = pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning"
)


def snapshot(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        str(file.relative_to(folder)): (file.stat().st_mtime_ns, file.read_bytes())
        for file in folder.rglob("*")
        if file.is_file()
    }


def test_every_section_of_every_language_is_a_passage(
    tmp_path: Path, make_knowledge: MakeKnowledge
) -> None:
    knowledge = make_knowledge({"vision/aims": "Aims | Aims | Care", "polis/results": "Results"})
    document = knowledge.documents["vision/aims"]
    page = document.pages[Language.EN]
    section = page.sections[0]
    two_sections = replace(page, sections=(section, replace(section, anchor="sources")))
    finnish = replace(page, language=Language.FI)
    knowledge.documents["vision/aims"] = replace(
        document, pages={Language.EN: two_sections, Language.FI: finnish}
    )

    build_index(knowledge, tmp_path / "built")

    passages = read_lexicon(tmp_path / "built").passages
    rows = {(each.document, each.language.value, each.anchor) for each in passages}
    assert open_index(tmp_path / "built").doc_count() == len(passages)
    assert rows == {
        ("vision/aims", "en", "short"),
        ("vision/aims", "en", "sources"),
        ("vision/aims", "fi", "short"),
        ("polis/results", "en", "short"),
    }


def test_the_summary_is_found_with_the_first_section(
    tmp_path: Path, make_knowledge: MakeKnowledge
) -> None:
    knowledge = make_knowledge({"vision/aims": "Aims | Aims | Care"})
    document = knowledge.documents["vision/aims"]
    page = replace(document.pages[Language.EN], summary="A lighthouse.")
    knowledge.documents["vision/aims"] = replace(document, pages={Language.EN: page})
    build_index(knowledge, tmp_path / "built")
    searcher = IndexSearcher(tmp_path / "built")

    answer = searcher.search(parse_query("lighthouse"))

    searcher.close()
    assert answer is not None
    assert [found.document for found in answer.found] == ["vision/aims"]


def test_opening_and_searching_change_nothing_in_a_read_only_folder(folder: Path) -> None:
    for file in folder.iterdir():
        file.chmod(0o444)
    folder.chmod(0o555)
    before = snapshot(folder)

    searcher = IndexSearcher(folder)
    answer = searcher.search(parse_query("care"))
    searcher.close()

    assert answer is not None
    assert len(answer.found) == 1
    assert snapshot(folder) == before
    folder.chmod(0o755)


def test_a_missing_folder_is_no_index(tmp_path: Path) -> None:
    with pytest.raises(IndexUnusable, match="nowhere"):
        open_index(tmp_path / "nowhere")


def test_a_file_is_no_index(tmp_path: Path) -> None:
    (tmp_path / "index").write_text("hello")

    with pytest.raises(IndexUnusable):
        open_index(tmp_path / "index")


@unread_files_may_be_open
def test_a_folder_of_another_program_is_no_index(tmp_path: Path) -> None:
    (tmp_path / "_MAIN_1.toc").write_text("written by somebody else\n" * 40)

    with pytest.raises(IndexUnusable):
        open_index(tmp_path)


@unread_files_may_be_open
@pytest.mark.parametrize("part", range(20))
def test_a_truncated_table_of_contents_is_no_index(folder: Path, part: int) -> None:
    (contents,) = folder.glob("*.toc")
    whole = contents.read_bytes()
    contents.write_bytes(whole[: len(whole) * part // 20])

    with pytest.raises(IndexUnusable):
        open_index(folder)


@unread_files_may_be_open
@pytest.mark.parametrize("part", range(20))
def test_a_truncated_segment_is_no_index(folder: Path, part: int) -> None:
    (segment,) = folder.glob("*.seg")
    whole = segment.read_bytes()
    segment.write_bytes(whole[: len(whole) * part // 20])

    with pytest.raises(IndexUnusable):
        Phrases(folder)


def test_an_index_without_its_segment_is_none(folder: Path) -> None:
    next(folder.glob("*.seg")).unlink()

    with pytest.raises(IndexUnusable, match="built"):
        Phrases(folder)


@pytest.mark.parametrize("name", ["lexicon.json", "postings.bin"])
@pytest.mark.parametrize("part", range(10))
def test_a_truncated_file_beside_it_is_no_index(folder: Path, name: str, part: int) -> None:
    whole = (folder / name).read_bytes()
    (folder / name).write_bytes(whole[: len(whole) * part // 10])

    with pytest.raises(IndexUnusable, match="built"):
        IndexSearcher(folder)


def test_an_interruption_is_no_fault_of_the_index(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), reading_index(tmp_path):
        raise KeyboardInterrupt


def test_a_cancelled_build_holds_nothing(tmp_path: Path, make_knowledge: MakeKnowledge) -> None:
    asked = iter([False, True])

    build_index(
        make_knowledge({"vision/aims": "Aims", "vision/overview": "Overview"}),
        tmp_path / "built",
        cancelled=lambda: next(asked),
    )

    assert open_index(tmp_path / "built").doc_count() == 0


def test_an_interrupted_build_lets_go_of_its_files(
    tmp_path: Path, make_knowledge: MakeKnowledge
) -> None:
    def interrupt() -> bool:
        raise KeyboardInterrupt

    knowledge = make_knowledge({"vision/aims": "Aims"})
    with pytest.raises(KeyboardInterrupt) as interrupted:
        build_index(knowledge, tmp_path / "built", cancelled=interrupt)

    # The lock would be held for as long as somebody looks at the interruption.
    build_index(knowledge, tmp_path / "built")

    assert interrupted
    assert open_index(tmp_path / "built").doc_count() == 1


def test_two_builds_of_the_same_knowledge_answer_alike(
    tmp_path: Path, knowledge: KnowledgeBase
) -> None:
    some = dict(list(knowledge.documents.items())[:12])
    answers = []
    for name in ("one", "other"):
        build_index(replace(knowledge, documents=some), tmp_path / name)
        searcher = IndexSearcher(tmp_path / name)
        answers.append(
            [
                searcher.search(parse_query(text, is_complete=is_complete))
                for text in ("ai", "shift planning", "docmentation", "the", '"strategic plan" -pet')
                for is_complete in (True, False)
            ]
        )
        searcher.close()

    assert answers[0] == answers[1]
    assert all(answer is not None and answer.found for answer in answers[0])

"""The running services over one knowledge base."""

from __future__ import annotations

import json
import os
import pickle
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from suunta import paths
from suunta.domain.errors import IndexUnusable, KeptBroken, UnreadableKnowledge
from suunta.domain.language import Language
from suunta.domain.note import Note
from suunta.services import preparing, workspace
from suunta.services.preparing import Prepared
from suunta.services.searching import SearchRequest
from suunta.services.workspace import REBUILT, Workspace


@pytest.fixture
def bundled(
    tmp_path: Path, small_knowledge: Path, small_index: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """An installation of the small knowledge, its index read-only."""
    folder = tmp_path / "installed" / "index"
    folder.parent.mkdir()
    small_index.rename(folder)
    monkeypatch.setattr(paths, "knowledge_folder", lambda: small_knowledge)
    monkeypatch.setattr(paths, "bundled_index", lambda: folder)
    monkeypatch.setattr(paths, "cached_index", lambda: tmp_path / "cache" / "index")
    for path in (*folder.rglob("*"), folder):
        path.chmod(0o555 if path.is_dir() else 0o444)
    return folder


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(file): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def remove(folder: Path) -> None:
    shutil.rmtree(folder)


def truncate(folder: Path) -> None:
    segment = next(folder.glob("*/*.seg"))
    segment.chmod(0o644)
    segment.write_bytes(segment.read_bytes()[:1000])


def overwrite(folder: Path) -> None:
    for file in folder.rglob("*"):
        if file.is_file():
            file.chmod(0o644)
            file.write_bytes(b"another program's")


def swap_for_a_file(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.write_text("no folder", "utf-8")


def change_the_knowledge(folder: Path) -> None:
    edition = paths.knowledge_folder() / "edition.yaml"
    edition.write_text(edition.read_text("utf-8") + "\n", "utf-8")


def test_a_good_index_is_opened_without_a_word(bundled: Path) -> None:
    with closing(workspace.open_workspace()) as opened:
        assert opened.prepared.folder == bundled
        assert (opened.notice, opened.problems) == ("", ())
    assert not paths.cached_index().exists()


@pytest.mark.parametrize(
    "harm", [remove, truncate, overwrite, swap_for_a_file, change_the_knowledge]
)
def test_an_unusable_index_is_rebuilt_in_the_cache_and_that_is_said(
    bundled: Path, harm: Callable[[Path], None]
) -> None:
    bundled.parent.chmod(0o755)
    bundled.chmod(0o755)
    for folder in bundled.iterdir():
        folder.chmod(0o755)
    harm(bundled)
    installed = files_in(bundled.parent)
    told: list[str] = []

    with closing(workspace.open_workspace(told.append)) as opened:
        assert opened.prepared.folder == paths.cached_index()
        assert opened.notice == REBUILT
        assert opened.searching.search(SearchRequest("AI")).hits
        assert opened.reading.page("recommendation/1", Language.EN).html

    assert told == ["Building the search index …"]
    assert files_in(bundled.parent) == installed


def test_what_was_rebuilt_is_told_once(bundled: Path) -> None:
    bundled.chmod(0o755)
    (bundled / "manifest.json").unlink()

    workspace.open_workspace().close()

    with closing(workspace.open_workspace()) as opened:
        assert opened.prepared.folder == paths.cached_index()
        assert opened.notice == ""


def test_problems_of_the_knowledge_are_known_where_it_was_rebuilt(bundled: Path) -> None:
    (paths.knowledge_folder() / "vision" / "overview" / "about.yaml").write_text("a: [", "utf-8")

    with closing(workspace.open_workspace()) as opened:
        assert ("vision/overview/about.yaml", 1) in {
            (problem.file, problem.line) for problem in opened.problems
        }
        assert opened.searching.search(SearchRequest("AI")).hits


def test_the_first_usable_place_is_opened(bundled: Path, tmp_path: Path) -> None:
    places = (tmp_path / "nowhere", bundled, tmp_path / "elsewhere")

    with closing(workspace.open_prepared(places)) as opened:
        assert opened.prepared.folder == bundled


def test_without_a_usable_place_every_reason_is_told(bundled: Path, tmp_path: Path) -> None:
    with pytest.raises(IndexUnusable, match=r"nowhere.*elsewhere"):
        workspace.open_prepared((tmp_path / "nowhere", tmp_path / "elsewhere"))


@pytest.mark.parametrize("is_there", [True, False], ids=["empty", "missing"])
def test_without_knowledge_there_is_no_workspace(
    bundled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_there: bool
) -> None:
    folder = tmp_path / "nothing"
    if is_there:
        folder.mkdir()
    monkeypatch.setattr(paths, "knowledge_folder", lambda: folder)

    with pytest.raises(UnreadableKnowledge, match="nothing"):
        workspace.open_workspace()


def test_a_build_can_be_cancelled(bundled: Path) -> None:
    with pytest.raises(IndexUnusable, match="cancelled"):
        workspace.prepare(cancelled=lambda: True)

    assert not paths.cached_index().exists()


def test_a_workspace_can_be_closed_before_and_after_a_search(bundled: Path) -> None:
    opened = workspace.open_workspace()

    opened.close()
    opened.searching.search(SearchRequest("AI"))
    opened.close()
    opened.close()


def test_what_a_person_keeps_opens_beside_the_knowledge(bundled: Path, tmp_path: Path) -> None:
    with closing(workspace.open_workspace()) as opened:
        assert (opened.keeping, opened.keeping_fault) == (None, None)

        opened.open_keeping(tmp_path / "data")

        assert opened.keeping is not None
        opened.keeping.notes.save(Note("Kept"))
    with closing(workspace.open_workspace()) as again:
        again.open_keeping(tmp_path / "data")
        assert again.keeping is not None
        assert [note.text for note in again.keeping.notes.all()] == ["Kept"]


def test_a_file_that_cannot_be_used_is_a_fault_and_no_failure(
    bundled: Path, tmp_path: Path
) -> None:
    (tmp_path / "suunta.db").write_bytes(b"another program's")

    with closing(workspace.open_workspace()) as opened:
        opened.open_keeping(tmp_path)

        assert opened.keeping is None
        assert isinstance(opened.keeping_fault, KeptBroken)
        assert opened.searching.search(SearchRequest("AI")).hits


def test_the_services_share_one_knowledge(workspace: Workspace) -> None:
    assert workspace.knowledge is workspace.prepared.catalogue.knowledge
    assert workspace.labels is workspace.prepared.catalogue.labels


def test_a_start_needs_neither_the_search_engine_nor_a_parser(prepared: Prepared) -> None:
    """What is imported before the first page is painted is waited for."""
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from suunta.domain.language import Language\n"
        "from suunta.services.workspace import open_prepared\n"
        f"workspace = open_prepared((Path({str(prepared.folder)!r}),))\n"
        "workspace.reading.page('recommendation/1', Language.EN)\n"
        "heavy = {'whoosh', 'yaml', 'markdown_it', 'jsonschema', 'rapidfuzz'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )

    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert ended.stdout.strip() == "[]"


class Payload:
    """Makes a folder when it is unpickled by somebody who trusts it."""

    def __init__(self, canary: Path) -> None:
        self.canary = canary

    def __reduce__(self) -> tuple[Callable[[str], None], tuple[str]]:
        return os.mkdir, (str(self.canary),)


def plant_a_table(passages: Path, payload: bytes) -> None:
    contents = passages / "_MAIN_1.toc"
    written = contents.read_bytes()
    contents.write_bytes(written[: written.rindex(b"\x80\x05\x95")] + payload)


def plant_a_schema(passages: Path, payload: bytes) -> None:
    contents = passages / "_MAIN_1.toc"
    written = contents.read_bytes()
    before, after = written[:14], written[written.rindex(b"\x80\x05\x95") - 8 :]
    length = bytes([len(payload) & 0x7F | 0x80, len(payload) >> 7])
    contents.write_bytes(before + length + payload + after)


def plant_a_segment(passages: Path, payload: bytes) -> None:
    next(passages.glob("*.seg")).write_bytes(struct.pack("!qi", 12, len(payload)) + payload)


@pytest.fixture(params=["beside the program", "in the cache"])
def planted(request: pytest.FixtureRequest, bundled: Path) -> Path:
    """The folder that a start opens, to be changed by somebody who knows how it is checked."""
    for path in (bundled.parent, bundled, *bundled.rglob("*")):
        path.chmod(0o755)
    if request.param == "beside the program":
        return bundled
    paths.cached_index().parent.mkdir(parents=True)
    shutil.move(bundled, paths.cached_index())
    return paths.cached_index()


def plant(folder: Path, where: Callable[[Path, bytes], None], canary: Path) -> None:
    where(folder / "passages", pickle.dumps(Payload(canary)))
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    manifest["files"] = dict(preparing._sums(folder))
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")


def answers(opened: workspace.Workspace) -> list[tuple[str, str]]:
    hits = opened.searching.search(SearchRequest("AI obesity", limit=0)).hits
    return [(hit.id, hit.marked_snippet()) for hit in hits]


def test_an_index_with_planted_code_is_rebuilt_from_the_texts(
    planted: Path, tmp_path: Path
) -> None:
    with closing(workspace.open_workspace()) as opened:
        assert opened.notice == ""
        expected = answers(opened)
    plant(planted, plant_a_table, tmp_path / "canary")

    with closing(workspace.open_workspace()) as opened:
        assert opened.notice == REBUILT
        assert answers(opened) == expected

    assert expected
    assert not (tmp_path / "canary").exists()


def test_a_planted_schema_is_never_read(planted: Path, tmp_path: Path) -> None:
    plant(planted, plant_a_schema, tmp_path / "canary")

    with closing(workspace.open_workspace()) as opened:
        assert opened.prepared.folder == planted
        assert answers(opened)

    assert not (tmp_path / "canary").exists()


# Whoosh leaves the files of an index that it cannot read to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_code_planted_in_a_segment_is_never_run(planted: Path, tmp_path: Path) -> None:
    plant(planted, plant_a_segment, tmp_path / "canary")

    with closing(workspace.open_workspace()) as opened, pytest.raises(IndexUnusable):
        opened.searching.search(SearchRequest('"AI obesity"'))

    assert not (tmp_path / "canary").exists()
    with closing(workspace.prepare()) as rebuilt:
        assert answers(rebuilt)


def test_where_no_cache_can_be_written_the_index_is_built_for_this_run_alone(
    tmp_path: Path, small_knowledge: Path
) -> None:
    script = f"""
import tempfile
from pathlib import Path
from suunta import paths
from suunta.services import workspace
blocked = Path({str(tmp_path)!r}, "blocked")
blocked.write_text("a file where the cache should be")
tempfile.tempdir = str(Path({str(tmp_path)!r}, "temporary"))
paths.cached_index = lambda: blocked / "index"
paths.knowledge_folder = lambda: Path({str(small_knowledge)!r})
opened = workspace.prepare()
print(opened.prepared.folder, len(opened.knowledge.documents) > 3)
opened.close()
"""
    (tmp_path / "temporary").mkdir()

    told = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    ).stdout.split()

    assert Path(told[0]).is_relative_to(tmp_path / "temporary")
    assert told[1] == "True"
    assert list((tmp_path / "temporary").iterdir()) == []

"""From the knowledge folder to the catalogue and the index that a start needs."""

from __future__ import annotations

import json
import os
import pickle
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from suunta import paths
from suunta.domain.errors import IndexUnusable, UnreadableKnowledge
from suunta.services import preparing
from suunta.services.preparing import Prepared
from suunta.services.searching import SearchRequest
from suunta.services.workspace import Workspace

RESOURCES = paths.resources_folder()


def prepare(folder: Path, knowledge: Path) -> Prepared:
    return preparing.prepare(folder, knowledge, RESOURCES)


def opened(folder: Path, knowledge: Path) -> Prepared:
    return preparing.open_prepared(folder, preparing.fingerprint(knowledge, RESOURCES))


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


@pytest.fixture
def index(small_index: Path) -> Path:
    """A good index of the small knowledge."""
    return small_index


def test_what_was_prepared_can_be_opened(index: Path, small_knowledge: Path) -> None:
    prepared = opened(index, small_knowledge)

    assert prepared.folder == index
    assert "recommendation/1" in prepared.catalogue.knowledge.documents


def test_what_is_opened_is_what_was_prepared(tmp_path: Path, small_knowledge: Path) -> None:
    fresh = prepare(tmp_path / "fresh", small_knowledge)

    assert opened(tmp_path / "fresh", small_knowledge).catalogue == fresh.catalogue


def test_two_builds_answer_alike(tmp_path: Path, small_knowledge: Path) -> None:
    answers = []
    for name in ("one", "other"):
        workspace = Workspace(prepare(tmp_path / name, small_knowledge))
        answers.append(
            [
                (results.hits, results.facets, results.corrections)
                for text in ("AI", "91 %", "obseity", "type:figure", '"the deck"')
                for results in [workspace.searching.search(SearchRequest(text, limit=0))]
            ]
        )
        workspace.close()

    assert answers[0] == answers[1]
    assert all(hits for hits, _, _ in answers[0])


def test_problems_of_the_knowledge_are_told_when_it_is_prepared(
    tmp_path: Path, small_knowledge: Path
) -> None:
    (small_knowledge / "recommendations" / "1" / "about.yaml").write_text("type: [", "utf-8")

    problems = prepare(tmp_path / "index", small_knowledge).problems

    assert "recommendations/1/about.yaml" in {problem.file for problem in problems}


def test_preparing_leaves_nothing_else_behind(index: Path, small_knowledge: Path) -> None:
    prepare(index, small_knowledge)

    assert [file.name for file in index.parent.iterdir() if "index" in file.name] == ["index"]


def change_text(knowledge: Path) -> None:
    file = knowledge / "vision" / "overview" / "en.md"
    file.write_text(file.read_text("utf-8").replace("vision", "Vision"), "utf-8")


def change_ledger(knowledge: Path) -> None:
    with (knowledge / "facts.yaml").open("a", encoding="utf-8") as ledger:
        ledger.write("\n")


def add_file(knowledge: Path) -> None:
    (knowledge / "vision" / "overview" / "fi.md").write_text("", "utf-8")


def rename_file(knowledge: Path) -> None:
    (knowledge / "vision" / "overview").rename(knowledge / "vision" / "aims")


def remove_file(knowledge: Path) -> None:
    shutil.rmtree(knowledge / "vision")


@pytest.mark.parametrize("change", [change_text, change_ledger, add_file, rename_file, remove_file])
def test_an_index_older_than_the_knowledge_is_unusable(
    index: Path, small_knowledge: Path, change: Callable[[Path], None]
) -> None:
    change(small_knowledge)

    with pytest.raises(IndexUnusable, match="older"):
        opened(index, small_knowledge)


def test_an_index_older_than_the_labels_is_unusable(
    index: Path, small_knowledge: Path, tmp_path: Path
) -> None:
    resources = tmp_path / "resources"
    resources.mkdir()
    labels = (RESOURCES / "labels.yaml").read_text("utf-8")
    (resources / "labels.yaml").write_text(f"{labels}\n# changed\n", "utf-8")

    with pytest.raises(IndexUnusable, match="older"):
        preparing.open_prepared(index, preparing.fingerprint(small_knowledge, resources))


def test_an_index_of_another_format_is_unusable(
    index: Path, small_knowledge: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preparing, "FORMAT", preparing.FORMAT + 1)

    with pytest.raises(IndexUnusable, match="older"):
        opened(index, small_knowledge)


def test_an_index_of_another_version_of_the_program_is_unusable(
    index: Path, small_knowledge: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preparing, "__version__", "0.0.0")

    with pytest.raises(IndexUnusable, match="older"):
        opened(index, small_knowledge)


def test_hidden_files_and_the_place_of_the_knowledge_do_not_age_an_index(
    index: Path, small_knowledge: Path, tmp_path: Path
) -> None:
    (small_knowledge / ".DS_Store").write_text("litter", "utf-8")
    moved = Path(shutil.move(small_knowledge, tmp_path / "knowledge"))

    assert opened(index, moved).folder == index


def truncate(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def empty(file: Path) -> None:
    file.write_bytes(b"")


def replace(file: Path) -> None:
    file.write_bytes(b"written by another program\n" * 100)


def flip_one_bit(file: Path) -> None:
    written = bytearray(file.read_bytes())
    written[len(written) // 2] ^= 1
    file.write_bytes(written)


def swap_for_a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize(
    "harm", [Path.unlink, truncate, empty, replace, flip_one_bit, swap_for_a_folder]
)
@pytest.mark.parametrize("pattern", ["manifest.json", "catalogue.json", "*/*.toc", "*/*.seg"])
def test_an_index_with_a_harmed_file_is_unusable(
    index: Path, small_knowledge: Path, pattern: str, harm: Callable[[Path], None]
) -> None:
    harm(next(index.glob(pattern)))

    with pytest.raises(IndexUnusable, match="index"):
        opened(index, small_knowledge)


def test_an_index_with_a_file_too_many_is_unusable(index: Path, small_knowledge: Path) -> None:
    (index / "passages" / "_MAIN_2.toc").write_bytes(b"")

    with pytest.raises(IndexUnusable, match="another program"):
        opened(index, small_knowledge)


def test_a_missing_folder_is_no_index(tmp_path: Path, small_knowledge: Path) -> None:
    with pytest.raises(IndexUnusable, match="nowhere"):
        opened(tmp_path / "nowhere", small_knowledge)


def test_a_catalogue_of_another_shape_is_unusable(index: Path, small_knowledge: Path) -> None:
    (index / "catalogue.json").write_text('{"knowledge": 1}', "utf-8")
    manifest = json.loads((index / "manifest.json").read_text("utf-8"))
    manifest["files"] = dict(preparing._sums(index))
    (index / "manifest.json").write_text(json.dumps(manifest), "utf-8")

    with pytest.raises(IndexUnusable, match="catalogue"):
        opened(index, small_knowledge)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=6,
).map(lambda value: json.dumps(value).encode())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    written=st.one_of(
        st.binary(max_size=60),
        JSON,
        JSON.map(lambda value: b'{"fingerprint": "x", "files": ' + value + b"}"),
    )
)
def test_a_manifest_of_any_bytes_is_answered(tmp_path: Path, written: bytes) -> None:
    (tmp_path / "manifest.json").write_bytes(written)

    with pytest.raises(IndexUnusable):
        preparing.open_prepared(tmp_path, "expected")


def test_opening_and_searching_change_nothing_in_a_read_only_folder(
    index: Path, small_knowledge: Path
) -> None:
    for path in (*index.rglob("*"), index):
        path.chmod(0o555 if path.is_dir() else 0o444)
    before = files_in(index)

    workspace = Workspace(opened(index, small_knowledge))
    results = workspace.searching.search(SearchRequest("AI"))
    workspace.close()

    assert results.hits
    assert files_in(index) == before
    for path in (index, *index.rglob("*")):
        path.chmod(0o755)


def test_a_cancelled_build_leaves_the_good_index(index: Path, small_knowledge: Path) -> None:
    before = files_in(index)

    with pytest.raises(IndexUnusable, match="cancelled"):
        preparing.prepare(index, small_knowledge, RESOURCES, cancelled=lambda: True)

    assert files_in(index) == before
    assert [file.name for file in index.parent.iterdir() if "index" in file.name] == ["index"]


def test_an_interrupted_build_leaves_the_good_index(index: Path, small_knowledge: Path) -> None:
    before = files_in(index)

    def interrupt() -> bool:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        preparing.prepare(index, small_knowledge, RESOURCES, cancelled=interrupt)

    assert files_in(index) == before
    assert [file.name for file in index.parent.iterdir() if "index" in file.name] == ["index"]


def test_a_build_of_nothing_leaves_the_good_index(index: Path, tmp_path: Path) -> None:
    before = files_in(index)
    (tmp_path / "empty").mkdir()

    with pytest.raises(UnreadableKnowledge):
        prepare(index, tmp_path / "empty")

    assert files_in(index) == before


def test_a_killed_build_leaves_the_good_index(index: Path, small_knowledge: Path) -> None:
    before = files_in(index)
    program = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from suunta.services import preparing\n"
        "def wait():\n"
        "    print('half way', flush=True)\n"
        "    time.sleep(60)\n"
        "preparing.prepare(*map(Path, sys.argv[1:]), cancelled=wait)\n"
    )
    command = [sys.executable, "-c", program, str(index), str(small_knowledge), str(RESOURCES)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "half way\n"
        process.kill()

    assert files_in(index) == before
    assert opened(index, small_knowledge).folder == index


def test_a_build_replaces_a_broken_index(index: Path, small_knowledge: Path) -> None:
    empty(index / "manifest.json")

    prepare(index, small_knowledge)

    assert opened(index, small_knowledge).folder == index


def test_a_reader_keeps_its_index_while_it_is_replaced(index: Path, small_knowledge: Path) -> None:
    workspace = Workspace(opened(index, small_knowledge))
    before = workspace.searching.search(SearchRequest("AI")).hits

    prepare(index, small_knowledge)

    assert workspace.searching.search(SearchRequest("AI")).hits == before
    workspace.close()


def test_others_may_read_what_was_prepared(index: Path, small_knowledge: Path) -> None:
    prepare(index, small_knowledge)

    assert index.stat().st_mode & 0o777 == 0o755


def test_the_bundled_index_is_looked_for_before_the_user_s_own() -> None:
    assert paths.prepared_folders() == (paths.bundled_index(), paths.cached_index())


def test_a_folder_can_be_written_if_the_nearest_that_exists_can(tmp_path: Path) -> None:
    assert preparing.is_writable(tmp_path / "new" / "index")


def test_a_folder_that_refuses_cannot_be_written() -> None:
    """A place where not even root may write."""
    assert not preparing.is_writable(Path("/proc/self/new"))


class Payload:
    """Makes a folder when it is unpickled by somebody who trusts it."""

    def __init__(self, canary: Path) -> None:
        self.canary = canary

    def __reduce__(self) -> tuple[Callable[[str], None], tuple[str]]:
        return os.mkdir, (str(self.canary),)


def plant_code(contents: Path) -> None:
    written = contents.read_bytes()
    segments = written.rindex(b"\x80\x05\x95")
    payload = pickle.dumps([Payload(contents.parents[1] / "canary")])
    contents.write_bytes(written[:segments] + payload)


def plant_another_generation(contents: Path) -> None:
    shutil.copy(contents, contents.with_name("_MAIN_2.toc"))


def plant_a_link(contents: Path) -> None:
    """To a good table, but who knows for how long."""
    elsewhere = contents.parents[2] / "elsewhere.toc"
    shutil.move(contents, elsewhere)
    contents.symlink_to(elsewhere)


def plant_a_pipe(contents: Path) -> None:
    os.mkfifo(contents.with_name("_MAIN_2.toc"))


def fit_the_manifest(index: Path) -> None:
    """As whoever plants an index would."""
    manifest = json.loads((index / "manifest.json").read_text("utf-8"))
    manifest["files"] = dict(preparing._sums(index))
    (index / "manifest.json").write_text(json.dumps(manifest), "utf-8")


@pytest.mark.parametrize(
    "plant",
    [plant_code, plant_another_generation, plant_a_link, plant_a_pipe, truncate, empty, replace],
)
def test_an_index_planted_with_a_fitting_manifest_is_unusable(
    index: Path, small_knowledge: Path, plant: Callable[[Path], None]
) -> None:
    plant(index / "passages" / "_MAIN_1.toc")
    fit_the_manifest(index)

    with pytest.raises(IndexUnusable, match="index"):
        opened(index, small_knowledge)

    assert not (index / "canary").exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_an_index_of_another_user_is_unusable(index: Path, small_knowledge: Path) -> None:
    os.chown(index, 54_321, -1)

    with pytest.raises(IndexUnusable, match="another user"):
        opened(index, small_knowledge)


@pytest.mark.parametrize("words", ["analysis/endings_fi.tsv", "hyphenation/fi.txt"])
def test_other_words_make_another_fingerprint(tmp_path: Path, words: str) -> None:
    knowledge = tmp_path / "knowledge"
    knowledge.mkdir()
    resources = Path(shutil.copytree(paths.resources_folder(), tmp_path / "resources"))
    before = preparing.fingerprint(knowledge, resources)

    (resources / words).write_text("0", "utf-8")

    assert preparing.fingerprint(knowledge, resources) != before

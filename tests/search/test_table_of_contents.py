"""Reading what an index says of itself, such that nothing in it can run."""

from __future__ import annotations

import os
import pickle
import struct
from collections import defaultdict
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whoosh.codec.whoosh3 import W3Codec, W3Segment

from suunta.domain.errors import IndexUnusable
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.search.index import build_index, open_index
from suunta.search.table_of_contents import check_owner, read_table_of_contents

NAME = "0123456789abcdef"


class Payload:
    """Makes a folder when it is unpickled by somebody who trusts it."""

    def __init__(self, canary: Path) -> None:
        self.canary = canary

    def __reduce__(self) -> tuple[Callable[[str], None], tuple[str]]:
        return os.mkdir, (str(self.canary),)


def segment(**changed: Any) -> W3Segment:
    """A segment as Whoosh leaves it, but for what is changed."""
    made = W3Segment(W3Codec(), "MAIN", 3, NAME)
    made.compound = True
    made._fieldlengths = defaultdict(int, title=4)
    vars(made).update(changed)
    return made


def table(
    segments: object,
    *,
    schema: bytes = b"any schema",
    version: int = -111,
    generation: int = 1,
    protocol: int = 5,
) -> bytes:
    """A table of contents as Whoosh writes it."""
    pickled = segments if isinstance(segments, bytes) else pickle.dumps(segments, protocol)
    return (
        b"\x04\x08\x04"
        + struct.pack("!ii", -12345, version)
        + b"\x02\x07\x05"
        + bytes([len(schema) & 0x7F | 0x80, len(schema) >> 7])
        + schema
        + struct.pack("!ii", generation, 0)
        + pickled
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An index of one empty segment."""
    made = tmp_path / "passages"
    made.mkdir()
    (made / f"MAIN_{NAME}.seg").write_bytes(b"")
    (made / "_MAIN_1.toc").write_bytes(table([segment()]))
    return made


def test_our_own_table_is_read(
    tmp_path: Path, make_knowledge: Callable[[Mapping[str, str]], KnowledgeBase]
) -> None:
    build_index(make_knowledge({"vision/aims": "Three aims | Aims | Better care"}), tmp_path)

    contents = read_table_of_contents(tmp_path)

    (entry,) = contents.segments
    assert (tmp_path / f"MAIN_{entry.name}.seg").is_file()
    assert (contents.generation, entry.rows) == (1, 1)
    assert entry.lengths["title"] >= 2


@pytest.mark.parametrize("protocol", [4, 5])
def test_a_table_says_rows_and_lengths(folder: Path, protocol: int) -> None:
    (folder / "_MAIN_1.toc").write_bytes(table([segment()], protocol=protocol))

    contents = read_table_of_contents(folder)

    assert [(entry.name, entry.rows) for entry in contents.segments] == [(NAME, 3)]
    assert contents.segments[0].lengths == {"title": 4}


def test_a_table_without_segments_is_one(folder: Path) -> None:
    (folder / "_MAIN_1.toc").write_bytes(table([]))

    assert read_table_of_contents(folder).segments == ()


PLANTED: dict[str, Callable[[Payload], bytes]] = {
    "in the place of the segments": table,
    "beside the segment": lambda payload: table([segment(), payload]),
    "in the place of the codec": lambda payload: table([segment(_codec=payload)]),
    "in the place of the rows": lambda payload: table([segment(_doccount=payload)]),
    "in the lengths": lambda payload: table([segment(_fieldlengths={"title": payload})]),
    "as one attribute more": lambda payload: table([segment(more=payload)]),
    "in a table of an old release": lambda payload: table([payload], version=-110),
    "with an old protocol": lambda payload: table([segment(_deleted=payload)], protocol=0),
    "behind a getattr": lambda payload: table(
        b"cbuiltins\ngetattr\n(cos\nsystem.mkdir\nX\x08\x00\x00\x00__call__tR."
    ),
}


@pytest.mark.parametrize("planted", PLANTED.values(), ids=PLANTED.keys())
def test_code_in_a_table_is_not_run(
    folder: Path, tmp_path: Path, planted: Callable[[Payload], bytes]
) -> None:
    (folder / "_MAIN_1.toc").write_bytes(planted(Payload(tmp_path / "canary")))

    with pytest.raises(IndexUnusable):
        read_table_of_contents(folder)

    assert not (tmp_path / "canary").exists()


def test_the_payload_would_run_if_it_were_trusted(tmp_path: Path) -> None:
    pickle.loads(pickle.dumps([segment(_codec=Payload(tmp_path / "canary"))]))

    assert (tmp_path / "canary").exists()


def test_the_schema_is_not_even_read(folder: Path, tmp_path: Path) -> None:
    payload = pickle.dumps(Payload(tmp_path / "canary"), 2)
    (folder / "_MAIN_1.toc").write_bytes(table([], schema=payload))

    assert read_table_of_contents(folder).segments == ()
    assert open_index(folder).schema.names()
    assert not (tmp_path / "canary").exists()


def test_a_pickle_cannot_write_into_a_class(folder: Path) -> None:
    """The state of a pair is set on whatever object it follows, a class among them."""
    state = pickle.dumps((None, {"segid": "planted", "codec": 1}), 2)[2:-1]
    named = b"cwhoosh.codec.whoosh3\nW3Segment\n"
    (folder / "_MAIN_1.toc").write_bytes(table(b"\x80\x02](" + named + state + b"be."))

    with pytest.raises(IndexUnusable):
        read_table_of_contents(folder)

    assert not hasattr(W3Segment, "segid")
    assert callable(W3Segment.codec)


STRANGE: dict[str, Any] = {
    "a path": {"segid": "../../../../x"},
    "a number for a name": {"segid": 12},
    "a long name": {"segid": NAME + "\n"},
    "deletions": {"_deleted": {1}},
    "loose files": {"compound": False},
    "another index": {"indexname": "OTHER"},
    "rows below none": {"_doccount": -1},
    "half a row": {"_doccount": 0.5},
    "lengths in a list": {"_fieldlengths": ["title"]},
    "a length that is a word": {"_fieldlengths": {"title": "4"}},
    "a name of old": {"name": "old"},
    "another codec": {"_codec": Path("codec")},
}


@pytest.mark.parametrize("changed", STRANGE.values(), ids=STRANGE.keys())
def test_a_segment_unlike_ours_is_refused(folder: Path, changed: Mapping[str, Any]) -> None:
    (folder / "_MAIN_1.toc").write_bytes(table([segment(**changed)]))

    with pytest.raises(IndexUnusable, match="not ours"):
        read_table_of_contents(folder)


@pytest.mark.parametrize("kind", [dict, tuple, str, int])
def test_segments_that_are_no_list_are_refused(folder: Path, kind: Callable[[], object]) -> None:
    (folder / "_MAIN_1.toc").write_bytes(table(kind()))

    with pytest.raises(IndexUnusable, match="not ours"):
        read_table_of_contents(folder)


def test_bytes_after_the_table_are_refused(folder: Path) -> None:
    (folder / "_MAIN_1.toc").write_bytes(table([segment()]) + b"more")

    with pytest.raises(IndexUnusable, match="not ours"):
        read_table_of_contents(folder)


def test_a_table_cut_anywhere_is_refused(folder: Path) -> None:
    whole = table([segment()])
    for length in range(len(whole)):
        (folder / "_MAIN_1.toc").write_bytes(whole[:length])
        with pytest.raises(IndexUnusable):
            read_table_of_contents(folder)


# Python itself complains of a byte array that a broken pickle began and did not end.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(written=st.binary(max_size=60) | st.binary(max_size=60).map(table))
def test_a_table_of_any_bytes_is_answered(folder: Path, written: bytes) -> None:
    (folder / "_MAIN_1.toc").write_bytes(written)

    try:
        contents = read_table_of_contents(folder)
    except IndexUnusable:
        return
    assert contents.segments == ()


def add_another_generation(folder: Path) -> None:
    (folder / "_MAIN_2.toc").write_bytes(table([segment()], generation=2))


def rename_the_table(folder: Path) -> None:
    (folder / "_MAIN_1.toc").rename(folder / "_MAIN_7.toc")


def remove_the_table(folder: Path) -> None:
    (folder / "_MAIN_1.toc").unlink()


def remove_the_segment(folder: Path) -> None:
    (folder / f"MAIN_{NAME}.seg").unlink()


def add_a_part_beside_the_segment(folder: Path) -> None:
    (folder / f"MAIN_{NAME}.trm").write_bytes(b"")


def add_a_folder(folder: Path) -> None:
    (folder / "more").mkdir()


def link_the_table(folder: Path) -> None:
    elsewhere = folder.parent / "elsewhere.toc"
    (folder / "_MAIN_1.toc").rename(elsewhere)
    (folder / "_MAIN_1.toc").symlink_to(elsewhere)


def link_the_segment(folder: Path) -> None:
    elsewhere = folder.parent / "elsewhere.seg"
    (folder / f"MAIN_{NAME}.seg").rename(elsewhere)
    (folder / f"MAIN_{NAME}.seg").symlink_to(elsewhere)


def link_the_folder(folder: Path) -> None:
    folder.rename(folder.parent / "elsewhere")
    folder.symlink_to(folder.parent / "elsewhere")


def replace_the_table_by_a_pipe(folder: Path) -> None:
    """Whoever opened it would wait for ever."""
    (folder / "_MAIN_1.toc").unlink()
    os.mkfifo(folder / "_MAIN_1.toc")


@pytest.mark.parametrize(
    "change",
    [
        add_another_generation,
        rename_the_table,
        remove_the_table,
        remove_the_segment,
        add_a_part_beside_the_segment,
        add_a_folder,
        link_the_table,
        link_the_segment,
        link_the_folder,
        replace_the_table_by_a_pipe,
    ],
)
def test_a_folder_unlike_ours_is_refused(folder: Path, change: Callable[[Path], None]) -> None:
    assert read_table_of_contents(folder).segments

    change(folder)

    with pytest.raises(IndexUnusable):
        read_table_of_contents(folder)


def test_files_that_nobody_opens_do_no_harm(folder: Path) -> None:
    (folder / "MAIN_WRITELOCK").write_bytes(b"")
    (folder / "MAIN_fedcba9876543210.trm").write_bytes(b"of a build that was cancelled")

    assert read_table_of_contents(folder).segments


def test_a_folder_of_our_own_may_be_opened(folder: Path) -> None:
    check_owner(folder)


def test_a_folder_that_went_away_is_no_index(tmp_path: Path) -> None:
    with pytest.raises(IndexUnusable, match="cannot be read"):
        check_owner(tmp_path / "nowhere")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
@pytest.mark.parametrize("name", [".", "_MAIN_1.toc", f"MAIN_{NAME}.seg"])
def test_a_file_of_another_user_is_refused(folder: Path, name: str) -> None:
    os.chown(folder / name, 54_321, -1)

    with pytest.raises(IndexUnusable, match="another user"):
        check_owner(folder)

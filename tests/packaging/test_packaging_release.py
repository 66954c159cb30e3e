"""A release is made of what belongs together, and says what is not there."""

from __future__ import annotations

import hashlib
import json
import subprocess
from pathlib import Path

import pytest
from make_draft import notes_of
from publishing import SUMS, gather, sign, sources_in, write_sums
from readiness import shortcomings, version_of

CHANGELOG = "# Changelog\n\n## [Unreleased]\n{lines}\n## [1.2.3] - 2026-12-01\n\n- First.\n"


def git(tree: Path, *arguments: str) -> None:
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    subprocess.run(["git", "-C", str(tree), *who, *arguments], check=True, capture_output=True)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A tree that can be released as 1.2.3."""
    tree = tmp_path / "tree"
    (tree / "app" / "suunta").mkdir(parents=True)
    (tree / "app" / "suunta" / "__init__.py").write_text('__version__ = "1.2.3"\n')
    (tree / "CHANGELOG.md").write_text(CHANGELOG.format(lines=""))
    subprocess.run(["git", "init", "-q", str(tree)], check=True)
    git(tree, "add", ".")
    git(tree, "commit", "-qm", "One")
    git(tree, "tag", "v1.2.3")
    return tree


def test_a_clean_tagged_tree_with_its_changelog_is_ready(tree: Path) -> None:
    assert version_of(tree) == "1.2.3"
    assert shortcomings(tree) == []


def test_changes_that_are_not_committed_are_told(tree: Path) -> None:
    (tree / "new").write_text("x")

    assert shortcomings(tree) == ["The tree has changes that are not committed."]


def test_a_tag_on_another_commit_is_told(tree: Path) -> None:
    git(tree, "commit", "-qm", "Two", "--allow-empty")

    assert shortcomings(tree) == ["The tag v1.2.3 is on another commit."]


def test_a_changelog_that_does_not_know_the_version_is_told(tree: Path) -> None:
    (tree / "app" / "suunta" / "__init__.py").write_text('__version__ = "1.3.0"\n')
    told = shortcomings(tree)

    assert "CHANGELOG.md has no heading `## [1.3.0] - YYYY-MM-DD`." in told
    assert "There is no tag v1.3.0." in told


def test_lines_under_unreleased_are_told(tree: Path) -> None:
    (tree / "CHANGELOG.md").write_text(CHANGELOG.format(lines="\n### Added\n\n- Something.\n"))

    assert any("Unreleased" in each for each in shortcomings(tree))


def test_a_version_that_is_none_is_told(tree: Path) -> None:
    (tree / "app" / "suunta" / "__init__.py").write_text('__version__ = "1.2.dev0"\n')

    assert "1.2.dev0 in app/suunta/__init__.py is no version of three numbers." in shortcomings(
        tree
    )


def test_packages_of_the_version_are_gathered_and_the_others_named(tmp_path: Path) -> None:
    dist, release = tmp_path / "dist", tmp_path / "release"
    dist.mkdir()
    other = ("suunta_1.2.30_amd64.deb", "suunta_1.2.2_amd64.deb", "stand-in_1.2.3_setup.exe")
    for name in ("suunta_1.2.3_amd64.deb", "suunta-1.2.3-x86_64.run", *other):
        (dist / name).write_text(name)

    missing = gather([dist, tmp_path / "nowhere"], release, "1.2.3")

    assert {path.name for path in release.iterdir()} == {
        "suunta_1.2.3_amd64.deb",
        "suunta-1.2.3-x86_64.run",
    }
    assert [each.split(":")[0] for each in missing] == [
        "the installer for Windows",
        "the disk image for macOS",
    ]


def test_the_sums_are_those_that_sha256sum_reads(tmp_path: Path) -> None:
    (tmp_path / "suunta_1.2.3_amd64.deb").write_bytes(b"package")
    (tmp_path / "SHA256SUMS.minisig").write_bytes(b"of an earlier time")

    sums = write_sums(tmp_path)

    expected = hashlib.sha256(b"package").hexdigest()
    assert sums.read_text() == f"{expected}  suunta_1.2.3_amd64.deb\n"
    subprocess.run(["sha256sum", "--check", "--strict", SUMS], cwd=tmp_path, check=True)


def test_without_keys_it_says_what_is_unsigned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SUUNTA_MINISIGN_KEY", raising=False)
    monkeypatch.delenv("SUUNTA_GPG_KEY", raising=False)

    assert sign(write_sums(tmp_path)) == [
        "a signature by minisign: SUUNTA_MINISIGN_KEY names no key",
        "a signature by gpg: SUUNTA_GPG_KEY names no key",
    ]


def test_a_key_that_is_named_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    programs = tmp_path / "programs"
    programs.mkdir()
    (programs / "minisign").write_text('#!/bin/sh\nprintf "%s " "$@" >"$5.minisig"\n')
    (programs / "minisign").chmod(0o755)
    monkeypatch.setenv("PATH", str(programs), prepend=":")
    monkeypatch.setenv("SUUNTA_MINISIGN_KEY", "my.key")
    monkeypatch.delenv("SUUNTA_GPG_KEY", raising=False)
    (tmp_path / "release").mkdir()
    sums = write_sums(tmp_path / "release")

    sign(sums)

    assert sums.with_suffix(".minisig").read_text() == f"-S -s my.key -m {sums} "


def test_the_sources_to_come_along_are_taken_from_the_bills_once(tmp_path: Path) -> None:
    references = [
        {"type": "website", "url": "https://example.org/"},
        {"type": "source-distribution", "url": "https://example.org/qt.tar.xz"},
    ]
    for name in ("one.cdx.json", "two.cdx.json"):
        parts = [{"name": "Qt", "externalReferences": references}, {"name": "mdurl"}]
        (tmp_path / name).write_text(json.dumps({"components": parts}))

    assert sources_in(sorted(tmp_path.iterdir())) == ["https://example.org/qt.tar.xz"]


def test_the_draft_tells_what_changed_in_this_version_alone() -> None:
    changelog = CHANGELOG.format(lines="") + "\n## [1.2.2] - 2026-11-01\n\n- Older.\n"

    assert notes_of(changelog, "1.2.3") == "- First.\n"

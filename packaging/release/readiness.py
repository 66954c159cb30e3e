"""Say what of the tree is not ready to be released."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

_VERSION = re.compile(r'^__version__ = "(.+)"$', re.MULTILINE)


def version_of(root: Path) -> str:
    source = (root / "app" / "suunta" / "__init__.py").read_text(encoding="utf-8")
    found = _VERSION.search(source)
    if found is None:
        raise SystemExit("app/suunta/__init__.py states no version.")
    return found[1]


def shortcomings(root: Path) -> list[str]:
    """Sentences; none where this tree can be released under its version."""
    version = version_of(root)
    return [
        *_of_the_number(version),
        *_of_the_changelog((root / "CHANGELOG.md").read_text(encoding="utf-8"), version),
        *_of_the_history(root, version),
    ]


def _of_the_number(version: str) -> list[str]:
    if re.fullmatch(r"\d+\.\d+\.\d+", version):
        return []
    return [f"{version} in app/suunta/__init__.py is no version of three numbers."]


def _of_the_changelog(changelog: str, version: str) -> list[str]:
    heading = re.search(
        rf"^## \[{re.escape(version)}\] - \d{{4}}-\d\d-\d\d$", changelog, re.MULTILINE
    )
    found = [] if heading else [f"CHANGELOG.md has no heading `## [{version}] - YYYY-MM-DD`."]
    unreleased = re.search(
        r"^## \[Unreleased\]\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL
    )
    if unreleased and "- " in unreleased[1]:
        found.append("CHANGELOG.md still has lines under Unreleased: move them under the version.")
    return found


def _of_the_history(root: Path, version: str) -> list[str]:
    found = []
    if _git(root, "status", "--porcelain"):
        found.append("The tree has changes that are not committed.")
    tag = f"v{version}"
    tagged = _git(root, "rev-parse", "--quiet", "--verify", f"refs/tags/{tag}^{{commit}}")
    if not tagged:
        found.append(f"There is no tag {tag}.")
    elif tagged != _git(root, "rev-parse", "HEAD"):
        found.append(f"The tag {tag} is on another commit.")
    return found


def _git(root: Path, *arguments: str) -> str:
    asked = ["git", "-C", str(root), *arguments]
    return subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()

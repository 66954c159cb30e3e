"""Make a release of the packages that three systems have built: make_draft.py DIST OUT.

OUT/files gets the packages, their bills of materials, the sources that Qt's licence asks for, and
the signed checksums; OUT/NOTES.md what changed, from the changelog. It stops where something is
missing: a release is whole.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from publishing import gather, sign, sources_in, write_sums
from readiness import shortcomings, version_of

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    dist, out = map(Path, sys.argv[1:])
    version = version_of(ROOT)
    files = out / "files"
    # What was uploaded may lie in folders of its own.
    folders = [dist, *(each for each in sorted(dist.rglob("*")) if each.is_dir())]
    bills = sorted(dist.rglob("*.cdx.json"))
    missing = [*shortcomings(ROOT), *gather(folders, files, version)]
    missing += [] if bills else ["the bills of materials"]
    for each in missing:
        print(f"Missing: {each}", file=sys.stderr)
    if missing:
        return 1
    for path in (*bills, *dist.rglob("THIRD-PARTY-NOTICES.txt")):
        shutil.copy2(path, files / path.name)
    for address in sources_in(bills):
        where = files / address.rpartition("/")[2]
        fetching = ["curl", "--fail", "--location", "--silent", "--show-error", "--output"]
        subprocess.run([*fetching, str(where), address], check=True)
    for each in sign(write_sums(files)):
        print(f"Missing: {each}", file=sys.stderr)
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    (out / "NOTES.md").write_text(notes_of(changelog, version), encoding="utf-8")
    return 0


def notes_of(changelog: str, version: str) -> str:
    heading = rf"^## \[{re.escape(version)}\][^\n]*\n(.*?)(?=^## |\Z)"
    found = re.search(heading, changelog, re.MULTILINE | re.DOTALL)
    return found[1].strip() + "\n" if found else ""


if __name__ == "__main__":
    sys.exit(main())

"""Make what of a release this machine can: `make release`, or `make release ARGS=--rehearse`.

The tree has to be clean, tagged and named in the changelog. The packages are built, and with the
bills of materials, the notices and the checksums they lie in build/release/VERSION. Packages of
other systems are taken along where they lie in dist/. At the end stands what is missing.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

import notices
import sbom
from publishing import gather, sign, sources_in, write_sums
from readiness import shortcomings, version_of

ROOT = Path(__file__).resolve().parents[2]
SOURCES = "SOURCES.txt"
TARGETS = ("deb", "run-installer")
FOLDERS = {"deb": ROOT / "build" / "system" / "suunta", "run": ROOT / "dist" / "suunta"}
"""What was frozen for each kind of package that this machine makes; the last one holds most."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rehearse", action="store_true", help="go on where the tree is not ready")
    parser.add_argument(
        "--built", action="store_true", help="take the packages as they lie in dist/"
    )
    chosen = parser.parse_args()
    version = version_of(ROOT)
    reasons = shortcomings(ROOT)
    for reason in reasons:
        print(f"Not ready: {reason}", file=sys.stderr)
    if reasons and not chosen.rehearse:
        return 1
    if not chosen.built:
        subprocess.run(["make", "-C", str(ROOT), *TARGETS], check=True)
    release = ROOT / "build" / "release" / version
    shutil.rmtree(release, ignore_errors=True)
    missing = gather([ROOT / "dist"], release, version)
    _tell_contents(release, version)
    missing.append(f"the sources that licences ask for: {SOURCES} says where they are")
    sums = write_sums(release)
    missing += sign(sums)
    print(f"\n{release.relative_to(ROOT)}:")
    print(sums.read_text(encoding="utf-8"))
    for each in missing:
        print(f"Missing: {each}.")
    if reasons:
        print("This was a rehearsal: nothing of it may be published.")
    return 0


def _tell_contents(release: Path, version: str) -> None:
    """The bill of materials of each folder, the notices, and where the sources of Qt are."""
    for package, folder in FOLDERS.items():
        if folder.is_dir():
            out = release / f"suunta_{version}_{package}.cdx.json"
            sbom.write(folder, out, epoch=_epoch())
            shutil.copy(folder / notices.TEXT, release / notices.TEXT)
    addresses = sources_in(sorted(release.glob("*.cdx.json")))
    (release / SOURCES).write_text("".join(f"{each}\n" for each in addresses), encoding="utf-8")


def _epoch() -> int:
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    return int(os.environ.get("SOURCE_DATE_EPOCH") or told or "1767225600")


if __name__ == "__main__":
    sys.exit(main())

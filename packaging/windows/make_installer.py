"""Make the Windows installer: make_installer.py [--program dist/suunta] [--out SETUP.EXE].

Debian's NSIS and MinGW are enough; the program folder itself has to come from Windows. Where there
is none, or with --stand-in, a folder of two tiny programs takes its place, so that the installer
can be tried. The same folder and SOURCE_DATE_EPOCH give the same bytes.
"""

from __future__ import annotations

import argparse
import os
import runpy
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from compiler import compile_program, compile_resources, found, run
from installer_payload import PROGRAMS, is_windows_build, payload_of
from stand_in import make_stand_in

HERE = Path(__file__).resolve().parent
PACKAGING = HERE.parent
ROOT = PACKAGING.parent
ICON = PACKAGING / "icons" / "suunta.ico"


@dataclass(frozen=True, slots=True)
class Installer:
    """What one installer is made of."""

    program: Path
    version: str
    out: Path
    sign: str = ""
    """A command that signs the file whose name follows it."""
    working_room: int = 20
    """Megabytes that must be free besides the program's own."""

    def make(self, work: Path) -> None:
        """Write it, with everything in between in the folder `work`."""
        payload = payload_of(self.program)
        launchers = work / "launchers"
        launchers.mkdir(parents=True, exist_ok=True)
        for name in PROGRAMS:
            self._make_launcher(name, launchers, work)
        listed = work / "payload.nsh"
        listed.write_text(payload.script(), encoding="utf-8", newline="\n")
        self.out.parent.mkdir(parents=True, exist_ok=True)
        megabytes = -(-payload.size // 2**20)
        defines = {
            "VERSION": self.version,
            "NUMBERS": ".".join(map(str, _numbers_of(self.version))),
            "OUT": str(self.out.resolve()),
            "PAYLOAD": str(listed.resolve()),
            "LAUNCHERS": str(launchers.resolve()),
            "NEEDED_MEGABYTES": str(max(1, megabytes + self.working_room)),
            "SIZE_KILOBYTES": str(-(-payload.size // 2**10)),
            "LONGEST_FOLDER": str(payload.longest_folder(self.version)),
            **({"ICON": str(ICON)} if ICON.is_file() else {}),
            **({"SIGN": self.sign} if self.sign else {}),
        }
        run(
            found("makensis", "nsis"),
            "-V2",
            # Debian's NSIS has to be content; a newer one may have new remarks.
            *(() if sys.platform == "win32" else ("-WX",)),
            "-INPUTCHARSET",
            "UTF8",
            *(f"-D{name}={value}" for name, value in defines.items()),
            HERE / "installer.nsi",
        )

    def _make_launcher(self, name: str, launchers: Path, work: Path) -> None:
        resources = work / f"{name}.res.o"
        compile_resources(
            HERE / "launcher.rc",
            resources,
            values={
                "NUMBERS": ",".join(map(str, _numbers_of(self.version))),
                "VERSION": f'"{self.version}"',
                "PROGRAM": f'"{name}"',
                "MANIFEST_FILE": f'"{(HERE / "launcher.manifest").as_posix()}"',
                **({"ICON_FILE": f'"{ICON.as_posix()}"'} if ICON.is_file() else {}),
            },
        )
        is_windowed = name == "suunta-window.exe"
        flags = ["-DWINDOWED", "-mwindows"] if is_windowed else ["-mconsole"]
        compile_program(HERE / "launcher.c", launchers / name, flags=flags, objects=[resources])
        if self.sign:
            subprocess.run(f'{self.sign} "{launchers / name}"', shell=True, check=True)


def main() -> int:
    parser = argparse.ArgumentParser(description="Make the Windows installer.")
    parser.add_argument("--program", type=Path, help="default: dist/suunta, if built on Windows")
    parser.add_argument("--stand-in", action="store_true", help="with tiny programs inside")
    parser.add_argument("--version", default=_version_of(), help="default: the program's own")
    parser.add_argument("--out", type=Path, help="default: dist/suunta_VERSION_setup.exe")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "windows-installer")
    parser.add_argument("--sign", default="", help="a command that signs the file named after it")
    chosen = parser.parse_args()
    os.environ.setdefault("SOURCE_DATE_EPOCH", _time_of_commit())
    program = chosen.program or ROOT / "dist" / "suunta"
    is_stand_in = chosen.stand_in or (chosen.program is None and not is_windows_build(program))
    out = chosen.out or ROOT / "dist" / f"suunta_{chosen.version}_setup.exe"
    if is_stand_in:
        program = make_stand_in(chosen.work / "stand-in", chosen.version)
        out = chosen.out or chosen.work / f"stand-in_{chosen.version}_setup.exe"
    Installer(program, chosen.version, out, chosen.sign).make(chosen.work)
    print(f"The installer is {out} ({out.stat().st_size / 1e6:.1f} MB).")
    if is_stand_in:
        print("It installs tiny programs that stand in: no build made on Windows was given.")
    return 0


def _version_of() -> str:
    return str(runpy.run_path(str(PACKAGING / "stamp.py"))["version_of"]())


def _numbers_of(version: str) -> tuple[int, int, int, int]:
    numbers = runpy.run_path(str(PACKAGING / "version_resource.py"))["numbers_of"]
    first, second, third, fourth = numbers(version)
    return first, second, third, fourth


def _time_of_commit() -> str:
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        ended = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return "1767225600"
    return ended.stdout.strip() or "1767225600"


if __name__ == "__main__":
    sys.exit(main())

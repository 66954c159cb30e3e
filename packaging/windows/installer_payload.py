"""What goes into the installer: the files of a program folder, as NSIS lists them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

PROGRAMS = ("suunta.exe", "suunta-window.exe")
LONGEST_PATH, LONGEST_FOLDER = 259, 247
"""Of a file and of a folder, in characters: what Windows takes without being asked for more."""
_ROOM_FOR_REPAIRS = len("-99")
_HEAD = "; Written by make_installer.py: each file of the program, in the order of their names.\n"


@dataclass(frozen=True, slots=True)
class Payload:
    """A program folder as `build.spec` makes it."""

    folder: Path
    files: tuple[Path, ...]
    """Relative to it, in the same order whatever the file system says."""
    size: int
    """In bytes, all of them together."""

    def script(self) -> str:
        """The NSIS macro that writes them into `$INSTDIR\\$VersionFolder`."""
        lines, open_folder = [_HEAD, "!macro PutPayload"], None
        for file in self.files:
            if file.parent != open_folder:
                open_folder = file.parent
                inside = "" if open_folder == Path() else f"\\{_escaped(_windows(open_folder))}"
                lines.append(f'  SetOutPath "$INSTDIR\\$VersionFolder{inside}"')
            lines.append(f'  File "/oname={_escaped(file.name)}" "{self.folder / file}"')
        return "\n".join([*lines, "!macroend", ""])

    def longest_folder(self, version: str) -> int:
        """How long the path may be that somebody chooses, so that each file has its place."""
        beside = len(f"\\suunta-{version}") + _ROOM_FOR_REPAIRS
        files = LONGEST_PATH - max(len(f"\\{_windows(each)}") for each in self.files)
        folders = LONGEST_FOLDER - max(len(f"\\{_windows(each.parent)}") for each in self.files)
        return min(files, folders) - beside


def is_windows_build(folder: Path) -> bool:
    """Whether it holds the two programs."""
    return all((folder / name).is_file() for name in PROGRAMS)


def payload_of(folder: Path) -> Payload:
    """All that lies in it; a folder without the two programs is refused."""
    files = sorted(
        (each.relative_to(folder) for each in folder.rglob("*") if each.is_file()),
        key=lambda each: (each.parent.as_posix(), each.name),
    )
    if not is_windows_build(folder):
        raise SystemExit(f"{folder} is no Windows build: it lacks {' or '.join(PROGRAMS)}.")
    return Payload(
        folder.resolve(), tuple(files), sum((folder / each).stat().st_size for each in files)
    )


def _windows(path: Path) -> str:
    return path.as_posix().replace("/", "\\")


def _escaped(text: str) -> str:
    return text.replace("$", "$$")

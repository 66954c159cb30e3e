"""Write what a built program has to say of others' work: notices.py FOLDER.

`THIRD-PARTY-NOTICES.txt` lies at the top of the folder, and what the page *About* shows of it in
`suunta/_data/notices.json`. A file in the folder that belongs to no known component ends it with
status 1: `components.toml` has to say whose it is.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from component import Component
from inventory import Inventory, Unplaced
from program_folder import ProgramFolder

TEXT, DATA = "THIRD-PARTY-NOTICES.txt", "notices.json"
_RULE = "=" * 78

_QT = """\
Suunta uses Qt {qt} and Qt for Python {pyside} under the GNU Lesser General Public License,
version 3. They were not changed. Qt is a product of The Qt Company Ltd and others.

You may replace them. They are plain shared libraries in the folder `{libraries}`
of this program, and Suunta loads what lies there: put libraries of the same names and a
compatible version (your own build of the sources below, for instance) in their place and start
Suunta. Nothing checks them for being the original ones; on macOS the bundle has to be signed
anew afterwards (`codesign --force --deep --sign - Suunta.app`). For that purpose, and for finding
errors in what you changed, you may also take Suunta apart.

The same goes for libiconv, which is inside lxml (`lxml/etree…`) under the GNU Lesser General Public
License, version 2.1 or later.

The complete source code of exactly these versions:

{sources}

Copies of these archives are published with each release of Suunta, at the place where the program
is. Besides, whoever gives you this program offers you these sources for at least three years from
then on, on a medium, for no more than what copying and sending it costs.
"""
_HEAD = """\
What is inside Suunta, and on which terms
{rule}

Suunta {version} is under the MIT licence, the texts of its knowledge under CC BY 4.0. It contains
the work below, each part under its own licence, whose text follows the list.

{list}


Qt and Qt for Python
{rule}

{qt}"""


def written(program: ProgramFolder, components: tuple[Component, ...]) -> str:
    """The notices as one text: who, whose terms, and the texts of them, each text once."""
    (ours,) = (each for each in components if each.part == "program")
    head = _HEAD.format(
        rule="-" * 78,
        version=ours.version,
        qt=about_qt(program, components),
        list="\n".join(_line(each) for part in components for each in _with_parts(part)),
    )
    texts: dict[str, list[Component]] = {}
    for each in components:
        for text in each.texts:
            texts.setdefault(text, []).append(each)
    bodies = [_body(text, owners) for text, owners in texts.items()]
    return "\n\n".join([head, *bodies])


def about_qt(program: ProgramFolder, components: tuple[Component, ...]) -> str:
    """What the licence of Qt asks to be told: what may be done, and where the sources are."""
    known = {each.name: each.version for each in components}
    return _QT.format(
        qt=known["Qt"],
        pyside=known["PySide6_Essentials"],
        libraries=_libraries(program),
        sources="\n".join(f"  {each}" for part in components for each in part.sources),
    )


def for_about(program: ProgramFolder, components: tuple[Component, ...]) -> dict[str, object]:
    """What the program itself shows: the texts, and who gives something under which of them."""
    shown = {each.name: each.texts for each in components}
    shown["Qt"] = (about_qt(program, components), *shown["Qt"])
    texts = list(dict.fromkeys(text for each in shown.values() for text in each))
    credits_due = [
        {
            "part": each.part,
            "name": each.name,
            "version": each.version,
            "licence": each.licence,
            "texts": [texts.index(text) for text in shown[each.name]],
        }
        for each in components
    ]
    return {"credits": credits_due, "texts": texts}


def write(folder: Path) -> tuple[Component, ...]:
    # What is made from the folder cannot be among what it is made from.
    program = ProgramFolder(folder, apart_from=(TEXT, DATA))
    inventory = Inventory(program)
    inventory.check_frozen()
    text = written(program, inventory.components)
    data = json.dumps(for_about(program, inventory.components), ensure_ascii=False, indent=1) + "\n"
    (program.top() / TEXT).write_text(text, encoding="utf-8", newline="\n")
    (program.data() / DATA).write_text(data, encoding="utf-8", newline="\n")
    return inventory.components


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(sys.argv[1])
    try:
        components = write(folder)
    except Unplaced as unplaced:
        print(
            f"{folder} holds what packaging/release/components.toml does not know:", file=sys.stderr
        )
        print(unplaced, file=sys.stderr)
        return 1
    print(f"{TEXT}: {len(components)} components.")
    return 0


def _with_parts(component: Component) -> list[tuple[Component, str]]:
    return [(component, ""), *((part, "  in it: ") for part in component.contains)]


def _line(entry: tuple[Component, str]) -> str:
    component, indent = entry
    name = f"{component.name} {component.version}".strip()
    return f"  {indent}{name}: {component.licence}"


def _body(text: str, owners: list[Component]) -> str:
    names = ", ".join(f"{each.name} {each.version}".strip() for each in owners)
    return f"{_RULE}\n{names}\n{_RULE}\n\n{text.strip()}\n"


def _libraries(program: ProgramFolder) -> str:
    """The folder of Qt's libraries, as seen from the program's own."""
    core = next(program.matching(r"(libQt6Core\.so\.6|Qt6Core\.dll|QtCore)$"))
    framework = next((each for each in core.parents if each.suffix == ".framework"), core)
    return framework.parent.relative_to(program.folder).as_posix()


if __name__ == "__main__":
    sys.exit(main())

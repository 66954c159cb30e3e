"""What macOS is told of Suunta: the properties of its bundle, and its words in three languages.

`info_plist.py BUNDLE` writes the words into a built bundle.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

IDENTIFIER = "fi.suunta.suunta"
SCHEME = "suunta"
OLDEST_SYSTEM = "13.0"
"""That of the PySide6 wheels: `macosx_13_0_universal2`."""
LANGUAGES = ("en", "fi", "sv")

_WORDS = {
    "en": ("Address in Suunta", "Code under the MIT licence, texts under CC BY 4.0."),
    "fi": ("Suunnan osoite", "Koodi MIT-lisenssillä, tekstit CC BY 4.0 -lisenssillä."),
    "sv": ("Adress i Suunta", "Koden under MIT-licensen, texterna under CC BY 4.0."),
}


def info_plist(version: str) -> dict[str, Any]:
    """The properties of the bundle; PyInstaller adds the names of executable and icon."""
    return {
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleName": "Suunta",
        "CFBundleDisplayName": "Suunta",
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(LANGUAGES),
        "CFBundleURLTypes": [
            {
                "CFBundleURLName": f"{IDENTIFIER}.address",
                "CFBundleTypeRole": "Viewer",
                "CFBundleURLSchemes": [SCHEME],
            }
        ],
        "LSApplicationCategoryType": "public.app-category.reference",
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": _WORDS["en"][1],
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,
        "NSSupportsAutomaticGraphicsSwitching": True,
    }


def strings_of(language: str) -> str:
    """`InfoPlist.strings`: what of the properties people read."""
    address, rights = _WORDS[language]
    lines = {
        "CFBundleDisplayName": "Suunta",
        f"{IDENTIFIER}.address": address,
        "NSHumanReadableCopyright": rights,
    }
    return "".join(f'"{key}" = "{words}";\n' for key, words in lines.items())


def write_strings(bundle: Path) -> None:
    """Put the words of each language into a built bundle, before it is signed."""
    for language in LANGUAGES:
        folder = bundle / "Contents" / "Resources" / f"{language}.lproj"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "InfoPlist.strings").write_text(strings_of(language), encoding="utf-8")


if __name__ == "__main__":
    write_strings(Path(sys.argv[1]))

"""Put the knowledge, the resources and, when it is there, the built index into the wheel."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

CARRIED = {
    "knowledge": "suunta/_data/knowledge",
    "resources": "suunta/_data/resources",
    "build/index": "suunta/_data/index",
    "build/translations": "suunta/_data/translations",
}


class WheelData(BuildHookInterface):  # type: ignore[type-arg]
    """An editable install reads these folders where they lie; only a real wheel carries them."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add each folder that exists.

        Without an index the program makes its own; without translations it speaks English.
        """
        if version == "editable":
            return
        for folder, place in CARRIED.items():
            source = Path(self.root, folder)
            if source.is_dir():
                build_data["force_include"][str(source)] = place

"""Write what is inside a built program as a CycloneDX 1.6 bill of materials: sbom.py FOLDER OUT.

Every file of the folder is in it with its hash, beneath the component it belongs to. The same
folder gives the same bytes: the time is that of the commit (SOURCE_DATE_EPOCH), the serial number
comes from the content.
"""

from __future__ import annotations

import datetime
import json
import os
import re
import sys
import uuid
from pathlib import Path
from typing import Any

from component import Component, ShippedFile
from inventory import Inventory, Unplaced
from program_folder import ProgramFolder

Part = dict[str, Any]
"""An object of CycloneDX."""

_ONE_LICENCE = re.compile(r"[\w.-]+")
_TYPES = {"program": "application", "content": "data", "typeface": "data", "words": "data"}


def bill_of(components: tuple[Component, ...], *, epoch: int) -> Part:
    """The bill; `epoch` is the time it states."""
    ours = next(each for each in components if each.part == "program")
    others = [each for each in components if each is not ours]
    bill: Part = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.datetime.fromtimestamp(epoch, datetime.UTC).isoformat(),
            "lifecycles": [{"phase": "build"}],
            "component": _part(ours),
            "licenses": [{"license": {"id": "CC0-1.0"}}],
        },
        "components": [_part(each) for each in others],
        "dependencies": [
            {"ref": ours.purl, "dependsOn": [each.purl for each in others]},
            *({"ref": each.purl} for each in others),
        ],
    }
    content = json.dumps(bill, sort_keys=True, ensure_ascii=False)
    serial = uuid.uuid5(uuid.NAMESPACE_OID, content)
    return {"$schema": _SCHEMA, "serialNumber": f"urn:uuid:{serial}", **bill}


def write(folder: Path, out: Path, *, epoch: int) -> Part:
    inventory = Inventory(ProgramFolder(folder))
    inventory.check_frozen()
    bill = bill_of(inventory.components, epoch=epoch)
    text = json.dumps(bill, ensure_ascii=False, indent=1) + "\n"
    out.write_text(text, encoding="utf-8", newline="\n")
    return bill


def main() -> int:
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    folder, out = map(Path, sys.argv[1:])
    try:
        bill = write(folder, out, epoch=int(os.environ.get("SOURCE_DATE_EPOCH", "1767225600")))
    except Unplaced as unplaced:
        print(
            f"{folder} holds what packaging/release/components.toml does not know:", file=sys.stderr
        )
        print(unplaced, file=sys.stderr)
        return 1
    print(f"{out.name}: {len(bill['components']) + 1} components, {bill['serialNumber']}.")
    return 0


def _part(component: Component) -> Part:
    part: Part = {
        "type": _TYPES.get(component.part, "library"),
        "bom-ref": component.purl,
        "name": component.name,
        "licenses": _licences(component.licence),
        "purl": component.purl,
    }
    if component.version:
        part["version"] = component.version
    if component.supplier:
        part["supplier"] = {"name": component.supplier}
    if component.cpe:
        part["cpe"] = component.cpe
    references = [{"type": "source-distribution", "url": each} for each in component.sources]
    if component.homepage:
        references.insert(0, {"type": "website", "url": component.homepage})
    if references:
        part["externalReferences"] = references
    inside = [_inside(each, component) for each in component.contains]
    inside += [_file(each) for each in component.files]
    if inside:
        part["components"] = inside
    return part


def _inside(contained: Component, owner: Component) -> Part:
    """The same library may be inside two others: each of them is a part of its own."""
    return _part(contained) | {"bom-ref": f"{owner.purl}#{contained.purl}"}


def _file(file: ShippedFile) -> Part:
    return {
        "type": "file",
        "bom-ref": f"file:{file.path}",
        "name": file.path,
        "hashes": [{"alg": "SHA-256", "content": file.sha256}],
    }


def _licences(licence: str) -> list[Part]:
    """One licence by its SPDX identifier, several as an expression."""
    if not _ONE_LICENCE.fullmatch(licence):
        return [{"expression": licence}]
    if licence.startswith("LicenseRef-") or licence == "NOASSERTION":
        return [{"license": {"name": licence.removeprefix("LicenseRef-")}}]
    return [{"license": {"id": licence}}]


_SCHEMA = "http://cyclonedx.org/schema/bom-1.6.schema.json"

if __name__ == "__main__":
    sys.exit(main())

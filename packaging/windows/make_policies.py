"""Write the group policies anew: make_policies.py. `policies.toml` says what they are.

`suunta.admx` and the folders with its words go into `PolicyDefinitions`; the results are committed,
so that whoever looks after computers can take them from here.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

FOLDER = Path(__file__).resolve().parent / "policies"
CULTURES = {"en": "en-US", "fi": "fi-FI", "sv": "sv-SE"}
KEY = r"Software\Policies\Suunta"
RECOMMENDED = "Recommended"
_SCHEMA = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"

Policy = dict[str, Any]
"""A policy as `policies.toml` has it."""


def written() -> dict[str, str]:
    """What stands in each file, by its name beneath `policies`."""
    described = tomllib.loads((FOLDER / "policies.toml").read_text(encoding="utf-8"))
    policies: list[Policy] = described["policy"]
    words: dict[str, dict[str, str]] = described["words"]
    return {
        "suunta.admx": _text(_definitions(policies)),
        **{
            f"{culture}/suunta.adml": _text(_words(policies, words, language))
            for language, culture in CULTURES.items()
        },
    }


def _definitions(policies: list[Policy]) -> ElementTree.Element:
    root = _root("policyDefinitions")
    ElementTree.SubElement(
        ElementTree.SubElement(root, "policyNamespaces"),
        "target",
        {"prefix": "suunta", "namespace": "Suunta.Policies"},
    )
    ElementTree.SubElement(root, "resources", {"minRequiredRevision": "1.0"})
    supported = ElementTree.SubElement(ElementTree.SubElement(root, "supportedOn"), "definitions")
    ElementTree.SubElement(
        supported, "definition", {"name": "Supported", "displayName": "$(string.Supported)"}
    )
    categories = ElementTree.SubElement(root, "categories")
    _named(categories, "category", "Suunta")
    inner = _named(categories, "category", RECOMMENDED)
    ElementTree.SubElement(inner, "parentCategory", {"ref": "Suunta"})
    listed = ElementTree.SubElement(root, "policies")
    for policy in policies:
        if policy["locks"]:
            _add_policy(listed, policy, "Suunta", "", KEY)
    for policy in policies:
        _add_policy(listed, policy, RECOMMENDED, f"_{RECOMMENDED}", rf"{KEY}\{RECOMMENDED}")
    return root


def _add_policy(
    listed: ElementTree.Element, policy: Policy, category: str, suffix: str, key: str
) -> None:
    name, kind = policy["name"], policy["kind"]
    about = {
        "name": f"{name}{suffix}",
        "class": "Both",
        "displayName": f"$(string.{name})",
        "explainText": f"$(string.{name}_Text)",
        "key": key,
    }
    about |= (
        {"valueName": name} if kind == "switch" else {"presentation": f"$(presentation.{name})"}
    )
    element = ElementTree.SubElement(listed, "policy", about)
    ElementTree.SubElement(element, "parentCategory", {"ref": category})
    ElementTree.SubElement(element, "supportedOn", {"ref": "Supported"})
    if kind == "switch":
        for state, value in (("enabledValue", "1"), ("disabledValue", "0")):
            ElementTree.SubElement(
                ElementTree.SubElement(element, state), "decimal", {"value": value}
            )
        return
    elements = ElementTree.SubElement(element, "elements")
    asked = {"id": name, "valueName": name, "required": "true"}
    if kind == "path":
        ElementTree.SubElement(elements, "text", asked | {"expandable": "true"})
        return
    choices = ElementTree.SubElement(elements, "enum", asked)
    for value in policy["values"]:
        item = ElementTree.SubElement(choices, "item", {"displayName": f"$(string.Value_{value})"})
        inside = ElementTree.SubElement(item, "value")
        if kind == "number":
            ElementTree.SubElement(inside, "decimal", {"value": str(value)})
        else:
            ElementTree.SubElement(inside, "string").text = value


def _words(
    policies: list[Policy], words: dict[str, dict[str, str]], language: str
) -> ElementTree.Element:
    root = _root("policyDefinitionResources")
    ElementTree.SubElement(root, "displayName").text = "Suunta"
    ElementTree.SubElement(root, "description").text = "Suunta"
    resources = ElementTree.SubElement(root, "resources")
    strings = {name: text[language] for name, text in words.items()}
    space = "" if language == "en" else "\u00a0"
    for policy in policies:
        strings[policy["name"]] = policy["title"][language]
        strings[f"{policy['name']}_Text"] = policy["text"][language]
        if policy["kind"] == "number":
            for value in policy["values"]:
                strings[f"Value_{value}"] = f"{value}{space}%"
    table = ElementTree.SubElement(resources, "stringTable")
    for name, text in strings.items():
        ElementTree.SubElement(table, "string", {"id": name}).text = text
    presentations = ElementTree.SubElement(resources, "presentationTable")
    for policy in policies:
        if policy["kind"] == "switch":
            continue
        shown = ElementTree.SubElement(presentations, "presentation", {"id": policy["name"]})
        if policy["kind"] == "path":
            box = ElementTree.SubElement(shown, "textBox", {"refId": policy["name"]})
            ElementTree.SubElement(box, "label").text = policy["title"][language]
        else:
            chosen = {"refId": policy["name"], "noSort": "true"}
            ElementTree.SubElement(shown, "dropdownList", chosen).text = policy["title"][language]
    return root


def _root(tag: str) -> ElementTree.Element:
    return ElementTree.Element(tag, {"xmlns": _SCHEMA, "revision": "1.0", "schemaVersion": "1.0"})


def _named(parent: ElementTree.Element, tag: str, name: str) -> ElementTree.Element:
    return ElementTree.SubElement(parent, tag, {"name": name, "displayName": f"$(string.{name})"})


def _text(root: ElementTree.Element) -> str:
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{body}\n'


def main() -> None:
    for name, text in written().items():
        file = FOLDER / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()

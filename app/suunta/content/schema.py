"""Check parsed YAML against the published JSON Schemas."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from suunta.content.yaml_file import YamlDocument
from suunta.domain.problem import Problem


@cache
def _validator(schemas: Path, name: str) -> Draft202012Validator:
    schema = json.loads((schemas / f"{name}.schema.json").read_text(encoding="utf-8"))
    return Draft202012Validator(_resolved(schema, schema.get("$defs", {})))


def _resolved(schema: Any, definitions: dict[str, Any]) -> Any:
    """The schema with every reference replaced by what it refers to: a third faster to check."""
    if isinstance(schema, list):
        return [_resolved(part, definitions) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return _resolved(definitions[schema["$ref"].removeprefix("#/$defs/")], definitions)
    return {key: _resolved(part, definitions) for key, part in schema.items() if key != "$defs"}


def schema_problems(
    document: YamlDocument, schemas: Path, name: str, file: str
) -> Iterator[Problem]:
    """Every place where `document` departs from the schema `name`."""
    for error in _validator(schemas, name).iter_errors(document.data):
        place = tuple(error.absolute_path)
        line = document.line(*place, *_stranger(error))
        yield Problem(file, line, f"{_at(place, document.data)}{_sentence(error)}", _remedy(name))


def _stranger(error: ValidationError) -> tuple[str, ...]:
    """The first key that may not stand where it does, if that is what is wrong."""
    if error.validator != "additionalProperties":
        return ()
    schema: Any = error.schema
    instance: Any = error.instance
    return tuple(str(key) for key in instance if key not in schema["properties"])[:1]


def _at(place: tuple[str | int, ...], data: Any) -> str:
    """The way there; an entry of a list is called by its identifier, else counted from 1."""
    names = []
    for step in place:
        data = data[step]
        name = data.get("id") if isinstance(step, int) and isinstance(data, dict) else None
        counted = step + 1 if isinstance(step, int) else step
        names.append(_shortened(name, 60) if isinstance(name, str) else str(counted))
    return f"{'.'.join(names)}: " if names else ""


def _sentence(error: ValidationError) -> str:
    if error.validator == "type" and error.instance is None:
        return "Nothing is written here."
    return f"{_shortened(error.message)}."


def _remedy(name: str) -> str:
    return f"See resources/schemas/{name}.schema.json for what may stand here."


def _shortened(message: str, limit: int = 240) -> str:
    return message if len(message) <= limit else f"{message[: limit - 1]}…"

"""The group policies offer what the program reads, in three languages."""

from __future__ import annotations

import re
import tomllib
from xml.etree import ElementTree

import make_policies
import pytest

from suunta import paths, registry
from suunta.administered import Source, spelt
from suunta.domain.settings import TEXT_SIZES
from suunta.services.presetting import FREE, presets_from

FOLDER = make_policies.FOLDER
POLICIES = tomllib.loads((FOLDER / "policies.toml").read_text("utf-8"))["policy"]
SCHEMA = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"


def test_the_files_are_those_that_the_description_makes() -> None:
    for name, text in make_policies.written().items():
        assert (FOLDER / name).read_text("utf-8") == text, f"run make_policies.py: {name}"


@pytest.mark.parametrize("culture", make_policies.CULTURES.values())
def test_every_word_that_is_asked_for_is_there_and_none_besides(culture: str) -> None:
    asked = (FOLDER / "suunta.admx").read_text("utf-8")
    words = ElementTree.parse(FOLDER / culture / "suunta.adml")

    for kind, tag in (("string", "string"), ("presentation", "presentation")):
        ids = {each.get("id") for each in words.iter(f"{SCHEMA}{tag}")}
        assert ids == set(re.findall(rf"\$\({kind}\.(\w+)\)", asked))
    assert all(each.text for each in words.iter(f"{SCHEMA}string"))


def test_they_are_written_where_the_program_reads() -> None:
    policies = list(ElementTree.parse(FOLDER / "suunta.admx").iter(f"{SCHEMA}policy"))

    assert {each.get("key") for each in policies} == {registry.POLICIES, registry.RECOMMENDED}
    assert len({each.get("name") for each in policies}) == len(policies)


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy["name"])
def test_the_program_understands_each_value_and_locks_what_it_may(
    policy: make_policies.Policy,
) -> None:
    values = policy.get("values", [1, 0] if policy["kind"] == "switch" else ["/home/x"])

    for value in values:
        read = presets_from((Source("policy", {policy["name"]: value}, {}),))
        is_folder = spelt(policy["name"]) == spelt(paths.DATA_FOLDER)
        assert bool(read.locked) == (policy["locks"] and not is_folder)
        assert bool(read.faults) == (not policy["locks"])


def test_what_readers_choose_themselves_can_only_be_recommended() -> None:
    unlocked = {spelt(policy["name"]) for policy in POLICIES if not policy["locks"]}

    assert unlocked <= {spelt(name) for name in FREE}


def test_all_sizes_are_offered() -> None:
    sizes = next(policy for policy in POLICIES if policy["name"] == "TextSize")["values"]

    assert tuple(sizes) == TEXT_SIZES

"""What the workflows call is there; whether GitHub runs them, nobody here can try."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.packaging.release_samples import ROOT

FOLDER = ROOT / ".github" / "workflows"
WORKFLOWS = sorted(FOLDER.glob("*.yml"))
TARGETS = set(re.findall(r"^([a-z][a-z-]*):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


def jobs_of(workflow: Path) -> dict[str, Any]:
    jobs: dict[str, Any] = yaml.safe_load(workflow.read_text("utf-8"))["jobs"]
    return jobs


def triggers_of(workflow: Path) -> dict[str, Any]:
    # YAML 1.1 takes `on` for a truth value.
    triggers: dict[str, Any] = yaml.safe_load(workflow.read_text("utf-8"))[True]
    return triggers


def steps_of(workflow: Path) -> Iterator[dict[str, Any]]:
    for job in jobs_of(workflow).values():
        yield from job.get("steps", [])


def commands_of(workflow: Path) -> Iterator[str]:
    return (step["run"] for step in steps_of(workflow) if "run" in step)


def is_of_a_shell(step: dict[str, Any], job: dict[str, Any]) -> bool:
    shell = step.get("shell") or job.get("defaults", {}).get("run", {}).get("shell", "")
    return "bash" in shell or (not shell and "windows" not in job["runs-on"])


def test_there_is_one_for_each_system_and_one_for_the_release() -> None:
    assert {"linux.yml", "macos.yml", "release.yml"} <= {path.name for path in WORKFLOWS}


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_it_says_that_it_has_never_run(workflow: Path) -> None:
    head = workflow.read_text("utf-8").partition("\nname:")[0]

    assert "never run" in " ".join(head.replace("#", "").split())


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_it_may_not_write_unless_it_says_so(workflow: Path) -> None:
    permissions = yaml.safe_load(workflow.read_text("utf-8"))["permissions"]

    assert permissions == {"contents": "read"}


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_the_scripts_and_targets_it_calls_are_there(workflow: Path) -> None:
    text = "\n".join(commands_of(workflow))
    scripts = set(re.findall(r"(?<![\w/])(?:packaging|tools)/[\w/]+\.(?:py|sh|nsi|ps1)", text))
    targets = set(re.findall(r"^\s*make ([a-z][a-z-]*)", text, re.MULTILINE))

    assert [name for name in scripts if not (ROOT / name).exists()] == []
    assert targets - TARGETS == set()


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_a_shell_can_read_its_scripts(workflow: Path) -> None:
    for job in jobs_of(workflow).values():
        for step in job.get("steps", []):
            if "run" in step and is_of_a_shell(step, job):
                script = re.sub(r"\$\{\{.*?\}\}", "x", step["run"])
                subprocess.run(["bash", "-n"], input=script, text=True, check=True)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_only_actions_of_github_itself_are_used(workflow: Path) -> None:
    for step in steps_of(workflow):
        if "uses" in step:
            assert re.fullmatch(r"actions/[a-z-]+@(v\d+|[0-9a-f]{40})", step["uses"]), step["uses"]


def test_the_release_calls_workflows_that_can_be_called() -> None:
    jobs = jobs_of(FOLDER / "release.yml")
    called = [FOLDER / Path(job["uses"]).name for job in jobs.values() if "uses" in job]

    assert {path.name for path in called} == {"linux.yml", "windows.yml", "macos.yml"}
    for path in called:
        if path.exists():
            assert "workflow_call" in triggers_of(path), path.name
    assert set(jobs["draft"]["needs"]) == {name for name in jobs if name != "draft"}


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_secrets_that_a_called_workflow_reads_are_declared_there(workflow: Path) -> None:
    triggers = triggers_of(workflow)
    read = set(re.findall(r"\$\{\{ secrets\.(\w+)", workflow.read_text("utf-8")))

    if "workflow_call" in triggers:
        assert read == set((triggers["workflow_call"] or {}).get("secrets", {}))


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_no_secret_is_pasted_into_a_script(workflow: Path) -> None:
    assert [text for text in commands_of(workflow) if "secrets." in text] == []

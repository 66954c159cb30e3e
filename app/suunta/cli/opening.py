"""Open the knowledge for a command; how that went is told on standard error."""

from __future__ import annotations

from suunta.cli.output import complain
from suunta.services.workspace import Workspace, open_workspace


def open_for_command() -> Workspace:
    """The running services; says so where the index had to be built, and what was wrong then."""
    workspace = open_workspace()
    if workspace.notice:
        complain(workspace.notice)
    for problem in workspace.problems:
        complain(problem)
    return workspace
